/** Days that everybody knows by name and that fall on the same date every year. */
const days: readonly (readonly [name: string, dayAndMonth: string])[] = [
  ['lillejuleaften', '23 12'],
  ['(?:juleaften(?:s ?dag)?|jule?aftensdag|christmas eve)', '24 12'],
  ['(?:anden|2\\.) juledag', '26 12'],
  ['(?:(?:første|1\\.) )?juledag|christmas day', '25 12'],
  ["nyt(?:å|aa)rsaften(?:sdag)?|new year’?'?s eve", '31 12'],
  ["nyt(?:å|aa)rsdag|new year’?'?s day", '01 01'],
  ['skud(?:års)?dag(?:en)?', '29 02'],
  ['valentinsdag', '14 02'],
  ['grundlovsdag', '05 06'],
  ['sankt ?hans(?:aften)?|skt\\.? hans(?:aften)?', '23 06'],
  ['halloween', '31 10'],
  ['mortensaften', '10 11'],
  ['lucia(?:dag|aften)', '13 12'],
];
const anyName = new RegExp(
  `(?<![\\p{L}\\d])(?:${days.map(([name]) => `(${name})`).join('|')})(?!\\p{L})`,
  'giu',
);

/** `juleaften 2020` with `24 12` in place of the name, each place kept. */
export function namedDaysInDigits(text: string): string {
  return text.replace(anyName, (name, ...rest) => {
    const at = rest.slice(0, days.length).findIndex((group) => group !== undefined);
    return (days[at]?.[1] ?? name).padEnd(name.length, ' ');
  });
}
