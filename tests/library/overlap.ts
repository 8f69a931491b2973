/** Words so common that sharing them says nothing. */
const common = new Set(
  (
    'den det der som til med for ikke eller kan vil skal har hvad hvem hvor hvornår hvordan hvilken hvilke jeg dig din ' +
    'jer jeres vores sig man når mens efter også end ved fra hos noget nogen alle sammen andre barn barnet børn ' +
    'børnene børnenes én ene ting'
  ).split(' '),
);

/** The telling words of a text; endings do not count: “spørger” and “spørge” are one. */
export function tellingWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-zæøåé]+/g) ?? [];
  return new Set(
    words.filter((word) => word.length > 2 && !common.has(word)).map((word) => word.slice(0, 6)),
  );
}

/** 1 for the same words, 0 for none in common. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = a.intersection(b).size;
  return both === 0 ? 0 : both / a.union(b).size;
}
