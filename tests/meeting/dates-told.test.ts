import { describe, expect, it } from 'vitest';
import { dayTold } from '../../shared/domain/meeting/day-told.ts';
import { namesDate } from '../../shared/domain/meeting/no-day-told.ts';
import { fill, meetingOf, startedMeeting } from '../people/meeting-steps.ts';
import { settingsOf } from '../people/plan-example.ts';
import { bo, personal, replyText } from '../people/world.ts';

const rules = settingsOf();
const told = (text: string) => dayTold(text, '2026-12-18', rules);

describe('a date in a decision, said on Friday 18 December', () => {
  it.each([
    ['Farida holder øje med støjen og siger, hvordan det gik d. 22/1', '2027-01-22'],
    ['Farida siger, hvordan det gik den 22/1', '2027-01-22'],
    ['Farida siger, hvordan det gik 22/1', '2027-01-22'],
    ['Farida siger, hvordan det gik 22.1.', '2027-01-22'],
    ['Farida siger, hvordan det gik d. 22.1', '2027-01-22'],
    ['Farida siger, hvordan det gik den 22. januar', '2027-01-22'],
    ['Farida holder øje med støjen til uge 3', '2027-01-18'],
    ['Ane maler skuret inden 10. januar', '2027-01-08'],
    ['Ane maler skuret inden d. 15/1', '2027-01-15'],
    ['Ane maler skuret senest 10. januar', '2027-01-10'],
    ['Ane maler skuret senest den 8.', '2027-01-08'],
    ['Ane maler skuret, frist 15. januar', '2027-01-15'],
    ['Ane maler skuret. Fristen er den 15. januar', '2027-01-15'],
    ['Ane maler skuret inden d. 8, hvis det er tørt', '2027-01-08'],
  ])('%s: %s', (text, day) => expect(told(text)).toEqual({ day }));

  it.each([
    'Vi gør det fra d. 5/1',
    'Vi spiser ude fra den 5. januar',
    'Vi holder det fra uge 2 til uge 3',
    'Vi har det fra 5/1 til 8/1',
    'Vi deler frugten i 1/2',
    'Vi åbner døren kl. 8.10.',
    'Vi prøver det d. 32/1',
    'Vi bad om det d. 18/12',
    'Vi øver os til den 3. gang lykkes',
    'Vi skifter til d. 3 på stuen',
  ])('none: %s', (text) => expect(told(text)).toBeUndefined());

  it('on which they are closed is told with the day that was taken for it', () => {
    expect(told('Ane køber spande senest på fredag')).toEqual({ day: '2026-12-23', closed: '2026-12-25' });
    expect(told('Ane køber spande senest på fredag om to uger')).toEqual({
      day: '2026-12-31',
      closed: '2027-01-01',
    });
    expect(told('Ane køber spande inden jul')).toEqual({ day: '2026-12-23' });
  });

  it.each([
    ['Vi prøver det d. 32/1', true],
    ['Vi gør det fra uge 5', true],
    ['Vi gør det fra 14. august', true],
    ['Vi åbner døren kl. 8.10.', false],
    ['Vi deler frugten i 1/2', false],
    ['Vi går ud hver mandag', false],
  ])('names one: %s %s', (text, names) => expect(namesDate(text)).toBe(names));
});

describe('the receipt of a decision', () => {
  async function receipt(said: string) {
    const { world, unit } = await startedMeeting();
    const reply = replyText(await world.say(bo, personal, said));
    const list = replyText(await world.say(bo, personal, 'beslutninger'));
    const [decision] = (await meetingOf(world, unit))?.decisions ?? [];
    return { reply, list, text: decision?.text, by: decision?.by };
  }

  it('tells the day that was written with a stroke', async () => {
    const { reply, by } = await receipt(
      'vi aftaler at Ane holder øje med støjen og siger hvordan det gik d. 6/11',
    );
    expect(by).toBe('2026-11-06');
    expect(reply).toContain('senest fredag 6. november');
  });

  it('says why another day was taken', async () => {
    const { reply, by } = await receipt('beslutning: Ane køber spande senest på lørdag i næste uge');
    expect(by).toBeDefined();
    expect(reply).toMatch(/senest \S+ \d+\. oktober \(lørdag \d+\. oktober har I lukket\)/u);
  });

  it.each([
    ['beslutning: Ane køber spande på lørdag om to uger', 'Ane køber spande', 'fredag 30. oktober'],
    ['vi rydder skuret på lørdag om to uger, det har vi besluttet', 'Vi rydder skuret', 'fredag 30. oktober'],
    ['vi beslutter at Ane bager senest på søndag i næste uge', 'Ane bager', 'fredag 23. oktober'],
  ])(
    'keeps only the day that was taken, where they are closed on the one that was told: %s',
    async (said, kept, day) => {
      const { reply, list, text } = await receipt(said);
      expect(text).toBe(kept);
      expect(reply).toMatch(
        new RegExp(`senest ${day} \\((?:lørdag|søndag) \\d+\\. oktober har I lukket\\)`, 'u'),
      );
      expect(list).toContain(`${kept} (senest ${day})`);
      expect(list).not.toContain('har I lukket');
    },
  );

  it('says why of the form, too, and no longer once another day is chosen', async () => {
    const { world, unit, data } = await startedMeeting();
    const text = 'Ane køber spande på lørdag om to uger';
    const said = await fill(world, bo, 'meeting.decision', data, { text });
    expect(said).toContain('senest fredag 30. oktober (lørdag 31. oktober har I lukket)');
    const [first] = (await meetingOf(world, unit))?.decisions ?? [];
    expect(first?.text).toBe('Ane køber spande');
    await fill(world, bo, 'meeting.correct', { ...data, decision: first?.id ?? '' }, { by: '2026-11-05' });
    expect((await meetingOf(world, unit))?.decisions[0]).not.toHaveProperty('closed');
  });

  it.each([
    'beslutning: Ane maler skuret til næste møde',
    'beslutning: Ane spørger køkkenet inden næste statusmøde',
    'vi aftaler at Ane holder øje med støjen til næste gang',
    'beslutning: Ane tegner et kort, inden vi mødes igen',
    'beslutning: senest til næste gang vi mødes har Ane spurgt køkkenet',
  ])('has the day they meet again where that is said: %s', async (said) => {
    const { reply, list, by } = await receipt(said);
    expect(by).toBe('2026-11-20');
    expect(reply).toContain('senest fredag 20. november');
    expect(list).toContain('(senest fredag 20. november)');
  });

  it('has no day of a meeting that is another kind, and says so', async () => {
    const { reply, by } = await receipt('beslutning: Ane spørger køkkenet inden personalemødet');
    expect(by).toBeUndefined();
    expect(reply).toContain('“inden personalemødet” står i beslutningen, men jeg kender ikke dagen.');
  });

  it('says that no date was set where one was written that cannot be read', async () => {
    const { reply, by } = await receipt('vi aftaler at Ane holder øje med støjen fra d. 6/11');
    expect(by).toBeUndefined();
    expect(reply).toContain('Jeg har ikke sat nogen dato på.');
  });
});
