import { topicWith } from '../../shared/domain/meeting/agenda.ts';
import type { AgendaTopic } from '../../shared/domain/meeting/agenda-topics.ts';
import { longestTopicName } from '../../shared/domain/meeting/limits.ts';
import { meetingSteps } from '../../shared/domain/meeting/steps.ts';
import { type TopicSaid, topicSaid, topicsMeant } from '../../shared/domain/meeting/topic-said.ts';
import { likelyTrials } from '../../shared/domain/trial/grouping/likely-trials.ts';
import type { Standing } from '../access/enter.ts';
import { command } from '../feature/command.ts';
import type { Instead } from '../feature/form.ts';
import { guardOne } from '../guard/guard-words.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import { renamedMatter } from './agenda-point.ts';
import { meetingNow } from './current-agenda.ts';
import { askTopics, type TopicsNow } from './edit-topics.ts';
import { openForm } from './mend-topic.ts';
import { agendaText } from './text/agenda-text.ts';
import { type TopicMeant, topicProposalView, whichTopicView } from './view/topic-in-words-view.ts';

/**
 * “Slå legepladsen sammen med emnet om garderoben”, “omdøb emnet til …”: where one thing alone can be meant it is shown
 * as it would be, with the one press that does it; else each topic leads to its form.
 */
export const topicCommand = command({
  name: 'topic-in-words',
  words: { da: ['slå emner sammen', 'ret emne'], en: ['merge topics', 'edit topic'] },
  help: { under: 'agenda' },
  toldWhole: true,
  deed: 'see-agenda',
  run: async (at) => {
    const { unit, call } = at;
    const { what } = call.intent;
    const now = await meetingNow(call.ports, unit.id, at.plan, call.today);
    const day = now?.held?.value.day;
    const asked = await askTopics(at, day);
    const said = what.kind === 'words' ? topicSaid(what.text) : undefined;
    const topics = 'instead' in asked ? [] : asked.agenda.topics.filter(({ lines }) => lines.length > 0);
    const own = said && what.kind === 'words' && (await ownPoint(at, said, what.text, { asked, topics }));
    if (own) return own;
    if ('instead' in asked) return asked.instead;
    if (topics.length === 0) return showYou(sentence(agendaText[unit.language].noTrials));
    const found = said && meantBy(asked, topics, said);
    if (!found) return showYou(whichTopicView(unit, topics, day));
    const { meant, trial, to } = found;
    const was = topicWith(asked.agenda, trial)?.title;
    const goal = to === undefined ? undefined : topicWith(asked.agenda, to)?.title;
    const more = { ...(to && { to }), ...(day && { day }), ...(was && { was }), ...(goal && { goal }) };
    if (meant.op !== 'rename')
      return showYou(topicProposalView(unit, meant, { unit: unit.id, trial, op: meant.op, ...more }));
    const { name } = meant;
    const isFit = name !== '' && name.length <= longestTopicName;
    // The form asks about a child's name, and says how long one may be.
    if (!isFit || !(await guardOne(call.ports, unit, name)).ok) return openForm(at, trial, day, name);
    return showYou(
      topicProposalView(unit, meant, { unit: unit.id, trial, op: meant.op, text: name, ...more }),
    );
  },
});

const ofTopic = /(?<!\p{L})(?:emnet?|topic)(?!\p{L})/iu;
const ofPoint = /(?<!\p{L})(?:(?:dagsordens)?punkt(?:et)?|point)(?!\p{L})/iu;

/** “Omdøb punktet …”: one that somebody has put on themselves. A topic of trials that is named as plainly comes first. */
async function ownPoint(
  at: Standing,
  said: TopicSaid,
  words: string,
  { asked, topics }: { readonly asked: TopicsNow | Instead; readonly topics: readonly AgendaTopic[] },
): Promise<Reply | undefined> {
  if (said.kind !== 'rename' || ofTopic.test(words)) return undefined;
  const { about, name } = said;
  const isBare = about.replace(ofPoint, '').trim() === '';
  const isTopic = isBare
    ? 'held' in asked && topicHere(asked, topics) !== undefined
    : !ofPoint.test(words) && topicsMeant(topics, about, undefined, likelyTrials).length > 0;
  return isTopic ? undefined : renamedMatter(at, { about, name }, matterHere(asked));
}

