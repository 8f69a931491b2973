import { type Complain, fieldsOf, oneOf, type Place, stringOf } from './file-errors.ts';
import { entryKeys, kindOf, type LibraryEntry, marksOf } from './library-entry.ts';
import { readWords, type WordRules } from './read-words.ts';

const settings = ['institution', 'family-daycare', 'both'] as const;
const goodId = /^[a-z]+(?:-[a-z\d]+)*(?:\.[a-z\d]+(?:-[a-z\d]+)*)+$/;

interface Asked {
  /** Our texts, and those that the file has added so far. */
  readonly known: readonly LibraryEntry[];
  readonly rules: WordRules;
  readonly room: (kind: string) => number;
}

/** Reads a text that the municipality adds. It must have the parts of its kind, which its id begins with. */
export function readAddition(place: Place, complain: Complain, asked: Asked): LibraryEntry | undefined {
  const { known, rules, room } = asked;
  // The id is read first: only its kind tells which other fields belong here.
  const idPlace = fieldsOf(place, () => undefined)?.get('id');
  if (!idPlace) return void fieldsOf(place, complain, { needs: ['id'] });
  const id = stringOf(idPlace, complain);
  if (id === undefined) return undefined;
  if (!goodId.test(id)) return complain(idPlace, 'bad-id', id);
  if (known.some((entry) => entry.id === id)) return complain(idPlace, 'doubled-id', id);
  const kind = known.filter((entry) => kindOf(entry.id) === kindOf(id));
  const [model] = kind;
  if (!model) return complain(idPlace, 'unknown-kind', kindOf(id));

  const marks = [...new Set(kind.flatMap((entry) => [...marksOf(entry).keys()]))];
  const needed = marks.filter((mark) => kind.every((entry) => marksOf(entry).has(mark)));
  const fields = fieldsOf(place, complain, { needs: ['id', 'da', ...needed], may: [...entryKeys, ...marks] });
  const [da, en] = ['da', 'en'].map((language) =>
    readWords(fields?.get(language), model.da, { complain, rules, room: room(kindOf(id)) }),
  );
  const audiences = [...new Set(known.map(({ audience }) => audience))];
  const audience = oneOf(fields?.get('audience'), complain, audiences);
  const setting = oneOf(fields?.get('setting'), complain, settings);
  const read = marks.map(
    (mark) => [mark, readMark(fields?.get(mark), complain, { mark, kind, known })] as const,
  );
  if (da === undefined) return undefined;
  return {
    ...Object.fromEntries(read.filter(([, value]) => value !== undefined)),
    id,
    version: 1,
    audience: audience ?? model.audience,
    setting: setting ?? 'both',
    row: model.row,
    da,
    en: en ?? da,
  };
}

/** Reads a mark: the id of another text (a card's kind), a day of the year, or one of a few values. */
function readMark(
  place: Place | undefined,
  complain: Complain,
  {
    mark,
    kind,
    known,
  }: {
    readonly mark: string;
    readonly kind: readonly LibraryEntry[];
    readonly known: readonly LibraryEntry[];
  },
): string | undefined {
  if (!place) return undefined;
  const values = kind.map((entry) => marksOf(entry).get(mark)).filter((value) => typeof value === 'string');
  const [first = ''] = values;
  if (/^\d\d-\d\d$/.test(first)) {
    const day = stringOf(place, complain);
    const isGood = day !== undefined && /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(day);
    return isGood || day === undefined ? day : complain(place, 'not-a-day', day);
  }
  const named = known.find(({ id }) => id === first);
  const others = named && known.filter(({ id }) => kindOf(id) === kindOf(named.id)).map(({ id }) => id);
  return oneOf(place, complain, others ?? [...new Set(values)]);
}
