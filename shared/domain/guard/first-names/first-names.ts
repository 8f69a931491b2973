import { africanNames } from './african.ts';
import { arabicNames } from './arabic.ts';
import { asianNames } from './asian.ts';
import { caucasianNames } from './caucasian.ts';
import { danishNames } from './danish.ts';
import { easternNames } from './eastern.ts';
import { plainSpelling } from './foreign-letters.ts';
import { furtherAfricanNames } from './further-african.ts';
import { namesLikeCreatures, namesLikeThings } from './names-that-are-words.ts';
import { northernNames } from './northern.ts';
import { northernChildren } from './of-these-years.ts';
import { southAsianNames } from './southern-asian.ts';
import { tenderNames } from './tender.ts';
import { turkishKurdishPersianNames } from './turkish.ts';
import { ukrainianNames } from './ukrainian.ts';

/** `name`: nothing but a name. The other two are words as well, so the words around them decide. */
export type NameKind = 'name' | 'like-a-creature' | 'like-a-thing';

let kinds: ReadonlyMap<string, NameKind> | undefined;
const lists = [
  danishNames,
  northernNames,
  arabicNames,
  turkishKurdishPersianNames,
  africanNames,
  furtherAfricanNames,
  asianNames,
  southAsianNames,
  easternNames,
  caucasianNames,
  tenderNames,
  ukrainianNames,
  northernChildren,
];

/** Words that look like a name with a genitive's s, but are not. */
const notGenitives = new Set('alias anus dans jeans musses odds remis'.split(' '));

export interface KnownName {
  readonly kind: NameKind;
  readonly genitive: boolean;
}

export function lookUpName(word: string): KnownName | undefined {
  kinds ??= learnNames();
  const spelled = plainSpelling(word);
  const kind = kinds.get(spelled);
  if (kind) return { kind, genitive: false };
  const stem = genitiveStem(spelled);
  const ofStem = stem === undefined ? undefined : kinds.get(stem);
  return ofStem && { kind: ofStem, genitive: true };
}

/** The word without a genitive's ending: Emma of Emmas and Emma's, Markus of Markus'. */
export function genitiveStem(word: string): string | undefined {
  if (notGenitives.has(word)) return undefined;
  const ending = word.match(/(?:['’]s?|s)$/)?.[0].length ?? 0;
  return ending > 0 && word.length - ending > 1 ? word.slice(0, -ending) : undefined;
}

/** Reads the lists, when first needed. The last list that has a word decides its kind. */
function learnNames(): ReadonlyMap<string, NameKind> {
  const learned = new Map<string, NameKind>();
  const learn = (list: string, kind: NameKind) => {
    for (const name of list.trim().split(/\s+/)) {
      learned.set(name, kind);
      if (!/[æøå]/.test(name)) continue;
      const spelledOut = name.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
      if (!learned.has(spelledOut)) learned.set(spelledOut, kind);
    }
  };
  for (const list of lists) learn(list, 'name');
  learn(namesLikeCreatures, 'like-a-creature');
  learn(namesLikeThings, 'like-a-thing');
  return learned;
}
