import { stem } from './stems.ts';

/** What daycare staff mean by many words: one line for each matter, in plain base forms. */
const thesaurus = `
  garderobe: garderobe flyverdragt overtøj tøj påklædning jakke støvle gummistøvle sko vanter vante hue lynlås krog knage regntøj termotøj klæde påklæde afklæde hjemmesko iklæde dragt sokker lynlåse handske
  overgang: overgang skift skifte overgange varsle varsel forberede minut timeur sandur overgangssang
  måltid: måltid spise frokost madpakke frugt mad smage drikke mælk dække madvogn madbod gryde rugbrød morgenmad eftermiddagsmad service tallerken glas ske gaffel bestik kartoffel grøntsag grønt smagsprøve skål måltider spisning frokosten bordskik øse vandkande kop boller suppe dugen dug madmod servietter serviet
  samling: samling samle rundkreds rundkredsen morgensamling fredagssamling navneopråb kreds samlingsrunde kalender ugedag
  udeliv: skov natur insekt bille regnorm blad træ bålsted bål pind kogle udeliv snegl bænkebider lup have plante blomst mose sø strand frø spire køkkenhave edderkop fugl kompost myre haletudse naturtur skovtur ude udendørs insekthotel græs høst sommerfugl dyr svamp kastanje jord gro
  bevægelse: motorik hoppe balance balancere kravle trille gynge klatre cykle bevægelse bevæge løbe redskab forhindringsbane bane tumle tumlesal gymnastik kaste gribe bold stopdans danse dans rytmik madras puls balancebom sanse sansemotorik grovmotorik armgang kolbøtte mooncar løbehjul hinke sjippe
  læsning: bog læse oplæsning dialogisk bibliotek fortælling fortælle historie eventyr højtlæsning bogkasse læsehjørne historiekuffert læsestund billedbog side læseplads fortællekuffert handling
  sprog: ord begreb rim remse sprog sætning ordforråd sprogleg bogstav lyd tale samtale benævne udtale fagord sprogstimulering sproggruppe sprogkuffert lydleg spørgsmål turtagning gentage dansk modersmål flersproget tosproget ordkort fagte
  konflikt: konflikt skændes slås uenig uenighed mægle forlig forsones skubbe stopfinger stophånd mobberi drille undskyld løsning følelse vred vrede gråd sur ked bamseven følelseskort
  fællesskab: ven fællesskab kammerat inkludere udenfor legegruppe legerelation relation makker sammen invitere invitation legeaftale legefællesskab deltage deltagelse position
  rolleleg: rolleleg dukkekrog køkkenleg dukke butik udklædning udklædningstøj fantasileg fantasi rolle teater lægeleg frisør købmand forældreleg dukketeater drama krone prinsesse superhelt legetema legekrog postkontor
  søvn: søvn sove lur putte putning krybbe vågne søvnrum dyne barnevogn sut godnat træt middagslur hvile vuggevise hvil sovetid soverum
  aflevering: aflevering aflevere farvel vinke forælder hente afhentning forældresamtale modtage modtagelse morgenstund savne vinkevindue goddag forældre mor far ankomst hjem familie aula
  pusle: pusle bleskift ble toilet potte puslebord bleskifte pusleplads håndvask vaske hygiejne tisse badeværelse pusletid sæbe tandbørste puslesituation vådklud
  musik: musik synge sang tromme rytme instrument klang sangkasse sangkort guitar rasleæg klaver trommer kor xylofon danselege
  kreativ: male tegne kreativ maling pensel klippe lim ler modellervoks tegning kunst værksted kunstværk papir saks farve perle perler farveblyant kartoffeltryk collage trykke vandfarve udstilling staffeli forme
  konstruktion: konstruktion klods bygge byggeplads lego magnet konstruktionsleg tårn duplo kapla byggeri bro togbane kaplaklods byggerum hule
  matematik: tal tælle matematik form mønster sortere måle størrelse antal terning længde mængde vægt tælleremse figur cirkel trekant talrække geometri sorter tællemateriale
  science: vand eksperiment eksperimentere undersøge flyde synke is magnetisme naturfænomen science smelte hypotese vandbakke fryse skygge lys forsøg luft tragt dryppe vandbane boble snavse lommelygte
  ro: ro yoga massage åndedræt afspænding stilhed mindfulness afslapning støj støjniveau rolig stille børnemassage larm ørelyd
  selvhjulpen: selvhjulpen hjælper selvhjulpenhed duks ansvar mestre mestring opgave praktisk pligt ordensduks borddækker tjans selvstændig
  oprydning: oprydning rydde oprydningssang hylde opryde rod ryddetid legetøjskasse
  indkøring: indkøring tilvænning nystartet opstart startbarn velkomst indkøringsplan kontaktpædagog
  sandkasse: sandkasse sand legeplads skovl spand mudder mudderkøkken legepladszone
  sansning: sansekasse sanseleg følekasse sensorisk skum sanserum sansning
  medbestemmelse: medbestemmelse bestemme vælge valg stemme afstemning børneråd indflydelse initiativ medinddrage børneperspektiv forslag ønske
  legezone inddele opdele aktivitetsgruppe gruppeinddeling smågruppe rumdeler
  ipad: ipad digital tablet skærm app video foto kamera billedfortælling robot film optage mikroskop beebot
  tur: tur bus cykeltur museum turdag gåtur gåsnor trafik
  billeder: piktogram visualisere billedkort visuel dagsrytme dagstavle billedstøtte symbol dagsprogram skema
`;

export interface Concept {
  readonly id: string;
  readonly terms: readonly string[];
}

const concepts: readonly Concept[] = thesaurus
  .trim()
  .split('\n')
  .map((line) => {
    const [id = '', terms = ''] = line.trim().split(': ');
    return { id: `concept:${id}`, terms: terms.split(' ').map(stem) };
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
