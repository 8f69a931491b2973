import type { AgendaVariant } from '../meeting/agenda-sections.ts';
import { takenOnBy } from '../meeting/decisions-in-meeting.ts';
import type { EarlierDecision, KeptDecision } from '../meeting/kept-decision.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { readStoredAgenda, type StoredAgenda, type StoredAgendaV1 } from '../meeting/stored-agenda.ts';
import type { ReleaseAnswer } from '../network/release.ts';
import type { Send } from '../posts/send.ts';
import type { ProcessPlan, ProcessTexts } from '../process-plan/process-plan.ts';
import type { Day } from '../time/day.ts';
import { quotesTrial } from '../trial/grouping/words-in-title.ts';
import { type ArchivedGoal, archivedGoal, named } from './archive.ts';

export interface ArchivedMeeting {
  readonly day: Day;
  readonly startedAt: string;
  readonly closedAt?: string;
  readonly present: readonly string[];
  readonly theme?: string;
  readonly goals: readonly ArchivedGoal[];
  readonly focus: readonly string[];
  readonly decisions: readonly ArchivedWords[];
  /** Decisions of earlier meetings that were done or dropped at this one. */
  readonly settled?: readonly { readonly text: string; readonly state: 'done' | 'dropped' }[];
  /** What people had put on the agenda themselves. */
  readonly points?: readonly { readonly text: string; readonly isDone: boolean }[];
  /** Trials that were talked through, and those passed on to the next meeting. */
  readonly discussed: number;
  readonly carried: number;
}

export interface ArchivedAgenda {
  readonly day: Day;
  readonly type: string;
  readonly length: AgendaVariant;
  /** `draft`: the meeting never began. */
  readonly state: 'draft' | 'frozen';
  readonly topics: readonly { readonly title: string; readonly trials: number }[];
}

export interface ArchivedWords {
  readonly text: string;
  readonly who?: string;
  readonly by?: Day;
  /** It takes the place of an earlier one. */
  readonly isAnew?: true;
}

export interface ArchivedDecision extends ArchivedWords {
  readonly day: Day;
  readonly state: KeptDecision['state'];
  readonly settledAt?: string;
  /** What was decided of the same before, oldest first. */
  readonly earlier?: readonly (ArchivedWords & { readonly day: Day })[];
}

/** Whether the figures of a meeting were released to the networks. */
export interface ArchivedAnswer {
  readonly day: Day;
  readonly answer: ReleaseAnswer['answer'];
  readonly at: string;
  readonly name?: string;
}

export interface ArchivedMessage {
  readonly kind: string;
  readonly state: Send['state'];
  readonly at?: string;
}

export interface ArchivedPlan {
  readonly day: Day;
  readonly group?: string;
  readonly name?: string;
  readonly texts: ProcessTexts;
}

export function archivedMeeting(meeting: Meeting): ArchivedMeeting {
  const {
    day,
    startedAt,
    closedAt,
    present = [],
    contentTheme,
    goals,
    focus = [],
    decisions,
    settled,
    matters = [],
  } = meeting;
  const own = new Set(matters.map(({ id }) => id));
  const fates = Object.entries(meeting.handled).flatMap(([id, fate]) => (own.has(id) ? [] : [fate]));
  return {
    day,
    startedAt,
    ...(closedAt && { closedAt }),
    present: present.map(({ name }) => name),
    ...(contentTheme && { theme: contentTheme }),
    goals: goals.map(archivedGoal),
    focus,
    decisions: decisions.map((one) => ({ ...wordsOf(one), ...(one.replaces && { isAnew: true as const }) })),
    ...(settled && { settled: settled.map(({ text, state }) => ({ text, state })) }),
    ...(matters.length > 0 && {
      points: matters.map(({ text, fate }) => ({ text, isDone: fate === 'discussed' })),
    }),
    discussed: fates.filter((fate) => fate === 'discussed').length,
    carried: fates.filter((fate) => fate === 'carried').length,
  };
}

/**
 * `told`: the trials that the archive holds, each with its own first words. A topic may be called by the first words of
 * one of its trials. Where these are said no more, since the trial was withdrawn or worded anew, another one's stand in
 * their place; a topic whose trials are all gone is left out, unless the unit has given it a name of its own.
 */
export function archivedAgenda(
  stored: StoredAgenda | StoredAgendaV1,
  told: ReadonlyMap<string, string>,
): ArchivedAgenda {
  const { meeting, length, state, topics } = readStoredAgenda(stored);
  const left = topics.flatMap(({ title, name, trials }) => {
    const openings = trials.flatMap((id) => told.get(id) ?? []);
    const [first] = openings;
    if (!name && first === undefined) return [];
    return [{ title: name ?? titleNow(title, openings) ?? '', trials: openings.length }];
  });
  return { day: meeting.day, type: meeting.type, length, state, topics: left };
}

function titleNow(title: string, openings: readonly string[]): string | undefined {
  const said = title.toLowerCase();
  const stands = !quotesTrial(title) || openings.some((opening) => said.includes(opening.toLowerCase()));
  return stands ? title : openings[0];
}

export function archivedDecision(kept: KeptDecision): ArchivedDecision {
  const { day, state, settledAt, earlier = [] } = kept;
  return {
    day,
    ...wordsOf(kept),
    state,
    ...(settledAt && { settledAt }),
    ...(earlier.length > 0 && { earlier: earlier.map((each) => ({ day: each.day, ...wordsOf(each) })) }),
  };
}

export function archivedAnswer({ day, answer, at, by }: ReleaseAnswer): ArchivedAnswer {
  return { day, answer, at, ...named(by.name) };
}

/** Undefined for what went to one person: that is between them and the bot. */
export function archivedMessage({ to, kind, state, settledAt }: Send): ArchivedMessage | undefined {
  return to === 'channel' ? { kind, state, ...(settledAt && { at: settledAt }) } : undefined;
}

export function archivedPlan({ day, of, by, texts }: ProcessPlan): ArchivedPlan {
  return { day, ...(of && { group: of.group }), ...named(by.name), texts };
}

function wordsOf(decision: Omit<EarlierDecision, 'day'>): ArchivedWords {
  const who = takenOnBy(decision);
  return { text: decision.text, ...(who && { who }), ...(decision.by && { by: decision.by }) };
}
