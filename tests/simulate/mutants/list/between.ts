import type { Mutant } from '../mutant.ts';

/** What two have between them, whoever has left, and what lies outside the house. */
export const between: readonly Mutant[] = [
  {
    file: 'bot/sparring/send-question.ts',
    line: "if (!there || !samePerson(there.asker, asked.asker)) return 'gone';",
    planted: "if (!there || !samePerson(there.asker, asked.asker)) return 'sent';",
    breaks: 'between-withdrawn',
  },
  {
    file: 'bot/sparring/answer-sparring.ts',
    line: 'if (!isOpen(row.value)) return { instead: showYou(sentence(text.settled)) };',
    planted: '',
    breaks: 'between-done',
  },
  {
    file: 'bot/sparring/answer-sparring.ts',
    line: 'return (await isHereAlone(read, unit, one.asker)) ? answeredView(unit, one) : undefined;',
    planted: 'return answeredView(unit, one);',
    breaks: 'between-left',
  },
  {
    file: 'bot/access/still-here.ts',
    line: 'return place !== undefined && !place.isShared;',
    planted: 'return place !== undefined;',
    breaks: 'between-shared',
  },
  {
    file: 'bot/sparring/ask-sparring.ts',
    line: 'return receivers.find((each) => each.id === id);',
    planted: 'return receivers.find((each) => each.id === id) ?? only;',
    breaks: 'between-instead',
  },
  {
    file: 'bot/sparring/pair-buddies.ts',
    line: 'const pair = buddies && pairOf(amongThose(buddies, idsOf(adults)), who);',
    planted: 'const pair = buddies && pairOf(buddies, who);',
    breaks: 'between-paired',
  },
  {
    file: 'bot/own-data/gather-own-data.ts',
    line: '...institutions.flatMap((each) => each?.units ?? []),',
    planted: '',
    breaks: 'between-erased',
  },
  {
    file: 'bot/trial/store-trial.ts',
    line: "if (!trial || !isSame(trial.author, author)) return { kind: 'nothing', mark: 'taken' };",
    planted: "if (!trial) return { kind: 'nothing', mark: 'taken' };",
    breaks: 'between-forged',
  },
  {
    file: 'bot/ideas/lay-in-banks.ts',
    line: "if (!down && !isFull) return 'there';",
    planted: "if (!isFull) return 'there';",
    breaks: 'between-taken-down',
  },
];
