import type { Language } from '../../../shared/domain/unit/person.ts';

export type CommandName =
  | 'guide'
  | 'help'
  | 'plan'
  | 'calendar'
  | 'create'
  | 'edit'
  | 'join'
  | 'leave'
  | 'leadership'
  | 'posts'
  | 'operations'
  | 'trial'
  | 'trials'
  | 'members'
  | 'note'
  | 'agenda'
  | 'process-plan'
  | 'overview'
  | 'goal'
  | 'common-goals'
  | 'print';

/** The first word of each language is the one we show; all of them work in both languages. */
export const commandWords: Readonly<
  Record<CommandName, Readonly<Record<Language, readonly [string, ...string[]]>>>
> = {
  guide: {
    da: ['guide', 'mødeguide', 'ugeguide', 'ugens guide', 'vis guide', 'uge'],
    en: ['guide', 'meeting guide', 'this week'],
  },
  help: { da: ['hjælp', 'hvad kan du', '?'], en: ['help', 'what can you do'] },
  plan: { da: ['forløb', 'plan', 'forløbsplan', 'datoer'], en: ['course', 'plan', 'courses', 'dates'] },
  calendar: { da: ['kalender'], en: ['calendar'] },
  create: { da: ['opret', 'opret enhed', 'ny enhed'], en: ['create', 'create unit', 'new unit'] },
  edit: { da: ['ret', 'ret enhed', 'indstillinger'], en: ['edit', 'edit unit', 'settings'] },
  join: { da: ['deltag', 'jeg er med', 'vær med'], en: ['join', 'count me in'] },
  leave: { da: ['forlad', 'meld mig ud'], en: ['leave'] },
  leadership: { da: ['ledelse', 'leder', 'stedfortræder'], en: ['leadership', 'leader', 'deputy'] },
  posts: { da: ['beskeder', 'påmindelser'], en: ['posts', 'reminders'] },
  operations: { da: ['driftsstatus', 'drift', 'status'], en: ['operations', 'status'] },
  trial: {
    da: ['prøv', 'prøvehandling', 'ny prøvehandling'],
    en: ['try', 'trial', 'new trial', 'trial action'],
  },
  trials: {
    da: ['mine prøvehandlinger', 'mine', 'prøvehandlinger', 'forløb for prøvehandling'],
    en: ['my trials', 'my trial actions', 'trials'],
  },
  members: { da: ['medlemmer', 'fælles', 'kolleger'], en: ['members', 'shared'] },
  note: { da: ['note', 'refleksionsnote', 'noter'], en: ['note', 'reflection note', 'notes'] },
  agenda: { da: ['dagsorden', 'dagsordenen', 'statusmøde'], en: ['agenda', 'status meeting'] },
  'process-plan': {
    da: ['procesplan', 'procesplan i dag', 'dagens plan'],
    en: ['process plan', 'process plan today', 'day plan'],
  },
  overview: { da: ['overblik', 'overblik over noter'], en: ['overview', 'overview of notes'] },
  goal: {
    da: ['mål', 'mit mål', 'læringsmål', 'egne læringsmål'],
    en: ['goal', 'my goal', 'goals', 'learning goal'],
  },
  'common-goals': { da: ['fælles mål', 'fællesmål'], en: ['common goals', 'common goal'] },
  print: { da: ['print', 'udskriv', 'papir'], en: ['print', 'paper'] },
};
