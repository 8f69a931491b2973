/** Reads what is needed of a Hunspell dictionary: its words, their inflected forms, and how they join in compounds. */

export interface Entry {
  readonly word: string;
  readonly flags: readonly string[];
  /** Forms that follow no rule, written out beside the word. */
  readonly forms: readonly string[];
  /** Set where the word is itself a form of another. */
  readonly formOf: readonly string[];
}

interface Rule {
  readonly cut: string;
  readonly add: string;
  readonly onward: readonly string[];
  readonly fits: RegExp;
}

export type Affixes = ReadonlyMap<string, readonly Rule[]>;

/** A genitive is left out: every noun has one, and the reader takes an s off by itself. */
const genitive = '+GENITIV';
/** A form that needs a further ending, and one that stands in compounds alone. */
const unfinished = ['8', '36'];

export function readEntries(dic: string): readonly Entry[] {
  return dic
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => {
      const [head = '', ...marks] = line.split(' ');
      const [word = '', flags] = head.split('/');
      const marked = (sign: string) => marks.flatMap((mark) => (mark.startsWith(sign) ? mark.slice(3) : []));
      return { word, flags: flags?.split(',') ?? [], forms: marked('al:'), formOf: marked('st:') };
    });
}

export function readAffixes(aff: string): Affixes {
  const rules = new Map<string, Rule[]>();
  for (const line of aff.split('\n')) {
    const [kind, flag = '', cut = '', ending = '', fits = '.', mark] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || /^[YN]$/.test(cut) || mark === genitive) continue;
    const [add = '', onward] = ending.split('/');
    rules.set(flag, [
      ...(rules.get(flag) ?? []),
      {
        cut: nothing(cut),
        add: nothing(add),
        onward: onward?.split(',') ?? [],
        fits: new RegExp(`${fits}$`),
      },
    ]);
  }
  return rules;
}

/** Every form of a word by its rules; what rules lead to, such as *kok* → *kokk* → *kokken*, included. */
export function formsOf(
  word: string,
  flags: readonly string[],
  affixes: Affixes,
  skip: ReadonlySet<string>,
): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const flag of flags) {
    if (skip.has(flag)) continue;
    for (const { cut, add, onward, fits } of affixes.get(flag) ?? []) {
      if (!word.endsWith(cut) || !fits.test(word)) continue;
      const form = word.slice(0, word.length - cut.length) + add;
      if (!unfinished.some((mark) => onward.includes(mark))) forms.add(form);
      for (const further of formsOf(form, onward, affixes, skip)) forms.add(further);
    }
  }
  return forms;
}

function nothing(part: string): string {
  return part === '0' ? '' : part;
}
