import { says } from '../people/labels.ts';
import { marksIn } from '../people/texts-they-write.ts';
import type { Person, Shown } from '../platforms/platform.ts';
import { textOf } from '../platforms/platform.ts';
import type { Marked } from './ledger.ts';
import type { Oracle } from './oracle.ts';

/** Each marked word that is shown: is it still there to be shown, and to these people? */
export function judgeEyes(oracle: Oracle, shown: Shown): void {
  for (const mark of new Set(marksIn(textOf(shown)))) {
    const marked = oracle.ledger.marks.get(mark);
    if (!marked) {
      oracle.complain(`${mark} was shown, and nobody wrote it`);
      continue;
    }
    const stands = textOf(shown).includes(says.frozen) ? 'gone-from-standing-agenda' : 'gone-stays-gone';
    if (marked.goneFrom <= shown.by.startedAt)
      oracle.fails(stands, marked.house, `${mark} was shown by ${shown.by.name}: ${whereOf(shown)}`);
    for (const person of eyesOn(shown)) judgeEye(oracle, shown, marked, person);
  }
}

/** A date of two is theirs alone, wherever it is written, and gone four weeks after its day or once it was called off. */
export function judgeDates(oracle: Oracle, shown: Shown): void {
  const text = textOf(shown);
  for (const words of new Set(text.match(datePattern) ?? [])) {
    const known = oracle.ledger.dates.filter((date) => date.words === words);
    if (known.length === 0) continue;
    const theirs = eyesOn(shown).flatMap((person) => {
      const date = known.find(({ two }) => two.includes(person));
      if (!date)
        oracle.fails(
          'own-eyes-only',
          known[0]?.house,
          `${words} of two was shown to ${person.key}: ${whereOf(shown)}`,
        );
      return date ? [date] : [];
    });
    const isSaidOff = text.includes(says.dateOff) || text.includes(says.dateIsOff);
    if (!isSaidOff && theirs.length > 0 && theirs.every(({ goneFrom }) => goneFrom <= shown.by.startedAt))
      oracle.fails(
        'gone-stays-gone',
        known[0]?.house,
        `${words} was shown by ${shown.by.name}: ${whereOf(shown)}`,
      );
  }
}

const datePattern = /(?<![a-zæøå])[a-zæøå]+dag \d{1,2}\. [a-z]+ kl\. \d{1,2}\.\d\d/g;

export function eyesOn({ only, place }: Pick<Shown, 'only' | 'place'>): readonly Person[] {
  if (only) return [only];
  return place.kind === 'chat' ? [place.person] : [...place.channel.people];
}

function judgeEye(oracle: Oracle, shown: Shown, marked: Marked, person: Person): void {
  if (person === marked.owner || marked.forUnits) return;
  const { house, mark } = marked;
  const inChannel = shown.place.kind === 'channel' && !shown.only;
  const what = `${mark} of ${marked.owner.key} was shown to ${person.key} by ${shown.by.name}: ${whereOf(shown)}`;
  const isOwners =
    marked.keptBack || (marked.eyes ? !marked.eyes.includes(person) : false) || isPrivate(marked, shown);
  if (isOwners || !house.channel.people.has(person)) oracle.fails('own-eyes-only', house, what);
  else if (!inChannel && (person.kind === 'stranger' || person.kind === 'guest'))
    oracle.fails('outsiders-stay-out', house, what);
}

function isPrivate({ entry }: Marked, { by }: Shown): boolean {
  return entry?.audience.at(by.startedAt) === 'author';
}

export function whereOf({ place, only, thread }: Shown): string {
  const there = place.kind === 'channel' ? `channel ${place.channel.key}` : `chat of ${place.person.key}`;
  return `${there}${thread ? `, thread ${thread}` : ''}${only ? `, for ${only.key} alone` : ''}`;
}
