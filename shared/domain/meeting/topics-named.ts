import type { AgendaTopic } from './agenda-topics.ts';

const mostNamed = 3;
const fewestLetters = 4;
const endings = /(?:erne|ene|en|et|er|e|s)$/u;

/** “Jeg vil gerne tale om garderoben” names the topic *Garderoben*: topics whose title shares a word with what is said. */
export function topicsNamed(topics: readonly AgendaTopic[], said: string): readonly AgendaTopic[] {
  const words = new Set(stemsOf(said));
  return topics
    .filter(({ title, lines }) => lines.length > 0 && stemsOf(title).some((stem) => words.has(stem)))
    .slice(0, mostNamed);
}

/** Whether two sentences have a word in common that says something. */
export function sharesWord(one: string, other: string): boolean {
  const words = new Set(stemsOf(other));
  return stemsOf(one).some((stem) => words.has(stem));
}

/** *Garderobe* and *garderoben* are one word here; “den”, “til” and “og” say nothing of what it is about. */
function stemsOf(text: string): readonly string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.map((word) => word.replace(endings, '')).filter((stem) => stem.length >= fewestLetters);
}
