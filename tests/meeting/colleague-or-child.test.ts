import { describe, expect, it } from 'vitest';
import { colleagueMeant, withNamesMended } from '../../shared/domain/meeting/colleague-misspelt.ts';
import { carla, meetingOf, startedMeeting } from '../people/meeting-steps.ts';
import { buttonsOf, fill, press } from '../people/plan-steps.ts';
import { bo, copyWorld, personal, replyText } from '../people/world.ts';

const { world: first, unit } = await startedMeeting();
await fill(first, 'members.add', { names: 'Emil Holm\nFarida\nSofie' });

async function decided(name: string) {
  const world = copyWorld(first);
  const shown = await world.say(bo, personal, `vi beslutter, at ${name} køber krus`);
  return { world, shown, labels: buttonsOf(shown).map(({ label }) => label) };
}

const written = async (world: typeof first) =>
  (await meetingOf(world, unit))?.decisions.map(({ text, owner }) => [text, owner?.name]);

describe('a name in a decision that is spelled almost as a colleague’s', () => {
  it.each([
    ['Emill', 'Emil', 'Emil Holm'],
    ['Faridda', 'Farida', 'Farida'],
    ['Karrla', 'Carla', 'Carla Berg'],
    ['Phariida', 'Farida', 'Farida'],
  ])('is hers where it is nobody’s name: %s', async (name, mended, owner) => {
    const { world } = await decided(name);
    expect(await written(world)).toEqual([[`${mended} køber krus`, owner]]);
  });

  it.each([
    ['Karla', 'Carla', 'Carla Berg'],
    ['Sophie', 'Sofie', 'Sofie'],
  ])('is asked about both ways where a child may be called so: %s', async (name, mended, owner) => {
    const { world, shown, labels } = await decided(name);
    expect(labels).toEqual([`Jeg mener kollegaen ${mended}`, 'Gem alligevel', 'Ret teksten']);
    expect(replyText(shown)).toContain(`Eller mener du kollegaen ${mended}?`);
    expect(replyText(shown)).not.toContain('Et barn køber');
    expect(await written(world)).toEqual([]);
    expect(replyText(await press(world, shown, `Jeg mener kollegaen ${mended}`))).toContain(
      'Beslutningen er gemt',
    );
    expect(await written(world)).toEqual([[`${mended} køber krus`, owner]]);
    await press(world, shown, 'Gem alligevel');
    expect(await written(world)).toHaveLength(1);
  });

  it('stays a child’s where somebody says so', async () => {
    const { world, shown } = await decided('Karla');
    await press(world, shown, 'Gem alligevel');
    expect(await written(world)).toEqual([['Karla køber krus', undefined]]);
  });

  it('says nothing of the child who stands there as well: the guard asks about them', async () => {
    const { world, shown } = await decided('Karla hjælper Oskar og');
    const again = await press(world, shown, 'Jeg mener kollegaen Carla');
    expect(replyText(again)).toContain('Jeg lagde mærke til: Oskar');
    expect(await written(world)).toEqual([]);
  });

  it('has no such button where no colleague is called almost so', async () => {
    expect((await decided('Oskar')).labels).toEqual(['Gem alligevel', 'Ret teksten']);
  });
});

describe('who may be meant', () => {
  const people = ['Carla Berg', 'Emil Holm', 'Farida', 'Birgitte', 'Mona', 'Lona'].map((name) => ({
    id: name,
    name,
  }));
  const name = (text: string) => colleagueMeant(text, people)?.name;

  it('is nearer in a short name and in one that somebody has', () => {
    expect(name('Birgtthe køber krus')).toBe('Birgitte');
    expect(name('Bodil køber krus')).toBe(undefined);
    expect(name('Emilie køber krus')).toBe(undefined);
    expect(name('Fatima køber krus')).toBe(undefined);
  });

  it('is nobody between two colleagues, and never whoever is spelled rightly', () => {
    expect(name('Nona køber krus')).toBe(undefined);
    expect(name('Carla køber krus')).toBe(undefined);
    expect(colleagueMeant('Karla køber krus, og Emmil henter dem', people)).toBe(undefined);
  });

  it('is not taken to be anybody without a word where a child may be called so', () => {
    expect(withNamesMended('Karla køber krus', people)).toBe('Karla køber krus');
    expect(carla.name).toBe('Carla Berg');
  });
});
