/**
 * A text that names what it holds: `cpr`, `c.p.r.`, `personnummer`, `sygesikringskort`, and `se pe ær` as a telephone
 * writes it down. In such a text ten digits are looked for where nobody else would look.
 */
const saying =
  /cpr|crp|(?<![a-zæøå])c[\s.,*_-]{1,2}p[\s.,*_-]{1,2}r(?![a-zæøå])|(?<![a-zæøå])[cs][eé][\s-]p[eé][\s-](?:er|ær|err|ærr)(?![a-zæøå])|person(?:al|s)?[\s-]?(?:n(?:o|r)(?![a-zæøå])|num)|sygesikring|sundhedskort|(?:det|hendes|hans) gule kort|social security|(?<![a-zæøå])(?:ssn|pnr)(?![a-zæøå])/i;

export function saysNumber(text: string): boolean {
  return saying.test(text);
}
