import { type Person, samePerson } from '../../../shared/domain/person/person.ts';
import type { PlannedMeeting } from '../../../shared/domain/plan/plan.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { nameOf } from '../../access/view/person-name.ts';
import { meetingMoment } from '../../time/view/meeting-moment.ts';
import { buttons, heading, note, paragraph, sentence } from '../../ui/build-view.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { chairWordsText } from '../../unit/text/chair-words-text.ts';
import { agendaText } from '../text/agenda-text.ts';
import { chairText } from '../text/chair-text.ts';
import { leadText } from '../text/lead-text.ts';
import { goOnAct } from './way-to-card-view.ts';

/** Whether the meeting has begun: then nobody is told when it will be. */
export interface WhenHeld {
  readonly isGoingOn: boolean;
}

/** The channel is asked for somebody to chair a meeting. */
export function standInView(
  unit: Unit,
  meeting: PlannedMeeting,
  { isGoingOn, holder }: WhenHeld & { readonly holder?: Person | undefined },
): View {
  const text = chairText[unit.language];
  const whoNow = holder ? text.whoNowUntil(holder.name ?? text.leader) : text.whoNow;
  return {
    summary: text.title,
    nodes: [
      heading(text.title),
      paragraph(isGoingOn ? whoNow : text.who(meetingMoment(meeting, unit.language))),
      buttons({
        label: text.yes,
        action: 'chair.take',
        data: { unit: unit.id, meeting: meeting.id },
        style: 'primary',
      }),
    ],
  };
}

/** Before the channel is asked: everybody would read it, and a press is quickly made. */
export function sureToAskView(unit: Unit, meeting: PlannedMeeting, { isGoingOn }: WhenHeld): View {
  const text = chairText[unit.language];
  const words = isGoingOn ? text.sureNow : text.sure(meetingMoment(meeting, unit.language));
  const data = { unit: unit.id, meeting: meeting.id };
  return {
    summary: words,
    nodes: [
      paragraph(words),
      buttons(
        { label: text.yesAsk, action: 'chair.ask', data: { ...data, sure: 'yes' }, style: 'primary' },
        { label: text.noAsk, action: 'chair.show', data: { unit: unit.id } },
      ),
    ],
  };
}

/** To one colleague alone, whom somebody thinks of. `asker`: whoever the answer is for, where it is no. */
export function chairWantedView(
  unit: Unit,
  meeting: PlannedMeeting,
  { isGoingOn, asker, over }: WhenHeld & { readonly asker: Person; readonly over: string | undefined },
): View {
  const text = chairText[unit.language];
  const words = isGoingOn ? text.wantedNow : text.wanted(meetingMoment(meeting, unit.language));
  return {
    summary: words,
    nodes: [
      note(unit.name),
      heading(words, 2),
      paragraph(text.wantedBody(asker.name ?? text.leader)),
      buttons({
        label: text.yes,
        action: 'chair.step-in',
        data: { unit: unit.id, meeting: meeting.id, ...(over && { over }) },
        style: 'primary',
      }),
    ],
  };
}

export function chairTakenView(
  unit: Unit,
  meeting: PlannedMeeting,
  { isGoingOn, chair }: WhenHeld & { readonly chair: Person },
): View {
  const text = chairText[unit.language];
  const [before = '', end = ''] = isGoingOn ? text.leadsNow : text.taken;
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

/** To the leader alone: who goes back on it, and both ways out at hand. */
export function chairLeftView(unit: Unit, meeting: PlannedMeeting, by: Person): View {
  const text = chairText[unit.language];
  const words = text.left(by.name ?? '', meetingMoment(meeting, unit.language));
  return {
    summary: words,
    nodes: [
      note(unit.name),
      paragraph(words),
      buttons(selfChairAct(unit, meeting), askForChairAct(unit, meeting)),
    ],
  };
}

/** The leader is asked once more, with both ways out at hand. */
export function chairUnsettledView(unit: Unit, meeting: PlannedMeeting): View {
  const summary = chairText[unit.language].unsettled;
  return { summary, nodes: [note(unit.name), ...chairUnsettledNodes(unit, meeting)] };
}

/** The same under a message that has named the unit already. */
export function chairUnsettledNodes(unit: Unit, meeting: PlannedMeeting): readonly ViewNode[] {
  const text = chairText[unit.language];
  return [
    heading(text.unsettled, 2),
    paragraph(text.unsettledBody(meetingMoment(meeting, unit.language))),
    buttons(selfChairAct(unit, meeting), askForChairAct(unit, meeting)),
  ];
}

/** For the leader alone, who has said so in private. `told`: who were asked, and need not answer any more. */
export function chairAgreedView(
  unit: Unit,
  meeting: PlannedMeeting,
  { isGoingOn, told }: WhenHeld & { readonly told: readonly Person[] },
): View {
  const text = chairText[unit.language];
  const words = isGoingOn ? text.agreedNow : text.agreed(meetingMoment(meeting, unit.language));
  const back = giveBackAct(unit, meeting, { private: 'yes' });
  return {
    summary: words,
    nodes: [
      paragraph(words),
      ...(told.length > 0 ? [paragraph(text.toldNotNeeded(firstNames(unit, told)))] : []),
      buttons(...(isGoingOn ? [goOnAct(unit, meeting.day, false), back] : [back])),
    ],
  };
}

function firstNames({ language }: Unit, people: readonly Person[]): string {
  const names = people.map(({ name }) => name?.split(' ')[0] ?? '');
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
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

/** Whoever said yes can take it back, and so can the leader. */
export function giveBackAct(
  unit: Unit,
  meeting: PlannedMeeting,
  more: { readonly private?: 'yes' } = {},
): Act {
  return {
    label: chairWordsText[unit.language].giveBack,
    action: 'chair.give-back',
    data: { unit: unit.id, meeting: meeting.id, ...more },
  };
}

/** `over`: the id of the colleague whom the leader takes it back from. */
export function selfChairAct(unit: Unit, meeting: PlannedMeeting, over?: string): Act {
  return {
    label: chairText[unit.language].self,
    action: 'chair.self',
    data: { unit: unit.id, meeting: meeting.id, ...(over && { over }) },
    style: 'primary',
  };
}

/** One colleague, by name. */
export function askOneAct(unit: Unit, meeting: PlannedMeeting, { id, name }: Person): Act {
  const first = name?.split(' ')[0] ?? '';
  return {
    label: chairText[unit.language].askOne(first),
    action: 'chair.ask-one',
    data: { unit: unit.id, meeting: meeting.id, person: id },
    style: 'primary',
  };
}

export function askForChairAct(unit: Unit, meeting: PlannedMeeting): Act {
  return {
    label: chairWordsText[unit.language].ask,
    action: 'chair.ask',
    data: { unit: unit.id, meeting: meeting.id },
  };
}

/** For whoever may say yes while nobody has: the leader is ill, and nobody has asked. */
export function stepInAct(unit: Unit, meeting: Pick<PlannedMeeting, 'id'>, isWanted = false): Act {
  const text = chairText[unit.language];
  return {
    label: isWanted ? text.self : text.stepIn,
    action: 'chair.step-in',
    data: { unit: unit.id, meeting: meeting.id },
  };
}

/** The same for whoever says that they take it over. */
export function takeOverAct(unit: Unit, meeting: Pick<PlannedMeeting, 'id'>): Act {
  return { ...stepInAct(unit, meeting), label: agendaText[unit.language].takeOver };
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
