import type { Matter } from './matter.ts';

/** Words, sounds, books and letters. */
export const language: readonly Matter[] = [
  {
    id: 'sprog',
    name: 'Sprog og samtaler',
    apart: 'med flere ord',
    family: 'language',
    strong: `sprogstimulering sproggruppe sprogleg sprogkuffert sprogudvikling sprogvurdering sprogtrappe ordforråd
      forholdsord benævne benævnelse sprogarbejde sprogmiljø ordkort ordleg talepædagog talesprog begrebspar sprogpose
      ordjagt sprogstrategi ugensord sprogunderstøttende sprogscreening udsagnsord tillægsord navneord sprogspil
      sproghjørne sprogkasse sprogblomst sprogindsats sprogpædagog sprogansvarlig hverdagssprog fokusord sprog
      sproglig sprogpraktisk turveksling ordudveksling hvorspørgsmål samtalerunde sproget sprogbarn sprogstøtte ordbog
      begreber overbegreb modsætninger sætninger dialogkort samtalestund benævner pludre pludrer pludring lyd lyde
      ordene gentager gentagelse udvide pegebog pege peger logopæd tale taler dialogisk forklare fortælle fortælling
      snakkekort snakketøj snakkepakke snakkebord snakkestund turtagning`,
    fair: `ord begreb samtale samtalekort dialog sætning udtale genfortælle talelyst verbal gentage åben-spørgsmål
      formulere uddybe spørgsmål sprogbad modsætning synonym ordbank ordskat hverdagsord sprogposer to-ordssætning
      sprogtilegnelse sproglige ordkasse ordpose sprogarena sprogmakker talelydsleg fortællestund fortællebord
      samtaleemne ordstilling artikulation læbe mundmotorik mundgymnastik sprogforståelse begrebspose begrebsleg
      bøjning ordforklaring lydhistorie talepædagogen åben udtryksfuld sprogtest tale-sprogpædagog undrespørgsmål
      samtaler sprogvenlig svare svar tænkepause pause lytte forstå kuffert foto øjenhøjde mund læber gætte beskrive
      langsomt hviske hvisker snakkesalig ordløs stum rette hoved`,
    weak: `snakke snak kommentere betyde undre bøje benævn tavshed vente beskriver fortæller forklarer svarene
      sekunder ti fem under over imellem tung let tom fuld størrelse hvad hvorfor hvordan hedder bruges weekend ture
      billeder bord ved høre radioen stille små grammatik rigtigt forkert tunge sugerør telefon emner lytter tid
      mindste udtryk synge hverdagen gruppe nikke ja nej tegne skrive minde`,
    phrases: `sætte+ord+på sætter+ord+på ord+på+det ord+på+hvad åbne+spørgsmål åbent+spørgsmål stille+spørgsmål
      stiller+spørgsmål vente+på+svar venter+på+svar vente+på+barnets+svar nye+ord nyt+ord sige+ordet bruge+ordet
      gentager+ordet gentage+hvad gentage+det+de+siger gentager+det fem+ord tre+ord ét+ord et+ord tid+til+at+svare
      give+tid+til+svar hvad+hedder hele+sætninger lange+samtaler ugens+ord dagens+ord ugens+ting tælle+til+fem+før
      tælle+til+ti tæller+til+ti holde+samtalen samtale+med+hvert hvad+tror+du sige+det+rigtigt lægger+et+ord+til
      lægger+ét+ord snakke+om+det samtaler+med benævner+alt benævner+ting nævner+navnet+på siger+navnet+på
      siger+hvad+tingene siger+hvad+det+hedder hvad+det+hedder hvad+bruges+det gentager+barnets gentager+det+barnet
      gentager+hvad gentager+hans+lyd lægger+lidt+til lægger+ord+til ord+mere tilføjer+et+ord venter+fem+sekunder
      venter+på+at+barnet vente+på+svaret venter+på+et+svar før+jeg+siger+mere inden+jeg+siger+mere
      tier+stille+og+venter spørgsmål+man+ikke+kan+svare spørgsmål+jeg+ikke+selv spørgsmål+uden+svar hv+spørgsmål
      hvor+lange+svar undgår+ja+nej ja+og+nej+spørgsmål ja+nej+spørgsmål hvordan+og+hvorfor hvad+mon
      sætter+ord+på+hvad sætter+ord+på+det sætter+ord+på+alt sætte+flere+ord flere+ord+på ord+på+mens
      beskriver+hvad+jeg+gør beskriver+hvad+de+gør fortæller+hvad+vi+gør fortælle+hvad+de fortælle+om+weekenden
      svære+ord ordene+fra nyt+ord+hver et+nyt+ord tre+nye+ord fem+nye+ord ti+ord ord+for ordet+mindst bruger+ordet
      bruger+de+samme+ord bruger+ordene gentager+ordene et+ord+om+ugen ikke+rette+men retter+ikke siger+det+rigtigt
      siger+det+igen+rigtigt i+stedet+for+at+rette lade+dem+tale+færdig taler+færdig tale+med+hele taler+mere
      taler+mindre taler+langsomt jeg+taler+langsomt taler+med+dem lange+snakke en+god+snak god+snak+om
      snakker+med+hver snakker+om+det+vi snakker+med+dem+om samtaler+om samtale+om samtale+med samtaler+ved
      følger+barnets+pegen når+barnet+peger peger+på+og+siger giver+ordet høre+hvad+jeg+siger siger+ikke+så+meget
      siger+aldrig+noget i+sproggruppen med+på+sprog sætte+ord+på+det+de sætte+ord+på+det+vi sætter+ord+på+det+vi
      sætter+ord+på+det+de sætter+lyd+på ord+på+det+barnet samme+ord et+ord+mere et+ord+til lægge+et+ord+til
      lukkede+spørgsmål stille+åbne stiller+åbne hvad+tænker+du spørger+hvad+tror vente+fem+sekunder vente+ti+sekunder
      venter+ti+sekunder give+tid+til+at+svare giver+tid+til+at+svare tid+til+at+finde+ord tæller+til+fem+inden
      tæller+til+ti+inden gentage+det+barnet gentager+hvad+barnet gentager+det+han gentager+det+hun
      siger+det+rigtigt+igen siger+ordet+igen uden+at+rette lange+sætninger korte+sætninger en+hel+sætning
      fem+vekslinger snakker+om+det snakke+om+hvad snakker+om+hvad noget+at+snakke+om gode+samtaler
      samtale+med+et+barn samtaler+med+det+enkelte taler+med+hvert+barn ved+bleskift+sætter ved+maden+sætter
      lader+dem+fortælle lade+dem+fortælle lade+barnet+fortælle lader+barnet+tale tale+færdig svarer+på+lyde
      svarer+på+pludren følger+barnets+blik peger+og+siger fortælle+om+billederne fortæller+om+billederne gætte+ordet
      gætter+ordet ord+for+det hvad+hedder+det`,
  },
  {
    id: 'hojtlaesning',
    name: 'Højtlæsning',
    apart: 'med bøger',
    family: 'language',
    named: 'højtlæsning',
    strong: `oplæsning billedbog læsestund læsehjørne læsegruppe læsehule læsekrog bogkasse biblioteksbog
      biblioteksbesøg historiekuffert historiefortælling fortællekuffert fortællekasse bogcafe læsemakker læsekuffert
      bogreol fortællepose historietid historiestund læsepause læsevane bogklub læseteater pegebog papbog ugensbog
      læserum boghylde læsesofa læsetæppe bogbytte læsetid læselyst bogsamtale bogstativ bogudstilling bog
      godnathistorie læser læste læs bøger bogen bogkasser boghjørne bogkrog bogsamling bogbus bogbil bibliotekar
      bibliotekaren papbøger pegebøger billedbøger læsepude læserytme historier historien genfortælle genfortælling
      genfortæller forside bagside kapitel tekst titel hovedperson figur figurer trolden bukkene rødhætte guldlok
      alfons pippi vrøvlehistorie højtlæser oplæse`,
    fair: `læse læsning bibliotek eventyr historie forfatter lydbog fortælling bogorm læseplads bladre bogkurv bogsnak
      læsekrogen læsekreds læseoplevelse bogfigurer flanellograf læseaftale læsehund bogmand fortællertæppe bogpakke
      læselampe læsemåtte fortællesten bogbamse bogkufferter bogdag bogorme læsebånd fotobog biblioteket bøgerne
      læser=v historiebog bogelsker fagbog læsestue læseguide gætte genlæse læst rekvisit rekvisitter fordybe sofa
      skød krog pude stemme lytte blad slutning slutningen begyndelsen tegninger kuffert teater spille pandelampe
      fortælle`,
    weak: `side dialogisk handling digte sand vender siderne lampe skind fast plads skiftes kommentere stopper spørger
      tror dukker samme uge fem dage låne hjem frokost små tre fire børn billederne tæppe lav rolig puder handlingen
      kendt lærer peger hvil frugt tid hjørne højt igen selv favorit`,
    phrases: `læse+højt læser+højt læse+historie læse+bog læse+den+samme læser+den+samme den+samme+bog samme+bog
      dialogisk+læsning kigge+i+bøger fortælle+en+historie læse+for på+biblioteket en+bog+uden læse+i+små+grupper
      læser+med samme+bog+fem samme+bog+hele en+bog+om bog+hver+dag bog+om+ugen ny+bog nye+bøger bøger+i+børnehøjde
      bøger+på+alle bøger+med+ud bøger+med+hjem lånt+hjem hjem+og+læse vender+siderne vende+siderne barnet+vender
      stopper+op+og+spørger hvad+tror+du+nu genfortæller+med fortæller+historien fortæller+den+for
      fortælle+historien+igen fortælle+uden+bog fortæller+uden+bog læser+for+tre læser+for+dem læser+for+to
      læser+for+en læser+med+de+samme læser+med+få læser+efter læser+hver+dag læser+to+gange læser+langsomt
      læse+langsomt læse+hver+dag læse+med+to læse+med+de læse+for+de+små læse+sammen+to læser+en+bog læse+en+bog
      vælge+en+bog vælger+bogen vælger+selv+bog peger+i+bogen peger+i+papbøger kigger+i+bøger i+sofaen+hver
      sofaen+med+bog sofa+og+bøger højt+for+dem spille+bogen leger+bogen lege+bogen leger+historien lave+historien+med
      figurer+til+bogen ting+til+historien snak+om+bogen snakker+om+billederne billederne+i+bogen læser+for læste+for
      læser+bog læse+bøger læser+bøger læser+samme+bog læse+samme+bog samme+bog+flere samme+bog+i samme+historie
      den+samme+historie en+god+bog bog+ad+gangen en+bog+ad+gangen ugens+bog månedens+bog bøger+i+øjenhøjde
      bøger+i+alle+rum bøger+ude bøger+om låner+bøger låne+bøger bladrer+i+bøger snakke+om+billederne snakke+om+bogen
      spiller+historien spille+historien fortælle+historien fortæller+en+historie finde+på+en+historie
      finder+på+historier digte+en+historie opdigtet+historie børnene+fortæller+historien fortælle+slutningen
      gætte+slutningen hvad+der+sker+på+næste vende+siden vender+siden bladre+selv før+vi+læser læser+i+små
      læse+for+tre læse+for+to læser+for+fire sidder+i+skødet+og+læser`,
  },
  {
    id: 'rim',
    name: 'Rim og remser',
    apart: 'med rim og remser',
    family: 'language',
    strong: `rimleg remse vrøvlevers vrøvleord vrøvlerim rimekort rimord sproglyd lydleg forlyd stavelse rimekasse
      fingerremse rimeremse tungetwister klapperim fonologisk rimepose rimstund fonem gåde lydpose lydkasse rim rime
      rimer remser fingerleg fingerlege stavelser vrøvl fjolleord fjollevers lydord sprogtone tungebrækker lydlotto
      gåder`,
    fair: `rime=v vers ordspil klappeleg endelyd klapning rimjagt ulle=n lydløve lydbingo rimsang fingersang lydjagt
      bogstavlyd rimerier fingerrim lydopmærksomhed rimeleg ordklap klappe lyd ord fjolle navn rytme kuffert fagter`,
    weak: `fagte vrøvle klap navne trappe s kat hat mat første finder begynder lytte byt bytte sang sjove tommelfinger
      dulle slutter ens par hånd rytmisk`,
    phrases: `rim+og+remser klappe+stavelser klappe+navne klappe+ord rimer+på finde+rim første+lyd lyde+ens
      begynder+med+s begynder+med ting+der+begynder klappe+i+stavelser klapper+stavelser klapper+navne klapper+ord
      rime+på rimer+på+mad den+første+lyd første+lyd+i lyder+ens ord+der+rimer ord+der+lyder høre+efter+lyd som+rimer
      begynder+med+samme samme+lyd den+samme+lyd lyden+i+ordet`,
  },
  {
    id: 'bogstaver',
    name: 'Bogstaver og skrift',
    apart: 'med bogstaver',
    family: 'language',
    strong: `bogstav alfabet skriftsprog skrivehjørne skrivelyst legeskrive legeskrivning skriveværksted navneleg
      begyndelsesbogstav ugensbogstav bogstavjagt skrivetegn bogstavsleg bogstavskasse legeskrift skrivekasse
      skriveforsøg magnetbogstav forbogstav bogstaver bogstaverne bogstavet skrev skrivebord brev breve postkort
      frimærke navneseddel skilt skilte navn alfabetet staver læselyst blyant kuglepen diktat notesblok blok
      tavleskrift menukort indkøbsseddel`,
    fair: `skrift stave=v abc kuvert navneskilt diktere navnekort skrivning legeskriv skriblerier bogstavkort
      skriftsproglig kruseduller indkøbsliste skrivemaskine skrivetøj skriveleg skriveglad stempel navnetræk
      bogstavkiks bogstavløb tegn læse tavle papir bog seddel mel sand barberskum`,
    weak: `skrive deres eget genkende finde trappen tegning knage kroge blyanter lister stempler kontor tavlen høre
      computer hånd venstre tekst`,
    phrases: `skrive+navn skrive+eget+navn skrive+deres+navn skriver+deres+navn genkende+navn genkender+deres+navn
      kende+bogstaver skrive+brev deres+eget+navn sit+eget+navn eget+navn eget+bogstav sit+bogstav første+bogstav
      skriver+sit+navn skrive+sit+navn skrive+på+tegningen skriver+breve skrive+breve skrive+en+liste
      kan+genkende+deres finde+sit+navn finder+sit+navn skriver+ned+hvad+barnet+siger bogstaver+i skriver+navn
      egne+navne sit+navn bogstav+i+navnet ugens+bogstav finde+bogstaver begynder+med skriver+brev skriver+et+brev
      sende+brev lege+med+bogstaver på+jagt+efter+bogstaver`,
  },
  {
    id: 'flersprog',
    name: 'Flere sprog',
    apart: 'på flere sprog',
    family: 'language',
    strong: `flersproget flersprogethed tosproget tosprogethed modersmål hjemmesprog andetsprog andetsprogsdansk
      minoritetssprog interkulturel flersprog tosprog oversætterapp sprogbarriere modersmålet flersprogede tosprogede
      tosprogs somalisk engelsk tysk grønlandsk færøsk albansk tigrinya hindi bulgarsk tolke oversætter oversat dansk
      danske syrien tyrkiet ukraine polen somalia udland fremmedsprog flag globus kultur kulturer kulturel lande`,
    fair: `tolk oversætte oversættelse arabisk tyrkisk somali polsk ukrainsk urdu rumænsk flygtning persisk tamil
      farsi kurdisk kinesisk vietnamesisk portugisisk litauisk spansk fransk russisk bosnisk dari pashto swahili thai
      engelsktalende hjemmesproget oversætter=v sprogliste ordkort-på-sprog landkort kulturmøde google translate
      nydansker verdenskort herkomst sprog land ord udtale navn forældre hilse godmorgen sang tælle bog optage lydfil
      familie bedstemor verden betyder`,
    weak: `sange bøger mor far tak hej læse lære billeder lyder krop hjemme hjemland tolken oversættelser app mobil
      høre taler væggen`,
    phrases: `forskellige+sprog flere+sprog andet+sprog barnets+sprog deres+eget+sprog på+modersmål lære+dansk
      hilse+på+sprog deres+sprog familiens+sprog andre+lande taler+ikke+dansk på+alle+sprog på+polsk på+arabisk
      på+tyrkisk på+somali på+engelsk på+ukrainsk på+farsi på+deres+sprog på+hendes+sprog på+hans+sprog
      på+barnets+sprog på+forældrenes+sprog hvad+hedder+det+hjemme ord+på+sprog tal+på+sprog taler+kun taler+dansk
      ikke+dansk sang+på+et+andet flere+sprog+på mødrenes+sprog oversætter+beskeder lære+mig+ord lærer+ord+på
      på+flere+sprog på+to+sprog på+alle+vores+sprog på+børnenes+sprog på+deres+eget+sprog på+eget+sprog
      på+modersmålet børnenes+modersmål på+tysk på+kurdisk på+urdu på+dansk+og på+både+dansk sige+godmorgen+på
      siger+godmorgen+på sige+hej+på siger+hej+på tælle+på tæller+på synger+på synge+på ord+på+sproget lære+ord+på
      lærer+et+ord udtale+navnet+rigtigt udtale+navne kan+ikke+dansk forstår+ikke+dansk ikke+taler+dansk
      et+andet+sprog hvor+de+kommer+fra fra+andre+lande fra+hele+verden`,
  },
  {
    id: 'tegn-til-tale',
    name: 'Tegn til tale',
    apart: 'med tegn',
    family: 'language',
    strong: `tegntiltale babytegn babytegnsprog tegnsprog ttt håndtegn tegnstøtte ugenstegn støttetegn tegnordbog
      fagtesprog tegn tegnene tegnstøttet pictogram kommunikationsmappe pegeplade symboler talekort kommunikationskort
      taletavle alternativ ask øjenudpegning logopæd totalkommunikation`,
    fair: `talemaskine håndsprog kropssprogstegn tegnkort kommunikationsbog pecs kommunikationstavle pegetavle asc
      snaptavle talecomputer øjenstyring alternativ-kommunikation hænder slut symbol pege lyd nøglering kommunikere`,
    weak: 'tegn=n fagte gestus billeder mad sove mere hjælp stop video uge knapper uden sprog ord tavle',
    phrases: `tegn+til+tale ugens+tegn baby+tegn tegn+for+mere lære+tegn tegn+sammen+med tegn+for fem+tegn
      tegn+om+ugen tre+tegn et+nyt+tegn nye+tegn bruger+tegn+ved tegn+når+vi+synger tegn+til+sange tegn+ved+maden
      tegnet+for billede+af+tegnet peger+på+billeder+når viser+tegnet bruge+tegn bruger+tegn tegn+sammen+med+ord
      lærer+tegn lærer+tegnet tegn+på+alle peger+på+symbolerne`,
  },
];
