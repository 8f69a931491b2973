import { saysNumber } from './cpr-label.ts';

/** Letters that a scanner reads in place of digits. */
const likeness: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  D: '0',
  Q: '0',
  I: '1',
  l: '1',
  i: '1',
  '|': '1',
  Z: '2',
  z: '2',
  S: '5',
  s: '5',
  G: '6',
  b: '6',
  B: '8',
  g: '9',
  q: '9',
};
const sign = '[\\dOoDQIli|ZzSsGbBgq]';
const shape = (mark: string) =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(?=[\dOoDQIliZz|])${sign}{6}${mark}${sign}{4}(?![\p{L}\p{N}]|[\p{Pd}._/][\p{L}\p{N}])`,
    'gu',
  );
const withStroke = shape(String.raw`\s?\p{Pd}\s?`);
/** Where the text speaks of a person's number. */
const withAnyMark = shape(String.raw`[\s\p{Pd}._/]{0,3}`);
const fewestDigits = 5;
const longestBefore = 48;
/** Of what has letters and digits in its number. */
const ofThing =
  /(?:model|type|vare|serie|serial|reserve|(?<!\p{L})del(?!\p{L})|part|kode|code|licens|license|farve|colou?r|filter|artik|batch|(?<!\p{L})lot|key|nøgle|lås|plade|stel|version|ordre|order|faktura|invoice|pakke|sporing|track|sag|case|produkt|product|wifi|adgang|password|pin)[^\d\n]{0,24}$/iu;

/** `1l0S20-6B37` as `110520-6837`: only six signs, a stroke and four, and beside no thing that has such a number. */
export function readScan(text: string): string {
  const isSaid = saysNumber(text);
  return text.replace(isSaid ? withAnyMark : withStroke, (run, at: number) => {
    const before = text.slice(Math.max(0, at - longestBefore), at);
    const isNumber = (run.match(/\d/g)?.length ?? 0) >= fewestDigits && (isSaid || !ofThing.test(before));
    return isNumber ? run.replace(/[^\d\s\p{Pd}._/]/gu, (each) => likeness[each] ?? each) : run;
  });
}
