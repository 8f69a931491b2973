import { describe, expect, it } from 'vitest';
import {
  addTrials,
  at,
  buttonsIn,
  carla,
  meetingDay,
  threeTrials,
  unitWithStaff,
} from '../people/meeting-steps.ts';
import { formOf } from '../people/plan-steps.ts';
import { ane, bo, copyWorld, personal, replyText } from '../people/world.ts';

const { world: first, unit } = await unitWithStaff();
await addTrials(first, unit, ...threeTrials);
at(first, meetingDay, '13:00');
await first.press(bo, personal, 'meeting.start', { unit, sure: 'yes' });
const labels = (reply: unknown) => buttonsIn(reply).map(({ label, action }) => `${action} ${label}`);

describe('a meeting that is going on is taken over', () => {
  it.each([
    'Jeg overtager mødet, Bo skal hente et sygt barn',
    'Jeg overtager lige, Bo skal tage telefonen',
    'jeg overtager nu, Bo skal lige tage telefonen',
    'Bo skulle hjem, så jeg tager mødet',
    'Jeg tager over, Bo måtte gå',
    'Jeg overtager mødet, Bo er syg',
  ])('by a colleague, with one press: %s', async (text) => {
    const actions = buttonsIn(await copyWorld(first).say(ane, personal, text)).map(({ action }) => action);
    expect(actions).toEqual(['chair.step-in']);
  });

  it.each([
    'Jeg er tilbage, jeg tager mødet igen',
    'Nu er jeg her igen, jeg tager selv mødet',
    'Jeg tager mødet tilbage, Ane skal hjem',
    ...['jeg tager ledelsen tilbage', 'nej jeg leder alligevel selv mødet', 'jeg overtager igen'],
    ...['nej, jeg tager selv styringen', 'så overtager jeg ledelsen af mødet igen'],
  ])('and taken back by the leader: %s', async (text) => {
    const world = copyWorld(first);
    await world.press(ane, personal, 'chair.step-in', { unit, meeting: '1' });
    const reply = await world.say(bo, personal, text);
    expect(replyText(reply)).toBe('Godt. Du leder mødet nu.\n[Fortsæt mødet] [Alligevel ikke]');
  });
});

it.each([
  'jeg vil gerne tage ledelsen tilbage',
  'jeg overtager ledelsen af stuen',
  'jeg tager roret i legen',
])('what takes no meeting back takes none: %s', async (text) => {
  const world = copyWorld(first);
  await world.press(ane, personal, 'chair.step-in', { unit, meeting: '1' });
  expect(replyText(await world.say(bo, personal, text))).not.toContain('Godt. Du leder mødet nu.');
});

describe('what can be done is not refused', () => {
  it('shows the text for Aula when the meeting is closed, and says so before', async () => {
    const reply = await copyWorld(first).say(
      bo,
      personal,
      'Kan jeg få en tekst til forældrene på Aula om mødet?',
    );
    expect(replyText(reply)).toContain('Teksten til Aula får du, når mødet er afsluttet.');
  });

  it('lists one’s own trials and decisions', async () => {
    const said = replyText(await copyWorld(first).say(carla, personal, 'Hvad skal jeg selv huske at gøre?'));
    expect(said).toContain('vi går til garderoben i to hold');
    expect(said).not.toContain('jeg synger med ved frugten');
  });
});

describe('peace', () => {
  it('ends the day before the one that was named', async () => {
    const said = replyText(
      await copyWorld(first).say(carla, personal, 'Lad mig være i fred indtil på mandag'),
    );
    expect(said).toContain('18. oktober');
  });

  it('is not of single hours, and it says so', async () => {
    const said = replyText(await copyWorld(first).say(carla, personal, 'Skriv ikke til mig efter kl. 16'));
    expect(said).toContain('jeg kan ikke give dig dine egne timer');
  });
});

describe('something new that was tried', () => {
  const text = 'Jeg har prøvet at vente ti sekunder, før jeg svarer ved frugten, og det gik rigtig godt';

  it('is offered to be kept before the trials that are unlike it', async () => {
    const world = copyWorld(first);
    const reply = await world.say(carla, personal, text);
    expect(labels(reply)[0]).toBe('trial.open Gem som en ny, du har prøvet');
    const [fresh] = buttonsIn(reply);
    const form = formOf(await world.press(carla, personal, 'trial.open', fresh?.data ?? {}));
    expect(JSON.stringify(form.fields)).toContain('Hvad har du prøvet?');
    expect(form.values?.what).toContain('vente ti sekunder');
  });

  it('and the one that is like it still comes first', async () => {
    const reply = await copyWorld(first).say(
      carla,
      personal,
      'Jeg prøvede at gå til garderoben i to hold, og det gik godt',
    );
    expect(labels(reply)[0]).toMatch(/^outcome\.open/);
  });
});

describe('a point to talk about', () => {
  it.each([
    ['Vi skal også lige have vendt julefesten og hvem der køber gløgg', 'Julefesten og hvem der køber gløgg'],
    ['Jeg vil gerne have vendt sovetiden på fredag', 'Sovetiden'],
    ['Vi mangler at få talt om sommerfesten', 'Sommerfesten'],
  ])('has its button: %s', async (text, point) => {
    const put = buttonsIn(await copyWorld(first).say(carla, personal, text)).find(
      ({ action }) => action === 'matter.put',
    );
    expect(put?.data?.text).toBe(point);
  });

  it.each([
    ['Jeg vil gerne tale om larmen i køkkenet på mødet i dag', 'Larmen i køkkenet'],
    ['Jeg vil gerne snakke om legepladsen næste gang', 'Legepladsen'],
    ['Kan vi tale om sovetiden på mødet på fredag?', 'Sovetiden'],
  ])('is called what it is, and not when: %s', async (text, point) => {
    const put = JSON.stringify(await copyWorld(first).say(carla, personal, text));
    expect(put).not.toMatch(new RegExp(`${point} (?:på|næste)`));
    expect(put).toContain(point);
  });
});
