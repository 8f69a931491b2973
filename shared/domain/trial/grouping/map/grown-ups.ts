import type { Matter } from './matter.ts';

export const room: readonly Matter[] = [
  {
    id: 'smagrupper',
    name: 'Små grupper',
    apart: 'i små grupper',
    family: 'room',
    strong: `smågruppe mindregruppe aktivitetsgruppe gruppeinddeling gruppedeling gruppeopdeling gruppedannelse opdele inddele minigruppe miniteam aldersopdelt
      aldersinddelt aldersblandet gruppetid gruppearbejde fastgruppe gruppeskift opdeling gruppestruktur inddeling børnegruppeinddeling halvdelen
      holddeling holdinddeling spredning gruppedag basisgruppe`,
    weak: `gruppe hold halvdel fordele dele alder fast tværs`,
    phrases: `små+grupper lille+gruppe mindre+grupper dele+op dele+gruppen dele+børnene to+hold i+hold fire+børn tre+børn fem+børn seks+børn lille+hold
      små+hold faste+grupper dele+stuen halvdelen+af+børnene to+grupper tre+grupper færre+børn på+tværs+af+stuer to+ad+gangen
      fire+ad+gangen tre+ad+gangen fem+ad+gangen halvt+hold del+af+børnene mindre+gruppe samme+gruppe dele+i+to`,
  },
  {
    id: 'indretning',
    name: 'Indretning',
    apart: 'i rummet',
    family: 'room',
    strong: `indretning indrette møblering møblere ommøblere reol rumdeler afskærmning legezone zone legeområde læringsmiljø rumindretning gulvtæppe møbel
      hylder afgrænse rumopdeling børnehøjde hyldehøjde skillevæg skærmvæg lysindfald lampe lyskæde gardin indbydende legestation aktivitetszone funktionsrum
      indretningstjek sofa farvetape gulvmarkering belysning fysisk rumskift ombygge ryddelig plakat opslagstavle læringsrum puffer bordopstilling
      opdele afskærme afskærmet møbler legekroge`,
    weak: `rum stue plads gulv tæppe væg bord stol væg område kasse hylde tape synlig tilgængelig dør vindue lys materiale flytte krog hjørne`,
    phrases: `flytte+rundt flytte+om flytte+reol flytte+bord lave+om+på+stuen lave+hjørne lave+en+krog dele+rummet dele+stuen+op fast+sted i+børnehøjde
      nede+i+børnehøjde faste+legesteder lukke+døren gøre+rummet rummet+indbydende tape+på+gulvet`,
  },
];

