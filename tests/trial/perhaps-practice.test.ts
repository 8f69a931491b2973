import { expect, it } from 'vitest';
import { openTrials, unitWithStaff } from '../people/meeting-steps.ts';
import { message } from '../people/trial-steps.ts';
import { ane, copyWorld, personal, replyText } from '../people/world.ts';

const { world: first, unit } = await unitWithStaff();
const write = async (text: string) => {
  const world = copyWorld(first);
  return { world, said: replyText(await world.send(message(text, '7.1', ane, personal))) };
};

it.each([
  'fra på mandag bliver jeg siddende på gulvet, når de kommer om morgenen',
  'Puttetid: slukker lyset, før de kommer ind, og hvisker helt henne fra døren',
  'vanter og huer ligger nu i hver sin kasse nede ved døren',
  'Ny ting i næste uge: den samme sang, hver gang vi rydder op',
  'Carla og jeg deler gruppen i to lige efter formiddagsmaden',
])('a whole sentence that nobody has a rule for is offered as a trial with its words: %s', async (text) => {
  const { world, said } = await write(text);
  expect(said).toContain('Er det her en prøvehandling?');
  expect(said).toContain(`> ${text}`);
  expect(await openTrials(world, unit)).toEqual([]);
});

it.each([
  'nøj hvor er det altså træls at vi aldrig når noget',
  'Ditte er også syg i dag og kommer nok først mandag',
  'jeg er på kursus fra onsdag og resten af ugen igen',
  'start igen fra mandag nu er vi ved at være nok',
  'læg lige et opslag op om fælles morgenmad på fredag',
  'burde nogen ikke gøre noget ved den larm om eftermiddagen',
])('what is said of the house, of colleagues or of how it feels is not: %s', async (text) => {
  expect((await write(text)).said).not.toContain('Er det her en prøvehandling?');
});

it('with a child’s name in it nothing is said again', async () => {
  const { said } = await write('lille Villads tager selv sine sko på henne ved bænken');
  expect(said).not.toContain('Villads');
});
