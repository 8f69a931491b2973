import { anyWord, wordPattern } from './patterns.ts';

/** One whole word each, tested against a word cut out of its text. */
export const childWord = anyWord(
  `dreng(?:en)? pigen? barnet baby(?:en)? tvillingen? veninden? vennen (?:lille|store)?(?:bror|søster) (?:lille|store)?(?:broren|broderen|søsteren)
  kammeraten legekammeraten boy girl kid toddler child`,
  'iu',
);

export const naming = anyWord('hedder hed kaldes navn named called', 'iu');

/** What else has a name of its own. */
export const namedThing = anyWord(
  `[a-zæøå]*bog(?:en)? [a-zæøå]*sang(?:en)? [a-zæøå]*leg(?:en)? [a-zæøå]*spil(?:let)? stuen? tema(?:et)? forløb(?:et)? gruppen?
  projekt(?:et)? film(?:en)? app(?:en)? metoden? historien? eventyr(?:et)? sted(?:et)? dyr(?:et)? bamsen? dukken? kaninen?
  hunden? katten? børnehaven? vuggestuen? institutionen? legestuen? book song game room story`,
  'iu',
);

/** What a name does not follow when it is spelled with a small letter. */
export const notBeforeName = anyWord(
  `i på med en et den det de vores min din sin jeres deres hans hendes af for om uden til fra ved mod under over efter
  ingen nogen noget alle hver denne dette store lille første samme og at vi jeg hun han man der the a an our`,
  'iu',
);

/** Names that are also forms of a verb: after a child they say what it did. */
export const verbalName = anyWord(
  'sang love tage lek gro can will else may stig malte ran said vår ville bo be bror svend',
  'iu',
);

export const kinWord = anyWord(
  `mor mors far fars forældre mormor farmor morfar farfar bror søster lillebror storebror lillesøster storesøster
  mother father mum mom dad parents brother sister`,
  'iu',
);

/** What a person does and a word for a thing hardly ever. */
export const personVerb = anyWord(
  `sagde siger spurgte spørger svarede svarer råbte råber græd græder legede leger lo ler smilede smiler kiggede kigger
  hjalp hjælper sad sidder løb løber ville vil turde tør lærte lærer elsker elskede begyndte startede prøvede prøver valgte vælger
  snakkede snakker talte taler fortalte fortæller viste viser tegnede tegner malede maler sov sover spiste spiser drak deltog deltager
  kaldte nægtede hoppede hopper kravlede kravler slog slår bed bider skubbede skubber ventede venter holdt ønsker ønskede
  synes syntes vidste sang synger
  said says asked cried cries played plays laughed smiled wanted wants helped sat ran slept`,
  'iu',
);

export const finiteVerb = anyWord(
  `er var har havde skal skulle må måtte får fik går gik kom kommer står stod gør gjorde bør kan kunne blev bliver tog tager
  gav giver mangler manglede trænger kendte kender is was has had can could`,
  'iu',
);

/** People of songs, books and methods are nobody's child. */
export const fixedExpression = wordPattern(
  `(?:sankt|skt\\.?|sct\\.?|st\\.) (?:hans|lucia|nikolaj|maria)|hans og gret(?:h)?e|mester jakob|lille peter edderkop|peter edderkop
  |marte meo|reggio emilia|maria montessori|emil fra lønneberg|alfons åberg|rasmus klump|peter p(?:edal|lys|an)|anders and
  |mads og mikkel|palle alene i verden|(?:elsa og anna|anna og elsa)|ole lukøje|ronja røverdatter|bien maja|peter kanin
  |karius og baktus|kaj og andrea|daniel (?:tiger|stern)|halfdan rasmussen|astrid lindgren|sigurd barrett|villads fra valby
  |otto er et næsehorn|cirkeline|gurli gris|oles nye autobil|jens petersens?|anne linnet|bamse og kylling|max pinlig
  |fætter guf|thomas tog(?:et)?|lotte på skolen|karen blixen|søren brun|lille lise let på tå|ask og embla|tuppe og lise`.replace(
    /\\s*\\n\\s*/g,
    '',
  ),
);

const commonWords = anyWord(
  `barn barnet barnets børn børnene børnenes dreng drengen drengens drengene drengenes pige pigen pigens pigerne pigernes
  hans hendes deres dens dets vores jeres ens andres alles hinandens forældrenes mors fars personalets gruppens
  tur leg lege spil gruppe gruppen grupper stue stuen jeg vi i han hun den det de man dem du og men så når hvor hvis som
  alle nogle flere to tre fire fem seks mange få ingen en et ved fra for til på med af om efter før under der her
  vuggestue vuggestuen børnehave børnehaven dagpleje dagplejen legestue aldersgruppen alder cirka ca især både over op mindst
  barn's children kids boys girls the a his her their our my`,
  'iu',
);

export function isCommonWord(word: string): boolean {
  return commonWords.test(word);
}
