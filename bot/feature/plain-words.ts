/** Nearly all that commands are called. Nothing of it has to be looked for among all the letters of the world. */
const ofPlainLetters = /^[a-z0-9æøå]+(?:[ -][a-z0-9æøå]+)*$/;

/** As it is said, so it is written on a phone: “hva skal vi ha med”. */
const spoken: Readonly<Record<string, string>> = {
  hva: 'hvad',
  ka: 'kan',
  ha: 'have',
  sku: 'skulle',
  ik: 'ikke',
  ikk: 'ikke',
  ku: 'kunne',
  osse: 'ogsaa',
};
const spokenWords = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${Object.keys(spoken).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** “A er syg”: so “jeg” is said in the west. */
const inJutland = /^a(?= (?:er|har|ha|kan|ka|vil|skal|sku|maa|kommer|tror|synes) )/;

/** Words as they are compared: without capitals and signs, with æ, ø and å written out (`moede`), `hva` as `hvad`. */
export function plainWords(text: string): string {
  return lettersOnly(text)
    .replace(inJutland, 'jeg')
    .replace(spokenWords, (word) => spoken[word] ?? word);
}

function lettersOnly(text: string): string {
  if (ofPlainLetters.test(text))
    return text.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa').replaceAll('-', ' ');
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/æ|ä/g, 'ae')
    .replaceAll(/ø|ö/g, 'oe')
    .replaceAll(/å/g, 'aa')
    .replaceAll(/é|è|ê/g, 'e')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
