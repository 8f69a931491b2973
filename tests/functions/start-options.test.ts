import { describe, expect, it } from 'vitest';
import { readOptions } from '../../functions/local/start/options.ts';

describe('the flags of npm start', () => {
  it('stand at sensible values', () => {
    expect(readOptions([])).toEqual({
      port: 7071,
      playgroundPort: 56150,
      slackPort: 56151,
      playground: true,
      dataPath: '.femuger/femuger.sqlite',
      demoData: true,
      demo: 'unit',
      user: 'bo',
      build: true,
      meeting: false,
      now: undefined,
    });
  });

  it('can all be changed', () => {
    const args = [
      '--port',
      '8000',
      '--playground-port=8001',
      '--slack-port=8002',
      '--no-playground',
      '--data',
      'x.sqlite',
      '--empty',
    ];
    expect(readOptions(args)).toEqual({
      port: 8000,
      playgroundPort: 8001,
      slackPort: 8002,
      playground: false,
      dataPath: 'x.sqlite',
      demoData: false,
      demo: 'unit',
      user: 'bo',
      build: true,
      meeting: false,
      now: undefined,
    });
  });

  it.each([
    ['2026-09-14T08:00', '2026-09-14T06:00:00.000Z'],
    ['2026-12-14T08:00', '2026-12-14T07:00:00.000Z'],
  ])('--now %s is Danish time', (text, instant) => {
    expect(readOptions(['--now', text])?.now?.toISOString()).toBe(instant);
  });

  it('--demo network keeps to a data file of its own, and you are its facilitator until you say who', () => {
    const network = { demo: 'network', dataPath: '.femuger/network.sqlite', user: 'carla' };
    expect(readOptions(['--demo', 'network'])).toMatchObject(network);
    expect(readOptions(['--demo', 'network', '--as', 'bo'])).toMatchObject({ ...network, user: 'bo' });
    expect(readOptions(['--demo', 'network', '--data', 'x.sqlite'])?.dataPath).toBe('x.sqlite');
  });

  it('--help asks for nothing else', () => {
    expect(readOptions(['--help'])).toBeUndefined();
  });

  it.each([
    [['--port', '0']],
    [['--port', '7o71']],
    [['--port', '65536']],
    [['--now', '2026-02-30T08:00']],
    [['--now', '2026-09-14']],
    [['--now', '2026-09-14T24:00']],
    [['--demo', 'networks']],
    [['--as', 'birgit']],
    [['--unknown']],
    [['stray']],
  ])('%j is refused in one sentence', (args) => {
    expect(() => readOptions(args)).toThrow(expect.objectContaining({ name: 'HostFault' }));
  });
});
