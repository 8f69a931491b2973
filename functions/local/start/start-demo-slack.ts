import { clock } from '../../wiring/ports.ts';
import { type SlackPlayground, startSlackPlayground } from '../slack-playground/start-slack-playground.ts';
import { demoHomes, type Role, slackCast, slackTenant } from '../story/cast.ts';

export interface DemoSlack extends SlackPlayground {
  addressOf(role: Role): string;
}

/** The Slack playground with the demo's people, its living channel and an empty one. */
export async function startDemoSlack(port: number, botUrl: () => string): Promise<DemoSlack> {
  const { conversation, name } = demoHomes.slack.where;
  const slack = await startSlackPlayground({
    port,
    botUrl,
    // The bot's own, once it runs: it may begin on another day.
    clock,
    team: slackTenant,
    people: Object.values(slackCast).map(({ id, name = id }) => ({ id, name })),
    channels: [
      { id: conversation, name, hasBot: true },
      { id: 'C0STUEGUL', name: 'stue-gul', hasBot: false },
    ],
  });
  return { ...slack, addressOf: (role) => `${slack.url}/?person=${slackCast[role].id}` };
}
