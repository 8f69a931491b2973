import type { Span } from '../disguised-characters.ts';

export interface NamedFinding {
  readonly kind: 'child-name' | 'nickname';
  readonly span: Span;
  readonly genitive?: boolean;
}

/** One or more names that stand together and are replaced as one. */
export interface Mention {
  readonly span: Span;
  readonly names: readonly string[];
  /** Equal for the same children. */
  readonly key: string;
  readonly count: number;
  readonly genitive: boolean;
}

const joint = /^\s{0,3}(?:,|og|and|&|\+)\s{0,3}$/i;

export function joinMentions(text: string, findings: readonly NamedFinding[]): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const { kind, span, genitive = false } of findings) {
    const name = text.slice(span.start, span.end).toLowerCase();
    const bare = sameChild(mentions, genitive ? name.replace(/['’]?s?$/, '') : name);
    const last = mentions.at(-1);
    const between = last ? text.slice(last.span.end, Math.min(span.start, last.span.end + 12)) : undefined;
    const touches = last && last.span.end + (between?.length ?? 0) === span.start;
    if (last && touches && kind === 'child-name' && /^[-\s]$/.test(between ?? '')) {
      // Anna-Sofie and Anne Mette are one child each.
      mentions[mentions.length - 1] = mentionOf(
        last.span.start,
        span.end,
        [...last.names.slice(0, -1), `${last.names.at(-1)} ${bare}`],
        genitive,
      );
    } else if (last && touches && !last.genitive && joint.test(between ?? '')) {
      mentions[mentions.length - 1] = mentionOf(last.span.start, span.end, [...last.names, bare], genitive);
    } else {
      mentions.push(mentionOf(span.start, span.end, [bare], genitive));
    }
  }
  return mentions;
}

/** After `Magnus Sørensen Holm`, `Magnus` is the same child. */
function sameChild(mentions: readonly Mention[], name: string): string {
  const whole = mentions.flatMap(({ names }) => names).find((each) => each.startsWith(`${name} `));
  return whole ?? name;
}

function mentionOf(start: number, end: number, names: readonly string[], genitive: boolean): Mention {
  return { span: { start, end }, names, key: names.join('+'), count: names.length, genitive };
}
