import { expect, it } from 'vitest';
import { guard } from '../../shared/domain/guard/guard.ts';

/** What is asked about in a text, in its order. */
function asked(text: string): readonly string[] {
  const verdict = guard(text, { known: [] });
  if (verdict.kind === 'pass') return [];
  return verdict.kind === 'ask'
    ? verdict.findings.map(({ span }) => text.slice(span.start, span.end))
    : [verdict.kind];
}

it.each([
  ['two in a pair', 'I dag var A og M i sandkassen', ['A', 'M']],
  ['two of three', 'M, K og L i sandkassen', ['K', 'L']],
  ['one after a word for being with', 'Vi sad hos K', ['K']],
  ['one beside a pronoun', 'Så tog P ham med', ['P', 'ham med']],
  ['one with an aside', 'B (den yngste) fik hjælp', ['B']],
  ['one with a dot and a verb', 'M. ville ikke', ['M']],
  ['one of somebody', 'E.’s reaktion var stor', ['E']],
  ['two with dots', 'M.J. fik en fast plads', ['M', 'J']],
  ['two together before a verb of people', 'SØ vil have samme kop', ['SØ']],
  ['little ones', 'så sad jb stille', ['jb']],
  ['a little one after “lille”', 'lille a sad', ['lille a']],
])('%s: %s', (_, text, found) => {
  expect(asked(text)).toEqual(found);
});

it.each([
  'Gruppe A og B går ud',
  'A og B-holdet går ud',
  'Plan B holder',
  'C-vitamin hjalp',
  'A4 er for stort',
  'Vi øvede bogstavet M',
  'Vi sang en sang, hvor M rimer på lem',
  'P.S. husk kaffe',
  'Vi så TV sammen',
  'I ved, hvad der skal til',
  'Vi tog K/M med',
  'Vi købte to kg mel',
])('no child: %s', (text) => {
  expect(asked(text)).toEqual([]);
});
