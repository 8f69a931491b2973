import { describe, expect, it } from 'vitest';
import { at, meetingDay as day, unitWithStaff } from '../people/meeting-steps.ts';
import { ane, bo, channel, personal, replyText } from '../people/world.ts';

const asked = 'hvad skal jeg gøre nu';
const ahead = '📅 I dag kl. 13.00 er der statusmøde.';

describe('the guide around a meeting', () => {
  it('begins with it in the hour before: who chairs, and the way in for whoever may', async () => {
    const { world } = await unitWithStaff();
    at(world, day, '11:59');
    expect(replyText(await world.say(bo, personal, asked))).not.toContain(ahead);
    at(world, day, '12:00');
    const chair = replyText(await world.say(bo, personal, asked));
    expect(chair).toContain(`Stue Gul\n${ahead} Du leder det.\n[Start mødet]`);
    expect(chair).not.toContain('📅 Statusmøde:');
    const colleague = replyText(await world.say(ane, personal, 'guide'));
    expect(colleague).toContain(`${ahead} Bo Holm leder det.`);
    expect(colleague).not.toContain('[Start mødet]');
    expect(replyText(await world.say(bo, channel, 'guide'))).not.toContain('[Start mødet]');
  });

  it('says that it is going on until it is closed', async () => {
    const { world, unit } = await unitWithStaff();
    at(world, day, '13:00');
    await world.press(bo, personal, 'meeting.start', { unit });
    at(world, day, '15:30');
    expect(replyText(await world.say(bo, personal, asked))).toContain('[Fortsæt mødet]');
    const colleague = replyText(await world.say(ane, personal, asked));
    expect(colleague).toContain('📅 Statusmødet er i gang. Bo Holm leder det.');
    expect(colleague).not.toContain('[Fortsæt mødet]');
    await world.press(bo, personal, 'meeting.close', { unit, day, goals: 'none' });
    expect(replyText(await world.say(bo, personal, asked))).not.toContain('i gang. ');
  });
});
