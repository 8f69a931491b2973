import { fillIn } from '../../../shared/domain/library/wording.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import { longestTellings } from '../../../shared/domain/trial/limits.ts';
import { type Telling, tellings } from '../../../shared/domain/trial/outcome.ts';
import type { Trial } from '../../../shared/domain/trial/trial.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { textNamed } from '../../library/find-text.ts';
import { buttons, heading, note, paragraph, quote, strong } from '../../ui/build-view.ts';
import type { Form, Values } from '../../ui/form.ts';
import type { Button, View, ViewNode, Words } from '../../ui/view.ts';
import { outcomeText } from '../text/outcome-text.ts';
import { trialListText } from '../text/trial-list-text.ts';

export const nextSteps = ['keep', 'adjust', 'drop'] as const;

/** The question how a trial went. One tap answers it. */
export function outcomeAskView(unit: Unit, trials: readonly Trial[], day: Day): View {
  const text = outcomeText[unit.language];
  // Each button carries all ids, so that the answer to one trial can ask about the others again.
  const asked = trials.map(({ id }) => id).join(' ');
  return {
    summary: text.title,
    nodes: [
      note(unit.name),
      heading(text.title),
      paragraph(text.intro),
      ...trials.flatMap((trial) => askNodes(unit, trial, asked, day)),
      note(text.hint),
    ],
  };
}

/** After a tap: the thanks, a way to tell more, and what is still open. */
export function outcomeTakenView(unit: Unit, taken: Trial, waiting: readonly Trial[]): View {
  const text = outcomeText[unit.language];
  const asked = waiting.map(({ id }) => id).join(' ');
  const thanks = taken.outcome?.tried ? text.thanksTried : text.thanksNotTried;
  return {
    summary: thanks,
    nodes: [
      note(unit.name),
      paragraph(thanks),
      quote(taken.what),
      buttons(moreButton(unit, taken), chainButton(unit, taken)),
      ...waiting.flatMap((trial) => askNodes(unit, trial, asked, '')),
    ],
  };
}

export function outcomeSavedView(unit: Unit, trial: Trial): View {
  const { saved } = outcomeText[unit.language];
  return {
    summary: saved,
    nodes: [
      note(unit.name),
      paragraph(saved),
      quote(trial.what),
      buttons(chainButton(unit, trial), moreButton(unit, trial)),
    ],
  };
}

/** The trial's words, in front of fields about how it went: as it was tried, or by themselves. */
function introOf({ language }: Unit, { what, outcome, audience }: Trial): Words {
  const text = outcomeText[language];
  const card = textNamed('trialWizard', 'trial-wizard.6.how-it-went')?.[language];
  // The card of the library ends with that a few words are enough.
  const words =
    card && outcome?.tried ? fillIn(card, { trial: what }).text : [strong(`“${what}”`), ` ${text.fewWords}`];
  return [words, ` ${text.formIntro} ${text.readBy[audience]}`].flat();
}

export function outcomeForm(ask: {
  readonly unit: Unit;
  readonly trial: Trial;
  readonly context: Form['context'];
  readonly values?: Values;
  readonly errors?: Form['errors'];
}): Form {
  const { unit, trial } = ask;
  const text = outcomeText[unit.language];
  const { outcome } = trial;
  const written = (id: Telling) =>
    ({ kind: 'text', id, label: text[id], maxLength: longestTellings[id], multiline: true }) as const;
  return {
    id: 'outcome.write',
    title: text.formTitle,
    intro: introOf(unit, trial),
    fields: [
      {
        kind: 'choice',
        id: 'tried',
        label: text.formTitle,
        show: 'radio',
        options: [
          { value: 'yes', label: text.tried },
          { value: 'no', label: text.notTried },
        ],
      },
      ...tellings.map(written),
      {
        kind: 'choice',
        id: 'next',
        label: text.next,
        show: 'radio',
        options: nextSteps.map((value) => ({ value, label: text.nexts[value] })),
      },
    ],
    submitLabel: text.submit,
    cancelLabel: text.cancel,
    context: ask.context,
    values: {
      ...(outcome && { tried: outcome.tried ? 'yes' : 'no' }),
      ...Object.fromEntries(tellings.map((id) => [id, outcome?.[id] ?? ''])),
      next: outcome?.next ?? '',
      ...ask.values,
    },
    ...(ask.errors && { errors: ask.errors }),
  };
}

function askNodes(unit: Unit, trial: Trial, asked: string, day: Day): ViewNode[] {
  const text = outcomeText[unit.language];
  const data = { unit: unit.id, trial: trial.id, asked, ...(day && { day }) };
  return [
    quote(trial.what),
    buttons(
      { label: text.tried, action: 'outcome.tried', data, style: 'primary' },
      { label: text.notTried, action: 'outcome.not-tried', data },
    ),
  ];
}

function moreButton(unit: Unit, { id }: Trial): Button {
  const data = { unit: unit.id, trial: id };
  return { label: outcomeText[unit.language].tellMore, action: 'outcome.open', data, opensForm: true };
}

function chainButton(unit: Unit, { id }: Trial): Button {
  const data = { unit: unit.id, trial: id };
  return { label: trialListText[unit.language].seeChain, action: 'trial.chain', data };
}
