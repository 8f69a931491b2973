import type { Folded, Span } from '../disguised-characters.ts';
import { wordPattern } from '../word-pattern.ts';

export interface ContactFinding {
  /** Where a family lives or how it is reached. */
  readonly kind: 'contact';
  readonly span: Span;
}

const street = `vej|vejen|gade|gaden|allé|alle|alleen|alléen|stræde|strædet|vænge|vænget|parken|plads|torv|torvet|bakke|bakken|toft|toften|lund|lunden|mark|marken|krog|krogen|sti|stien|høj|højen|ager|ageren|vang|vangen|dal|dalen|skrænten|kæret|holmen|haven|have|boulevard|boulevarden|brink|brinken|lien|led|leddet|gård|gården|kvarter|kvarteret|ås|åsen|eng|engen|kaj|bro|gårdsvej`;
const number = String.raw`\d{1,3}\s?[a-zA-H]?(?:,?\s?(?:st|kl|\d{1,2})\.?\s?(?:sal)?,?\s?(?:tv|th|mf|dør\s\d{1,2})\.?)?`;
/** `Ågade 12`, `Nørre Allé 3, 2. tv`. */
const address = new RegExp(
  String.raw`(?<![\p{L}\p{N}])\p{Lu}[\p{Ll}.]{0,20}(?:\s\p{Lu}[\p{Ll}.]{1,20}){0,2}(?:(?<=\p{Ll})(?:${street})|\s(?:[Vv]ej|[Gg]ade|[Aa]llé|[Aa]lle|[Pp]lads|[Tt]orv|[Bb]oulevard|[Ss]træde|[Vv]ænge|[Pp]ark|[Hh]ave))\s${number}(?![\p{L}\p{N}:])`,
  'gu',
);
const smallAddress = new RegExp(
  String.raw`(?<![\p{L}\p{N}])\p{Ll}{3,20}(?:vej|gade|allé|alle|stræde|vænge|vænget|parken|toften|bakken|vangen)\s${number}(?![\p{L}\p{N}:])`,
  'gu',
);
const residence = wordPattern(
  String.raw`(?:[Hh]an|[Hh]un|[Bb]arnet|[Dd]rengen|[Pp]igen|[Ff]amilien|[Ff]orældrene|[Mm]oren|[Ff]aren|[Mm]or|[Ff]ar|[Mm]ormor|[Ff]armor|[Hh]ans|[Hh]endes|[Tt]villingerne|[Dd]e) (?:\p{L}+ ){0,3}?(?:bor|boede|flyttet|flytter|flyttede) (?:\p{L}+ ){0,3}?(?:på|i|over for|overfor|ved siden af|bag|nær|oven på) (?:\p{Lu}[\p{L}]+|nummer \d{1,3}|nr\.? ?\d{1,3}|opgang \p{L}|blok \d{1,3}|blokken|det (?:gule|røde|hvide|grønne|blå|store|gamle) hus|kirken|skolen|børnehaven|stationen|brugsen|netto|(?:den )?(?:\p{L}+ )?(?:gård|lejlighed|campingplads|asylcenter|villa|rækkehus))`,
  'gu',
);
const publicPlace = wordPattern(
  String.raw`museum|museet|\p{L}*museum|biblioteket?|plejehjem\p{L}*|butik\p{L}*|kirken?|skolen?|station\p{L}*|hal(?:len)?|mødested\p{L}*|mødes|kursus\p{L}*|afholdes|teater|teatret|kulturhus\p{L}*|rådhus\p{L}*|legeplads\p{L}*|parkering\p{L}*|institution\p{L}*|børnehave\p{L}*|vuggestue\p{L}*|svømmehal\p{L}*|bager\p{L}*|genbrug\p{L}*|zoo|kontor\p{L}*|besøger|tur|turen|gåtur\p{L}*|fælleshus\p{L}*|bus(?:sen)?|stoppested\p{L}*|brandstation\p{L}*|naturskole\p{L}*|bondegård\p{L}*|levering\p{L}*|leveres|afhent\p{L}*`,
  'iu',
);
const private_ = wordPattern(
  String.raw`bor|boede|bopæl|adresse\p{L}*|hjemme|hjem|flyttet|flytter|mor|mors|moren|far|fars|faren|\p{L}*(?:mor|far|søster|bror|søskende|onkel|tante|moster|faster|kusine|fætter|kæreste)s?|deres|invitation\p{L}*|postkasse\p{L}*|dørtelefon\p{L}*|sætte (?:ham|hende) af|aflever\p{L}*|bussen skal|forælder\p{L}*|forældre\p{L}*|olde\p{L}*|tante\p{L}*|familie\p{L}*|mormor\p{L}*|farmor\p{L}*|morfar\p{L}*|farfar\p{L}*|bedste\p{L}*|barnets?|hans|hendes|pigen|drengen|opgang\p{L}*|lejlighed\p{L}*|onkel\p{L}*|moster\p{L}*|faster\p{L}*|plejefamilie\p{L}*|privat\p{L}*|nummeret er|ring til ham|ring til hende`,
  'iu',
);
const atWork = wordPattern(
  String.raw`børnehavens|vuggestuens|institutionens|stuens|husets|vores|vagttelefon\p{L}*|tur-?mobil\p{L}*|turtelefon\p{L}*|kommunen|bibliotek\p{L}*|museet|skolen|kontoret|lederens|ppr|sundhedspleje\p{L}*|tandpleje\p{L}*|giftlinjen|lægevagten|busselskab\p{L}*|hotline\p{L}*|support\p{L}*|booking`,
  'iu',
);
const phone =
  /(?<![\d+.,:/-])(?:(?:\+|00)\d{2}[\s.-]?)?(?:(?<!\d )\d(?: \d){7}(?! \d)|\d{8}|\d{2}(?:[\s.-]\d{2}){3}|\d{4}[\s.-]\d{4}|\d{3}[\s.-]\d{3}[\s.-]\d{2}|\d{2}[\s.-]\d{3}[\s.-]\d{3})(?![\d]|[.,:/-]\d)/gu;
