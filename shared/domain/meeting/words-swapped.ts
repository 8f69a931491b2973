import { weekdayNames } from '../time/date-words.ts';
import { beginning, inPlace } from './changed-to.ts';
import { daysSaid } from './other-day.ts';

/** “Onsdag og ikke tirsdag”: what stands there wrongly, and what is to stand there. */
export interface Swap {
  readonly right: string;
  /** Missing where only the right words are told: “den om taskerne skal hedde hver onsdag”. */
  readonly wrong?: string | undefined;
  /** Missing where it is said of whatever was decided last. */
  readonly about?: string | undefined;
}

/** A word or three: more are a sentence of their own. */
const few = '\\S{1,40}(?:\\s+\\S{1,40}){0,2}';
const oops =
  '^\\W*(?:(?:nej|hov|hovsa|ups|men|og|vent|undskyld|rettelse|det\\s+(?:var|er|blev)\\s+forkert|jeg\\s+(?:sagde|skrev)\\s+forkert)\\W+)*';
const theOne = '(?:den|det|beslutningen|aftalen)\\s+(?:(?:her|der)\\s+)?(?:med|om)\\s+';
const be =
  '(?:(?:det|den|der)\\s+)?(?:skal|skulle|er|var|bør)\\s+(?:(?:altså|jo|lige|nu|da)\\s+)*(?:(?:være|stå|hedde|lyde|have\\s+været|have\\s+stået)\\s+)?(?:på\\s+)?';
const ends = '[\\s.!]*$';

const shapes = [
  // “Ret tirsdag til onsdag i den om taskerne”
  `${oops}(?:(?:kan|vil|gider)\\s+du\\s+)?(?:lige\\s+)?(?:ret|rette|ændr|ændre|skift|skifte|byt|bytte)\\s+(?<wrong>${few})\\s+(?:ud\\s+med|til)\\s+(?<right>${few})(?:\\s+(?:i|på)\\s+${theOne}(?<about>\\S.*?))?${ends}`,
  // “Den med taskerne, det skal være onsdag og ikke tirsdag”
  `${oops}${theOne}(?<about>\\S.*?)[\\s,]+${be}(?<right>${few}?),?\\s+(?:og\\s+)?ikke\\s+(?<wrong>${few})${ends}`,
  `${oops}${theOne}(?<about>\\S.*?)[\\s,]+${be}ikke\\s+(?<wrong>${few}?),?\\s+men\\s+(?<right>${few})${ends}`,
  // “Beslutningen om taskerne skal hedde hver onsdag”
  `${oops}${theOne}(?<about>\\S.*?)\\s+(?:skal|skulle|bør)\\s+(?:(?:lige|nu|hellere|i\\s+stedet)\\s+)*(?:hedde|lyde|stå\\s+som)\\s*:?\\s+(?<right>\\S.*?)${ends}`,
  // “Ups, det skal være onsdag og ikke tirsdag”
  `${oops}(?:${be}|jeg\\s+mente\\s+)(?<right>${few}?),?\\s+(?:og\\s+)?ikke\\s+(?<wrong>${few})${ends}`,
].map((shape) => new RegExp(shape, 'isu'));

export function swapTold(said: string): Swap | undefined {
  for (const shape of shapes) {
    const { right, wrong, about } = shape.exec(said)?.groups ?? {};
    if (right) return { right: bare(right).replace(/^at\s+/iu, ''), wrong: wrong && bare(wrong), about };
  }
  return undefined;
}

function bare(words: string): string {
  return words.replace(/[,.;:!]+$/u, '');
}

const weekday = new RegExp(`(?<!\\p{L})(?:${weekdayNames.join('|')})(?!\\p{L})`, 'giu');
/** So many words are how the whole of it is to read. */
const fewestOfSentence = 4;

/** How a decision reads with the right words; undefined where it cannot be told which of its words they stand for. */
export function swapped(text: string, { right, wrong }: Swap): string | undefined {
  if (wrong) return otherWord(text, wrong, right);
  if ((right.match(/[\p{L}\d]+/gu) ?? []).length >= fewestOfSentence) return beginning(right);
  const [day, ...days] = right.match(weekday) ?? [];
  const [stood, ...others] = text.match(weekday) ?? [];
  if (!day || !stood || days.length > 0 || others.length > 0) return undefined;
  return otherWord(text, stood, day);
}

/** The day to have it done by is put right as a day, and not as a word. */
function otherWord(text: string, wrong: string, right: string): string | undefined {
  const isSame = wrong.trim().toLowerCase() === right.trim().toLowerCase();
  const isDeadline = daysSaid(text).some(({ said }) => inPlace(said, wrong, right) !== undefined);
  return isSame || isDeadline ? undefined : inPlace(text, wrong, right);
}
