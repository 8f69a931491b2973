import { may, rolesOf } from '../../shared/domain/access/permissions.ts';
import type { PlanChange } from '../../shared/domain/plan/changes.ts';
import { proposeChanges } from '../../shared/domain/plan/last-change.ts';
import { planUnit } from '../../shared/domain/plan/plan-unit.ts';
import type { PlanSettings } from '../../shared/domain/plan/settings.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { resolveUnit } from '../access/resolve-unit.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { guardName } from '../guard/guard-text.ts';
import { previewChanges } from '../plan/preview-plan.ts';
import { planRefusedView } from '../plan/view/plan-change-views.ts';
import { changeRow } from '../rows/change-row.ts';
import { readInstitution, unitKey } from '../rows/rows.ts';
import { type Call, firstLanguage, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Values } from '../ui/form.ts';
import { noUnitView, unitSavedView } from './view/onboarding-views.ts';
import {
  parseUnitForm,
  type UnitFormAsk,
  type UnitFormUnit,
  unitForm,
  valuesOfUnit,
} from './view/unit-form.ts';

export async function openEditUnit(call: Call, wanted?: string): Promise<Reply> {
  const found = await editable(call, wanted);
  return found.ok ? { kind: 'open-form', form: unitForm(askOf(call, found.unit)) } : found.reply;
}

export async function submitEditUnit(
  call: Call,
  values: Values,
  context: UnitFormAsk['context'],
): Promise<Reply> {
  const found = await editable(call, context.unit);
  if (!found.ok) return found.reply;
  const ask = askOf(call, found.unit);
  const typed = { ...values, ...(ask.anchorOpen === false && { anchor: found.unit.plan.anchor }) };
  const parsed = parseUnitForm(typed, ask, guardName);
  if (!parsed.ok) return { kind: 'form-errors', form: parsed.form };
  const dates = dateChanges(found.unit.plan, parsed.unit);
  if (!proposeChanges(found.unit.plan, dates, call.ports.clock.now()).ok) {
    return { kind: 'form-errors', form: unitForm({ ...ask, values, errors: { anchor: 'noOpenWeek' } }) };
  }
  const changed = await changeRow<Unit>(
    call.ports,
    { table: 'units', partition: found.unit.id, key: unitKey },
    (unit) => unit && editedUnit(unit, parsed.unit, call),
  );
  if (!changed.ok) return showYou(refusalView(found.unit.language, 'busy'));
  const unit = changed.row.value;
  if (dates.length === 0) return showYou(unitSavedView(unit));
  const preview = previewChanges(call, unit, dates, call.ports.ids.next(), 'saved');
  return preview.ok ? preview.reply : showYou(planRefusedView(unit.language, preview.refused));
}

async function editable(
  call: Call,
  wanted: string | undefined,
): Promise<{ ok: true; unit: Unit } | { ok: false; reply: Reply }> {
  const resolved = await resolveUnit(call, wanted);
  if (resolved.kind === 'none') {
    return { ok: false, reply: showYou(noUnitView(firstLanguage, call.intent.where.kind)) };
  }
  const { unit } = resolved;
  const institution = (await readInstitution(call.ports, unit.institution))?.value;
  return may(rolesOf(call.person, unit, call.today, { institution }), 'edit-unit')
    ? { ok: true, unit }
    : { ok: false, reply: showYou(refusalView(unit.language, 'notAllowed')) };
}

function askOf(call: Call, unit: Unit): UnitFormAsk {
  const plan = planUnit(unit.plan, call.today);
  const start = 'refused' in plan ? undefined : plan.courses[0]?.start;
  return {
    mode: 'edit',
    language: unit.language,
    today: call.today,
    institutions: [],
    context: { unit: unit.id },
    anchorOpen: !start || call.today < start,
    ownAnchor: unit.plan.anchor,
    values: valuesOfUnit(unit),
  };
}

/** What moves dates is shown before it is done, like every other change of the plan. */
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
  const curriculum = editedCurriculum(unit.plan, edited, call);
  const { planChanged } = unit;
  return {
    ...unit,
    name,
    kind,
    language,
    plan: { ...unit.plan, curriculum },
    // Undoing an earlier change of dates must not bring the old themes back.
    ...(planChanged && { planChanged: { ...planChanged, before: { ...planChanged.before, curriculum } } }),
  };
}

/** A new curriculum holds from the next course; the running one keeps the themes it began with. */
function editedCurriculum(plan: PlanSettings, edited: UnitFormUnit, call: Call): PlanSettings['curriculum'] {
  if (plan.curriculum.at(-1)?.version === edited.curriculum) return plan.curriculum;
  const planned = planUnit(plan, call.today);
  const running =
    'refused' in planned ? 0 : planned.courses.filter(({ start }) => start <= call.today).length;
  const kept = plan.curriculum.filter(({ fromCourse }) => fromCourse <= running);
  return [...kept, { fromCourse: running + 1, version: edited.curriculum }];
}
