import type { Matter } from './matter.ts';

/** Outside the house. */
export const outdoors: readonly Matter[] = [
  {
    id: 'legeplads',
    name: 'Legepladsen',
    apart: 'på legepladsen',
    family: 'outdoors',
    strong: `legepladsvagt legepladszone udelegetøj udezone legepladsleg udekasse legepladsfordeling legepladskort udeleg
      udeliv rutsjebane gyngestativ legeplads klatrestativ legetårn klatretårn legehus udevogn klatretræ`,
    fair: `gynge udetid uderum udeområde redegynge vippe udeværksted udestue skur redskabsskur hegn karrusel lågevagt
      udevagt udebase udeaktivitet legepladsaktivitet udebord bildæk presenning halvtag plankeværk udekrog udetime
      fliser legepladsliv udekøkkenet stubbe`,
    weak: `ude udenfor udendørs græs bakke busk buskads terrasse gård tilsyn låge frisk klatre asfalt hjørne zone kridt
      sjippetov træ bænk gemme port runde base krog klynge reb brædder kasser planke gren dæk dukker klodser tæppe
      solskin regn grå vejr pensel vindueskridt overblik fordele fordelt kaffe kopper stå snakke bænken højt højde
      turde risiko løbe fange gemmeleg udendørsleg have haven muren kælk mus vild blomster klatrer tid formiddag
      dagligt glide gynger sving tønde kuler`,
    phrases: `på+legepladsen ude+på+legepladsen når+vi+er+ude være+ude lege+ude tid+ude frisk+luft langs+hegnet
      rundt+på+legepladsen med+ud+hver+dag i+skuret bag+skuret en+voksen+i+hver+ende i+hvert+hjørne+ude
      ingen+på+bænken på+bænken+ude voksne+ude vi+voksne+står ude+hele+dagen med+ud+på ud+kl+9 ud+først
      ud+to+gange ud+hver+dag kommer+ud+hver tager+med+ud sætter+frem+ude ude+på+fliserne klatre+op+i
      klatrer+højere kan+du+selv+komme+op langs+plankeværket bag+legehuset går+en+runde går+rundt+langs
      inde+eller+ude leg+på+legepladsen lege+ude+om for+enden+af+legepladsen åbner+den+bagerste ude+bag+skuret`,
  },
  {
    id: 'sand-vand',
    name: 'Sand, vand og mudder',
    apart: 'med vand og sand',
    family: 'outdoors',
    strong: `sandkasse sandkage sandslot mudderkøkken vandleg vandbord vandbane vandbalje vandbakke mudderbane vandpyt
      sandleg muddersuppe udekøkken mudderkage vandspreder mudderdag badebassin soppebassin sandbord sandlegetøj
      mudder vandkasse`,
    fair: `sand=n pyt soppe plaske skovl balje vandslange plask gravemaskine vandpumpe bassin svømmehal kanal vandbøtte
      vandkamp vandbad skumbad strygejern sprinkler våddragt sivand bademåtte badedyr vandhul vandkar regntønde
      pipettevand plastkop bøtte sandbane`,
    weak: `vand spand rive si grave hælde tragt rør tagrende sejle vandhane dam rende spade form slange våd dæmning
      jord hoppe skovle kopper flasker gryder varmt koldt bader bade skum sæbe skiftetøj drypper hælder graver
      grav kanaler vådt sommer svinske svineri uanset gummistøvler vandet bakke ærmer tragter`,
    phrases: `lege+med+vand hoppe+i+vandpytter vand+og+sand lege+i+sandet grave+i+sandet vand+i+sandkassen graver+en+kanal
      leder+vandet lede+vandet med+vand+i vand+på+gulvet vand+og+skum vand+og+sæbe lege+med+sand graver+i+sandet
      hopper+i+pytter hopper+i+vandpytter i+pytterne skovle+til+alle rigtige+gryder+i leger+med+vand vand+i+baljen
      baljer+med+vand`,
  },
  {
    id: 'cykler',
    name: 'Cykler og køretøjer',
    apart: 'på cykler',
    family: 'outdoors',
    strong: `mooncar løbecykel løbehjul cykelbane cykelsti cykeltur cykelhjelm gokart cykelparkering cykelskur cykelregel
      kørebane cykelvæddeløb cykeldag balancecykel rulleskøjte skateboard parkeringsbås cykelleg cykelværksted
      trehjuler`,
    fair: `cykel cykle køretøj trehjulet parkeringsplads trækvogn scooter cykelløb cykelbatteri cykelkørekort kørekort
      pedal rundkørsel tankstation cykelvask færdselstavle cykelfri`,
    weak: `hjul hjelm bane parkere trafiklys fart benzin bytte vogn ræs asfalten ræser hurtigt kædde kæde støtte skur
      bag nummer væddeløb frem ordning bremse trampe dobbelt lave`,
    phrases: `køre+på+cykel køre+race køre+ræs cyklerne+frem cykler+rundt på+cyklerne ingen+cykler uden+cykler
      cyklerne+bliver to+på+hver+cykel kører+om+kap kører+race`,
  },
  {
    id: 'tur',
    name: 'Ture ud af huset',
    apart: 'på tur',
    family: 'outdoors',
    strong: `turdag gåtur turgruppe bustur togtur gåsnor turtaske fodgængerfelt udflugt turrygsæk turvest byvandring
      ekskursion trafikregel turmål turvogn svømmetur cirkustur teatertur indkøbstur strandtur bibliotekstur
      legepladstur bytur turbog bondegårdstur`,
    fair: `bus bybus museum trafik fortov fodgænger ladcykel biograf zoo refleksvest lokalområde nærområde nærmiljø
      lyskryds rutebil brandstation politistation genbrugsbutik tursnor turrute turhold turklub trillevogn
      turbeskrivelse vandretur turbamse plaster førstehjælpstaske byggepladskran havnetur kystvandring spejdertur
      turfrokost banegård legepladsbesøg posthus bondegårdsbesøg svømmehalstur havnen turist kanal=n`,
    weak: `tur by vej gade rygsæk vest kirke bibliotek butik krydse hånd marked indkøb snor købmand bager kantsten park
      stranden engen bageren torvet kirken brandstationen havn rute snoren par makker tempo gågade stop stoppe
      venstre højre rød grøn mand lys kraner hånden madpakken vand kiks tasken refleks pakke spor færge bil toilet
      halvdelen ugentligt kvarter 9 13 hjemme hjem ladcykler fodgængere trætte udflugter bænk mødes`,
    phrases: `på+tur tager+på+tur gå+tur går+tur ud+af+huset tage+bussen med+bussen holde+i+hånd holder+i+hånd gå+to+og+to
      holde+i+snoren over+vejen krydse+vejen i+trafikken gå+i+byen med+toget tur+til tur+i ture+til turen+til
      lille+tur fast+tur ugens+tur en+tur+ned gå+til+biblioteket går+til+biblioteket gå+til+skoven gå+til+stranden
      går+ned+til går+op+til går+hen+til+kirken ned+ad+gaden ud+at+gå ud+og+gå ude+af+huset ud+på+tur tur+hver
      tur+med+fire tur+med+seks tur+om på+den+lange+tur de+små+i+vogn tager+toget tager+bus tager+bussen
      den+samme+rute samme+rute den+vej+vi+går vejen+derhen på+vej+til+skoven med+på+tur turen+går
      kigger+på+byggepladsen holder+hånden ved+hver+kantsten stopper+ved gå+langsomt i+deres+eget+tempo
      ture+om+ugen på+besøg+hos+naboen i+byen+med besøger+brandstationen`,
  },
  {
    id: 'plejehjem',
    name: 'Besøg hos de gamle',
    family: 'outdoors',
    strong: `plejehjem plejehjemsbesøg plejecenter ældrecenter generationsmøde besøgsven bedstevenner ældrebolig`,
    weak: `gammel ældre bedsteforælder beboer besøge besøg synge bingo beboerne tegne hyggede oldefar oldemor rollator
      kaffe måned ven`,
    phrases: `besøge+de+gamle de+gamle+på de+ældre+på over+til+de+gamle synge+for+de besøger+de+gamle for+de+gamle
      hos+de+gamle for+beboerne på+plejehjemmet`,
  },
];

