/**
 * One phrase a line, written as it is said:
 *
 *     <voksen> ~ slår|slog (ham|hende)
 *
 * A blank: the next word. `~`: up to three words between; `~~`: up to eight; `...`: anywhere later in the sentence.
 * `a|b`: either. `<voksen>`: a word of that class. `vold*`, `*vold`, `*vold*`: a word that begins, ends or goes on so.
 * `( )`: with or without it.
 */
export interface Step {
  /** Words, patterns with a star, or `<class>`. */
  readonly either: readonly string[];
  /** How many other words may stand before it. */
  readonly gap: number;
}

const gaps: Readonly<Record<string, number>> = { '~': 3, '~~': 8, '...': Number.MAX_SAFE_INTEGER };

/** A star in the middle of a word, or a bracket that is no whole part, would never be heard. */
const wellFormed = /^(?:<[\p{L}\p{N}]+>|\*?[^\s*()<>|]+\*?)$/u;

export function parsePhrases(notation: string): readonly (readonly Step[])[] {
  return notation
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => withAndWithout(line.split(/\s+/)).map(stepsOf));
}

function withAndWithout(parts: readonly string[]): readonly (readonly string[])[] {
  const at = parts.findIndex((part) => part.startsWith('(') && part.endsWith(')'));
  if (at === -1) return [parts];
  const inner = (parts[at] ?? '').slice(1, -1);
  return [
    ...withAndWithout([...parts.slice(0, at), inner, ...parts.slice(at + 1)]),
    ...withAndWithout([...parts.slice(0, at), ...parts.slice(at + 1)]),
  ];
}

function stepsOf(parts: readonly string[]): readonly Step[] {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of parts) {
    const wider = gaps[part];
    if (wider !== undefined) {
      gap = Math.max(gap, wider);
      continue;
    }
    const either = part.split('|');
    const wrong = either.find((each) => !wellFormed.test(each));
    if (wrong !== undefined) throw new Error(`No word to listen for: “${wrong}”`);
    steps.push({ either, gap });
    gap = 0;
  }
  return steps;
}
