import { App, type Context, type Receiver, type RespondFn, type webApi } from '@slack/bolt';
import type { ReceiverParts } from '../turn/adapter.ts';
import { markOf } from '../turn/call.ts';
import { ComeAgain } from '../turn/come-again.ts';
import type { Reply } from '../turn/reply.ts';
import { isChange, leaveAnswer, leaveChange } from '../turn/try-again-from-queue.ts';
import { describe, isUnavailable } from './errors.ts';
import { fromShortcut } from './from-shortcut.ts';
import { fromHome } from './home.ts';
import type { Bot, Incoming } from './incoming.ts';
import { createGuests } from './outsiders.ts';
import { createReactions } from './react.ts';
import { type Answer, apologize, respond } from './respond.ts';
import type { Turn } from './say.ts';
import type { SlackSettings } from './settings.ts';
import { fromAction, fromCommand, fromEvent, fromForm } from './to-intent.ts';
import { clientOptions, silentLogger } from './web-client.ts';
import type { Workspaces } from './workspaces.ts';

/** Slack waits three seconds for the HTTP answer. The way there and back takes some of them. */
const patienceMs = 2300;
/** After the third time Slack gives up. */
const lastRetry = 3;

/** Bolt wants a receiver that starts and stops. Ours is called with each request, so there is nothing to do. */
const passive: Receiver = { init() {}, start: async () => {}, stop: async () => {} };

export function createBoltApp(settings: SlackSettings, workspaces: Workspaces, parts: ReceiverParts): App {
  const app = new App({
    receiver: passive,
    processBeforeResponse: true,
    authorize: workspaces.authorize,
    clientOptions: clientOptions(settings.apiUrl),
    logger: silentLogger,
    convoStore: false,
  });
  // Thrown on to `receive.ts`, which decides what Slack is told.
  app.error(async (error) => {
    throw error;
  });
  app.event(/./, async ({ event, client, context }) => {
    const incoming = fromHome({ ...event }, botOf(context)) ?? fromEvent({ ...event }, botOf(context));
    if (!incoming) return;
    await converse(incoming, { client, context });
    if (incoming.intent.what.kind === 'uninstalled') await workspaces.forget(incoming.intent.who.tenant);
  });
  app.command(/./, async ({ body, client, context, respond: way, ack }) =>
    ack(await converse(fromCommand({ ...body }, botOf(context)), { client, context, way })),
  );
  app.action({ type: 'block_actions' }, async ({ body, client, context, respond: way, ack }) => {
    // What is pressed in the app's Home tab has no response url.
    const ways = { client, context, ...(body.response_url && { way }) };
    await converse(fromAction({ ...body }, botOf(context)), ways);
    await ack();
  });
  app.shortcut({ type: 'message_action' }, async ({ body, client, context, respond: way, ack }) => {
    await converse(fromShortcut({ ...body }, botOf(context)), { client, context, way });
    await ack();
  });
  app.view({ type: 'view_submission' }, async ({ body, client, context, ack }) => {
    const answer = await converse(fromForm({ ...body }, botOf(context)), { client, context });
    await (ack as (answer: Answer) => Promise<void>)(answer);
  });

  const guests = createGuests(parts);
  const { react } = createReactions();

  async function converse(incoming: Incoming | undefined, ways: Ways): Promise<Answer> {
    if (!incoming) return undefined;
    const { log, clock, texts } = parts;
    const { client, context, way } = ways;
    const arrived = Number(context.arrived ?? clock.now());
    let missed: Parameters<Turn['missed']>[0] | undefined;
    const turn: Turn = {
      incoming,
      missed: (why) => {
        missed = why;
      },
      client,
      // Bolt offers `respond` even where Slack gave no response url.
      ...(way && { respond: way }),
      isLate: () => clock.now().getTime() - arrived > patienceMs,
      texts,
      log,
    };
    const { via } = incoming;
    let { intent } = incoming;
    const fields = { request: context.request as string, via, what: intent.what.kind };
    let reply: Reply;
    try {
      intent = await guests.known(intent, client);
      reply = await parts.handle(intent);
    } catch (error) {
      // Slack will deliver the event again. By then the storage may be back, or the other delivery done.
      const again = error instanceof ComeAgain || isUnavailable(error);
      if (!(error instanceof ComeAgain)) log.error('slack.failed', { ...fields, ...describe(error) });
      const isLast = (context.retryNum ?? 0) >= lastRetry;
      // An edit or deletion that cannot be followed now is left to the queue: at once when storage is away;
      // when another delivery is at it, only after Slack's last retry.
      const isLeft = again && isChange(intent) && (isLast || !(error instanceof ComeAgain));
      if (isLeft && (await leaveChange(intent, parts))) return undefined;
      if (via === 'event' && again && !isLast) throw error;
      return tell(() => apologize(texts.somethingWentWrong, turn));
    }
    log.info('slack.handled', { ...fields, reply: reply.kind });
    const marked = react(markOf(reply), turn);
    const told = await tell(
      () => respond(reply, turn),
      () => (via === 'command' ? apologize(texts.somethingWentWrong, turn) : undefined),
    );
    await marked;
    await leaveAnswer(reply, missed, intent, parts);
    return told;

    /** Sends the answer. Should that fail, it is only logged: the deed is done, and trying again would do it twice. */
    async function tell(
      say: () => Promise<Answer>,
      otherwise?: () => Promise<Answer> | undefined,
    ): Promise<Answer> {
      try {
        return await say();
      } catch (error) {
        log.warn('slack.not-answered', { ...fields, ...describe(error) });
        return otherwise ? tell(async () => otherwise()) : undefined;
      }
    }
  }

  return app;
}

interface Ways {
  readonly client: webApi.WebClient;
  readonly context: Context;
  readonly way?: RespondFn;
}

function botOf(context: Context): Bot {
  return { tenant: context.teamId ?? context.enterpriseId ?? '', userId: context.botUserId };
}
