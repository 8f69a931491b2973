import type { AgendaLine, AgendaTopic } from './agenda-topics.ts';
import { bareWords } from './bare-words.ts';
import { longestSaid } from './limits.ts';
import { topicsNamed } from './topics-named.ts';

/** What somebody says is to become of the topics of an agenda, in the words they say it with. */
export type TopicSaid =
  | { readonly kind: 'merge'; readonly one: string; readonly other: string }
  /** “Slå de to emner sammen”. */
  | { readonly kind: 'merge-both' }
  /**
   * `old`: what stands before “for” in “kald emnet Skov for Turen”. That it is the topic is plain where a name follows
   * (then it is `about`, too); else only where a topic is called so, and is then to be called `orName`.
   */
  | {
      readonly kind: 'rename';
      readonly about: string;
      readonly name: string;
      readonly old?: string;
      readonly orName?: string;
    }
  /** `to` missing: it is to stand alone. */
  | { readonly kind: 'move'; readonly about: string; readonly to?: string };

const quotes = '[“”"„»«\']*';
const end = `${quotes}(?:\\s+(?:i\\s+stedet(?:\\s+for)?|nu|tak|please))*[\\s.!?]*$`;

const merges = new RegExp(
  `(?<!\\p{L})(?:slår?|slå|slås|samler?|saml|samle|lægger?|lægge|læg|merge|join|combine|put)\\s+(?:(?:ikke|lige|godt)\\s+)*(?<one>.+?)(?:\\s+(?:sammen|together))?(?:\\s+(?:med|with|and)\\s+(?<other>.+?))?(?:\\s+(?:sammen|together))?(?:\\s+(?:til|i|into)\\s+(?:et|ét|one)(?:\\s+(?:emne|topic))?)?${end}`,
  'iu',
);
/** “Læg emnet med turtasken sammen med emnet Skov”: only the last “med” parts the two. */
const mergesWith = new RegExp(
  `(?<!\\p{L})(?:slår?|slå|samler?|saml|samle|lægger?|lægge|læg)\\s+(?:(?:ikke|lige|godt)\\s+)*(?<one>.+)\\s+sammen\\s+med\\s+(?<other>.+?)${end}`,
  'iu',
);
const both =
  /^(?:(?:de|begge|alle|vores|the|both|mine)\s+)*(?:to\s+|two\s+)?(?:emner|emnerne|topics|dem|them)$/iu;
const renames = [
  `(?<!\\p{L})(?:omdøber?|omdøb|rename)\\s+(?<about>.+?)\\s+(?:om\\s+)?(?:til|to):?\\s+${quotes}(?<name>.+?)${end}`,
  `(?<!\\p{L})(?:kald|kalder?|call)\\s+(?:(?:det|dette|the|this)\\s+(?:her\\s+)?)*(?:emnet?|punkt(?:et)?|topic|point)(?<about>(?:\\s+(?:om|about)\\s+\\S+)?)\\s+(?:for\\s+)?${quotes}(?<name>.+?)${end}`,
  `(?<!\\p{L})(?:emnet?|punkt(?:et)?|topic|point)(?<about>.*?)\\s+(?:hedde|(?:be\\s+)?called)\\s+(?:i\\s+stedet\\s+)?${quotes}(?<name>.+?)${end}`,
].map((shape) => new RegExp(shape, 'iu'));
/** “Kald emnet Skov og natur for Turen i skoven”. */
const callsOneFor = new RegExp(
  `(?<!\\p{L})kald(?:er?)?\\s+(?:(?:det|dette)\\s+(?:her\\s+)?)*emnet?\\s+(?!for\\s)${quotes}(?<old>.+?)${quotes}\\s+for\\s+(?<mark>${quotes})(?<name>.+?)${end}`,
  'iu',
);
/** “Kald emnet Overgange i stedet for Garderoben” */
const callsInstead = new RegExp(
  `(?<!\\p{L})kald(?:er?)?\\s+(?:(?:det|dette)\\s+(?:her\\s+)?)*emnet?\\s+(?:for\\s+)?${quotes}(?<name>[^\\s“”"„»«'].*?)${quotes}\\s+i\\s+stedet\\s+for\\s+${quotes}(?<old>[^\\s“”"„»«'].*?)${end}`,
  'iu',
);
/** “Emnet om frugten hører sammen med garderoben” */
const belongsWith = new RegExp(
  `(?<!\\p{L})emnet?\\s+(?:(?:med|om)\\s+)?(?<one>\\S.*?)\\s+(?:hører|passer)\\s+(?:godt\\s+)?sammen\\s+med\\s+(?<other>\\S.*?)${end}`,
  'iu',
);
/** “Den med fem børn ad gangen hører under udeliv, flyt den” */
const belongsUnder =
  /^(?:den|det|prøvehandlingen)\s+(?:med|om)\s+(?<about>\S.*?)\s+hører\s+(?:(?:til|ind|hjemme)\s+)?(?:under|i|til)\s+(?<to>\S.*?)[\s,.]+(?:så\s+)?flyt\s+(?:den|det)[\s.!]*$/iu;
