import type { Matter } from './matter.ts';

/** The body in motion, at rest, and what it senses. */
export const body: readonly Matter[] = [
  {
    id: 'bevaegelse',
    name: 'Bevægelse',
    apart: 'med bevægelse',
    family: 'body',
    strong: `bevægelsesleg bevægelsesbånd bevægelsesaktivitet motorik motorikbane grovmotorik gymnastik gymnastiksal
      gymnastikstund forhindringsbane balancebom balancebræt redskabsbane trampolin kolbøtte klatrevæg
      kravletunnel tumle tumlesal tumlerum boldspil fodbold boldbane boldleg sjippe hinke hinkerude tagfat idræt
      idrætsdag kropsbevidsthed kropsleg armgang ribbe skumredskab tumling tumleleg vildleg brydning kampleg
      brydekamp stafet stafetløb hulahopring bevægelseskort bevægelsesfortælling bevægelseshistorie pudekamp
      motoriktime idrætshal motorikrum grovmotorisk limbo fangeleg plint bevægelse motorisk tumlemadras
      bevægelsesrum`,
    fair: `balance balancere hoppe hop klatre klatring trille kaste gribe bold faldskærm ærtepose puls svede krop
      kropslig tumleplads puderum springe spring redskab slalom løbetur sjippetov bane minirøris dyregang
      bevægelseshistorier motorikredskab tumletid elastik hinkeleg bjørnegang krabbegang vaskebræt bevægelsesglæde
      stubbe gymnastikhal løbeleg gyngeleg dæk=n sparkecykel hoppepude forhindring motorikforløb airtrack
      skumklods idrætstime redskabsleg håndbold hockey basketball ketsjer bevægeaktiviteter dyrebevægelse
      kluddermor stangtennis`,
    weak: `løbe løb kravle rulle bakke madras trappe gynge vild energi uro danse ben arm fod muskel reb tov fart spark
      sparke kropsdel pude snuble falde styrke hal sal puder madrasser stole gang vægge skubbe slæbe tung baglæns
      sidelæns tæer krabbe bjørn frø styr kap ruller kravler stamper ryster klatrer balancerer løfte spænde
      hjertet bånd regler fysisk onsdag halvtimes hver morgen kælder barfodet lagen vildt hovedet muren rundt
      huset samling mål`,
    phrases: `røre+sig bevæge+sig brænde+krudt brænde+energi bruge+kroppen få+pulsen stå+på+et+ben gang+i+kroppen
      vilde+lege slås+for+sjov op+at+køre med+kroppen hopper+ruller+og kravle+under hoppe+over op+ad+muren
      over+og+under op+ad+bakken ned+ad+bakken løbe+om+kap løber+om+kap rundt+om+huset trappen+i+stedet
      trapperne+i+stedet brydes+på+madras må+slås+for+sjov bane+med bane+af bane+i+gangen på+tæer+og
      puder+og+stole bruger+kroppen med+hele+kroppen få+rørt+sig ud+og+løbe ud+at+løbe kaste+med+bold kaste+bold
      kaster+i+spande snubler+mest falder+over+egne får+pulsen+op røre+sig+mere mere+bevægelse tempo+på
      i+salen+hver i+hallen skubbe+til+væggen`,
  },
  {
    id: 'dans',
    name: 'Dans og rytmik',
    apart: 'med dans',
    family: 'arts',
    strong: `rytmik dansestop stopdans dansefest danseleg discofest disko diskotek rytmikstund rytmiktime bevægelsessang
      morgendans dansestund fredagsdisko dans danse`,
    fair: `sangleg fagtesang zumba ballet disco dansegulv rytmeleg danserutine dansevideo dansende rytmikforløb
      bevægelsesleg-med-musik bolsjeleg`,
    weak: `musik tørklæde rytme rundkreds bevæge nummer fest fredag slukket lys høj tørklæder viser gør stop stoppe
      hoppe sal kroppen`,
    phrases: `danse+til bevæge+til+musik vise+en+bevægelse en+bevægelse+og+vi+andre disko+i disco+i stopper+når+musikken
      frys+når`,
  },
  {
    id: 'sanser',
    name: 'Sanserne',
    apart: 'med sanserne',
    family: 'body',
    strong: `sanseleg sansekasse sanserum sansepose sansebakke sansesti sansebane følepose følekasse følesti barfodssti
      dufteglas lugtesans smagssans følesans høresans barberskum sansekurv sansevæg skattekurv lyskasse føleplade
      trylledej sansemotorik sansemotorisk sanseintegration taktil sanselig sansning`,
    fair: `sanse sensorisk slim skum duft gelé uld barfodet legedej sans lugteglas sandpapir sugerør sandpose boldbad
      massagepude lavalampe bobletræ sansebold sansegynge sansesøjle kuglebad stimuli vibrerende taktile
      ærteposebad sansestimulering proprioceptiv vestibulær kartoffelmel hønsefoder perlebad sanseindtryk
      sansestund`,
    weak: `føle mærke dufte lugte blød hård kold varm overflade materiale blindbuk hånd tå vat fjer ris bakke gætte
      poser kasse glatte ru våd tør lys mørkt lukket øjne gummi grus mos klistret puder tunge spaghetti makaroni
      lyde smage fingre fødder gulvet barfod kontrast stryge børste`,
    phrases: `mærke+med+hænderne bare+tæer bare+fødder bind+for+øjnene med+lukkede+øjne gætte+hvad+der+er
      hvad+er+der+i+posen mærke+forskel vådt+og+tørt hårdt+og+blødt koldt+og+varmt fødderne+i hænderne+i+ris
      føle+i føler+i røre+ved+ting trykker+på+kroppen børster+hans`,
  },
  {
    id: 'finmotorik',
    name: 'Finmotorik',
    apart: 'med fingrene',
    family: 'body',
    strong: `finmotorik finmotorisk perleplade pincetgreb håndmotorik blyantsgreb pennegreb sytråd trådning
      fingergymnastik syning fingerfærdighed snorebræt`,
    fair: `perle pincet perlekæde sy tøjklemme strikke væve knytte flette pipette møtrik tandstik klippeleg limstift
      lynlåsøvelse strimmel tråde=v sybræt pegefinger knappe=v hul=n perlebræt snore=v`,
    weak: `finger saks klippe greb tråd nål skrue små papir rive snor bånd huller pinde låg trække banke søm æske kant
      isterningbakke hånd blyant farvekridt tændstik`,
    phrases: `klippe+med+saks holde+saksen holde+på+blyanten små+fingre trække+på+snor sætte+på+snor perler+på+snor
      hælde+små skrue+låg bånd+gennem klippe+strimler rive+papir holder+på+saksen hold+på+blyant små+perler
      tynde+pinde kniv+og+gaffel`,
  },
  {
    id: 'ro',
    name: 'Ro og afspænding',
    apart: 'med mere ro',
    family: 'calm',
    strong: `afspænding afslapning børnemassage massagehistorie massagebold rygmassage yoga børneyoga mindfulness
      meditation hvilestund hvilepause stillestund stilletid afspændingsmusik afslapningsmusik kugledyne
      kugletæppe rohjørne fordybelseshjørne pausehjørne pausehule putterum sansehule tyngdedyne tyngdevest
      snoezelrum yogastund yogakort åndedrætsøvelse roligstund stillezone massage hyggehjørne roligestund`,
    fair: `åndedræt vejrtrækning fordybelse fordybe pauserum pusterum afskærme uforstyrret afstresse hvilerum
      overstimuleret overstimulere telt ryghistorie overgearet overgearede hvilehjørne ligestillet indtryk
      sanseoverbelastning tæppehule langsomhed langsom tempo skærmet pauseplads pausekort sofakrog stilhedsøvelse
      roøvelse vandlyd meditationsmusik tyngdetæppe legefri afskærmet skærmning`,
    weak: `ro rolig dæmpet musik pause pude madras skærme overvældet forstyrre fjer ånde stilhed slap urolig uro hule
      tæppe slukket lys klem skuldre sofa bog færre programsat lave stille fjerne væk sidde enkelt parvis pizza
      ryg bolde træ kat øvelse blæse duft stearinlys hvil hvile dyne langsomt trukket travle formiddag kroppe
      arousal uroligt`,
    phrases: `slappe+af slapper+af falde+ned falde+til+ro finde+ro geare+ned trække+vejret stille+og+roligt trække+sig
      skabe+ro pause+fra tage+en+pause brug+for+ro brug+for+pause trække+sig+tilbage alt+er+stille lyset+slukket
      lyset+dæmpet sætte+tempoet+ned tempoet+ned i+langsomt+tempo har+brug+for+at+være+væk brug+for+en+pause
      trukket+fra trække+to+børn+fra trækker+ham trækker+os+væk går+fra+med holde+pause+fra for+mange+indtryk
      før+det+tipper før+det+koger ro+i+kroppen rolig+stund stille+i+ti stille+musik et+sted+man+kan+være
      et+sted+at+være+alene være+alene+lidt telt+med+puder massere+hinanden masserer+hinanden
      bager+pizza+på+ryggen ånder+ind ro+til+at+fordybe`,
  },
  {
    id: 'stoj',
    name: 'Støj',
    apart: 'og lydniveau',
    family: 'calm',
    strong: `støj støjniveau larm lydniveau støjmåler lydmåler høreværn indestemme inderstemme lydøre støjøre
      hviskestemme hviskedag hvisketid støjzone støjdæmpende filtknop filtdut råberi akustik decibel lydtrafiklys
      larme lydmur støje`,
    fair: `dæmpe råbe hviske råben stemmeføring filt lydtæppe stemmeleje skrige ørepropper dB lydklog trafiklyslampe
      filtstykke lydplade ørebøf dørsmæk dørsmækken hviskelege musestemme løvestemme lydpude metalbil lydkaos
      rumklang støjfri desibel hviskeuge lydplader`,
    weak: `lyd stemme lav=a skrue trafiklys øre stolebund tale hvisken ekko spektakel højlydt høre radio voksne højere
      lydniveauet måle måler app lampe rød gul grøn ører loft æggebakker plader dørene lukke tegn finger mund
      sænke stiger følsomme tæppe larmede mindre råb gå hen gulv stole skramle larmende kurv hvor hovedpine trætte
      stille`,
    phrases: `skrue+ned tale+lavt snakke+lavt tale+dæmpet råbe+på+tværs råbe+tværs råbe+hen+over gå+hen+til+barnet
      lav+stemme stemmen+ned tale+stille råber+mindre hvor+højt høje+lyde tale+sagte under+stolene
      går+hen+i+stedet gå+hen+i+stedet+for+at+råbe går+hen+til+barnet råber+ikke ikke+råbe råbe+over råber+over
      ikke+råber raaber+fra hen+til+hinanden hviske+i+stedet når+der+er+for+højt for+høj+lyd sænker+min+stemme
      sænke+stemmen dæmper+stemmen min+egen+stemme finger+på+munden hvor+larmen hvor+kommer+larmen larmen+kommer
      filt+under under+stoleben lukke+dørene dørene+lukkes lyden+ned skruer+ned musik+slukket radioen+slukkes
      slukket+radioen slukker+radioen forskel+på+decibel måler+støj måler+lyden med+app`,
  },
];
