import { type Day, dayOf } from '../../../shared/domain/time/day.ts';
import type { CalendarLink, Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, link, list, note, paragraph, sentence } from '../../ui/build-view.ts';
import type { Button, View, ViewNode } from '../../ui/view.ts';
import { calendarText } from '../text/calendar-text.ts';

interface CalendarAsk {
  readonly unit: Unit;
  readonly mayCloseAll: boolean;
}

/** Shown once, when the address is made: only its hash is kept, so it cannot be shown again. */
export function calendarLinkView(ask: CalendarAsk & { readonly url: string }): View {
  const text = calendarText[ask.unit.language];
  return {
    summary: text.title,
    nodes: [
      heading(text.title),
      paragraph(text.here),
      paragraph(link(ask.url, ask.url)),
      list(text.how),
      paragraph(text.follows),
      note(text.keep),
      ...choices(ask),
    ],
  };
}

export function calendarGivenView(ask: CalendarAsk & { readonly given: CalendarLink }): View {
  const { language } = ask.unit;
  const text = calendarText[language];
  const day: Day = dayOf(new Date(ask.given.since));
  return {
    summary: text.title,
    nodes: [heading(text.title), paragraph(text.given(datesText[language].longDay(day))), ...choices(ask)],
  };
}

export function calendarClosedView(unit: Unit, whose: 'own' | 'all'): View {
  const text = calendarText[unit.language];
  return sentence(whose === 'own' ? text.closed : text.closedAll);
}

function choices({ unit, mayCloseAll }: CalendarAsk): readonly ViewNode[] {
  const text = calendarText[unit.language];
  const data = { unit: unit.id };
  const all: Button = { label: text.closeAll, action: 'calendar.close-all', data, style: 'danger' };
  return [
    ...(mayCloseAll ? [note(text.open(unit.calendars?.length ?? 0))] : []),
    buttons(
      { label: text.renew, action: 'calendar.renew', data },
      { label: text.close, action: 'calendar.close', data },
      ...(mayCloseAll ? [all] : []),
    ),
  ];
}
