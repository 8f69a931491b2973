import type { Trial } from '../../../shared/domain/trial/trial.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, note, paragraph, quote, strong } from '../../ui/build-view.ts';
import type { Act, View } from '../../ui/view.ts';
import { toldTrialText } from '../text/told-trial-text.ts';
import { trialListText } from '../text/trial-list-text.ts';
import { trialText } from '../text/trial-text.ts';
import { fitsButton } from './trial-keep-buttons.ts';
import { allTrialsAct } from './trial-list-views.ts';

interface Told {
  readonly unit: Unit;
  /** One's own that it may be about, the likeliest first. */
  readonly trials: readonly Trial[];
  /** What was told; missing where it may not travel in a button. */
  readonly text: string | undefined;
  /** None of them is like what was told. */
  readonly areUnlike?: boolean;
  /** It tells what was tried, so that it may be kept by itself. */
  readonly tellsOfNew?: boolean;
}

/** Somebody has told how something went: each trial's button opens its form with the words in it. */
export function toldTrialView({ unit, trials, text, areUnlike = false, tellsOfNew = false }: Told): View {
  const words = toldTrialText[unit.language];
  const { howItWent } = trialListText[unit.language];
  const isNew = areUnlike || trials.length === 0;
  const fresh: Act = {
    label: tellsOfNew && text ? words.keepNew : words.newTried,
    action: 'trial.open',
    data: { unit: unit.id, tried: 'yes', ...fitting(text) },
    opensForm: true,
    ...(isNew && { style: 'primary' }),
  };
  const title = isNew ? words.noneOpen : words.which;
  return {
    summary: title,
    nodes: [
      paragraph(strong(title)),
      ...(text ? [note(isNew ? words.inNew : words.inField)] : []),
      ...(areUnlike ? [buttons(fresh), paragraph(words.perhaps)] : []),
      ...trials.flatMap(({ id, what }, nth) => [
        quote(what),
        buttons({
          label: howItWent,
          action: 'outcome.open',
          data: { unit: unit.id, trial: id, ...fitting(text) },
          opensForm: true,
          ...(nth === 0 && !isNew && { style: 'primary' }),
        }),
      ]),
      buttons(...(areUnlike ? [] : [fresh]), allTrialsAct(unit)),
    ],
  };
}

/** One of one’s trials is to read differently: each one’s button opens its form with the new words in it. */
export function rewordView(unit: Unit, trials: readonly Trial[], words: string | undefined): View {
  const text = toldTrialText[unit.language];
  return {
    summary: text.rewordWhich,
    nodes: [
      paragraph(strong(text.rewordWhich)),
      note(words ? text.rewordInField : text.rewordAgain),
      ...trials.flatMap(({ id, what }) => [
        quote(what),
        buttons({
          label: trialText[unit.language].edit,
          action: 'trial.edit',
          data: { unit: unit.id, trial: id, ...fitting(words) },
          opensForm: true,
        }),
      ]),
    ],
  };
}

/** Nothing is like what was named: of the others none is offered in its place. `more`: where else it may stand. */
export function noneOfThatView(unit: Unit, more: readonly Act[] = []): View {
  const { noneOfThat, notAnswered } = toldTrialText[unit.language];
  return {
    summary: noneOfThat,
    nodes: [paragraph(noneOfThat), note(notAnswered), buttons(...more, allTrialsAct(unit))],
  };
}

/** No trial after all: what else can become of the words. `decide`: for whoever leads a meeting, a decision. */
export function somethingElseView(unit: Unit, text: string, decide: readonly Act[] = []): View {
  const words = toldTrialText[unit.language];
  const data = { unit: unit.id, ...fitting(text) };
  return {
    summary: words.elseTitle,
    nodes: [
      paragraph(strong(words.elseTitle)),
      buttons(
        ...decide,
        { label: words.asNote, action: 'note.open', data, opensForm: true },
        { label: words.asOutcome, action: 'outcome.told', data },
        { label: words.asTrial, action: 'trial.open', data, opensForm: true },
        { label: words.help, action: 'help.show' },
      ),
      note(words.nothing),
    ],
  };
}

function fitting(text: string | undefined): { readonly text?: string } {
  return text && fitsButton({ text, more: '.'.repeat(longestOthers) }) ? { text } : {};
}

/** Characters of the ids that stand beside the words in a button. */
const longestOthers = 250;
