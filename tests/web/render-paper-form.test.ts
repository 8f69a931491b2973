import { describe, expect, it } from 'vitest';
import { paperDecisions } from '../../bot/print/view/paper-decisions.ts';
import { paperGoal, paperNote, paperTrial } from '../../bot/print/view/paper-trial-note-goal.ts';
import type { Form } from '../../bot/ui/form.ts';
import { renderPaperForm } from '../../bot/web/render-paper-form.ts';
import type { Guarded } from '../../shared/domain/guard/guard.ts';
import type { UnitKind } from '../../shared/domain/unit/unit-kind.ts';
import { faultsOf } from './html-checks.ts';

const words = { required: 'skal udfyldes', one: 'sæt ét kryds', several: 'sæt gerne flere krydser' };
const page = { language: 'da', title: 'Skema' };
const form: Form = {
  id: 'paper-decisions',
  title: 'Skema',
  intro: 'Kort <b>sagt</b>',
  fields: [
    { kind: 'text', id: 'name', label: 'Navn', maxLength: 40 },
    { kind: 'date', id: 'day', label: 'Dato', required: true },
    { kind: 'number', id: 'n', label: 'Hvor mange?', min: 1, max: 9 },
    { kind: 'text', id: 'long', label: 'Hvad?', hint: 'Skriv kort', maxLength: 300, multiline: true },
    { kind: 'choice', id: 'one', label: 'Et', options: [{ value: 'a', label: 'A & B' }] },
    { kind: 'choices', id: 'many', label: 'Flere', options: [{ value: 'c', label: 'C' }] },
    { kind: 'words', words: 'Giv arket til lederen' },
  ],
  submitLabel: 'Gem',
  cancelLabel: 'Annuller',
  context: { secret: 'x' },
  values: { one: 'a' },
};

describe('a form on paper', () => {
  it('has lines to write on and boxes to tick, and nothing that belongs to a screen', () => {
    const html = renderPaperForm(form, page, words);
    expect(/<main>\n([\s\S]*)\n<\/main>/.exec(html)?.[1]).toMatchInlineSnapshot(`
      "<h1>Skema</h1>
      <p class="intro">Kort &lt;b&gt;sagt&lt;/b&gt;</p>
      <div class="row"><section class="field"><h2>Navn</h2><span class="line"></span></section><section class="field"><h2>Dato <span class="mark">(skal udfyldes)</span></h2><span class="line"></span></section></div>
      <section class="field"><h2>Hvor mange?</h2><span class="number"></span></section>
      <section class="field"><h2>Hvad?</h2><p class="note">Skriv kort</p><span class="line"></span><span class="line"></span><span class="line"></span><span class="line"></span></section>
      <section class="field"><h2>Et <span class="mark">(sæt ét kryds)</span></h2><ul class="boxes"><li><span class="box"></span><span>A &amp; B</span></li></ul></section>
      <section class="field"><h2>Flere <span class="mark">(sæt gerne flere krydser)</span></h2><ul class="boxes"><li><span class="box"></span><span>C</span></li></ul></section>
      <p><strong>Giv arket til lederen</strong></p>"
    `);
    expect(faultsOf(html)).toEqual([]);
    expect(html).not.toMatch(/Gem|Annuller|secret/);
  });

  it.each([
    ['kindergarten', 'Hvilken stue eller gruppe?'],
    ['family-daycare', 'Hvor var I?'],
  ] as const)('asks a %s in its own words, and has no field for a child', (kind: UnitKind, room) => {
    const unit = { id: 'u', name: 'Gul' as Guarded, kind, language: 'da' } as never;
    const sheets = [paperTrial(unit, 'styrket-2018'), paperNote(unit), paperGoal(unit), paperDecisions(unit)];
    const all = sheets.map((sheet) => renderPaperForm(sheet, { ...page, title: sheet.title }, words));
    expect(all[1]).toContain(room);
    for (const html of all) {
      expect(faultsOf(html)).toEqual([]);
      expect(html).not.toMatch(/barnets navn|CPR/i);
    }
  });
});
