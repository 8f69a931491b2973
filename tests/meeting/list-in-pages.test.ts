import { expect, it } from 'vitest';
import { openDecisionRow } from '../../bot/rows/meeting-work-rows.ts';
import { putRow } from '../../bot/rows/row.ts';
import { renderView as renderSlack } from '../../bot/slack/render-view.ts';
import { toMessages } from '../../bot/teams/render-message.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import { keepDecision } from '../../shared/domain/meeting/kept-decision.ts';
import { buttonsIn, fill, pressShown, startedMeeting } from '../people/meeting-steps.ts';
import { bo, personal, replyText } from '../people/world.ts';
import { guarded } from './agenda-fixture.ts';

const numbers = (letter: string, most: number) => Array.from({ length: most }, (_, nth) => `${letter}${nth}`);
const long = (which: string) =>
  `Nummer ${which}: vi går i to hold til garderoben, og de ældste hjælper de yngste med at finde deres tøj`;

function isOneMessage(reply: Reply): void {
  if (reply.kind !== 'show') throw new Error(replyText(reply));
  expect(renderSlack(reply.view)).toHaveLength(1);
  expect(toMessages(reply.view, 'dialog')).toHaveLength(1);
}

it.each([
  [11, 7],
  [3, 12],
  [0, 12],
])(
  '“beslutninger” is one message a page, at the meeting (%i decided now, %i before) and after it, and reaches every one of them',
  async (now, before) => {
    const { world, unit, data } = await startedMeeting();
    for (const which of numbers('f', before)) {
      const kept = { id: which, text: guarded(long(which)) };
      await putRow(world.ports, openDecisionRow(unit, which), keepDecision(kept, '2026-09-14'));
    }
    for (const which of numbers('n', now))
      await fill(world, bo, 'meeting.decision', data, { text: long(which) });

    const told = async () => {
      const seen: string[] = [];
      let page = await world.say(bo, personal, 'beslutninger');
      for (;;) {
        isOneMessage(page);
        const which = replyText(page).match(/(?<=Nummer )[nf]\d+/g) ?? [];
        expect(which.length).toBeGreaterThan(0);
        seen.push(...which);
        const older = buttonsIn(page).find(({ label }) => /(?:fra i dag|ældre)$/.test(label));
        if (!older) return seen;
        page = await pressShown(world, bo, page, older.label);
      }
    };
    const all = [...numbers('n', now), ...numbers('f', before)].sort();
    const during = await told();
    expect(during.toSorted()).toEqual(all);
    if (now > 0) expect(during[0]).toMatch(/^n/);
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    expect((await told()).toSorted()).toEqual(all);
  },
);

it('today’s come first with a button of their own for the rest, and a page after a deletion skips none', async () => {
  const { world, unit, data } = await startedMeeting();
  const kept = { id: 'f0', text: guarded(long('f0')) };
  await putRow(world.ports, openDecisionRow(unit, 'f0'), keepDecision(kept, '2026-09-14'));
  for (const which of numbers('n', 7)) await fill(world, bo, 'meeting.decision', data, { text: long(which) });
  const first = await world.say(bo, personal, 'beslutninger');
  expect(replyText(first)).toMatch(/Vis 2 flere fra i dag[\s\S]*Fra tidligere møder[\s\S]*Vis en ældre/);
  const newest = buttonsIn(first).find(({ label }) => label === 'Slet')?.data ?? {};
  const asked = await world.press(bo, personal, 'meeting.drop-ask', newest);
  await pressShown(world, bo, asked, 'Ja, slet den');
  const next = replyText(await pressShown(world, bo, first, 'fra i dag'));
  expect(next.match(/(?<=Nummer )[nf]\d+/g)).toEqual(['n1', 'n0', 'f0']);
});
