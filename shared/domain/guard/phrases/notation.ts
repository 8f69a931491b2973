/**
 * One phrase a line, written as it is said:
 *
 *     <voksen> ~ slår|slog (ham|hende)
 *
 * A blank: the next word. `~`: up to three words between; `~~`: up to eight; `...`: anywhere later in the sentence.
 * `a|b`: either. `<voksen>`: any word of that class. `vold*`, `*vold`, `*vold*`: a word that begins, ends or goes on so.
 * `( )`: with or without it.
 */
export interface Step {
  /** Words, patterns with a star, or `<class>`. */
  readonly either: readonly string[];
  /** How many other words may stand before it. */
  readonly gap: number;
}

const gaps: Readonly<Record<string, number>> = { '~': 3, '~~': 8, '...': Number.MAX_SAFE_INTEGER };

export function parsePhrases(notation: string): readonly (readonly Step[])[] {
  return notation
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => withAndWithout(line.split(/\s+/)).map(stepsOf));
}

function withAndWithout(parts: readonly string[]): readonly (readonly string[])[] {
  const at = parts.findIndex((part) => part.startsWith('('));
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
    steps.push({ either: part.split('|'), gap });
    gap = 0;
  }
  return steps;
}
