/** Words as they are compared: without capitals and signs, with æ, ø and å written out (`moede`). */
export function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/æ|ä/g, 'ae')
    .replaceAll(/ø|ö/g, 'oe')
    .replaceAll(/å/g, 'aa')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
