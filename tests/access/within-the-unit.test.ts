import { describe, expect, it } from 'vitest';
import { buttons } from '../../bot/front/rooms.ts';
import type { Who } from '../../bot/turn/intent.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import { type FullUnit, fullUnit, keptToHerself, tells } from '../people/full-unit.ts';
import { carla } from '../people/meeting-steps.ts';
import { rowsOf } from '../people/rows-of-unit.ts';
import { channel, personal } from '../people/world.ts';
import { dataFor, filled, harmless, sendable } from './routes.ts';

/** Somebody in the channel who has not joined. */
const visitor: Who = { platform: 'slack', tenant: 'T1', id: 'UGUS', name: 'Gustav Gran' };
/** Buttons and commands that the table of permissions leaves open to visitors. */
const forVisitors = [
  'unit.leave',
  'command',
  'guide.show',
  'guide.meeting',
  'plan.show',
  'home.show',
  'trial.open',
  'trial.take',
  'trial.from-message',
  'trial.offered',
  'trial.reword',
  'trial.mine',
  'trial.primer',
  // They give back what one wrote oneself, and lead to what is open anyway.
  'trial.else',
  'outcome.told',
  'handbook.try',
  'contacts.show',
  'guidelines.show',
];
const forMembers = [
  // Their own, and nobody else's.
  'own-data.erase',
  'calendar.renew',
  'members.show',
  'lead.take-up',
  'form lead.take-up',
  'note.open',
  'note.overview',
  'goal.show',
  'goal.open',
  'goal.common',
  'focus.show',
  'outside-eye.show',
  // They are asked whether they want to take part, and are shown nothing.
  'video.show',
  'video.join',
  'video.leave',
  'video.write',
  'form video.write',
  'follow-up.show',
  'sparring.show',
  'buddy.show',
  'buddy.join',
  'buddy.pair',
  'buddy.leave',
  'sparring.ask',
  'form sparring.ask',
  'form goal',
  'agenda.show',
  'agenda.sources',
  'agenda.wish',
  'matter.put',
  'agenda.first',
  'chair.show',
  'chair.step-in',
  'chair.take',
  'chair.give-back',
  'chair.wish',
  // Only who has it gives it; anybody else reads who that is.
  'chair.give-to',
  'decisions.show',
  'proceedings.show',
  'decision.show',
  'decision.settle',
  'decision.change',
  'decision.day',
  'decision.doer',
  'decision.given',
  'decision.reword',
  'decision.free',
  'decision.pass-on',
  'form decision.pass-on',
  'form decision.change',
  'meeting.decisions',
  'meeting.copy',
  'rest.until',

  'trial.shared',
  'trial.try-too',
  'idea.show',
  'idea.search',
  'form idea.search',
  'idea.try',
  'process-plan.show',
  'process-plan.write',
  'form process-plan.write',
  'process-plan.goal',
  'process-plan.print',
  'process-plan.send',
  'process-plan.choose',
  'form process-plan.choose',
  'card.deal',
  'card.to-meeting',
  'question.show',
  'glossary.show',
  'glossary.write',
  'form glossary.write',
  'glossary.delete',
  'golden.write',
  'form golden.write',
  'golden.undo',
  'starters.show',
  'ladder.show',
  'principle.show',
  'halve.show',
  'steps.show',
  'plan-b.show',
  'activity.show',
  'activity.new',
  'activity.earlier',
  'activity.plan',
  'form activity.plan',
  'activity.angle',
  'form activity.angle',
  'week.show',
  'week.slot',
  'form week.slot',
  'week.drop',
  'week.carry',
  'day.show',
  'day.group',
  'day.mark',
  'day.change',
  'form day.change',
  'day.undo',
];
const openTo: Readonly<Record<'visitor' | 'member', ReadonlySet<string>>> = {
  visitor: new Set(forVisitors),
  member: new Set([...forVisitors, ...forMembers]),
};

/** “Not you”, with the name that every member reads on the agenda, and how they take it over. */
const namesWhoLeads =
  /"summary":"Bo Holm leder mødet nu\.".*Vil du (?:gerne )?overtage (?:mødet|det), så tryk/;

describe.each([
  ['visitor', visitor, channel],
  ['member', carla, channel],
  ['member', carla, personal],
] as const)('what is not for a %s', (role, who, where) => {
  const act = async (full: FullUnit, name: string, press: () => Promise<Reply>) => {
    const before = await rowsOf(full.world, full.unit);
    const reply = await press();
    await full.world.work();
    for (const words of keptToHerself) expect(JSON.stringify(reply)).not.toContain(words);
    const isRefused = role === 'member' && namesWhoLeads.test(JSON.stringify(reply));
    const done = (!isRefused && tells(reply, full.unit)) || (await rowsOf(full.world, full.unit)) !== before;
    expect(done, `${name}: ${JSON.stringify(reply)}`).toBe(openTo[role].has(name));
  };

  it.each([...buttons.keys()].filter((action) => !harmless.has(action)))('button %s', async (action) => {
    const full = await fullUnit();
    const data = { ...full.data, ...dataFor[action] };
    await act(full, action, () => full.world.press(who, where, action, data));
  });

  it.each(sendable)('form %s', async (id) => {
    const full = await fullUnit();
    const { values, context } = await filled(full, id);
    await act(full, `form ${id}`, () => full.world.submit(who, where, id, values, context));
  });
});
