import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guard } from '../../shared/domain/guard/guard.ts';

const kindOf = (text: string) => guard(text, { known: [] }).kind;

describe('a CPR number is refused', () => {
  it.each([
    '010190-1234',
    '0101901234',
    '010190 1234',
    '010190 - 1234',
    '010190–1234',
    '010190—1234',
    '010190\u00A01234',
    '010190.1234',
    '010190/1234',
    '01 01 90 1234',
    '01.01.90-1234',
    '01-01-90-1234',
    '01/01/1990-1234',
    '01011990-1234',
    '010190 12 34',
    '01 01 90 12 34',
    '0 1 0 1 9 0 1 2 3 4',
    '0 1 0 1 9 0 - 1 2 3 4',
    '610190-1234',
    '910112-5678',
    '290224-4321',
    '290200-4321',
    '０１０１９０-１２３４',
    '٠١٠١٩٠-١٢٣٤',
    '0\u200B1019\u200D0-12\u206034',
    '010190\u00AD-1234',
    'cpr010190-1234',
    'cpr:0101901234',
    'nr.0101901234.',
    '(010190-1234)',
    '010190-1234, 2 børn',
    'tlf. 20304050 010190-1234 kl. 10',
    '3 børn, 010190-1234, 4 voksne',
    'https://sag.dk/?cpr=0101901234',
    '010190-1234/020290-4321',
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('refused');
  });

  it('tells where it stands in the text as it was written', () => {
    const text = 'Å\u030A 😀 ０１０１９０\u200B-1234 slut';
    const verdict = guard(text, { known: [] });
    expect(
      verdict.kind === 'refused' && verdict.spans.map((span) => text.slice(span.start, span.end)),
    ).toEqual(['０１０１９０\u200B-1234']);
  });
});

describe('other numbers pass', () => {
  it.each([
    '20304050',
    '20 30 40 50',
    '+45 20 30 40 50',
    '+4520304050',
    '0045 20304050',
    '+3112101234',
    'ring 12 11 10 09 eller 20 30 40 50',
    '14-09-2026',
    '14.09.26',
    '14.09.2026 12.30',
    'fra 14-09-26 til 18-09-26',
    '14.09.26 - 18.09.26',
    '140926-180926',
    '14.09.26 2026-09-18',
    'den 14/9 kl. 10.15-11.45',
    '2026-09-14T12:30:00Z',
    '2026-09-14 12:30',
    '20260914T123000',
    '202609141230',
    '01J8ZK4Q6T0101901234ABCDEF',
    'faktura nr. 0101901234',
    'reg. 1234 konto 0101901234',
    'kontonummer: 1234 0101901234',
    'EAN 5790001234567',
    '5790101901234',
    '301290123456',
    'https://avis.dk/artikel/0101901234',
    'www.avis.dk/140926-1234',
    '330190-1234',
    '011390-1234',
    '310490-1234',
    '290223-4321',
    '290200-1234',
    '000190-1234',
    '600190-1234',
    '2 voksne, 12 børn, 3-5 år',
    'uge 36-40',
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('pass');
  });
});

const pad = (value: number) => String(value).padStart(2, '0');
const date = fc.date({ min: new Date('1937-01-01'), max: new Date('2036-12-31'), noInvalidDate: true });
const cpr = fc
  .record({ date, replacement: fc.boolean(), rest: fc.integer({ min: 0, max: 999 }), pick: fc.nat(1) })
  .map(({ date: born, replacement, rest, pick }) => {
    const day = born.getUTCDate() + (replacement ? 60 : 0);
    const seventh = born.getUTCFullYear() < 2000 ? [1, 3][pick] : [4, 9][pick];
    const year = pad(born.getUTCFullYear() % 100);
    return {
      date: [pad(day), pad(born.getUTCMonth() + 1), year] as const,
      serial: `${seventh}${String(rest).padStart(3, '0')}`,
    };
  });
const inner = fc.constantFrom('', ' ', '.', '-', '/');
const between = fc.constantFrom('', '-', ' ', ' - ', '–', '—', '\u00A0', '.', ' -', '\u2011');
const danish = fc.constantFrom(
  'Vi øver overgange. ',
  'Tlf. 20304050, ',
  'Den 14.09.2026 ',
  'barnet ',
  'Er det (',
  'kl. 9.30: ',
  '12 børn og ',
  'æøå ',
  '',
);
const after = fc.constantFrom(
  '',
  '.',
  ') tak',
  ' og 3 voksne',
  ', tlf. 20 30 40 50',
  '\nPå gensyn',
  '!',
  ' kl. 12',
);

describe('for any number in any text', () => {
  it('a CPR number never passes', () => {
    fc.assert(
      fc.property(cpr, inner, between, danish, after, (number, sep, gap, before, behind) => {
        expect(kindOf(`${before}${number.date.join(sep)}${gap}${number.serial}${behind}`)).toBe('refused');
      }),
      { numRuns: 800 },
    );
  });

  it('dates and telephone numbers pass', () => {
    const phone = fc
      .integer({ min: 20_000_000, max: 99_999_999 })
      .chain((number) =>
        fc.constantFrom(
          String(number),
          String(number).replace(/(\d\d)(?=\d)/g, '$1 '),
          `+45 ${String(number).replace(/(\d{4})(?=\d)/g, '$1 ')}`,
          `+45${number}`,
        ),
      );
    const day = date.chain((d) =>
      fc.constantFrom(
        `${pad(d.getUTCDate())}-${pad(d.getUTCMonth() + 1)}-${d.getUTCFullYear()}`,
        `${pad(d.getUTCDate())}.${pad(d.getUTCMonth() + 1)}.${pad(d.getUTCFullYear() % 100)}`,
        d.toISOString(),
        d.toISOString().slice(0, 10),
      ),
    );
    fc.assert(
      fc.property(
        danish,
        fc.oneof(phone, day),
        fc.constantFrom(' ', ', ', ' og '),
        fc.oneof(phone, day),
        (a, x, b, y) => {
          expect(kindOf(`${a}${x}${b}${y}`)).not.toBe('refused');
        },
      ),
      // Once found: half a telephone number, and the next one read as a birth.
      { numRuns: 800, examples: [['barnet ', '+45 9999 9996', ', ', '82101959']] },
    );
  });
});
