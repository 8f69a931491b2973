import { describe, expect, it } from 'vitest';
import { concernView, cprView, sureView } from '../../bot/guard/view/guard-views.ts';
import { renderForm as formToSlack } from '../../bot/slack/render-form.ts';
import { renderView as viewToSlack } from '../../bot/slack/render-view.ts';
import { renderForm as formToTeams } from '../../bot/teams/render-form.ts';
import { renderView as viewToTeams } from '../../bot/teams/render-view.ts';
import { additionForm, signOnlyForm } from '../../bot/trial/view/one-text-forms.ts';
import { outcomeAskView, outcomeForm, outcomeTakenView } from '../../bot/trial/view/outcome-views.ts';
import { trialForm, valuesOf } from '../../bot/trial/view/trial-form.ts';
import { fitsButton, keepButtons } from '../../bot/trial/view/trial-keep-buttons.ts';
import { chainView, ownTrialsView } from '../../bot/trial/view/trial-list-views.ts';
import { startersFor, withPrimer } from '../../bot/trial/view/trial-primer-view.ts';
import { trialReceiptView } from '../../bot/trial/view/trial-receipt-view.ts';
import { enteredView, withdrawnView } from '../../bot/trial/view/trial-said-views.ts';
import type { Form } from '../../bot/ui/form.ts';
import { formToText, viewToText } from '../../bot/ui/plain-text.ts';
import type { View } from '../../bot/ui/view.ts';
import { addStaffForm, membersView, sharedForm } from '../../bot/unit/view/members-views.ts';
import { type Guarded, guard } from '../../shared/domain/guard/guard.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import { newPlanSettings } from '../../shared/domain/plan/new-settings.ts';
import { longestTexts } from '../../shared/domain/trial/limits.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';

const bo: Person = { platform: 'slack', tenant: 'T0BARNEHAV', id: 'U0BO', name: 'Bo <Åkjær> & søn' };
const context = { unit: 'U', op: 'O' };

function words(text: string): Guarded {
  const verdict = guard(text, { known: [] });
  if (verdict.kind !== 'pass') throw new Error('refused');
  return verdict.text;
}

function unitIn(language: 'da' | 'en'): Unit {
  return {
    v: 1,
    id: '01K0000000000000000000UNIT',
    name: words('Stue Æblegrøn & <Blå>'),
    kind: 'kindergarten',
    language,
    institution: 'I',
    home: { platform: 'slack', tenant: 'T0BARNEHAV', conversation: 'C0' },
    leadership: { leader: bo, changes: [] },
    plan: newPlanSettings({
      anchor: '2026-09-14',
      slot: { weekday: 5, time: '13:00', minutes: 60 },
      curriculum: 'styrket-2018',
      knownFrom: '2026-09-01',
    }),
  };
}

function trialNumber(nth: number, more: Partial<Trial> = {}): Trial {
  const long = words('jeg sætter ord på & <venter> lidt længere, '.repeat(33));
  return {
    v: 1,
    id: `slack:T0BARNEHAV:C0SOMMERFUGL:1764000000.00${1000 + nth}`,
    author: bo,
    what: long,
    where: words('i garderoben'),
    sign: long,
    goal: words('at vente'),
    audience: 'unit',
    onAgenda: true,
    course: 1,
    at: '2026-09-21T08:00:00Z',
    enteredBy: bo,
    ...more,
  };
}

const many = Array.from({ length: 9 }, (_, nth) => trialNumber(nth));
const told = trialNumber(10, {
  discussedAt: '2026-10-16',
  additions: [{ at: '2026-10-20', text: words('det holder stadig') }],
  outcome: { at: '2026-10-12', tried: true, happened: words('de ventede'), next: 'adjust' },
});

