import type { Matter } from './matter.ts';

/** The frame: who is together and where. */
export const room: readonly Matter[] = [
  {
    id: 'smagrupper',
    name: 'Små grupper',
    apart: 'i små grupper',
    family: 'room',
    strong: `smågruppe aktivitetsgruppe gruppeinddeling gruppedeling gruppeopdeling gruppedannelse minigruppe gruppetid gruppestruktur holddeling holdinddeling basisgruppe gruppedag
      aldersopdelt aldersblandet aldersinddelt gruppearbejde formiddagsgruppe`,
    fair: `inddele inddeling opdeling opdele gruppe`,
    weak: `hold halvdel halvdelen fordele dele alder tværs klump flok blande`,
    phrases: `små+grupper lille+gruppe mindre+grupper mindre+gruppe dele+gruppen dele+børnene+op deler+børnene+op to+hold tre+hold små+hold i+hold halvt+hold fire+børn fem+børn seks+børn tre+børn faste+grupper fast+gruppe dele+stuen halvdelen+af+børnene
      to+grupper tre+grupper færre+børn på+tværs+af+stuer på+tværs+af+stuerne på+tværs+af+etagerne to+ad+gangen fire+ad+gangen tre+ad+gangen fem+ad+gangen del+af+børnene i+min+gruppe den+store+flok når+der+er+gruppe kun+er+fire samme+fire
      stor+flok i+en+stor+klump`,
  },
  {
    id: 'indretning',
    name: 'Indretning',
    apart: 'i rummet',
    family: 'room',
    strong: `indretning indrette møblering møblere ommøblere rumdeler afskærmning legezone læringsmiljø rumindretning skillevæg hyldehøjde lyskæde legestation aktivitetszone funktionsrum
      indretningstjek gulvmarkering rumskift læringsrum rumopdeling legeområde omrokering`,
    fair: `reol zone møbel belysning lampe afskærme indbydende børnehøjde krog afgrænse opslagstavle skillerum fællesrum alrum`,
    weak: `rum stue plads gulv tæppe væg bord stol område kasse hylde tape synlig tilgængelig vindue lys materiale flytte hjørne gardin sofa værelse lokale uro plakat dele`,
    phrases: `flytte+rundt flytte+om flytte+reol flytte+bord flyttede+ind+på lave+om+på+stuen lave+hjørne lave+en+krog dele+rummet dele+stuen+op fast+sted+til i+børnehøjde faste+legesteder gøre+rummet rummet+indbydende tape+på+gulvet tre+kroge
      deler+rummet på+væggene lys+i+rummet løbe+rundt+i+ring tværs+af+rummet`,
  },
];

