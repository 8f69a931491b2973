import { expect, it } from 'vitest';
import {
  addTrials,
  at,
  buttonsIn,
  carla,
  meetingDay,
  pressShown,
  threeTrials,
  unitWithStaff,
} from '../people/meeting-steps.ts';
import { message } from '../people/trial-steps.ts';
import { ane, bo, copyWorld, personal, replyText } from '../people/world.ts';
import { trialOf } from './agenda-fixture.ts';

const { world: held, unit } = await unitWithStaff();
const secret = trialOf('t9', 'jeg øver mig i at vente', {
  author: { ...carla, name: 'Carla Berg' },
  audience: 'private',
});
await addTrials(held, unit, ...threeTrials, secret);
at(held, meetingDay, '13:00');
await held.press(bo, personal, 'meeting.start', { unit });
for (const words of [
  'vi beslutter, at Ane spørger skovens folk om brænde senest 8. januar',
  'vi beslutter, at Carla køber regnbukser senest 4. januar',
]) {
  const offered = await held.say(bo, personal, words);
  await pressShown(held, bo, offered, buttonsIn(offered)[0]?.label ?? '');
}
await held.press(bo, personal, 'meeting.close', { unit, day: meetingDay, goals: 'none' });

const asked = async (words: string) => replyText(await copyWorld(held).say(ane, personal, words));

const wood = 'Ane spørger skovens folk om brænde senest 8. januar';
const garments = 'Carla køber regnbukser senest 4. januar';

it.each([
  'hvad skal jeg?',
  'hvad har jeg lovet?',
  'hvad er det jeg har sagt ja til?',
  'kan Carla overtage min opgave',
])('shows what waits for whoever asks: %s', async (words) => {
  const answer = await asked(words);
  expect(answer).toContain(`Det tager du dig af:\n• ${wood}`);
  expect(answer).not.toContain(garments);
});

it.each(['hvem spørger om brænde?', 'hvem ringer til skovens folk om brænde'])(
  'says who does it: %s',
  async (words) => {
    const answer = await asked(words);
    expect(answer).toContain(`Det her har I besluttet:\n> ${wood}`);
    expect(answer).not.toContain(garments);
  },
);

it.each([
  'vis teksten til Aula',
  'vis mig lige teksten til forældrene',
  'har du noget vi kan sende til forældrene',
])('gives the text for the parents: %s', async (words) => {
  expect(await asked(words)).toContain('Klar til at kopiere');
});

it.each([
  'hvilke prøvehandlinger har Carla',
  'må jeg se hvad Carla har skrevet',
  'hvad har Carla gang i',
  'vis mig lige hvilke prøvehandlinger Carla har',
])('shows what a colleague has shared, and no more: %s', async (words) => {
  const answer = await asked(words);
  expect(answer).toContain('Det har Carla delt\n> vi går til garderoben i to hold');
  expect(answer).not.toMatch(/synger|øver mig/);
});

it.each([
  'kan jeg lige se hvad vi skal snakke om kl 13',
  'vis lige hvad vi skal tale om',
  'skal jeg forberede noget?',
])('shows the agenda, and asks for no time: %s', async (words) => {
  expect(await asked(words)).toContain('Foreløbig dagsorden.');
});

it.each([
  ['jeg har købt regnbukserne', garments],
  ['vi har nu spurgt skovens folk om brænde', wood],
])('asks whether it is the decision that is done: %s', async (words, decision) => {
  const written = await copyWorld(held).send(message(words, '9.1', ane, personal));
  for (const answer of [await asked(words), replyText(written)]) {
    expect(answer).toContain('Er det den her? Tryk “Gjort”, hvis den er klaret.');
    expect(answer).toContain(decision);
  }
});

it('and offers as a trial what no decision is about', async () => {
  expect(await asked('jeg har købt en tromme til samlingen')).toContain('[Gem det som prøvehandling]');
});

it.each([
  ['nej det var den 11. januar med regnbukserne', 'Carla køber regnbukser senest mandag 11. januar'],
  ['hov, det er først mandag den 11. januar med brænde', 'om brænde senest mandag 11. januar'],
])('offers a decision by the other day that is told: %s', async (words, mended) => {
  const answer = await asked(words);
  expect(answer).toContain(mended);
  expect(answer).toContain('[Ret den til mandag 11. januar]');
});

it('leads to their trial where it was no decision', async () => {
  const answer = await asked('nej det var den 11. januar med garderoben');
  expect(answer).toContain('Jeg har ikke ændret noget endnu.');
  expect(answer).toContain('> jeg sætter ord på overgangen til garderoben');
});
