/** What stands between a date and four digits. All but `apart` keep them together as one number. */
export type Gap = 'tight' | 'marks' | 'words' | 'apart';

const longestMarks = 200;
const longestWords = 90;
const bridge = new Set(
  `nr nummer no num cpr cprnr cprnummer personnummer personnr pnr løbenr løbenummer løbe kode kontrolcifre kontrolciffer kontroltal kontrol ciffer cifre cifrene
  tal tallene sidste fire er og så derefter efterfulgt af slutter slut slutcifre ender ende endelse endelsen på med samt plus bindestreg streg minus dash tankestreg mellemrum
  efter de hendes hans den dens barnets født dato fødselsdag derpå resten herefter punktum skråstreg hedder lyder skal koden de
  br p b i em strong span nbsp last four digits is are the of his her their and ends with then hyphen followed by`.split(
    /\s+/,
  ),
);

/**
 * Words that keep six digits and four together, but not a written date and four: `12/3-21 og senere 1645` is a date
 * and an hour.
 */
const widerBridge = new Set(
  `anden andet halvdel halvdelen del første seks næste senere siden bagefter dernæst videre følger kommer dem dét det har hale halen bagende
  altså ja nul skal lige bare også mere sige læse læs står stod sagde skrevet prik komma kolon sluttal sluttallene`.split(
    /\s+/,
  ),
);

/** `📅 14.12.2026 ⏰ 1530`: the picture says what the four digits are. */
const pictureOfOther =
  /[\u231A\u231B\u23F0-\u23F3\u{1F550}-\u{1F567}\u260E\u{1F4DE}\u{1F4F1}\u{1F4B0}-\u{1F4B8}]/u;

/** `tight`: nothing, or one mark; `marks`: no letter at all, however long; `words`: “nr.”, “og de sidste fire er”. */
export function gapBetween(gap: string, isAfterWrittenDate = false): Gap {
  if (pictureOfOther.test(gap)) return 'apart';
  if (gap.length > longestMarks) return /^[^\p{L}]*$/u.test(gap) ? 'marks' : 'apart';
  if (!/\p{L}/u.test(gap)) return gap.length <= 1 ? 'tight' : 'marks';
  if (gap.length > longestWords) return 'apart';
  const words = gap.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.every((word) => bridge.has(word) || (!isAfterWrittenDate && widerBridge.has(word)))
    ? 'words'
    : 'apart';
}
