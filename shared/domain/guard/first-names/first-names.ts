import { africanNames } from './african.ts';
import { arabicNames } from './arabic.ts';
import { asianNames } from './asian.ts';
import { danishNames } from './danish.ts';
import { easternNames } from './eastern.ts';
import { namesLikeCreatures, namesLikeThings } from './names-that-are-words.ts';
import { northernNames } from './northern.ts';
import { turkishKurdishPersianNames } from './turkish.ts';

/** `name`: nothing but a name. The others are words too, and where they stand decides. */
export type NameKind = 'name' | 'like-a-creature' | 'like-a-thing';

const kinds = new Map<string, NameKind>();
const lists = [
  danishNames,
  northernNames,
  arabicNames,
  turkishKurdishPersianNames,
  africanNames,
  asianNames,
  easternNames,
];
learn(lists.join(' '), 'name');
learn(namesLikeCreatures, 'like-a-creature');
learn(namesLikeThings, 'like-a-thing');

/** Words that only look like a name in the genitive. */
const notGenitives = new Set('alias anus dans jeans musses odds remis'.split(' '));

export interface KnownName {
  readonly kind: NameKind;
  readonly genitive: boolean;
}

export function lookUpName(word: string): KnownName | undefined {
  const spelled = plainSpelling(word);
  const kind = kinds.get(spelled);
  if (kind) return { kind, genitive: false };
  const stem = genitiveStem(spelled);
  const ofStem = stem === undefined ? undefined : kinds.get(stem);
  return ofStem && { kind: ofStem, genitive: true };
}

/** Who it belongs to, when a word ends as a genitive does: Emmas, Emma's, Markus'. */
export function genitiveStem(word: string): string | undefined {
  if (notGenitives.has(word)) return undefined;
  const stem = word.match(/^(.+?)(?:['’]s?|s)$/)?.[1];
  return stem && stem.length > 1 ? stem : undefined;
}

/** Łukasz, Gül and Zoë as they are found in the lists; æ, ø and å stay. */
export function plainSpelling(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-zæøå'’]*$/.test(lower)) return lower;
  return lower.replace(/[^a-zæøå'’]/g, (letter) => {
    return otherLetters[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '');
  });
}

const otherLetters: Readonly<Record<string, string>> = { ł: 'l', ı: 'i', ð: 'd', þ: 'th', đ: 'd', ß: 'ss' };

function learn(list: string, kind: NameKind): void {
  for (const name of list.trim().split(/\s+/)) {
    kinds.set(name, kind);
    const spelledOut = name.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
    if (!kinds.has(spelledOut)) kinds.set(spelledOut, kind);
  }
}
