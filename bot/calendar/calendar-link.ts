import { createHash, randomBytes } from 'node:crypto';
import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import type { CalendarLink, Unit } from '../../shared/domain/unit/unit.ts';
import type { Row } from '../../shared/ports/store.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { type Changed, changeRow } from '../rows/change-row.ts';
import { unitRow } from '../rows/unit-rows.ts';
import { showYou } from '../turn/call.ts';
import type { Ports } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { calendarClosedView, calendarGivenView, calendarLinkView } from './view/calendar-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'calendar.renew': Carries<'unit'>;
    'calendar.close': Carries<'unit'>;
    'calendar.close-all': Carries<'unit'>;
  }
}

const tokenBytes = 32;

/** Each person gets an address of their own, so that one can be closed without the others. */
export const calendarCommand = command({
  name: 'calendar',
  words: { da: ['kalender'], en: ['calendar'] },
  help: {
    group: 'everyday',
    line: {
      da: 'få enhedens statusmøder i din egen kalender',
      en: 'get the unit’s status meetings in your own calendar',
    },
  },
  deed: 'get-calendar',
  run: async (at) => {
    const { unit, call, may } = at;
    const given = unit.calendars?.find(({ person }) => samePerson(person, call.person));
    if (!given) return giveAddress(at);
    return showYou(calendarGivenView({ unit, given, mayCloseAll: may('close-calendars') }));
  },
});

export const renewButton = button('calendar.renew', { deed: 'get-calendar', press: giveAddress });

export const closeButton = button('calendar.close', {
  deed: 'get-calendar',
  press: async ({ call, row, unit }) => {
    const changed = await closeCalendarOf(call.ports, unit.id, call.person, row);
    return changed.ok ? showYou(calendarClosedView(unit, 'own')) : busy(unit);
  },
});

export const closeAllButton = button('calendar.close-all', {
  deed: 'close-calendars',
  press: async ({ call, row, unit }) => {
    const changed = await changeLinks(call.ports, unit.id, () => [], row);
    return changed.ok ? showYou(calendarClosedView(unit, 'all')) : busy(unit);
  },
});

/** Whoever leaves the unit no longer reads its meetings. */
export function closeCalendarOf(
  ports: Ports,
  unit: string,
  person: Person,
  known?: Row<Unit>,
): Promise<Changed<Unit>> {
  return changeLinks(ports, unit, (links) => othersThan(person, links), known);
}

/** What is kept of a token: enough to know it again, too little to guess it. */
export function calendarHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

async function giveAddress({ row, unit, may, call: { ports, person } }: Standing): Promise<Reply> {
  const token = randomBytes(tokenBytes).toString('base64url');
  const own = { hash: calendarHash(token), person, since: ports.clock.now().toISOString() };
  const changed = await changeLinks(ports, unit.id, (links) => [...othersThan(person, links), own], row);
  if (!changed.ok) return busy(unit);
  return showYou(
    calendarLinkView({
      unit: changed.row.value,
      url: ports.links.calendar(unit.id, token),
      mayCloseAll: may('close-calendars'),
    }),
  );
}

function changeLinks(
  ports: Ports,
  unit: string,
  change: (links: readonly CalendarLink[]) => readonly CalendarLink[],
  known?: Row<Unit>,
): Promise<Changed<Unit>> {
  return changeRow(
    ports,
    unitRow(unit),
    (value) => {
      const links = value?.calendars ?? [];
      const changed = change(links);
      const isSame = changed.length === links.length && changed.every((each, nth) => each === links[nth]);
      return value && !isSame ? { ...value, calendars: changed } : value;
    },
    known,
  );
}

function othersThan(person: Person, links: readonly CalendarLink[]): readonly CalendarLink[] {
  return links.filter((each) => !samePerson(each.person, person));
}

function busy({ language }: Unit): Reply {
  return showYou(refusalView(language, 'busy'));
}
