import type { Mutant } from '../mutant.ts';

/** What the channel reads of a meeting, after changes at once and hiccups. */
export const recorded: readonly Mutant[] = [
  {
    file: 'bot/meeting/correct-closed.ts',
    line: 'await recordDue(ports, unit.id, day);',
    planted: '',
    breaks: 'deleted-stays-in-channel',
  },
  {
    file: 'bot/meeting/move-decision.ts',
    line: 'if (isTold) await recordDue(ports, unit.id, latest);',
    planted: '',
    breaks: 'changed-not-drawn',
  },
  {
    file: 'bot/meeting/finish-closing.ts',
    line: "await tellRecord(ports, next.id, day, decisionsView({ unit: next, meeting }, 'channel'));",
    planted: '',
    breaks: 'changed-while-posted',
  },
  {
    file: 'bot/meeting/decisions-out.ts',
    line: 'const kept = await decisionsNow(readAll, unit.id, meeting);',
    planted: 'const kept = (await decisionsNow(readAll, unit.id, meeting)).slice(0, 0);',
    breaks: 'posted-later-outdated',
  },
  {
    file: 'bot/meeting/redraw-record.ts',
    line: 'const mostRedraws = 3;',
    planted: 'const mostRedraws = 1;',
    breaks: 'looks-once',
  },
  {
    file: 'bot/meeting/redraw-record.ts',
    line: 'if (refused.includes(true)) isLeft = true;',
    planted: '',
    breaks: 'refused-not-tried-again',
  },
  {
    file: 'bot/meeting/redraw-record.ts',
    line: 'if (isLeft && looks < mostLooks) await ports.queue.send(job, againSeconds * 2 ** looks);',
    planted: 'if (isLeft) await ports.queue.send(job, againSeconds * 2 ** looks);',
    breaks: 'never-gives-up',
  },
  {
    file: 'bot/meeting/view/copied-decisions.ts',
    line: 'const told = withoutDropped(recorded);',
    planted: 'const told = meeting;',
    breaks: 'dropped-told-to-parents',
  },
  {
    file: 'bot/meeting/view/standing-words.ts',
    line: 'return recordWords(inWordsOf(decision, now), language);',
    planted: 'return recordWords(decision, language);',
    breaks: 'old-words-told-to-parents',
  },
  {
    file: 'bot/meeting/channel-card.ts',
    line: "if (isLeft) await call.ports.queue.send({ kind: 'redraw-card', unit: unit.id, day }, againSeconds);",
    planted: '',
    breaks: 'deleted-stays-on-card',
  },
  {
    file: 'bot/meeting/channel-card.ts',
    line: 'if (isLeft && looks < mostLooks) await ports.queue.send(job, againSeconds * 2 ** looks);',
    planted: 'if (isLeft) await ports.queue.send(job, againSeconds * 2 ** looks);',
    breaks: 'never-gives-up',
  },
];
