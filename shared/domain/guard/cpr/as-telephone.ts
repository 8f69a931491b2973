import type { Found, Numbers } from './found-numbers.ts';
import { isDigitsOfNumber } from './plausible.ts';

/** Ten digits behind `+45`, which no Danish telephone number has. */
const afterDanishCode = /(?:\+|(?<!\d)00)45[\s.-]?(\d(?:[\s.-]?\d){9})(?![\s.-]?\d)/g;
const afterWord =
  /(?:(?:\+|(?<!\d)00)\d{2}|(?:tlf|telefon|phone|mobil|mobile|ring|call)(?![^\d\n]{0,20}kl)[^\d\n+]{0,20})[\s.:-]{0,3}(\d(?:[\s.-]?\d){9})(?![\s.-]?\d)/gi;
/** `, det er i virkeligheden Signes personnr`; but not `det er ikke et personnummer`. */
const isOne =
  /^[^\p{L}\d]{0,4}(?:(?:det|som|that|this|which)\s)?(?:er|var|is|was|altså)\s(?!ikke|not)(?:(?!ikke|not)[\p{L}'’-]+\s){0,5}(?:cpr|personn|pnr|personal n)/iu;
/** `personnummer gemt som tlf. `. */
const kept =
  /(?:cpr|personn|pnr)[\p{L}-]{0,8}[^\d\n]{0,24}(?:som|as|ligner)\s(?:en?\s|et\s|a\s)?(?:\p{L}+\s)?(?:tlf|telefon|phone|mobil)[^\d\n]{0,12}[+\d\s]{0,6}$/iu;
const near = 90;

/** A number that is written as a telephone's, where the text says what it is. */
export function findAsTelephone({ text, isSaid }: Numbers): readonly Found[] {
  if (!isSaid) return [];
  return [
    ...matchesOf(afterDanishCode, text, () => true),
    ...matchesOf(afterWord, text, (start, end) => {
      return (
        isOne.test(text.slice(end, end + near)) || kept.test(text.slice(Math.max(0, start - near), start))
      );
    }),
  ];
}

function matchesOf(
  shape: RegExp,
  text: string,
  isMeant: (start: number, end: number) => boolean,
): readonly Found[] {
  return [...text.matchAll(shape)].flatMap(({ index, 0: whole, 1: ten = '' }) => {
    const end = index + whole.length;
    const start = end - ten.length;
    return isDigitsOfNumber(ten.replace(/\D/g, '')) && isMeant(start, end) ? [{ start, end }] : [];
  });
}
