import type { AgendaLine, AgendaTopic } from '../../../shared/domain/meeting/agenda-topics.ts';
import { ownOpening } from '../../../shared/domain/meeting/lone-trial.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { beforeTheThing } from '../../../shared/domain/trial/grouping/trying.ts';
import { datesText } from '../../time/text/dates.ts';
import { list, note, paragraph, strong } from '../../ui/build-view.ts';
import type { Inline, ViewNode, Words } from '../../ui/view.ts';
import { agendaText } from '../text/agenda-text.ts';

/** At most so many of its lines; the rest are a button away. */
export function topicNodes(
  topic: AgendaTopic,
  language: Language,
  most = Number.POSITIVE_INFINITY,
): readonly ViewNode[] {
  const text = agendaText[language];
  const { lines, wished, first } = topic;
  const lone = loneTrialWords(topic);
  const kept = lines.filter(({ outcome }) => outcome?.next === 'keep').length;
  const asked = [...(wished ? [text.wished(wished)] : []), ...(first ? [text.first] : [])];
  if (lone) {
    const known = lines.flatMap((line) => knownOf(line, language));
    const after = [...known, ...asked].map((words) => ` · ${words}`).join('');
    return [paragraph(...lone, after), ...decideNodes(topic, language)];
  }
  const known = [text.howMany(lines.length), ...(kept > 0 ? [text.kept(kept, lines.length)] : []), ...asked];
  return [
    paragraph(strong(topic.title), ` · ${known.join(' · ')}`),
    ...topicLines(topic, language, most),
    ...decideNodes(topic, language),
  ];
}

/** What fits on a line or two of a phone is emphasised whole: half a sentence in bold looks like a slip. */
const shortTrial = 90;

/** One trial under its own words, once; a long one under the first of them: “**jeg går forrest** ud af døren …”. */
export function loneTrialWords(topic: AgendaTopic): readonly (string | Inline)[] | undefined {
  const opening = ownOpening(topic);
  const what = topic.lines[0]?.what.trimStart() ?? '';
  if (opening === undefined) return undefined;
  const { trying } = beforeTheThing(opening);
  const end = what.length <= shortTrial ? what.length : opening.length;
  return [`“${what.slice(0, trying)}`, strong(what.slice(trying, end)), `${what.slice(end)}”`];
}

/** What stands under a topic's name. */
export function topicLines(
  { lines }: AgendaTopic,
  language: Language,
  most = Number.POSITIVE_INFINITY,
): readonly ViewNode[] {
  const left = lines.length - most;
  return [
    list(lines.slice(0, most).map((line) => lineWords(line, language))),
    ...(left > 0 ? [note(agendaText[language].andMore(left))] : []),
  ];
}

export function decideNodes({ lines }: AgendaTopic, language: Language): readonly ViewNode[] {
  return lines.some((line) => line.decideAfter) ? [note(agendaText[language].decide)] : [];
}

/** Somebody's own words, and after them what the bot knows of them. */
function lineWords(line: AgendaLine, language: Language): Words {
  const known = knownOf(line, language);
  return [`“${line.what}”`, known.length > 0 ? ` · ${known.join(' · ')}` : ''].join('');
}

function knownOf({ outcome, carriedFrom, decideAfter }: AgendaLine, language: Language): readonly string[] {
  const text = agendaText[language];
  const said = outcome && [
    outcome.tried ? text.outcome.tried : text.outcome.notTried,
    ...(outcome.next ? [text.outcome[outcome.next]] : []),
  ];
  return [
    ...(said ? [said.join(', ')] : []),
    ...(carriedFrom ? [text.carriedFrom(datesText[language].shortDay(carriedFrom))] : []),
    ...(decideAfter ? [text.hereBefore(decideAfter)] : []),
  ];
}
