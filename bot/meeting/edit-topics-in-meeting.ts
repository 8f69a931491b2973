import type { Guarded } from '../../shared/domain/guard/guard.ts';
import { openForMeeting } from '../../shared/domain/meeting/agenda-topics.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import { fillAgenda } from '../../shared/domain/meeting/plan-agenda.ts';
import { type StoredAgenda, standingTopics } from '../../shared/domain/meeting/stored-agenda.ts';
import { isTakenOff, setOnAgenda, takeOff } from '../../shared/domain/meeting/taken-off.ts';
import {
  noCorrections,
  rememberName,
  rememberStep,
  type TopicCorrections,
  type TopicIds,
  type TopicName,
  type TopicStep,
  takeStep,
} from '../../shared/domain/meeting/topic-corrections.ts';
import { placeAfter, talkedOnAbout } from '../../shared/domain/meeting/where-the-meeting-is.ts';
import { titleAfter } from '../../shared/domain/trial/grouping/words-in-title.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Change, Row } from '../../shared/ports/store.ts';
import type { FormErrors, Instead } from '../feature/form.ts';
import { agendaRow, meetingRow } from '../rows/meeting-rows.ts';
import { correctionsRow } from '../rows/meeting-work-rows.ts';
import { inserting, readRow, replacing, writeTogether } from '../rows/row.ts';
import { openTrialRow } from '../rows/trial-rows.ts';
import type { Reply } from '../turn/reply.ts';
import type { ViewNode } from '../ui/view.ts';
import { type HeldMeeting, heldMeeting } from './at-meeting.ts';
import { redrawCard } from './channel-card.ts';
import { screen } from './meeting-screen.ts';
import { meetingFormsText } from './text/meeting-forms-text.ts';
import { putBackNodes, takenOffNodes } from './view/taken-off-view.ts';
import { topicReceipt } from './view/topic-receipt.ts';

const attempts = 4;

export function corrected(
  now: TopicCorrections,
  step: TopicStep | undefined,
  name: TopicName | undefined,
  /** As they stood before it. */
  topics: readonly TopicIds[],
): TopicCorrections {
  const stepped = step ? rememberStep(now, step, topics) : now;
  return name ? rememberName(stepped, name) : stepped;
}

interface Mended {
  readonly topics: readonly TopicIds[];
  readonly off?: readonly string[];
  /** What is written beside the agenda and the meeting, in the same batch. */
  readonly changes: readonly Change[];
  /** What whoever did it reads above the meeting. */
  readonly said?: readonly ViewNode[];
}

/** The agenda that stands, what the unit remembers, and where the meeting has got to, together. */
export function inMeeting(
  first: HeldMeeting,
  trial: string,
  step: TopicStep | undefined,
  name: Guarded | undefined,
): Promise<Reply | FormErrors> {
  return mendInMeeting(first, async ({ unit, stored, corrections, material, agenda, held }) => {
    const titleOf = (id: string) => titleAfter(material.trials.find((each) => each.id === id)?.what ?? '');
    // What was taken back since the meeting began does not follow into another topic.
    const topics = withOpenOnly(stored.value, step, material.trials);
    const before = { ...agenda, stored: standingTopics(stored.value) };
    const stepped = step ? talkedOnAbout(held.value, before, takeStep(topics, step, titleOf)) : topics;
    const found = stepped.find(({ trials }) => trials.includes(trial))?.title ?? '';
    const named = name && { found, name, trial };
    return {
      topics: renamed(stepped, named),
      changes: [remembering(unit.id, corrections, step, named, topics)],
      said: topicReceipt(unit.language, { agenda, step, name, handled: held.value.handled }),
    };
  });
}

function renamed(topics: readonly TopicIds[], named: TopicName | undefined): readonly TopicIds[] {
  const { trial, name } = named ?? {};
  if (!trial || !name) return topics;
  return topics.map((topic) => (topic.trials.includes(trial) ? { ...topic, name } : topic));
}

