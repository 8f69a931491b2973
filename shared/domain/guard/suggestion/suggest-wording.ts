import type { Language } from '../../person/language.ts';
import type { Span } from '../disguised-characters.ts';
import { aboutAll, goesOnAboutOne } from './about-all.ts';
import { phraseFor, type WhichChild } from './child-without-name.ts';
import { joinMentions, type Mention, type NamedFinding } from './mentions.ts';

export interface FindingToReword {
  readonly kind: 'child-name' | 'nickname' | 'health' | 'circumstance' | 'kin' | 'contact';
  readonly span: Span;
  readonly genitive?: boolean;
}

interface Cut extends Span {
  readonly by: string;
}

/** Characters before a word that are read. */
const reach = 60;
const mostChildren = 3;
/** With more findings, no rewording by rule reads well. */
const mostFindings = 20;
/** After these a noun phrase of its own would not read well. */
const needsAName = /(?:^|[\s"“(])(?:hedder|hed|navn|kære|hej|den|det|en|et|named|called|the|a)\s{1,3}$/i;
/** Adjectives that are taken out together with the name: `vores søde lille Emma`. */
const adjectives =
  /(?:(?:vores|min|din|our|my)\s)?(?:(?:lille|store|søde|kære|dejlige|seje|little|sweet|dear)\s){1,3}$/i;
const introduction = /\s(?:der|som)\s(?:hedder|hed|kaldes)\s$/i;
const childBefore =
  /(?:dreng|drengen|pige|pigen|barn|barnet|søn|datter|søster|bror|sønnen|datteren|boy|girl|child)\s{1,3}$/i;
/** A surname, or the rest of a compound. */
const partOfMore = /^(?:-\p{L}|\s\p{Lu}\p{Ll})/u;
const withHealth = /\s(?:med|der har|som har|har fået)\s(?:en\s|diagnosen\s|en diagnose,?\s)?$/i;
const person = /(?:barn|barnet|børn|dreng|drengen|pige|pigen|drenge|piger)$/i;
const hasHealth =
  /(?:har|havde|fik|fået|har fået|grundet|på grund af|pga\.?)\s(?:en\s|sin\s|sit\s|diagnosen\s)?$/i;
/** What can be called a special need; medicine or an operation cannot. */
const need =
  /^(?:autis|adhd|add|asperger|epilep|astma|\p{L}*allergi\p{L}*|diabetes|sukkersyge|cøliaki|angst|\p{L}*forstyrrelse|\p{L}*vanskelighed|handicap|mutisme|tourette|ocd|ptsd|cerebral|hørenedsættelse|udviklingsh)/iu;
const beforeNumber = /(?:,?\s(?:på|tlf\.?:?|telefon:?|mobil:?|nr\.?|nummer))?:?\s?$/i;

/** The text without anybody recognisable, if rules can make it read well; otherwise undefined. */
export function suggestWording(
  text: string,
  findings: readonly FindingToReword[],
  language: Language,
): string | undefined {
  if (findings.length > mostFindings) return undefined;
  const cuts: Cut[] = [];
  const mentions = joinMentions(text, findings.filter(isNamed));
  const children = [...new Set(mentions.map(({ key }) => key))];
  if (children.length > mostChildren || (children.length > 1 && mentions.some(({ count }) => count > 1)))
    return undefined;
  const [named, ...otherMentions] = mentions;
  // “Oliver får sin egen krog, så han ikke slår”: without the name it is still about one child.
  if (named && named.count === 1 && children.length === 1 && goesOnAboutOne(text, named.span))
    return otherMentions.length === 0 && findings.length === 1 ? ofAll(text, named, language) : undefined;
  const seen = new Set<string>();
  for (const mention of mentions) {
    const which = { child: children.indexOf(mention.key), of: children.length, again: seen.has(mention.key) };
    const cut = cutOf(text, mention, which, language);
    if (!cut) return undefined;
    cuts.push(cut);
    seen.add(mention.key);
  }
  for (const finding of findings.filter((each) => !isNamed(each))) {
    const cut = finding.kind === 'health' ? cutOfHealth(text, finding.span) : cutOfContact(text, finding);
    if (!cut) return undefined;
    cuts.push(cut);
  }
  return apply(text, cuts);
}

function ofAll(text: string, { span, genitive }: Mention, language: Language): string | undefined {
  const lead = before(text, span.start);
  const isMore = [introduction, childBefore, needsAName, adjectives].some((each) => each.test(lead));
  if (isMore || partOfMore.test(text.slice(span.end, span.end + 3))) return undefined;
  return aboutAll(text, span, { genitive, opens: opensSentence(text, span.start), language });
}

function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?]\s{1,3}|\n[^\p{L}]{0,3})$/u.test(before(text, at));
}

function isNamed(finding: FindingToReword): finding is NamedFinding {
  return finding.kind === 'child-name' || finding.kind === 'nickname';
}

function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - reach), at);
}

function cutOf(text: string, mention: Mention, which: WhichChild, language: Language): Cut | undefined {
  const { start, end } = mention.span;
  const lead = before(text, start);
  const introduced = lead.match(introduction);
  if (introduced) return { start: start - introduced[0].length, end, by: '' };
  if (childBefore.test(lead) && !mention.genitive)
    return { start: start - (lead.length - lead.trimEnd().length), end, by: '' };
  if (partOfMore.test(text.slice(end, end + 3)) || needsAName.test(lead)) return undefined;
  const from = start - (lead.match(adjectives)?.[0].length ?? 0);
  const phrase = phraseFor(mention, which, language);
  return {
    start: from,
    end,
    by: opensSentence(text, from) ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase,
  };
}

/** `et barn med autisme` becomes `et barn`, `hun har epilepsi` becomes `hun har særlige behov`. */
function cutOfHealth(text: string, { start, end }: Span): Cut | undefined {
  const lead = before(text, start);
  const withIt = lead.match(withHealth);
  if (withIt && person.test(lead.slice(0, withIt.index)))
    return { start: start - withIt[0].length, end, by: '' };
  if (!need.test(text.slice(start, end))) return undefined;
  const article = lead.match(hasHealth) && lead.match(/(?:en|sin|sit|diagnosen)\s$/i);
  return hasHealth.test(lead)
    ? { start: start - (article?.[0].length ?? 0), end, by: 'særlige behov' }
    : undefined;
}

/** `ring til mor på 20 30 40 50` becomes `ring til mor`. */
function cutOfContact(text: string, { kind, span }: FindingToReword): Cut | undefined {
  if (kind !== 'contact' || !/^[+\d][\d\s.-]*$|@/.test(text.slice(span.start, span.end))) return undefined;
  const lead = before(text, span.start).match(beforeNumber)?.[0].length ?? 0;
  return { start: span.start - lead, end: span.end, by: '' };
}

function apply(text: string, cuts: readonly Cut[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const cut of [...cuts].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, Math.max(at, cut.start)), cut.by);
    at = Math.max(at, cut.end);
  }
  return [...parts, text.slice(at)].join('');
}
