const times = '(?:(?:nu|også|lige|bare|gerne)\\s+)*';
const tried = '(?:(?:af)?pr(?:ø|oe)v(?:e[dt]?|er|ede|te?)|forsøgte?|testet)';
const trying = new RegExp(
  `^\\s*(?:i\\s+(?:dag|går|morges)\\s+har\\s+(?:jeg|vi)|(?:jeg|vi)(?:\\s+(?:har|vil|ville|skal))?)\\s+${times}${tried}\\s+at\\s+(?=\\p{L})`,
  'iu',
);
/** Many write “lae”, as they hear it. */
const letting = /^la(?:d?e)?\s+(?=\p{L})/iu;

/** How much of a trial only says that it is tried: “Jeg har prøvet at”, and with `letting` “vi har prøvet at lade”. */
export function beforeTheThing(text: string): { readonly trying: number; readonly letting: number } {
  const at = trying.exec(text)?.[0].length ?? 0;
  return { trying: at, letting: at + (at > 0 ? (letting.exec(text.slice(at))?.[0].length ?? 0) : 0) };
}