function views(unit: Unit): Readonly<Record<string, View>> {
  const [trial = told] = many;
  const place = { course: 1, when: 'unplanned' } as const;
  const shown = { unit, trial, place, alone: true, named: true };
  const asked = { about: 'Mohammed', suggestion: 'et barn' };
  return {
    receipt: trialReceiptView(shown),
    private: trialReceiptView({ ...shown, trial: { ...trial, audience: 'private' } }),
    primer: withPrimer(unit, 1, trialReceiptView(shown)),
    entered: enteredView(unit, trial),
    withdrawn: withdrawnView(`“${trial.what}”`, undefined),
    own: ownTrialsView({ unit, open: many, done: [told, ...many] }),
    chain: chainView(unit, [...many, told]),
    ask: outcomeAskView(unit, many.slice(0, 5), '2026-10-12'),
    taken: outcomeTakenView(unit, told, many.slice(0, 4)),
    sure: sureView(unit.language, asked, {
      choices: keepButtons(unit, {
        unit: unit.id,
        trial: trial.id,
        text: '<&>'.repeat(90),
        audience: 'unit',
      }),
      inChannel: true,
      isEdit: true,
    }),
    concern: concernView(unit.language, { inChannel: true }),
    cpr: cprView(unit.language, true),
    members: membersView({
      unit,
      members: [{ v: 1, person: bo, since: '', shared: true }],
      staff: [{ name: 'Åse' }],
      mayAdd: true,
      mayRemove: true,
    }),
  };
}

function forms(unit: Unit): readonly Form[] {
  const options = Array.from({ length: 90 }, (_, nth) => ({ value: `${nth}`, label: `Kollega ${nth}` }));
  const ask = { unit, curriculum: 'styrket-2018', context, mayBePrivate: true } as const;
  return [
    trialForm({ ...ask, mode: 'new', behalf: options, writers: options }),
    trialForm({ ...ask, mode: 'next', curriculum: 'aftale-2004' }),
    trialForm({
      ...ask,
      mode: 'edit',
      values: valuesOf(told),
      errors: { what: 'Skriv, hvad du vil prøve.' },
    }),
    additionForm({ unit, context, what: 'vi går en omvej' }),
    signOnlyForm({ unit, context, what: 'vi går en omvej' }),
    outcomeForm({ unit, trial: told, context }),
    addStaffForm({ unit, context }),
    sharedForm({ unit, context, options }),
  ];
}

describe.each(['da', 'en'] as const)('in %s', (language) => {
  const unit = unitIn(language);

  it.each(Object.entries(views(unit)))('%s is shown on every platform, however long its words', (_, view) => {
    for (const message of viewToSlack(view)) expect(message.blocks.length).toBeGreaterThan(0);
    for (const place of ['dialog', 'inline'] as const) {
      for (const card of viewToTeams(view, { forms: place })) expect(card.body.length).toBeGreaterThan(0);
    }
    expect(viewToText(view)).not.toMatch(/undefined|\[object|\$\{/);
  });

  it.each(forms(unit).map((form) => [form.id, form] as const))('%s can be filled in on both', (_, form) => {
    expect(form.title.length).toBeLessThanOrEqual(24);
    expect(formToSlack(form)).toMatchObject({ type: 'modal' });
    for (const place of ['dialog', 'inline'] as const) {
      expect(formToTeams(form, { forms: place }).body.length).toBeGreaterThan(1);
    }
    expect(formToText(form)).not.toMatch(/undefined|\[object|\$\{/);
  });
});

it('offers starters of the theme that runs', () => {
  const unit = unitIn('da');
  expect(startersFor(unit, 1)).toHaveLength(3);
  expect(startersFor(unit, 1)).not.toEqual(startersFor(unit, 2));
});

it('has no buttons for a text that no button can carry', () => {
  const unit = unitIn('da');
  expect(keepButtons(unit, { unit: '', trial: '', audience: '', text: 'x'.repeat(1950) })).toEqual([]);
  expect(fitsButton({ text: 'x'.repeat(longestTexts.what) })).toBe(true);
});
