import { describe, expect, it } from 'vitest';
import { unitWithStaff } from '../people/meeting-steps.ts';
import { formOf, storedUnit } from '../people/plan-steps.ts';
import { bo, copyWorld, personal, replyText } from '../people/world.ts';

const { world: first, unit } = await unitWithStaff();

async function answer(text: string) {
  const world = copyWorld(first);
  world.setNow('2026-10-13T09:00:00Z');
  const before = await storedUnit(world, unit);
  const what = { kind: 'words', text } as const;
  const reply = await world.send({ who: bo, where: personal, what, message: { id: 'm1' } });
  expect(await storedUnit(world, unit)).toEqual(before);
  return reply;
}

describe('another hour is chosen in the form, and kept when it is sent', () => {
  it.each([
    ['skriv til os kl 7 i stedet for kl 9', '07:00'],
    ['skift klokkeslæt til kl. 10', '10:00'],
    ['kan du skrive til os kl. 10 i stedet for 9', '10:00'],
    ['skriv fra kl. 9 til kl. 8.30', '08:30'],
    ['ret tidspunktet til klokken 8', '08:00'],
    ['send dine beskeder kl. 13', '13:00'],
  ])('%s', async (text, hour) => {
    const form = formOf(await answer(text));
    expect(form.id).toBe('posts.switch');
    expect(form.values?.hour).toBe(hour);
    expect(form.values?.members ?? Object.values(form.values ?? {}).join()).not.toBe('');
  });
});

describe('the meeting’s form has the hour that was written', () => {
  it.each([
    ['kan mødet være kl 14.30', '14:30'],
    ['kan mødet være kl 14.30 i stedet', '14:30'],
    ['ret mødetiden til kl. 14', '14:00'],
    ['skal vi lade mødet starte kl. 12', '12:00'],
    ['skift mødetidspunkt til kl. 10.15', '10:15'],
    ['sæt mødet til kl. 15', '15:00'],
    ['statusmødet skal være kl. 9.30 i stedet for kl. 13', '09:30'],
    ['vi holder mødet kl. 13.30', '13:30'],
    ['mødet begynder klokken halv ti', '09:30'],
    ['vi starter statusmødet kl. 14 på fredag', '14:00'],
    ['mødet bliver kl. 12.15', '12:15'],
    ['kan vi ikke holde mødet klokken 14 i stedet for?', '14:00'],
    ['flyt mødet til klokken 14', '14:00'],
    ['skal vi ikke hellere have mødet kl. 10 i dag', '10:00'],
  ])('%s', async (text, time) => {
    const form = formOf(await answer(text));
    expect(form.id).toBe('plan.move');
    expect(form.values?.time?.replace('.', ':')).toBe(time);
    expect(form.ahead).toContain(`kl. ${time.replace(':', '.').replace(/^0/, '')} ind.`);
  });

  it.each([
    'kan vi ikke holde mødet klokken 14 i stedet for?',
    'flyt mødet til klokken 14',
    'Kan vi mødes kl 14?',
  ])('and says the hour back, above the button that opens it and in the form: %s', async (text) => {
    const { ahead, intro, values } = formOf(await answer(text));
    const heard =
      'Jeg har skrevet fredag 16. oktober kl. 14.00 ind. Mødet flytter først, når du har set ændringen og sagt ja.';
    expect(ahead).toBe(heard);
    expect([intro].flat().join('').startsWith(heard)).toBe(true);
    expect(values).toMatchObject({ day: '1|2026-10-16', time: '14:00' });
  });

  it('with the day, where one is named', async () => {
    const form = formOf(await answer('kan vi mødes kl 14 i dag'));
    expect(form.ahead).toContain('Jeg har skrevet tirsdag 13. oktober kl. 14.00 ind.');
    expect(form.values).toMatchObject({ day: '1|2026-10-13', time: '14:00' });
    expect(formOf(await answer('flyt mødet')).ahead).toBeUndefined();
  });

  it('is of the meeting to come, once today’s has been begun, though before its time', async () => {
    const world = copyWorld(first);
    world.setNow('2026-10-16T10:30:00Z');
    const moved = async (words: string) => formOf(await world.say(bo, personal, words));
    expect((await moved('flyt mødet til kl. 14')).values?.day).toBe('1|2026-10-16');
    await world.press(bo, personal, 'meeting.start', { unit, sure: 'yes' });
    const { ahead, values } = await moved('flyt mødet til kl. 14');
    expect(ahead).toContain('Jeg har skrevet fredag 20. november kl. 14.00 ind.');
    expect(values).toMatchObject({ day: '2|2026-11-20', time: '14:00' });
    expect((await moved('flyt mødet til fredag')).values?.day).toBe('2|2026-11-20');
    expect((await moved('flyt mødet til kl. 14 i dag')).ahead).toContain(
      'Fredag 16. oktober kan det ikke blive',
    );
  });

  it('and says that it is the hour of one meeting alone', async () => {
    const form = formOf(await answer('mødet begynder kl. 9.30'));
    expect([form.intro].flat().join('')).toContain(
      'Du flytter kun det ene møde. Skal alle møder begynde på et andet tidspunkt, så skriv “ret”.',
    );
  });

  it.each([
    'alle møder skal begynde kl. 9.30',
    'statusmøderne begynder kl. 9.30 i stedet for kl. 13',
    'mødet skal fremover være kl. 9.30',
    'vi holder mødet kl. 9.30 fremover',
  ])('for all meetings it is the unit’s form: “%s”', async (text) => {
    const form = formOf(await answer(text));
    expect(form.id).toBe('unit.edit');
    expect(form.values).toMatchObject({ time: '09:30', weekday: '5', name: 'Stue Gul' });
  });

  it.each([
    'vi holder samling kl. 9.30 med de små',
    'vi mødes kl. 9 ved hoppepuden',
    'vi tager mødet med forældrene kl. 13',
    'mødet med børnene begynder kl. 9',
    'begynder mødet kl. 13?',
    'kan vi mødes kl. 9 ved hoppepuden',
  ])('what is of no meeting’s hour opens no form: “%s”', async (text) => {
    expect((await answer(text)).kind).not.toBe('open-form');
  });

  it('and says before it is opened that the day cannot be', async () => {
    const form = formOf(await answer('kan vi flytte mødet til på tirsdag den 27. oktober kl. 12'));
    expect(form.ahead).toBe(
      'Tirsdag 27. oktober kan det ikke blive: statusmødet skal ligge i forløbets femte uge, 12.–16. oktober. Vælg en af dagene her.',
    );
    expect(form.values?.time).toBe('12:00');
  });
});

