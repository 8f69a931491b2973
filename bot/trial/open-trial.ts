import type { CurriculumVersion } from '../../shared/domain/guide/curriculum.ts';
import { samePerson } from '../../shared/domain/unit/person.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { type AtUnit, atUnit, membersOf, staffOf, staffOptions } from '../access/trial-unit.ts';
import { memberKey } from '../rows/rows.ts';
import type { Call } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Option, Values } from '../ui/form.ts';
import { placeOf } from './trial-receipt.ts';
import { type TrialFormAsk, trialForm } from './view/trial-form.ts';

/** The short form, empty or with what was typed already. */
export function openTrial(
  call: Call,
  ask: { readonly unit?: string | undefined; readonly typed?: string; readonly follows?: string } = {},
): Promise<Reply> {
  return atUnit(call, ask.unit, async (at) => ({
    kind: 'open-form',
    form: trialForm({
      ...(await askFor(at, ask.follows ? 'next' : 'new')),
      values: {
        audience: call.intent.where.kind === 'personal' ? 'private' : 'unit',
        ...(ask.typed && { what: ask.typed }),
      },
      context: {
        unit: at.unit.id,
        op: call.ports.ids.next(),
        ...(ask.follows && { follows: ask.follows }),
      },
    }),
  }));
}

/** Opened from the warning about a message: the text is there to be reworded. */
export function openReword(call: Call, data: Values): Promise<Reply> {
  const {
    unit,
    trial = '',
    text = '',
    audience = 'unit',
    conversation = '',
    message = '',
    thread = '',
  } = data;
  return atUnit(call, unit, async (at) => ({
    kind: 'open-form',
    form: trialForm({
      ...(await askFor(at, 'new')),
      mayBePrivate: false,
      values: { what: text },
      context: { unit: at.unit.id, op: trial, audience, conversation, message, thread },
    }),
  }));
}

/** Everything the form needs to know but what stands in it. */
export async function askFor(
  { unit, member, isLeader, call }: AtUnit,
  mode: TrialFormAsk['mode'],
): Promise<Omit<TrialFormAsk, 'context'>> {
  const isShared = member?.value.shared === true;
  return {
    unit,
    mode,
    curriculum: curriculumOf(unit, placeOf(unit, call.ports.clock.now()).course),
    mayBePrivate: !isShared,
    ...(isShared && { writers: staffOptions(await staffOf(call, unit)) }),
    ...(isLeader && mode === 'new' && { behalf: await behalfOptions(call, unit) }),
  };
}

function curriculumOf(unit: Unit, course: number): CurriculumVersion {
  return unit.plan.curriculum.findLast(({ fromCourse }) => fromCourse <= course)?.version ?? 'styrket-2018';
}

async function behalfOptions(call: Call, unit: Unit): Promise<readonly Option[]> {
  const members = (await membersOf(call, unit))
    .map(({ value }) => value)
    .filter(({ person, shared }) => !shared && !samePerson(person, call.person))
    .map(({ person }) => ({ value: memberKey(person), label: (person.name ?? person.id).slice(0, 75) }));
  return [...members, ...staffOptions(await staffOf(call, unit))].slice(0, 100);
}
