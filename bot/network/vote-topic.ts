import { propose, vote, withoutTopics } from '../../shared/domain/network/ballot.ts';
import { longestTopic } from '../../shared/domain/network/limits.ts';
import type { Network } from '../../shared/domain/network/network.ts';
import { nextMeetingOf } from '../../shared/domain/network/network-meeting.ts';
import { goneAfter } from '../../shared/domain/network/quarter.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { form } from '../feature/form.ts';
import { readValues } from '../rows/row.ts';
import { saidIn } from '../rows/said-rows.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { ballotOf, changeBallot } from './ballot.ts';
import { joinedNetwork, readingOf } from './joined-networks.ts';
import { remember, settleSaid, unsay } from './keep-what-was-said.ts';
import { topicsText } from './text/topics-text.ts';
import { topicForm, topicsView } from './view/topics-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'network.topics': Carries<'unit' | 'network'>;
    'network.vote': Carries<'unit' | 'network' | 'topic'>;
    'network.propose': Carries<'unit' | 'network'>;
    'network.withdraw-topic': Carries<'unit' | 'network'>;
  }
  interface Forms {
    'network.propose': true;
  }
}

const deed = 'share-with-network';

export const topicsButton = button('network.topics', {
  deed,
  needs: ['network'],
  press: (at, { network }) => withNetwork(at, network, (there) => showTopics(at, there)),
});

export const voteButton = button('network.vote', {
  deed,
  needs: ['network', 'topic'],
  press: (at, { network, topic }) =>
    withNetwork(at, network, async (there) => {
      const { quarter } = nextMeetingOf(there, at.call.today);
      const settled = await changeBallot(at.call.ports, there, quarter, (ballot) =>
        vote(ballot, at.unit.id, topic),
      );
      return typeof settled === 'string' ? refuse(at, settled) : instead(await showTopics(at, there));
    }),
});

export const proposeTopic = form({
  form: 'network.propose',
  deed,
  ask: async (at, { network = '' }) => {
    const there = await joinedNetwork(readingOf(at.call.ports), at.unit.id, network);
    return there ? { there } : { instead: showYou(refusalView(at.unit.language, 'gone')) };
  },
  draw: ({ unit: { language } }, _, drawing) => topicForm({ form: 'network.propose', language, ...drawing }),
  texts: [{ id: 'topic', longest: longestTopic, leavesUnit: true }],
  check: ({ unit }, { values }) => (values.topic?.trim() ? {} : { topic: topicsText[unit.language].missing }),
  send: async (at, { asked: { there }, texts: { topic: text } }) => {
    const { unit, call } = at;
    if (!text) return { errors: { topic: topicsText[unit.language].missing } };
    const { quarter } = nextMeetingOf(there, call.today);
    const id = call.ports.ids.next();
    const earlier = await ownTopics(at, there);
    const words = { id, kind: 'topic', network: there.id, of: quarter, text } as const;
    const said = await remember(at, { ...words, goneOn: goneAfter(quarter) });
    const settled = await changeBallot(call.ports, there, quarter, (ballot) =>
      propose(ballot, { id, text, unit: unit.id, at: said.at }),
    );
    if (!(await settleSaid(call.ports, unit.id, said))) return refuse(at, 'gone');
    // What stands there now is the new one alone, or still the earlier one.
    const over =
      typeof settled === 'string' ? (await ownTopics(at, there)).filter((one) => one.id === id) : earlier;
    for (const one of over) await unsay(call.ports, unit.id, one);
    return typeof settled === 'string' ? refuse(at, settled) : showTopics(at, there);
  },
});

export const proposeButton = button('network.propose', {
  deed,
  needs: ['network'],
  press: (at, { network }) => proposeTopic.open(at, { network }),
});

export const withdrawTopicButton = button('network.withdraw-topic', {
  deed,
  needs: ['network'],
  press: (at, { network }) =>
    withNetwork(at, network, async (there) => {
      const { unit, call } = at;
      for (const one of await ownTopics(at, there)) await unsay(call.ports, unit.id, one);
      const { quarter } = nextMeetingOf(there, call.today);
      // Also what a leader before has proposed, and has been erased since.
      await changeBallot(call.ports, there, quarter, (ballot) =>
        withoutTopics(ballot, (topic) => topic.unit === unit.id),
      );
      return instead(await showTopics(at, there));
    }),
});

async function ownTopics({ unit, call: { ports, today } }: Standing, network: Network) {
  const { quarter } = nextMeetingOf(network, today);
  const said = await readValues(ports, saidIn(unit.id));
  return said.filter((one) => one.kind === 'topic' && one.network === network.id && one.of === quarter);
}

async function showTopics({ unit, call: { ports, today } }: Standing, network: Network): Promise<Reply> {
  const meeting = nextMeetingOf(network, today);
  const ballot = await ballotOf(ports, network, meeting.quarter);
  return showYou(topicsView({ network, meeting, ballot }, unit));
}

async function withNetwork(
  { unit, call: { ports } }: Standing,
  id: string,
  act: (network: Network) => Promise<Reply>,
): Promise<Reply> {
  const network = await joinedNetwork(readingOf(ports), unit.id, id);
  return network ? act(network) : showYou(refusalView(unit.language, 'gone'));
}

function refuse({ unit: { language } }: Standing, why: 'closed' | 'full' | 'gone' | 'busy'): Reply {
  return showYou(
    why === 'busy' ? refusalView(language, 'busy') : sentence(topicsText[language].refused[why]),
  );
}
