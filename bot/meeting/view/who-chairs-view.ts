import { firstName } from '../../../shared/domain/person/first-name.ts';
import { inOneLine } from '../../../shared/domain/person/in-one-line.ts';
import { type Person, samePerson } from '../../../shared/domain/person/person.ts';
import type { PlannedMeeting } from '../../../shared/domain/plan/plan.ts';
import { actingLeader } from '../../../shared/domain/unit/leadership.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { nameOf } from '../../access/view/person-name.ts';
import { meetingMoment } from '../../time/view/meeting-moment.ts';
import { buttons, note, paragraph, sentence } from '../../ui/build-view.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { agendaText } from '../text/agenda-text.ts';
import { chairText } from '../text/chair-text.ts';
import { leadText } from '../text/lead-text.ts';
import { meetingText } from '../text/meeting-text.ts';
import type { WhenHeld } from './ask-for-chair-view.ts';
import { giveBackAct, takeOverAct, wishToLeadAct } from './chair-acts.ts';
import { goOnAct } from './way-to-card-view.ts';

export function chairTakenView(
  unit: Unit,
  meeting: PlannedMeeting,
  { isGoingOn, chair }: WhenHeld & { readonly chair: Person },
): View {
  const text = chairText[unit.language];
  // Nobody is thanked for what is theirs.
  const isTheirs = samePerson(chair, actingLeader(unit.leadership, meeting.day));
  const [before = '', thanks = ''] = isGoingOn ? text.leadsNow : text.taken;
  const end = isTheirs ? (isGoingOn ? '' : (text.now[1] ?? '')) : thanks;
  const when = isGoingOn ? '' : meetingMoment(meeting, unit.language);
  return {
    summary: `${chair.name ?? ''}${before}${when}${end}`.trim(),
    nodes: [paragraph(nameOf(chair), before, when, end), buttons(giveBackAct(unit, meeting))],
  };
}

/** Once the meeting is closed nobody is asked any more, and nobody can go back on it. */
export function chairWasView(unit: Unit, meeting: PlannedMeeting, chair: Person | undefined): View {
  const text = chairText[unit.language];
  const [before = '', end = ''] = text.led;
  const when = meetingMoment(meeting, unit.language);
  if (!chair) return sentence(text.over);
  return {
    summary: `${chair.name ?? ''}${before}${when}${end}`.trim(),
    nodes: [paragraph(nameOf(chair), before, when, end)],
  };
}

/** Who were asked, and need not answer any more. */
export interface ToldAndWithdrawn {
  readonly told: readonly Person[];
  /** Without having read so. */
  readonly withdrawn: readonly Person[];
}

/** For the leader alone, who has said so in private. */
export function chairAgreedView(
  unit: Unit,
  meeting: PlannedMeeting,
  { isGoingOn, told, withdrawn }: WhenHeld & ToldAndWithdrawn,
): View {
  const text = chairText[unit.language];
  const words = isGoingOn ? text.agreedNow : text.agreed(meetingMoment(meeting, unit.language));
  const back = giveBackAct(unit, meeting, { private: 'yes' });
  return {
    summary: words,
    nodes: [
      paragraph(words),
      ...notAskedNodes(unit, { told, withdrawn }),
      buttons(...(isGoingOn ? [goOnAct(unit, meeting.day, false), back] : [back])),
    ],
  };
}

export function notAskedNodes(unit: Unit, { told, withdrawn }: ToldAndWithdrawn): readonly ViewNode[] {
  const text = chairText[unit.language];
  return [
    ...(told.length > 0 ? [paragraph(text.toldNotNeeded(firstNames(unit, told)))] : []),
    ...(withdrawn.length > 0 ? [paragraph(text.withdrawn(firstNames(unit, withdrawn)))] : []),
  ];
}