/** “Kald emnet "Skov" Turen i stedet for”: what stands in quotes first is what it is called now. */
const callsQuoted = new RegExp(
  `(?<!\\p{L})kald(?:er?)?\\s+(?:(?:det|dette)\\s+(?:her\\s+)?)*emnet?\\s+[“”"„»«'](?<old>[^“”"„»«']+)[“”"„»«']\\s+(?:for\\s+)?(?!i\\s+stedet)${quotes}(?<name>[^\\s“”"„»«'].*?)${end}`,
  'iu',
);
const moves =
  /(?<!\p{L})(?:flytter?|flyt|rykker?|ryk|move)\s+(?<about>.+?)\s+(?:(?:over|ind|ned|hen)\s+)?(?:til|i|under|på|to|into)\s+(?<to>(?:(?:det|sit|et|eget|the|its|own|a)\s+)*(?:emnet?|topic)(?!\p{L}).*)$/iu;
/** “Over i Skov og natur”: a place, whatever it is called. */
const movesOver =
  /(?<!\p{L})(?:flytter?|flyt|rykker?|ryk|move)\s+(?<about>.+)\s+(?:over|ind|ned|hen)\s+(?:til|i|under|på)\s+(?<to>.+)$/iu;
const movesAnywhere =
  /(?<!\p{L})(?:flytter?|flyt|rykker?|ryk|move)\s+(?<about>.+)\s+(?:til|under|to)\s+(?<to>.+)$/iu;
const alone = /(?<!\p{L})(?:eget|own|for\s+sig)(?!\p{L})/iu;
const ofIts = '(?:(?:et|ét|sit|nyt)\\s+)*(?:eget\\s+emne|emne\\s+for\\s+sig)';
/** “Det med pindene hører ikke til her, det skal være et emne for sig selv”, “gør pindene til et emne for sig”. */
const standsAlone = [
  `^(?<about>.+?)[\\s,.:–—-]+(?:hører|passer)\\s+ikke\\s.*(?<!\\p{L})emne(?!\\p{L}).*$`,
  // Two things that are made one topic do not stand alone.
  '(?<!\\p{L})(?:gør|gøre|lav|lave)\\s+(?<about>(?:(?!\\sog\\s).)+?)\\s+til\\s+(?:(?:et|ét|sit|nyt|eget)\\s+)*emne(?!\\p{L}).*$',
  `^(?:.*(?<!\\p{L})(?:skal|bør|må|kan)\\s+)?(?<about>.+?)\\s+(?:(?:skal|bør|må|kan|er|bliver|have|få|være|blive)\\s+)+(?:til\\s+)?${ofIts}(?!\\p{L}).*$`,
].map((shape) => new RegExp(shape, 'iu'));
const withOfIt = /^(?:(?:og|men|så|vi|synes|jeg|at)\s+)*(?:(?:det|den|dem)\s+(?:her\s+)?(?:med|om)\s+)?/iu;
/** “Den med bål og garderoben” names two, and puts none with the other. */
const pointedAt = /(?<!\p{L})(?:den|det|dem)\s+(?:med|om)\s+/giu;
/** Says that it is to be another, and not which. */
const noName = /^(?:noget\s+)?(?:andet|bedre|lettere|something\s+(?:else|better))$|^noget(?!\p{L})/iu;

