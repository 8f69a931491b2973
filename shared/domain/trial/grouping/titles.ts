import type { About } from './about.ts';
import { apartFrom } from './apart-from.ts';
import { matters } from './map/map.ts';
import { fitsHeading, openingWords } from './opening-words.ts';
import type { RememberedName, Topic, TrialToGroup } from './types.ts';

/** A heading names a matter only where it may be relied on: a wrong name is worse than the trial's own words. */
const sure = { ofSeveral: 0.5, ofOne: 0.95, ofOneShort: 0.6, byWord: 0.75 };
/** A single trial has to say it in a word of its own, too. */
const saidOutright = 0.8;
const byName = 1;
/** What a matter needs of a topic, beside the foremost, to be remembered as part of it. */
const alsoAbout = 0.25;

/** A topic on its way to a heading. */
interface Drawn {
  readonly trials: readonly TrialToGroup[];
  readonly abouts: readonly About[];
  /** By number, the foremost first, with the chance that the topic is about it. */
  readonly shares: readonly (readonly [number, number])[];
  readonly foremost: number;
  readonly name: string | undefined;
}

/** Headings for all topics together, because no two should be the same. */
export function titlesOf(
  topics: readonly (readonly number[])[],
  trials: readonly TrialToGroup[],
  abouts: readonly About[],
  names: readonly RememberedName[],
): readonly Topic[] {
  const drawn = topics.map((members) =>
    draw(
      members.flatMap((i) => trials[i] ?? []),
      members.flatMap((i) => abouts[i] ?? []),
      names,
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
      matters: aboutOf(topic.shares).flatMap((number) => matters[number]?.id ?? []),
    };
  });
}

function draw(
  trials: readonly TrialToGroup[],
  abouts: readonly About[],
  names: readonly RememberedName[],
): Drawn {
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
      : (chance >= sure.ofOneShort && fitsHeading(trials[0]?.text ?? '')) ||
        (chance >= sure.ofOne && saidBy(abouts, saidOutright).has(foremost));
  const name = rememberedName(shares, names) ?? (isSure ? matters[foremost]?.name : nameOfSharedWord(abouts));
  return { trials, abouts, shares, foremost, name };
}

/** Where no matter is sure, one that most of several trials name: *garderoben* in both is the garderobe. */
function nameOfSharedWord(abouts: readonly About[]): string | undefined {
  if (abouts.length < 2) return undefined;
  const naming = [...saidBy(abouts, byName)].filter(([, count]) => count / abouts.length >= sure.byWord);
  const [most = -1] = naming.sort(([a, x], [b, y]) => y - x || a - b)[0] ?? [];
  return matters[most]?.name;
}

/** The matters that are said in a word as strong as that, and by how many. */
function saidBy(abouts: readonly About[], strongly: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { signs } of abouts) {
    const hints = signs.flatMap((sign) => sign.hints).filter(({ strength }) => strength >= strongly);
    for (const matter of new Set(hints.map((hint) => hint.matter)))
      counts.set(matter, (counts.get(matter) ?? 0) + 1);
  }
  return counts;
}

function aboutOf(shares: Drawn['shares']): readonly number[] {
  return shares.filter(([, chance], i) => i === 0 || chance >= alsoAbout).map(([matter]) => matter);
}

function rememberedName(shares: Drawn['shares'], names: readonly RememberedName[]): string | undefined {
  const own = new Set(aboutOf(shares).flatMap((number) => matters[number]?.id ?? []));
  return names.findLast(({ matters: ids }) => new Set(ids).symmetricDifference(own).size === 0)?.name;
}

function firstFree(wordings: Iterable<string>, taken: ReadonlySet<string>): string {
  for (const wording of wordings) if (!taken.has(wording.toLowerCase())) return wording;
  return '…';
}

/** What may stand over a topic, the best first; it never ends, so that no two topics need be called the same. */
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

/** The trial that is surest of what the topic is about; of a topic without a name, the one that shares most words. */
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
