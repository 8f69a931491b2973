import { plainWords } from './plain-words.ts';

/** “Har jeg stadig ferie i uge 53?”, “hvornår er jeg tilbage”; “så er jeg tilbage” tells it. */
const asksAnyhow =
  /^(?:hej |mon |ved du |kan du (?:se|huske) )*(?:hv(?:ornaar|or|em|ad|orfor|ordan)|har jeg|holder jeg|staar jeg|do i|am i|have i|when|what)\b/;
const asksWithItsSign = /^(?:hej |mon )*(?:har|holder|er|skal|var|bliver|faar|gaelder|is|are|will)\b/;

/** Whoever asks how something stands orders nothing; “må jeg være med?” does. */
export function asksHowItStands(text: string): boolean {
  const plain = plainWords(text);
  return asksAnyhow.test(plain) || (text.trim().endsWith('?') && asksWithItsSign.test(plain));
}
