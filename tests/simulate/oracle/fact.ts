/** What somebody was told: so it is since some moment between these two, the second of them certain. */
interface Told<T> {
  readonly value: T;
  readonly began: number;
  /** Whoever begins to look from this moment on must find it so. */
  readonly from: number;
}

/**
 * Something that is so, or not, or that nobody outside can tell: while somebody's wish to change it is on its way,
 * and for good when the answer to that wish was lost.
 */
export class Fact<T> {
  private last: Told<T> | 'unknown';
  /** Counts what was told, so that a wish sees whether something else was told meanwhile. */
  private times = 0;
  private wishes = 0;

  constructor(told?: { readonly value: T; readonly from: number }) {
    this.last = told ? { ...told, began: told.from } : 'unknown';
  }

  /** Somebody sets out to change it; the end of it has to be told by what is given back. */
  wish(began: number): Wish<T> {
    this.wishes++;
    const before = this.times;
    let open = true;
    const end = (told?: Told<T> | 'unknown') => {
      if (!open) return;
      open = false;
      this.wishes--;
      if (told) this.tell(before === this.times ? told : laterOf(this.last, told));
    };
    return {
      fulfilled: (value, from) => end({ value, began, from }),
      refused: () => end(),
      lost: () => end('unknown'),
    };
  }

  learn(value: T, from: number): void {
    this.tell({ value, began: from, from });
  }

  forget(): void {
    this.tell('unknown');
  }

  /** Whether that can be told, where nothing is a value too. */
  isKnown(moment: number): boolean {
    return this.wishes === 0 && this.last !== 'unknown' && this.last.from <= moment;
  }

  /** Whether somebody's wish is on its way. */
  get isMoving(): boolean {
    return this.wishes > 0;
  }

  /** Since when it is as it is told. */
  get since(): number | undefined {
    return this.last === 'unknown' ? undefined : this.last.from;
  }

  /** What whoever looks, having begun at that moment, must find; undefined when either would do. */
  at(moment: number): T | undefined {
    if (this.wishes > 0 || this.last === 'unknown' || this.last.from > moment) return undefined;
    return this.last.value;
  }

  private tell(told: Told<T> | 'unknown'): void {
    this.last = told;
    this.times++;
  }
}

/**
 * Of two that were told across each other, which one holds. Whoever writes a trial hears at once that it was taken in,
 * and looks back on it a minute later; when they erase everything in that minute it is the erasure that holds, though
 * it was told first.
 */
function laterOf<T>(one: Told<T> | 'unknown', other: Told<T> | 'unknown'): Told<T> | 'unknown' {
  if (one === 'unknown' || other === 'unknown') return 'unknown';
  if (other.from <= one.began) return one;
  if (one.from <= other.began) return other;
  if (one.value !== other.value) return 'unknown';
  return { ...one, from: Math.max(one.from, other.from) };
}

export interface Wish<T> {
  fulfilled(value: T, from: number): void;
  /** It stays as it was. */
  refused(): void;
  /** Nobody can tell. */
  lost(): void;
}
