import { wordPattern } from './guard-patterns.ts';

const plainWords = wordPattern(
  String.raw`overgreb\p{L}*|voldtægt\p{L}*|voldtaget|incest\p{L}*|mishandl\p{L}*|misrøgt\p{L}*|vanrøgt\p{L}*|omsorgssvigt\p{L}*|pædofil\p{L}*|seksuel\p{L}*|krænk(?:et|er|es|ende|else|elser|elsen)|underretning\p{L}*|selvmord\p{L}*|voldelig\p{L}*|krisecenter\p{L}*|blåt? mærker?n?e?|\p{L}*misbrug\p{L}*|vold|bange for (?:at )?(?:gå|komme|tage) (?:med )?hjem|abuse[ds]?|neglect(?:ed)?|molest\p{L}*|(?:blev|bliver|blevet) slået`,
  'iu',
);

export function hasConcern(text: string): boolean {
  return plainWords.test(text);
}
