import type { House } from '../people/build-houses.ts';
import { says } from '../people/labels.ts';
import { marksIn } from '../people/texts-they-write.ts';
import type { Person } from '../platforms/platform.ts';
import type { Oracle } from './oracle.ts';

export type OwnDeed = keyof typeof says.latest;

/** Something that somebody did, as they know it: between these two moments, and known by its word where it has one. */
interface Done {
  readonly by: Person;
  readonly what: OwnDeed;
  readonly mark?: string | undefined;
  readonly began: number;
  readonly at: number;
  /** Taken back since: it is not to be named any more. */
  undone?: number;
}

const lists = new WeakMap<House, Done[]>();
/** Nobody is told of what they did longer ago. */
const rememberedMs = 3 * 86_400_000;

/** Nothing else comes between, as a rule. */
const justNowMs = 15 * 60_000;

/** Only what certainly came off: of the rest nobody can say when it was. */
export function did(house: House, done: Omit<Done, 'undone'>): void {
  const recent = (lists.get(house) ?? []).filter(({ at }) => at > done.at - rememberedMs);
  lists.set(house, [...recent, done]);
}

export function hasUndone(house: House, by: Person, what: OwnDeed, at: number, mark?: string): void {
  for (const one of lists.get(house) ?? [])
    if (one.by === by && one.what === what && one.mark === mark) one.undone = at;
}

/** Whether it was taken back nobody can tell: it may be named, and it may not. */
export function mayBeUndone(house: House, by: Person, what: OwnDeed, mark: string): void {
  lists.set(
    house,
    (lists.get(house) ?? []).filter((one) => one.by !== by || one.what !== what || one.mark !== mark),
  );
}

/** Whoever is erased has done nothing that could be taken back. */
export function forgetDeeds(house: House, by: Person): void {
  lists.set(
    house,
    (lists.get(house) ?? []).filter((one) => one.by !== by),
  );
}

/** What is named as their latest, by the sentence that names it. */
export function namedAsLatest(text: string): { readonly what: OwnDeed; readonly mark?: string } | undefined {
  const line = text.split('\n').find((one) => Object.values(says.latest).some((each) => each.test(one)));
  const [what] = Object.entries(says.latest).find(([, each]) => line !== undefined && each.test(line)) ?? [];
  if (line === undefined || what === undefined) return undefined;
  const [mark] = marksIn(line);
  return { what: what as OwnDeed, ...(mark && { mark }) };
}

/** Asked to take back their latest, it names none that is older than what they did since, and none that is undone. */
export function judgeLatest(
  oracle: Oracle,
  house: House,
  { by, asked, text }: { readonly by: Person; readonly asked: number; readonly text: string },
): void {
  const named = namedAsLatest(text);
  const all = (lists.get(house) ?? []).filter((one) => one.by === by);
  const last = all.at(-1);
  if (text.includes(says.latestUnknown) && last && last.at > asked - justNowMs && last.undone === undefined)
    oracle.fails(
      'undo-latest',
      house,
      `${by.key} did ${last.what} ${last.mark ?? ''}, and is not told of it`,
    );
  if (!named) return;
  const known = all.filter(({ what, mark }) => what === named.what && mark === named.mark);
  const latest = known.at(-1);
  oracle.note(latest ? 'latest deed judged' : 'latest deed unknown');
  if (!latest) return;
  const words = `${by.key} was told of ${named.what} ${named.mark ?? ''}`;
  if (latest.undone !== undefined && latest.undone < asked && named.mark)
    oracle.fails('undo-latest', house, `${words}, which is undone`);
  const newer = all.find(
    ({ began, at, undone }) => began > latest.at && at < asked && (undone === undefined || undone > asked),
  );
  if (newer)
    oracle.fails('undo-latest', house, `${words}, though ${newer.what} ${newer.mark ?? ''} came after it`);
}
