import type { Guarded } from '../../shared/domain/guard/guard.ts';
import { type DetailTexts, details, type Trial, withoutDetails } from '../../shared/domain/trial/trial.ts';
import { isTriedAlready } from '../../shared/domain/trial/tried-trial.ts';
import type { Standing } from '../access/enter.ts';
import type { Data } from '../feature/button.ts';
import { guidingMarks } from '../library/guiding-marks.ts';
import type { Values } from '../ui/form.ts';
import { newTrial } from './new-trial.ts';
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

/** The trial that a filled form makes. */
export function trialOfForm(at: Standing, { what, texts, values, context, writer }: FilledForm): Trial {
  const wanted = context.audience === 'unit' ? 'unit' : values.audience || context.audience;
  const isPrivate = wanted === 'private' && !writer.entered && !at.isShared;
  const { conversation, message, follows, op: id = '' } = context;
  const audience = isPrivate ? 'private' : 'unit';
  const bare = newTrial(at, { id, author: writer.author, what, audience });
  return {
    ...fieldsOnto(bare, what, texts, at, values),
    ...(conversation && message && { message: { conversation, id: message }, ownWords: true }),
    ...(follows && { follows }),
    ...(isToldAsTried(context, what) && { outcome: { at: bare.at, tried: true } }),
    ...(writer.entered && { enteredBy: at.call.person }),
  };
}

/** What the guard asked about is told as tried where its words say so, as they would have without the question. */
export function isToldAsTried({ tried, question }: Data, what: Guarded): boolean {
  return tried === 'yes' || (Boolean(question) && isTriedAlready(what));
}

/** Lays the form's fields over the trial; a field that was emptied is removed. */
export function fieldsOnto(
  trial: Trial,
  what: Guarded,
  texts: Texts,
  { unit }: Standing,
  values: Values,
): Trial {
  const { theme: _theme, mark: _mark, ...rest } = trial;
  const written = details.flatMap((each) => (texts[each] ? [[each, texts[each]] as const] : []));
  const theme = unit.plan.curriculum
    .flatMap(({ version }) => themesOf(unit, version))
    .find(({ value }) => value === values.theme)?.value;
  const mark = guidingMarks(unit.language).find(({ value }) => value === values.mark)?.value;
  return {
    ...withoutDetails(rest),
    what,
    ...(trial.message && what !== trial.what && { ownWords: true }),
    ...(Object.fromEntries(written) as DetailTexts<Guarded>),
    ...(theme && { theme }),
    ...(mark && { mark }),
  };
}
