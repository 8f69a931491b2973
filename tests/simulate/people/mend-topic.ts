import { standingOf } from '../oracle/agenda.ts';
import { ask } from './ask.ts';
import { worksElsewhere } from './goal-and-note.ts';
import { label } from './labels.ts';
import { channelOf, chatOf, type Life, pause, press, wentWrong } from './life.ts';
import { lookAtAgenda } from './put-on.ts';

/** Whoever leads says what the topics are to be called, and which belong together; each trial stays on the agenda once. */
export async function mendTopic(life: Life): Promise<void> {
  const { oracle, house, random, world } = life;
  const leader = oracle.leaderOf(house);
  if (!leader) return;
  const place = worksElsewhere(life, leader) ? channelOf(life) : chatOf(leader);
  for (let times = random.between(1, 3); times > 0; times--) {
    const words = sentence(life);
    if (!words) return;
    const shown = await ask(life, leader, place, words);
    const button = shown
      .flatMap(({ buttons }) => buttons)
      .find((one) => label.mendTopic.some((each) => each === one.label));
    if (button) {
      await pause(life, random.chance(0.3) ? 3_600_000 : 30_000);
      const pressed = await press(life, leader, button, random.chance(0.2));
      const isDone = pressed.outcome.ok && !wentWrong(pressed.shown);
      oracle.note(isDone ? `topic: ${button.label}` : 'topic in doubt');
    } else oracle.note('no topic meant');
    await lookAtAgenda(life, leader);
    await world.scheduler.pause(random.below(600_000));
  }
}

/** By a word of theirs that stands in it, as people call a topic by what was tried. */
function sentence({ oracle, house, random, world }: Life): string | undefined {
  const now = world.scheduler.now();
  const standing = oracle.ledger
    .entriesOf(house)
    .filter((entry) => standingOf(entry, now) === 'must')
    .flatMap((entry) => entry.mark.at(now) ?? []);
  const one = random.pickOr(standing, undefined);
  const other = random.pickOr(
    standing.filter((mark) => mark !== one),
    undefined,
  );
  if (!one || !other) return undefined;
  const name = random.pick(['Leg og ro', 'Turen ud', 'Ved bordet', 'Sang og sprog']);
  return random.pick([
    `kald emnet om ${one} for ${name}`,
    `omdøb emnet om ${one} til ${name}`,
    `slå emnet om ${one} sammen med emnet om ${other}`,
    'slå emne 1 sammen med emne 2',
    `flyt prøvehandlingen ${one} til emnet om ${other}`,
    `flyt prøvehandlingen ${one} til et emne for sig`,
  ]);
}
