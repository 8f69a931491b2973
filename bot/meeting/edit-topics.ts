import type { Guarded } from '../../shared/domain/guard/guard.ts';
import { type Agenda, fillAgenda, type StoredAgenda, topicWith } from '../../shared/domain/meeting/agenda.ts';
import { beginningOf } from '../../shared/domain/meeting/agenda-topics.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import { stepOfTrial } from '../../shared/domain/meeting/steps.ts';
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
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { type FormErrors, form, type Instead } from '../feature/form.ts';
import { changeRow } from '../rows/change-row.ts';
import { agendaRow, meetingRow } from '../rows/meeting-rows.ts';
import { correctionsRow } from '../rows/meeting-work-rows.ts';
import { inserting, replacing, writeTogether } from '../rows/row.ts';
import { openTrialRow } from '../rows/trial-rows.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/names.ts';
import { atNextMeeting, type HeldMeeting, heldMeeting, type NextMeeting } from './at-meeting.ts';
import { redrawCard } from './channel-card.ts';
import { type CurrentAgenda, currentAgenda, keepDraft } from './current-agenda.ts';
import { screen } from './run-meeting.ts';
import { agendaText } from './text/agenda-text.ts';
import { meetingText } from './text/meeting-text.ts';
import { sourcesView } from './view/sources-view.ts';
import { alone, offAgenda, shortId, topicForm, wholeTopic } from './view/topic-form.ts';

declare module '../ui/names.ts' {
  interface Actions {
    'topic.edit': Carries<'unit' | 'trial', 'day'>;
  }
  interface Forms {
    'topic.edit': true;
  }
}

const attempts = 4;

type Asked =
  | { readonly agenda: Agenda; readonly held: HeldMeeting }
  | { readonly agenda: Agenda; readonly ahead: NextMeeting; readonly current: CurrentAgenda };

/** Whoever holds the meeting puts the topics right: another name, together, apart, or off the agenda. */
export const editTopicForm = form<Asked | Instead>({
  form: 'topic.edit',
  deed: 'see-agenda',
  ask: async (at, { day, trial = '' }) => {
    const asked = await ask(at, day);
    if ('instead' in asked || topicWith(asked.agenda, trial)) return asked;
    return { instead: showYou(sentence(agendaText[at.unit.language].sourceGone)) };
  },
  draw: ({ unit }, { agenda }, drawing) => topicForm({ unit, agenda, ...drawing }),
  texts: [{ id: 'name', longest: 60 }],
  send: async (at, { asked, values, texts, context }) => {
    const text = meetingText[at.unit.language];
    const { agenda } = asked;
    const topic = topicWith(agenda, context.trial ?? '');
    const first = topic?.lines[0]?.trial;
    if (!topic || !first) return { errors: { '': agendaText[at.unit.language].sourceGone } };
    const one = topic.lines.find(({ trial }) => shortId(trial) === values.which)?.trial;
    const single = one ?? (topic.lines.length === 1 ? first : undefined);
    if (values.to === offAgenda) {
      if (!single) return { errors: { which: text.choose } };
      return takeOff(at, asked, single);
    }
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
    const name = texts.name && texts.name !== topic.title ? texts.name : undefined;
    if (!step && !name) return { errors: { to: text.choose } };
    return 'held' in asked
      ? inMeeting(asked.held, first, step, name)
      : beforeMeeting(asked.ahead, asked.current, first, step, name);
  },
});

export const editTopicButton = button('topic.edit', {
  deed: 'see-agenda',
  needs: ['trial'],
  press: (at, { trial, day }) => editTopicForm.open(at, { trial, ...(day && { day }) }),
});

async function ask(at: Standing, day: string | undefined): Promise<Asked | Instead> {
  if (day) {
    const held = await heldMeeting(at, day);
    if ('instead' in held) return held;
    return held.held.value.state === 'open'
      ? { agenda: held.agenda, held }
      : { instead: await screen(held, held.held.value) };
  }
  let found: Asked | undefined;
  const other = await atNextMeeting(at, async (ahead) => {
    const { unit, meeting, before, call, mayRun } = ahead;
    if (!mayRun) return showYou(sentence(meetingText[unit.language].notChair));
    const current = await currentAgenda(call.ports, unit, { meeting, before, asStored: true });
    found = { agenda: current.agenda, ahead, current };
    return { kind: 'nothing' };
  });
  return found ?? { instead: other };
}

