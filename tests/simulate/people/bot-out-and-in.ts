import { textOf } from '../platforms/platform.ts';
import { says } from './labels.ts';
import { type Life, platformOf } from './life.ts';

const day = 86_400_000;

/** The bot is taken out of the channel, or the channel is closed; some days later it is let in again. */
export async function outAndIn(life: Life): Promise<void> {
  const { house, oracle, random, world } = life;
  const { channel } = house;
  if (!channel.botIsIn) return;
  oracle.note('thrown out');
  channel.botIsIn = false;
  oracle.channelGone(house);
  const { outcome: word } = await platformOf(life).throwOut(channel);
  if (word !== 'accepted') oracle.channelGoneUnheard(house);
  await world.scheduler.pause(random.below(12 * day));
  channel.botIsIn = true;
  oracle.channelBack(house);
  const since = world.scheduler.now();
  const by = random.pick(house.staff);
  const { outcome } = await platformOf(life).letIn(channel, by);
  await world.scheduler.pause(60_000);
  const place = { kind: 'channel', channel } as const;
  const welcomed = world.screen.since(since, place).some((shown) => textOf(shown).includes(says.welcomeBack));
  oracle.note(welcomed ? 'welcomed back' : 'not welcomed back');
  // Where the platform's word was lost nobody can know that the door is open; people then try once more.
  if (outcome !== 'accepted' || !welcomed) {
    await world.scheduler.pause(3_600_000);
    await platformOf(life).letIn(channel, by);
  }
}
