import type { Mutant } from '../mutant.ts';

/** Of what is asked anew, told in words, and left behind by whoever leaves. */
export const toldAndLeft: readonly Mutant[] = [
  {
    file: 'bot/meeting/drop-decision.ts',
    line: "press: (here, { day, decision, alone, stood = 'uncorrected' }) =>",
    planted: 'press: (here, { day, decision, alone, stood }) =>',
    breaks: 'deleted-unseen',
  },
  {
    file: 'bot/unit/holiday.ts',
    line: '.find((each) => samePerson(chairOf(unit, each), call.person));',
    planted: '.find(() => true);',
    breaks: 'holiday-of-no-chair',
  },
  {
    file: 'bot/meeting/close-meeting.ts',
    line: "meeting?.state !== 'open' || !goalsAreSettled(meeting, withoutGoals)",
    planted: "meeting?.state !== 'open'",
    breaks: 'closed-without-goals',
  },
  {
    file: 'bot/unit/end-membership.ts',
    line: 'if (byThemselves) await tellOfLeftBehind(ports, unit, person, op);',
    planted: '',
    breaks: 'left-behind-untold',
  },
  {
    file: 'bot/meeting/pass-on-decision.ts',
    line: 'return part?.beside === which.beside ? part : undefined;',
    planted: "return part ?? { of: { id: kept.owner?.id ?? '', name: '' } };",
    breaks: 'passed-on-from-a-colleague',
  },
  {
    file: 'shared/domain/time/written-day.ts',
    line: "const month = String.raw`\\.? ?(?:\\d|[./-] ?\\d|${monthNames.join('|')})`;",
    planted: "const month = String.raw` ?(?:\\d|[./-] ?\\d|${monthNames.join('|')})`;",
    breaks: 'month-unread',
  },
  {
    file: 'bot/meeting/take-chair.ts',
    line: 'if (!asker) return stepIn(at, id, over);',
    planted: 'return stepIn(at, id, over);',
    breaks: 'yes-to-a-question-taken-back',
  },
  {
    file: 'bot/meeting/take-chair.ts',
    line: 'if (before) await endAsking(call.ports, now, meeting, before);',
    planted: '',
    breaks: 'asked-after-answering',
  },
];
