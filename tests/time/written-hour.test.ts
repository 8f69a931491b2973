import { expect, it } from 'vitest';
import { hourWanted } from '../../shared/domain/time/written-hour.ts';

it.each([
  ['mødet skal være kl. 9.30 i stedet for kl. 13', '09:30'],
  ['i stedet for kl. 13 skal mødet være kl. 9.30', '09:30'],
  ['fra halv ti til kvart over ti', '10:15'],
  ['mødet begynder klokken halv ti', '09:30'],
  ['mødet begynder halv et', '12:30'],
  ['klokken halv to', '13:30'],
  ['kvart i ti', '09:45'],
  ['kl. ni', '09:00'],
  ['kl. 2', '14:00'],
  ['ikke kl. 13, men kl. 13:15', '13:15'],
  ['kl. 23', undefined],
  ['halv pris i børnehaven', undefined],
  ['vi er to på stuen', undefined],
])('“%s”', (text, time) => {
  expect(hourWanted(text)).toBe(time);
});
