import { wordClass } from '../phrases/word-class.ts';

/** One whole word each, tested against a word cut out of its text. */
export const childWord = wordClass(`
  drengen dreng pigen pige barnet babyen baby tvillingen tvillinge veninden veninde vennen lillebror
  lillesøster storebror storesøster bror søster lillebroren lillebroderen lillesøsteren storebroren
  storebroderen storesøsteren broren broderen søsteren kammeraten legekammeraten boy girl kid toddler child
`);

export const naming = wordClass(`
  hedder hed kaldes navn named called navnet kaldt kaldte døbt døbte døber kalder
`);

/** `Blå Stue spiste`: people write these with a capital. */
export const placeOrGroup = wordClass(`
  *stue *stuen *gruppe *gruppen *hold *holdet *hus *huset *klub *have *vuggestue *børnehave *team *teamet
`);

/** What else has a name of its own. */
export const namedThing = wordClass(`
  *bogen *bog *sangen *sang *legen *leg *spillet *spil stuen stue temaet tema forløbet forløb gruppen gruppe
  projektet projekt filmen film appen app metoden metode historien historie eventyret eventyr stedet sted
  dyret dyr bamsen bamse dukken dukke kaninen kanine hunden hunde katten katte børnehaven børnehave
  vuggestuen vuggestue institutionen institutione legestuen legestue book song game room story
`);

/** Words that no name in small letters follows. */
export const notBeforeName = wordClass(`
  i på med en et den det de vores min din sin jeres deres hans hendes af for om uden til fra ved mod under
  over efter ingen nogen noget alle hver denne dette store lille første samme og at vi jeg hun han man der
  the a an our
`);

/** Names that are also verbs: in `barnet bo…` the word after a child says what it did. */
export const verbalName = wordClass(`
  sang love tage lek gro can will is else may stig malte ran said vår ville bo be bror svend
`);

export const kinWord = wordClass(`
  mor mors far fars forældre mormor farmor morfar farfar bror søster lillebror storebror lillesøster
  storesøster mother father mum mom dad parents brother sister
`);

/** Verbs of what people do, and things hardly ever. */
export const personVerb = wordClass(`
  sagde siger spurgte spørger svarede svarer råbte råber græd græder legede leger lo ler smilede smiler
  kiggede kigger hjalp hjælper sad sidder løb løber ville vil turde tør lærte lærer elsker elskede begyndte
  startede prøvede prøver valgte vælger snakkede snakker talte taler fortalte fortæller viste viser tegnede
  tegner malede maler sov sover spiste spiser drak deltog deltager kaldte nægtede hoppede hopper kravlede
  kravler slog slår bed bider skubbede skubber ventede venter holdt ønsker ønskede synes syntes vidste sang
  synger said says asked cried cries played plays laughed smiled wanted wants helped sat ran slept
  gemmer gemte driller drillede kaster kastede klatrer klatrede danser dansede forklarer forklarede nægter nægtede vinkede vinker krammer krammede byggede bygger fandt finder samler samlede hilser hilste deler delte kyssede kysser pegede peger mumlede klappede klapper nikkede nikker rystede kastede trak pakkede vågnede faldt lagde dækkede dækker hviskede hvisker insisterede insisterer opdagede opdager skreg skriger brummede gispede rømmede satte vaskede vasker tørrede hentede henter spillede byttede vandt tabte savner savnede glæder glædede
`);

export const finiteVerb = wordClass(`
  er var har havde skal skulle må måtte får fik går gik kom kommer står stod gør gjorde bør kan kunne blev
  bliver tog tager gav giver mangler manglede trænger kendte kender is was has had can could
`);

/** Common names that are also words. In small letters they are taken for names more readily than rare ones. */
export const everydayNames = wordClass(`
  storm sol liv my bo august siv saga nova viola flora vilde lykke lærke robin sander gry gro
`);

/** Words and verbs before a subject that comes after its verb: `så ville …`. */
export const beforeSubject = wordClass(`
  ville vil skulle skal kunne kan turde tør måtte fik får blev bliver sad stod gik kom tog havde begyndte
  græd legede løb
`);

export const personAdverb = wordClass(`
  ikke gerne selv også endelig pludselig lov hen pludseligt alligevel slet bare hele sidde ind med sin sit
  sine ked sur glad vred og helt stille alene roligt længe
`);

export const englishWord = wordClass(`
  the and was were with they is she he we to of in that it on this are have had our when not my your you before after what how who
  child children them their be by as can do let about into than then each every while if so but from or an
`);

export const danishWord = wordClass(`
  og det er en på vi af som til der den ikke et var han hun når de så med om har os jeg fra børnene barnet også efter hvad hvor skal kan min
`);

/** What somebody is let or helped to do. */
export const helping = wordClass(
  'lade lod lader lad hjælpe hjalp hjælper se så hørte høre bad bede spurgte spørge fik få lod at når da hvor ville kunne skulle skal kan vil må turde tør',
);

export const infinitive = wordClass(
  `vælge tage lege sidde gå stå hjælpe spise sove hente bære være have sige fortælle tegne male synge danse løbe hoppe kravle vente prøve
  gøre bygge finde lære bestemme dele række vise åbne lukke vaske tælle øve cykle græde grine starte begynde komme blive`,
);
