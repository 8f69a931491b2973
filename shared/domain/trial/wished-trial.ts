const greeting = String.raw`(?:(?:hej|hov|men|og|så|saa)[\s,]+)*`;
/** Asked of the others: `kan vi ikke …`, `skulle vi ikke …`. “Skal jeg prøve at …” asks what to do. */
const asked =
  '(?!(?:skal|må|maa|bør|boer|burde)[ ]jeg[ ])(?:kan|kunne|skal|skulle|må|maa|bør|boer|burde|vil|ville)[ ](?:vi|jeg|man|i)[ ](?:(?:ikke|lige|godt|gerne|også|ogsaa|måske|maaske|så|saa|bare)[ ])*';
const tried = 'pr(?:ø|oe)ve';

/**
 * A trial that is wished for in a question, from where it begins: “prøve at have to ture om ugen” of “kan vi ikke prøve
 * at have to ture om ugen?”. With ø and å, or written out. At least two words follow, so that “kan vi prøve at vente?” is
 * left to whoever reads it.
 */
const wished = [
  new RegExp(String.raw`^${greeting}${asked}(?<trial>${tried}[ ]at[ ]\S+[ ]\S.*)$`, 'isu'),
  new RegExp(
    String.raw`^${greeting}(?:hvad|what)[ ](?:nu[ ])?(?:hvis|om|if)[ ](?<trial>(?:vi|jeg|man)[ ](?:nu[ ])?${tried}(?:r|de)?[ ]at[ ]\S+[ ]\S.*)$`,
    'isu',
  ),
  new RegExp(
    String.raw`^${greeting}(?:lad[ ]os|hvad[ ]med[ ]at|hvorfor[ ]ikke)[ ](?<trial>${tried}[ ]at[ ]\S+[ ]\S.*)$`,
    'isu',
  ),
  /^(?:can|could|should|shall)(?:n['’]t)? we (?:not )?(?<trial>try (?:to )?\S+ \S.*)$/isu,
];

export function wishedTrial(text: string): string | undefined {
  const found = wished.map((each) => each.exec(text.trim())?.groups?.trial).find(Boolean);
  return found?.replace(/[\s?]+$/u, '') || undefined;
}
