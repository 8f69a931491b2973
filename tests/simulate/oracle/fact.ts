/**
 * Something that is so, or not, or that nobody outside can tell: while somebody's wish to change it is on its way,
 * and for good when the answer to that wish was lost.
 */
export class Fact<T> {
  /** With the moment from which whoever begins to look must find it so. */
  private told: { readonly value: T; readonly from: number } | undefined;
  private wishes = 0;

  constructor(value?: { readonly value: T; readonly from: number }) {
    this.told = value;
  }

  /** Somebody sets out to change it; the end of it has to be told by what is given back. */
  wish(): Wish<T> {
    this.wishes++;
    let open = true;
    const end = (told: { value: T; from: number } | undefined, changes: boolean) => {
      if (!open) return;
      open = false;
      this.wishes--;
      if (changes) this.told = told;
    };
    return {
      fulfilled: (value, from) => end({ value, from }, true),
      refused: () => end(undefined, false),
      lost: () => end(undefined, true),
    };
  }

  learn(value: T, from: number): void {
    this.told = { value, from };
  }

  forget(): void {
    this.told = undefined;
  }

  /** Whether that can be told, where nothing is a value too. */
  isKnown(moment: number): boolean {
    return this.wishes === 0 && this.told !== undefined && this.told.from <= moment;
  }

  /** Since when it is as it is told. */
  get since(): number | undefined {
    return this.told?.from;
  }

  /** What whoever looks, having begun at that moment, must find; undefined when either would do. */
  at(moment: number): T | undefined {
    if (this.wishes > 0 || !this.told || this.told.from > moment) return undefined;
    return this.told.value;
  }
}

export interface Wish<T> {
  fulfilled(value: T, from: number): void;
  /** It stays as it was. */
  refused(): void;
  /** Nobody can tell. */
  lost(): void;
}
