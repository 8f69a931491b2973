import type { Matter } from './matter.ts';

/** Counting, trying and finding out. */
export const discovery: readonly Matter[] = [
  {
    id: 'tal',
    name: 'Tal, mængder og former',
    apart: 'med tal',
    family: 'discovery',
    strong: `matematik matematisk talrække talremse tælleremse trekant firkant kvadrat geometri geometrisk mønsterkort
      tallinje talord antalsord talkort tælleleg talhistorie talsang rumfang vægtskål tælletrappe taljagt
      talforståelse talleg matematiklæring formjagt målebånd lineal mængde sortering tæller tælletur taltavle måle
      måler tommestok vægt vægte veje vejer liter deciliter meter størrelse størrelser former=n form runde ovale
      mønstre sortere sorterer sorteringsleg mængder mængden flest færrest tungest lettest halvdel dobbelt plus minus
      terninger prikker mønter penge diagram søjle søjler tæl skridt hundrede perlerække`,
    fair: `tal antal måling cirkel mønster tælle terning centimeter figur tallene firkantet talbarn tællevers
      perlemønster rækkefølgetal måltal talbog tallinie tælleark talskilt tælledyr antalskort pengeleg symmetri
      symmetrisk målestok prik=n afstand=n firkanter trekanter cirkler tælles tælling talplade måltavle krydsskema
      regnestykke søjlediagram talkasse vægt=n tidtagning stopur ens forskel farve knapper kogler sten snor vindue
      trappe trin hop hinke kaste gætte`,
    weak: `længde højde regne halv størst lige ulige række kort lang tung let sammenligne kilo hvor mange mangler
      fødder æbler gafler perler rød blå højt bånd pinde dele pizza længst kortest biler døre skattejagt bakke kryds
      skema mest fem ti tyve lig farver stak stable større mindre tom fuld første anden tredje par halve`,
    phrases: `tælle+hvor+mange tælle+trin tæller+trin tælle+børn tælle+ting tælle+tallerkener hvor+lang hvor+høj
      hvor+stor største+til+mindste sortere+efter lige+mange flere+end finde+former runde+og+firkantede efter+farve
      efter+størrelse tal+på hvor+mange+er+vi hvor+mange+er+der hvor+mange+mangler hvor+mange+skal
      hvor+mange+gange+kan tæller+hvor tæller+hvor+mange tæller+til tælle+til+tyve tælle+til+hundrede tælle+baglæns
      tæller+alt tæller+børn tæller+biler tæller+sten tæller+kopper lige+mange+til flest+og+færrest fleste+og+færreste
      størst+og+mindst størst+til+mindst længst+og+kortest tungest+og lettest måler+med måle+med måler+hvor+lang
      måler+højde hvem+er+størst hvem+er+højest rød+blå+rød sorterer+efter sorterer+knapper sorterer+sten
      i+størrelsesorden to+af+hver én+til+hver deler+i+fire former+på finder+former finder+trekanter finder+tal
      antal+af dækker+bord+og+tæller tælle+til hvor+mange+der+er hvor+mange+vi hvor+mange+skridt tælle+børnene+sammen
      tælle+sammen tæller+sammen tælle+kogler tælle+knapper efter+form lægge+mønster lægge+mønstre lægger+mønstre
      finde+trekanter finder+cirkler finde+tal jagt+på+former jagt+på+tal hvad+vejer hvad+er+tungest måle+hinanden
      måler+hinanden hvor+langt+er hvor+høj+er hvor+lang+er flere+eller+færre store+og+små+ting slå+med+terning
      slå+med+terningen kaster+terningen`,
  },
  {
    id: 'eksperiment',
    name: 'Eksperimenter',
    apart: 'med eksperimenter',
    family: 'discovery',
    strong: `eksperiment eksperimentere eksperimentarium science forsker forske forskerhat forskerværksted hypotese
      magnetisme vulkan eddike natron isklump isterning isblok prisme skyggeleg sæbeboble farveblanding reagensglas
      laboratorium vandforsøg forskningsspørgsmål opfinder opfindelse undren videnskab eksperimenter forskere
      undersøge undersøger naturvidenskab magneter magnetisk flyder synker smelter isklumper isterninger fryser
      bagepulver sæbebobler ballon lommelygter skygger overheadprojektor overhead lysbord spejle lup kikkert pipette
      trylle frugtfarve blande strøm elektricitet batteri pære ledning maskine motor skruetrækker skrue stjerner månen
      måne planet rumfart raket solsystem dinosaurer jordens skimmel spirer`,
    fair: `forsøg flyde synke magnet smelte fryse opløse lommelygte skygge forstørrelsesglas mikroskop boble
      undersøgelse spejling blanding opfinde ballonraket forskerspørgsmål undrekasse sugerør elektrisk pære=n
      forskerkittel forskerbriller undersøgelseskasse farvevand fryser=n dampe fordampe madfarve termoforsøg
      spejleksperiment vandrør vægtstang katapult slim-forsøg tryk-forsøg lyskilde ultralyd pipetter boblebad
      forskning kittel opfindelser gætte undre spørgsmål vand salt varmt koldt luft puste tegne ild lys mørke lyd
      tyngde falde fart rampe kugle hammer måle tragt rør sten`,
    weak: `is=n opdage hvorfor nysgerrig nysgerrighed hvad sne tungt tungere vådt poser sæbe frost hurtigt suger
      blomster himlen skum farver gætter først bagefter prøve prøver finde ud svar flasker tro luppen mærkelig varme
      tør`,
    phrases: `hvad+sker+der+hvis hvad+tror+i hvad+sker+hvis hvad+flyder flyder+eller+synker hvad+mon+der+sker
      gætte+hvad hvad+smelter smelter+først hvad+flyder+og hvad+synker hvad+sker+der+med hvad+sker+der+når
      hvad+der+sker+når hvad+tror+du+der tror+de+der+sker tror+i+der+sker hvad+kan+suge hvor+hurtigt+smelter
      gætter+først gætte+først prøve+af+bagefter prøver+bagefter hvorfor+er vi+finder+ud+af+det finde+ud+af+hvorfor
      finde+svar lege+med+magneter magnet+på+alt blande+farver blander+farver med+lommelygte med+lommelygter
      lys+og+skygge i+mørket+med sæbebobler+i børnenes+spørgsmål flyde+eller+synke hvorfor+er+der hvordan+kan+det+være
      gætte+på+hvad+der+sker gætter+på+hvad+der+sker se+hvad+der+sker ser+hvad+der+sker finder+svar+på lede+efter+svar
      leder+efter+svar undre+sig+over undrer+sig+over undersøge+ting undersøger+ting skille+ad skiller+ad
      skrue+fra+hinanden is+i+baljen fryse+ting+i fryser+legetøj lave+skygger laver+skygger`,
  },
  {
    id: 'digital',
    name: 'Skærm og digitalt',
    apart: 'med tablet',
    family: 'discovery',
    strong: `ipad tablet skærmtid beebot bluebot kodning stopmotion greenscreen smartboard skærmfri digitalt robot
      youtube qrkode ipads tablets skærme apps mobilen telefonen telefon telefoner pc kamera kameraet digitalkamera
      fotoapparat storskærm video videoer film filme filmer filmede animation robotter kode kodekort programmere
      podcast lydoptager optage optager gopro internet qr ai wifi drone`,
    fair: `skærm digital app projektor computer mobil mobiltelefon lydoptagelse tlf billedfortælling lydfil mikrofon
      tegnefilm beat bee-bot google skærmpause skærmregler lydbog højttaler appen youtubevideo printer fotograf
      billedserie fotosafari microbit tabletten ipaden skærmkultur optagelser foto fotografere knipse trykke skærmen
      taste klip lyd`,
    weak: `lærred tage billeder voksen pænt pæne børnene mikroskop krabber søge nettet væg hvil mobiler kurv kl lave
      egne figurer lyde vej ro fælles sammen`,
    phrases: `optage+lyd lave+film på+skærm se+film telefonen+væk lægge+telefonen mobilen+væk tager+billeder+af
      børnene+tager+billeder børnene+fotograferer tager+fotos fotograferer+deres filmer+deres laver+film
      lave+en+lille+film lave+lydoptagelser optager+lyde søger+sammen søge+på+nettet på+nettet ingen+ipad uden+skærm
      skærm+sammen tablet+sammen mobiler+i+kurv mobilen+i telefonen+er+væk voksnes+mobiler på+ipad på+ipaden
      tage+billeder tager+billeder tage+fotos tager+selv+billeder lave+en+film laver+en+film lave+stopmotion
      slå+op+på+nettet på+skærmen foran+skærmen ingen+skærm telefonen+i+skuffen mobilen+i+skuffen mobilen+bliver
      mobiltelefon+væk uden+telefon optage+lyde`,
  },
];
