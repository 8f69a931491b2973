import { describe, expect, it } from 'vitest';
import { at, meetingDay, unitWithStaff } from '../people/meeting-steps.ts';
import { ane, personal, replyText } from '../people/world.ts';

describe('next week', () => {
  it.each(['guide til næste uge', 'hvad skal vi i næste uge?', 'guide for next week'])(
    'is told of when it is asked for: %s',
    async (words) => {
      const { world } = await unitWithStaff();
      at(world, '2026-09-16', '10:00');
      const shown = replyText(await world.say(ane, personal, words));
      expect(shown).toContain('Næste uge: Uge 2 af 5');
      expect(shown).toContain('21.–25. september');
      expect(shown).toContain('[Guiden til denne uge]');
    },
  );

  it('names the meeting that falls into it by its date, and no other', async () => {
    const { world } = await unitWithStaff();
    at(world, '2026-10-09', '10:00');
    const before = replyText(await world.say(ane, personal, 'guide til næste uge'));
    expect(before).toContain('fredag 16. oktober kl. 13.00');
    at(world, meetingDay, '09:00');
    const after = replyText(await world.say(ane, personal, 'guide til næste uge'));
    expect(after).not.toMatch(/i dag|16\. oktober kl/);
  });
});
