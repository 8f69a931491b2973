import { firstName } from '../../../shared/domain/person/first-name.ts';
import type { Person } from '../../../shared/domain/person/person.ts';
import type { PlannedMeeting } from '../../../shared/domain/plan/plan.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import type { Act } from '../../ui/view.ts';
import { chairWordsText } from '../../unit/text/chair-words-text.ts';
import { agendaText } from '../text/agenda-text.ts';
import { chairText } from '../text/chair-text.ts';

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
  const first = firstName(name);
  return {
    label: chairText[unit.language].askOne(first),
    action: 'chair.ask-one',
    data: { unit: unit.id, meeting: meeting.id, person: id },
    style: 'primary',
  };
}

/** Whoever leads the meeting is asked for it. */
export function wishToLeadAct(unit: Unit, meeting: Pick<PlannedMeeting, 'id'>, chair: Person): Act {
  const text = chairText[unit.language];
  return {
    label: text.askOne(firstName(chair.name) || text.leader),
    action: 'chair.wish',
    data: { unit: unit.id, meeting: meeting.id },
    style: 'primary',
  };
}

/** Whoever was asked by name need not answer. */
export function unaskAct(unit: Unit, meeting: Pick<PlannedMeeting, 'id'>): Act {
  return {
    label: chairText[unit.language].unask,
    action: 'chair.unask',
    data: { unit: unit.id, meeting: meeting.id },
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
