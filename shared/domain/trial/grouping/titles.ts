import type { About } from './about.ts';
import { matters } from './map/map.ts';
import { marksOf } from './marks.ts';
import { openingWords } from './opening-words.ts';
import type { RememberedName, Topic, TrialToGroup } from './types.ts';

/** A heading names a matter only where it may be relied on: a wrong name is worse than the trial's own words. */
const sure = { ofSeveral: 0.5, ofOne: 0.9 };
/** What a matter needs of a topic, beside the foremost, to be remembered as part of it. */
const alsoAbout = 0.25;
/** How much of a topic has to say what sets it apart, and how clearly. */
const mostOfIt = 0.6;
const clearly = 1.2;

interface Drawn {
  readonly trials: readonly TrialToGroup[];
  readonly abouts: readonly About[];
  /** By number, the foremost first, with the chance that the topic is about it. */
  readonly shares: readonly (readonly [number, number])[];
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
    const title = [...wordings(topic, same)].find((wording) => !taken.has(wording.toLowerCase()));
    const chosen = title ?? `${topic.name ?? ''} ${taken.size + 1}`.trim();
    taken.add(chosen.toLowerCase());
    return {
      title: chosen,
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
  const isSure = chance >= (trials.length > 1 ? sure.ofSeveral : sure.ofOne);
  const name = rememberedName(shares, names) ?? (isSure ? matters[foremost]?.name : undefined);
  return { trials, abouts, shares, name };
}

function aboutOf(shares: Drawn['shares']): readonly number[] {
  return shares.filter(([, chance], i) => i === 0 || chance >= alsoAbout).map(([matter]) => matter);
}

function rememberedName(shares: Drawn['shares'], names: readonly RememberedName[]): string | undefined {
  const own = new Set(aboutOf(shares).flatMap((number) => matters[number]?.id ?? []));
  return names.findLast(({ matters: ids }) => new Set(ids).symmetricDifference(own).size === 0)?.name;
}

/** From the plainest to the most particular. */
function* wordings(topic: Drawn, same: readonly Drawn[]): Generator<string> {
  const opening = openingWords(central(topic)?.text ?? '');
  if (topic.name === undefined) {
    yield opening;
    return;
  }
  const apart = same.length > 1 ? apartFrom(topic, same) : undefined;
  if (apart)
    yield `${topic.name}${/^(?:hvor|og) /.test(apart) && apart.startsWith('hvor') ? ',' : ''} ${apart}`;
  if (same.length === 1 || topic === same[0]) yield topic.name;
  yield `${topic.name}: ${opening.charAt(0).toLowerCase()}${opening.slice(1)}`;
}

/** What most of this topic says and less of the others of the same name. */
function apartFrom(topic: Drawn, same: readonly Drawn[]): string | undefined {
  const others = same.filter((other) => other !== topic);
  const share = ({ trials, abouts }: Drawn, says: (trial: TrialToGroup, about: About) => boolean) =>
    trials.filter((trial, i) => {
      const about = abouts[i];
      return about !== undefined && says(trial, about);
    }).length / trials.length;
  const tells = (says: (trial: TrialToGroup, about: About) => boolean) => {
    const own = share(topic, says);
    return own >= mostOfIt && others.every((other) => share(other, says) < own) ? own : 0;
  };
  const foremost = topic.shares[0]?.[0];
  const candidates = matters.flatMap(({ apart }, number) =>
    apart && number !== foremost
      ? [{ apart, share: tells((_, { scores }) => (scores[number] ?? 0) >= clearly) }]
      : [],
  );
  const marked = [...new Set(topic.trials.flatMap(({ text }) => marksOf(text)))].map((apart) => ({
    apart,
    share: tells(({ text }) => marksOf(text).includes(apart)),
  }));
  return [...candidates, ...marked].filter(({ share: own }) => own > 0).sort((a, b) => b.share - a.share)[0]
    ?.apart;
}

/** The trial that is surest of what the topic is about; of a topic without a name, the one that shares most words. */
function central({ trials, abouts, shares }: Drawn): TrialToGroup | undefined {
  const foremost = shares[0]?.[0] ?? -1;
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
