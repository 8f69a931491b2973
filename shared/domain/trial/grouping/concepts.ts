import { stem } from './stems.ts';

/** What daycare staff mean by many words: for each matter its name and the words that speak of it. */
const thesaurus = `
  garderobe: overgang udgang omklædning påklædningssituation overtræksbukser trøje bluse bukser hjemmesko
    strømpe halstørklæde garderobe flyverdragt overtøj tøj påklædning jakke støvle gummistøvle sko vanter
    vante hue lynlås krog knage regntøj termotøj klæde påklæde afklæde iklæde dragt sokker lynlåse handske
  overgang: overgang skift skifte overgange varsle varsel forberede minut timeur sandur overgangssang
  måltid: frugtstund formiddagsmad eftermiddagsfrugt snack kok køkken kniv skære skræl hælde øse rugbrødsmad
    ost smøre bordfælle tygge gulerod æble banan pære agurk måltid spise frokost madpakke frugt mad smage
    drikke mælk dække madvogn madbod gryde rugbrød morgenmad eftermiddagsmad service tallerken glas ske
    gaffel bestik kartoffel grøntsag grønt smagsprøve skål måltider spisning frokosten bordskik vandkande
    kop boller suppe dugen dug madmod servietter serviet
  samling: samlingstund morgenrunde ugedage samling samle rundkreds rundkredsen morgensamling fredagssamling
    navneopråb kreds samlingsrunde kalender ugedag
  udeliv: legeplads naturskole strand fjord hav krat orm bi mariehøne hvepse guldsmed spor bær vejr sne regn
    frost kikkert net mos rod krible krabbe naturskat naturvejleder skov natur insekt bille regnorm blad træ
    bålsted bål pind kogle udeliv snegl bænkebider lup have plante blomst mose sø frø spire køkkenhave
    edderkop fugl kompost myre haletudse naturtur skovtur ude udendørs insekthotel græs høst sommerfugl dyr
    svamp kastanje jord gro
  bevægelse: kropslig bevægelsesleg hop spring springe fodbold trampolin fange tagfat sprint hæld motorisk
    finmotorik kravl rulle trille klatrevæg cykel løbecykel kropsbevidsthed idræt bakke motorik hoppe
    balance balancere kravle gynge klatre cykle bevægelse bevæge løbe redskab forhindringsbane bane tumle
    tumlesal gymnastik kaste gribe bold stopdans danse dans rytmik madras puls balancebom sanse sansemotorik
    grovmotorik armgang kolbøtte mooncar løbehjul hinke sjippe
  læsning: bogen læsevaner historiefortælling læsemakker genfortælle læsehule forfatter bog læse oplæsning
    dialogisk bibliotek fortælling fortælle historie eventyr højtlæsning bogkasse læsehjørne historiekuffert
    læsestund billedbog side læseplads fortællekuffert handling
  sprog: fokusord sproglig nysgerrig forlyd vrøvlevers vers fortællesprog samtalekort dialog sprogtrappe
    begrebspar forholdsord verbum benævnelse ord begreb rim remse sprog sætning ordforråd sprogleg bogstav
    lyd tale samtale benævne udtale fagord sprogstimulering sproggruppe sprogkuffert lydleg spørgsmål
    turtagning gentage dansk modersmål flersproget tosproget ordkort fagte
  konflikt: skænderi strid uvenner konfliktløsning konflikttrappe følelsesord trøst trøste grænse slag slå
    bide rive konflikt skændes slås uenig uenighed mægle forlig forsones skubbe stopfinger stophånd mobberi
    drille undskyld løsning følelse vred vrede gråd sur ked bamseven følelseskort
  fællesskab: venskabsbænk legefællesskaber legemakker udenforskab inklusion legeguide alene ekskludere
    deltagerbane ven fællesskab kammerat inkludere udenfor legegruppe legerelation relation makker sammen
    invitere invitation legeaftale legefællesskab deltage deltagelse position
  rolleleg: lægehus læge patient kunde frisør sørøver pirat supermarked restaurant fantasi figurteater
    kasseapparat legemanuskript rolleleg dukkekrog køkkenleg dukke butik udklædning udklædningstøj
    fantasileg rolle teater lægeleg købmand forældreleg dukketeater drama krone prinsesse superhelt legetema
    legekrog postkontor
  søvn: middagshvil godnat godnatsang seng madras vække vågen soveritual puttesituation soverutine søvn sove
    lur putte putning krybbe vågne søvnrum dyne barnevogn sut træt middagslur hvile vuggevise hvil sovetid
    soverum
  aflevering: afsked vinkerude afleveringssituation forældrekaffe forældremøde forældrekontakt hjemmefra
    kram savn hilse godmorgen velkommen lågen morgenåbning aflevering aflevere farvel vinke forælder hente
    afhentning forældresamtale modtage modtagelse morgenstund savne vinkevindue goddag forældre mor far
    ankomst hjem familie aula
  pusle: puslestund toiletbesøg toilettræning pottetræning renlighed bleen creme badet hænder håndhygiejne
    pusle bleskift ble toilet potte puslebord bleskifte pusleplads håndvask vaske hygiejne tisse badeværelse
    pusletid sæbe tandbørste puslesituation vådklud
  musik: sangleg sangskat musikstund fagtesang melodi triangel maracas rytmepind musik synge sang tromme
    rytme instrument klang sangkasse sangkort guitar rasleæg klaver trommer kor xylofon danselege
  kreativ: skabende klistre garn papmache male tusch kridt farvelægge sy håndværk kollage papmaché tegne
    kreativ maling pensel klippe lim ler modellervoks tegning kunst værksted kunstværk papir saks farve
    perle perler farveblyant kartoffeltryk collage trykke vandfarve udstilling staffeli forme
  konstruktion: byggelegetøj klodskasse bygningsværk magnetklods plusplus kugle kuglebane konstruktion klods
    bygge byggeplads lego magnet konstruktionsleg tårn duplo kapla byggeri bro togbane kaplaklods byggerum
    hule
  matematik: terning talrække antalsord regne tallinje måltal sortering lineal målebånd former talord par
    halv dobbelt tal tælle matematik form mønster sortere måle størrelse antal længde mængde vægt tælleremse
    figur cirkel trekant geometri sorter tællemateriale
  science: flyd synk is isterning eksperimentarium magnet vulkan opløse blande strøm spejl undre undren
    vandleg forstørrelsesglas vand eksperiment eksperimentere undersøge flyde synke magnetisme naturfænomen
    science smelte hypotese vandbakke fryse skygge lys forsøg luft tragt dryppe vandbane boble snavse
    lommelygte
  ro: børneyoga ånde hviske dæmpe fordybe fordybelse uro lydniveau hørevær massagehistorie ro yoga massage
    åndedræt afspænding stilhed mindfulness afslapning støj støjniveau rolig stille børnemassage larm ørelyd
  selvhjulpen: selvhjælp hjælperordning ordningsbarn hjælperhat hjælperrolle tallerkenrække selvhjulpen
    hjælper selvhjulpenhed duks ansvar mestre mestring opgave praktisk pligt ordensduks borddækker tjans
    selvstændig
  oprydning: oprydningsleg sorterekasse oprydning rydde oprydningssang hylde opryde rod ryddetid
    legetøjskasse
  indkøring: indkøring tilvænning nystartet opstart startbarn velkomst indkøringsplan kontaktpædagog
  sandkasse: sandkasse sand legeplads skovl spand mudder mudderkøkken legepladszone
  sansning: sansekasse sanseleg følekasse sensorisk skum sanserum sansning
  medbestemmelse: medbestemmelse bestemme vælge valg stemme afstemning børneråd indflydelse initiativ
    medinddrage børneperspektiv forslag ønske
  smågrupper: legezone inddele opdele aktivitetsgruppe gruppeinddeling smågruppe rumdeler
  ipad: ipad digital tablet skærm app video foto kamera billedfortælling robot film optage mikroskop beebot
  tur: tur bus cykeltur museum turdag gåtur gåsnor trafik
  billeder: piktogram visualisere billedkort visuel dagsrytme dagstavle billedstøtte symbol dagsprogram
    skema
`;

export interface Concept {
  readonly id: string;
  readonly terms: readonly string[];
}

const concepts: readonly Concept[] = thesaurus
  .trim()
  .split(/\n(?=\s*\S+:)/)
  .map((entry) => {
    const [id = '', terms = ''] = entry.trim().split(': ');
    return { id: `concept:${id}`, terms: terms.split(/\s+/).map(stem) };
  });

/** Which matters a stem speaks of. */
export const conceptsOfStem: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(
    Object.groupBy(
      concepts.flatMap(({ id, terms }) => terms.map((term) => ({ id, term }))),
      ({ term }) => term,
    ),
  ).map(([term, hits = []]) => [term, [...new Set(hits.map((hit) => hit.id))]]),
);
