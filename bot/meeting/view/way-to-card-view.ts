import type { Agenda } from '../../../shared/domain/meeting/agenda.ts';
import { takesOver } from '../../../shared/domain/meeting/holder-of.ts';
import type { Meeting } from '../../../shared/domain/meeting/meeting.ts';
import { meetingSteps } from '../../../shared/domain/meeting/steps.ts';
import { placeAt } from '../../../shared/domain/meeting/where-the-meeting-is.ts';
import { inOneLine } from '../../../shared/domain/person/in-one-line.ts';
import type { Person } from '../../../shared/domain/person/person.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, note, paragraph } from '../../ui/build-view.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { agendaText } from '../text/agenda-text.ts';
import { leadText } from '../text/lead-text.ts';
import { meetingText } from '../text/meeting-text.ts';
import { meetingCardView } from './channel-card-view.ts';

/** Where the meeting is, as everybody may read it, and the way to the buttons. */
export function wayToCardView(
  shown: Parameters<typeof meetingCardView>[0],
  reader: Person,
  said: readonly ViewNode[] = [],
): View {
  const { unit, meeting } = shown;
  const { summary, nodes } = meetingCardView(shown);
  const told = nodes.filter(({ node }) => node !== 'buttons');
  return { summary, nodes: [...said, ...told, goOn(unit, meeting.day, takesOver(unit, meeting, reader))] };
}

interface Left {
  /** Whoever led from the card that was left has the buttons in another message now. */
  readonly isTheirs: boolean;
  /** Whose the buttons are, or who leads while nobody has asked for them yet. */
  readonly holder: Person | undefined;
  readonly mayGoOn: boolean;
}

/** In the place of a card whose buttons stand elsewhere now. */
export function leftCardView(unit: Unit, day: Day, { isTheirs, holder, mayGoOn }: Left): View {
  const text = meetingText[unit.language];
  const name = holder?.name;
  const ofOthers = name ? text.ledBy(name) : text.cardGone;
  const words = isTheirs ? text.cardElsewhere : ofOthers;
  return {
    summary: words,
    nodes: [note(words), ...(mayGoOn ? [goOn(unit, day, !isTheirs && holder !== undefined)] : [])],
  };
}

/** Whoever leads has the buttons in a newer message of the same chat. */
export function furtherDownView(unit: Unit): View {
  const { cardFurtherDown } = meetingText[unit.language];
  return { summary: cardFurtherDown, nodes: [note(cardFurtherDown)] };
}

/** Where the meeting was begun or asked for cannot be drawn anew: its buttons are in the chair's own chat. */
export function inYourChatView(unit: Unit): View {
  const { cardInYourChat } = meetingText[unit.language];
  return { summary: cardInYourChat, nodes: [note(cardInYourChat)] };
}

/** The meeting is to end before its last point: what it has not come to, and one tap to where it is closed. */
export function toLastView(unit: Unit, agenda: Agenda, meeting: Meeting): View {
  const { language, id } = unit;
  const text = leadText[language];
  const steps = meetingSteps(agenda);
  const last = steps.length - 1;
  const here = steps[meeting.step]?.section ?? 0;
  const left = agenda.sections.slice(here + 1, -1).map(({ item }) => `“${agendaText[language].short[item]}”`);
  const words = text.closeFromHere(inOneLine(left, language), text.toLast);
  const data = { unit: id, day: meeting.day, from: placeAt(agenda, meeting.step), to: String(last) };
  return {
    summary: words,
    nodes: [
      paragraph(words),
      buttons(
        { label: text.toLast, action: 'meeting.go', data, style: 'primary' },
        goOnAct(unit, meeting.day, false),
      ),
    ],
  };
}

/** `takesOver`: a colleague holds it. */
export function goOnAct({ id, language }: Pick<Unit, 'id' | 'language'>, day: Day, takesOver: boolean): Act {
  return {
    label: goOnLabel(language, takesOver),
    action: 'meeting.show',
    data: wayData(id, day, takesOver),
  };
}

function wayData(unit: string, day: Day, takesOver: boolean) {
  return { unit, day, ...(takesOver && { takes: 'yes' }) };
}

export function goOnLabel(language: Unit['language'], takesOver: boolean): string {
  const text = agendaText[language];
  return takesOver ? text.takeOver : text.goOn;
}

/** On a receipt, which keeps its words and its buttons. */
export function belowAct(unit: Pick<Unit, 'id' | 'language'>, day: Day, takesOver: boolean): Act {
  return {
    label: goOnLabel(unit.language, takesOver),
    action: 'meeting.show',
    data: { ...wayData(unit.id, day, takesOver), below: 'yes' },
  };
}

function goOn(unit: Unit, day: Day, takesOver: boolean) {
  return buttons({ ...goOnAct(unit, day, takesOver), style: 'primary' });
}
