import { type Ballot, chosenIn, votersTold } from '../../../shared/domain/network/ballot.ts';
import { fewestTold, longestTopic } from '../../../shared/domain/network/limits.ts';
import type { Network } from '../../../shared/domain/network/network.ts';
import type { NetworkMeeting } from '../../../shared/domain/network/network-meeting.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { concernLine } from '../../library/concern-answer.ts';
import type { NetworkItem } from '../../library/text/network-meetings.ts';
import { meetingMoment } from '../../time/view/meeting-moment.ts';
import { buttons, heading, list, note, paragraph } from '../../ui/build-view.ts';
import type { Form, Values } from '../../ui/form.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { topicsText } from '../text/topics-text.ts';

interface Voting {
  readonly network: Network;
  readonly meeting: NetworkMeeting;
  readonly ballot: Ballot;
}

/** For the leader of one of its units. */
export function topicsView({ network, meeting, ballot }: Voting, unit: Pick<Unit, 'id' | 'language'>): View {
  const { language } = unit;
  const text = topicsText[language];
  const title = text.title(network.name);
  if (ballot.closed) return resultView(ballot, title, language);
  const data = { unit: unit.id, network: network.id };
  const own = ballot.votes[unit.id];
  const mine = ballot.topics.find((topic) => topic.unit === unit.id);
  const when = meeting.state === 'published' ? text.at(meetingMoment(meeting, language)) : text.nextTime;
  const votes = ballot.topics.flatMap(({ id }, nth): readonly Act[] =>
    id === own ? [] : [{ label: text.vote(nth + 1), action: 'network.vote', data: { ...data, topic: id } }],
  );
  const propose: Act = {
    label: mine ? text.proposeOther : text.propose,
    action: 'network.propose',
    data,
    opensForm: true,
  };
  const withdraw: Act = { label: text.withdraw, action: 'network.withdraw-topic', data };
  return {
    summary: title,
    nodes: [
      heading(title),
      paragraph(text.ask(when)),
      ...(ballot.topics.length > 0
        ? [
            list(
              ballot.topics.map(({ id, text: words, unit: whose }) =>
                marked(words, [
                  ...(whose === unit.id ? [text.yourTopic] : []),
                  ...(id === own ? [text.yourVote] : []),
                ]),
              ),
              { ordered: true },
            ),
          ]
        : [paragraph(text.none)]),
      ...(votes.length > 0 ? [buttons(...votes)] : []),
      buttons(propose, ...(mine ? [withdraw] : [])),
      note(`${text.voted(votersTold(ballot), fewestTold)} ${text.secret}`),
    ],
  };
}

function marked(words: string, marks: readonly string[]): string {
  return marks.length > 0 ? `${words} (${marks.join(', ')})` : words;
}

/** For whoever looks after the network: how many have voted, and what for only when it is over. */
export function ballotView({ network, ballot }: Voting): View {
  const { language, id } = network;
  const text = topicsText[language];
  const title = text.title(network.name);
  if (ballot.closed) return resultView(ballot, title, language);
  const data = { network: id };
  const drop = ballot.topics.map(
    (topic, nth): Act => ({
      label: text.drop(nth + 1),
      action: 'network.drop-topic',
      data: { ...data, topic: topic.id },
    }),
  );
  return {
    summary: title,
    nodes: [
      heading(title),
      ...(ballot.topics.length > 0
        ? [
            list(
              ballot.topics.map((topic) => topic.text),
              { ordered: true },
            ),
            paragraph(text.voted(votersTold(ballot), fewestTold)),
          ]
        : [paragraph(text.noneYet)]),
      buttons(
        { label: text.add, action: 'network.add-topic', data, opensForm: true, style: 'primary' },
        ...(ballot.topics.length > 0
          ? [{ label: text.close, action: 'network.close-ballot', data } satisfies Act]
          : []),
      ),
      ...(drop.length > 0 ? [buttons(...drop)] : []),
    ],
  };
}

export function closeSureView({ id, language }: Network): View {
  const text = topicsText[language];
  return {
    summary: text.closeSure,
    nodes: [
      paragraph(text.closeSure),
      buttons({
        label: text.closeYes,
        action: 'network.close-ballot',
        data: { network: id, sure: 'yes' },
        style: 'primary',
      }),
    ],
  };
}

function resultView(ballot: Ballot, title: string, language: Language): View {
  const words = `${topicsText[language].closed} ${chosenWords(ballot, language)}`;
  return { summary: title, nodes: [heading(title), paragraph(words)] };
}

function chosenWords(ballot: Ballot, language: Language): string {
  const text = topicsText[language];
  const { chosen } = chosenIn(ballot);
  const [only] = chosen;
  if (!only) return text.nobody;
  return chosen.length === 1 ? text.chosen(only.text) : text.tie(chosen.map((each) => each.text).join(' · '));
}

/** In the pack and on the summary’s second page; nothing where nobody has proposed anything. */
export function resultNodes(ballot: Ballot, language: Language): readonly ViewNode[] {
  if (ballot.topics.length === 0) return [];
  const text = topicsText[language];
  if (!ballot.closed)
    return [paragraph(`${text.open} ${text.voted(votersTold(ballot), fewestTold)} ${text.openHint}`)];
  const { chosen, next } = chosenIn(ballot);
  const also = next && chosen.length === 1 ? ` ${text.also(next.text)}` : '';
  return [paragraph(`${chosenWords(ballot, language)}.${also}`.replace(/([.?!])\.( |$)/, '$1$2'))];
}

/** The meeting’s guide with what the leaders have voted for in the place it keeps for a topic. */
export function withTopic(
  items: readonly NetworkItem[],
  language: Language,
  ballot: Ballot,
): readonly NetworkItem[] {
  const { chosen } = chosenIn(ballot);
  const [only] = chosen;
  if (!only || chosen.length > 1) return items;
  const text = topicsText[language];
  return items.map((item) =>
    item.title.startsWith(text.topicMark)
      ? { ...item, title: text.topicTitle, say: text.topicSay(only.text) }
      : item,
  );
}

export function topicForm(ask: {
  readonly form: 'network.propose' | 'network.add-topic';
  readonly language: Language;
  readonly context: Form['context'];
  readonly values?: Values;
  readonly errors?: Values;
}): Form {
  const { form, language, context, values, errors } = ask;
  const text = topicsText[language];
  return {
    id: form,
    title: text.formTitle,
    intro: form === 'network.propose' ? text.intro : text.introAdd,
    fields: [
      {
        kind: 'text',
        id: 'topic',
        label: text.topic,
        hint: text.topicHint,
        maxLength: longestTopic,
        required: true,
      },
    ],
    foot: concernLine(language),
    submitLabel: text.send,
    cancelLabel: text.cancel,
    context,
    ...(values && { values }),
    ...(errors && { errors }),
  };
}
