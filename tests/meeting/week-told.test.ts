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
    ['Emil tager billeder af dækningen i næste uge', '2026-12-23'],
    ['Emil tager billeder næste uge', '2026-12-23'],
    ['Emil tager billeder til næste uge', '2026-12-21'],
    ['Emil tager billeder inden næste uge', '2026-12-18'],
    ['Emil tager billeder i denne uge', '2026-12-18'],
  ])('%s: %s', (text, day) => expect(told(text)).toBe(day));

  it.each([
    'Vi går i skoven i uge 3 og 4',
    'Vi går ud hver uge',
    'Det er nu to uger siden',
    'Vi gør det i uge 60',
    'Fra næste uge spiser vi ude',
    'Mandag i næste uge spiser vi ude',
    'Vi mødes mandag i uge 3',
  ])('none: %s', (text) => expect(told(text)).toBeUndefined());

  it('is said in the receipt', async () => {
    const { world, unit } = await startedMeeting();
    const reply = replyText(await world.say(bo, personal, 'beslutning: Ane køber kasser senest i uge 45'));
    expect((await meetingOf(world, unit))?.decisions).toMatchObject([{ by: '2026-11-06' }]);
    expect(reply).toContain('6. november');
  });

  it.each([
    ['i næste uge', '2026-10-23', 'senest fredag 23. oktober'],
    ['mandag i næste uge', '2026-10-19', 'senest mandag 19. oktober'],
    ['i det nye år', undefined, '“i det nye år” står i beslutningen, men jeg kender ikke dagen'],
    ['snart', undefined, '“snart” står i beslutningen'],
    ['engang efter jul', undefined, 'jeg minder kun om den, når den har en dato'],
    // The meeting is on a Friday.
    ['i denne uge', undefined, '“i denne uge” står i beslutningen'],
    ['en engang imellem', undefined, 'Ane Lind tager sig af det. '],
  ])('or that there is none: %s', async (when, by, said) => {
    const { world, unit } = await startedMeeting();
    const reply = replyText(await world.say(bo, personal, `beslutning: Ane tager billeder ${when}`));
    expect((await meetingOf(world, unit))?.decisions[0]?.by).toBe(by);
    expect(reply).toContain(said);
    expect(reply.includes('minder kun')).toBe(by === undefined && !when.includes('imellem'));
  });
});
