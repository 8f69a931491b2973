import type { Mutant } from '../mutant.ts';

/** In who leads, who does it, and what a sentence is about. */
export const handedOn: readonly Mutant[] = [
  {
    file: 'bot/meeting/wish-to-lead.ts',
    line: "return chair ? samePerson(chair, call.person) : at.may('ask-for-chair');",
    planted: 'return true;',
    breaks: 'meeting-given-by-anybody',
  },
  {
    file: 'bot/meeting/wish-to-lead.ts',
    line: 'if (!meeting || unit.chairs?.[id]?.id === by.id) return undefined;',
    planted: 'if (!meeting) return undefined;',
    breaks: 'asked-of-who-has-it',
  },
  {
    file: 'bot/meeting/mend-heard.ts',
    line: 'const theirs = wrong.length > 0 ? all.filter((each) => wrong.some((one) => hasIt(each, one))) : all;',
    planted: 'const theirs = all;',
    breaks: 'taken-from-who-has-it-not',
  },
  {
    file: 'bot/meeting/mend-heard.ts',
    line: 'if (!heard || isToldWhole(said, heard, people)) return undefined;',
    planted: 'if (!heard) return undefined;',
    breaks: 'other-words-lost',
  },
  {
    file: 'bot/meeting/mend-given.ts',
    line: 'const isStill = found && wordingOf(found.decision) === stood && to.length === ids.length;',
    planted: 'const isStill = found !== undefined && to.length === ids.length;',
    breaks: 'given-over-other-words',
  },
  {
    file: 'shared/domain/trial/grouping/likely-trials.ts',
    line: 'if (short.length < shortestStem) return short === long || short === stemOf(long);',
    planted: 'if (short.length < shortestStem) return long.startsWith(short);',
    breaks: 'book-is-a-letter',
  },
  {
    file: 'bot/plan/view/plan-change-cards.ts',
    line: 'const words = undone ? undoneWords : changeWords;',
    planted: 'const words = changeWords;',
    breaks: 'undone-read-as-done',
  },
  {
    file: 'functions/wiring/compiled.ts',
    line: 'return uid === process.getuid?.() && (mode & 0o777) === 0o700;',
    planted: 'return uid === process.getuid?.();',
    breaks: 'compiled-by-anybody',
  },
  {
    file: 'functions/local/build.ts',
    line: 'await Promise.all([...outputFiles, modules(target)].map(writeWhole));',
    planted: 'await Promise.all(outputFiles.map(writeWhole));',
    breaks: 'read-twice',
  },
];
