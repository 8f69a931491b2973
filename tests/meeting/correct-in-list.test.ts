import { describe, expect, it } from 'vitest';
import { openDecisionRow } from '../../bot/rows/meeting-work-rows.ts';
import { putRow } from '../../bot/rows/row.ts';
import type { Values } from '../../bot/ui/form.ts';
import { viewToText } from '../../bot/ui/plain-text.ts';
import type { Act } from '../../bot/ui/view.ts';
import { keepDecision } from '../../shared/domain/meeting/kept-decision.ts';
import { at, meetingDay, unitWithStaff } from '../people/meeting-steps.ts';
import { actsIn, createBoard, type OpenForm, type Standing } from '../people/message-board.ts';
import { buttonsOf } from '../people/plan-steps.ts';
import { bo, personal, replyText } from '../people/world.ts';
import { guarded } from './agenda-fixture.ts';

/** Bo leads, has decided one thing, and looks at the list. */
async function listed() {
  const { world, unit } = await unitWithStaff();
  await putRow(
    world.ports,
    openDecisionRow(unit, 'k1'),
    keepDecision({ id: 'k1', text: guarded('To børn ad gangen') }, '2026-09-14'),
  );
  at(world, meetingDay, '13:02');
  const board = createBoard(world, [bo]);
  const card = await board.say(bo, personal, 'dagsorden');
  await board.press(bo, card, { action: 'meeting.start', data: { unit, length: '60' } });
  await board.say(bo, personal, 'Vi har besluttet at vi går i to hold');
  const list = await board.say(bo, personal, 'beslutninger');
  const press = (label: string, action: string) => {
    const act = actsIn(list.view).find((each) => each.label === label && each.action === action);
    if (!act) throw new Error(`no button ${label}`);
    return board.press(bo, list, act as Act & { data?: Values });
  };
  return { board, card, list, press, text: ({ view }: Standing) => viewToText(view) };
}

describe('what is put right in the list of decisions', () => {
  it('stands in the list, which says so, and on the meeting’s card', async () => {
    const { board, card, list, press, text } = await listed();
    const form = (await press('Ret', 'meeting.correct')) as OpenForm;
    await board.submit(form, { text: 'Vi går i tre hold' });
    expect(text(list)).toMatch(/^Stue Gul\nDet har I besluttet\n✔ Rettet: Vi går i tre hold/);
    expect(text(list)).not.toContain('[Næste ▸]');
    expect(text(card)).toContain('[Næste ▸]');
  });

  it('is deleted there after the question, and kept there', async () => {
    const { list, press, text } = await listed();
    await press('Slet', 'meeting.drop-ask');
    await press('Nej, behold den', 'meeting.drop-ask');
    expect(text(list)).toContain('Besluttet i dag\nVi går i to hold');
    await press('Slet', 'meeting.drop-ask');
    await press('Ja, slet den', 'meeting.drop');
    expect(text(list)).toMatch(
      /^Stue Gul\nDet har I besluttet\nBeslutningen “Vi går i to hold” er slettet\./,
    );
    expect(text(list).match(/to hold/g)).toHaveLength(1);
  });

  it('is said once when it is done, and not among what was decided today', async () => {
    const { list, press, text } = await listed();
    await press('Gjort', 'decision.settle');
    expect(text(list).match(/To børn ad gangen/g)).toHaveLength(1);
    await press('Åbn igen', 'decision.settle');
    await press('Gjort', 'decision.settle');
    await press('Vis tidligere', 'decisions.show');
    expect(text(list)).toMatch(/Besluttet i dag\nVi går i to hold[^✔]*Gjort eller droppet på mødet\n/);
    await press('Åbn igen', 'decision.settle');
    expect(text(list)).toContain('[Gjort]');
  });

  it('goes on from the decision that was shown last, and begins again where that one is gone', async () => {
    const { world, unit } = await unitWithStaff();
    at(world, meetingDay, '13:02');
    await world.press(bo, personal, 'meeting.start', { unit, length: '60' });
    for (const what of ['en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv'])
      await world.say(bo, personal, `Vi har besluttet at vi køber bog ${what}`);
    const first = await world.say(bo, personal, 'beslutninger');
    const more = buttonsOf(first).find(({ label }) => label === 'Vis 2 flere fra i dag');
    const turn = async () => replyText(await world.press(bo, personal, 'decisions.show', { ...more?.data }));
    expect(await turn()).toMatch(/bog to.*bog en/s);
    expect(await turn()).not.toContain('bog tre');
    const last = String({ after: '', ...more?.data }.after);
    const drop = { unit, day: meetingDay, decision: last };
    await world.press(bo, personal, 'meeting.drop', drop);
    const again = await turn();
    for (const what of ['syv', 'seks', 'fem', 'fire']) expect(again).toContain(`bog ${what}`);
    expect(again).not.toContain('bog tre');
  });
});
