/** Ends a part of a sentence, so that the next one may begin with who does it. */
export const between = '(?:[,;.]\\s*(?:(?:og|men|and)\\s+)?|\\s+(?:og|men|and)\\s+)';
/** Look like verbs, and tell of no deed: “og Ane er syg”, “og Ane synes”. */
const noDeed =
  '(?:er|var|har|der|her|når|for|før|efter|eller|over|under|hvor|får|kommer|bliver|mener|siger|ser|sover|møder|hedder|plejer|tror|håber|kender|mangler|ønsker|trænger|foreslår|hellere)(?!\\p{L})';
const deed = `(?!${noDeed})(?=\\p{L}{2,}r(?!\\p{L})|(?:skal|asks|buys|takes|will)(?!\\p{L}))`;
const finite = /\p{L}\s+(?:\p{L}{2,}(?:r|es)|skal|vil|kan|må)(?!\p{L})/iu;
/** What follows them is no deed that anybody is given. */
const leans =
  /(?<!\p{L})(?:når|hvis|mens|fordi|hvor|som|selvom|(?<=\S\s+)der|(?:inden|før|siden)\s+(?:vi|de|den|det|\p{L}+ene|\p{L}+erne))(?!\p{L})[^,;.]*$/iu;

/**
 * “Vi køber regnslag, og Ane spørger gården”, “regnslag købes af Ane”, “regnslagene skal være købt (Ane)”: who does it,
 * further on than at the beginning. Not “Ane og Emil køber krus”, nor “vi spørger Emil, og Ane ved det”.
 */
export function doesFurtherOn(text: string, name: string): boolean {
  const who = whole(name);
  const begins = new RegExp(`${between}${who}\\s+${deed}`, 'giu');
  const isInClause = [...text.matchAll(begins)].some(({ index }) => isPartOfItsOwn(text.slice(0, index)));
  return (
    isInClause ||
    new RegExp(`\\p{L}{2,}es\\s+af\\s+${who}(?!\\p{L}|\\s+og\\s)`, 'iu').test(text) ||
    isBehind(text, name)
  );
}

/** “Ane køber krus” and “Emil bager” of “Ane køber krus, og Emil bager”. */
export function partsOf(text: string): readonly string[] {
  return text.split(new RegExp(between, 'iu'));
}

/** Whether a part of a sentence ends there: with a verb of its own, and not with a name that the next one belongs to. */
export function isPartOfItsOwn(before: string): boolean {
  const last = partsOf(before).at(-1) ?? '';
  return finite.test(last) && !/\s\p{Lu}\p{L}*\s*$/u.test(last) && !leans.test(before);
}

/** “… (Ane)”: behind everything else. */
function isBehind(text: string, name: string): boolean {
  return behind(name).test(text);
}

/** The sentence without that, where the name stands beside it already. */
export function withoutNameBehind(text: string, name: string): string {
  return text.replace(behind(name), '');
}

/** Between who and what they do: “, inden jul,”, “, hvis hun når det,”, “inden jul”. No list of names, and nobody else. */
const verb = '(?:\\p{L}{2,}(?:r|es)|skal|vil|kan|må)(?!\\p{L})';
const listed = '(?<!\\p{L})(?:og|eller|and|or)\\s';
const inside = `(?=\\p{Ll}[^,;:]*\\s)(?:(?!${listed})(?:[^,;.:]|(?<=\\d)\\.))+`;
const led = '(?:inden|senest|før|efter|på|i)\\s+(?:(?!\\p{Lu})[^\\s,;.:]+\\s+){1,3}?';
const asideBehind = new RegExp(
  `^(?<who>\\s*(?:at\\s+)?\\p{L}+(?:\\s+\\p{Lu}\\p{L}*)*(?:\\s+(?:og|and)\\s+\\p{L}+)*)(?:\\s*,\\s*${inside},\\s*|\\s+${led})(?=${verb})`,
  'u',
);

/** “Carla sender kortene” of “Carla, inden jul, sender kortene”: so that it can be read who does it. */
export function withoutAside(text: string): string {
  return text.replace(asideBehind, '$<who> ');
}

function behind(name: string): RegExp {
  return new RegExp(`(?<=\\S)\\s*\\(\\s*${whole(name)}\\s*\\)(?=[\\s.!]*$)`, 'iu');
}

function whole(name: string): string {
  const [first = '', ...rest] = name.split(/\s+/u).map((each) => RegExp.escape(each));
  return rest.length > 0 ? `${first}(?:\\s+${rest.join('\\s+')})?` : first;
}
