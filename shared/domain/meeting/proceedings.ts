import type { Trial } from '../trial/trial.ts';
import { lineOf } from './agenda-topics.ts';
import { wordingOf } from './decision-wording.ts';
import type { KeptDecision } from './kept-decision.ts';
import { ownOpening } from './lone-trial.ts';
import type { Meeting, TrialFate } from './meeting.ts';
import type { StoredAgenda } from './stored-agenda.ts';

/** What is remembered of a meeting that is closed. */
export interface Proceedings {
  readonly meeting: Meeting;
  /** What was talked of, in the agenda's order. */
  readonly talked: readonly string[];
  /** What was passed on to the next meeting: a whole topic, or the trials of it that were not talked of. */
  readonly putOff: readonly string[];
  /** The ids of its decisions that were decided anew outside a meeting since: it keeps what it decided. */
  readonly changed: readonly string[];
}

/**
 * Topics by the trials that are still there to be seen. One whose trials were all taken back or erased since is not
 * told, and neither is a title that was made of such a trial's words.
 */
export function proceedingsOf(
  meeting: Meeting,
  { topics }: Pick<StoredAgenda, 'topics'>,
  trials: readonly Trial[],
  open: readonly KeptDecision[] = [],
): Proceedings {
  const shown = trials.filter(({ audience, onAgenda }) => audience === 'unit' && onAgenda);
  const byId = new Map(shown.map((trial) => [trial.id, trial]));
  const told = topics.flatMap(({ title, name, trials: ids }) => {
    const there = ids.flatMap((id) => byId.get(id) ?? []);
    if (there.length === 0) return [];
    const isItsOwn =
      there.length < ids.length || there.some((trial) => ownOpening({ title, lines: [lineOf(trial)] }));
    const lead = name ?? (isItsOwn ? undefined : title);
    return [{ lead, there }];
  });
  const { day, matters = [] } = meeting;
  const own = (fate: TrialFate) => matters.filter((each) => each.fate === fate).map(({ text }) => text);
  const isTalked = ({ discussedAt }: Trial) => discussedAt === day;
  const isPutOff = ({ carried }: Trial) => carried?.includes(day) === true;
  return {
    meeting,
    talked: [...told.flatMap((topic) => inFull(topic, topic.there.filter(isTalked))), ...own('discussed')],
    putOff: [
      ...told.flatMap((topic) => {
        const left = topic.there.filter(isPutOff);
        return topic.there.some(isTalked) ? left.map(({ what }) => what) : inFull(topic, left);
      }),
      ...own('carried'),
    ],
    changed: open.filter((kept) => isChanged(meeting, kept)).map(({ id }) => id),
  };
}

/** Put right by whoever led it, both say the same; a practice is given another day whenever it is looked at. */
export function isChanged({ decisions }: Pick<Meeting, 'decisions'>, kept: KeptDecision): boolean {
  const decided = decisions.find(({ id }) => id === kept.id);
  return decided !== undefined && !kept.practice && wordingOf(kept) !== wordingOf(decided);
}

interface Told {
  /** What the topic is called, where that says something of its own. */
  readonly lead: string | undefined;
}

/** With each of its trials, a single one too: a topic out of which the others were moved says nothing of what was tried. */
function inFull({ lead }: Told, trials: readonly Trial[]): readonly string[] {
  if (trials.length === 0) return [];
  const said = trials.map(({ what }) => what);
  if (lead === undefined) return [said.join(' · ')];
  return [`${lead}: ${said.join(' · ')}`];
}
