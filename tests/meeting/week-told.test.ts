import { describe, expect, it } from 'vitest';
import { weekTold } from '../../shared/domain/meeting/week-told.ts';
import { meetingOf, startedMeeting } from '../people/meeting-steps.ts';
import { bo, personal, replyText } from '../people/world.ts';

const rules = {
  openOn: [],
  closures: [{ id: 'c1', scope: 'unit', kind: 'days', from: '2027-01-29', to: '2027-01-29' }],
  openDaysPerWeek: 5,
} as never;
const told = (text: string) => weekTold(text, '2026-12-14', rules);

describe('a week as deadline', () => {
  it.each([
    ['Ane køber kasser senest i uge 3', '2027-01-22'],
    ['Vi maler skuret senest uge 3', '2027-01-22'],
    ['Bo ringer til smeden i løbet af uge 3', '2027-01-22'],
    ['Vi rydder loftet i uge 3', '2027-01-22'],
    ['Carla laver en plan inden udgangen af uge 3', '2027-01-22'],
    ['Carla laver en plan inden uge 4', '2027-01-22'],
    ['Vi bestiller bøger før uge 4', '2027-01-22'],
    ['Vi bestiller bøger senest i uge 4', '2027-01-28'],
  ])('%s: %s', (text, day) => expect(told(text)).toBe(day));

  it.each([
    'Vi går i skoven i uge 3 og 4',
    'Vi går ud hver uge',
    'Det er nu to uger siden',
    'Vi gør det i uge 60',
  ])('none: %s', (text) => expect(told(text)).toBeUndefined());

  it('is said in the receipt', async () => {
    const { world, unit } = await startedMeeting();
    const reply = replyText(await world.say(bo, personal, 'beslutning: Ane køber kasser senest i uge 45'));
    expect((await meetingOf(world, unit))?.decisions).toMatchObject([{ by: '2026-11-06' }]);
    expect(reply).toContain('6. november');
  });
});
