import { expect, it } from 'vitest';
import { openDecisionRow } from '../../bot/rows/meeting-work-rows.ts';
import { putRow } from '../../bot/rows/row.ts';
import { renderView as renderSlack } from '../../bot/slack/render-view.ts';
import type { Values } from '../../bot/ui/form.ts';
import { viewToText } from '../../bot/ui/plain-text.ts';
import type { Act } from '../../bot/ui/view.ts';
import { keepDecision } from '../../shared/domain/meeting/kept-decision.ts';
import { addTrials, at, fill, meetingDay, threeTrials, unitWithStaff } from '../people/meeting-steps.ts';
import { actsIn, createBoard, type Standing } from '../people/message-board.ts';
import { bo, personal } from '../people/world.ts';
import { guarded } from './agenda-fixture.ts';

const long = (nth: number) =>
  `Nummer ${nth}: vi går i to hold til garderoben, og de ældste hjælper de yngste med at finde deres tøj`;

it('the chair’s card is one message at every point, however much was decided, and all of it is a press away', async () => {
  const { world, unit } = await unitWithStaff();
  await addTrials(world, unit, ...threeTrials);
  for (let nth = 0; nth < 12; nth++) {
    const kept = { id: `k${nth}`, text: guarded(`Før ${long(nth)}`) };
    await putRow(world.ports, openDecisionRow(unit, kept.id), keepDecision(kept, '2026-09-14'));
  }
  at(world, meetingDay, '13:02');
  const board = createBoard(world, [bo]);
  const card = await board.say(bo, personal, 'dagsorden');
  const data = { unit, day: meetingDay };
  await board.press(bo, card, { action: 'meeting.start', data: { unit, length: '60' } });
  for (let nth = 0; nth < 12; nth++) await fill(world, bo, 'meeting.decision', data, { text: long(nth) });
  const act = (label: string) => actsIn(card.view).find((each) => each.label.includes(label));
  const press = (label: string) =>
    board.press(bo, card, act(label) as Act & { data?: Values }) as Promise<Standing>;
  let points = 0;
  for (;;) {
    expect(renderSlack(card.view), viewToText(card.view)).toHaveLength(1);
    await press('Mere');
    expect(renderSlack(card.view), viewToText(card.view)).toHaveLength(1);
    const correct = actsIn(card.view).findLast(({ label }) => label === 'Ret');
    const form = correct && (await board.press(bo, card, correct as Act & { data?: Values }));
    if (!form || !('form' in form)) throw new Error('no form');
    await board.submit(form, { text: `${long(11)}, Bo Holm senest den ${points + 10}. november` });
    expect(viewToText(card.view)).toContain('[Mindre]');
    expect(renderSlack(card.view), viewToText(card.view)).toHaveLength(1);
    points++;
    const on = ['Næste', 'Færdig med emnet'].find((label) => act(label));
    if (!on) break;
    await press(on);
  }
  expect(points).toBeGreaterThan(8);
  const list = await press('Vis alle');
  expect(list).not.toBe(card);
  expect(viewToText(list.view)).toContain('Nummer 11');
  expect(act('Tilbage')).toBeDefined();
});
