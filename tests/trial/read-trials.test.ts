import { describe, expect, it } from 'vitest';
import { readTrials } from '../../shared/domain/trial/read-trials.ts';

const said = (text: string) => readTrials(text, { addressed: true });
const heard = (text: string) => readTrials(text, { addressed: false });
const trials = (...texts: string[]) => ({ kind: 'trials', texts });
const perhaps = (text: string) => ({ kind: 'perhaps', text, named: expect.any(Boolean) });

describe('what is written to the bot', () => {
  it.each([
    ['prøvehandling: vi synger', 'vi synger'],
    ['Prøvehandling – vi synger', 'vi synger'],
    ['prøvehandling - vi synger', 'vi synger'],
    ['PROEVEHANDLING vi synger', 'vi synger'],
    ['prøvehandling:vi synger', 'vi synger'],
    ['Prøvehandling:\nvi synger\nude', 'vi synger\nude'],
    ['Prøvehandling\nvi synger', 'vi synger'],
    ['pr\u00f8vehandling: \u00e6bler', 'æbler'],
    ['min prøvehandling: vi synger', 'vi synger'],
    ['Min prøvehandling er at synge', 'synge'],
    ['min næste prøvehandling er, at vi synger', 'vi synger'],
    ['#prøvehandling vi synger', 'vi synger'],
    ['prøve handling: vi synger', 'vi synger'],
    ['prøve-handling vi synger', 'vi synger'],
    ['proevehandling vi synger', 'vi synger'],
    ['prøvhandling: vi synger', 'vi synger'],
    ['prøvehanlding vi synger', 'vi synger'],
    ['pøvehandlign: vi synger', 'vi synger'],
    ['prövehandling: vi synger', 'vi synger'],
    ['provehandling vi synger', 'vi synger'],
    ['Prøvehandling, vi synger', 'vi synger'],
    ['Prøvehandling 1: vi synger', 'vi synger'],
    ['*Prøvehandling:* vi synger', 'vi synger'],
    ['🌱 Prøvehandling: vi synger', 'vi synger'],
    [':seedling: Prøvehandling: vi synger', 'vi synger'],
    ['- prøvehandling: vi synger', 'vi synger'],
    ['Godmorgen alle sammen\nPrøvehandling: vi synger', 'vi synger'],
    ['PRØVEHANDLING!! vi synger', 'vi synger'],
    ['prøvehandling/ vi synger', 'vi synger'],
    ['Prøvehandling… vi synger', 'vi synger'],
    ['Prøvehandling -> vi synger', 'vi synger'],
    ['prøvehandling nr 2 vi synger', 'vi synger'],
    ['prøv at vente', 'at vente'],
    ['prøv: at vente', 'at vente'],
    ['trial action: we sing', 'we sing'],
    ['my trial: we sing', 'we sing'],
  ])('%j is one', (text, expected) => expect(said(text)).toEqual(trials(expected)));

  it.each(['prøvehandling', 'Prøvehandling:', 'ny prøvehandling', 'prøv', 'min prøvehandling …'])(
    '%j asks for the form',
    (text) => expect(said(text)).toEqual(trials()),
  );

  it.each([
    ['Prøvehandling: vi synger\nPrøvehandling: vi danser', ['vi synger', 'vi danser']],
    ['Prøvehandling 1: vi synger\nude\nPrøvehandling 2: vi danser', ['vi synger\nude', 'vi danser']],
    ['Prøvehandling: vi synger. Prøvehandling: vi danser', ['vi synger.', 'vi danser']],
    ['prøv: vi går ud. prøv: jeg synger', ['vi går ud.', 'jeg synger']],
    ['prøv: vi går ud\nprøv: jeg synger', ['vi går ud', 'jeg synger']],
    ['prøv vi går ud; prøv: jeg synger', ['vi går ud', 'jeg synger']],
    ['Prøvehandling jeg synger. Prøvehandling jeg spiser', ['jeg synger.', 'jeg spiser']],
    ['ny prøvehandling: vi synger, ny prøvehandling: vi danser', ['vi synger', 'vi danser']],
    ['Mine prøvehandlinger:\n- vi synger\n- vi danser', ['vi synger', 'vi danser']],
    ['Prøvehandlinger\n1. vi synger\n2) vi danser\n\nvi leger', ['vi synger', 'vi danser', 'vi leger']],
    [
      'prøvehandling: vi synger, prøvehandling: vi danser og prøvehandling: vi leger',
      ['vi synger', 'vi danser', 'vi leger'],
    ],
  ])('%j is several', (text, expected) => expect(said(text)).toEqual(trials(...expected)));

  it('is read the same where it was only overheard, once one of its lines is a trial for certain', () => {
    expect(heard('Prøvehandling\nvi synger\nprøvehandling vi danser')).toEqual(
      trials('vi synger', 'vi danser'),
    );
    expect(heard('prøvehandling vi danser\nPrøvehandling: vi synger')).toEqual(
      trials('vi danser', 'vi synger'),
    );
    const one = 'Prøvehandling: vi synger\nprøvehandlingen fra sidst gik godt\nprøvehandling er sjovt';
    expect(heard(one)).toMatchObject({ kind: 'trials', texts: { length: 1 } });
  });

  it.each([
    ['prøvehandlingen gik godt i dag', 'gik godt i dag'],
    ['prøvehandling er svært', 'svært'],
    ['Hej, her er min prøvehandling: vi synger', 'vi synger'],
    ['jeg vil gerne skrive en prøvehandling om sang', 'jeg vil gerne skrive en prøvehandling om sang'],
    ['Jeg går på hug, før jeg siger noget', 'Jeg går på hug, før jeg siger noget'],
    ['en prøvehandling: vi synger', 'vi synger'],
  ])('%j is offered back', (text, expected) => expect(said(text)).toEqual(perhaps(expected)));

  it.each([
    'prøvehandlinger',
    'mine prøvehandlinger',
    'guide',
    'prøvetid',
    'tryk her',
    'hvad er en prøvehandling?',
    'prøvehandling?',
    'forhandling: vi mødes',
    'behandling vi ses',
    'jeg er med',
    'Hvornår mødes vi om det her?',
    'prøvehandling-mødet er i dag',
    '',
  ])('%j is none', (text) => expect(said(text)).toBeUndefined());
});