function corrected(
  now: TopicCorrections,
  step: TopicStep | undefined,
  name: TopicName | undefined,
): TopicCorrections {
  const stepped = step ? rememberStep(now, step) : now;
  return name ? rememberName(stepped, name) : stepped;
}

async function beforeMeeting(
  at: NextMeeting,
  { stored }: CurrentAgenda,
  trial: string,
  step: TopicStep | undefined,
  name: Guarded | undefined,
): Promise<Reply | FormErrors> {
  const { unit, call, meeting, before, mayRun } = at;
  const stepped = step ? takeStep(stored.topics, step, () => '') : stored.topics;
  const found = stepped.find(({ trials }) => trials.includes(trial))?.title ?? '';
  const changed = await changeRow(call.ports, correctionsRow(unit.id), (now) =>
    corrected(now ?? noCorrections, step, name && { found, name, trial }),
  );
  if (!changed.ok) return { errors: { '': meetingText[unit.language].busy } };
  const current = await currentAgenda(call.ports, unit, { meeting, before });
  await keepDraft(call.ports, unit, current);
  return instead(showYou(sourcesView({ unit, agenda: current.agenda, mayRun })));
}

/** The agenda that stands, what the unit remembers, and where the meeting has got to, together. */
async function inMeeting(
  first: HeldMeeting,
  trial: string,
  step: TopicStep | undefined,
  name: Guarded | undefined,
): Promise<Reply | FormErrors> {
  let at: HeldMeeting | Instead = first;
  for (let attempt = 0; attempt < attempts; attempt++) {
    if ('instead' in at) return at.instead;
    const { unit, call, held, stored, corrections, material } = at;
    if (held.value.state !== 'open') return screen(at, held.value);
    const { day } = held.value;
    const titleOf = (id: string) => beginningOf(material.trials.find((each) => each.id === id)?.what ?? '');
    const stepped = step ? takeStep(stored.value.topics, step, titleOf) : stored.value.topics;
    const titleAfter = stepped.find(({ trials }) => trials.includes(trial))?.title;
    const renamed = (topic: TopicIds) => (name && topic.trials.includes(trial) ? { ...topic, name } : topic);
    const next: StoredAgenda = { ...stored.value, topics: stepped.map(renamed) };
    const remembered = corrected(
      corrections?.value ?? noCorrections,
      step,
      name && { found: titleAfter ?? '', name, trial },
    );
    const agenda = fillAgenda(next, material);
    const meeting: Meeting = { ...held.value, step: Math.max(0, stepOfTrial(agenda, step?.to ?? trial)) };
    const row = correctionsRow(unit.id);
    const written = await writeTogether(call.ports, unit.id, [
      replacing(agendaRow(unit.id, day), stored, next),
      replacing(meetingRow(unit.id, day), held, meeting),
      corrections ? replacing(row, corrections, remembered) : inserting(row, remembered),
    ]);
    if (written.ok) {
      const shown = { ...at, agenda };
      await redrawCard(shown, meeting);
      return screen(shown, meeting);
    }
    at = await heldMeeting(at, day);
  }
  return { errors: { '': meetingText[first.unit.language].busy } };
}

/** As if its author had: it stays theirs, and they can put it back. */
async function takeOff(at: Standing, asked: Asked, trial: string): Promise<Reply | FormErrors> {
  const { unit, call } = at;
  const changed = await changeRow(
    call.ports,
    openTrialRow(unit.id, trial),
    (now) => now && (now.onAgenda ? { ...now, onAgenda: false } : now),
  );
  if (!changed.ok && changed.reason === 'busy') return { errors: { '': meetingText[unit.language].busy } };
  if ('held' in asked) {
    const held = await heldMeeting(at, asked.held.held.value.day);
    return 'instead' in held ? held.instead : screen(held, held.held.value);
  }
  const { meeting, before, mayRun } = asked.ahead;
  const { agenda } = await currentAgenda(call.ports, unit, { meeting, before });
  return instead(showYou(sourcesView({ unit, agenda, mayRun })));
}