/** The grown-ups: together, apart, new and worn. */
export const grownUps: readonly Matter[] = [
  {
    id: 'voksensamarbejde',
    name: 'Samarbejde mellem voksne',
    apart: 'mellem voksne',
    family: 'grown-ups',
    strong: `voksenfordeling voksenrolle rollefordeling arbejdsfordeling positionering bagvagt forvagt flyvervoksen arbejdsdeling opgavefordeling voksensamarbejde
      samarbejdsaftale teamsamarbejde teammøde stuemøde koordinering koordinere kollegial sparring feedback makkerskab opgavedeling aftaletavle walkietalkie vagtskifte
      fordelingsnøgle overleveringsbog morgenmøde tavlemøde huddle rollekort stuekoordinator statusrunde dagskoordinator tovholder forventningsafstemning videndeling
      samarbejdskultur voksenposition kollegafeedback kodeord voksensnak voksenklynge teamaftale`,
    fair: `kollega aftale overlap afløse afløsning logbog beskedbog kommunikation fordeling team flyver overlevering vagtplan makker medarbejder undvære`,
    weak: `voksen fordele samarbejde ansvar rolle tavle pædagog medhjælper besked position planlægge planlægning kommunikere stue kaffe kasket tak spørge snak møde`,
    phrases: `den+ene+voksne den+anden+voksne en+voksen+går en+voksen+bliver en+voksen+tager fordele+os fordeler+os fordele+rollerne aftale+hvem aftaler+hvem hvem+gør+hvad hvem+der+gør hvem+tager+hvad faste+voksne voksne+fordeler sige+højt+til+hinanden
      sige+til+kollega spørge+en+kollega bede+en+kollega giver+besked+til+kollega mine+kolleger min+kollega sige+til+hinanden når+jeg+går+fra går+fra+stuen går+fra+gruppen hjælpe+hinanden+stuerne stuerne+på+tværs aftale+på+forhånd
      hvem+har+ansvar hver+sin+opgave os+voksne vi+voksne mellem+os+voksne hen+over+hovedet over+hovedet+på+børnene hen+over+børnene snakke+sammen+voksne de+andre+voksne voksne+imellem
      tage+over+for+hinanden tager+den+anden+over snakker+ikke+sammen os+alle+tre os+alle+fire hvem+der+kan`,
  },
  {
    id: 'vikar',
    name: 'Vikarer',
    apart: 'med vikarer',
    family: 'grown-ups',
    strong: `vikar vikarmappe vikarbog vikardækning vikarark vikarkort vikarguide`,
    weak: `fremmed afløser ark`,
    phrases: `når+der+kommer+vikar til+vikaren`,
  },
  {
    id: 'studerende',
    name: 'Studerende og nye kolleger',
    apart: 'med de studerende',
    family: 'grown-ups',
    strong: `praktikant praktikvejleder praktikvejledning sidemandsoplæring introforløb mentorordning praktikforløb vejledningstime nyansat oplæring pau-elev`,
    fair: `studerende mentor introduktion vejledning elev praktik`,
    weak: `vejleder følge lære`,
    phrases: `den+studerende ny+kollega nye+kolleger nye+medarbejdere ny+medarbejder jeg+er+ny den+nye+kollega`,
  },
  {
    id: 'moder',
    name: 'Møder og refleksion',
    apart: 'på møderne',
    family: 'grown-ups',
    strong: `personalemøde refleksionskort supervision efteruddannelse videoobservation sparringsmøde mødekultur fagtekst pædagogmøde faglokale mødeleder refleksionsmøde
      p-møde aftenmøde dagsorden`,
    fair: `refleksion reflektere kursus referat faglighed fagsprog`,
    weak: `møde faglig diskutere teori læse artikel punkt`,
    phrases: `på+personalemødet til+personalemødet på+stuemødet på+mødet til+mødet`,
  },
  {
    id: 'arbejdsmiljo',
    name: 'Arbejdsmiljø og pauser',
    apart: 'og arbejdsmiljø',
    family: 'grown-ups',
    strong: `arbejdsmiljø arbejdsglæde sygefravær sygemelding pauseafløsning pausetid pauseplan arbejdsstilling løfteteknik fysioterapeut trivselsmåling personalerum ergonomi
      pauserum arbejdspres`,
    fair: `trivsel travlhed stress pause normering ferieplan sygemeldt løft`,
    weak: `travl ryg vagt fyraften syg løfte kaffe stol knæ træt skulder`,
    phrases: `holde+pause holder+pause den+syge+kollega ondt+i+ryggen løfter+ikke ikke+løfte tage+pause+på+skift gå+til+pause`,
  },
  {
    id: 'legestue',
    name: 'Legestuen',
    apart: 'i legestuen',
    family: 'grown-ups',
    strong: `legestue legestuegruppe legestuedag dagplejer dagplejegruppe legestuebørn`,
    fair: `sognehus`,
    weak: `dagpleje kollega onsdag lokale sal`,
    phrases: `i+legestuen når+vi+mødes når+vi+er+sammen+dagplejere de+andre+dagplejere`,
  },
  {
    id: 'gaestepleje',
    name: 'Gæstepleje',
    apart: 'ved gæstepleje',
    family: 'grown-ups',
    strong: `gæstepleje gæstebarn gæstehus gæstedagpleje gæstedag gæsteplads`,
    weak: `ferie gæst syg hus besøge kollega`,
    phrases: `når+jeg+har+ferie når+jeg+er+syg hos+en+anden+dagplejer hjemme+hos+kollegaen kollegaen+er+syg`,
  },
  {
    id: 'dokumentation',
    name: 'Dokumentation og observation',
    apart: 'med dokumentation',
    family: 'grown-ups',
    strong: `dokumentation dokumentere observation observere praksisfortælling fotodokumentation observationsskema iagttagelse narrativ evaluering evaluere læringshistorie
      registrering dokumentationsvæg portefølje tidsregistrering smtte smttemodel evalueringsmøde læreplan læreplanstema videooptagelse trivselsskema
      trivselsvurdering barnetsmappe dialogprofil fotovæg`,
    fair: `iagttage notat notesbog registrere kortlægge kortlægning dagbog fokuspunkt`,
    weak: `notere skrive filme foto video mappe billede`,
    phrases: `tage+noter skrive+noter billeder+af+børnene filme+hinanden filmer+hinanden kigge+på+filmen`,
  },
  {
    id: 'regler',
    name: 'Regler og rammer',
    apart: 'med tydelige rammer',
    family: 'grown-ups',
    strong: `husregel stueregel regelsæt rammesætning rammesætte irettesættelse irettesætte retningslinje ordensregel belønning sikkerhedsregel`,
    fair: `regel ramme konsekvens forbud forbudt skældud sikkerhed forbyde`,
    weak: `tydelig tilladt straf nej`,
    phrases: `i+stedet+for+nej i+stedet+for+at+sige+nej hvad+man+må hvad+de+må siger+hvad+de+må ikke+løbe tydelige+rammer stedet+for+at+skælde hvad+vi+gør+i+stedet`,
  },
];

