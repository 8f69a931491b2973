/** ❶ ➀ ➊ ⓵ ⓿ 🄋 🄌: digits in rings, which Unicode normalization leaves as they are. */
const ringed: readonly (readonly [from: number, to: number, first: number])[] = [
  [0x2776, 0x277e, 1],
  [0x2780, 0x2788, 1],
  [0x278a, 0x2792, 1],
  [0x24f5, 0x24fd, 1],
  [0x24ff, 0x24ff, 0],
  [0x1f10b, 0x1f10b, 0],
  [0x1f10c, 0x1f10c, 0],
];

/** `7` for 7, ７, ٧, ৭, 𝟕, ⁷, ⑦ and their like; nothing for what is no single digit. */
export function digitValue(character: string): string | undefined {
  if (character >= '0' && character <= '9') return character;
  if (character < '\u007F') return undefined;
  const normal = character.normalize('NFKC').replace(/^[(]?(\d)[).,]?$/, '$1');
  if (/^\d$/.test(normal)) return normal;
  const code = character.codePointAt(0) ?? 0;
  if (/^\p{Nd}$/u.test(character)) return String(ofScript(code));
  const ring = ringed.find(([from, to]) => code >= from && code <= to);
  return ring && String(ring[2] + code - ring[0]);
}

/** The digits of a script lie in a row of ten code points; a few rows follow each other directly. */
function ofScript(code: number): number {
  let before = 0;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(code - before - 1))) before++;
  return before % 10;
}
