import { monthNames, weekdayNames } from '../time/date-words.ts';
import type { Day } from '../time/day.ts';
import { plain } from '../time/written-day.ts';
import { type Span, writtenSpan } from '../time/written-span.ts';
import type { LocalDay } from './quiet-times.ts';

/** Days or weeks by their dates, or those that have a name. */
export type WrittenClosure = Span | LocalDay;

const mostRead = 8;

const localShapes: readonly { readonly local: LocalDay; readonly shape: RegExp }[] = [
  {
    local: 'between-christmas',
    shape: /(?<!\p{L})(?:mellem jul(?:en)? og nyt(?:å|aa)r|between christmas and new year)(?!\p{L})/u,
  },
  {
    local: 'after-ascension',
    shape:
      /(?<!\p{L})(?:(?:fredag(?:en)?|dagen) efter (?:kristi|kr\.?) himmelfart(?:sdag)?|the friday after ascension(?: day)?)(?!\p{L})/u,
  },
];

const between = '(?: ?, ?| og | samt | and )';

/** `23. og 24. december`: the month stands at the last of them. */
const sharedMonth = new RegExp(
  String.raw`(?<!\d)(\d{1,2})\.?(${between}(?:(?:${weekdayNames.join('|')}) )?(?:den |d\. ?)?\d{1,2}\.? ?(${monthNames.join('|')})(?!\p{L}))`,
  'u',
);

/** All that a sentence closes: “den 23. december og mellem jul og nytår”, “uge 29, 30 og den 2. august”. */
export function writtenClosures(text: string, today: Day): readonly WrittenClosure[] {
  let words = plain(text);
  const locals = localShapes.filter(({ shape }) => shape.test(words)).map(({ local }) => local);
  for (const { shape } of localShapes) words = words.replace(shape, '#');
  for (let left = mostRead; left > 0 && sharedMonth.test(words); left--)
    words = words.replace(sharedMonth, '$1. $3$2');
  const spans = partsWithSpan(words, today).flatMap((part) => writtenSpan(part, today) ?? []);
  const inOrder = spans.filter(({ to }) => to >= today).toSorted((a, b) => a.from.localeCompare(b.from));
  return [...inOrder, ...locals].slice(0, mostRead);
}

/** What names no day of its own belongs to the part before it: the 30 of “uge 29 og 30”. */
function partsWithSpan(words: string, today: Day): readonly string[] {
  const parts: string[] = [];
  const joints = words.match(new RegExp(between, 'gu')) ?? [];
  for (const [index, part] of words.split(new RegExp(between, 'u')).entries()) {
    if (index === 0 || writtenSpan(part, today)) parts.push(part);
    else parts.push(`${parts.pop()}${joints[index - 1]}${part}`);
  }
  return parts;
}
