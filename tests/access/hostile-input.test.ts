import { describe, expect, it } from 'vitest';
import { buttons, forms } from '../../bot/front/rooms.ts';
import { cpuTimeOf } from '../doubles/cpu-time.ts';
import { fullUnit, keptToHerself } from '../people/full-unit.ts';
import { carla } from '../people/meeting-steps.ts';
import { rowsOf } from '../people/rows-of-unit.ts';
import { ane, bo, personal } from '../people/world.ts';
import { dataFor, filledIn, sendable } from './routes.ts';

describe('what somebody keeps to herself', () => {
  it.each([...buttons.keys()])('is not shown to her leader by %s', async (action) => {
    const { world, data } = await fullUnit();
    for (const trial of ['t1', 't2', 't3', 't4']) {
      const reply = await world.press(bo, personal, action, { ...data, ...dataFor[action], trial });
      for (const words of keptToHerself) expect(JSON.stringify(reply)).not.toContain(words);
    }
  });

  it('is not shown to somebody who asks for it by its id beside their own', async () => {
    const { world, data } = await fullUnit();
    const reply = await world.press(carla, personal, 'outcome.tried', { ...data, trial: 't2' });
    expect(JSON.stringify(reply)).toContain('hemmelig sang');
    for (const words of ['hemmelig ro', 'hemmelig omvej']) expect(JSON.stringify(reply)).not.toContain(words);
  });
});

describe('a trial that a button brings back', () => {
  const bring = async (more: object, who = carla) => {
    const { world, unit, data } = await fullUnit();
    const before = await rowsOf(world, unit);
    const kept = JSON.stringify({ ...JSON.parse(data.kept ?? ''), ...more });
    await world.press(who, personal, 'trial.undo-withdraw', { ...data, kept });
    return (await rowsOf(world, unit)) !== before;
  };

  it('is whole and one’s own', async () => {
    expect(await bring({}, ane)).toBe(true);
    expect(await bring({})).toBe(false);
    expect(await bring({ enteredBy: { platform: 'slack', tenant: 'T1', id: 'UCARLA' } })).toBe(false);
    for (const wrong of [
      { carried: 'x' },
      { course: 'x' },
      { what: 'x'.repeat(2000) },
      { what: '010190-1234' },
      { additions: [{ at: '', text: 'uset' }] },
      { outcome: { at: 1 } },
    ])
      expect(await bring(wrong, ane), JSON.stringify(wrong)).toBe(false);
  });
});

describe('whatever is missing from what a client sends', () => {
  const lacking = [{}, { unit: '' }, { network: '', trial: '', op: '', day: '', part: '', to: '' }];

  it('is answered, by every button', async () => {
    const { world } = await fullUnit();
    for (const action of buttons.keys())
      for (const data of lacking)
        expect(await world.press(bo, personal, action, data), action).toHaveProperty('kind');
  });

  it('is answered, by every form', async () => {
    const { world } = await fullUnit();
    for (const form of forms.keys())
      for (const context of lacking)
        expect(await world.submit(bo, personal, form, {}, context), form).toHaveProperty('kind');
  });
});

describe('a name that every object has', () => {
  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    '%s is no button and no form',
    async (name) => {
      const { world, unit } = await fullUnit();
      for (const reply of [
        await world.press(bo, personal, name, { unit }),
        await world.submit(bo, personal, name, {}, { unit }),
        await world.press(bo, personal, 'command', { command: name }),
      ])
        expect(reply).toMatchObject({ kind: 'show', to: 'only-you' });
    },
  );
});

describe('a text of a hundred thousand letters', () => {
  it.each(['what', 'happened', 'text', 'activity', 'line', 'addition', 'names', 'name'])(
    '%s is refused in a moment',
    async (field) => {
      const { world, unit, data } = await fullUnit();
      const before = await rowsOf(world, unit);
      const long = 'Ida, æøå '.repeat(11_000);
      const milliseconds = await cpuTimeOf(async () => {
        for (const id of sendable) {
          const values = { ...filledIn[id], [field]: long };
          if (!(field in (filledIn[id] ?? {}))) continue;
          for (const who of [bo, ane]) await world.submit(who, personal, id, values, data);
        }
        await world.say(bo, personal, long);
      });
      expect(milliseconds).toBeLessThan(2000);
      expect(await rowsOf(world, unit)).toBe(before);
    },
  );
});
