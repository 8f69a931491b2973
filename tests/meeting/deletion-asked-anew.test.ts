import { expect, it } from 'vitest';
import { buttonsIn, fill, meetingOf, pressShown, startedMeeting } from '../people/meeting-steps.ts';
import { bo, personal, replyText } from '../people/world.ts';

/** Bo is asked about a decision, and it is changed before he answers. */
async function askedThenChanged({ isClosed }: { isClosed: boolean }) {
  const { world, unit, data } = await startedMeeting();
  await fill(world, bo, 'meeting.decision', data, { text: 'Vi går i to hold' });
  const [made] = (await meetingOf(world, unit))?.decisions ?? [];
  if (isClosed) await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  const decision = { ...data, decision: made?.id ?? '' };
  const asked = await world.press(bo, personal, 'meeting.drop-ask', { ...decision, alone: 'yes' });
  expect(replyText(asked)).toContain('Vi går i to hold');
  await fill(world, bo, isClosed ? 'decision.change' : 'meeting.correct', decision, {
    text: 'Vi går i tre hold',
  });
  return { world, unit, asked };
}

it.each([{ isClosed: false }, { isClosed: true }])(
  'asks anew about a decision that was changed since, with what it says now: closed %s',
  async (when) => {
    const { world, unit, asked } = await askedThenChanged(when);
    const again = await pressShown(world, bo, asked, 'Ja, slet den');
    expect(replyText(again)).toContain('Den er ændret, siden jeg spurgte. Nu står der:');
    expect(replyText(again)).toContain('Vi går i tre hold');
    expect((await meetingOf(world, unit))?.decisions).toHaveLength(1);
    expect(buttonsIn(again).map(({ label }) => label)).toEqual(['Ja, slet den', 'Nej, behold den']);
    await pressShown(world, bo, again, 'Ja, slet den');
    expect((await meetingOf(world, unit))?.decisions).toEqual([]);
  },
);

it('asks anew where the question itself is older than the sign it carries', async () => {
  const { world, unit, asked } = await askedThenChanged({ isClosed: false });
  const old = buttonsIn(asked).find(({ label }) => label === 'Ja, slet den');
  const { stood: _, ...data } = (old as { data: Record<string, string> }).data;
  const again = await world.press(bo, personal, 'meeting.drop', data);
  expect(replyText(again)).toContain('Nu står der:');
  expect((await meetingOf(world, unit))?.decisions).toHaveLength(1);
});