describe('on the day of the meeting, “i dag” is what they move away from', () => {
  const onTheDay = async (text: string) => {
    const world = copyWorld(first);
    world.setNow('2026-10-16T07:00:00Z');
    return formOf(await world.say(bo, personal, text));
  };

  it.each([
    ['Jeg har ikke tid til det her i dag, kan vi flytte mødet til på mandag kl. 14?', 'Mandag 19. oktober'],
    ['Kan vi flytte mødet fra i dag til på mandag kl. 14', 'Mandag 19. oktober'],
    ['Flyt mødet til mandag kl. 14, vi når det ikke i dag', 'Mandag 19. oktober'],
    ['I dag er vi for få, kan vi flytte mødet? På tirsdag i stedet kl. 14', 'Tirsdag 20. oktober'],
    ['Vi må rykke mødet til den 21. oktober kl. 14', 'Onsdag 21. oktober'],
    ['Mødet i dag dur ikke, kan vi flytte det til på lørdag kl. 14', 'Lørdag 17. oktober'],
    ['Udsæt mødet til næste uge kl. 14', 'I uge 43'],
  ])('%s', async (text, day) => {
    const form = await onTheDay(text);
    expect(form.ahead).toContain(`${day} kan det ikke blive: `);
    expect([form.intro].flat()).toContain(form.ahead);
    expect(form.values).toMatchObject({ time: '14:00' });
    expect(form.values?.day).toBeUndefined();
  });

  it('and the present day stands where none was named', async () => {
    const form = await onTheDay('kan vi flytte mødet til kl. 15?');
    expect(form.values).toMatchObject({ day: '1|2026-10-16', time: '15:00' });
  });

  it('says why: the house is closed that day', async () => {
    expect((await onTheDay('flyt mødet til på søndag')).ahead).toContain('den 18. oktober er weekend');
  });
});

describe('why a meeting is when it is', () => {
  it.each([
    'hvorfor ligger mødet den 16. oktober',
    'hvorfor er mødet på fredag?',
    'hvorfor holder vi møde på fredag',
    'hvorfor er mødet så sent',
    'hvorfor skal vi have møde i uge 42',
  ])('%s', async (text) => {
    const said = replyText(await answer(text));
    expect(said).toContain('16. oktober');
    expect(said).toMatch(/Det ligger på jeres mødedag|Mødet er flyttet fra/);
  });
});
