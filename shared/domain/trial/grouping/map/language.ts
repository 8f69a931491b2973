import type { Matter } from './matter.ts';

/** Words, sounds, books and letters. */
export const language: readonly Matter[] = [
  {
    id: 'sprog',
    name: 'Sprog og samtaler',
    apart: 'med flere ord',
    family: 'language',
    strong: `sprogstimulering sproggruppe sprogleg sprogkuffert sprogudvikling sprogvurdering sprogtrappe ordforråd
      forholdsord benævne benævnelse sprogarbejde sprogmiljø ordkort ordleg talepædagog talesprog begrebspar
      sprogpose ordjagt sprogstrategi ugensord sprogunderstøttende sprogscreening udsagnsord tillægsord navneord
      sprogspil sproghjørne sprogkasse sprogblomst sprogindsats sprogpædagog sprogansvarlig hverdagssprog fokusord
      sprog sproglig sprogpraktisk turveksling ordudveksling hvorspørgsmål samtalerunde`,
    fair: `ord begreb samtale samtalekort dialog sætning udtale genfortælle talelyst verbal gentage åben-spørgsmål
      formulere uddybe spørgsmål sprogbad modsætning synonym ordbank ordskat hverdagsord sprogposer to-ordssætning
      sprogtilegnelse sproglige ordkasse ordpose sprogarena sprogmakker talelydsleg fortællestund fortællebord
      samtaleemne ordstilling artikulation læbe mundmotorik mundgymnastik sprogforståelse begrebspose begrebsleg
      bøjning ordforklaring lydhistorie talepædagogen åben udtryksfuld sprogtest tale-sprogpædagog undrespørgsmål
      samtaler sprogvenlig`,
    weak: `tale fortælle snakke snak svar svare lytte kommentere betyde beskrive udvide undre lyd dialogisk ordbog pege
      rette bøje benævn tavshed vente benævner beskriver gentager fortæller forklarer svarene sekunder ti fem
      peger under over imellem tung let tom fuld størrelse hvad hvorfor hvordan hedder bruges weekend ture
      billeder bord ved høre radioen stille små grammatik rigtigt forkert mund læber tunge sugerør telefon taler
      emner lytter tid mindste udtryk ordene synge hverdagen gruppe nikke ja nej tegne skrive forstå minde`,
    phrases: `sætte+ord+på sætter+ord+på ord+på+det ord+på+hvad åbne+spørgsmål åbent+spørgsmål stille+spørgsmål
      stiller+spørgsmål vente+på+svar venter+på+svar vente+på+barnets+svar nye+ord nyt+ord sige+ordet bruge+ordet
      gentager+ordet gentage+hvad gentage+det+de+siger gentager+det fem+ord tre+ord ét+ord et+ord tid+til+at+svare
      give+tid+til+svar hvad+hedder hele+sætninger lange+samtaler ugens+ord dagens+ord ugens+ting
      tælle+til+fem+før tælle+til+ti tæller+til+ti holde+samtalen samtale+med+hvert hvad+tror+du sige+det+rigtigt
      lægger+et+ord+til lægger+ét+ord snakke+om+det samtaler+med benævner+alt benævner+ting nævner+navnet+på
      siger+navnet+på siger+hvad+tingene siger+hvad+det+hedder hvad+det+hedder hvad+bruges+det gentager+barnets
      gentager+det+barnet gentager+hvad gentager+hans+lyd lægger+lidt+til lægger+ord+til ord+mere tilføjer+et+ord
      venter+fem+sekunder venter+på+at+barnet vente+på+svaret venter+på+et+svar før+jeg+siger+mere
      inden+jeg+siger+mere tier+stille+og+venter spørgsmål+man+ikke+kan+svare spørgsmål+jeg+ikke+selv
      spørgsmål+uden+svar hv+spørgsmål hvor+lange+svar undgår+ja+nej ja+og+nej+spørgsmål ja+nej+spørgsmål
      hvordan+og+hvorfor hvad+mon sætter+ord+på+hvad sætter+ord+på+det sætter+ord+på+alt sætte+flere+ord
      flere+ord+på ord+på+mens beskriver+hvad+jeg+gør beskriver+hvad+de+gør fortæller+hvad+vi+gør fortælle+hvad+de
      fortælle+om+weekenden svære+ord ordene+fra nyt+ord+hver et+nyt+ord tre+nye+ord fem+nye+ord ti+ord ord+for
      ordet+mindst bruger+ordet bruger+de+samme+ord bruger+ordene gentager+ordene et+ord+om+ugen ikke+rette+men
      retter+ikke siger+det+rigtigt siger+det+igen+rigtigt i+stedet+for+at+rette lade+dem+tale+færdig taler+færdig
      tale+med+hele taler+mere taler+mindre taler+langsomt jeg+taler+langsomt taler+med+dem lange+snakke
      en+god+snak god+snak+om snakker+med+hver snakker+om+det+vi snakker+med+dem+om samtaler+om samtale+om
      samtale+med samtaler+ved følger+barnets+pegen når+barnet+peger peger+på+og+siger giver+ordet
      høre+hvad+jeg+siger siger+ikke+så+meget siger+aldrig+noget i+sproggruppen med+på+sprog`,
  },
  {
    id: 'hojtlaesning',
    name: 'Højtlæsning',
    apart: 'med bøger',
    family: 'language',
    named: 'højtlæsning',
    strong: `oplæsning billedbog læsestund læsehjørne læsegruppe læsehule læsekrog bogkasse biblioteksbog
      biblioteksbesøg historiekuffert historiefortælling fortællekuffert fortællekasse bogcafe læsemakker
      læsekuffert bogreol fortællepose historietid historiestund læsepause læsevane bogklub læseteater pegebog
      papbog ugensbog læserum boghylde læsesofa læsetæppe bogbytte læsetid læselyst bogsamtale bogstativ
      bogudstilling bog godnathistorie`,
    fair: `læse læsning bibliotek eventyr historie forfatter lydbog fortælling bogorm læseplads bladre bogkurv bogsnak
      læsekrogen læsekreds læseoplevelse bogfigurer flanellograf læseaftale læsehund bogmand fortællertæppe
      bogpakke læselampe læsemåtte fortællesten bogbamse bogkufferter bogdag bogorme læsebånd fotobog biblioteket
      bøgerne læser=v historiebog bogelsker fagbog læsestue læseguide`,
    weak: `side figur fortælle genfortælle sofa dialogisk handling kapitel tekst digte læser figurer sand vender
      siderne lampe skind fast plads skiftes kommentere stopper spørger tror dukker samme uge fem dage låne hjem
      frokost små tre fire børn billederne tæppe stemme lav rolig genfortælling puder handlingen slutningen kendt
      lærer lytte peger hvil frugt tid hjørne højt igen selv favorit`,
    phrases: `læse+højt læser+højt læse+historie læse+bog læse+den+samme læser+den+samme den+samme+bog samme+bog
      dialogisk+læsning kigge+i+bøger fortælle+en+historie læse+for på+biblioteket en+bog+uden læse+i+små+grupper
      læser+med samme+bog+fem samme+bog+hele en+bog+om bog+hver+dag bog+om+ugen ny+bog nye+bøger
      bøger+i+børnehøjde bøger+på+alle bøger+med+ud bøger+med+hjem lånt+hjem hjem+og+læse vender+siderne
      vende+siderne barnet+vender stopper+op+og+spørger hvad+tror+du+nu genfortæller+med fortæller+historien
      fortæller+den+for fortælle+historien+igen fortælle+uden+bog fortæller+uden+bog læser+for+tre læser+for+dem
      læser+for+to læser+for+en læser+med+de+samme læser+med+få læser+efter læser+hver+dag læser+to+gange
      læser+langsomt læse+langsomt læse+hver+dag læse+med+to læse+med+de læse+for+de+små læse+sammen+to
      læser+en+bog læse+en+bog vælge+en+bog vælger+bogen vælger+selv+bog peger+i+bogen peger+i+papbøger
      kigger+i+bøger i+sofaen+hver sofaen+med+bog sofa+og+bøger højt+for+dem spille+bogen leger+bogen lege+bogen
      leger+historien lave+historien+med figurer+til+bogen ting+til+historien snak+om+bogen snakker+om+billederne
      billederne+i+bogen`,
  },
  {
    id: 'rim',
    name: 'Rim og remser',
    apart: 'med rim og remser',
    family: 'language',
    strong: `rimleg remse vrøvlevers vrøvleord vrøvlerim rimekort rimord sproglyd lydleg forlyd stavelse rimekasse
      fingerremse rimeremse tungetwister klapperim fonologisk rimepose rimstund fonem gåde lydpose lydkasse rim`,
    fair: `rime=v vers ordspil klappeleg endelyd klapning rimjagt ulle=n lydløve lydbingo rimsang fingersang lydjagt
      bogstavlyd rimerier fingerrim lydopmærksomhed rimeleg ordklap`,
    weak: `klappe lyd fagte rytme vrøvle klap navne trappe s kat hat mat første finder begynder lytte byt bytte sang
      sjove tommelfinger dulle slutter ens par hånd ord stavelser rytmisk`,
    phrases: `rim+og+remser klappe+stavelser klappe+navne klappe+ord rimer+på finde+rim første+lyd lyde+ens begynder+med+s
      begynder+med ting+der+begynder klappe+i+stavelser klapper+stavelser klapper+navne klapper+ord rime+på
      rimer+på+mad den+første+lyd første+lyd+i lyder+ens ord+der+rimer ord+der+lyder høre+efter+lyd`,
  },
  {
    id: 'bogstaver',
    name: 'Bogstaver og skrift',
    apart: 'med bogstaver',
    family: 'language',
    strong: `bogstav alfabet skriftsprog skrivehjørne skrivelyst legeskrive legeskrivning skriveværksted navneleg
      begyndelsesbogstav ugensbogstav bogstavjagt skrivetegn bogstavsleg bogstavskasse legeskrift skrivekasse
      skriveforsøg magnetbogstav forbogstav`,
    fair: `skrift stave=v abc kuvert navneskilt diktere navnekort skrivning legeskriv skriblerier bogstavkort
      skriftsproglig kruseduller indkøbsliste skrivemaskine skrivetøj skriveleg skriveglad stempel navnetræk
      bogstavkiks bogstavløb`,
    weak: `skrive navn blyant brev tavle skilt deres eget skilte genkende finde sand trappen breve tegning knage kroge
      blyanter papir lister stempler kontor tavlen høre computer hånd venstre tekst`,
    phrases: `skrive+navn skrive+eget+navn skrive+deres+navn skriver+deres+navn genkende+navn genkender+deres+navn
      kende+bogstaver skrive+brev deres+eget+navn sit+eget+navn eget+navn eget+bogstav sit+bogstav første+bogstav
      skriver+sit+navn skrive+sit+navn skrive+på+tegningen skriver+breve skrive+breve skrive+en+liste
      kan+genkende+deres finde+sit+navn finder+sit+navn skriver+ned+hvad+barnet+siger bogstaver+i`,
  },
  {
    id: 'flersprog',
    name: 'Flere sprog',
    apart: 'på flere sprog',
    family: 'language',
    strong: `flersproget flersprogethed tosproget tosprogethed modersmål hjemmesprog andetsprog andetsprogsdansk
      minoritetssprog interkulturel flersprog tosprog oversætterapp sprogbarriere modersmålet`,
    fair: `tolk oversætte oversættelse arabisk tyrkisk somali polsk ukrainsk urdu rumænsk flygtning persisk tamil farsi
      kurdisk kinesisk vietnamesisk portugisisk litauisk spansk fransk russisk bosnisk dari pashto swahili thai
      engelsktalende hjemmesproget oversætter=v sprogliste ordkort-på-sprog landkort kulturmøde google translate
      nydansker verdenskort herkomst`,
    weak: `dansk engelsk tysk kultur flag land verden sprog godmorgen sange sang bøger ord mor far forældre hilse tak
      hej læse lære billeder lyder lande krop hjemme hjemland tolken oversættelser app mobil høre taler familie
      væggen`,
    phrases: `forskellige+sprog flere+sprog andet+sprog barnets+sprog deres+eget+sprog på+modersmål lære+dansk
      hilse+på+sprog deres+sprog familiens+sprog andre+lande taler+ikke+dansk på+alle+sprog på+polsk på+arabisk
      på+tyrkisk på+somali på+engelsk på+ukrainsk på+farsi på+deres+sprog på+hendes+sprog på+hans+sprog
      på+barnets+sprog på+forældrenes+sprog hvad+hedder+det+hjemme ord+på+sprog tal+på+sprog taler+kun taler+dansk
      ikke+dansk sang+på+et+andet flere+sprog+på mødrenes+sprog oversætter+beskeder lære+mig+ord lærer+ord+på`,
  },
  {
    id: 'tegn-til-tale',
    name: 'Tegn til tale',
    apart: 'med tegn',
    family: 'language',
    strong: `tegntiltale babytegn babytegnsprog tegnsprog ttt håndtegn tegnstøtte ugenstegn støttetegn tegnordbog
      fagtesprog`,
    weak: `tegn=n fagte gestus pege hænder billeder mad sove mere hjælp stop video uge knapper uden sprog ord tavle`,
    phrases: `tegn+til+tale ugens+tegn baby+tegn tegn+for+mere lære+tegn tegn+sammen+med tegn+for fem+tegn tegn+om+ugen
      tre+tegn et+nyt+tegn nye+tegn bruger+tegn+ved tegn+når+vi+synger tegn+til+sange tegn+ved+maden tegnet+for
      billede+af+tegnet peger+på+billeder+når`,
    fair: `talemaskine håndsprog kropssprogstegn tegnkort kommunikationsbog pecs kommunikationstavle pegetavle asc
      snaptavle talecomputer øjenstyring alternativ-kommunikation`,
  },
];