describe('what is only heard in the channel', () => {
  it.each([
    'prøvehandling: vi synger',
    'PRØVEHANDLING : vi synger',
    '  proevehandling:vi synger',
    'min prøvehandling - vi synger',
    '#prøvehandling vi synger',
    'prøvehanling: vi synger',
    'Prøvehandling\nvi synger',
    'Godmorgen\nprøvehandling: vi synger',
  ])('%j is one', (text) => expect(heard(text)).toEqual(trials('vi synger')));

  it.each(['prøvehandling vi synger', 'min prøvehandling er at vi synger', 'Prøvehandling. vi synger'])(
    '%j is offered back',
    (text) => expect(heard(text)).toEqual(perhaps('vi synger')),
  );

  it.each([
    'godmorgen',
    'en prøvehandling: hvad er det',
    'prøvehandlingen gik godt',
    'prøvehandlinger i næste uge',
    'jeg har en prøvehandling: vi synger',
    'prøv at komme herned',
    'trial: we sing',
    'jeg går på hug, før jeg siger noget',
    'prøvehandling hvad er det?',
    '',
  ])('%j is left alone', (text) => expect(heard(text)).toBeUndefined());
});

it('takes no time over a text made to be slow', () => {
  const started = performance.now();
  for (const text of [
    ' '.repeat(40_000),
    ':+'.repeat(20_000),
    '-'.repeat(40_000),
    'prøvehandling'.repeat(3000),
  ])
    said(text);
  expect(performance.now() - started).toBeLessThan(500);
});
