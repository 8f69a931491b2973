import type { Matter } from './matter.ts';

/** The body in motion, at rest, and what it senses. */
export const body: readonly Matter[] = [
  {
    id: 'bevaegelse',
    name: 'Bevægelse',
    apart: 'med bevægelse',
    family: 'body',
    strong: `bevægelsesleg bevægelsesbånd bevægelsesaktivitet motorik motorikbane grovmotorik gymnastik gymnastiksal
      gymnastikstund forhindringsbane balancebom balancebræt redskabsbane trampolin kolbøtte klatrevæg kravletunnel
      tumle tumlesal tumlerum boldspil fodbold boldbane boldleg sjippe hinke hinkerude tagfat idræt idrætsdag
      kropsbevidsthed kropsleg armgang ribbe skumredskab tumling tumleleg vildleg brydning kampleg brydekamp stafet
      stafetløb hulahopring bevægelseskort bevægelsesfortælling bevægelseshistorie pudekamp motoriktime idrætshal
      motorikrum grovmotorisk limbo fangeleg plint bevægelse motorisk tumlemadras bevægelsesrum balancegang
      gymnastiksalen gymnastikbold hal hallen springmadras madras madrasser skumredskaber skumplint ribber tov
      klatretov hoppebold kolbøtter rulle kravle tunnel løbe løb ståtrold sparke yoga børneyoga dyreyoga styrke muskel
      muskler frøhop elefantgang trillebørsgang hulahop kegler ærteposer ladestok træning træne bevæge bevægelseslege
      cirkeltræning stationer station slåsleg tovtrækning vild vilde rutsje`,
    fair: `balance balancere hoppe hop klatre klatring trille kaste gribe bold faldskærm ærtepose puls svede krop
      kropslig tumleplads puderum springe spring redskab slalom løbetur sjippetov bane minirøris dyregang
      bevægelseshistorier motorikredskab tumletid elastik hinkeleg bjørnegang krabbegang vaskebræt bevægelsesglæde
      stubbe gymnastikhal løbeleg gyngeleg dæk=n sparkecykel hoppepude forhindring motorikforløb airtrack skumklods
      idrætstime redskabsleg håndbold hockey basketball ketsjer bevægeaktiviteter dyrebevægelse kluddermor stangtennis
      fysisk snurre dreje svinge gynge snor tape streg bane=n sal salen musik fart energi tumleri planke dæk armlænet
      sofa pude pudebjerg bakke volden højde falde barfodet tæer ben fødder arme`,
    weak: `trappe uro danse arm fod reb spark kropsdel snuble puder stole gang vægge skubbe slæbe tung baglæns
      sidelæns krabbe bjørn frø styr kap ruller kravler stamper ryster klatrer balancerer løfte spænde hjertet bånd
      regler onsdag halvtimes hver morgen kælder lagen vildt hovedet muren rundt huset samling mål`,
    phrases: `røre+sig bevæge+sig brænde+krudt brænde+energi bruge+kroppen få+pulsen stå+på+et+ben gang+i+kroppen
      vilde+lege slås+for+sjov op+at+køre med+kroppen hopper+ruller+og kravle+under hoppe+over op+ad+muren
      over+og+under op+ad+bakken ned+ad+bakken løbe+om+kap løber+om+kap rundt+om+huset trappen+i+stedet
      trapperne+i+stedet brydes+på+madras må+slås+for+sjov bane+med bane+af bane+i+gangen på+tæer+og puder+og+stole
      bruger+kroppen med+hele+kroppen få+rørt+sig ud+og+løbe ud+at+løbe kaste+med+bold kaste+bold kaster+i+spande
      snubler+mest falder+over+egne får+pulsen+op røre+sig+mere mere+bevægelse tempo+på i+salen+hver i+hallen
      skubbe+til+væggen hoppe+på hopper+på hoppe+ned springe+ned kravle+over kravler+under kravle+igennem
      kravler+igennem rulle+ned ruller+ned trille+ned triller+ned balancere+på balancerer+på bane+på+gulvet en+bane+af
      en+bane+med bygge+bane bygger+bane bygge+en+bane bygger+en+bane i+salen i+gymnastiksalen op+i+hallen ned+i+salen
      brug+for+at+bevæge+sig brug+for+at+bruge+kroppen bruge+kræfter rører+sig få+pulsen+op få+sved+på+panden
      gå+på+line gå+på+streg på+ét+ben på+et+ben på+tæer gå+som+dyr gå+som+en går+som+en kravler+som hopper+som
      hoppe+som løbe+stærkt lege+vildt vild+leg tumle+på+madrassen slås+på+madrassen på+madrasser kaster+bold
      gribe+bolden kaste+og+gribe trille+bolden lege+fangeleg bevægelse+før vi+løber+en vi+hopper bevægelse+hver+dag`,
  },
  {
    id: 'dans',
    name: 'Dans og rytmik',
    apart: 'med dans',
    family: 'arts',
    strong: `rytmik dansestop stopdans dansefest danseleg discofest disko diskotek rytmikstund rytmiktime
      bevægelsessang morgendans dansestund fredagsdisko dans danse stoledans rytmikleg bevægelsessange fagtesange
      danser tørklædedans tørklæder balsal folkedans minidisco`,
    fair: `sangleg fagtesang zumba ballet disco dansegulv rytmeleg danserutine dansevideo dansende rytmikforløb
      bevægelsesleg-med-musik bolsjeleg musik rytme bevægelse krop trin kreds runddans hoppe snurre stop fryse bånd`,
    weak: 'tørklæde rundkreds bevæge nummer fest fredag slukket lys høj viser gør stoppe sal kroppen',
    phrases: `danse+til bevæge+til+musik vise+en+bevægelse en+bevægelse+og+vi+andre disko+i disco+i
      stopper+når+musikken frys+når danser+til danse+sammen danser+sammen når+musikken+stopper musikken+stopper
      dans+med+tørklæder i+takt til+musikken`,
  },
  {
    id: 'sanser',
    name: 'Sanserne',
    apart: 'med sanserne',
    family: 'body',
    strong: `sanseleg sansekasse sanserum sansepose sansebakke sansesti sansebane følepose følekasse følesti
      barfodssti dufteglas lugtesans smagssans følesans høresans barberskum sansekurv sansevæg skattekurv lyskasse
      føleplade trylledej sansemotorik sansemotorisk sanseintegration taktil sanselig sansning sansebord sansekasser
      sansebalje sansehave sansetur sanseoplevelse tyngdedyne tyngdevest kugledyne kuglevest kuglepude børstning
      trykmassage tyggesmykke tyggering fidget fidgets stressbold føle følebræt hængekøje gyngestol ris linser bønner
      slimet gele trolddej modellervoks dufte duftpose`,
    fair: `sanse sensorisk slim skum duft gelé uld barfodet legedej sans lugteglas sandpapir sugerør sandpose boldbad
      massagepude lavalampe bobletræ sansebold sansegynge sansesøjle kuglebad stimuli vibrerende taktile ærteposebad
      sansestimulering proprioceptiv vestibulær kartoffelmel hønsefoder perlebad sanseindtryk sansestund tryk tyngde
      børste blød ru kold varm våd røre grave fødder hænder tæer gynge svinge spinde dreje lugt lugte lyd sand fjer
      kogle sten svamp balje skål vat stof stoffer dæmpe lys støj overfølsom stimulere blødt`,
    weak: `mærke hård overflade materiale blindbuk hånd tå bakke gætte poser kasse glatte tør mørkt lukket øjne gummi
      grus mos klistret puder tunge spaghetti makaroni lyde smage fingre gulvet barfod kontrast stryge`,
    phrases: `mærke+med+hænderne bare+tæer bare+fødder bind+for+øjnene med+lukkede+øjne gætte+hvad+der+er
      hvad+er+der+i+posen mærke+forskel vådt+og+tørt hårdt+og+blødt koldt+og+varmt fødderne+i hænderne+i+ris føle+i
      føler+i røre+ved+ting trykker+på+kroppen børster+hans mærke+kroppen mærker+kroppen med+bare+fødder med+bare+tæer
      gå+på+bare føle+i+posen føle+på røre+ved rører+ved kilde+under tunge+dyner noget+tungt+på+skødet på+skødet+tung
      ting+at+pille+ved noget+at+pille+ved noget+i+hænderne noget+at+tygge+på sanser+i+spil bruge+sanserne
      skal+have+hænderne+i hænderne+i kan+ikke+lide+at+røre kan+ikke+lide+at+få`,
  },
  {
    id: 'finmotorik',
    name: 'Finmotorik',
    apart: 'med fingrene',
    family: 'body',
    strong: `finmotorik finmotorisk perleplade pincetgreb håndmotorik blyantsgreb pennegreb sytråd trådning
      fingergymnastik syning fingerfærdighed snorebræt perler klippekort saks sakse klippe prikke flettestrimler
      puslespil knapper knap lynlås nål tråd garn stringe tråde blyantgreb fingergreb hamre søm skrue skruetrækker
      skrues lego nopper perletråd`,
    fair: `perle pincet perlekæde sy tøjklemme strikke væve knytte flette pipette møtrik tandstik klippeleg limstift
      lynlåsøvelse strimmel tråde=v sybræt pegefinger knappe=v hul=n perlebræt snore=v fingre hænder klemme=n tang
      snor lim pille tegne trykke åbne låg hammer sav værktøj`,
    weak: `finger greb små papir rive bånd huller pinde trække banke æske kant isterningbakke hånd blyant farvekridt
      tændstik`,
    phrases: `klippe+med+saks holde+saksen holde+på+blyanten små+fingre trække+på+snor sætte+på+snor perler+på+snor
      hælde+små skrue+låg bånd+gennem klippe+strimler rive+papir holder+på+saksen hold+på+blyant små+perler
      tynde+pinde kniv+og+gaffel trække+perler trækker+perler klipper+med+saks holde+på+saksen holde+på+en+saks
      sætte+søm slå+søm slår+søm med+fingrene øve+fingrene`,
  },
  {
    id: 'ro',
    name: 'Ro og afspænding',
    apart: 'med mere ro',
    family: 'calm',
    strong: `afspænding afslapning børnemassage massagehistorie massagebold rygmassage yoga børneyoga mindfulness
      meditation hvilestund hvilepause stillestund stilletid afspændingsmusik afslapningsmusik kugledyne kugletæppe
      rohjørne fordybelseshjørne pausehjørne pausehule putterum sansehule tyngdedyne tyngdevest snoezelrum yogastund
      yogakort åndedrætsøvelse roligstund stillezone massage hyggehjørne roligestund roligrum rorum rokrog stillerum
      stillehule hvile hulerum hulen hule huler pusterumspause åndehul afslappende massere fodmassage håndmassage
      fodbad afstressende lammeskind fåreskind skind sækkestol sækkestole puder pudehjørne hængekøje hvileplads tipi
      tyl betræk himmelseng klangskål fantasirejse kropsscan sovemusik lyskæde lavalampe boblerør vandlampe`,
    fair: `åndedræt vejrtrækning fordybelse fordybe pauserum pusterum afskærme uforstyrret afstresse hvilerum
      overstimuleret overstimulere telt ryghistorie overgearet overgearede hvilehjørne ligestillet indtryk
      sanseoverbelastning tæppehule langsomhed langsom tempo skærmet pauseplads pausekort sofakrog stilhedsøvelse
      roøvelse vandlyd meditationsmusik tyngdetæppe legefri afskærmet skærmning rolig pause trække tilbagetrækning
      alene fred fredelig træt hviske dæmpet lys tæppe pude blød krog hygge olie creme bog sofa mørkt gardin
      aflastning lytte`,
    weak: `ro musik madras skærme overvældet forstyrre fjer ånde stilhed slap urolig uro slukket klem skuldre færre
      programsat lave stille fjerne væk sidde enkelt parvis pizza ryg bolde træ kat øvelse blæse duft stearinlys hvil
      dyne langsomt trukket travle formiddag kroppe arousal uroligt`,
    phrases: `slappe+af slapper+af falde+ned falde+til+ro finde+ro geare+ned trække+vejret stille+og+roligt trække+sig
      skabe+ro pause+fra tage+en+pause brug+for+ro brug+for+pause trække+sig+tilbage alt+er+stille lyset+slukket
      lyset+dæmpet sætte+tempoet+ned tempoet+ned i+langsomt+tempo har+brug+for+at+være+væk brug+for+en+pause
      trukket+fra trække+to+børn+fra trækker+ham trækker+os+væk går+fra+med holde+pause+fra for+mange+indtryk
      før+det+tipper før+det+koger ro+i+kroppen rolig+stund stille+i+ti stille+musik et+sted+man+kan+være
      et+sted+at+være+alene være+alene+lidt telt+med+puder massere+hinanden masserer+hinanden bager+pizza+på+ryggen
      ånder+ind ro+til+at+fordybe falder+til+ro faldt+til+ro få+ro får+ro finder+ro ro+på ned+i+tempo ned+i+gear
      et+stille+rum stille+rum stille+stund en+stille+stund stille+sted stille+tid trækker+sig+tilbage trække+sig+væk
      brug+for+en+stille holde+pause+i have+en+pause får+en+pause tager+en+pause+med hvile+sig hviler+sig ligge+ned
      ligger+ned lægge+sig+ned lægger+sig+ned lægger+mig+ned+på+gulvet masserer+fødder masserer+ryg trække+vejret+dybt
      trækker+vejret+dybt bare+ligge bare+sidde+stille ingen+krav ingenting+skal ingen+skal+noget ikke+skal+noget
      være+i+fred være+for+sig+selv få+lov+at+være+alene må+være+alene dæmpet+lys dæmpe+lyset dæmper+lyset
      slukke+lyset+og stearinlys+og+ro pude+og+tæppe puder+og+tæpper tæppe+og+pude læsekrog+med+puder`,
  },
  {
    id: 'stoj',
    name: 'Støj',
    apart: 'og lydniveau',
    family: 'calm',
    strong: `støj støjniveau larm lydniveau støjmåler lydmåler høreværn indestemme inderstemme lydøre støjøre
      hviskestemme hviskedag hvisketid støjzone støjdæmpende filtknop filtdut råberi akustik decibel lydtrafiklys
      larme lydmur støje støjdæmpning støjende decibelmåler øreprop hovedtelefoner støjvagt støjlampe lydampel
      akustikplade råb brøl brøle skrig skriger stemme udestemme indendørsstemme rungende runge filtdup filtdupper
      filtknopper gulvtæppe stolelarm skramle uro=n`,
    fair: `dæmpe råbe hviske råben stemmeføring filt lydtæppe stemmeleje skrige ørepropper dB lydklog trafiklyslampe
      filtstykke lydplade ørebøf dørsmæk dørsmækken hviskelege musestemme løvestemme lydpude metalbil lydkaos rumklang
      støjfri desibel hviskeuge lydplader lyd høj lav tysse skrue volumen grøn rød gul radio ører øre tæppe dør smække
      smækker`,
    weak: `lav=a trafiklys stolebund tale hvisken ekko spektakel højlydt høre voksne højere lydniveauet måle måler app
      lampe loft æggebakker plader dørene lukke tegn finger mund sænke stiger følsomme larmede mindre gå hen gulv
      stole larmende kurv hvor hovedpine trætte stille`,
    phrases: `skrue+ned tale+lavt snakke+lavt tale+dæmpet råbe+på+tværs råbe+tværs råbe+hen+over gå+hen+til+barnet
      lav+stemme stemmen+ned tale+stille råber+mindre hvor+højt høje+lyde tale+sagte under+stolene går+hen+i+stedet
      gå+hen+i+stedet+for+at+råbe går+hen+til+barnet råber+ikke ikke+råbe råbe+over råber+over ikke+råber raaber+fra
      hen+til+hinanden hviske+i+stedet når+der+er+for+højt for+høj+lyd sænker+min+stemme sænke+stemmen dæmper+stemmen
      min+egen+stemme finger+på+munden hvor+larmen hvor+kommer+larmen larmen+kommer filt+under under+stoleben
      lukke+dørene dørene+lukkes lyden+ned skruer+ned musik+slukket radioen+slukkes slukket+radioen slukker+radioen
      forskel+på+decibel måler+støj måler+lyden med+app taler+lavere tale+lavere taler+lavt skrue+ned+for+lyden
      dæmpe+stemmen går+hen+til+barnet+i+stedet+for+at+råbe i+stedet+for+at+råbe råbe+tværs+over råber+tværs+over
      råber+på+tværs råbe+gennem ingen+råb uden+at+råbe på+tværs+af+rummet tværs+gennem+rummet høje+stemmer
      lave+stemmer stille+stemmer bruge+indestemme for+meget+larm mindre+larm mindre+støj lyden+nede lyden+på+stuen
      hvisker+i+stedet gå+stille+med+dørene`,
  },
];