export function topicSaid(text: string): TopicSaid | undefined {
  const said = text.normalize('NFC').trim();
  if (said.length > longestSaid) return undefined;
  const under = belongsUnder.exec(said)?.groups;
  if (under) return { kind: 'move', about: under.about ?? '', to: under.to ?? '' };
  const move = (moves.exec(said) ?? movesOver.exec(said) ?? movesAnywhere.exec(said))?.groups;
  if (move) {
    const { about = '', to = '' } = move;
    return alone.test(to) ? { kind: 'move', about } : { kind: 'move', about, to };
  }
  const { old, mark, name: next } = callsOneFor.exec(said)?.groups ?? {};
  if (old && next && (mark || /^\p{Lu}/u.test(next)))
    return { kind: 'rename', about: old, name: capital(next), old };
  const together = belongsWith.exec(said)?.groups;
  if (together) return { kind: 'merge', one: together.one ?? '', other: together.other ?? '' };
  const instead = callsInstead.exec(said)?.groups;
  if (instead?.old && instead.name)
    return { kind: 'rename', about: instead.old, name: capital(instead.name), old: instead.old };
  const quoted = callsQuoted.exec(said)?.groups;
  if (quoted?.old && quoted.name)
    return { kind: 'rename', about: quoted.old, name: capital(quoted.name), old: quoted.old };
  const rename = renames.map((shape) => shape.exec(said)?.groups).find(Boolean);
  if (rename) {
    const { about = '', name = '' } = rename;
    const meant = { kind: 'rename', about, name: noName.test(name) ? '' : capital(name) } as const;
    return old && next ? { ...meant, old, orName: capital(next) } : meant;
  }
  const itself = standsAlone.map((shape) => shape.exec(said)?.groups?.about).find(Boolean);
  if (itself) return { kind: 'move', about: itself.replace(withOfIt, '') };
  const plain = said.replace(pointedAt, '');
  const { one = '', other } = (mergesWith.exec(plain) ?? merges.exec(plain))?.groups ?? {};
  if (!one) return undefined;
  if (other === undefined && both.test(one)) return { kind: 'merge-both' };
  const [first = '', second = '', ...more] =
    other === undefined ? one.split(/\s+(?:og|and)\s+/iu) : [one, other];
  return more.length === 0 && second ? { kind: 'merge', one: first, other: second } : undefined;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * The topics that are meant: by their number, by a word of their title, else by the trials in them. `here`: the one that
 * the meeting has got to, which “emnet” alone means.
 */
export function topicsMeant(
  topics: readonly AgendaTopic[],
  words: string,
  here: AgendaTopic | undefined,
  likely: (lines: readonly AgendaLine[], words: string) => readonly AgendaLine[],
): readonly AgendaTopic[] {
  const number = /(?:^|\s)(?<nth>\d{1,2})$/u.exec(words.trim())?.groups?.nth;
  const nth = number === undefined ? undefined : topics[Number(number) - 1];
  if (nth) return [nth];
  const about = words.replace(/(?<!\p{L})(?:emne(?:t|rne|r)?|topics?)(?!\p{L})/giu, ' ');
  // A title as it stands, whatever other titles have a word of it.
  const titled = topics.filter(({ title }) => bareWords(title) === bareWords(about));
  if (titled.length === 1) return titled;
  const named = topicsNamed(topics, about);
  if (named.length > 0) return named;
  const found = new Set(
    likely(
      topics.flatMap(({ lines }) => lines),
      about,
    ),
  );
  const holding = topics.filter(({ lines }) => lines.some((line) => found.has(line)));
  if (holding.length > 0) return holding;
  return here && bare.test(about) ? [here] : [];
}

const bare =
  /^(?:\s|(?:det|den|dette|her|ikke|lige|godt|hellere|i|stedet|skal|kan|bør|skulle|the|this|it|should|be)(?!\p{L}))*$/iu;
