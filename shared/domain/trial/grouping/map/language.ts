import type { Matter } from './matter.ts';

/** Words, sounds, books and letters. */
export const language: readonly Matter[] = [
  {
    id: 'sprog',
    name: 'Sprog og samtaler',
    apart: 'med flere ord',
    family: 'language',
    strong: `sprogstimulering sproggruppe sprogleg sprogkuffert sprogudvikling sprogvurdering sprogtrappe ordforråd forholdsord benævne benævnelse sprogarbejde
      sprogmiljø ordkort ordleg talepædagog talesprog begrebspar sprogpose ordjagt sprogstrategi ugensord sprogunderstøttende sprogscreening udsagnsord tillægsord
      navneord sprogspil sproghjørne sprogkasse sprogblomst sprogindsats sprogpædagog sprogansvarlig hverdagssprog fokusord sprog sproglig sprogpraktisk
      turveksling ordudveksling hvorspørgsmål samtalerunde`,
    fair: `ord begreb samtale samtalekort dialog sætning udtale genfortælle talelyst verbal gentage åben-spørgsmål formulere uddybe spørgsmål`,
    weak: `tale fortælle snakke snak svar svare lytte kommentere betyde beskrive udvide undre lyd dialogisk ordbog pege rette bøje benævn tavshed vente`,
    phrases: `sætte+ord+på sætter+ord+på ord+på+det ord+på+hvad åbne+spørgsmål åbent+spørgsmål stille+spørgsmål stiller+spørgsmål vente+på+svar venter+på+svar vente+på+barnets+svar nye+ord nyt+ord sige+ordet bruge+ordet gentager+ordet gentage+hvad
      gentage+det+de+siger gentager+det fem+ord tre+ord ét+ord et+ord tid+til+at+svare give+tid+til+svar hvad+hedder hele+sætninger lange+samtaler ugens+ord dagens+ord ugens+ting tælle+til+fem+før tælle+til+ti tæller+til+ti
      holde+samtalen samtale+med+hvert hvad+tror+du sige+det+rigtigt lægger+et+ord+til lægger+ét+ord snakke+om+det samtaler+med`,
  },
  {
    id: 'hojtlaesning',
    name: 'Højtlæsning',
    apart: 'med bøger',
    family: 'language',
    strong: `højtlæsning oplæsning billedbog læsestund læsehjørne læsegruppe læsehule læsekrog bogkasse biblioteksbog biblioteksbesøg historiekuffert
      historiefortælling fortællekuffert fortællekasse bogcafe læsemakker læsekuffert bogreol fortællepose historietid historiestund læsepause læsevane
      bogklub læseteater pegebog papbog ugensbog læserum boghylde læsesofa læsetæppe bogbytte læsetid læselyst bogsamtale bogstativ bogudstilling bog
      godnathistorie`,
    fair: `læse læsning bibliotek eventyr historie forfatter lydbog fortælling bogorm læseplads bladre`,
    weak: `side figur fortælle genfortælle sofa dialogisk handling kapitel tekst digte læser`,
    phrases: `læse+højt læser+højt læse+historie læse+bog læse+den+samme læser+den+samme den+samme+bog samme+bog dialogisk+læsning kigge+i+bøger fortælle+en+historie læse+for på+biblioteket en+bog+uden læse+i+små+grupper læser+med`,
  },
  {
    id: 'rim',
    name: 'Rim og remser',
    apart: 'med rim og remser',
    family: 'language',
    strong: `rimleg remse vrøvlevers vrøvleord vrøvlerim rimekort rimord sproglyd lydleg forlyd stavelse rimekasse fingerremse rimeremse tungetwister klapperim fonologisk rimepose
      rimstund fonem gåde lydpose lydkasse rim`,
    fair: `rime=v vers ordspil klappeleg`,
    weak: `klappe lyd fagte rytme vrøvle`,
    phrases: `rim+og+remser klappe+stavelser klappe+navne klappe+ord rimer+på finde+rim første+lyd lyde+ens`,
  },
  {
    id: 'bogstaver',
    name: 'Bogstaver og skrift',
    apart: 'med bogstaver',
    family: 'language',
    strong: `bogstav alfabet skriftsprog skrivehjørne skrivelyst legeskrive legeskrivning skriveværksted navneleg begyndelsesbogstav ugensbogstav bogstavjagt skrivetegn
      bogstavsleg bogstavskasse legeskrift skrivekasse skriveforsøg magnetbogstav forbogstav`,
    fair: `skrift stave=v abc kuvert navneskilt diktere`,
    weak: `skrive navn blyant brev tavle skilt`,
    phrases: `skrive+navn skrive+eget+navn skrive+deres+navn skriver+deres+navn genkende+navn genkender+deres+navn kende+bogstaver skrive+brev`,
  },
  {
    id: 'flersprog',
    name: 'Flere sprog',
    apart: 'på flere sprog',
    family: 'language',
    strong: `flersproget flersprogethed tosproget tosprogethed modersmål hjemmesprog andetsprog andetsprogsdansk minoritetssprog interkulturel flersprog tosprog oversætterapp
      sprogbarriere modersmålet`,
    fair: `tolk oversætte oversættelse arabisk tyrkisk somali polsk ukrainsk urdu rumænsk flygtning`,
    weak: `dansk engelsk tysk kultur flag land verden sprog`,
    phrases: `forskellige+sprog flere+sprog andet+sprog barnets+sprog deres+eget+sprog på+modersmål lære+dansk hilse+på+sprog deres+sprog familiens+sprog andre+lande taler+ikke+dansk`,
  },
  {
    id: 'tegn-til-tale',
    name: 'Tegn til tale',
    apart: 'med tegn',
    family: 'language',
    strong: `tegntiltale babytegn babytegnsprog tegnsprog ttt håndtegn tegnstøtte ugenstegn støttetegn tegnordbog fagtesprog`,
    weak: `tegn=n fagte gestus pege`,
    phrases: `tegn+til+tale ugens+tegn baby+tegn tegn+for+mere lære+tegn tegn+sammen+med tegn+for`,
  },
];
