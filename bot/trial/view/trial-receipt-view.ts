import { firstName } from '../../../shared/domain/person/first-name.ts';
import { nextOpenDay } from '../../../shared/domain/plan/open-days.ts';
import { addDays, dayOf } from '../../../shared/domain/time/day.ts';
import { openDaysNear } from '../../../shared/domain/trial/limits.ts';
import { follows } from '../../../shared/domain/trial/of-one-message.ts';
import { tellings } from '../../../shared/domain/trial/outcome.ts';
import { holdsSeveralActs } from '../../../shared/domain/trial/several-acts.ts';
import { sharedAuthorPrefix, type Trial } from '../../../shared/domain/trial/trial.ts';
import type { TrialPlace } from '../../../shared/domain/trial/which-meeting.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { nameOf } from '../../access/view/person-name.ts';
import { guidingMarks } from '../../library/guiding-marks.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, facts, note, paragraph, quote, strong } from '../../ui/build-view.ts';
import type { Inline, View, ViewNode } from '../../ui/view.ts';
import { trialText } from '../text/trial-text.ts';
import { howItWentAct, trialActs, unshareAct } from './trial-acts.ts';

export interface TrialShown {
  readonly unit: Unit;
  readonly trial: Trial;
  readonly place: TrialPlace;
  /** Not right below the message it answers, so it has to repeat the trial's words. */
  readonly alone: boolean;
  /**
   * Read by one person, who may be in several units, so it is named. Teams shows it in the personal chat even when the
   * answer is to something in the channel.
   */
  readonly named?: boolean;
  /** What has just been done, if not the writing itself. */
  readonly done?: 'saved' | 'shared' | 'unshared' | 'restored';
  /** Unfolded, where a client cannot fold. */
  readonly open?: boolean;
  /** Its message holds the receipts of others too. */
  readonly from?: 'message' | undefined;
}

export function trialReceiptView(shown: TrialShown): View {
  const { unit, trial, place, alone, done } = shown;
  const text = trialText[unit.language];
  // Thanks are said once to a message, and name the author already.
  const thanked = done ? '' : firstNameOf(trial);
  const thanks = shown.from && follows(trial.id) ? text.notedToo : text.thanks(thanked);
  const lead = done ? text.done[done] : thanked ? thanks : text.noted;
  // Nobody has told yet how it went: that is what comes next.
  const isTried = trial.outcome?.tried === true && !done;
  const tellable = isTried && !tellings.some((each) => trial.outcome?.[each]);
  const isNamed = alone && !isOwnView(shown) && !thanked;
  return {
    summary: lead,
    nodes: [
      // Who can see it does not depend on how it was written, and is never looked for further down.
      paragraph(strong(lead), ' ', whoSees(shown)),
      ...(alone ? [quote(trial.what)] : []),
      ...(isNamed ? [note(authorOf(trial))] : []),
      ...detailsOf(unit, trial),
      ...whereNodes(isTried ? text.isTried : '', isOwnView(shown) ? '' : whereTo(unit, trial, place)),
      ...(holdsSeveralActs(trial.what) && !done ? tooBig(unit, trial) : []),
      ...(trial.enteredBy ? [note(text.enteredBy, nameOf(trial.enteredBy), '.')] : []),
      ...(trial.author.id.startsWith(sharedAuthorPrefix) ? [note(text.whoWrites)] : []),
      ...(isOwnView(shown) && shown.named ? [note(unit.name)] : []),
      ...(done === 'shared' && shown.named ? [buttons(unshareAct(unit, trial, shown.from))] : []),
      ...trialActs(
        unit,
        trial,
        {
          from: shown.from,
          open: shown.open ?? false,
          shareFirst: isOwnView(shown) && isNear(unit, trial, place),
        },
        tellable ? [howItWentAct(unit, trial)] : [],
      ),
    ],
  };
}

/** Asks whether the trial holds several acts, with a button to help make it smaller. */
function tooBig(unit: Unit, trial: Trial): readonly ViewNode[] {
  const text = trialText[unit.language];
  const data = { unit: unit.id, trial: trial.id };
  return [note(text.tooBig), buttons({ label: text.halve, action: 'halve.show', data })];
}

/** Says who can read the trial. */
function whoSees({ unit, trial, named = false }: TrialShown): string {
  const { seenBy, onlyYou } = trialText[unit.language];
  if (trial.audience === 'private') return onlyYou;
  return named ? seenBy.unit(unit.name) : seenBy.channel;
}

function whereNodes(...words: readonly string[]): readonly ViewNode[] {
  const said = words.filter(Boolean).join(' ');
  return said ? [paragraph(said)] : [];
}

/** The meeting that would take it up is today or within a few open days of its being written. */
function isNear({ plan }: Unit, { at }: Trial, { when, meeting }: TrialPlace): boolean {
  if (when === 'today') return true;
  let last = dayOf(new Date(at));
  for (let each = 0; each < openDaysNear; each++) last = nextOpenDay(addDays(last, 1), plan);
  return meeting !== undefined && meeting.day <= last;
}

/** The author's first name; '' where somebody else wrote it down, or the account is shared. */
function firstNameOf({ author, enteredBy }: Trial): string {
  if (enteredBy || author.platform === 'none') return '';
  return firstName(author.name);
}

export function whereTo(unit: Unit, trial: Trial, { when, meeting }: TrialPlace): string {
  const text = trialText[unit.language];
  if (trial.audience === 'private') return text.onlyYou;
  if (!trial.onAgenda) return text.notOnAgenda;
  const { longDay, time } = datesText[unit.language];
  switch (when) {
    case 'unplanned':
      return text.place.unplanned;
    case 'today':
      return text.place.today(meeting ? time(meeting.time) : '');
    case 'after-today':
    case 'after-closed':
    case 'later':
      return text.place[when](meeting ? `${longDay(meeting.day)} ${time(meeting.time)}` : '');
  }
}

export function authorOf({ author }: Trial): Inline {
  return author.platform === 'none' ? { t: 'text', text: author.name } : nameOf(author);
}

function isOwnView({ trial }: TrialShown): boolean {
  return trial.audience === 'private';
}

function detailsOf(unit: Unit, trial: Trial): ViewNode[] {
  const text = trialText[unit.language];
  const marks = guidingMarks(unit.language);
  const rows = [
    { label: text.where, words: trial.where ?? '' },
    { label: text.sign, words: trial.sign ?? '' },
    { label: text.goal, words: trial.goal ?? '' },
    { label: text.mark, words: marks.find(({ value }) => value === trial.mark)?.label ?? '' },
  ].filter(({ words }) => words !== '');
  return rows.length > 0 ? [facts(rows)] : [];
}
