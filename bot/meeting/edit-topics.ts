import type { Guarded } from '../../shared/domain/guard/guard.ts';
import { type Agenda, topicWith } from '../../shared/domain/meeting/agenda.ts';
import { longestTopicName } from '../../shared/domain/meeting/limits.ts';
import { takeOff as takeOffAgenda } from '../../shared/domain/meeting/taken-off.ts';
import {
  noCorrections,
  rememberName,
  type TopicName,
  type TopicStep,
  takeStep,
} from '../../shared/domain/meeting/topic-corrections.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { type FormErrors, form, type Instead } from '../feature/form.ts';
import { changeRow } from '../rows/change-row.ts';
import { correctionsRow } from '../rows/meeting-work-rows.ts';
import { openTrialRow } from '../rows/trial-rows.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { atNextMeeting, type HeldMeeting, heldMeeting, type NextMeeting } from './at-meeting.ts';
import { type CurrentAgenda, currentAgenda, keepDraft } from './current-agenda.ts';
import { corrected, inMeeting, takeOffInMeeting } from './edit-topics-in-meeting.ts';
import { keepWithTopic } from './keep-wishes.ts';
import { screen } from './meeting-screen.ts';
import { agendaText } from './text/agenda-text.ts';
import { meetingFormsText } from './text/meeting-forms-text.ts';
import { meetingText } from './text/meeting-text.ts';
import { sourcesView } from './view/sources-view.ts';
import { takenOffNodes } from './view/taken-off-view.ts';
import { alone, offAgenda, shortId, topicForm, wholeTopic } from './view/topic-form.ts';
import { topicReceipt } from './view/topic-receipt.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'topic.edit': Carries<'unit' | 'trial', 'day'>;
  }
  interface Forms {
    'topic.edit': true;
  }
}

export type TopicsNow =
  | { readonly agenda: Agenda; readonly held: HeldMeeting }
  | { readonly agenda: Agenda; readonly ahead: NextMeeting; readonly current: CurrentAgenda };

/** Whoever holds the meeting puts the topics right: another name, together, apart, or off the agenda. */
export const editTopicForm = form<TopicsNow | Instead>({
  form: 'topic.edit',
  deed: 'see-agenda',
  ask: async (at, { day, trial = '' }) => {
    const asked = await askTopics(at, day);
    if ('instead' in asked || topicWith(asked.agenda, trial)) return asked;
    return { instead: showYou(sentence(agendaText[at.unit.language].sourceGone)) };
  },
  draw: ({ unit }, { agenda }, drawing) => topicForm({ unit, agenda, ...drawing }),
  texts: [{ id: 'name', longest: longestTopicName }],
  send: async (at, { asked, values, texts, context }) => {
    const text = meetingFormsText[at.unit.language];
    const { agenda } = asked;
    const topic = topicWith(agenda, context.trial ?? '');
    const first = topic?.lines[0]?.trial;
    if (!topic || !first) return { errors: { '': agendaText[at.unit.language].sourceGone } };
    const one = topic.lines.find(({ trial }) => shortId(trial) === values.which)?.trial;
    // What was chosen has gone from the topic by a tap before this one: it is not the other that is meant.
    const single = one ?? (topic.lines.length === 1 && values.which === wholeTopic ? first : undefined);
    const name = texts.name && texts.name !== topic.title ? texts.name : undefined;
    if (values.to === offAgenda) {
      if (!single) return { errors: { which: text.chooseOne } };
      const left = topic.lines.find(({ trial }) => trial !== single)?.trial;
      return takeOff(
        at,
        asked,
        single,
        name && { found: foundTitle(asked, single), name, trial: left ?? single },
      );
    }
    if (values.to === alone && !one) return { errors: { which: text.chooseOne } };
    const goal = agenda.topics.find(({ lines }) => lines.some(({ trial }) => shortId(trial) === values.to));
    const to = goal?.lines[0]?.trial;
    const step: TopicStep | undefined =
      values.to === alone && one
        ? { kind: 'move', trial: one }
        : to && to !== first
          ? one && values.which !== wholeTopic
            ? { kind: 'move', trial: one, to }
            : { kind: 'merge', trial: first, to }
          : undefined;
    if (!step && !name) return { errors: texts.name ? { to: text.choose } : { name: text.required } };
    // A name is for what stays: the trial that goes elsewhere does not take it along.
    const named =
      step?.kind === 'move' ? topic.lines.find(({ trial }) => trial !== step.trial)?.trial : first;
    return mendTopics(asked, { trial: named ?? first, step, name });
  },
});

