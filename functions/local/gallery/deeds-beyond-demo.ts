import type { Reply } from '../../../bot/turn/reply.ts';
import { allNodes } from '../../../bot/ui/build-view.ts';
import type { Form, Values } from '../../../bot/ui/form.ts';
import type { Act } from '../../../bot/ui/view.ts';
import type { Role } from '../story/cast.ts';
import { type Stage, StoryBroken } from '../story/stage.ts';

/** Somebody writes a command, presses their way on, and fills in what opens. People are named as the form names them. */
interface Deed<R extends string = Role> {
  readonly who: R;
  readonly says: string;
  readonly presses?: readonly string[];
  readonly writes?: Values;
}

/** What the demo's course leaves out, so that what grows out of it can be seen: what others are told, and what is changed later. */
export const deedsInUnit: readonly Deed[] = [
  {
    who: 'bo',
    says: 'trial',
    writes: { behalf: 'Ditte', what: 'Vi tæller trinnene, når vi går op', audience: 'unit' },
  },
  {
    who: 'bo',
    says: 'note-from-paper',
    writes: {
      behalf: 'Ditte',
      part: 'dressing',
      engagement: '3',
      strategies: 'grouping',
      newRoom: 'Garderoben',
    },
  },
  {
    who: 'ane',
    says: 'sparring',
    presses: ['sparring.ask'],
    writes: { question: 'Hvornår griber du ind i en leg?' },
  },
  {
    who: 'bo',
    says: 'sparring',
    presses: ['sparring.answer'],
    writes: { answer: 'Når jeg bliver inviteret. Skal vi tage den over kaffen?' },
  },
  { who: 'ane', says: 'buddy', presses: ['buddy.join'] },
  { who: 'ditte', says: 'buddy', presses: ['buddy.join'] },
  { who: 'ane', says: 'buddy', presses: ['buddy.pair'] },
  {
    who: 'bo',
    says: 'follow-up',
    presses: ['follow-up.set'],
    writes: { who: 'Emil', day: '2026-12-03', time: '10:00', length: '30' },
  },
  { who: 'emil', says: 'follow-up', presses: ['follow-up.call-off', 'follow-up.call-off'] },
  {
    who: 'bo',
    says: 'follow-up',
    presses: ['follow-up.set'],
    writes: { who: 'Ane', day: '2026-12-02', time: '12:30', length: '30' },
  },
  {
    who: 'ane',
    says: 'follow-up',
    presses: ['follow-up.move'],
    writes: { day: '2026-12-04', time: '12:30' },
  },
  {
    who: 'bo',
    says: 'follow-up',
    presses: ['follow-up.set'],
    writes: { who: 'Ditte', day: '2026-12-08', time: '13:30', length: '30' },
  },
  { who: 'bo', says: 'video', presses: ['video.join'] },
  { who: 'ane', says: 'video', presses: ['video.join'] },
  {
    who: 'ane',
    says: 'video',
    presses: ['video.write'],
    writes: {
      url: 'https://video.eksempel.dk/klip/7',
      focus: 'Se, hvor længe jeg venter, før jeg hjælper',
      consent: 'Samtykke i mappen på kontoret, november 2026',
    },
  },
  { who: 'bo', says: 'visit', presses: ['visit.note', 'visit.note'] },
  {
    who: 'bo',
    says: 'process-plan',
    presses: ['process-plan.write'],
    writes: { activity: 'Sortere og bygge med pinde og sten' },
  },
  {
    who: 'bo',
    says: 'process-plan',
    presses: ['process-plan.show', 'process-plan.write'],
    writes: { activity: 'Snor og pinde', start: 'I dag binder vi', close: 'Hvad fik knuden til at holde?' },
  },
  {
    who: 'bo',
    says: 'process-plan',
    presses: ['process-plan.show', 'process-plan.choose'],
    writes: { adult: 'Emil' },
  },
  { who: 'bo', says: 'closures', presses: ['plan.close-local', 'plan.confirm'] },
  { who: 'bo', says: 'leadership', presses: ['lead.hand-over'], writes: { to: 'Ane' } },
  { who: 'ane', says: 'leadership', presses: ['lead.hand-over'], writes: { to: 'Bo' } },
];

/** By the leaders of the demo's first two houses. */
export const deedsInNetwork: readonly (Omit<Deed, 'who'> & { readonly house: 0 | 1 })[] = [
  {
    house: 0,
    says: 'ask-network',
    presses: ['network.ask'],
    writes: { question: 'Hvordan får I tid til at skrive?' },
  },
  {
    house: 1,
    says: 'ask-network',
    presses: ['network.answer'],
    writes: { answer: 'Vi gør det sammen på den sidste kvarte time om fredagen.' },
  },
  {
    house: 1,
    says: 'ask-network',
    presses: ['network.ask'],
    writes: { question: 'Hvad gør I, når halvdelen er syge?' },
  },
];

export async function play<R extends string>(
  stage: Stage<R>,
  { who, says, presses = [], writes = {} }: Deed<R>,
): Promise<Reply> {
  let reply = await stage.press(who, 'command', { command: says }, 'personal');
  for (const action of presses) {
    if (reply.kind === 'open-form') break;
    const act = actsOn(reply).find((each) => each.action === action);
    if (!act) throw new StoryBroken(`${who} finds no ${action} under ${says}.`);
    reply = await stage.press(who, action, { ...act.data }, 'personal');
  }
  if (reply.kind !== 'open-form') return reply;
  return stage.send(who, reply, writtenInto(reply.form, writes), 'personal');
}

/** What is chosen is written as the form names it. */
export function writtenInto({ fields }: Form, writes: Values): Values {
  const values = Object.entries(writes).map(([id, written]): [string, string] => {
    const field = fields.find((each) => 'id' in each && each.id === id);
    const options = field && 'options' in field ? field.options : [];
    return [id, options.find(({ label }) => label.startsWith(written))?.value ?? written];
  });
  return Object.fromEntries(values);
}

/** All that a reply offers to press, also what it folds away. */
export function actsOn(reply: Reply): readonly Act[] {
  if (reply.kind !== 'show') return [];
  return allNodes(reply.view.nodes).flatMap((node) =>
    node.node === 'buttons'
      ? node.buttons.filter((button): button is Act => 'action' in button)
      : node.node === 'more'
        ? [node.show]
        : [],
  );
}