const email = /[\p{L}\d._+-]{1,40}@[\p{L}\d-]{1,40}(?:\.[\p{L}\d-]{1,20}){1,3}/gu;
const officialMail =
  /^(?:info|kontakt|post|kontor|mail|leder|kommunen?|kursus|tilmelding|booking|support|hej)[\w.-]{0,20}@|kommune\.dk$/iu;
const born = wordPattern(
  String.raw`(?:født|fødselsdag|fødselsdato|fødselsdagen|fylder (?:\p{L}+ |\d )?(?:år )?)(?:\s?(?:er|den|d\.?|på|:))*\s?(?:\d{1,2}[./-]\s?\d{1,2}(?:[./ -]\s?\d{2,4})?|\d{1,2}\.? (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?: \d{4})?)`,
  'giu',
);
/** `Bakkevej, nummer 22`, `nr. 3`: the number told by its name. */
const numbered = new RegExp(
  String.raw`(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{1,20}(?:${street}),?\s(?:nr\.?|nummer|no\.?)\s?${number}(?![\p{L}\p{N}:])`,
  'gu',
);
/** `Nordlyset 108B`, `Skovbrynet 112, 1. tv`: a house has a letter or a floor. */
const house =
  /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{3,20}\s\d{1,3}(?:\s?[A-HJ-Z](?![\p{L}\p{N}])|,?\s(?:st|kl|\d{1,2})\.?\s?(?:sal|tv|th|mf)(?!\p{L}))/gu;
const block = wordPattern(
  String.raw`(?:[Bb]lok|[Oo]pgang(?:en)?) \d{1,3},? (?:opgang|nr\.?|nummer|dør|lejlighed) ?(?:\d{1,3}|[A-HJ-Z])|(?:[Oo]pgang(?:en)?) (?:er|hedder) \p{Lu}\p{L}+`,
  'gu',
);
/** `bor lige over for brandstationen`, `i kælderlejligheden under frisøren`. */
const besidePlace = wordPattern(
  String.raw`(?:[Dd]e|[Hh]an|[Hh]un|[Ff]amilien|[Bb]arnet|[Dd]rengen|[Pp]igen) bor (?:\p{L}+ ){0,3}?(?:over for|overfor|bag|under|oven på|ovenpå|ved siden af|for enden af) \p{L}+|(?:for enden af|nederst på|øverst på|midt på) \p{Lu}\p{L}+(?:${street}) (?:er|ligger|bor)|på (?:første|anden|tredje|fjerde|femte|sjette|\d\.) sal`,
  'gu',
);
/** Characters around a number that are read to tell what it is. */
const reach = 90;

/** Addresses, telephone numbers, mail and days of birth of families. */
export function findContact({ text, spanOf }: Folded): readonly ContactFinding[] {
  const isAbout = (pattern: RegExp, at: number, length: number) =>
    pattern.test(text.slice(Math.max(0, at - reach), at + length + reach));
  const found: RegExpMatchArray[] = [];
  for (const match of [...text.matchAll(address), ...text.matchAll(smallAddress)]) {
    const isPublic = isAbout(publicPlace, match.index, match[0].length);
    if (!isPublic || isAbout(private_, match.index, match[0].length)) found.push(match);
  }
  for (const match of [...text.matchAll(numbered), ...text.matchAll(house)]) {
    if (
      !isAbout(publicPlace, match.index, match[0].length) ||
      isAbout(private_, match.index, match[0].length)
    )
      found.push(match);
  }
  found.push(...text.matchAll(residence), ...text.matchAll(block), ...text.matchAll(besidePlace));
  for (const match of text.matchAll(phone)) {
    if (isAbout(private_, match.index, match[0].length) && !isAbout(atWork, match.index, match[0].length))
      found.push(match);
  }
  for (const match of text.matchAll(email)) if (!officialMail.test(match[0])) found.push(match);
  found.push(...text.matchAll(born));
  return found.map((match) => ({
    kind: 'contact' as const,
    span: spanOf(match.index ?? 0, (match.index ?? 0) + match[0].length),
  }));
}