export const editTopicButton = button('topic.edit', {
  deed: 'see-agenda',
  needs: ['trial'],
  press: (at, { trial, day }) => editTopicForm.open(at, { trial, ...(day && { day }) }),
});

/** Of the meeting on that day, or of the one ahead; for whoever may put them right. */
export async function askTopics(at: Standing, day: string | undefined): Promise<TopicsNow | Instead> {
  if (day) {
    const held = await heldMeeting(at, day);
    if ('instead' in held) return held;
    return held.held.value.state === 'open'
      ? { agenda: held.agenda, held }
      : { instead: await screen(held, held.held.value) };
  }
  let found: TopicsNow | undefined;
  let begun: string | undefined;
  const other = await atNextMeeting(at, async (ahead) => {
    const { unit, meeting, before, call, mayRun } = ahead;
    if (!mayRun) return showYou(sentence(meetingText[unit.language].notChair));
    // Drawn before the meeting began: from then on the agenda that stands is put right.
    if (ahead.held) {
      begun = meeting.day;
      return { kind: 'nothing' };
    }
    const current = await currentAgenda(call.ports, unit, { meeting, before, asStored: true });
    found = { agenda: current.agenda, ahead, current };
    return { kind: 'nothing' };
  });
  if (begun) return askTopics(at, begun);
  return found ?? { instead: other };
}

interface Mend {
  /** Whose topic gets the name. */
  readonly trial: string;
  readonly step: TopicStep | undefined;
  readonly name: Guarded | undefined;
}

export function mendTopics(asked: TopicsNow, { trial, step, name }: Mend): Promise<Reply | FormErrors> {
  return 'held' in asked
    ? inMeeting(asked.held, trial, step, name)
    : beforeMeeting(asked.ahead, asked.current, trial, step, name);
}

async function beforeMeeting(
  at: NextMeeting,
  shown: CurrentAgenda,
  trial: string,
  step: TopicStep | undefined,
  name: Guarded | undefined,
): Promise<Reply | FormErrors> {
  const { unit, call, meeting, before, mayRun } = at;
  const { stored, agenda } = shown;
  const stepped = step ? takeStep(stored.topics, step, () => '') : stored.topics;
  const found = stepped.find(({ trials }) => trials.includes(trial))?.title ?? '';
  const changed = await changeRow(call.ports, correctionsRow(unit.id), (now) =>
    corrected(now ?? noCorrections, step, name && { found, name, trial }, stored.topics),
  );
  if (!changed.ok) return { errors: { '': meetingFormsText[unit.language].busy } };
  if (step?.kind === 'move') await keepWithTopic(at, shown, step.trial);
  const current = await currentAgenda(call.ports, unit, { meeting, before });
  await keepDraft(call.ports, unit, current);
  const said = topicReceipt(unit.language, { agenda, step, name, handled: {} });
  return instead(showYou(sourcesView({ unit, agenda: current.agenda, mayRun, said })));
}

/** The bot's own title of a topic, by which a name is remembered. */
function foundTitle(asked: TopicsNow, trial: string): string {
  const { topics } = 'held' in asked ? asked.held.stored.value : asked.current.stored;
  return topics.find(({ trials }) => trials.includes(trial))?.title ?? '';
}

/**
 * As if its author had: it stays theirs, and they can put it back. A name that was written beside it is the topic's,
 * and of a topic that is empty now it is the trial's, should it come back.
 */
async function takeOff(
  at: Standing,
  asked: TopicsNow,
  trial: string,
  name: TopicName | undefined,
): Promise<Reply | FormErrors> {
  const { unit, call } = at;
  if ('held' in asked) return takeOffInMeeting(asked.held, trial, name);
  if (name) {
    const named = await changeRow(call.ports, correctionsRow(unit.id), (now) =>
      rememberName(now ?? noCorrections, name),
    );
    if (!named.ok) return { errors: { '': meetingFormsText[unit.language].busy } };
  }
  const when = call.ports.clock.now().toISOString();
  const changed = await changeRow(
    call.ports,
    openTrialRow(unit.id, trial),
    (now) => now && takeOffAgenda(now, asked.ahead.meeting.id, when),
  );
  if (!changed.ok && changed.reason === 'busy')
    return { errors: { '': meetingFormsText[unit.language].busy } };
  if (changed.ok) await keepWithTopic(asked.ahead, asked.current, trial);
  const { meeting, before, mayRun } = asked.ahead;
  const { agenda } = await currentAgenda(call.ports, unit, { meeting, before });
  const said = changed.ok ? takenOffNodes(unit, changed.row.value) : [];
  return instead(showYou(sourcesView({ unit, agenda, mayRun, said, takenOff: trial })));
}
