import type { Language } from '../person/language.ts';
import type { PlanSettings } from '../plan/settings.ts';
import type { Day } from '../time/day.ts';
import { withNamesMended } from './colleague-misspelt.ts';
import { doerTold, inTheirName, isOwnDoing } from './day-and-person-in-sentence.ts';
import { closedCut, dayNamed } from './day-told.ts';
import { withoutNameBehind } from './doer-in-clause.ts';
import { bothNamed, doersTold, doneWith } from './doers-in-sentence.ts';
import type { Attendee } from './meeting.ts';
import { besideWords } from './people-written.ts';
import { withoutToldDay } from './without-told-day.ts';

export interface Reading {
  readonly people: readonly Attendee[];
  /** Whoever says it; missing for an account that several use. */
  readonly speaker: Attendee | undefined;
  readonly today: Day;
  readonly rules: PlanSettings;
  readonly language: Language;
  /** How a day is written out. */
  readonly spell: (day: Day) => string;
}

export interface ToldInWords {
  /** As it is kept: without the day and the name that stand beside it. */
  readonly words: string;
  /** With them, as it can be read once more. */
  readonly whole: string;
  readonly owner?: Attendee | undefined;
  /** Who does it beside them. */
  readonly who?: string | undefined;
  readonly by?: Day | undefined;
  /** The day that was said, where it is cut from the words and they are closed on it. */
  readonly closed?: Day | undefined;
}

/** What a decision's own sentence plainly tells of who and when, and how it is kept then. */
export function toldInWords(said: string, reading: Reading): ToldInWords {
  const { people, today, rules } = reading;
  const mended = withNamesMended(said, people);
  const told = whoTold(mended, reading);
  const by = dayNamed(told.whole, today, rules)?.day;
  const words = asKept(told.whole, { ...reading, owner: told.owner, by });
  return { ...told, by, words, closed: closedCut({ whole: told.whole, kept: words }, by, today, rules) };
}

/** Without what stands beside it: the day that was told from today, and behind it who does it. */
export function asKept(
  whole: string,
  { owner, by, ...reading }: Omit<Reading, 'speaker'> & Pick<ToldInWords, 'owner' | 'by'>,
): string {
  const bare = owner ? withoutNameBehind(whole, owner.name) : whole;
  const names = reading.people.map(({ name }) => name);
  return withoutToldDay(bare, { ...reading, by, names, doer: owner?.name });
}

function whoTold(
  words: string,
  { people, speaker, language }: Reading,
): Omit<ToldInWords, 'words' | 'by' | 'closed'> {
  const other = speaker && doneWith(words, people);
  if (other && other !== speaker)
    return {
      whole: bothNamed(words, speaker.name, other.name),
      owner: speaker,
      who: besideWords([other], language),
    };
  const [first, ...others] = doersTold(words, people);
  if (first) return { whole: words, owner: first, who: besideWords(others, language) };
  if (!speaker || !isOwnDoing(words)) return { whole: words, owner: doerTold(words, people) };
  return { whole: inTheirName(words, speaker.name), owner: speaker };
}