interface Found {
  readonly meant: TopicMeant;
  readonly trial: string;
  readonly to?: string;
}

/** Nothing where more than one thing may be meant. */
function meantBy(asked: TopicsNow, topics: readonly AgendaTopic[], said: TopicSaid): Found | undefined {
  const here = topicHere(asked, topics);
  const named = (words: string) => only(topicsMeant(topics, words, here, likelyTrials));
  switch (said.kind) {
    case 'merge-both':
      return topics.length === 2 ? merging(topics[0], topics[1]) : undefined;
    case 'merge': {
      const [one, other] = [named(said.one), named(said.other)];
      // Of two, the other one is meant whatever it is called.
      const isPair = topics.length === 2 && (one ?? other) !== undefined;
      return isPair ? merging(topics[0], topics[1]) : merging(one, other);
    }
    case 'rename': {
      const { about, name } = callsIt(topics, said);
      // “Kald Skov for Turen” is of no topic but the one that it names.
      const other = said.old === about ? undefined : (here ?? named(name) ?? only(topics));
      const topic = named(about) ?? other;
      const trial = topic?.lines[0]?.trial;
      return topic && trial ? { meant: { op: 'rename', topic, name }, trial } : undefined;
    }
    case 'move':
      return moving(topics, said, named);
    default:
      return said satisfies never;
  }
}

/** “Kald emnet Ro for børnene” may be a name as a whole; not where a topic is called “Ro”. */
function callsIt(
  topics: readonly AgendaTopic[],
  said: Extract<TopicSaid, { kind: 'rename' }>,
): Pick<typeof said, 'about' | 'name'> {
  const { old, orName } = said;
  const isCalled = topics.some(({ title }) => title.toLowerCase() === old?.toLowerCase());
  return old !== undefined && orName !== undefined && isCalled ? { about: old, name: orName } : said;
}

function merging(topic: AgendaTopic | undefined, other: AgendaTopic | undefined): Found | undefined {
  const [trial, to] = [topic?.lines[0]?.trial, other?.lines[0]?.trial];
  if (!topic || !other || !trial || !to || topic === other) return undefined;
  return { meant: { op: 'merge', topic, other }, trial, to };
}

function moving(
  topics: readonly AgendaTopic[],
  { about, to: where }: Extract<TopicSaid, { kind: 'move' }>,
  named: (words: string) => AgendaTopic | undefined,
): Found | undefined {
  const line = only(
    likelyTrials(
      topics.flatMap(({ lines }) => lines),
      about,
    ),
  );
  const from = line && topics.find(({ lines }) => lines.includes(line));
  if (!line || !from) return undefined;
  const { trial, what } = line;
  if (where === undefined) return from.lines.length > 1 ? { meant: { op: 'alone', what }, trial } : undefined;
  const other = named(where);
  const to = other?.lines[0]?.trial;
  return other && to && other !== from ? { meant: { op: 'move', what, other }, trial, to } : undefined;
}

/** The point of somebody's own that the meeting has got to. */
function matterHere(asked: TopicsNow | Instead): string | undefined {
  if (!('held' in asked)) return undefined;
  const { topic } = meetingSteps(asked.agenda)[asked.held.held.value.step] ?? {};
  return topic && asked.agenda.matters.includes(topic) ? topic.lines[0]?.trial : undefined;
}

/** The topic that the meeting has got to. */
function topicHere(asked: TopicsNow, topics: readonly AgendaTopic[]): AgendaTopic | undefined {
  if (!('held' in asked)) return undefined;
  const { topic } = meetingSteps(asked.agenda)[asked.held.held.value.step] ?? {};
  return topic && topics.includes(topic) ? topic : undefined;
}

function only<One>([one, ...others]: readonly One[]): One | undefined {
  return others.length === 0 ? one : undefined;
}
