import { expect, it } from 'vitest';
import { guard } from '../../shared/domain/guard/guard.ts';

function asked(text: string): readonly string[] {
  const verdict = guard(text, { known: [] });
  return verdict.kind === 'ask' ? verdict.findings.map(({ span }) => text.slice(span.start, span.end)) : [];
}

it.each([
  ['one the house has', 'Vi har en lille tiger som bider', 'lille tiger'],
  ['one that came', 'Vi fik et lille egern på stuen', 'lille egern'],
  ['ours', 'Vores store tiger bider', 'Vores store tiger'],
  ['one that does something of the past', 'Min mindste mus peb', 'Min mindste mus'],
  ['one called after what it is', 'Lille Tordenvejr sov', 'Lille Tordenvejr'],
  ['a title and a word', 'Frøken Hvorfor havde tyve spørgsmål', 'Frøken Hvorfor'],
  ['a short title', 'Hr. Nej sagde ja', 'Hr. Nej'],
])('what a child is fondly called is asked about: %s', (_, text, name) => {
  expect(asked(text)).toEqual([name]);
});

it.each([
  ['nobody has it', 'Der sad en lille klovn på stuen'],
  ['it is in a book', 'Vi har en bog om en lille tiger som bider'],
  ['it does nothing', 'Vi har en lille tiger'],
  ['the sentence ends between', 'Lille mus. Vi spiste'],
  ['nobody does anything after the title', 'Frøken Hvorfor. Så spiste vi'],
  ['it is a thing', 'Vores lille køkkenhave trives'],
])('and it passes where %s', (_, text) => {
  expect(asked(text)).toEqual([]);
});
