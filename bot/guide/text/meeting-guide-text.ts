import type { AgendaItem, AgendaLength } from '../../../shared/domain/meeting/agenda-sections.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { Setting } from '../../../shared/domain/unit/unit-kind.ts';

export interface MeetingGuidesText {
  readonly title: string;
  readonly when: string;
  readonly show: string;
  readonly trial: string;
  readonly chair: Readonly<Record<Setting, string>>;
  readonly titles: Readonly<Record<AgendaItem, string>>;
  readonly halfYearTakesTime: string;
  readonly otherLength: Readonly<Record<AgendaLength, string>>;
}

export const meetingGuidesText = {
  da: {
    title: 'Statusmøde',
    when: 'Hvornår',
    show: 'Vis punkterne',
    trial: 'Skriv prøvehandling',
    chair: {
      institution:
        'Mødelederen holder tiden og sørger for, at I når både børnenes læring og jeres egen praksis.',
      'family-daycare':
        'Mødelederen holder tiden og sørger for, at I når både børnenes læring og jeres egen praksis.',
    },
    titles: {
      welcome: 'Velkommen',
      'follow-up': 'Siden sidst',
      trials: 'Vores prøvehandlinger',
      'children-benefit': 'Børnenes læring og deltagelse: det har vi set',
      'practice-benefit': 'Vores egen praksis: det har vi lært',
      'children-start': 'Børnenes læring og deltagelse: her er de nu',
      'practice-start': 'Vores egen praksis: sådan er hverdagen nu',
      goals: 'Mål for næste forløb',
      activities: 'Aktiviteter i det kommende forløb',
      'own-goals': 'Egne læringsmål og nye prøvehandlinger',
      decisions: 'Beslutninger',
    },
    halfYearTakesTime:
      'Denne gang ser I også på det seneste halve år. Kan I finde en hel time, er den godt givet ud.',
    otherLength: { 60: 'Vis på 60 minutter', 45: 'Vis på 45 minutter', 30: 'Vis den korte på 30 minutter' },
  },
  en: {
    title: 'Status meeting',
    when: 'When',
    show: 'Show the points',
    trial: 'Write a trial action',
    chair: {
      institution:
        'The chair keeps the time and makes room for both the children’s learning and your own practice.',
      'family-daycare':
        'The chair keeps the time and makes room for both the children’s learning and your own practice.',
    },
    titles: {
      welcome: 'Welcome',
      'follow-up': 'Since last time',
      trials: 'Our trial actions',
      'children-benefit': 'The children’s learning and participation: what we have seen',
      'practice-benefit': 'Our own practice: what we have learnt',
      'children-start': 'The children’s learning and participation: where they are now',
      'practice-start': 'Our own practice: how the days are now',
      goals: 'Goals for the next course',
      activities: 'Activities in the coming course',
      'own-goals': 'Own learning goals and new trial actions',
      decisions: 'Decisions',
    },
    halfYearTakesTime:
      'This time you also look at the past half-year. If you can find a full hour, it is well spent.',
    otherLength: { 60: 'Show for 60 minutes', 45: 'Show for 45 minutes', 30: 'Show short, 30 minutes' },
  },
} satisfies Record<Language, MeetingGuidesText>;
