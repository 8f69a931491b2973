import type { MeetingType } from '../../../shared/domain/plan/plan.ts';
import { atStart, counted } from '../../time/text/counted.ts';

const da = {
  title: 'Statusmøderne i din kalender',
  here: 'Her er dit eget kalenderlink. Jeg viser det kun nu, så kopiér det med det samme:',
  how: [
    'Outlook: Tilføj kalender, vælg “Abonnér fra internettet”, og sæt linket ind.',
    'Google Kalender: Andre kalendere, vælg “Fra webadresse”, og sæt linket ind.',
    'iPhone: Indstillinger, Kalender, Konti, vælg “Tilføj abonnementskalender”, og sæt linket ind.',
  ],
  follows: 'Når planen ændres, følger kalenderen selv med i løbet af nogle timer.',
  keep: 'Alle, der har linket, kan se møderne. Behold det for dig selv.',
  given: (day: string) =>
    `Du fik dit kalenderlink ${day}. Jeg gemmer det ikke, så jeg kan ikke vise det igen. Får du et nyt, holder det gamle op med at virke.`,
  renew: 'Nyt kalenderlink',
  close: 'Slå linket fra',
  closeAll: 'Slå alle links fra',
  closed: 'Dit kalenderlink er slået fra. Kalendere, der bruger det, får ikke flere møder.',
  closedAll: 'Alle links til enhedens møder er slået fra. Hver især kan få et nyt med “kalender”.',
  open: (count: number) => `${atStart(counted('da', count, 'ét kalenderlink', 'kalenderlinks'))} er i brug.`,

  calendarName: (unit: string) => `Statusmøder, ${unit}`,
  event: (unit: string) => `Statusmøde, ${unit}`,
  followUp: (unit: string) => `Opfølgning, ${unit}`,
  about: {
    '1+2': 'Vi ser på børnegruppen og planlægger det første forløb',
    '4+2': 'Vi ser tilbage og planlægger det næste forløb',
    '4+1+2': 'Vi ser tilbage, tager halvårets blik på børnegruppen og planlægger det næste forløb',
  } satisfies Record<MeetingType, string> as Record<MeetingType, string>,
};

const en: typeof da = {
  title: 'The status meetings in your calendar',
  here: 'This is your own address. It is shown only now, so copy it at once:',
  how: [
    'Outlook: Add calendar, choose “Subscribe from web”, and paste the address.',
    'Google Calendar: Other calendars, choose “From URL”, and paste the address.',
    'iPhone: Settings, Calendar, Accounts, choose “Add Subscribed Calendar”, and paste the address.',
  ],
  follows: 'When the plan changes, the calendar follows by itself within a few hours.',
  keep: 'Whoever has the address can see the meetings. Keep it to yourself.',
  given: (day) =>
    `You got your address ${day}. I do not keep it, so I cannot show it again. If you get a new one, the old one stops working.`,
  renew: 'New address',
  close: 'Close the address',
  closeAll: 'Close all addresses',
  closed: 'Your address is closed. Calendars that use it get no more meetings.',
  closedAll:
    'All addresses to the unit’s meetings are closed. Each of you can get a new one with “calendar”.',
  open: (count) => `${atStart(counted('en', count, 'one calendar link is', 'calendar links are'))} in use.`,

  calendarName: (unit) => `Status meetings, ${unit}`,
  event: (unit) => `Status meeting, ${unit}`,
  followUp: (unit) => `Follow-up, ${unit}`,
  about: {
    '1+2': 'We look at the group and plan the first course',
    '4+2': 'We look back and plan the next course',
    '4+1+2': 'Evaluation, half-yearly preparation and planning (4+1+2)',
  },
};

export const calendarText = { da, en };
