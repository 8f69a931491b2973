import type { BotOperation } from '../host/operation.ts';
import type { House } from '../people/build-houses.ts';
import { label, says } from '../people/labels.ts';
import { marksIn } from '../people/texts-they-write.ts';
import type { Shown } from '../platforms/platform.ts';
import { textOf } from '../platforms/platform.ts';
import type { Entry } from './ledger.ts';
import { judgeMatters } from './matters.ts';
import type { Oracle } from './oracle.ts';

export type Standing = 'must' | 'must-not' | 'may';

/** Whether a trial has to stand on an agenda that somebody asked for at that moment. */
export function standingOf(entry: Entry, moment: number): Standing {
  const { audience, open, onAgenda, discussed } = entry;
  const facts = [
    [audience.at(moment), 'unit'],
    [open.at(moment), true],
    [onAgenda.at(moment), true],
    [discussed.at(moment), false],
  ] as const;
  if (facts.some(([value, wanted]) => value !== undefined && value !== wanted)) return 'must-not';
  return facts.every(([value, wanted]) => value === wanted) ? 'must' : 'may';
}

/** An agenda that was shown while it may still change: complete, and nothing on it that does not belong there. */
export function judgeAgenda(
  oracle: Oracle,
  houses: readonly House[],
  operation: BotOperation,
  shown: readonly Shown[],
): void {
  const text = shown.map(textOf).join('\n');
  if (!text.includes(says.draft) || !text.includes(says.chairedBy)) return;
  const house = houses.find(({ name }) => text.includes(`${name} · `));
  // Folded it shows the first of each topic; what it holds is seen when it stands open.
  const isOpen = shown.some(({ buttons }) => buttons.some((button) => button.label === label.less));
  if (!house || !isOpen) return;
  oracle.note('agenda judged');
  const counts = new Map<string, number>();
  // What took a message's place and came as the answer as well is one message.
  const messages = [...new Map(shown.map((one) => [one.id, one])).values()];
  // A trial that is alone stands under no heading: “jeg går forrest ud af døren”.
  for (const { kind, text: line } of messages.flatMap(({ lines }) => lines))
    if (kind === 'item' || line.startsWith('“'))
      for (const mark of marksIn(line)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  judgeMatters(oracle, house, operation, counts);
  for (const entry of oracle.ledger.entriesOf(house)) {
    const times = entry.marks.reduce((sum, mark) => sum + (counts.get(mark) ?? 0), 0);
    const standing = standingOf(entry, operation.startedAt);
    const who = `${entry.marks.join('/')} of ${entry.author.key}`;
    if (times > 1)
      oracle.fails(
        'agenda-complete',
        house,
        `${who} stands on the agenda ${times} times (${operation.name})`,
      );
    if (standing === 'must' && times === 0 && !operation.disturbed)
      oracle.fails('agenda-complete', house, `${who} is missing on the agenda (${operation.name})`);
    if (standing === 'must-not' && times > 0)
      oracle.fails('agenda-clean', house, `${who} does not belong on the agenda (${operation.name})`);
  }
}
