const listLine = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+\S/u;
const inlineNumbers = /(?:^|\s)1[.)]\s.+\s2[.)]\s/su;
const goesOn =
  /(?<![\p{L}])(?:og så|og derefter|og bagefter|derefter|dernæst|efterfølgende|for det andet|and then|after that|secondly)(?![\p{L}])/iu;
const acts = /(?<![\p{L}])(?:jeg|vi|i|we)(?![\p{L}])/iu;
/** Words of hope and reason: a sentence with one is no act of its own. */
const hopes = /(?<![\p{L}])(?:håb|forvent|fordi|for at se|gerne|så at|hope|expect|because)/iu;

/** Whether a trial seems to hold more than one act: a gentle question, never a judgement. */
export function holdsSeveralActs(text: string): boolean {
  const spelled = text.normalize('NFC');
  const lines = spelled.split('\n').filter((line) => listLine.test(line));
  if (lines.length > 1 || inlineNumbers.test(spelled) || goesOn.test(spelled)) return true;
  const sentences = spelled.split(/[.!?\n]+\s*/u).filter((part) => acts.test(part) && !hopes.test(part));
  return sentences.length > 2;
}
