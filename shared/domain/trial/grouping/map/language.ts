import type { Matter } from './matter.ts';

export const language: readonly Matter[] = [
  {
    id: 'sprog',
    name: 'Sprog og samtaler',
    apart: 'med flere ord',
    family: 'language',
    strong: `sprog sproglig sprogstimulering sproggruppe sprogleg sprogkuffert sprogudvikling sprogvurdering sprogtrappe ordforråd ord begreb forholdsord
      benævne benævnelse samtale samtalekort dialog dialogisk sætning udtale tale fokusord sprogarbejde sprogtrappen sprogmiljø
      ordkort ordleg talepædagog talesprog begrebspar ordkendskab sprogpose sprogposer ordjagt genfortælle sprogstrategi
      ugensord ugensbegreb samtalerunde sprogunderstøttende sprogscreening hverdagssprog udsagnsord tillægsord navneord
      billedsamtale talelyst hvorspørgsmål uddybe ordudveksling turveksling
      ordbog sprogspil fortælling sproghjørne verbal sprogbrug samtaleplakat billedkort sprogkasse sprogblomst sprogindsats
      sprogpædagog sprogansvarlig fortælletid`,
    weak: `spørgsmål snakke snak svar svare gentage lytte kommentere betyde beskrive formulere udvide stille fortælle undre`,
    phrases: `sætte+ord ord+på åbne+spørgsmål åbent+spørgsmål stille+spørgsmål stille+flere+spørgsmål vente+på+svar nye+ord nyt+ord sige+ordet gentage+ord
      gentage+ordet fem+ord tale+med+børnene tid+til+at+svare give+tid+til+svar snakke+om hvad+hedder hvad+tror+du
      tælle+til+fem hele+sætninger tale+om lange+samtaler spørge+hvad+tror tre+ord ugens+ord dagens+ord vente+på+barnets+svar
      samme+ord holde+samtalen udvide+sætning lytte+til+hinanden fem+turtagninger`,
  },
  {
    id: 'hojtlaesning',
    name: 'Højtlæsning',
    apart: 'med bøger',
    family: 'language',
    strong: `højtlæsning bog læse oplæsning billedbog læsestund læsehjørne læsegruppe læsehule læsekrog læsning bogkasse biblioteksbog biblioteksbesøg
      bibliotek eventyr historie historiekuffert historiefortælling fortællekuffert fortællekasse bogcafe læsemakker læsekuffert bogreol
      fortællepose historietid historiestund læsepause læsefidus læsevane læsebog bogklub læseteater peteogplys bogorm
      pegebog papbog forfatter bogtitel ugensbog læserum bogholder læseplads lydbog boghylde læsesofa læsetæppe bogbytte
      læsetid bøger sengehistorie fortælling læselyst bogsamtale læserytme bogstativ bogudstilling`,
    weak: `side figur fortælle genfortælle fortælling sofa dialogisk billede handling kapitel`,
    phrases: `læse+højt læse+historie læse+bog læse+den+samme+bog dialogisk+læsning samme+bog kigge+bøger fortælle+historie læse+for på+biblioteket
      læse+i+små+grupper`,
  },
  {
    id: 'rim',
    name: 'Rim og remser',
    apart: 'med rim og remser',
    family: 'language',
    strong: `rim rimleg rime remse vers vrøvlevers vrøvleord vrøvlerim rimekort rimord sproglyd lydleg forlyd forlydsleg stavelse stavelsesklap rimekasse
      fingerremse rimeremse tungetwister ordlege lydlig klapperim fonologisk rimepose rimstund klappeleg fonem gåde ordspil lydposer lydkasse`,
    weak: `klappe lyd ord fagte rytme sjov stavelse vrøvle`,
    phrases: `rim+og+remser klappe+stavelser klappe+navne klappe+ord rimer+på finde+rim første+lyd lyde+ens`,
  },
  {
    id: 'bogstaver',
    name: 'Bogstaver og skrift',
    apart: 'med bogstaver',
    family: 'language',
    strong: `bogstav alfabet skrift skriftsprog skrivehjørne skrivebord skrivelyst legeskrive legeskrivning skriveværksted navneskilt navneleg stave
      begyndelsesbogstav ugensbogstav bogstavjagt skriveøvelse skrivetegn skriveredskab bogstavsleg bogstavskasse legeskrift
      skrivekasse skrivebog kuvert brev postkasse bogstavsang abc skriveforsøg bogstavhus forbogstav magnetbogstav`,
    weak: `skrive navn blyant læse tavle skilt ord`,
    phrases: `skrive+navn skrive+eget+navn skrive+deres+navn genkende+navn kende+bogstaver sit+navn skrive+brev`,
  },
  {
    id: 'flersprog',
    name: 'Flere sprog',
    apart: 'på flere sprog',
    family: 'language',
    strong: `flersproget flersprogethed tosproget tosprogethed modersmål hjemmesprog tolk tolke oversætte oversættelse andetsprog dansk andetsprogsdansk arabisk
      tyrkisk somali polsk ukrainsk engelsk urdu rumænsk tysk oversætterapp tosprog flersprog kultur flerkulturel sprogbarriere nydansk
      etnisk minoritetssprog modersmålet interkulturel kulturel hjemland flygtning ukrainer`,
    weak: `flag land sprog verden hilse forstå`,
    phrases: `forskellige+sprog flere+sprog andet+sprog barnets+sprog eget+sprog på+modersmål lære+dansk hilse+på+sprog alle+sprog deres+sprog
      familiens+sprog sprog+hjemme andre+lande`,
  },
  {
    id: 'tegn-til-tale',
    name: 'Tegn til tale',
    apart: 'med tegn',
    family: 'language',
    strong: `tegntiltale babytegn babytegnsprog tegnsprog ttt håndtegn tegnstøtte ugenstegn støttetegn kropstegn tegnordbog fagtesprog`,
    weak: `tegn fagte gestus fagter pege nik pegebevægelse`,
    phrases: `tegn+til+tale ugens+tegn baby+tegn bruge+tegn tegn+for lære+tegn tegn+sammen`,
  },
];
