import { describe, expect, it } from 'vitest';
import { meetingOf, pressShown, startedMeeting } from '../people/meeting-steps.ts';
import { ane, bo, personal, replyText } from '../people/world.ts';

const said = 'Vores mål for næste forløb er at børnene deltager mere i måltidet';
const goal = 'Børnene deltager mere i måltidet';

describe('a goal that is told in words', () => {
  it('stands in the meeting’s form while that is going on', async () => {
    const { world, unit } = await startedMeeting();
    const answer = await world.say(bo, personal, said);
    expect(replyText(answer)).toBe(
      'Tryk på “Skriv målet”, så står målet i feltet. Det er ikke gemt endnu.\n[Skriv målet]',
    );
    const open = await pressShown(world, bo, answer, 'Skriv målet');
    if (open.kind !== 'open-form') throw new Error(replyText(open));
    expect([open.form.id, open.form.values?.goal]).toEqual(['meeting.goal', goal]);
    await world.submit(bo, personal, open.form.id, { ...open.form.values }, open.form.context);
    expect((await meetingOf(world, unit))?.goals.map(({ text }) => text)).toEqual([goal]);
  });

  it.each([
    ['Vores mål er at børnene selv finder på lege', 'Børnene finder selv på lege'],
    ['Alle er med i samlingen, det er vores mål næste gang', 'Alle er med i samlingen'],
    ['Børnene leger på tværs. Det skal være vores mål for næste forløb', 'Børnene leger på tværs'],
    ['Målet til næste gang: alle har en makker', 'Alle har en makker'],
    ['Vores mål er, at alle børn altid har en at lege med', 'Alle børn har altid en at lege med'],
  ])('is a sentence of its own: %s', async (words, kept) => {
    const { world } = await startedMeeting();
    const open = await pressShown(world, bo, await world.say(bo, personal, words), 'Skriv målet');
    expect(open).toMatchObject({ kind: 'open-form', form: { values: { goal: kept } } });
  });

  it('stands in the form of the common goals at any other time, beside those there are', async () => {
    const { world, data } = await startedMeeting();
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    for (const [nth, words] of [goal, 'Alle kommer ud'].entries()) {
      const told = `Vores mål for næste forløb er, at ${words.toLowerCase()}`;
      const open = await pressShown(world, bo, await world.say(bo, personal, told), 'Skriv målet');
      if (open.kind !== 'open-form') throw new Error(replyText(open));
      expect([open.form.id, open.form.values?.[`goal${nth}`]]).toEqual(['goal.common', words]);
      await world.submit(bo, personal, open.form.id, { ...open.form.values }, open.form.context);
    }
  });

  it('of the next time is the next course’s, whenever it is said', async () => {
    const { world, data } = await startedMeeting();
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    const told = await world.say(bo, personal, 'alle kommer ud, det er vores mål næste gang');
    const open = await pressShown(world, bo, told, 'Skriv målet');
    expect(open).toMatchObject({ kind: 'open-form', form: { values: { goal0: 'Alle kommer ud' } } });
    expect(open).toMatchObject({ form: { context: { course: '2' } } });
  });

  it('is not kept of somebody who sets none, and that is said', async () => {
    const { world } = await startedMeeting();
    expect(replyText(await world.say(ane, personal, said))).toContain('Jeg har ikke gemt det, du skrev.');
  });

  it('goes into no button with a name in it', async () => {
    const { world } = await startedMeeting();
    const answer = await world.say(bo, personal, 'Vores mål for næste forløb er at Magnus spiser mere');
    expect(JSON.stringify(answer)).not.toContain('Magnus');
    expect(replyText(answer)).toContain('Jeg har ikke gemt målet.');
  });

  it.each(['hvad er vores mål?', 'Vores mål er væk'])('is none: %s', async (other) => {
    const { world } = await startedMeeting();
    expect(replyText(await world.say(bo, personal, other))).not.toContain('Skriv målet');
  });
});
