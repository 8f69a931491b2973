import type { House } from '../people/build-houses.ts';
import { marksIn } from '../people/texts-they-write.ts';
import type { Person, Shown } from '../platforms/platform.ts';
import { textOf } from '../platforms/platform.ts';
import type { Oracle } from './oracle.ts';
import { eyesOn, whereOf } from './seen-by-whom.ts';

const pairs = /(?:👥|Din makker(?::| er)) (.+)/gu;
/** What is told to somebody because of what another of the unit has done. */
const told = /har svaret dig|vil gerne sparre med dig|Din makker er /;

/** What is between two: is it for these eyes, and are both still of the unit? */
export function judgePairs(oracle: Oracle, houses: readonly House[], shown: Shown): void {
  const text = textOf(shown);
  const [reader, ...more] = eyesOn(shown);
  const house = houses.find(({ name }) => text.split('\n').includes(name));
  if (!house || !reader) return;
  const hasLeft = (person: Person) => {
    const membership = oracle.membership(house, person);
    if (membership.at(shown.by.startedAt) !== false) return false;
    // Whoever writes a trial is a member again.
    return !oracle.ledger
      .entriesOf(house)
      .some(({ author, at }) => author === person && at >= (membership.since ?? 0));
  };
  for (const [, names = ''] of text.matchAll(pairs))
    for (const person of named(names, house))
      if (hasLeft(person)) oracle.fails('left-is-left', house, `${person.key} is a buddy: ${whereOf(shown)}`);
  if (told.test(text) && more.length === 0 && hasLeft(reader) && oracle.leaderOf(house) !== reader)
    oracle.fails('left-is-left', house, `${reader.key} was told by ${shown.by.name}: ${whereOf(shown)}`);
  const [, own = ''] = /Din makker: (.+)/.exec(text) ?? [];
  for (const mark of marksIn(text)) {
    const marked = oracle.ledger.marks.get(mark);
    if (!marked?.isPairs || marked.owner === reader) continue;
    if (more.length > 0 || !named(own, house).includes(marked.owner))
      oracle.fails('own-eyes-only', house, `${mark} of a pair: ${whereOf(shown)}`);
  }
}

function named(names: string, { staff }: House): readonly Person[] {
  const all = names.split(/, | og /);
  // Of whom no name has come yet the account stands there.
  return staff.filter(({ name, account }) => all.includes(name) || all.includes(account));
}
