import { describe, expect, it } from 'vitest';
import { changeRow } from '../../bot/rows/change-row.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { addTrials, at, meetingDay, threeTrials, unitWithStaff } from '../people/meeting-steps.ts';
import { ane, bo, copyWorld, personal, replyText } from '../people/world.ts';

const { world: first, unit } = await unitWithStaff();
await addTrials(first, unit, ...threeTrials);
at(first, meetingDay, '13:00');
// Ane has said yes, so the meeting is hers; Bo, who leads the unit, may take it.
await changeRow(
  first.ports,
  unitRow(unit),
  (now) => now && ({ ...now, chairs: { 1: { ...ane } } } as unknown as Unit),
);
await first.press(ane, personal, 'meeting.start', { unit });

describe('the button that leads to a meeting', () => {
  it.each([
    'dagsorden',
    'møde',
    'guide',
    'hvordan leder jeg mødet',
    'hvem leder mødet',
    'vis mødet',
    'afslut mødet',
  ])('below “%s” takes it over for whoever does not hold it', async (words) => {
    const world = copyWorld(first);
    const theirs = replyText(await world.say(ane, personal, words));
    expect(theirs).not.toContain('Overtag mødet');
    expect(theirs).toContain('Fortsæt mødet');
    const others = replyText(await world.say(bo, personal, words));
    expect(others).toContain('[Overtag mødet]');
    expect(others).not.toContain('Fortsæt mødet');
  });
});
