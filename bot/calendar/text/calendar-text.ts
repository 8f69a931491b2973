import type { MeetingType } from '../../../shared/domain/plan/plan.ts';

const da = {
  title: 'Statusmøderne i din kalender',
  here: 'Her er din egen adresse. Den vises kun nu, så kopiér den med det samme:',
  how: [
    'Outlook: Tilføj kalender, vælg “Abonnér fra internettet”, og sæt adressen ind.',
    'Google Kalender: Andre kalendere, vælg “Fra webadresse”, og sæt adressen ind.',
    'iPhone: Indstillinger, Kalender, Konti, vælg “Tilføj abonnementskalender”, og sæt adressen ind.',
  ],
  follows: 'Når planen ændres, følger kalenderen selv med i løbet af nogle timer.',
  keep: 'Alle, der har adressen, kan se møderne. Behold den for dig selv.',
  given: (day: string) =>
    `Du fik din adresse ${day}. Jeg gemmer den ikke, så den kan ikke vises igen. Du kan få en ny. Så holder den gamle op med at virke.`,
  renew: 'Ny adresse',
  close: 'Luk adressen',
  closeAll: 'Luk alle adresser',
  closed: 'Din adresse er lukket. Kalendere, der bruger den, får ikke flere møder.',
  closedAll: 'Alle adresser til enhedens møder er lukket. Hver især kan få en ny med “kalender”.',
  open: (count: number) =>
    count === 1 ? 'Enheden har én åben adresse.' : `Enheden har ${count} åbne adresser.`,

  calendarName: (unit: string) => `Statusmøder, ${unit}`,
  event: (unit: string) => `Statusmøde, ${unit}`,
  about: {
    '1+2': 'Forberedelse og planlægning (1+2)',
    '4+2': 'Evaluering og planlægning (4+2)',
    '4+1+2': 'Evaluering, halvårets forberedelse og planlægning (4+1+2)',
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
    `You got your address ${day}. I do not keep it, so it cannot be shown again. You can get a new one. Then the old one stops working.`,
  renew: 'New address',
  close: 'Close the address',
  closeAll: 'Close all addresses',
  closed: 'Your address is closed. Calendars that use it get no more meetings.',
  closedAll:
    'All addresses to the unit’s meetings are closed. Each of you can get a new one with “calendar”.',
  open: (count) => (count === 1 ? 'The unit has one open address.' : `The unit has ${count} open addresses.`),

  calendarName: (unit) => `Status meetings, ${unit}`,
  event: (unit) => `Status meeting, ${unit}`,
  about: {
    '1+2': 'Preparation and planning (1+2)',
    '4+2': 'Evaluation and planning (4+2)',
    '4+1+2': 'Evaluation, half-yearly preparation and planning (4+1+2)',
  },
};

export const calendarText = { da, en };
