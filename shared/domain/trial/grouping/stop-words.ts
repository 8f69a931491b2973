import { spelledOut } from './words/spelling.ts';

/** Words every trial may hold, whatever it is about: function words, and what daycare says all day. */
const stopWords = `
  jeg du han hun den det vi i de mig dig ham hende os jer dem min mit mine din dit dine sin sit sine hans hendes vores jeres deres
  dens dets sig selv en et ene eneste anden andet andre ingen intet nogen noget nogle al alt alle hver hvert hvem hvad hvilken hvilket
  hvilke hvis hvor hvordan hvorfor hvornår når da så som der her dér at og eller men for fordi om end med uden ved til fra af på under
  over efter før inden mellem mod gennem hos omkring ned op ud ind inde ude hen hjem frem bag bagefter bagved foran langs siden indtil
  imens mens samt både hverken enten ikke aldrig altid ofte nu så også kun bare lige meget lidt mere mest mindre mindst færre flere flest
  er var været være bliver blev blevet blive har havde haft have kan kunne skal skulle vil ville må måtte bør burde tør gør gjorde gjort gøre
  får fik fået få går gik gået gå kommer kom kommet komme tager tog taget tage giver gav givet give lader lod ladet lade lad
  sætter satte sat sætte laver lavede lavet lave prøver prøvede prøvet prøve prøv bruger brugte brugt bruge ser så set se siger sagde sagt sige
  står stod stået stå ligger lå ligget ligge sidder sad siddet sidde holder holdt holde starter startede starte begynder begyndte begynde
  slutter slutte stopper følger følge fulgte finder finde fandt fundet tænker tænke ved vide vidste skriver skrive skrevet kigger kigge
  lægger lægge lagde lagt hænger hænge stiller stille sende sender møder mødes viser vise vist bringe bringer hedder spørger
  børn barn barnet børnene barnets børnenes voksen voksne voksnes voksnet pædagog personale kollega kolleger medhjælper stue stuen stuer stuerne rum rummet
  gruppe gruppen grupper gruppens mindre små lille stor store større største små mindste ældste ældre yngste yngre god godt gode bedre bedst ny nye nyt
  gang gange gangen dag dage dagen dagens daglig dagligt hverdag hverdagen uge ugen uger ugens måned formiddag eftermiddag morgen morgenen tid tiden
  minut minutter time timer halv hel hele mandag tirsdag onsdag torsdag fredag lørdag søndag uge
  to tre fire fem seks syv otte ni ti tyve en første anden sidste næste samme samtidig selve ting tingene måde måder stedet sted steder fast faste
  leg lege leger legede legen sammen ordentlig rigtig rigtige helt hel klar klart igen derefter måske gerne lyst egen egne eget
  ad fx feks osv bl.a mon jo dog vel nok næsten cirka ca højst lang lange langt kort korte hurtig hurtigt stadig hver især særlig del dele
  kl klokken prøvehandling prøvehandlinger handling aktivitet aktiviteter forløb mål tema ekstra dem deltager opleve oplever oplevelse
  ja nej tak mange få enkelt enkelte begge parter andet imellem færdig færdige foregår optaget rundt videre tilbage væk sådan
  vælger vælge valgte forsøge forsøger forsøgt hjælper hjælpe hjælp hjalp arbejder arbejde arbejdet skabe skaber øver øve øvet plads pladsen
  skifte skiftes mindske få fokus ekstra bordet gulvet år årige ganske ligesom hinanden
  halve begyndelsen tværs parters sker skete tror vente venter hug rækkefølge flot snak snakke vej spørge spurgt tværs ro stå nået når opgave billede billeder
  i the a an and or of to in on with we they them their our is are be it for at by i'll will try children child
`;

const words = new Set(stopWords.split(/\s+/).flatMap((word) => [word, spelledOut(word)]));

export function isStopWord(word: string): boolean {
  return words.has(word);
}