/** Those at home. */
export const parents: readonly Matter[] = [
  {
    id: 'foraeldre',
    name: 'Samarbejde med forældre',
    apart: 'med forældrene',
    family: 'parents',
    strong: `forældresamarbejde forældremøde forældresamtale forældrekaffe forældrekontakt forældredag forældreråd forældrebestyrelse forældrecafe forældrecafé trivselssamtale
      hjemmebesøg forældrebesked kontaktbog forældreaften forældreinvolvering familievæg familietavle forældrearrangement forældretavle familiefoto bedsteforældredag fædreaften
      forældrepar forælder forældrehjørne`,
    fair: `familie statussamtale spørgeskema bedsteforælder ugebrev nyhedsbrev dagsseddel fars mors plejefamilie onkel tolkesamtale derhjemme`,
    weak: `mor far hjem hjemme invitere samtale information informere dialog hente kaffe søskende ringe kontor tolk`,
    phrases: `fortælle+forældrene fortæller+forældrene fortælle+far+mor fortæller+hver+mor til+hver+mor hver+mor+eller+far skrive+til+forældrene spørge+forældre spørger+forældre invitere+forældre inviterer+forældre snakke+med+forældre mor+og+far mor+eller+far
      samarbejde+med+hjemmet hjem+til+familien billede+af+familien til+forældrene ringer+hjem ringe+hjem ringer+til+familie på+vejen+hjem hvad+gør+I+hjemme bruger+hjemme jeg+møder+ved+lågen spørg+mig+om med+hjem
      papa+og+mama en+god+ting+om godt+om+barnet noget+godt+om noget+positivt`,
  },
  {
    id: 'aula',
    name: 'Beskeder og billeder på Aula',
    apart: 'på Aula',
    family: 'parents',
    strong: `aula aulabesked aulaopslag opslag billedopslag`,
    fair: `nyhedsbrev ugebrev`,
    weak: `besked billede foto skrive sende tage`,
    phrases: `på+aula billeder+til+forældrene`,
  },
];
