import type { Person, Shown } from '../platforms/platform.ts';
import { worksElsewhere } from './goal-and-note.ts';
import { label } from './labels.ts';
import { type Life, press } from './life.ts';
import { isMeeting } from './meet.ts';
import { endJoining } from './set-up-and-join.ts';

/** What may be pressed on whatever stands there, however old: none of these changes what the others hold to be so. */
const harmless = new Set<string>([
  ...[label.more, label.less, label.showAgenda, label.seeAgenda, label.allDecisions, label.goOnWithMeeting],
  ...[label.iCanChair, label.iChair, label.stepIn, label.notAfterAll, label.chairAnyway, label.findAnother],
  ...[label.askStandIn, label.yesAskChannel, label.join, label.back],
]);
/** Where a meeting has buttons yet, they are pressed by who holds it. */
const ofMeeting = new Set<string>([label.next, label.back, label.goOnWithMeeting]);

/** Somebody scrolls up, in the channel or in their own chat, and presses what has been standing there. */
export async function pressOld(life: Life, by: Person): Promise<void> {
  const { world, random, house, oracle } = life;
  const isTheirs = ({ place }: Shown) =>
    place.kind === 'channel' ? place.channel === house.channel : !worksElsewhere(life, by);
  for (let presses = random.between(1, 3); presses > 0; presses--) {
    const buttons = world.screen
      .seenBy(by)
      .filter(isTheirs)
      .flatMap((shown) => shown.buttons)
      .filter((one) => harmless.has(one.label) && !(isMeeting(house) && ofMeeting.has(one.label)));
    // What is told of often would else be all that is pressed.
    const wanted = random.pickOr([...new Set(buttons.map((one) => one.label))].sort(), undefined);
    const button = random.pickOr(
      buttons.filter((one) => one.label === wanted),
      undefined,
    );
    if (!button) return;
    oracle.note(`press old: ${button.label}`);
    const joined =
      button.label === label.join ? oracle.membership(house, by).wish(world.scheduler.now()) : undefined;
    const { shown } = await press(life, by, button, random.chance(0.1));
    if (joined) endJoining(life, joined, shown);
    await world.scheduler.pause(2000 + random.below(60_000));
  }
}
