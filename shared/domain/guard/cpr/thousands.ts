import { cardinal, cardinalIn, oneToNine } from './number-values.ts';

const pair = `(?:${cardinal}|\\d{1,2})`;
const and = '\\s{0,9}(?:(?:og|and)\\s{0,2})?';

/** Built when somebody speaks of thousands or hundreds: it is large. */
let spoken: RegExp | undefined;

function pattern(): RegExp {
  if (spoken) return spoken;
  const thousands = `(?<thousand>${oneToNine})\\s?(?:tusinde?|thousand)(?:${and}(?<hundred>${oneToNine})\\s?hundrede?)?(?:${and}(?<rest>${pair})(?!\\s?hundred))?`;
  const hundreds = `(?<hundreds>${pair})\\s{0,9}hundrede?${and}(?<ending>${pair})`;
  spoken = new RegExp(`(?<![a-zæøåé\\d])(?:${thousands}|${hundreds})(?![a-zæøåé\\d])`, 'gi');
  return spoken;
}

/**
 * `fire tusind et hundrede femoghalvfjerds` and `enogfyrre hundrede og femoghalvfjerds` are 4175. Blanks before it keep
 * the text’s length, so that `kroner` stays beside it.
 */
export function spellThousands(text: string): string {
  if (!/tusind|thousand|hundred/i.test(text)) return text;
  return text.replace(pattern(), (whole, ...rest) => {
    const said = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const digits = said.thousand === undefined ? ofHundreds(said.hundreds, said.ending) : ofThousands(said);
    return digits?.padStart(whole.length, ' ') ?? whole;
  });
}

/** Nothing for `fire tusind` alone. */
function ofThousands(said: Readonly<Record<string, string | undefined>>): string | undefined {
  if (said.hundred === undefined && said.rest === undefined) return undefined;
  return `${numberOf(said.thousand)}${numberOf(said.hundred)}${numberOf(said.rest).padStart(2, '0')}`;
}

function ofHundreds(hundreds: string | undefined, ending: string | undefined): string | undefined {
  const first = numberOf(hundreds);
  return first.length === 2 ? `${first}${numberOf(ending).padStart(2, '0')}` : undefined;
}

function numberOf(word: string | undefined): string {
  return word === undefined ? '0' : (cardinalIn(word.toLowerCase()) ?? word);
}
