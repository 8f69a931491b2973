import type { House } from '../people/build-houses.ts';
import type { Message, Person, Place } from '../platforms/platform.ts';
import { Fact } from './fact.ts';

/** Words that can be told from all others, and what may be done with them. */
export interface Marked {
  readonly mark: string;
  house: House;
  readonly owner: Person;
  /** Whoever looks from this moment on must not find it any more. */
  goneFrom: number;
  /** Stored only when its author has said yes. */
  keptBack: boolean;
  /** Who may see it besides its owner, where that is not for the whole house. */
  eyes?: readonly Person[] | undefined;
  /** Written to the units of a network, whoever is in them. */
  forUnits?: boolean;
  /** Between its owner and one other: it goes when its owner is erased. */
  isBetween?: boolean;
  /** What buddies have agreed on: shown to nobody whose buddy its owner is not. */
  isPairs?: boolean;
  /** Where it stands in its owner's own message. */
  readIn?: Place;
  entry?: Entry;
}

/** A trial, as its author knows it. */
export interface Entry {
  /** Somebody who works in two houses learns from the receipt in which it was taken in. */
  house: House;
  readonly author: Person;
  /** Whose words it has, unless it was worded anew; undefined as well once that was deleted and it stayed. */
  message: Message | undefined;
  /** It was worded anew in the form: from then on nothing that becomes of its message touches it. */
  readonly ownWords: Fact<boolean>;
  readonly at: number;
  /** The text it has; another while an edit is on its way. */
  readonly mark: Fact<string>;
  readonly marks: string[];
  readonly audience: Fact<'unit' | 'author'>;
  readonly open: Fact<boolean>;
  readonly onAgenda: Fact<boolean>;
  readonly discussed: Fact<boolean>;
  /** When its author saw that it was taken in. */
  seenAt: number | undefined;
}

/** A date of two people. It holds no words, so it is known by its day and its odd minute. */
export interface DateOfTwo {
  readonly house: House;
  readonly two: readonly [Person, Person];
  /** As it is written: “torsdag 3. december kl. 13.07”. */
  readonly words: string;
  goneFrom: number;
}

/** What the people have done and what they know of it; nothing that only the bot could know. */
export interface Ledger {
  readonly entries: readonly Entry[];
  readonly marks: ReadonlyMap<string, Marked>;
  /** Hashes by which a text that is kept back could be known again. */
  readonly prints: ReadonlyMap<string, Marked>;
  readonly dates: DateOfTwo[];
  /** A text that may not be kept, at least not yet. */
  keepsBack(marked: Marked, prints: readonly string[]): void;
  entriesOf(house: House): readonly Entry[];
  marking(house: House, owner: Person, mark: string, keptBack?: boolean): Marked;
  writes(entry: {
    readonly house: House;
    readonly author: Person;
    readonly mark: string;
    readonly audience: 'unit' | 'author';
    readonly message?: Message;
    readonly at: number;
  }): Entry;
  /** It was taken in at another house than its author thought of. */
  moves(entry: Entry, house: House): void;
  /** From then on no text that this entry ever had may be shown. */
  ends(entry: Entry, from: number): void;
  returns(entry: Entry, mark: string): void;
}

export function createLedger(): Ledger {
  const entries: Entry[] = [];
  const byHouse = new Map<House, Entry[]>();
  const marks = new Map<string, Marked>();
  const prints = new Map<string, Marked>();

  function marking(house: House, owner: Person, mark: string, keptBack = false): Marked {
    const marked: Marked = { mark, house, owner, goneFrom: Number.POSITIVE_INFINITY, keptBack };
    marks.set(mark, marked);
    return marked;
  }

  return {
    entries,
    marks,
    prints,
    dates: [],
    entriesOf: (house) => byHouse.get(house) ?? [],
    marking,
    keepsBack(marked, made) {
      marked.keptBack = true;
      for (const print of made) prints.set(print, marked);
    },
    writes({ house, author, mark, audience, message, at }) {
      const entry: Entry = {
        house,
        author,
        message,
        at,
        mark: new Fact({ value: mark, from: at }),
        marks: [mark],
        ownWords: new Fact<boolean>({ value: false, from: at }),
        audience: new Fact({ value: audience, from: at }),
        open: new Fact<boolean>(),
        onAgenda: new Fact({ value: audience === 'unit', from: at }),
        discussed: new Fact({ value: false, from: at }),
        seenAt: undefined,
      };
      const marked = marks.get(mark) ?? marking(house, author, mark);
      marked.entry = entry;
      entries.push(entry);
      const list = byHouse.get(house);
      if (list) list.push(entry);
      else byHouse.set(house, [entry]);
      return entry;
    },
    moves(entry, house) {
      if (entry.house === house) return;
      const before = byHouse.get(entry.house) ?? [];
      byHouse.set(
        entry.house,
        before.filter((one) => one !== entry),
      );
      byHouse.set(house, [...(byHouse.get(house) ?? []), entry]);
      entry.house = house;
      for (const mark of entry.marks) {
        const marked = marks.get(mark);
        if (marked) marked.house = house;
      }
    },
    ends(entry, from) {
      for (const mark of entry.marks) {
        const marked = marks.get(mark);
        if (marked) marked.goneFrom = Math.min(marked.goneFrom, from);
      }
    },
    returns(_entry, mark) {
      const marked = marks.get(mark);
      if (marked) marked.goneFrom = Number.POSITIVE_INFINITY;
    },
  };
}
