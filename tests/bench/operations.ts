import { tick } from '../../bot/rhythm/tick.ts';
import { instantOf } from '../../shared/domain/time/day.ts';
import { ane, bo, channel, createUnit, createWorld, personal, type World } from '../people/world.ts';
import { round } from './figures.ts';

/** What each of the things people do most costs in storage operations, and what a unit costs in a year. */
export async function countActions(pricePer10000: number) {
  const world = createWorld('2026-09-14T07:30:00Z');
  const unit = await createUnit(world);
  let message = 0;
  const words = (text: string) =>
    world.send({
      who: ane,
      where: channel,
      what: { kind: 'words', text },
      delivery: `slack:T1:C1:${++message}.1`,
      message: { id: `${message}.1`, thread: `${message}.1` },
    });
  const actions: Record<string, () => Promise<unknown>> = {
    guide: () => words('guide'),
    trial: () => words('prøvehandling: vi går ud før de andre'),
    agenda: () => words('dagsorden'),
    'trials of the course': () => words('prøvehandlinger'),
    home: () => world.say(ane, personal, 'hjem'),
    'a meeting begun': () => world.press(bo, personal, 'meeting.start', { unit, sure: 'yes' }),
  };
  const costs: Record<string, number> = {};
  for (const [name, act] of Object.entries(actions)) {
    world.resetCounts();
    await act();
    costs[name] = world.counts.total;
  }
  const { operations, trials } = await countYear();
  return {
    costs,
    year: { operations, trials, pricePer10000, price: round((operations / 10_000) * pricePer10000) },
  };
}

/** Nine people who write a trial in most weeks and read the guide in all of them; ticks are the whole region's, not a unit's. */
async function countYear() {
  const world = createWorld('2026-08-03T06:00:00Z');
  await createUnit(world);
  let trials = 0;
  world.resetCounts();
  let operations = 0;
  for (let day = 0; day < 365; day++) {
    const date = new Date(Date.parse('2026-08-03') + day * 86_400_000).toISOString().slice(0, 10);
    for (const time of ['09:00', '09:15', '12:00', '16:00']) operations += await passing(world, date, time);
    if (day % 7 === 1) {
      for (let i = 0; i < 7; i++) {
        const id = `${++trials}.1`;
        await world.send({
          who: ane,
          where: channel,
          what: { kind: 'words', text: 'prøvehandling: vi går ud før de andre' },
          delivery: `slack:T1:C1:${id}`,
          message: { id, thread: id },
        });
      }
      for (let i = 0; i < 9; i++) await world.say(ane, channel, 'guide');
    }
    operations += world.counts.total;
    world.resetCounts();
  }
  return { operations, trials };
}

/** The jobs are the unit's own. */
async function passing(world: World, day: string, time: string): Promise<number> {
  world.setNow(instantOf(day, time).toISOString());
  await tick(world.ports);
  world.resetCounts();
  await world.work();
  const { total } = world.counts;
  world.resetCounts();
  return total;
}
