/** Nearly all that commands are called. Nothing of it has to be looked for among all the letters of the world. */
const ofPlainLetters = /^[a-z0-9æøå]+(?:[ -][a-z0-9æøå]+)*$/;

/** As it is said, so it is written on a phone: “hva skal vi ha med”. */
const spoken: Readonly<Record<string, string>> = {
  hva: 'hvad',
  ka: 'kan',
  ha: 'have',
  sku: 'skulle',
  ik: 'ikke',
};
const spokenWords = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${Object.keys(spoken).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Words as they are compared: without capitals and signs, with æ, ø and å written out (`moede`), `hva` as `hvad`. */
export function plainWords(text: string): string {
  return lettersOnly(text).replace(spokenWords, (word) => spoken[word] ?? word);
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
