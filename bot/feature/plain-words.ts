/** Nearly all that commands are called. Nothing of it has to be looked for among all the letters of the world. */
const ofPlainLetters = /^[a-z0-9æøå]+(?:[ -][a-z0-9æøå]+)*$/;

/** Words as they are compared: without capitals and signs, with æ, ø and å written out (`moede`). */
export function plainWords(text: string): string {
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
