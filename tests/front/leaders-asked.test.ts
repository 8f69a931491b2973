import { describe, expect, it } from 'vitest';
import * as steps from '../people/meeting-steps.ts';
import { change, formOf } from '../people/plan-steps.ts';
import { ane, bo, copyWorld, personal, replyText } from '../people/world.ts';

const { world: first } = await steps.unitWithStaff();
const said = async (text: string, who = bo) => replyText(await copyWorld(first).say(who, personal, text));

describe('nobody is reminded on somebody else’s behalf', () => {
  it.each([
    'kan du minde Emil om sin prøvehandling',
    'mind Hanne om at skrive noget',
    'gider du lige prikke til de andre om mødet',
    'kan du minde alle om prøvehandlingerne',
  ])('“%s”', async (text) => {
    expect(await said(text)).toMatch(
      /^Jeg minder ikke nogen på andres vegne\. Fire åbne dage før mødet spørger jeg selv/,
    );
  });

  it.each(['kan du minde mig om mødet', 'mind os om mødet'])('but oneself is: “%s”', async (text) => {
    expect(await said(text)).toMatch(/^På mødedagen skriver jeg i kanalen/);
  });

  it('and a trial that reminds children stays one', async () => {
    expect(await said('jeg minder børnene om at vaske hænder')).not.toContain('på andres vegne');
  });
});

describe('parents', () => {
  it.each(['må forældrene læse med?', 'kan forældrene se, hvad jeg skriver', 'læser forældrene med?'])(
    'read nothing here, and a text for Aula is at hand: “%s”',
    async (text) => {
      const reply = await copyWorld(first).say(ane, personal, text);
      expect(replyText(reply)).toMatch(/^Nej, forældrene kan ikke læse med\./);
      expect(replyText(reply)).toContain('[Vis tekst til Aula]');
    },
  );

  it('are left out where somebody asks of the leader', async () => {
    expect(await said('kan min leder se det', ane)).toMatch(/^Det afhænger af, hvor du skriver/);
  });
});

describe('whoever stops later', () => {
  it.each(['Carla har sagt op og stopper til nytår', 'Carla har sagt op'])(
    'is chosen in the form, which says when to send it: “%s”',
    async (text) => {
      const form = formOf(await copyWorld(first).say(bo, personal, text));
      expect(form.id).toBe('members.remove');
      expect(form.values?.staff).toContain('UCARLA');
      expect([form.intro].flat().join('')).toMatch(/Gør det først på den sidste dag\..*give dem videre\.$/);
    },
  );
});

describe('the theme that comes next', () => {
  it.each([
    'hvad er temaet efter ferien',
    'næste tema',
    'hvad er det næste tema',
    'hvad er temaet i næste forløb?',
  ])('“%s”', async (text) => {
    expect(await said(text, ane)).toMatch(
      /^Forløb 2 begynder mandag 19\. oktober\. Temaet er natur, udeliv og science\.$/m,
    );
  });

  it('is that of the course after, once it has begun, and none after the last', async () => {
    const world = copyWorld(first);
    world.setNow('2026-10-19T09:00:00Z');
    expect(replyText(await world.say(ane, personal, 'næste tema'))).toMatch(
      /^Forløb 3 begynder mandag 23\. november\./,
    );
    await change(world, 'plan.last-course', { course: '2' });
    expect(replyText(await world.say(ane, personal, 'næste tema'))).toMatch(
      /^Der kommer ikke flere forløb i planen\./,
    );
  });

  it('is not read out of what asks of this week', async () => {
    expect(await said('hvad er temaet')).toContain('Uge 1 af 5');
  });
});

it.each([
  'hvad blev resultatet af sidste forløb',
  'hvad kom der ud af det sidst',
  'hvad kom der ud af sidste forløb?',
])('what came of the last course stands in its minutes: “%s”', async (text) => {
  expect(await said(text)).toMatch(/^I har ikke afsluttet et statusmøde endnu\. Referatet kommer her/);
});

describe('a colleague is moved to no room', () => {
  it.each([
    'flyt kollegaen Hanne til stue Blå',
    'flyt kollegaen',
    'kan du flytte Carla til stue Blå',
    'flyt Carla til en anden stue',
  ])('“%s”', async (text) => {
    const reply = await copyWorld(first).say(bo, personal, text);
    expect(reply.kind).toBe('show');
    expect(replyText(reply)).toContain(
      'Jeg deler ikke kolleger op på stuer. Alle i Stue Gul er med på lige fod.',
    );
    expect(replyText(reply)).toContain('[Fjern en kollega]');
  });

  it('and who may remove nobody is offered no removal', async () => {
    expect(await said('flyt kollegaen Hanne til stue Blå', ane)).not.toMatch(/[Ff]jern/);
  });

  it.each(['flyt mødet til torsdag', 'flyt', 'flyt statusmødet'])(
    '“%s” moves the meeting as before',
    async (text) => {
      expect(formOf(await copyWorld(first).say(bo, personal, text)).id).toBe('plan.move');
    },
  );
});
