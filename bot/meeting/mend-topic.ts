import { topicWith } from '../../shared/domain/meeting/agenda.ts';
import type { AgendaTopic } from '../../shared/domain/meeting/agenda-topics.ts';
import type { TopicStep } from '../../shared/domain/meeting/topic-corrections.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { guardOne } from '../guard/guard-words.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { shortened } from '../ui/shortened.ts';
import { askTopics, editTopicForm, mendTopics, type TopicsNow } from './edit-topics.ts';
import { agendaText } from './text/agenda-text.ts';
import { topicInWordsText } from './text/topic-in-words-text.ts';
import { type TopicMeant, topicProposalView } from './view/topic-in-words-view.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    /**
     * `op`: what is done with the topic of `trial`; `text`: what it is to be called. `was` and `goal`: what the topics of
     * `trial` and `to` were called when it was offered.
     */
    'topic.mend': Carries<'unit' | 'trial' | 'op', 'to' | 'text' | 'day' | 'was' | 'goal'>;
  }
}

/** The one press that does what was said of a topic. */
export const mendTopicButton = button('topic.mend', {
  deed: 'see-agenda',
  needs: ['trial', 'op'],
  press: async (at, { trial, op, to, text, day, was, goal: goalWas }): Promise<Reply> => {
    const { unit, call } = at;
    const asked = await askTopics(at, day);
    if ('instead' in asked) return asked.instead;
    const topic = topicWith(asked.agenda, trial);
    const goal = to === undefined ? undefined : topicWith(asked.agenda, to);
    const isGone = !topic || (to !== undefined && (!goal || goal === topic));
    if (isGone) return showYou(sentence(agendaText[unit.language].sourceGone));
    const guarded = text === undefined ? undefined : await guardOne(call.ports, unit, text);
    if (guarded && !guarded.ok) return openForm(at, trial, day, text ?? '');
    const isDone = guarded !== undefined && topic.title === guarded.text;
    const changed = isDone
      ? undefined
      : (changedSince(at, asked, topic, was, op === 'rename' || op === 'merge' ? undefined : trial) ??
        (goal && changedSince(at, asked, goal, goalWas)));
    if (changed?.isCalled !== undefined) {
      const meant = meantNow(op, topic, goal, { trial, text });
      const names = { was: topic.title, ...(goal && { goal: goal.title }) };
      const data = {
        unit: unit.id,
        trial,
        op,
        ...(to && { to }),
        ...(text && { text }),
        ...(day && { day }),
      };
      if (meant) return showYou(topicProposalView(unit, meant, { ...data, ...names }, changed.told));
    }
    if (changed) return showYou(sentence(changed.told));
    const done = await mendTopics(asked, { trial, step: stepOf(op, trial, to), name: guarded?.text });
    return 'errors' in done ? showYou(sentence(done.errors[''] ?? '')) : done;
  },
});

interface Changed {
  readonly told: string;
  /** It is the same topic, and has another name only: then it may be offered with that. */
  readonly isCalled?: string;
}

/**
 * What is said where a topic is called otherwise than when it was offered: what was pressed is an answer to a question
 * about another one. `moves`: the trial that alone is to go from it.
 */
function changedSince(
  { unit }: Standing,
  { agenda }: TopicsNow,
  topic: AgendaTopic,
  was: string | undefined,
  moves?: string,
): Changed | undefined {
  if (was === undefined || topic.title === was) return undefined;
  const text = topicInWordsText[unit.language];
  const line = topic.lines.find(({ trial }) => trial === moves);
  if (line) return { told: text.standsElsewhere(shortened(line.what), shortened(topic.title)) };
  // The topic is there as it was, and the trial it was found by has left it.
  const isThere = agenda.topics.some(({ title }) => title === was);
  if (isThere) return { told: agendaText[unit.language].sourceGone };
  return { told: text.calledOtherwise(shortened(topic.title)), isCalled: topic.title };
}

/** What was pressed, of the topics as they are called now. */
function meantNow(
  op: string,
  topic: AgendaTopic,
  other: AgendaTopic | undefined,
  { trial, text }: { readonly trial: string; readonly text: string | undefined },
): TopicMeant | undefined {
  const what = topic.lines.find((line) => line.trial === trial)?.what;
  if (op === 'merge' && other) return { op, topic, other };
  if (op === 'rename' && text) return { op, topic, name: text };
  return op === 'move' && other && what ? { op, what, other } : undefined;
}

function stepOf(op: string, trial: string, to: string | undefined): TopicStep | undefined {
  if (op === 'merge' && to !== undefined) return { kind: 'merge', trial, to };
  if (op === 'move' && to !== undefined) return { kind: 'move', trial, to };
  return op === 'alone' ? { kind: 'move', trial } : undefined;
}

export function openForm(at: Standing, trial: string, day: string | undefined, name: string): Promise<Reply> {
  return editTopicForm.open(at, { trial, ...(day && { day }) }, name ? { name } : undefined);
}
