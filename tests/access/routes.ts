import { forms } from '../../bot/front/rooms.ts';
import { memberKey } from '../../bot/rows/unit-rows.ts';
import type { Who } from '../../bot/turn/intent.ts';
import type { Values } from '../../bot/ui/form.ts';
import { fingerprint } from '../../shared/domain/guard/guard.ts';
import { closedDay } from '../people/full-network.ts';
import type { FullUnit } from '../people/full-unit.ts';
import { carla } from '../people/meeting-steps.ts';
import { openedBy } from '../people/opened-forms.ts';
import { ane, bo } from '../people/world.ts';

/** Nothing is shown or changed by these, wherever they are pressed. */
export const harmless = new Set([
  ...['help.show', 'unit.create', 'unit.join', 'unit.come-back', 'plan.decline', 'glossary.talk'],
  // Nobody in the unit is away or has asked for peace.
  ...['rest.back', 'rest.hear'],
  // An empty form, the same for everybody.
  ...['network.make', 'network.code', 'network.add-topic'],
  // Somebody looks after the network.
  'network.take-up',
  // Nobody outside has a role above any units.
  'above.show',
]);
export const dataFor: Readonly<Record<string, Values>> = {
  'meeting.decisions': { day: closedDay },
  'proceedings.show': { day: closedDay },
  'meeting.copy': { day: closedDay },
  'agenda.sources': { day: '' },
  'plan.close-local': { days: 'new-years-eve' },
  'meeting.goal-mend': { goal: 'g1' },
  'decision.settle': { decision: 'k1', day: closedDay, state: 'done', meeting: '' },
  'decision.change': { decision: 'k1', day: closedDay, meeting: '' },
  'chair.ask-one': { person: ane.id },
  'chair.give-to': { person: ane.id },
  'members.take-off': { adult: memberKey(ane) },
  'decision.day': { decision: 'k1', day: closedDay, by: '2027-01-08' },
  'decision.doer': { decision: 'k1', day: closedDay, owner: ane.id, stood: carla.id },
  'decision.given': { decision: 'k1', day: closedDay, adult: ane.id, stood: 'otherwise' },
  'decision.reword': { decision: 'k1', day: closedDay, text: 'Vi går ud', stood: 'otherwise' },
  'decision.free': { decision: 'k1', day: closedDay, adult: carla.id },
  'decision.pass-on': { decision: 'k1', day: closedDay, adult: carla.id },
  'network.invite': { to: 'unit' },
  'network.figures': { day: closedDay },
  'network.release': { day: closedDay },
  'network.keep': { day: closedDay },
  'network.take-back': { day: closedDay },
  'network.learning': { day: closedDay },
  'network.take-question-back': { question: 'q2' },
  // The one whose first week it may be.
  'checklist.tick': { course: '2' },
  'visit.principle': { op: '01K5G8FZ0000000000000000V2' },
  'idea.share': { trial: 't4' },
  'idea.try': { idea: 'i2' },
  'idea.keep': { idea: 'i3' },
  // A text that is stored nowhere yet.
  'trial.reword': { trial: 't9', question: 'q9' },
  'golden.undo': { op: 'g1' },
  'matter.back': { matter: 'm2' },
  'trial.offered': { trial: 't9' },
  'decision.keep': { message: 't9', question: 'q9' },
  'decision.keep-edit': { message: 't9', question: 'q9', stood: fingerprint('hemmelig aftale').slice(0, 16) },
};

