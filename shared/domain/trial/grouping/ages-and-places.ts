import { readSentences } from './sentence.ts';

/** What a trial says beside its matter (ages, places), and the words that it adds to a title. */
const marks: readonly { readonly apart: string; readonly said: RegExp }[] = [
  {
    apart: 'for de yngste',
    said: /(?<!\p{L})(?:de (?:aller)?(?:yngste|mindste)|de (?:helt )?smaa|vuggestue\p{L}*|baby\p{L}*|spaedboern|de (?:et|to)aarige)(?!\p{L})/u,
  },
  {
    apart: 'for de ældste',
    said: /(?<!\p{L})(?:de (?:aeldste|stoerste|store|fem-?aarige)|storeboern\p{L}*|storboern\p{L}*|foerskole\p{L}*|skolegruppe\p{L}*)(?!\p{L})/u,
  },
  { apart: 'på badeværelset', said: /(?<!\p{L})(?:bade?vaerelset?|paa badet|puslerummet)(?!\p{L})/u },
  { apart: 'ude', said: /(?<!\p{L})(?:ude|udenfor|legepladsen|haven|skoven)(?!\p{L})/u },
  { apart: 'på gulvet', said: /(?<!\p{L})paa gulvet(?!\p{L})/u },
];

export function marksOf(text: string): readonly string[] {
  const plain = readSentences(text)
    .map(({ form }) => form)
    .join(' ');
  return marks.filter(({ said }) => said.test(plain)).map(({ apart }) => apart);
}
