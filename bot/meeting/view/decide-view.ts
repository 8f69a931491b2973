import type { Decision } from '../../../shared/domain/meeting/meeting.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { guardingText } from '../../guard/text/guard-text.ts';
import { buttons, paragraph, quote, strong } from '../../ui/build-view.ts';
import type { Actions } from '../../ui/button-and-form-names.ts';
import type { Act, View } from '../../ui/view.ts';
import { decideText } from '../text/decide-text.ts';
import { meetingDecisionsText } from '../text/meeting-decisions-text.ts';

/** One button: the decision's form, with what was written in it. */
export function decideView(said: string, write: Act): View {
  return { summary: said, nodes: [paragraph(said), buttons(write)] };
}

/** How a decision comes to be, above those there are. */
export function howToDecideView(said: string, decisions: View): View {
  return { summary: said, nodes: [paragraph(said), ...decisions.nodes] };
}

interface Offered {
  readonly decision: Actions['decision.offered'];
  /** What the words may be instead. */
  readonly trial: Actions['trial.open'] | Actions['trial.offered'] | undefined;
  /** The guard has a question about them: they are not said again before it is answered. */
  readonly isNamed: boolean;
}

/** What the chair wrote may be a decision: one tap writes it down as it stands in the button. */
export function offerDecisionView({ id: unit, language }: Unit, { decision, trial, isNamed }: Offered): View {
  const text = decideText[language];
  return {
    summary: text.offer,
    nodes: [
      paragraph(strong(text.offer)),
      isNamed ? paragraph(text.offerNamed) : quote(decision.text),
      buttons(
        { label: text.offerYes, action: 'decision.offered', data: decision, style: 'primary' },
        ...(trial ? [trialAct(text.asTrial, trial)] : []),
        { label: text.offerNo, action: 'decision.not', data: { unit, day: decision.day } },
      ),
    ],
  };
}

/** Kept at once where it is known which message it stands in. */
export function trialAct(label: string, trial: NonNullable<Offered['trial']>): Act {
  return 'audience' in trial
    ? { label, action: 'trial.offered', data: trial }
    : { label, action: 'trial.open', data: trial, opensForm: true };
}

/** `Nej`: nothing is kept, and the meeting goes on. */
export function noDecisionView({ language }: Unit, goOn: Act | undefined): View {
  const said = decideText[language].offerOver;
  return { summary: said, nodes: [paragraph(said), ...(goOn ? [buttons(goOn)] : [])] };
}

/** Below the guard's question: of a colleague whose name is spelled almost so, kept as it stands, or written otherwise. */
export function keepDecisionButtons(
  { language }: Unit,
  data: Actions['decision.keep'],
  meant: { readonly text: string; readonly name: string } | undefined,
): readonly Act[] {
  const text = guardingText[language];
  return [
    ...(meant
      ? [
          {
            label: decideText[language].isColleague(meant.name),
            action: 'decision.keep',
            data: { ...data, text: meant.text, adult: 'yes' },
          } as const,
        ]
      : []),
    { label: text.keep, action: 'decision.keep', data },
    {
      label: text.reword,
      action: 'meeting.decision',
      data: {
        unit: data.unit,
        day: data.day,
        text: data.text,
        alone: 'yes',
        ...(data.op && { op: data.op }),
      },
      style: 'primary',
      opensForm: true,
    },
  ];
}

/** The same of an edit: its message is written once more, or the form opened with what stands. */
export function keepEditButtons({ language }: Unit, data: Actions['decision.keep-edit']): readonly Act[] {
  const text = guardingText[language];
  const { unit, day, decision } = data;
  return [
    { label: text.keep, action: 'decision.keep-edit', data },
    {
      label: text.reword,
      action: 'meeting.correct',
      data: { unit, day, decision, alone: 'yes' },
      style: 'primary',
      opensForm: true,
    },
  ];
}

/** Its message is gone, and the decision stands: one tap leads to where it is deleted. */
export function keptThoughDeletedView(
  { id: unit, language }: Unit,
  day: Day,
  { id: decision, text: stands }: Decision,
  inChannel: boolean,
): View {
  const { deletedButStands } = decideText[language];
  const { drop } = meetingDecisionsText[language];
  return {
    summary: deletedButStands,
    nodes: [
      paragraph(deletedButStands),
      ...(inChannel ? [] : [quote(stands)]),
      buttons({ label: drop, action: 'meeting.drop-ask', data: { unit, day, decision, alone: 'yes' } }),
    ],
  };
}

/** The decision did not follow its message; where others read along, its words are not repeated. */
export function leftView(said: string, stands: string | undefined): View {
  return { summary: said, nodes: [paragraph(said), ...(stands ? [quote(stands)] : [])] };
}
