import { expect, it } from 'vitest';
import { openDecisionRow } from '../../bot/rows/meeting-work-rows.ts';
import { putRow } from '../../bot/rows/row.ts';
import { viewToText } from '../../bot/ui/plain-text.ts';
import { keepDecision } from '../../shared/domain/meeting/kept-decision.ts';
import { addTrials, at, carla, meetingDay, threeTrials, unitWithStaff } from '../people/meeting-steps.ts';
import { actsIn, createBoard } from '../people/message-board.ts';
import { ane, bo, personal } from '../people/world.ts';
import { guarded } from './agenda-fixture.ts';

/** Bo's live card, and what he does in other messages of his chat. */
async function meeting() {
  const { world, unit } = await unitWithStaff();
  await addTrials(world, unit, ...threeTrials);
  const old = keepDecision({ id: 'k1', text: guarded('Vi har nye knager') }, '2026-09-14');
  await putRow(world.ports, openDecisionRow(unit, 'k1'), old);
  at(world, meetingDay, '13:02');
  const board = createBoard(world, [bo, ane, carla]);
  const find = (action: string) =>
    board.messages.findLast(({ view }) => actsIn(view).some((act) => act.action === action));
  const press = async (action: string, label = '') => {
    const message = find(action);
    const act =
      message && actsIn(message.view).find((one) => one.action === action && one.label.includes(label));
    if (!message || !act) throw new Error(`no ${action}`);
    return board.press(bo, message, act);
  };
  await board.say(bo, personal, 'dagsorden');
  await press('meeting.start');
  const live = board.messages.find(({ view }) => actsIn(view).some(({ action }) => action === 'meeting.go'));
  const card = () => viewToText(live?.view ?? { summary: '', nodes: [] });
  return { board, press, card };
}

it('draws the live card anew when one of its decisions is settled in the list', async () => {
  for (const label of ['Gjort', 'Droppet']) {
    const { board, press, card } = await meeting();
    expect(card()).toContain('[Gjort]');
    await board.say(bo, personal, 'beslutninger');
    await press('decision.settle', label);
    expect(card()).not.toContain('[Gjort]');
    expect(card()).toContain('Der er ingen åbne beslutninger');
  }
});

it('draws the live card anew when a decision is decided anew in the list', async () => {
  const { board, press, card } = await meeting();
  await board.say(bo, personal, 'beslutninger');
  const open = await press('decision.change');
  if (!open || !('form' in open)) throw new Error('no form');
  await board.submit(open, { text: 'Vi har nye knager og kroge' });
  expect(card()).not.toContain('[Lavet om]');
});

it('draws the live card anew when a goal is saved beside it', async () => {
  const { board, press, card } = await meeting();
  const isAtGoals = () => card().includes('[Skriv mål');
  for (let point = 0; point < 12 && !isAtGoals(); point++)
    await (card().includes('[Næste')
      ? press('meeting.go', 'Næste')
      : press('meeting.topic', 'Færdig med emnet'));
  expect(isAtGoals()).toBe(true);
  await board.say(bo, personal, 'Vores mål er at alle er med i samlingen');
  const open = await press('meeting.goal', 'Skriv målet');
  if (!open || !('form' in open)) throw new Error('no form');
  await board.submit(open, {});
  expect(card()).toContain('Alle er med i samlingen');
});
