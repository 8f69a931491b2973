import { expect, it } from 'vitest';
import { buttonsIn, meetingOf, pressShown, startedMeeting } from '../people/meeting-steps.ts';
import { bo, personal, replyText } from '../people/world.ts';

/** Said on 16 October, and what becomes of it. */
async function decided(words: string) {
  const { world, unit } = await startedMeeting();
  let reply = await world.say(bo, personal, words);
  const offered = buttonsIn(reply).find(({ action }) => action === 'decision.offered');
  if (offered) reply = await pressShown(world, bo, reply, offered.label);
  const [decision] = (await meetingOf(world, unit))?.decisions ?? [];
  return { decision, said: replyText(reply) };
}

it.each([
  ['Det bliver Carla der taler med køkkenet om frugt inden den 8. januar', 'Carla Berg', '2027-01-08'],
  ['Det bliver Ane, som printer billederne inden jul', 'Ane Lind', '2026-12-23'],
  ['Det er Ane der køber gløgg inden jul', 'Ane Lind', '2026-12-23'],
  ['Vi beslutter at det bliver Carla der bestiller frugt', 'Carla Berg', undefined],
  ['Carla bestiller lys senest til jul', 'Carla Berg', '2026-12-23'],
  ['Beslutning: Ane taler med forældrene før påske', 'Ane Lind', '2027-03-24'],
  ['Det bliver mig, der skriver til køkkenet inden fredag', 'Bo Holm', '2026-10-23'],
])('who does it, and by when: %s', async (words, who, by) => {
  const { decision, said } = await decided(words);
  expect([decision?.owner?.name, decision?.by], said).toEqual([who, by]);
  expect(said).toContain(who);
});

it.each([
  ['Vi beslutter at Ane og Carla tager de små med hver onsdag', 'og Carla Berg', ' og Carla Berg'],
  ['Vi aftaler at Carla Berg og Ane holder øje i garderoben', 'og Ane Lind', ' og Ane Lind'],
  [
    'Vi beslutter at Ane, Bo og Carla skiftes i garderoben',
    'og Bo Holm og Carla Berg',
    ', Bo Holm og Carla Berg',
  ],
  ['Beslutning: Carla og Ane laver en liste inden påske', 'og Ane Lind', ' og Ane Lind'],
  ['Det bliver Ane og Carla der maler skuret inden jul', 'og Carla Berg', ' og Carla Berg'],
])('all who do it: %s', async (words, who, beside) => {
  const { decision, said } = await decided(words);
  expect(decision?.who, said).toBe(who);
  expect(said).toContain(`${decision?.owner?.name}${beside} tager sig af det`);
  expect(said).not.toContain('sammen med');
});

it.each([
  ['Det bliver Carla der skriver til forældrene inden sommerferien', 'inden sommerferien'],
  ['Vi beslutter at Ane rydder loftet inden næste periode', 'inden næste periode'],
  ['Beslutning: vi køber lys inden luciafesten', 'inden luciafesten'],
  ['Beslutning: vi vasker hænder inden maden', undefined],
])('says of what has no day that none is set: %s', async (words, told) => {
  const { decision, said } = await decided(words);
  expect(decision?.by).toBeUndefined();
  if (told) expect(said).toContain(`“${told}” står i beslutningen, men jeg kender ikke dagen.`);
  else expect(said).not.toContain('jeg kender ikke dagen');
});

it.each([
  ['Vi beslutter at Ane køber hængekøjer inden påske', '2027-03-24'],
  ['Vi beslutter at Ane køber hængekøjer inden jul', '2026-12-23'],
  ['Vi beslutter at Ane køber hængekøjer senest den 25. december', '2026-12-25'],
])('names a day on which somebody is there, and a date as it was said: %s', async (words, by) => {
  const { decision, said } = await decided(words);
  expect(decision?.by, said).toBe(by);
});
