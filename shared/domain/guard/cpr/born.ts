import { datesIn } from './dates-beside.ts';
import type { Found, Numbers } from './found-numbers.ts';

const birthBefore =
  /(?:f(?:ø|oe)dt|f(?:ø|oe)dsels(?:dag|dato)\p{L}*|(?<!\p{L})(?:born|dob|f\.|birth|birthday))(?:\s(?:er|den|d\.|on|is|the|i)){0,2}[\s:,.]{0,3}$/iu;
const called = String.raw`(?:(?:serial|løbe|serie|id)[\s-]?)?(?:serial|no|nr|number|num|nummer)(?:et)?`;
const lead = String.raw`(?:(?:og|and|med|with|has|har|hans|hendes|his|her|the|barnets)\s)`;
const numberAfter = new RegExp(
  String.raw`^[\s,;.()\p{Pd}]{1,4}${lead}{0,2}${called}[\s.:]{1,3}(?:(?:er|is)\s)?(\d{4})(?![\d\p{L}]|[./:,-]\d)`,
  'iu',
);
const numberBefore = new RegExp(
  String.raw`(?:^|[\n.,;(!?]\s{0,2})${called}[\s.:]{1,3}(\d{4})[\s,;.()\p{Pd}]{1,4}(?:(?:og|and|er|is|barn(?:et)?|child)\s){0,2}(?=\p{L})`,
  'iu',
);
const near = 48;

/**
 * `born 5/8-22 serial no 4509`: nothing but “number” between a birth and four digits. With any other word before it,
 * as in `garderobe nr`, it is the number of that.
 */
export function findBornAndNumber({ text }: Numbers): readonly Found[] {
  if (!/f(?:ø|oe)d|born|birth|dob|(?<!\p{L})f\./iu.test(text)) return [];
  return datesIn(text).flatMap(({ start, end }) => {
    const before = text.slice(Math.max(0, start - near), start);
    const birth = before.match(birthBefore);
    if (!birth) return [];
    const after = text.slice(end, end + near).match(numberAfter);
    if (after?.[1] && !/^(?:19|20)\d\d$/.test(after[1])) return [{ start, end: end + after[0].length }];
    const first = before.match(numberBefore);
    const isBeside = first?.index !== undefined && first.index + first[0].length === birth.index;
    return isBeside ? [{ start: start - before.length + (first?.index ?? 0), end }] : [];
  });
}
