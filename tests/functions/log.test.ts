import { afterEach, expect, it, vi } from 'vitest';
import { type Invocation, inInvocation, log } from '../../functions/wiring/log.ts';

afterEach(() => vi.restoreAllMocks());

function run(invocationId: string) {
  const lines: string[] = [];
  const write = (level: string) => (line: string) => void lines.push(`${level} ${line}`);
  const invocation: Invocation = {
    invocationId,
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
  };
  return { invocation, lines };
}

it('files every line under its level and its run, through the host and past the console', async () => {
  const console = vi.spyOn(globalThis.console, 'error');
  const { invocation, lines } = run('i1');
  await inInvocation(invocation, async () => {
    log.info('tick.done', { handed: 2 });
    log.warn('send.dropped', { unit: 'u1' });
    await Promise.resolve();
    log.error('job.poisoned', { kind: 'deliver' });
  });
  expect(lines).toEqual([
    'info {"event":"tick.done","invocation":"i1","handed":2}',
    'warn {"event":"send.dropped","invocation":"i1","unit":"u1"}',
    'error {"event":"job.poisoned","invocation":"i1","kind":"deliver"}',
  ]);
  expect(console).not.toHaveBeenCalled();
});

it('tells two runs at the same time apart', async () => {
  const [first, second] = [run('i1'), run('i2')];
  await Promise.all(
    [first, second].map(({ invocation }) =>
      inInvocation(invocation, async () => {
        await Promise.resolve();
        log.info('tick.done');
      }),
    ),
  );
  expect([...first.lines, ...second.lines]).toEqual([
    'info {"event":"tick.done","invocation":"i1"}',
    'info {"event":"tick.done","invocation":"i2"}',
  ]);
});

it('falls back on the console where there is no run', () => {
  const said = vi.spyOn(globalThis.console, 'warn').mockReturnValue();
  log.warn('setting.missing');
  expect(said).toHaveBeenCalledWith('{"event":"setting.missing"}');
});
