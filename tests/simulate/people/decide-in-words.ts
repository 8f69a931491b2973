import { judgeDecisions } from '../oracle/decided-once.ts';
import { did } from '../oracle/own-deeds.ts';
import type { Person } from '../platforms/platform.ts';
import { textOf } from '../platforms/platform.ts';
import { ask } from './ask.ts';
import { worksElsewhere } from './goal-and-note.ts';
import { command, label, says } from './labels.ts';
import { channelOf, chatOf, type Life, platformOf, press } from './life.ts';

/** Whoever holds the meeting says what was decided, as a sentence among others. */
export async function decideInWords(life: Life, chair: Person): Promise<void> {
  const { oracle, words, house, world, random } = life;
  const mark = words.mark(life.id);
  const marked = oracle.ledger.marking(house, chair, mark);
  const place = worksElsewhere(life, chair) || random.chance(0.3) ? channelOf(life) : chatOf(chair);
  if (place.kind === 'channel') marked.readIn = place;
  const first = random.pick(house.staff).name.split(' ')[0] ?? '';
  const sentence = random.pick([
    `vi beslutter at vi fortsætter med ${mark}`,
    `vi beslutter, at ${first} køber ${mark} inden fredag`,
    `${first} køber ${mark} inden fredag`,
  ]);
  const since = world.scheduler.now();
  const { told } = platformOf(life).say(chair, place, sentence);
  const { outcome } = await told;
  if (outcome === 'lost') return;
  await world.scheduler.pause(30_000);
  const answers = () =>
    world.screen.seenBy(chair).filter((one) => one.at >= since && textOf(one).includes(mark));
  const offer = answers()
    .flatMap(({ buttons }) => buttons)
    .find((one) => one.label === label.yesWriteIt);
  if (offer) {
    const { outcome: pressed, shown } = await press(life, chair, offer, random.chance(0.2));
    const isSure = pressed.ok && shown.some(isWritten(mark));
    oracle.note(isSure ? 'decided in words, offered' : 'decided in words, in doubt');
    return oracle.decided(house, mark, isSure);
  }
  const isSure = answers().some(isWritten(mark));
  oracle.note(isSure ? 'decided in words' : 'decided in words, in doubt');
  oracle.decided(house, mark, isSure);
  if (isSure) did(house, { by: chair, what: 'decision', mark, began: since, at: world.scheduler.now() });
}

/** The answer that says it is kept, and not the one that asks whether it is a decision at all. */
function isWritten(mark: string) {
  return (shown: Parameters<typeof textOf>[0]): boolean =>
    /^Besluttet/m.test(textOf(shown)) && textOf(shown).includes(mark);
}

/** Some days later anybody may look what was decided. */
export async function lookAtDecisions(life: Life, by: Person): Promise<void> {
  const place = worksElsewhere(life, by) ? channelOf(life) : chatOf(by);
  const shown = (await ask(life, by, place, command.decisions)).filter((one) =>
    textOf(one).includes(says.decisionsTitle),
  );
  if (shown.length === 0) return;
  const isWhole = !shown.some(({ buttons }) =>
    buttons.some((one) => /^(?:Vis .*(?:ældre|mere fra)|Næste)/.test(one.label)),
  );
  const lines = [...new Map(shown.map((one) => [one.id, one])).values()].flatMap(({ lines }) => lines);
  judgeDecisions(life.oracle, life.house, lines, { isWhole });
}
