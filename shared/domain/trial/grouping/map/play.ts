import type { Matter } from './matter.ts';

/** Play, and what it is played with. */
export const play: readonly Matter[] = [
  {
    id: 'leg',
    name: 'Legen',
    apart: 'i legen',
    family: 'play',
    strong: `legestart legegruppe legeaftale legeinvitation legemanuskript legekompetence legekode legekultur legemiljø
      legeplan legeunivers legeidé legeforløb legetema legekvalitet legeglæde legemoment legedag fantasileg frileg
      parallelleg legehjælp legeroller`,
    fair: `legetid medleger børneinitieret voksenstyret voksenigangsat leg legested legestation legevært legekreds
      legeområde legepause medspiller hovedrolle biperson legeoplæg legefortælling rekvisit legevoksen gemmeleg
      titteleg titbøh legesekvens lege-tid legerytme legelyst fantasirejse legefigur legestemning legeven medleg`,
    weak: `lege fri forstyrre deltage igangsætte spor legende fantasi gulv interesse rolle hule udvide superheltelegen
      afbryde uafbrudt fjollet fjolle turde initiativ gang frem oplæg gemmer gardin gammeldags regler bro følger
      indbyde inviteret invitation baggrund blande styre slutter timer formiddag ideer idé foreslå undre flytte
      kravle superhelte tilføre fodre finder opfinde nyt rod fortsætte igår opdage gentage sted interesseret
      optaget dukker udvikle dyr figur sjov grine sidelæns gulvet studerende kropslig stemme plads`,
    phrases: `gå+ind+i+legen går+ind+i+legen med+i+legen gå+med+i+legen går+med+i+legen komme+med+i+legen blive+i+legen
      bliver+i+legen være+i+legen starte+leg gang+i+legen sætte+leg+i+gang leg+i+gang fri+leg lege+med+dem
      leger+med+dem leg+med+dem lege+med+børnene børnenes+leg deres+leg ind+i+deres+leg i+deres+leg
      deltage+i+legen følge+børnenes+leg følge+legen uforstyrret+leg forstyrre+legen voksen+med+i+leg når+de+leger
      lege+videre legen+fra+i+går leger+med+på+gulvet lade+legen+stå udvide+legen ideer+til+legen en+rolle+i
      bliver+i+legen+til legen+slutter til+legen+er+slut legen+fortsætter lader+legen+fortsætte
      deres+leg+fortsætte lader+deres+leg+stå legen+stå legen+må+stå rydder+ikke+legen beskytter+legen
      leger+de+samme leger+samme+leg starter+en+leg starter+en+leg+op sætter+en+leg+i+gang går+i+gang+med+en+leg
      går+selv+i+gang går+ind+i+deres deltager+i+deres deltager+i+legen leger+med+hele jeg+leger+med jeg+leger
      voksne+leger+med de+voksne+leger leger+hver+dag hvad+de+leger leger+hvad+med iagttager+legen
      holder+mig+i+baggrunden finde+på+noget+selv selv+finder+på tilføre+noget noget+nyt+i+legen ny+ting+i+legen
      får+en+rolle+i+legen i+hovedrollen som+biperson spiller+en+biperson finde+ind+i+legen vej+ind+i+legen
      hjælper+ind+i+legen kommer+ind+i+en+leg ind+i+en+leg gå+hen+og+spørge+om inviteret+ind+i spille+med+i+legen
      en+voksen+pr+legested voksen+på+hvert+legested bygger+videre+på+legen to+timer+uden uden+afbrydelse
      uden+at+blive+afbrudt lang+tid+til+leg tid+til+leg sidde+og+lege på+gulvet+og+leger leger+på+gulvet
      sætter+mig+i+dukkekrogen`,
  },
  {
    id: 'rolleleg',
    name: 'Rolleleg',
    apart: 'med rolleleg',
    family: 'play',
    named: 'rolleleg',
    strong: `dukkekrog køkkenleg købmandsleg butiksleg udklædning udklædningstøj udklædningskasse lægeleg
      lægehus lægekuffert frisørsalon kasseapparat familieleg rejsebureau postkontor togleg dyreklinik dukkebarn
      bondegårdsleg dukkehus legekøkken legepenge pølsevogn isbod dukkeseng superhelteleg`,
    fair: `dukke dukkevogn frisør superhelt prinsesse pirat sørøver hospital restaurant supermarked café rumskib ridder
      trylleri brandmand udklædt legemad kostume konduktør brandbil dyrlæge postbud menukort bagerbutik varer
      kassedame riddere skattekort frisørleg hundeleg katteleg brandstation-leg prinsesser pirater plastre
      lægetaske superhelte vampyr zombie tryllestav slot cirkusleg rollehæfte kontorleg hårtørrer rumraket
      køkkengrej bankospil mekaniker sygeplejerske flyleg skibsleg stationer bagerleg`,
    weak: `rolle butik kunde købmand læge penge krone købe sælge borg heks drage politi baby telefon billet skib
      monster trold patient hat kappe bamse mor far menu borgere tøj tørklæde telt camping brevkasse bedstemor
      familie køer bytter serverer spejl kamme billetter stole pap hænge op inspiration tilføje rigtige ting
      forældre kuffert togskinner klinik lufthavn flyver svaner kør kø redde slås sværd`,
    phrases: `lege+far+mor lege+mor lege+familie lege+læge lege+butik klæde+sig+ud lege+købmand lege+hund lege+kat
      lege+restaurant leger+far leger+mor leger+familie leger+butik leger+købmand leger+hund leger+hunde leger+kat
      leger+læge leger+doktor leger+restaurant leger+prinsesse leger+superhelte leger+skole lege+skole
      lege+superhelte lege+doktor lege+far+mor+og mor+far+og+børn far+mor+og+børn bliver+til+en+butik
      bliver+til+et+tog laves+om+til+en laver+dukkekrogen+om rigtige+ting+i+køkkenet dukker+puttes dukker+bades
      der+mangler+en+chauffør lade+som+om+vi`,
  },
  {
    id: 'konstruktion',
    name: 'Byggeri og klodser',
    apart: 'med klodser',
    family: 'play',
    strong: `byggeklods byggehjørne byggerum byggeplads byggelegetøj duplo kapla plusplus magnetklods konstruktionsleg
      konstruktionslegetøj kuglebane togbane togskinne brio magformers geomag byggeprojekt byggeleg byggetegning
      træklods legobord legoklods klodskasse legokasse byggezone lego kaplaklods klods konstruktion byggeri`,
    fair: `bygge bygning tårn jernbane parkeringshus søm hammer sav bilbane ingeniør arkitekt bilgarage skinne rampe
      bilbaner skinnebane bygværk konstruktionshjørne mælkekasse byggefoto byggeopgave klodsbord legohjørne
      legobane jenga stabelklods lincolnlogs tømmer vaterpas byggeleder plankebyggeri byggesæt byggekonkurrence
      dominobane vandværk vejbane træværksted togspor byggeklodser lego-mand togbaner dronninger`,
    weak: `bil tog=n garage bro vælte rør brædde mursten hus stable samle værktøj skrue kran høj højere vælter plade by
      broer holde papkasser huse magneter gangen fotos billeder form kurve tegne bagefter i-morgen stå stilles
      vise flytte rigtige sort balance lange udvide dronning stor hjul samarbejde viser fælles bord brikker bygget
      nede brydes`,
    phrases: `bygge+videre bygge+tårn bygge+sammen bygge+med vælte+tårn gemme+byggeri bevare+byggeri tårnene+må+stå
      byggeriet+må+stå byggerierne+stå lader+byggerier+stå bygge+højt bygger+højt bygge+en+by bygger+en+by
      bygge+broer bygger+broer bygge+med+klodser bygger+med i+byggehjørnet ud+af+papkasser bygger+tårne
      bygger+huse bygge+huse bygge+ud+af hvad+de+har+bygget det+de+har+bygget`,
  },
  {
    id: 'spil',
    name: 'Spil og puslespil',
    apart: 'med spil',
    family: 'play',
    strong: `brætspil puslespil vendespil billedlotteri kortspil memory terningespil ludo domino regelleg spilleregel
      spiltid spillekort spillestund fangekort kimsleg huskespil bingo puslespilsbord spilgruppe spilhjørne`,
    fair: `spil lotteri brik skak spilletime spilklub turspil yatzy uno spillebord spilledag krigsspil stratego tabere
      vendekort billedspil kortleg spilkasse fiskespil snurretop`,
    weak: `regel vinde tabe terning spille skift kort fisk par øjne flytte hemmelig kims klub fast bord venter regler
      vinder taber følge forstå brikken hos stue farve prik`,
    phrases: `spille+spil vinde+og+tabe kunne+tabe lære+at+tabe at+tabe to+børn+og+en+voksen+spil lære+nye+spil
      lærer+at+tabe lære+at+vinde vinder+og+taber uden+at+vinde spiller+et+spil spiller+ludo spiller+memory
      spiller+kort et+spil+på et+nyt+spil`,
  },
  {
    id: 'legetoj',
    name: 'Legetøjet',
    apart: 'med færre ting',
    family: 'room',
    strong: `legetøjsrotation legetøjsfri legetøjspause legetøjsbytte legetøjsreol legetøjshylde løsdel`,
    fair: `legetøj legetøjskasse legetøjskurv legesag legeting legetøjet legetøjslager legetøjsbibliotek legetøjsbyt
      legetøjsvalg legetøjslåg åbent-materiale legetøjskasserne legetøjsudvalg`,
    weak: `materiale udvalg kasse hylde bytte rotere ting reol halvdel reolen fjerne uge uden puder kasser hele bakke
      pakke kælder stykker ringe skiver propper mangle låg højde nyt gammelt loft lager rotation færre mange
      overskueligt nedtaget spand`,
    phrases: `skifte+legetøj+ud tage+legetøj+væk pakke+legetøj+væk pakke+væk færre+ting mindre+legetøj sætte+legetøj+frem
      stille+legetøj+frem legetøj+frem halvdelen+af+legetøjet rotere+legetøj løse+dele det+de+ikke+bruger
      går+i+stykker der+er+i+stykker nyt+legetøj uden+legetøj+en legetøj+på+skift bytter+legetøj
      byttes+mellem+stuerne fjerner+halvdelen halvdelen+væk tager+halvdelen ned+i+kælderen op+på+loftet
      for+meget+legetøj mængden+af+legetøj skifter+legetøjet`,
  },
  {
    id: 'medbragt',
    name: 'Legetøj hjemmefra',
    family: 'play',
    strong: `legetøjsdag medbringe`,
    weak: `hjemmefra taske medbragt kasse kurv fremme vise fredag tasken noget med sut bamse nusseklud`,
    phrases: `legetøj+hjemmefra ting+hjemmefra med+hjemmefra har+med+i+tasken noget+med+hjemmefra legetøj+med+hjemmefra
      tage+med+hjemmefra har+med+hjemmefra med+i+tasken ting+de+har+med noget+de+har+med legetøjet+med+hjemme
      vise+noget+man+har`,
    fair: `hjemmelegetøj skuffe=n`,
  },
];
