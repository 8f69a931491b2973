import { curriculumFromNext } from '../../shared/domain/plan/change-curriculum.ts';
import type { PlanChange } from '../../shared/domain/plan/plan-change.ts';
import { proposeChanges } from '../../shared/domain/plan/propose-change.ts';
import type { PlanSettings } from '../../shared/domain/plan/settings.ts';
import { hourWanted } from '../../shared/domain/time/written-hour.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { command } from '../feature/command.ts';
import { form } from '../feature/form.ts';
import { guardName } from '../guard/guard-words.ts';
import { previewChanges } from '../plan/preview-plan.ts';
import { planRefusedView } from '../plan/view/plan-change-cards.ts';
import { changeRow } from '../rows/change-row.ts';
import { unitRow } from '../rows/unit-rows.ts';
import { type Call, showYou } from '../turn/call.ts';
import { unitSavedView } from './view/onboarding-views.ts';
import { parseUnitForm, type UnitFormUnit, unitFormErrors } from './view/read-unit-form.ts';
import type { UnitFormAsk } from './view/unit-choices.ts';
import { unitForm, valuesOfUnit } from './view/unit-form.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Forms {
    'unit.edit': true;
  }
}

export const editForm = form({
  form: 'unit.edit',
  deed: 'edit-unit',
  ask: askOf,
  draw: ({ unit }, asked, drawing) =>
    unitForm({ ...asked, ...drawing, values: drawing.values ?? valuesOfUnit(unit) }),
  send: async ({ call, unit }, { asked, values, context }) => {
    const typed = { ...values, ...(asked.anchorOpen === false && { anchor: unit.plan.anchor }) };
    const parsed = parseUnitForm(typed, { ...asked, context }, guardName);
    if (!parsed.ok) return parsed;
    const dates = dateChanges(unit.plan, parsed.unit);
    const proposed = proposeChanges(unit.plan, dates, call.ports.clock.now());
    if (!proposed.ok) {
      const anchor = proposed.refused === 'no-room-to-open' ? 'tooFarAlong' : 'noOpenWeek';
      return { errors: unitFormErrors(unit.language, { anchor }) };
    }
    const changed = await changeRow(
      call.ports,
      unitRow(unit.id),
      (value) => value && editedUnit(value, parsed.unit, call),
    );
    if (!changed.ok) return showYou(refusalView(unit.language, 'busy'));
    const next = changed.row.value;
    if (dates.length === 0) return showYou(unitSavedView(next));
    const preview = previewChanges(call, next, dates, call.ports.ids.next(), 'saved');
    return preview.ok ? preview.reply : showYou(planRefusedView(next.language, preview.refused));
  },
});

export const editCommand = command({
  name: 'edit',
  words: { da: ['ret', 'ret enhed', 'indstillinger'], en: ['edit', 'edit unit', 'settings'] },
  help: {
    group: 'unit',
    line: {
      da: 'ret navn, mødetid, læreplanstemaer eller sprog',
      en: 'change name, meeting time, curriculum themes or language',
    },
  },
  deed: 'edit-unit',
  run: (at) => {
    const { what } = at.call.intent;
    // “Alle møder skal begynde kl. 9.30”: the hour that was told stands in the form.
    const time = what.kind === 'words' ? hourWanted(what.text) : undefined;
    return editForm.open(at, {}, time === undefined ? undefined : { ...valuesOfUnit(at.unit), time });
  },
});

function askOf({ unit, plan, call }: Standing): Omit<UnitFormAsk, 'context' | 'values'> {
  const start = plan.courses[0]?.start;
  return {
    mode: 'edit',
    language: unit.language,
    today: call.today,
    institutions: [],
    anchorOpen: !start || call.today < start,
    ownAnchor: unit.plan.anchor,
  };
}

/** The part of the edit that moves dates. It is shown before it is done, like every other change of the plan. */
function dateChanges(plan: PlanSettings, { anchor, slot }: UnitFormUnit): readonly PlanChange[] {
  const { weekday, time, minutes } = plan.slot;
  const sameSlot = weekday === slot.weekday && time === slot.time && minutes === slot.minutes;
  return [
    ...(anchor === plan.anchor ? [] : [{ kind: 'anchor' as const, anchor }]),
    ...(sameSlot ? [] : [{ kind: 'slot' as const, slot }]),
  ];
}

function editedUnit(unit: Unit, edited: UnitFormUnit, call: Call): Unit {
  const { name, kind, language } = edited;
  const curriculum = curriculumFromNext(unit.plan, edited.curriculum, call.today);
  return {
    ...unit,
    name,
    kind,
    language,
    plan: { ...unit.plan, curriculum },
  };
}
