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

/** What else has a name of its own. */
export const namedThing = wordClass(`
  *bogen *bog *sangen *sang *legen *leg *spillet *spil stuen stue temaet tema forløbet forløb gruppen gruppe
  projektet projekt filmen film appen app metoden metode historien historie eventyret eventyr stedet sted
  dyret dyr bamsen bamse dukken dukke kaninen kanine hunden hunde katten katte børnehaven børnehave
  vuggestuen vuggestue institutionen institutione legestuen legestue book song game room story
`);

/** What a name does not follow when it is spelled with a small letter. */
export const notBeforeName = wordClass(`
  i på med en et den det de vores min din sin jeres deres hans hendes af for om uden til fra ved mod under
  over efter ingen nogen noget alle hver denne dette store lille første samme og at vi jeg hun han man der
  the a an our
`);

/** Names that are also forms of a verb: after a child they say what it did. */
export const verbalName = wordClass(`
  sang love tage lek gro can will else may stig malte ran said vår ville bo be bror svend
`);

export const kinWord = wordClass(`
  mor mors far fars forældre mormor farmor morfar farfar bror søster lillebror storebror lillesøster
  storesøster mother father mum mom dad parents brother sister
`);

/** What a person does and a word for a thing hardly ever. */
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

/** After a word that may be a name: what is said of people and not of things. */
export const personPhrase = new RegExp(
  String.raw`\s+(?:${[
    'har (?:svært|brug for|lyst|let ved|fået|lært|været|sin|sit|sine|taget|leget|brugt|fundet|spist|sovet|grinet|grædt|haft|været|hjulpet|valgt|lavet|malet|tegnet|bygget)',
    'havde (?:svært|brug for|lyst|let ved|fået|lært|været|sin|sit|sine|taget|leget|brugt|fundet|spist|sovet|haft|hjulpet|valgt|lavet|malet|tegnet|bygget|ondt|det)',
    '(?:kan|kunne) (?:nu |godt |endelig |næsten |ikke |også )?(?:selv|lide|finde|tælle|cykle|hoppe|hente|sige|vente|sidde|lege|hjælpe|tage|gå|spise|sove)',
    '(?:skal|skulle|må|måtte) (?:have|være|lære|øve|lige|ikke|hjem|hentes|sove|vente)',
    '(?:er|var|bliver|blev) (?:ikke |så |meget |helt |lidt |rigtig |også |altid |vores )?(?:blevet|begyndt|glad|god til|ked|vred|sur|træt|optaget|nysgerrig|tryg|utryg|med|siddende|liggende|stående|hentet|afleveret|trøstet|inviteret|hjemme|syg|færdig|forskrækket|stille|genert|stolt|klar til|ny|rolig|hos|rystet|hurtig|dygtig|alene|forsigtig|gået|kommet|faldet|den første|i gang)',
    'kom (?:med|hen|ind|løbende|tilbage|over|selv|gående|kravlende|grædende|for sent|ikke|i dag|op|ned|ud|hjem|glad|først|til at|i gang)',
    'gik (?:hen|over|ud|ind|med|glad|hjem|fra|op|ned|rundt|stille|selv|forrest|bagerst|i gang|i stå|sin vej)',
    '(?:stod|lå) (?:ved|med|og|alene|stille|helt|foran|bag|længe|klar|tilbage)',
    'fik (?:lov|hjælp|sko|sin|sit|sine|øje|selv|også|først|hans|hendes|trøst|et|en|ikke)',
    'tog (?:sin|sit|sine|fat|initiativ|selv|imod|en|min|hånden|jakke|overtøj|den|det|kontakt|ordet|sko|del|hans|hendes)',
    '(?:gav|rakte) (?:sin|sit|mig|os|en|et|de andre|hånden|den|det|slip)',
    '(?:havde|har) det',
  ].join('|')})(?!\p{L})`,
  'iuy',
);

/** Names that are words and are given often: in small letters they get the benefit of the doubt. */
export const everydayNames = wordClass(`
  storm sol liv my bo august siv saga nova viola flora vilde lykke lærke robin sander gry gro
`);

/** What stands before a subject that comes after its verb: `så ville …`. */
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
