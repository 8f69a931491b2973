import { listedTrials } from './listed-trials.ts';

const between =
  /[,;.!]\s+(?:og\s+|men\s+)?(?:så\s+|saa\s+|bagefter\s+|derefter\s+|desuden\s+)?|\s+og\s+(?:så\s+|saa\s+)?/giu;
const few = String.raw`(?:(?:gerne|også|ogsaa|lige|nu|så|saa|selv|her)\s+)*`;
const tried = '(?:af)?pr(?:ø|oe)v(?:et|ede|er|e)';
/** “… prøver det igen”, “… prøver vi at se, om det virker” goes on with the one before. */
const anew = String.raw`\s+(?!(?:det|dette|den|dem|noget|alt|igen|videre|lidt|at\s+(?:se|finde|mærke|holde\s+øje|lægge\s+mærke|følge))(?!\p{L}))`;
const opens = new RegExp(
  String.raw`^(?:(?:jeg|vi)\s+(?:har\s+|vil\s+|skal\s+)?${few}${tried}${anew}|(?:har|vil|skal)\s+(?:jeg|vi)\s+${few}${tried}${anew}|${tried}\s+(?:jeg|vi)(?:\s+(?:også|ogsaa|så|saa|nu))*${anew}(?:at|med)\s)`,
  'iu',
);
/** “Sang prøver vi på mandag” names what is tried first. */
const namedFirst =
  /^(?!(?:det|dette|den|dem|de|så|her|der|nu|hvad|hvis|når|hvor|om|igen)(?!\p{L}))(?:[^\s,;.]+\s+){1,5}?(?:prøver|prøvede|proever)\s+(?:jeg|vi)(?!\p{L})/iu;
const fewestWords = 3;

/** What one sentence tells that somebody tries, each by itself: only where every part is told as a trial of its own. */
function partsOf(written: string): readonly string[] | undefined {
  const text = written.trim();
  if (!opens.test(text) || text.includes('\n') || text.endsWith('?')) return undefined;
  const cuts = [...text.matchAll(between)].filter(({ index, 0: sign }) =>
    isOne(text.slice(index + sign.length)),
  );
  if (cuts.length === 0) return undefined;
  const ends = [...cuts.map(({ index }) => index), text.length];
  const starts = [0, ...cuts.map(({ index, 0: sign }) => index + sign.length)];
  const parts = starts.map((start, nth) => text.slice(start, ends[nth]).trim());
  return parts.every((part) => part.split(/\s+/u).length >= fewestWords) ? parts : undefined;
}

function isOne(rest: string): boolean {
  return opens.test(rest) || namedFirst.test(rest);
}

export interface SaidTogether {
  /** `lines`: each on a line of its own. `sentence`: one after the other. */
  readonly as: 'lines' | 'sentence';
  readonly texts: readonly string[];
  /** The line above them says that they have been tried. */
  readonly tried?: true;
}

/** Several trials in one message, without the word before each. */
export function saidTogether(written: string): SaidTogether | undefined {
  const listed = listedTrials(written);
  if (listed) return { as: 'lines', texts: listed.texts, ...(listed.tried && { tried: true }) };
  const texts = partsOf(written);
  return texts && { as: 'sentence', texts };
}