export const grownUps: readonly Matter[] = [
  {
    id: 'voksensamarbejde',
    name: 'Samarbejde mellem voksne',
    apart: 'mellem voksne',
    family: 'grown-ups',
    strong: `voksenfordeling voksenrolle rollefordeling arbejdsfordeling fordeling positionering bagvagt forvagt flyver flyvervoksen arbejdsdeling opgavefordeling voksensamarbejde
      samarbejdsaftale teamsamarbejde team teammøde stuemøde koordinering koordinere kommunikation kollega kollegial sparring feedback makkerskab
      opgavedeling aftaletavle walkie walkietalkie overlap vagtskifte vagtplan fordelingsnøgle logbog overleveringsbog overlevering morgenmøde tavlemøde huddle
      afløse afløsning fællesaftale voksentavle rollekort stuekoordinator stuebesked beskedbog statusrunde dagskoordinator tovholder koordinator formiddagsmøde
      forventningsafstemning videndeling samarbejdskultur voksenposition kollegafeedback`,
    weak: `voksen fordele samarbejde ansvar aftale rolle hjælpe tavle medarbejder pædagog medhjælper besked position stue tjekke
      kommunikere snakke aftale planlægge planlægning`,
    phrases: `den+ene+voksne den+anden+voksen en+voksen+gå en+voksen+blive en+voksen+tage fordele+os fordele+rollerne aftale+hvem hvem+gør+hvad hvem+der+gør
      blive+siddende+voksen faste+voksne voksne+fordele sige+højt+til+hinanden sige+til+kollega spørge+kollega give+besked tavle+voksne
      sige+til+hinanden gå+fra+stuen hjælpe+på+tværs aftale+på+forhånd aftale+morgen hvem+tager hvem+har+ansvar voksen+hver+sin
      snakke+sammen+voksne aftale+med+kollega voksne+sætter+sig de+voksne`,
  },
  {
    id: 'personale',
    name: 'Personalet',
    apart: 'for personalet',
    family: 'grown-ups',
    strong: `personale personalemøde personalegruppe vikar vikarmappe vikarbog pauseafløsning pausetid pauseplan studerende praktikant praktikvejleder medhjælper supervision
      kursus efteruddannelse fagsprog fagtekst arbejdsmiljø arbejdsglæde trivsel videoobservation sidemandsoplæring oplæring nyansat introduktion introforløb
      pædagogmøde aftenmøde afdelingsleder sygefravær travl travlhed fyraften vagt faglighed sparringsmøde
      mødetid mødekultur refleksion reflektere refleksionskort ressourcepædagog vejleder pauserum tidsplan mødeleder referat mentor mentorordning
      video personalerum ferieafvikling ferieplan normering vikardækning fraværstavle udviklingssamtale`,
    weak: `møde medarbejder kollega dagsorden læse evaluere pause faglig telefon mobil elev kaffe leder`,
    phrases: `ny+kollega holde+pause nye+medarbejdere til+personalemødet på+personalemødet når+der+kommer+vikar på+stuemødet`,
  },
  {
    id: 'dokumentation',
    name: 'Dokumentation og observation',
    apart: 'med dokumentation',
    family: 'grown-ups',
    strong: `dokumentation dokumentere observation observere notat praksisfortælling fotodokumentation observationsskema iagttagelse iagttage narrativ evaluering evaluere
      læringshistorie notesbog registrere registrering skema fokuspunkt dagbog barnetsbog fotovæg dokumentationsvæg portefølje tidsregistrering
      smtte smttemodel evalueringsmøde læreplan læreplanstema videooptagelse kortlægge kortlægning trivselsskema trivselsvurdering barnetsmappe
      dialogprofil nedskrive`,
    weak: `billede notere skrive filme foto video tegn væg mappe`,
    phrases: `skrive+ned skrive+noter tage+noter lægge+mærke+til tage+billeder+til hænge+billeder billeder+af+børnene filme+hinanden skrive+op kigge+sammen`,
  },
  {
    id: 'regler',
    name: 'Regler og rammer',
    apart: 'med tydelige rammer',
    family: 'grown-ups',
    strong: `regel husregel stueregel regelsæt ramme rammesætning rammesætte konsekvens irettesættelse irettesætte skældud retningslinje forbud forbudt positivsprog sikkerhed
      sikkerhedsregel tilladt ordensregel legepladsregel forbyde belønning`,
    weak: `tydelig klar indenfor grænse`,
    phrases: `i+stedet+for+nej hvad+man+må hvad+de+må sige+hvad+de+må i+stedet+for+ikke ikke+løbe må+ikke sige+ja tydelige+rammer`,
  },
];

export const parents: readonly Matter[] = [
  {
    id: 'foraeldre',
    name: 'Samarbejde med forældre',
    apart: 'med forældrene',
    family: 'parents',
    strong: `forælder forældre forældresamarbejde forældremøde forældresamtale forældrekaffe forældrekontakt forældrekontakten aula aulabesked aulaopslag opslag nyhedsbrev familie bedsteforælder
      hjemmebesøg forældredag forældreråd forældrebestyrelse forældrecafe forældrecafé trivselssamtale statussamtale søskende hjembesøg lektie forældrebesked beskedbog hjemmefra
      kontaktbog forældreaften velkomstsamtale spørgeskema forældreinvolvering fædreaften fædre mødre familiefoto familievæg
      familietavle dagsseddel ugebrev positivbesked kommunikere forældrearrangement forældretavle onkel skilt plejefamilie`,
    weak: `mor far hjemme besked invitere skrive samtale information informere sende billede fortælle dialog hente kaffe kuffert barnets`,
    phrases: `fortælle+forældre skrive+forældre skrive+Aula lægge+Aula spørge+forældre invitere+forældre snakke+forældre mor+og+far samarbejde+hjem
      med+hjem bog+hjem hjem+til+familien billede+af+familien snak+med+forældre dagens+historie til+forældrene sende+hjem`,
  },
];
