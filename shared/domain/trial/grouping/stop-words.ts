import { spelledOut } from './words/spelled-out.ts';

/** Little words that hold a sentence together. Other words that are spelled alike are not meant. */
const functionWords = wordsOf(`
  jeg du han hun den det vi i de mig dig ham hende os jer dem min mit mine din dit dine sin sit sine hans hendes vores jeres deres
  dens dets sig en et ene eneste anden andet andre ingen intet nogen noget nogle al alt alle alting hver hvert hvem hvad hvilken hvilket
  hvilke hvis hvor hvordan hvorfor hvornår da så som der her dér at og eller men for om end med uden ved til fra af på under over efter
  mellem mod gennem hos omkring ned op ud ind hen frem bag bagefter bagved foran langs siden indtil mens samt både hverken enten ikke
  aldrig altid ofte nu også kun bare lige meget lidt mere mest mindre mindst færre er var været være har havde haft have kan kunne skal
  skulle vil ville må måtte bør burde tør turde egen eget egne jo dog vel nok vist ret helt så sådan selvom selvfølgelig når fordi
  ad fx feks osv mon næsten cirka ca heller hellere end ellers igen endda altså måske gerne samme selve via pr kl hvergang istedet
  dertil derfor derhen dertil herfra derfra deri heri hertil hvori hvorhen væk hjem ja nej tak
`);

/** Words that everybody in daycare uses all the time, whatever a trial is about. */
const dailyWords = wordsOf(`
  blive bliver blev blevet gør gjorde gjort gøre får fik fået få går gik gået gå kommer kom kommet komme tager tog taget tage
  giver gav givet give lader lod ladet lade lad sætter satte sat sætte laver lavede lavet lave prøver prøvede prøvet prøve prøv
  bruger brugte brugt bruge ser set se siger sagde sagt sige står stod stået stå ligger lå ligget ligge sidder sad siddet sidde
  holder holdt holde starter startede starte begynder begyndte begynde slutter slutte stopper følger følge fulgte finder finde fandt
  fundet tænker tænke vide vidste skriver skrive skrevet kigger kigge lægger lægge lagde lagt hænger hænge stiller stille
  sende sender møder mødes viser vise vist bringe bringer hedder børn barn barnet børnene barnets børnenes voksen voksne voksnes
  voksnet pædagog personale stue stuen stuer stuerne rum rummet gruppe gruppen grupper gruppens små lille stor store større største
  mindste ældste ældre yngste yngre god godt gode bedre bedst ny nye nyt gang gange gangen dag dage dagen dagens daglig dagligt
  hverdag hverdagen uge ugen uger ugens måned formiddag formiddagen eftermiddag morgen morgenen tid tiden minut minutter min time timer
  halv hel hele mandag tirsdag onsdag torsdag fredag lørdag søndag to tre fire fem seks syv otte ni ti tyve første sidste
  næste samtidig ting tingene måde måder stedet sted steder fast faste lege leger legede sammen ordentlig rigtig rigtige
  hel klar klart derefter lyst lang lange langt kort korte hurtig hurtigt stadig især særlig del dele klokken
  prøvehandling prøvehandlinger handling aktivitet aktiviteter forløb mål tema ekstra deltager opleve oplever oplevelse mange
  enkelt enkelte begge parter imellem færdig færdige foregår videre tilbage rundt vælger vælge valgte forsøge forsøger hjælper
  hjælpe hjælp hjalp arbejder arbejde arbejdet skabe skaber øver øve øvet plads pladsen skifte mindske fokus år årige ligesom
  hinanden sker skete tror tro vente venter rækkefølge snak snakke snakker vej spørge spørger spurgt spurgte ro nået når opgave
  billede billeder selv situation svær svært let brug mærke kende kender vidst lære lærer hjemme inde ude inden før høre hører
  i the a an and or of to in on with we they them their our is are be it for by ll will try children child
  eftermiddagen halve fredagen startet begyndt mandags kommende tages rækkefølgen billedet pladser stående siddende hurtigere
  måneder opgaver laves holdes valgt vælges spørg ender sider andres drenge hinandens piger aktiviteten rigtigt bruges svære
  billederne størst kortest stort grupperne rummene opgaverne
  rende fare hende dreng pige drengen pigen håbe håber håb ende enden side vant plejer pleje oftest nogensinde
`);

export function isFunctionWord(form: string): boolean {
  return functionWords.has(form);
}

/** Whether a word says nothing about what a trial is about. */
export function isStopWord(form: string): boolean {
  return functionWords.has(form) || dailyWords.has(form);
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(spelledOut(list).split(/\s+/).filter(Boolean));
}
