import { type CurriculumVersion, curricula } from '../../../shared/domain/plan/curriculum.ts';
import { longestDetails, longestTexts } from '../../../shared/domain/trial/limits.ts';
import { type Detail, details, sharedAuthorPrefix, type Trial } from '../../../shared/domain/trial/trial.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { guidingMarks } from '../../library/guiding-marks.ts';
import { library } from '../../library/library.ts';
import { themeNamesText } from '../../plan/text/theme-names.ts';
import { strong } from '../../ui/build-view.ts';
import { foldOf } from '../../ui/fold.ts';
import type { Field, Form, Option, Values } from '../../ui/form.ts';
import { trialFormText } from '../text/trial-form-text.ts';

/** Characters that fit on one line of a form. */
const longestLine = 300;

export interface TrialFormAsk {
  readonly unit: Unit;
  readonly curriculum: CurriculumVersion;
  readonly context: Form['context'];
  readonly values?: Values;
  readonly errors?: Form['errors'];
  readonly mode: 'new' | 'next' | 'edit';
  /** The words of the trial that this one is the next step of. */
  readonly follows?: string;
  /** How the trial reads that is to read differently. */
  readonly was?: string | undefined;
  /** Several people use the account: it is asked who is writing. */
  readonly writers?: readonly Option[];
  /** Whom the leader may write for. */
  readonly behalf?: readonly Option[];
  /** Whether the form offers to keep the trial private. */
  readonly mayBePrivate: boolean;
}

export function trialForm(ask: TrialFormAsk): Form {
  const text = trialFormText[ask.unit.language];
  const isUnseen = ask.mode === 'next' && !ask.follows;
  const intro = isUnseen ? `${text.followsIntro} ${text.intro}` : text.intro;
  const fields = fieldsOf(ask);
  const fold = foldOf(text.fold, fields, ask.values);
  return {
    id: 'trial.write',
    title: ask.mode === 'edit' ? text.editTitle : text.title,
    intro,
    fields,
    ...(fold && { fold }),
    submitLabel: text.submit,
    cancelLabel: text.cancel,
    ...backOf(ask),
    context: ask.context,
    values: { audience: 'unit', ...ask.values },
    ...(ask.errors && { errors: ask.errors }),
  };
}

/** Opened from the meeting, it leads back to it. */
function backOf({ unit, context }: TrialFormAsk): Pick<Form, 'back'> {
  const { meeting: day } = context;
  if (!day) return {};
  const label = trialFormText[unit.language].cancel;
  return { back: { label, action: 'meeting.show', data: { unit: unit.id, day } } };
}

export function valuesOf(trial: Trial, writers: readonly Option[] = []): Values {
  const { what, theme = '', mark = '', author } = trial;
  const written = Object.fromEntries(details.map((id) => [id, trial[id] ?? '']));
  const fields = { what, ...written, theme, ...(mark && { mark }) };
  if (author.platform !== 'none' || author.id.startsWith(sharedAuthorPrefix)) return fields;
  const isListed = writers.some(({ value }) => value === author.id);
  return { ...fields, ...(isListed ? { who: author.id } : { whoElse: author.name }) };
}

/** Themes by the names of the curriculum that the unit works with. */
export function themesOf(unit: Unit, curriculum: CurriculumVersion): readonly Option[] {
  const names = themeNamesText[unit.language];
  const { activityThemes, learningThemes } = curricula[curriculum];
  const themes = [
    ...learningThemes.map((value) => ({ value, label: names.learning[curriculum][value] })),
    ...activityThemes.map((value) => ({ value, label: names.activity[curriculum][value] })),
  ];
  // A municipality puts the six themes of 2018 in its order. The curriculum of 2004 has a seventh and keeps
  // its own order.
  if (curriculum !== 'styrket-2018') return themes;
  const order: readonly string[] = library().file.settings.themeOrder;
  return themes.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
}

function fieldsOf(ask: TrialFormAsk): readonly Field[] {
  const { unit, writers, behalf, mode, mayBePrivate, follows, was, context } = ask;
  const text = trialFormText[unit.language];
  const marks = guidingMarks(unit.language);
  const detail = (id: Detail): Field => ({
    kind: 'text',
    id,
    label: text[id],
    hint: text[`${id}Hint`],
    maxLength: longestDetails[id],
    ...(longestDetails[id] > longestLine && { multiline: true }),
    folded: true,
  });
  return [
    ...(follows ? [{ kind: 'words', words: [strong(text.follows), ` “${follows}”`] } as const] : []),
    ...(was ? [{ kind: 'words', words: [strong(text.was), ` “${was}”`] } as const] : []),
    ...(writers ? whoFields(text, writers) : []),
    {
      kind: 'text',
      id: 'what',
      label: context.tried === 'yes' ? text.tried : text.what,
      hint: text.whatHint,
      maxLength: longestTexts.what,
      multiline: true,
      required: true,
    },
    ...(mayBePrivate && mode !== 'edit' ? [audienceField(text, unit)] : []),
    ...details.map(detail),
    { kind: 'choice', id: 'theme', label: text.theme, options: themesOf(unit, ask.curriculum), folded: true },
    ...(marks.length > 0
      ? [{ kind: 'choice', id: 'mark', label: text.mark, options: marks, folded: true } as const]
      : []),
    ...(behalf && behalf.length > 0 && mode === 'new'
      ? [
          {
            kind: 'choice',
            id: 'behalf',
            label: text.behalf,
            hint: text.behalfHint,
            options: behalf,
            folded: true,
          } as const,
        ]
      : []),
  ];
}

type Text = (typeof trialFormText)['da'];

export function whoFields(text: Text, writers: readonly Option[]): Field[] {
  return [
    ...(writers.length > 0
      ? [{ kind: 'choice', id: 'who', label: text.who, options: writers } as const]
      : []),
    {
      kind: 'text',
      id: 'whoElse',
      label: writers.length > 0 ? text.whoElse : text.who,
      hint: text.whoElseHint,
      maxLength: longestTexts.whoElse,
    },
  ];
}

function audienceField(text: Text, unit: Unit): Field {
  return {
    kind: 'choice',
    id: 'audience',
    label: text.audience,
    show: 'radio',
    required: true,
    options: [
      { value: 'unit', label: text.unit(unit.name).slice(0, 75) },
      { value: 'private', label: text.onlyMe },
    ],
  };
}
