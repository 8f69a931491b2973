import type { Guarded } from '../../shared/domain/guard/guard.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Standing } from '../access/enter.ts';
import type { Data } from '../feature/button.ts';
import { guidingMarks } from '../library/guiding-marks.ts';
import type { Values } from '../ui/form.ts';
import { placeOf } from './trial-receipt.ts';
import { themesOf } from './view/trial-form.ts';
import type { Writer } from './writers.ts';

type Texts = Readonly<Record<string, Guarded>>;

interface FilledForm {
  readonly what: Guarded;
  readonly texts: Texts;
  readonly values: Values;
  readonly context: Data;
  readonly writer: Writer;
}

export function newTrial(at: Standing, { what, texts, values, context, writer }: FilledForm): Trial {
  const { unit, isShared, call } = at;
  const wanted = context.audience || values.audience;
  const isPrivate = wanted === 'private' && !writer.entered && !isShared;
  const place = placeOf(unit, call.ports.clock.now());
  const { conversation, message, follows } = context;
  const bare: Trial = {
    v: 1,
    id: context.op ?? '',
    author: writer.author,
    what,
    audience: isPrivate ? 'private' : 'unit',
    onAgenda: !isPrivate,
    course: place.course,
    at: call.ports.clock.now().toISOString(),
  };
  return {
    ...fieldsOnto(bare, what, texts, at, values),
    ...(conversation && message && { message: { conversation, id: message } }),
    ...(follows && { follows }),
    ...(writer.entered && { enteredBy: call.person }),
  };
}

/** Lays the form's fields over the trial; a field that was emptied is removed. */
export function fieldsOnto(
  trial: Trial,
  what: Guarded,
  texts: Texts,
  { unit }: Standing,
  values: Values,
): Trial {
  const { where: _where, sign: _sign, goal: _goal, theme: _theme, mark: _mark, ...rest } = trial;
  const { where, sign, goal } = texts;
  const theme = unit.plan.curriculum
    .flatMap(({ version }) => themesOf(unit, version))
    .find(({ value }) => value === values.theme)?.value;
  const mark = guidingMarks(unit.language).find(({ value }) => value === values.mark)?.value;
  return {
    ...rest,
    what,
    ...(where && { where }),
    ...(sign && { sign }),
    ...(goal && { goal }),
    ...(theme && { theme }),
    ...(mark && { mark }),
  };
}
