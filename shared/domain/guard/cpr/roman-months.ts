const months = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
/** Small `i`, `v`, `x` and `vi` are letters and Danish words. */
const small = months.filter((month) => !/^(?:I|V|X|VI)$/.test(month)).map((month) => month.toLowerCase());
const ofDate = new RegExp(
  String.raw`(?<=(?<!\d)\d{1,2}[.\s/-]{1,3})(?:${[...months, ...small].sort((a, b) => b.length - a.length).join('|')})(?=[.\s/-]{1,3}['’]?(?:(?:19|20)\d{2}|\d{2})(?!\d))`,
  'g',
);

/** `9. VII 2021`, but not the `26. IX 1870` of a king, with `07` for the month, each place kept. */
export function romanMonthsInDigits(text: string): string {
  return text.replace(ofDate, (month) => {
    const number = String(months.indexOf(month.toUpperCase()) + 1);
    return number.padStart(Math.min(month.length, 2), '0').padEnd(month.length);
  });
}
