import type { Mutant } from '../mutant.ts';

/** “Ja”, written to the question that was put last. */
export const answered: readonly Mutant[] = [
  {
    file: 'bot/front/open-question.ts',
    line: 'for (const unit of watched.asked) if (!question || unit !== within) await note(unit, undefined);',
    planted: '',
    breaks: 'yes-to-an-older-question',
  },
  {
    file: 'bot/front/open-question.ts',
    line: 'if (asked && isOpen(asked, call.ports.clock.now())) {',
    planted: 'if (asked) {',
    breaks: 'yes-next-day',
  },
  {
    file: 'bot/front/open-question.ts',
    line: "const asked = call.intent.where.kind === 'personal' ? member?.value.asked : undefined;",
    planted: 'const asked = member?.value.asked;',
    breaks: 'yes-in-the-channel',
  },
  {
    file: 'bot/front/open-question.ts',
    line: 'const verb = verbs[action] ?? mends;',
    planted: "const verb = '\\w+';",
    breaks: 'yes-to-another-question',
  },
  {
    file: 'bot/front/open-question.ts',
    line: 'return acts.length === 1 ? acts[0] : undefined;',
    planted: 'return acts[0];',
    breaks: 'yes-to-one-of-several',
  },
  {
    file: 'bot/front/open-question.ts',
    line: 'if (!now || now.shared || (!asked && !now.asked)) return now;',
    planted: 'if (!now || (!asked && !now.asked)) return now;',
    breaks: 'tablet-answers',
  },
  {
    file: 'bot/front/open-question.ts',
    line: 'if (!meeting || !asked.some((each) => samePerson(each, call.person))) return undefined;',
    planted: 'if (!meeting) return undefined;',
    breaks: 'chair-unasked',
  },
];
