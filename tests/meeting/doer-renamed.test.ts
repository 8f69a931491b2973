import { describe, expect, it } from 'vitest';
import { withOtherDoer } from '../../shared/domain/meeting/doer-renamed.ts';
import { guarded } from './agenda-fixture.ts';

const from = 'Ditte Krog';
const to = 'Hanne Lund';

describe('the words of a decision that somebody else has now', () => {
  it.each([
    ['Ditte hænger billeder op på gangen', 'Hanne hænger billeder op på gangen'],
    ['ditte krog hænger billeder op', 'Hanne Lund hænger billeder op'],
    ['Ditte: billeder på gangen', 'Hanne: billeder på gangen'],
    ['Emil og Ditte køber sutsko', 'Emil og Hanne køber sutsko'],
    ['Ditte, Farida og Emil skal bage', 'Hanne, Farida og Emil skal bage'],
  ])('“%s” names them where it named who had it', (text, anew) => {
    expect(withOtherDoer(guarded(text), { from, to })).toBe(anew);
  });

  it.each([
    'Vi hænger billeder op sammen med Ditte',
    'Dittes billeder hænges op',
    'Ditte Madsens bog læses hver dag',
    'Spørg Ditte om nøglen',
  ])('“%s” stays: she does nothing there', (text) => {
    expect(withOtherDoer(guarded(text), { from, to })).toBe(text);
  });

  it('leaves her out only where others do it with her', () => {
    const out = (text: string) => withOtherDoer(guarded(text), { from, others: ['Emil Holm'] });
    expect(out('Emil og Ditte køber sutsko')).toBe('Emil køber sutsko');
    expect(out('Ditte Krog, Emil Holm og Farida køber sutsko')).toBe('Emil Holm og Farida køber sutsko');
    expect(out('Ditte køber sutsko')).toBe('Ditte køber sutsko');
  });

  it('names nobody twice', () => {
    const doers = { from, to: 'Emil Holm', others: ['Emil Holm'] };
    expect(withOtherDoer(guarded('Emil og Ditte køber sutsko'), doers)).toBe('Emil køber sutsko');
  });
});
