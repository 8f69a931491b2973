import { matters } from './map/map.ts';
import { apartFrom } from './set-title-apart.ts';
import { openingWords } from './title-from-text.ts';
import type { Topic, TrialToGroup } from './types.ts';
import type { About } from './what-about.ts';

/**
 * The chance from which on a title names the matter. Below it, a trial's own words are the title: better than a
 * wrong name.
 */
const sure = { ofSeveral: 0.5, ofOne: 0.95, byWord: 0.75 };
/** A single trial must also have a word of this strength for the matter, however short it is. */
const saidOutright = 0.8;
const byName = 1;

/** A topic that is getting its title. */
interface Drawn {
  readonly trials: readonly TrialToGroup[];
  readonly abouts: readonly About[];
  /** Matters by number, each with its share of the topic, the largest first. */
  readonly shares: readonly (readonly [number, number])[];
  readonly foremost: number;
  readonly name: string | undefined;
}

/** Titles for all topics at once, so that no two are the same. */
export function titlesOf(
  topics: readonly (readonly number[])[],
  trials: readonly TrialToGroup[],
  abouts: readonly About[],
): readonly Topic[] {
  const drawn = topics.map((members) =>
    draw(
      members.flatMap((i) => trials[i] ?? []),
      members.flatMap((i) => abouts[i] ?? []),
    ),
  );
  const taken = new Set<string>();
  return drawn.map((topic) => {
    const same = drawn.filter(({ name }) => name !== undefined && name === topic.name);
    const title = firstFree(wordings(topic, same), taken);
    taken.add(title.toLowerCase());
    return {
      title,
      trialIds: topic.trials.map(({ id }) => id),
    };
  });
}

function draw(trials: readonly TrialToGroup[], abouts: readonly About[]): Drawn {
  const sums = new Map<number, number>();
  for (const about of abouts)
    for (const [matter, chance] of about.matters) sums.set(matter, (sums.get(matter) ?? 0) + chance);
  const shares = [...sums]
    .map(([matter, sum]) => [matter, sum / abouts.length] as const)
    .sort(([a, x], [b, y]) => y - x || a - b);
  const [foremost = -1, chance = 0] = shares[0] ?? [];
  const isSure =
    trials.length > 1
      ? chance >= sure.ofSeveral
      : chance >= sure.ofOne && saidBy(abouts, saidOutright).has(foremost);
  const name = isSure ? matters[foremost]?.name : nameOfSharedWord(abouts);
  return { trials, abouts, shares, foremost, name };
}

/** When no matter is likely enough: the one that most of the trials name in a word, such as *garderoben*. */
function nameOfSharedWord(abouts: readonly About[]): string | undefined {
  if (abouts.length < 2) return undefined;
  const naming = [...saidBy(abouts, byName)].filter(([, count]) => count / abouts.length >= sure.byWord);
  const [most = -1] = naming.sort(([a, x], [b, y]) => y - x || a - b)[0] ?? [];
  return matters[most]?.name;
}

/** Matters that are said in a word of at least this strength, and by how many trials. */
function saidBy(abouts: readonly About[], strongly: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { signs } of abouts) {
    const hints = signs.flatMap((sign) => sign.hints).filter(({ strength }) => strength >= strongly);
    for (const matter of new Set(hints.map((hint) => hint.matter)))
      counts.set(matter, (counts.get(matter) ?? 0) + 1);
  }
  return counts;
}

function firstFree(wordings: Iterable<string>, taken: ReadonlySet<string>): string {
  for (const wording of wordings) if (!taken.has(wording.toLowerCase())) return wording;
  return '…';
}

/** Possible titles, the best first, then endlessly with numbers: so there is always one that no other topic has. */
function* wordings(topic: Drawn, same: readonly Drawn[]): Generator<string> {
  const opening = openingWords(central(topic)?.text ?? '');
  if (topic.name === undefined) yield opening;
  else yield* namedWordings(topic.name, opening, topic, same);
  for (let count = 2; ; count++) yield `${topic.name ?? opening} (${count})`;
}

function* namedWordings(
  name: string,
  opening: string,
  topic: Drawn,
  same: readonly Drawn[],
): Generator<string> {
  const apart =
    same.length > 1
      ? apartFrom(
          topic,
          same.filter((other) => other !== topic),
        )
      : undefined;
  if (apart) yield `${name}${apart.startsWith('hvor ') ? ',' : ''} ${apart}`;
  yield name;
  const [first = ''] = name.toLowerCase().split(' ');
  if (opening.toLowerCase().includes(first.slice(0, 5))) yield opening;
  yield `${name}: ${opening.charAt(0).toLowerCase()}${opening.slice(1)}`;
}

/**
 * The trial whose words stand for the topic: the one most surely about its matter, or, without a matter, the one
 * that shares most words with the others.
 */
function central({ trials, abouts, foremost }: Drawn): TrialToGroup | undefined {
  const shared = (about: About) =>
    abouts.reduce((sum, other) => {
      let common = 0;
      if (other !== about)
        for (const [word, share] of about.words) common += share * (other.words.get(word) ?? 0);
      return sum + common;
    }, 0);
  let best = 0;
  let most = -1;
  abouts.forEach((about, i) => {
    const weight = (about.matters.get(foremost) ?? 0) + shared(about);
    if (weight > most) [best, most] = [i, weight];
  });
  return trials[best];
}
