import { beforeAll, describe, expect, it } from 'vitest';
import { startedMeeting } from '../people/meeting-steps.ts';
import { ane, bo, copyWorld, personal, replyText, type World } from '../people/world.ts';

const clothes = 'Ane taler med forældrene om skiftetøj senest 8. januar';
const buckets = 'Carla bestiller spande';
const shed = 'Vi rydder skuret';
const bags = 'Carla syr poser til samlingen';
const post = 'Carla skriver en besked på Aula om sutsko';
const trips = 'Carla laver en plan for skovture';
const none = 'Det fandt jeg ingen beslutning om. Her er dem, I har.';

let decided: World;
beforeAll(async () => {
  const { world, data } = await startedMeeting();
  for (const text of [clothes, buckets, shed, bags]) await world.say(bo, personal, `vi beslutter at ${text}`);
  await world.say(bo, personal, `beslutning: ${post}`);
  await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  world.setNow('2026-10-28T08:00:00Z');
  decided = world;
});
const ask = async (words: string) => replyText(await copyWorld(decided).say(ane, personal, words));

describe('who does something, and by when', () => {
  it.each([
    ['hvem skulle tale med forældrene om skiftetøj', clothes],
    ['hvem skal snakke med forældrene', clothes],
    ['hvem er det der skal skrive til forældrene?', clothes],
    ['hvornår skal Ane tale med forældrene', clothes],
    ['hvem skulle det nu være der bestilte spande', buckets],
    ['hvem skulle det være, der tog sig af spandene', buckets],
    ['hvem har lovet at hente spande', buckets],
    ['Hvem har ansvaret for spandene?', buckets],
    ['hvem tager sig af spandene', buckets],
    ['hvem skal rydde skuret', shed],
    ['hvem var det der skulle rydde op i skuret', shed],
    ['hvornår skal skuret være ryddet', shed],
    ['hvornår skal skuret være ryddet op', shed],
    ['hvornår skal skuret ryddes?', shed],
    ['hvornår skal der ryddes op i skuret', shed],
    ['og hvem skal sy poserne', bags],
    ['hvornår skal poserne være syet', bags],
    // Without the sign too: nobody wants a text for the parents here.
    ['Hvem skulle skrive på Aula', post],
    ['Hvem skulle skrive på Aula?', post],
  ])('is answered with what was decided: %s', async (words, one) => {
    const said = await ask(words);
    expect(said).toContain('Det her har I besluttet:');
    expect(said).toContain(`> ${one}`);
    expect(said.match(/^> /gm)).toHaveLength(1);
  });

  it.each([
    'hvem har lovet noget',
    'hvad har vi lovet hinanden',
    'hvem har lovet hvad',
    'hvem lovede noget?',
  ])('is the list of all where all is asked about: %s', async (words) => {
    const said = await ask(words);
    for (const one of [clothes, buckets, shed, bags]) expect(said).toContain(one);
    expect(said).not.toContain(none);
  });

  it.each([
    'hvem skal feje loftet',
    'hvem skal rydde loftet',
    'hvornår skal loftet være ryddet',
    'hvornår skal Ane rydde loftet',
    'hvem har lovet at male hegnet',
  ])('is said to be decided nowhere, whatever else is done of the same kind: %s', async (words) => {
    const said = await ask(words);
    expect(said).toContain(none);
    expect(said).toContain(shed);
  });
});

describe('what is asked of the day, the meeting, the members or the plan', () => {
  it.each([
    'hvem skal i skoven',
    'hvem skal med',
    'hvem skal på tur i morgen',
    'hvem skal ud først',
    'hvem skal passe de små',
    'hvem skal være på rød gruppe',
    'hvem skal have de store',
    'hvem skal åbne i morgen',
    'hvem skal inde',
    'hvem skal lede mødet',
    'hvem skal holde mødet på fredag',
    'hvem skal skrive referat',
    'hvem står for mødet',
    'hvornår skal vi mødes',
    'hvornår skal mødet holdes',
    'hvornår skal mødet være slut',
    'hvornår skal Ane lede mødet',
    'hvem skal gøre hvad efter mødet',
    'hvem er med',
    'hvem er medlem',
    'hvem skal skrive procesplanen',
    'hvornår skal procesplanen være skrevet',
    'hvornår skal prøvehandlingen være skrevet',
    'hvornår skal jeg skrive noter',
    'hvem skal lave planen for ugen',
    'hvornår skal planen for forløbet være færdig',
    'hvornår skal vi holde ferie',
    'hvornår skal børnene sove',
    'hvem skal prøve noget',
  ])('is no question of decisions: %s', async (words) => {
    const said = await ask(words);
    expect(said).not.toContain(none);
    expect(said).not.toContain('Det her har I besluttet:');
  });
});

it.each([
  'hvornår skal planen for skovture være færdig',
  'hvornår skal planen for skovture være lavet?',
  'hvem skulle lave planen for skovture',
  'hvem laver planen for skovture',
])('a plan that somebody is to make is no plan of the house: %s', async (words) => {
  const { world, data } = await startedMeeting();
  await world.say(bo, personal, `vi beslutter at ${trips}`);
  await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  world.setNow('2026-10-28T08:00:00Z');
  expect(replyText(await world.say(ane, personal, words))).toContain(`> ${trips}`);
});