/** For whoever may ask: an answer is waited for. */
export function askedWords(unit: Pick<Unit, 'language'>, asked: readonly Person[]): string | undefined {
  if (asked.length === 0) return undefined;
  return chairText[unit.language].isAsked(firstNames(unit, asked));
}

function firstNames({ language }: Pick<Unit, 'language'>, people: readonly Person[]): string {
  const names = people.map(({ name }) => firstName(name));
  return inOneLine(names, language);
}

/** For whoever has just said yes, days before: thanks, and where to read on. */
export function steppedInView(unit: Unit, meeting: PlannedMeeting): View {
  const { language, id } = unit;
  const words = chairText[language].steppedIn(meetingMoment(meeting, language));
  return {
    summary: words,
    nodes: [
      paragraph(words),
      buttons(
        { label: agendaText[language].show, action: 'agenda.show', data: { unit: id } },
        {
          label: leadText[language].title,
          action: 'command',
          data: { command: 'lead-meeting', unit: id },
        },
      ),
    ],
  };
}

interface LedBy {
  readonly holder: Person;
  readonly mayTake: boolean;
  readonly mayAsk: boolean;
  /** What was pressed would have led the meeting on. */
  readonly isLost: boolean;
  /** What was pressed would have put something right, or deleted it. */
  readonly isMending: boolean;
}

/**
 * For whoever pressed what is not theirs: who leads the meeting that is going on, and what they can do instead. One
 * press that takes it, or asks for it; a tablet has neither.
 */
export function ledByView(
  unit: Unit,
  { id }: Pick<PlannedMeeting, 'id'>,
  { holder, mayTake, mayAsk, isLost, isMending }: LedBy,
): View {
  const text = chairText[unit.language];
  const takes: Act | undefined = mayTake ? { ...takeOverAct(unit, { id }), style: 'primary' } : undefined;
  const act = takes ?? (mayAsk ? wishToLeadAct(unit, { id }, holder) : undefined);
  const instead = takes ? text.toTake(takes.label) : act ? text.toAsk(act.label) : text.othersMayLead;
  const [leads = ''] = text.leadsNow;
  return {
    summary: `${holder.name ?? ''}${leads}`.trim(),
    nodes: [
      ...(isMending ? [paragraph(meetingText[unit.language].nothingMended)] : []),
      paragraph(nameOf(holder), leads),
      ...(isLost ? [note(meetingText[unit.language].pressed.no)] : []),
      note(instead),
      ...(act ? [buttons(act)] : []),
    ],
  };
}

interface ChairNow extends WhenHeld {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly acts: readonly Act[];
  /** Nobody, where the channel was asked and nobody has said yes. */
  readonly chair: Person | undefined;
  /** Who asked: they read of themselves as “du”. */
  readonly reader?: Person;
}

/** Who chairs the next meeting, and what this person can do about it. */
export function chairNowView(
  unit: Unit,
  meeting: PlannedMeeting,
  { before, after, acts, chair, reader, isGoingOn }: ChairNow,
): View {
  const text = chairText[unit.language];
  const moment = meetingMoment(meeting, unit.language);
  const nobody = isGoingOn ? text.nobodyNow : text.nobody(moment);
  const [leads = '', end = ''] = isGoingOn ? [text.leadsNow[0] ?? '', ''] : text.now;
  const when = isGoingOn ? '' : moment;
  const isReader = chair !== undefined && reader !== undefined && samePerson(chair, reader);
  const yours = isReader ? (isGoingOn ? text.yoursNow : text.yours(moment)) : undefined;
  return {
    summary: yours ?? (chair ? `${chair.name ?? ''}${leads}${when}${end}`.trim() : nobody),
    nodes: [
      ...(before ? [paragraph(before)] : []),
      chair && !yours ? paragraph(nameOf(chair), leads, when, end) : paragraph(yours ?? nobody),
      ...(after ? [note(after)] : []),
      ...(acts.length > 0 ? [buttons(...acts)] : []),
    ],
  };
}
