import type { Matter } from './matter.ts';

/** Play, and what it is played with. */
export const play: readonly Matter[] = [
  {
    id: 'leg',
    name: 'Legen',
    apart: 'i legen',
    family: 'play',
    strong: `legestart legegruppe legeaftale legeinvitation legemanuskript legekompetence legekode legekultur
      legemiljø legeplan legeunivers legeidé legeforløb legetema legekvalitet legeglæde legemoment legedag fantasileg
      frileg parallelleg legehjælp legeroller legeinvitationer legedeltagelse legekammerat legekammerater legende
      legefællesskab legemakker legekoder legestarter legetræning ståtrold gemme fangeleg sanglege klapsammen regelleg
      spontanleg`,
    fair: `legetid medleger børneinitieret voksenstyret voksenigangsat leg legested legestation legevært legekreds
      legeområde legepause medspiller hovedrolle biperson legeoplæg legefortælling rekvisit legevoksen gemmeleg
      titteleg titbøh legesekvens lege-tid legerytme legelyst fantasirejse legefigur legestemning legeven medleg
      fantasi fordybelse fordybe forstyrre afbryde deltage invitere inviteres initiativ ide udvide inspirere
      iscenesætte opstille indbydende gulvtid blande observere hul hule gulv position rolle`,
    weak: `lege fri igangsætte spor interesse superheltelegen uafbrudt fjollet fjolle turde gang frem oplæg gemmer
      gardin gammeldags regler bro følger indbyde inviteret invitation baggrund styre slutter timer formiddag ideer
      idé foreslå undre flytte kravle superhelte tilføre fodre finder opfinde nyt rod fortsætte igår opdage gentage
      sted interesseret optaget dukker udvikle dyr figur sjov grine sidelæns gulvet studerende kropslig stemme plads`,
    phrases: `gå+ind+i+legen går+ind+i+legen med+i+legen gå+med+i+legen går+med+i+legen komme+med+i+legen
      blive+i+legen bliver+i+legen være+i+legen starte+leg gang+i+legen sætte+leg+i+gang leg+i+gang fri+leg
      lege+med+dem leger+med+dem leg+med+dem lege+med+børnene børnenes+leg deres+leg ind+i+deres+leg i+deres+leg
      deltage+i+legen følge+børnenes+leg følge+legen uforstyrret+leg forstyrre+legen voksen+med+i+leg når+de+leger
      lege+videre legen+fra+i+går leger+med+på+gulvet lade+legen+stå udvide+legen ideer+til+legen en+rolle+i
      bliver+i+legen+til legen+slutter til+legen+er+slut legen+fortsætter lader+legen+fortsætte deres+leg+fortsætte
      lader+deres+leg+stå legen+stå legen+må+stå rydder+ikke+legen beskytter+legen leger+de+samme leger+samme+leg
      starter+en+leg starter+en+leg+op sætter+en+leg+i+gang går+i+gang+med+en+leg går+selv+i+gang går+ind+i+deres
      deltager+i+deres deltager+i+legen leger+med+hele jeg+leger+med jeg+leger voksne+leger+med de+voksne+leger
      leger+hver+dag hvad+de+leger leger+hvad+med iagttager+legen holder+mig+i+baggrunden finde+på+noget+selv
      selv+finder+på tilføre+noget noget+nyt+i+legen ny+ting+i+legen får+en+rolle+i+legen i+hovedrollen som+biperson
      spiller+en+biperson finde+ind+i+legen vej+ind+i+legen hjælper+ind+i+legen kommer+ind+i+en+leg ind+i+en+leg
      gå+hen+og+spørge+om inviteret+ind+i spille+med+i+legen en+voksen+pr+legested voksen+på+hvert+legested
      bygger+videre+på+legen to+timer+uden uden+afbrydelse uden+at+blive+afbrudt lang+tid+til+leg tid+til+leg
      sidde+og+lege på+gulvet+og+leger leger+på+gulvet sætter+mig+i+dukkekrogen voksen+med+i+legen er+med+i+legen
      være+med+i+legen ind+i+legen ud+af+legen gå+ud+af+legen går+ud+af+legen komme+ind+i+legen komme+ind+i+leg
      kommer+ind+i+legen med+i+leg leger+med leger+selv+med følger+børnenes+leg følge+barnets+leg følger+barnets+leg
      følger+barnets+initiativ følger+legen går+ikke+foran foran+bagved+ved+siden ved+siden+af+i+legen bag+ved+legen
      sætter+mig+på+gulvet+og+leger sætte+mig+på+gulvet sætter+mig+ned+og+leger på+gulvet+med+dem på+gulvet+sammen+med
      sidder+på+gulvet+i+legen starte+en+leg sætte+en+leg+i+gang sætter+leg+i+gang sætter+gang+i+en+leg
      får+legen+i+gang legen+i+gang udvider+legen holde+legen+i+gang legen+gik+i+stå legen+går+i+stå
      lade+legen+fortsætte leger+videre leger+uforstyrret lege+uforstyrret lege+i+fred legen+i+fred lege+længere
      leger+længere legede+længere børnenes+egen+leg ikke+afbryde+legen afbryder+ikke+legen bryder+legen
      bryde+ind+i+legen bryder+ikke+ind blander+mig+ikke blander+mig+uden blande+mig+udenom to+og+to+om+at+lege
      lege+sammen leger+sammen den+frie+leg mere+leg leger+gemme lege+gemme siger+ja+til+at+lege`,
  },
  {
    id: 'rolleleg',
    name: 'Rolleleg',
    apart: 'med rolleleg',
    family: 'play',
    named: 'rolleleg',
    strong: `dukkekrog køkkenleg købmandsleg butiksleg udklædning udklædningstøj udklædningskasse lægeleg lægehus
      lægekuffert frisørsalon kasseapparat familieleg rejsebureau postkontor togleg dyreklinik dukkebarn bondegårdsleg
      dukkehus legekøkken legepenge pølsevogn isbod dukkeseng superhelteleg rollelege rolle roller rekvisit
      rekvisitter sørøverskib monster dinosaurleg dukker dukketøj butik købmandsbutik købmand cafe læge doktor
      hospitalsleg hospitalskasse brandmandsleg politi tyv fængsel posthusleg skib kaptajn billet bager bageri
      dyrehospital dyrlægeleg hund krigsleg pistolleg prinsesseslot butikschef kunde kunder tivoli`,
    fair: `dukke dukkevogn frisør superhelt prinsesse pirat sørøver hospital restaurant supermarked café rumskib
      ridder trylleri brandmand udklædt legemad kostume konduktør brandbil dyrlæge postbud menukort bagerbutik varer
      kassedame riddere skattekort frisørleg hundeleg katteleg brandstation-leg prinsesser pirater plastre lægetaske
      superhelte vampyr zombie tryllestav slot cirkusleg rollehæfte kontorleg hårtørrer rumraket køkkengrej bankospil
      mekaniker sygeplejerske flyleg skibsleg stationer bagerleg klæde spille foregive fantasi krone=n kappe sværd
      telefon penge sælge købe kostumer bamse tæppe bord rollen manuskript`,
    weak: `krone borg heks drage baby trold patient hat mor far menu borgere tøj tørklæde telt camping brevkasse
      bedstemor familie køer bytter serverer spejl kamme billetter stole pap hænge op inspiration tilføje rigtige ting
      forældre kuffert togskinner klinik lufthavn flyver svaner kør kø redde slås`,
    phrases: `lege+far+mor lege+mor lege+familie lege+læge lege+butik klæde+sig+ud lege+købmand lege+hund lege+kat
      lege+restaurant leger+far leger+mor leger+familie leger+butik leger+købmand leger+hund leger+hunde leger+kat
      leger+læge leger+doktor leger+restaurant leger+prinsesse leger+superhelte leger+skole lege+skole lege+superhelte
      lege+doktor lege+far+mor+og mor+far+og+børn far+mor+og+børn bliver+til+en+butik bliver+til+et+tog
      laves+om+til+en laver+dukkekrogen+om rigtige+ting+i+køkkenet dukker+puttes dukker+bades der+mangler+en+chauffør
      lade+som+om+vi far+mor+børn lege+hest lege+hospital klæder+sig+ud klædt+ud klæder+mig+ud få+en+rolle
      får+en+rolle en+rolle+i+legen giver+ham+en+rolle giver+hende+en+rolle tildeler+roller tildele+roller
      påtager+mig+en+rolle tager+en+rolle tage+en+rolle spiller+en+rolle er+kunden er+patient jeg+er+kunde
      at+være+hund en+ny+rekvisit nye+rekvisitter lade+som+om lader+som+om`,
  },
  {
    id: 'konstruktion',
    name: 'Byggeri og klodser',
    apart: 'med klodser',
    family: 'play',
    strong: `byggeklods byggehjørne byggerum byggeplads byggelegetøj duplo kapla plusplus magnetklods konstruktionsleg
      konstruktionslegetøj kuglebane togbane togskinne brio magformers geomag byggeprojekt byggeleg byggetegning
      træklods legobord legoklods klodskasse legokasse byggezone lego kaplaklods klods konstruktion byggeri klodser
      legoklodser kaplaklodser magnetklodser magnetbrikker byggekrog byggetæppe byggebord byggegruppe byggeplade tårne
      togskinner garagebyggeri hulebyggeri arkitektur konstruere papkasser kasser pap rør skrue bræt brædder planker`,
    fair: `bygge bygning tårn jernbane parkeringshus søm hammer sav bilbane ingeniør arkitekt bilgarage skinne rampe
      bilbaner skinnebane bygværk konstruktionshjørne mælkekasse byggefoto byggeopgave klodsbord legohjørne legobane
      jenga stabelklods lincolnlogs tømmer vaterpas byggeleder plankebyggeri byggesæt byggekonkurrence dominobane
      vandværk vejbane træværksted togspor byggeklodser lego-mand togbaner dronninger bygget højt vælte bro hus stabel
      stable foto magnet gulv hylde gemme fortsætte`,
    weak: `bil tog=n garage brædde mursten samle værktøj kran høj højere vælter plade by broer holde huse magneter
      gangen fotos billeder form kurve tegne bagefter i-morgen stå stilles vise flytte rigtige sort balance lange
      udvide dronning stor hjul samarbejde viser fælles bord brikker nede brydes`,
    phrases: `bygge+videre bygge+tårn bygge+sammen bygge+med vælte+tårn gemme+byggeri bevare+byggeri tårnene+må+stå
      byggeriet+må+stå byggerierne+stå lader+byggerier+stå bygge+højt bygger+højt bygge+en+by bygger+en+by bygge+broer
      bygger+broer bygge+med+klodser bygger+med i+byggehjørnet ud+af+papkasser bygger+tårne bygger+huse bygge+huse
      bygge+ud+af hvad+de+har+bygget det+de+har+bygget bygger+tårn bygge+tårne bygger+videre byggeriet+stå
      byggerier+stå lade+byggeriet+stå lader+byggeriet+stå lade+det+stå lader+det+stå må+blive+stående får+lov+at+stå
      bygger+sammen bygge+med+lego bygge+af+papkasser foto+af+byggeriet vælter+byggeriet`,
  },
  {
    id: 'spil',
    name: 'Spil og puslespil',
    apart: 'med spil',
    family: 'play',
    strong: `brætspil puslespil vendespil billedlotteri kortspil memory terningespil ludo domino regelleg spilleregel
      spiltid spillekort spillestund fangekort kimsleg huskespil bingo puslespilsbord spilgruppe spilhjørne memoryspil
      spilleaften terningspil terning spilleplade brikker spilleregler`,
    fair: `spil lotteri brik skak spilletime spilklub turspil yatzy uno spillebord spilledag krigsspil stratego tabere
      vendekort billedspil kortleg spilkasse fiskespil snurretop spille tur vinde tabe regler plade bord gætte`,
    weak: `regel skift kort fisk par øjne flytte hemmelig kims klub fast venter vinder taber følge forstå brikken hos
      stue farve prik`,
    phrases: `spille+spil vinde+og+tabe kunne+tabe lære+at+tabe at+tabe to+børn+og+en+voksen+spil lære+nye+spil
      lærer+at+tabe lære+at+vinde vinder+og+taber uden+at+vinde spiller+et+spil spiller+ludo spiller+memory
      spiller+kort et+spil+på et+nyt+spil spiller+spil spille+ludo vente+på+sin+tur+i+spil tabe+i+spil lægge+puslespil
      lægger+puslespil`,
  },
  {
    id: 'legetoj',
    name: 'Legetøjet',
    apart: 'med færre ting',
    family: 'room',
    strong: `legetøjsrotation legetøjsfri legetøjspause legetøjsbytte legetøjsreol legetøjshylde løsdel legetøjskasser
      legesager lekasse plastlegetøj figurer bilerne biler togvogn dukkerne løsdele skrot hverdagsting
      hverdagsgenstande`,
    fair: `legetøj legetøjskasse legetøjskurv legesag legeting legetøjet legetøjslager legetøjsbibliotek legetøjsbyt
      legetøjsvalg legetøjslåg åbent-materiale legetøjskasserne legetøjsudvalg kasse hylde rotere rotation pakke
      loftet kælder udvalg fremme gemme bytte ødelagt kassere plast træ materiale`,
    weak: `ting reol halvdel reolen fjerne uge uden puder kasser hele bakke stykker ringe skiver propper mangle låg
      højde nyt gammelt loft lager færre mange overskueligt nedtaget spand`,
    phrases: `skifte+legetøj+ud tage+legetøj+væk pakke+legetøj+væk pakke+væk færre+ting mindre+legetøj
      sætte+legetøj+frem stille+legetøj+frem legetøj+frem halvdelen+af+legetøjet rotere+legetøj løse+dele
      det+de+ikke+bruger går+i+stykker der+er+i+stykker nyt+legetøj uden+legetøj+en legetøj+på+skift bytter+legetøj
      byttes+mellem+stuerne fjerner+halvdelen halvdelen+væk tager+halvdelen ned+i+kælderen op+på+loftet
      for+meget+legetøj mængden+af+legetøj skifter+legetøjet færre+ting+fremme kun+få+ting kun+tre+ting kun+to+ting
      kun+fire+ting noget+af+legetøjet legetøjet+væk legetøj+væk legetøj+i+kælderen legetøj+på+loftet pakket+væk
      pakker+væk skifte+legetøjet+ud bytte+legetøj udskifter+legetøj gammelt+legetøj legetøj+fremme fjerne+legetøj
      fjerner+legetøj fjernet+legetøj ingen+legetøj uden+legetøj`,
  },
  {
    id: 'medbragt',
    name: 'Legetøj hjemmefra',
    family: 'play',
    strong: 'legetøjsdag medbringe legetøjsfri medbragt legetøjstasker',
    fair: 'hjemmelegetøj skuffe=n hjemmefra bamse bil hylde rygsæk',
    weak: 'taske kasse kurv fremme vise fredag tasken noget med sut nusseklud',
    phrases: `legetøj+hjemmefra ting+hjemmefra med+hjemmefra har+med+i+tasken noget+med+hjemmefra
      legetøj+med+hjemmefra tage+med+hjemmefra har+med+hjemmefra med+i+tasken ting+de+har+med noget+de+har+med
      legetøjet+med+hjemme vise+noget+man+har ting+med+hjemmefra noget+hjemmefra tager+legetøj+med tage+legetøj+med
      må+have+legetøj+med egne+ting+med bamse+med+hjemmefra`,
  },
];