/** What grows, crawls, blows and burns. */
export const nature: readonly Matter[] = [
  {
    id: 'skov',
    name: 'Skov og natur',
    apart: 'i naturen',
    family: 'nature',
    strong: `skovtur naturtur naturvejleder naturskole naturdag skovdag skovgruppe skovbund naturmateriale naturoplevelse
      naturgruppe naturbingo naturkasse spejder skovbesøg naturformidler naturaktivitet snitteværksted snitkniv
      skov naturpædagogik`,
    fair: `natur strand krat mose sø=n kogle kastanje agern bark stamme svamp mos snitte dolk naturskat naturfænomen
      fjord eng pind kvist skovvogn skovture naturlegeplads lejrplads udeskole skovhytte skovplads skovtursgruppe
      naturfag grankogle mosset væltet=a skovtrold naturting blåbær brombær hyld ukrudtsurt tang=n å=n skaller
      bæver urskov trækrone rødder`,
    weak: `træ blad gren sten samle klatre bæk spor plante opdage finde undersøge undren ude kikkert hule park hav skal
      muslingeskal konkylie tang båndet bånd bakke fare vild snit kniv skrælle grave rolig sidde lytte fugl navn
      fast plads sneen skind samler fundet findes skatte legetøj grene træet træer stammen blødt stikker rødt
      kasse æggebakke kar hjul vogn måned årstid efterår stilhed gå vejen lang ben ro`,
    phrases: `i+skoven ud+i+naturen i+naturen samle+pinde samle+blade samle+kastanjer finde+i+naturen bygge+hule+skov
      bygger+huler bygge+huler hule+af+grene finder+pinde lege+med+pinde med+kniv klatre+i+træer klatrer+i+træer
      i+væltede+træer har+sit+eget+træ samme+sted+i+skoven fast+sted+i+skoven uden+legetøj det+vi+finder
      ting+fra+skoven ud+i+skoven vejen+til+skoven lytte+til+fugle lytter+til+fuglene ude+i+det+fri ved+stranden
      ned+til+vandet ved+søen i+åen ved+åen`,
  },
  {
    id: 'smadyr',
    name: 'Smådyr',
    apart: 'og smådyr',
    family: 'nature',
    strong: `insekt smådyr krabledyr bille bænkebider regnorm snegl edderkop sommerfugl mariehøne humlebi hveps
      insekthotel insektglas luppeglas larve puppe græshoppe haletudse myretue sommerfuglenet sneglevæddeløb
      ørentvist tusindben skolopender salamander insektjagt luppedåse krible spindelvæv`,
    fair: `orm myre frø=n tudse krabbe guldsmed vandhul terrarium bi=n flue=n dyreunge fiskenet krybdyr snegleræs
      sommerfuglelarve myrefarm biotop snegleakvarium luppe krabbefangst myrebo myresti dyrekasse ormefarm
      ormehotel tæge mide bladlus vandnymfe dyrebog`,
    weak: `lup forstørrelsesglas dyr sten net kravle levested glas kassebuk bark kløver kravler ben tælle akvarium jord
      uger sætte fange fanger krukke stok blade lede finde undersøge forsigtig nænsom levende gul skal spise følge
      slippe`,
    phrases: `lede+efter+dyr kigge+under+sten under+sten vende+sten finde+dyr små+dyr lede+efter+insekter dyr+i
      sætter+dem+ud+igen slipper+dem+fri fanger+dyr kigger+på+dyr leder+efter leder+efter+snegle leder+efter+orme
      finder+biller under+barken under+stenene tæller+ben lægger+sukker`,
  },
  {
    id: 'dyr',
    name: 'Dyr',
    apart: 'med dyr',
    family: 'nature',
    strong: `marsvin akvarium kæledyr dyrehold dyrepasning fuglekasse fuglebræt fuglefoder hønsehus hønsegård kaninbur
      husdyr hønsehold rugemaskine dyrepasser kanin hønsefolder`,
    fair: `høne bondegård fugl mejse kylling pindsvin dinosaur skildpadde ged gris kalv lam=n rugeæg burhøns hane
      hanekylling æggebakke=n fiskefoder akvariefisk kaninhop hestestald stald dyrlægebesøg fodring dyreven
      fuglefodring fuglerede rede pony gæs and=n`,
    weak: `dyr hund kat ko hest ræv mus lam ugle fodre foder bur dyrlæge pels æg dyrelyd klappe stille navn passe rense
      morgenen hver ansvar besøg gulvet luren død begrave hente tamme nyklækket klækkes varmelampe snude fjer`,
    phrases: `passe+dyr fodre+fugle passe+høns fodre+høns fodre+dyrene hente+æg fodrer+høns fodrer+kaninen henter+æg
      renser+buret klappe+dyret besøg+af+en+hund på+bondegården vi+har+høns få+høns passer+kaninen`,
  },
  {
    id: 'have',
    name: 'Køkkenhaven',
    apart: 'i haven',
    family: 'nature',
    strong: `køkkenhave højbed plantekasse karse kompost drivhus haveprojekt havedag haveredskab radise solsikke frøpose
      såning blomsterbed potteplante urtehave plantebed plantning ukrudt bønnespire karsefrø grøntsagshave
      urtepotte spire=n luge=v græskar æbletræ bærbusk`,
    fair: `spire høst høste dyrke jordbær krydderurt kartoffel tomatplante avle blomsterløg spireglas såbakke rodnet
      plantekasser plænen ært=n ærter=n bønnestage salat=n persille gulerodsbed radiser ræddike tomater drivbænk
      regnvandstønde vandkande solsikkefrø krukke`,
    weak: `plante gro vokse blomst bed=n spade vande jord ært bønne have=n sol frø mælkekarton måle hver uge rod rødder
      tagrende ansvar stue tegne høster vat græsslåning plukker spiser nyttehave følge lugter grave plantes skovl`,
    phrases: `plante+frø så+frø så+karse følge+spirer lægge+kartofler vande+planter gro+op se+det+gro i+haven
      lægger+kartofler sår+frø sår+karse sår+ærter plukke+æbler plukker+æbler vander+hver høste+radiser
      hver+stue+har+et i+højbedet i+bedet i+drivhuset passer+planterne hvor+højt+den+er+vokset`,
  },
  {
    id: 'vejr',
    name: 'Vejr og årstider',
    apart: 'i al slags vejr',
    family: 'nature',
    strong: `vejrtavle vejrstation vejrkort årstid årstidstræ regnmåler snemand snebold vejrmelding snehule kælkebakke
      vejrudsigt årshjul vejrmand snevejr`,
    fair: `vejr regnvejr termometer kælk kælke istap blæsevejr regnbue snefnug temperatur regndag frost snefigur
      is-eksperiment paraply sneleg isfangst regntøjsvejr stormvejr hagl tordenvejr dug=n årstidsbord årstidsbog
      rimfrost solur efterårsblade snedag`,
    weak: `efterår forår vinter sommer sne regn sky vind blæse kold kulde varm sol lys mørk måned drage tåge fange måle
      flaske karton natten bytte blade mærke klæde gråvejr blæst poser flyve løv is ude tøj solen frokost kort
      hver morgen vand pytter frosset`,
    phrases: `hvordan+vejret dagens+vejr se+på+vejret ud+i+regnen ud+i+regnvejr i+al+slags+vejr hvad+har+man+på+når
      når+det+regner når+det+sner når+det+er+koldt når+det+blæser i+regnvejr i+sneen fryser+vand mærker+på+vejret
      måle+regn måler+regn kigger+ud+på+vejret`,
  },
  {
    id: 'bal',
    name: 'Bål',
    apart: 'ved bålet',
    family: 'nature',
    named: 'bål',
    strong: `bålplads bålsted bålhytte bålmad bålgryde snobrød båldag bålregel bålpind bålkaffe bålpande optænding
      bålfad`,
    fair: `brænde=n ild tændstik skumfidus flamme popcorn gløder glød ildstål bålgrill bålkogning fyrfad bålsang
      bålvagt brændestabel røgøjne trefod`,
    weak: `røg tænde aske kul gnist kviste brække fortælle knæ bagom kigge suppe pind hytten rundt sidde ost dej varme
      forsigtig regler trillebør`,
    phrases: `tænde+op tænde+bål rundt+om+bålet ved+bålet rundt+om+ilden over+ild over+gløder om+bålet lave+mad+over+bål
      brækker+kviste henter+brænde`,
  },
  {
    id: 'genbrug',
    name: 'Affald og genbrug',
    apart: 'med genbrug',
    family: 'nature',
    strong: `affald affaldssortering skrald skraldespand genbrug genbrugsmateriale bæredygtighed bæredygtig grøntflag
      madspild skraldemand skraldeindsamling skraldetang skraldetur affaldsindsamling bytteskab byttemarked
      genbrugsplads madaffald bioaffald verdensmål genanvende skraldebil`,
    fair: `plastik klima miljø loppemarked pant plastflaske toiletrulle papirrulle dåse=n låg=n kapsel affaldsspand
      klimavenlig naturbevaring kompostspand byttedag tøjbytte mælkekartoner skraldekunst`,
    weak: `sortere smide spand spare pap papir flaske bruge igen kasse bytte veje sortering ting tøj mad vand papiret
      side reparere kurv tang tur fire strøm slukke`,
    phrases: `samle+skrald slukke+lyset spare+på+vandet smider+ud den+anden+side+af+papiret bruge+igen ting+vi+har+smidt
      smide+ud vand+der+løber reparere+i+stedet`,
  },
];
