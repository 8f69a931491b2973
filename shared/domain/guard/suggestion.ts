import type { Span } from './folding.ts';
import type { HealthFinding } from './health.ts';
import type { NameFinding } from './names.ts';

/** One or more names that stand together and are replaced as one. */
interface Mention {
  readonly span: Span;
  readonly names: readonly string[];
  readonly genitive: boolean;
}

const counts = ['', 'et barn', 'to børn', 'tre børn', 'fire børn', 'fem børn'];
const joint = /^\s*(?:,|og|&|\+)\s*$/i;
/** After these words a noun phrase of its own would not read well. */
const needsAName =
  /(?:^|[\s"“(])(?:hedder|hed|navn|kære|hej|lille|store|søde|min|din|vores|den|det|en|et|named|called|the|a)\s+$/i;
const childBefore = /(?:dreng|drengen|pige|pigen|barn|barnet|søn|datter|søster|bror|sønnen|datteren)\s+$/i;
/** A surname, or the rest of a compound. */
const partOfMore = /^(?:-\p{L}|\s+\p{Lu}\p{Ll})/u;
const health = /\s+(?:med|der har|som har|har fået)\s+(?:en\s+|diagnosen\s+|en diagnose,?\s+)?$/i;
const person = /(?:barn|barnet|børn|dreng|drengen|pige|pigen|drenge|piger)$/i;

/** The text with nobody in it, where that can be had in plain Danish; otherwise nothing. */
export function suggestWording(
  text: string,
  names: readonly NameFinding[],
  healthWords: readonly HealthFinding[],
): string | undefined {
  const mentions = joinNames(text, names);
  const groups = [...new Set(mentions.map((mention) => mention.names.join('+')))];
  if (groups.length > 1 && (groups.length > 2 || mentions.some((mention) => mention.names.length > 1)))
    return undefined;
  const cuts: (Span & { readonly by: string })[] = [];
  const seen = new Set<string>();
  for (const mention of mentions) {
    const before = text.slice(0, mention.span.start);
    const key = mention.names.join('+');
    if (childBefore.test(before) && !mention.genitive) {
      cuts.push({ start: before.trimEnd().length, end: mention.span.end, by: '' });
    } else if (
      partOfMore.test(text.slice(mention.span.end)) ||
      needsAName.test(before) ||
      mention.names.length >= counts.length
    ) {
      return undefined;
    } else {
      const phrase = phraseFor(mention, groups.indexOf(key), seen.has(key), groups.length);
      const opens = /(?:^|[.!?]\s+|\n[^\p{L}]*)$/u.test(before);
      cuts.push({ ...mention.span, by: opens ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase });
    }
    seen.add(key);
  }
  for (const finding of healthWords) {
    const lead = text.slice(0, finding.span.start).match(health);
    if (!lead || !person.test(text.slice(0, lead.index))) return undefined;
    cuts.push({ start: lead.index ?? 0, end: finding.span.end, by: '' });
  }
  return cuts
    .sort((a, b) => b.start - a.start)
    .reduce((kept, cut) => kept.slice(0, cut.start) + cut.by + kept.slice(cut.end), text);
}

function joinNames(text: string, names: readonly NameFinding[]): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const { span, genitive } of names) {
    const name = text.slice(span.start, span.end).toLowerCase();
    const bare = genitive ? name.replace(/['’]?s?$/, '') : name;
    const last = mentions.at(-1);
    const between = last && text.slice(last.span.end, span.start);
    if (last && between !== undefined && /^[-\s]$/.test(between)) {
      // Anna-Sofie and Anne Mette are one child each.
      mentions[mentions.length - 1] = {
        span: { start: last.span.start, end: span.end },
        names: [...last.names.slice(0, -1), `${last.names.at(-1)} ${bare}`],
        genitive,
      };
    } else if (last && between !== undefined && !last.genitive && joint.test(between)) {
      mentions[mentions.length - 1] = {
        span: { start: last.span.start, end: span.end },
        names: [...last.names, bare],
        genitive,
      };
    } else {
      mentions.push({ span, names: [bare], genitive });
    }
  }
  return mentions;
}

function phraseFor(mention: Mention, group: number, again: boolean, groups: number): string {
  const several = mention.names.length > 1;
  const phrase = again
    ? groups > 1
      ? group === 0
        ? 'det første barn'
        : 'det andet barn'
      : several
        ? 'børnene'
        : 'barnet'
    : group === 1
      ? 'et andet barn'
      : (counts[mention.names.length] ?? 'nogle børn');
  return mention.genitive ? `${phrase}s` : phrase;
}
