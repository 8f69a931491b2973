import type { Person } from '../platforms/platform.ts';
import { textOf } from '../platforms/platform.ts';
import { label, says } from './labels.ts';
import { chatOf, type Life, press, submit } from './life.ts';

/** The private question before the meeting: one tap, and sometimes a little more. */
export async function answerOutcome(life: Life, by: Person): Promise<void> {
  const { oracle, random, world, words, house } = life;
  const question = world.screen
    .seenBy(by, chatOf(by))
    .find((shown) => textOf(shown).includes(says.howDidItGo));
  const wanted = random.chance(0.7) ? label.tried : label.notTried;
  const button = question?.buttons.find((one) => one.label === wanted);
  if (!button) return;
  oracle.note('answer outcome');
  const { shown } = await press(life, by, button, random.chance(0.2));
  const more = shown.flatMap(({ buttons }) => buttons).find((one) => one.label === label.tellMore);
  if (!more || !random.chance(0.4)) return;
  const form = (await press(life, by, more)).outcome.form;
  if (!form) return;
  const mark = words.mark(life.id);
  // Whoever works in two houses is asked by either, and the question says which.
  const asking = world.houses.find(({ name }) => question?.lines.some(({ text }) => text === name));
  oracle.ledger.marking(asking ?? house, by, mark);
  await submit(life, form, {
    happened: `børnene gik selv i gang ${mark}`,
    next: random.pick(['keep', 'drop']),
  });
}
