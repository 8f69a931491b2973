/**
 * A text that names what it holds: `cpr`, `c.p.r.`, `personnummer`, `sygesikringskort`, and `se pe ær` as a telephone
 * writes it down. In such a text ten digits are looked for where nobody else would look.
 */
const saying =
  /cpr|crp|(?<![a-zæøå])c[\s.,*_-]{1,2}p[\s.,*_-]{1,2}r(?![a-zæøå])|(?<![a-zæøå])[cs][eé][\s-]p[eé][\s-](?:er|ær|err|ærr)(?![a-zæøå])|person(?:al|s)?[\s-]?(?:n(?:o|r)(?![a-zæøå])|num)|sygesikring|sundhedskort|(?:det|hendes|hans) gule kort|social security|(?<![a-zæøå])(?:ssn|pnr)(?![a-zæøå])/i;

/** A label right before the digits: `cpr `, `cpr-nr.: `, `personnummer på Laura er `; but not `cpr-kurset `. */
const label =
  /(?:cpr|crp|personn(?:o|r|um)\p{L}*|person number|pnr|ssn)[-\s.]{0,2}(?:(?:nr|no|num)\p{L}*)?[\s.:=]{0,3}(?:(?:på|for|of)\s\p{L}{1,20}[\s:=]{1,3})?(?:(?:er|is|lyder|hedder)[\s:]{1,3})?$/iu;
/** `cprnr0108195436kommune0751`: nothing at all between. */
const gluedLabel = /(?:cpr|crp|personn|pnr)[a-zæøå]{0,10}$/i;

export function endsInLabel(before: string): boolean {
  return label.test(before);
}

export function endsInGluedLabel(before: string): boolean {
  return gluedLabel.test(before);
}

export function saysNumber(text: string): boolean {
  return saying.test(text);
}
