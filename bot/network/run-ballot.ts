import { close, propose, withoutTopics } from '../../shared/domain/network/ballot.ts';
import { longestTopic } from '../../shared/domain/network/limits.ts';
import { nextMeetingOf } from '../../shared/domain/network/network-meeting.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import type { FormFeature } from '../feature/form.ts';
import { openForm } from '../feature/open-form.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { ballotOf, changeBallot } from './ballot.ts';
import { enterNetwork, type NetworkStanding, networkButton } from './enter-network.ts';
import { guardNetworkText } from './guard-network-text.ts';
import { topicsText } from './text/topics-text.ts';
import { ballotView, closeSureView, topicForm } from './view/topics-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'network.ballot': Carries<'network'>;
    'network.add-topic': Carries<'network'>;
    'network.drop-topic': Carries<'network' | 'topic'>;
    'network.close-ballot': Carries<'network', 'sure'>;
  }
  interface Forms {
    'network.add-topic': true;
  }
}

const deed = 'network:moderate';

export const ballotButton = networkButton('network.ballot', { deed, press: (at) => showBallot(at) });

export const addTopicButton = networkButton('network.add-topic', {
  deed,
  press: async ({ network: { id, language } }) =>
    openForm(topicForm({ form: 'network.add-topic', language, context: { network: id } }), language),
});

export const topicAdded: FormFeature = {
  form: 'network.add-topic',
  deed,
  send: (call, values, context) =>
    enterNetwork(call, { deed, network: context.network }, async (at) => {
      const { language } = at.network;
      const { accepted = '' } = context;
      const guarded = guardNetworkText(values.topic, longestTopic, { language, accepted });
      if (!guarded.ok || !guarded.text) {
        const asked = guarded.ok ? undefined : guarded.asked;
        const form = topicForm({
          form: 'network.add-topic',
          language,
          values,
          errors: { topic: guarded.ok ? topicsText[language].missing : guarded.error },
          context: { ...context, accepted: [accepted, asked].filter(Boolean).join(',') },
        });
        return { kind: 'form-errors', form };
      }
      const { text } = guarded;
      const { ports } = call;
      const topic = { id: ports.ids.next(), text, at: ports.clock.now().toISOString() };
      return change(at, (ballot) => propose(ballot, topic));
    }),
};

/** For what does not belong there, or stands there twice. */
export const dropTopicButton = networkButton('network.drop-topic', {
  deed,
  press: async (at, { topic: id }) =>
    instead(
      await change(at, (ballot) =>
        ballot.closed ? 'closed' : withoutTopics(ballot, (topic) => topic.id === id),
      ),
    ),
});

/** Asked once, because nobody can vote after it. */
export const closeBallotButton = networkButton('network.close-ballot', {
  deed,
  press: async (at, { sure }) => {
    if (sure !== 'yes') return showYou(closeSureView(at.network));
    const now = at.call.ports.clock.now().toISOString();
    return instead(await change(at, (ballot, members) => close(ballot, members, now)));
  },
});

async function change(at: NetworkStanding, how: Parameters<typeof changeBallot>[3]): Promise<Reply> {
  const { network, call } = at;
  const { language } = network;
  const settled = await changeBallot(call.ports, network, nextMeetingOf(network, call.today).quarter, how);
  if (settled === 'busy') return showYou(refusalView(language, 'busy'));
  return typeof settled === 'string'
    ? showYou(sentence(topicsText[language].refused[settled]))
    : showBallot(at);
}

async function showBallot({ network, call: { ports, today } }: NetworkStanding): Promise<Reply> {
  const meeting = nextMeetingOf(network, today);
  return showYou(ballotView({ network, meeting, ballot: await ballotOf(ports, network, meeting.quarter) }));
}