/** Forms that a button of another name opens, and the data and the person that this takes. */
export const openers: Readonly<Record<string, readonly [action: string, data: Values, who?: Who]>> = {
  'unit.edit': ['command', { command: 'edit' }],
  'network.make': ['network.edit', {}],
  'posts.switch': ['posts.open', {}],
  'decision.change': ['decision.change', { decision: 'k1', day: closedDay, meeting: '' }],
  'meeting.goal-mend': ['meeting.goal-mend', { goal: 'g1' }],
  'decision.pass-on': ['decision.pass-on', { decision: 'k1', day: closedDay, adult: carla.id }],
  'trial.write': ['trial.edit', {}, ane],
  'trial.sign': ['trial.sign', {}, ane],
  'trial.add': ['trial.edit', { trial: 't4' }, ane],
  'outcome.write': ['outcome.open', {}, ane],
  note: ['note.edit', {}, ane],
  'sparring.ask': ['sparring.ask', {}, ane],
  'video.write': ['video.write', {}, ane],
  goal: ['goal.open', {}, ane],
  'network.learning': ['network.learning', { day: closedDay }],
  'idea.share': ['idea.share', { trial: 't4' }],
  'lead.take-up': ['lead.take-up', {}, ane],
  'network.propose': ['network.propose', {}],
  'network.add-topic': ['network.add-topic', {}],
  'network.ask': ['network.ask', {}],
  'network.answer': ['network.answer', {}],
};
export const filledIn: Readonly<Record<string, Values>> = {
  'process-plan.choose': { adult: 'member|slack|T1|UANE' },
  'week.slot': { group: 'en anden' },
  'day.change': { newPlace: 'et andet sted' },
  'activity.plan': { goal: 'noget andet' },
  'activity.angle': { angle: 'noget andet' },
  'unit.edit': { name: 'Overtaget' },
  'trial.write': { what: 'noget andet' },
  'trial.sign': { sign: 'et tegn' },
  'trial.add': { addition: 'mere' },
  'outcome.write': { tried: 'yes', happened: 'noget' },
  'members.add': { names: 'Ny Kollega' },
  'members.shared': { shared: memberKey(ane) },
  'network.learning': { learning: 'noget andet', consent: 'yes' },
  'idea.share': { what: 'noget andet', consent: 'yes' },
  'above.write': { text: 'noget andet' },
  'network.propose': { topic: 'noget andet' },
  'network.add-topic': { topic: 'noget andet' },
  'network.ask': { question: 'noget andet' },
  'network.answer': { answer: 'noget andet' },
  'network.step': { goal: 'noget andet' },
  note: { line: 'noget andet' },
  goal: { text: 'noget andet', visibility: 'unit' },
  'goal.common': { goal0: 'noget andet' },
  'sparring.ask': { question: 'noget andet' },
  'sparring.answer': { answer: 'noget andet' },
  'follow-up.move': { time: '15:00' },
  'video.write': { focus: 'noget andet' },
  'outside-eye.write': { look: 'noget andet' },
  'visit.ask': { question: 'noget andet', to: memberKey(carla) },
  'buddy.agree': { topic: 'noget andet' },
  'focus.write': { point1: 'noget andet' },
  'process-plan.write': { activity: 'noget andet' },
  'golden.write': { moment: 'noget andet' },
  'glossary.write': { word: 'andet', meaning: 'noget andet' },
  'lead.hand-over': { to: 'UANE' },
  'lead.take-up': { weeks: '2' },
  'meeting.decision': { text: 'noget andet' },
  'meeting.correct': { text: 'noget andet' },
  'decision.change': { text: 'noget andet' },
  'meeting.goal': { goal: 'noget andet' },
  'meeting.goal-mend': { goal: 'noget andet' },
  'meeting.theme': { theme: 'noget andet' },
  'meeting.focus': { point1: 'noget andet' },
};

export const sendable = [...forms.keys()].filter((form) => form !== 'unit.create');

export async function filled(
  { world, data }: FullUnit,
  id: string,
): Promise<{ values: Values; context: Values }> {
  const [action, more, who] = openers[id] ?? [id, {}];
  const form = await openedBy(world, who ?? bo, action, { ...data, ...more });
  if (form?.id !== id) throw new Error(`${action} opens ${form?.id}`);
  const choices = form.fields.flatMap((field) =>
    'options' in field && field.options[0] ? [[field.id, field.options[0].value] as const] : [],
  );
  return {
    values: {
      ...Object.fromEntries(choices),
      ...form.values,
      ...filledIn[id],
      ...(id === 'network.code' && { code: data.code ?? '' }),
    },
    context: form.context,
  };
}
