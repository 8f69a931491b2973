import { deadlinesSaid } from './day-and-person-in-sentence.ts';
import { noDayTold } from './no-day-told.ts';
import { weeksSaid } from './week-told.ts';

/**
 * A decision by another day than the one its words tell: “Carla køber regntøj senest fredag 8. januar” of “… senest 30.
 * november”. Words that tell none, or more than one, stay as they are.
 */
export function byOtherDay(text: string, until: string): string {
  const [only, ...others] = phrases(text);
  if (!only || others.length > 0) return text;
  const begins = text.slice(0, only.at);
  const anew = begins.trim() === '' ? until.charAt(0).toUpperCase() + until.slice(1) : until;
  return begins + anew + text.slice(only.at + only.said.length);
}

/** What a sentence is about, without the days it tells. */
export function withoutDays(text: string): string {
  return phrases(text).reduce((words, { said }) => words.replace(said, ' '), text);
}

/** Where a sentence tells a day, and in what words. */
export interface Phrase {
  readonly at: number;
  readonly said: string;
}

/** As they stand in it. */
export function daysSaid(text: string): readonly Phrase[] {
  return [...deadlinesSaid(text), ...weeksSaid(text)].map(({ index, 0: said }) => ({ at: index, said }));
}

function phrases(text: string): readonly Phrase[] {
  const dated = daysSaid(text);
  const noDay = noDayTold(text);
  if (dated.length > 0 || noDay === undefined) return dated;
  return [{ at: text.indexOf(noDay), said: noDay }];
}
