/** The word without capitals and accents, with ø spelled one way. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .replaceAll(/[øö]|oe/g, 'o')
    .replaceAll(/[åä]|aa/g, 'a');
}

/** How many letters are wrong, missing, too many or swapped. Stops counting above `most` and returns `most + 1`. */
export function lettersApart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (above[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (above[j - 1] ?? 0) + same,
          swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = above;
    above = row;
  }
  return Math.min(above[b.length] ?? 0, most + 1);
}
