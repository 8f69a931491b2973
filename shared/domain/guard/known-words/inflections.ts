/** Endings of Danish words, longest first: `legepladserne` is found as `legeplads`. */
const endings =
  'ernes erne enes ende este erens eren ene ens ets ers ede nes ner nerne ste ere est en et er es ne ns te ts de st re rs e n t r s d'
    .split(' ')
    .sort((a, b) => b.length - a.length);
const shortestStem = 3;
const longestTried = 30;

/** Whether a word is in a list of stems, or an inflection or a compound of what is. */
export function isInflectionOrCompound(word: string, isStem: (word: string) => boolean): boolean {
  if (word.length > longestTried) return true;
  return isStem(word) || isInflection(word, isStem) || isCompound(word, isStem);
}

function isInflection(word: string, isStem: (word: string) => boolean): boolean {
  return endings.some((ending) => {
    if (!word.endsWith(ending) || word.length - ending.length < shortestStem) return false;
    const stem = word.slice(0, -ending.length);
    // `bakken` is `bak` with its last letter doubled, `lavede` is `lave`.
    const single = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : undefined;
    return (
      isStem(stem) || (single !== undefined && single.length >= 2 && isStem(single)) || isStem(`${stem}e`)
    );
  });
}

/** Letters: in a compound of three parts none may be shorter, or nearly any word could be taken apart. */
const shortestOfThree = 4;

/**
 * Whether a word is a compound, with or without a letter between the parts: `kastanje-træ`, `legeplads-s-ø`,
 * `barn-e-vogn`, `eng-have-vej`.
 */
function isCompound(word: string, isStem: (word: string) => boolean, shortest = shortestStem): boolean {
  for (let cut = shortest; cut <= word.length - shortest; cut++) {
    const first = word.slice(0, cut);
    const isFirst = isStem(first) || (cut > shortest && /[se]$/.test(first) && isStem(first.slice(0, -1)));
    if (!isFirst) continue;
    const second = word.slice(cut);
    if (isStem(second) || isInflection(second, isStem)) return true;
    if (shortest === shortestStem && isCompound(second, isStem, shortestOfThree)) return true;
  }
  return false;
}
