import type { Random } from '../engine/random.ts';
import type { Oracle } from '../oracle/oracle.ts';
import { eyesOn } from '../oracle/seen-by-whom.ts';
import type {
  OpenForm,
  Outcome,
  Person,
  Place,
  Platform,
  Shown,
  ShownButton,
  Told,
} from '../platforms/platform.ts';
import { textOf } from '../platforms/platform.ts';
import type { World } from '../world.ts';
import type { House } from './build-houses.ts';
import { opensForm, says } from './labels.ts';
import type { Words } from './texts-they-write.ts';

/** What a deed has at hand: the world, whose house it is in, and its own dice. */
export interface Life {
  readonly world: World;
  readonly oracle: Oracle;
  readonly words: Words;
  readonly house: House;
  readonly random: Random;
  /** Names this deed, so that whatever grows out of it has a name too. */
  readonly id: string;
}

export function platformOf({ world, house }: Life): Platform {
  return world.platform(house.channel);
}

export function channelOf({ house }: Pick<Life, 'house'>): Place {
  return { kind: 'channel', channel: house.channel };
}

export function chatOf(person: Person): Place {
  return { kind: 'chat', person };
}

export async function pause({ world, random }: Life, atMost: number): Promise<void> {
  await world.scheduler.pause(500 + random.below(atMost));
}

/**
 * What an operation has shown to whoever set it going, once everything has arrived. What it wrote to others is theirs:
 * whoever puts two buddies together does not see the button that the other one has got.
 */
export async function shownBy(life: Life, by: Person, outcome: Outcome): Promise<readonly Shown[]> {
  await life.world.scheduler.pause(1500);
  const shown = outcome.operation ? life.oracle.shownBy(outcome.operation) : [];
  return shown.filter((one) => eyesOn(one).includes(by));
}

/** Press it, once or twice at the same moment; what counts is whether one press was answered. */
export async function press(
  life: Life,
  by: Person,
  button: ShownButton,
  twice = false,
): Promise<{ readonly outcome: Outcome; readonly shown: readonly Shown[] }> {
  if (!eyesOn(button.shown).includes(by))
    life.oracle.complain(`${by.key} presses “${button.label}”, which they cannot see`);
  const platform = platformOf(life);
  const outcomes = await Promise.all([
    platform.press(by, button),
    ...(twice
      ? [life.world.scheduler.pause(life.random.below(300)).then(() => platform.press(by, button))]
      : []),
  ]);
  for (const outcome of outcomes) life.oracle.asked(by, button.label, outcome);
  const outcome = outcomes.find(({ ok }) => ok) ?? outcomes[0];
  const shown = (await Promise.all(outcomes.map((one) => shownBy(life, by, one)))).flat();
  return { outcome: outcome as Outcome, shown };
}

/** The form behind a command or button, whichever way the platform opens it. */
export async function openForm(
  life: Life,
  by: Person,
  place: Place,
  words: string,
): Promise<OpenForm | undefined> {
  const outcome = await platformOf(life).ask(by, place, words);
  life.oracle.asked(by, words, outcome);
  if (outcome.form) return outcome.form;
  const opener = (await shownBy(life, by, outcome))
    .flatMap(({ buttons }) => buttons)
    .find((one) => opensForm.has(one.label));
  return opener && (await press(life, by, opener)).outcome.form;
}

/** Sends a form, once more when the answer did not come; gives back what it looked like in the end. */
export async function submit(
  life: Life,
  form: OpenForm,
  values: Readonly<Record<string, string>>,
): Promise<{
  readonly saved: boolean | 'unknown';
  readonly shown: readonly Shown[];
  readonly form?: OpenForm;
}> {
  const platform = platformOf(life);
  let doubtful = false;
  let open = form;
  for (let attempt = 0; attempt < 3; attempt++) {
    const outcome = await platform.submit(open, values);
    life.oracle.asked(form.person, form.title, outcome);
    const shown = await shownBy(life, form.person, outcome);
    const isSorry = (text: string) => text.includes(says.sorry) || text.includes(says.busy);
    const sorry = outcome.form ? isSorry(outcome.form.errors) : shown.some((one) => isSorry(textOf(one)));
    if (outcome.ok && !sorry) {
      if (!outcome.form) return { saved: true, shown };
      return { saved: doubtful ? 'unknown' : false, shown, form: outcome.form };
    }
    doubtful = true;
    open = outcome.form ?? open;
    await life.world.scheduler.pause(20_000);
  }
  return { saved: 'unknown', shown: [] };
}

export function wentWrong(shown: readonly Shown[]): boolean {
  return shown.some((one) => textOf(one).includes(says.sorry) || textOf(one).includes(says.busy));
}

const longestWaitMs = 3 * 86_400_000;
const calmMs = 2 * 3_600_000;

/**
 * What came in while the storage was away is followed when storage and platform have been there for a while. False when
 * they were away for longer than anybody waits.
 */
export async function isCalm({ world, house }: Life, { operations }: Told): Promise<boolean> {
  if (!operations.some(({ disturbed }) => disturbed)) return true;
  const { scheduler, weather } = world;
  const around = ['storage', 'app', house.channel.platform] as const;
  const until = scheduler.now() + longestWaitMs;
  while (weather.wasAway(around, scheduler.now() - calmMs, scheduler.now())) {
    if (scheduler.now() >= until) return false;
    await scheduler.pause(calmMs / 4);
  }
  return true;
}