function remembering(
  unit: string,
  known: Row<TopicCorrections> | undefined,
  step: TopicStep | undefined,
  name: TopicName | undefined,
  topics: readonly TopicIds[],
): Change {
  const row = correctionsRow(unit);
  const next = corrected(known?.value ?? noCorrections, step, name, topics);
  return known ? replacing(row, known, next) : inserting(row, next);
}

function withOpenOnly(
  { topics, off = [] }: StoredAgenda,
  step: TopicStep | undefined,
  trials: readonly Trial[],
): readonly TopicIds[] {
  if (!step) return topics;
  const open = new Set([...openForMeeting(trials).map(({ id }) => id), ...off]);
  return topics.map((topic) =>
    topic.trials.includes(step.trial)
      ? { ...topic, trials: topic.trials.filter((id) => open.has(id)) }
      : topic,
  );
}

async function mendInMeeting(
  first: HeldMeeting,
  mend: (at: HeldMeeting) => Promise<Mended>,
): Promise<Reply | FormErrors> {
  let at: HeldMeeting | Instead = first;
  for (let attempt = 0; attempt < attempts; attempt++) {
    if ('instead' in at) return at.instead;
    const { unit, call, held, stored, material } = at;
    if (held.value.state !== 'open') return screen(at, held.value);
    const { day } = held.value;
    const { changes, said = [], ...order } = await mend(at);
    const next: StoredAgenda = { ...stored.value, ...order };
    const agenda = fillAgenda(next, material);
    const step = placeAfter(
      held.value,
      { ...at.agenda, stored: standingTopics(stored.value) },
      { ...agenda, stored: standingTopics(next) },
    );
    const meeting: Meeting = { ...held.value, step };
    const written = await writeTogether(call.ports, unit.id, [
      replacing(agendaRow(unit.id, day), stored, next),
      replacing(meetingRow(unit.id, day), held, meeting),
      ...changes,
    ]);
    if (written.ok) {
      const shown = { ...at, agenda };
      await redrawCard(shown, meeting);
      return screen(shown, meeting, { said });
    }
    at = await heldMeeting(at, day);
  }
  return { errors: { '': meetingFormsText[first.unit.language].busy } };
}

/** The trial stays its author's, and whoever took it off can put it back where it was. */
export function takeOffInMeeting(
  at: HeldMeeting,
  trial: string,
  name: TopicName | undefined,
): Promise<Reply | FormErrors> {
  return mendInMeeting(at, async ({ stored, corrections, unit, call, held }) => {
    const row = await readRow(call.ports, openTrialRow(unit.id, trial));
    const isOn = row?.value.onAgenda;
    const { topics, off = [] } = stored.value;
    return {
      topics: renamed(topics, name),
      off: [...off.filter((id) => id !== trial), trial],
      changes: [
        ...(row && isOn
          ? [
              replacing(
                openTrialRow(unit.id, trial),
                row,
                takeOff(row.value, held.value.id, call.ports.clock.now().toISOString()),
              ),
            ]
          : []),
        ...(name ? [remembering(unit.id, corrections, undefined, name, topics)] : []),
      ],
      ...(row && { said: takenOffNodes(unit, row.value) }),
    };
  });
}

/** One that was off before the meeting began has no place in it yet: it comes last. */
export function putBackInMeeting(at: HeldMeeting, trial: string): Promise<Reply | FormErrors> {
  return mendInMeeting(at, async ({ stored, unit, call, held }) => {
    const { topics, off = [] } = stored.value;
    const row = await readRow(call.ports, openTrialRow(unit.id, trial));
    const isBack = row && isTakenOff(row.value, held.value.id);
    if (!isBack) return { topics, changes: [] };
    const isPlaced = topics.some(({ trials }) => trials.includes(trial));
    const alone = { title: titleAfter(row.value.what), trials: [trial] };
    return {
      topics: isPlaced ? topics : [...topics, alone],
      off: off.filter((id) => id !== trial),
      changes: [replacing(openTrialRow(unit.id, trial), row, setOnAgenda(row.value, true))],
      said: putBackNodes(unit, row.value),
    };
  });
}
