import type { Slot } from '../../../shared/domain/activity/week-plan.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { nextOpenDay } from '../../../shared/domain/plan/open-days.ts';
import type { PlannedMeeting } from '../../../shared/domain/plan/plan.ts';
import { addDays, type Day, mondayOf } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { meetingMoment } from '../../time/view/meeting-moment.ts';
import { buttons, note, paragraph } from '../../ui/build-view.ts';
import { shortenedButton } from '../../ui/shortened.ts';
import type { Act, Button, View, ViewNode } from '../../ui/view.ts';
import { chairWordsText } from '../text/chair-words-text.ts';
import { restText } from '../text/rest-text.ts';
import { type Chaired, until } from './holiday-and-quiet-views.ts';

export function illView(
  { id, language, plan }: Pick<Unit, 'id' | 'language' | 'plan'>,
  today: Day,
  {
    chaired,
    groups,
    until: written,
    leads,
  }: {
    readonly chaired: Chaired | undefined;
    readonly groups: readonly Slot[];
    /** The last day, where it was written: “de næste to dage”. */
    readonly until: Day | undefined;
    /** The leader is told to ring no leader. */
    readonly leads: boolean;
  },
): View {
  const words = leads ? restText[language].illLeader : restText[language].ill;
  const friday = addDays(mondayOf(today), 4);
  const usual = [today, nextOpenDay(addDays(today, 1), plan), ...(friday > today ? [friday] : [])];
  const days = [...new Set([...usual, ...(written ? [written] : [])])].toSorted();
  return {
    summary: words,
    nodes: [
      paragraph(words),
      buttons(
        ...days.map((day): Act => {
          const act = until(language, day, { ill: 'yes' });
          return day === written ? { ...act, style: 'primary' } : act;
        }),
      ),
      ...(chaired ? chairedNodes(id, language, chaired) : []),
      ...(groups.length > 0 ? groupNodes(id, language, { today, groups }) : []),
    ],
  };
}

function groupNodes(
  unit: string,
  language: Language,
  { today, groups }: { readonly today: Day; readonly groups: readonly Slot[] },
): readonly ViewNode[] {
  const text = restText[language];
  return [
    paragraph(text.standsFor(groups.map(({ group }) => group))),
    buttons(
      ...groups.map(
        ({ id, group }): Button => ({
          label: shortenedButton(text.whoTakes(group)),
          action: 'day.change',
          data: { unit, day: today, slot: id },
          opensForm: true,
        }),
      ),
      { label: text.sendPlan, action: 'process-plan.show', data: { unit, day: today, ...onlyOne(groups) } },
    ),
  ];
}

/** Whoever stands for one group sends that one's plan, also when somebody else stands in for them by now. */
function onlyOne(groups: readonly Slot[]): { readonly slot?: string } {
  const [first, ...more] = groups;
  return first && more.length === 0 ? { slot: first.id } : {};
}

function chairedNodes(unit: string, language: Language, { meeting, mayAsk }: Chaired): readonly ViewNode[] {
  const text = chairWordsText[language];
  const data = { unit, meeting: meeting.id };
  return [
    paragraph(text.canBeLed(meetingMoment(meeting, language))),
    buttons(
      mayAsk
        ? { label: text.ask, action: 'chair.ask', data }
        : { label: text.giveBack, action: 'chair.give-back', data: { ...data, private: 'yes' } },
    ),
  ];
}

interface Absent {
  /** The meeting that is meant. */
  readonly meeting: PlannedMeeting | undefined;
  /** The day that was said, where no meeting is. */
  readonly noneOn: Day | undefined;
  readonly chaired: Chaired | undefined;
}

/** Which meeting is meant; whoever chairs it hears first how a colleague takes it. */
export function absentView(
  { id, language }: Pick<Unit, 'id' | 'language'>,
  { meeting, noneOn, chaired }: Absent,
): View {
  const text = restText[language];
  const { longDay } = datesText[language];
  const moment = meeting && meetingMoment(meeting, language);
  const which = noneOn
    ? text.noMeetingOn(longDay(noneOn), moment)
    : moment === undefined
      ? undefined
      : text.absentFrom(moment);
  const words = chaired ? text.absentChair : text.absent;
  return {
    summary: words,
    nodes: [
      ...(which ? [paragraph(which)] : []),
      ...(chaired ? chairedNodes(id, language, chaired) : []),
      which ? note(words) : paragraph(words),
    ],
  };
}
