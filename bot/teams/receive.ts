import type { Log } from '../../shared/ports/log.ts';
import { StorageFault } from '../../shared/ports/store.ts';
import type { AdapterTexts, Receiver, ReceiverParts } from '../turn/adapter.ts';
import { ComeAgain } from '../turn/come-again.ts';
import { readBody } from '../turn/read-body.ts';
import type { Reply } from '../turn/reply.ts';
import { isChange, leaveAnswer, leaveChange } from '../turn/try-again-from-queue.ts';
import { answerCancel, answerCard, answerOpening, answerSubmit } from './answer-invoke.ts';
import { withinMs } from './connector-http.ts';
import { claimsToBeTeams, isOnThisMachine, TeamsAdapter, Unauthenticated } from './credentials.ts';
import type { TeamsSettings } from './deliver.ts';
import { describe, type Undelivered, undeliveredBy } from './errors.ts';
import type { Incoming } from './incoming.ts';
import { createRoster, type Roster } from './outsiders.ts';
import { toLine } from './render-message.ts';
import { say, sendPrivately, type Turn } from './respond.ts';
import { atPickedChannel, isTeamsActivity, tenantOf } from './teams-activity.ts';
import { cancelsForm, toIntent } from './to-intent.ts';

const answerLimitMs = 10_000;

export function createReceiver(settings: TeamsSettings, parts: ReceiverParts): Receiver {
  const { log } = parts;
  const adapter = new TeamsAdapter(settings.credentials);
  const roster = createRoster(adapter, parts);
  return {
    async receive(request) {
      const authorization = request.headers.get('authorization') ?? '';
      if (settings.credentials && !claimsToBeTeams(authorization)) return refused(401, log);
      const text = await readBody(request);
      if (text === undefined) return refused(413, log);
      const body = parsed(text);
      if (!isTeamsActivity(body)) return refused(400, log);
      // Without credentials (the local host) nobody is checked. Then answers go to this machine only.
      if (!settings.credentials && !isOnThisMachine(body.serviceUrl)) return refused(403, log);
      const activity = atPickedChannel(body);
      let response: Response | undefined;
      try {
        await adapter.turn(authorization, activity, async (context) => {
          if (!isAllowed(tenantOf(activity), settings.allowedTenants)) {
            response = refused(403, log);
            return;
          }
          response = await answer(
            { activity, context, adapter, forms: settings.forms, ...parts },
            roster,
            parts,
          );
        });
      } catch (error) {
        if (!(error instanceof Unauthenticated)) throw error;
        return refused(error.status, log);
      }
      return response ?? refused(500, undefined);
    },
  };
}

async function answer(
  turn: Omit<Turn, 'incoming' | 'missed'>,
  roster: Roster,
  parts: ReceiverParts,
): Promise<Response> {
  const { handle, clock, log, texts } = parts;
  const { activity } = turn;
  if (cancelsForm(activity)) return json(answerCancel(turn.forms, texts));
  const incoming = await knownIncoming(turn, roster, clock.now());
  if (!incoming) return activity.type === 'invoke' ? refused(501, log) : done();
  const fields = { type: activity.type, via: incoming.via, what: incoming.intent.what.kind };
  let reply: Reply;
  try {
    reply = await handle(incoming.intent);
  } catch (error) {
    if (error instanceof ComeAgain) return refused(503, log);
    log.error('teams.failed', { ...fields, ...describe(error) });
    const isLeft =
      isUnavailable(error) && isChange(incoming.intent) && (await leaveChange(incoming.intent, parts));
    // A deletion is followed by its ids alone; Teams may bring an edit again, whose words we cannot ask for.
    if (isLeft && incoming.intent.what.kind === 'deleted') return done();
    return apologize({ ...turn, incoming, missed: () => {} }, error, isLeft);
  }
  log.info('teams.handled', { ...fields, reply: reply.kind });
  let missed: Undelivered | undefined;
  const answering = {
    ...turn,
    incoming,
    missed: (why: Undelivered) => {
      missed = why;
    },
  };
  try {
    const response = await withinMs(answerLimitMs, () => send(reply, answering));
    await leaveAnswer(reply, missed, incoming.intent, parts);
    return response;
  } catch (error) {
    log.warn('teams.not-answered', { ...fields, ...describe(error) });
    await leaveAnswer(reply, missed ?? undeliveredBy(error), incoming.intent, parts);
    return incoming.via === 'message' || incoming.via === 'event'
      ? done()
      : json(failureOf(incoming.via, texts));
  }
}

async function send(reply: Reply, turn: Turn): Promise<Response> {
  switch (turn.incoming.via) {
    case 'card':
      return json(await answerCard(reply, turn));
    case 'dialog-opening':
      return json(answerOpening(reply, turn));
    case 'dialog-submit': {
      const answered = await answerSubmit(reply, turn);
      // An empty answer closes a message extension.
      const closes = answered.task === null && turn.activity.name?.startsWith('composeExtension/');
      return json(closes ? {} : answered);
    }
    case 'message':
    case 'event':
      await say(reply, turn);
      return done();
  }
}

/** Looks up the sender, but only of what the bot reads at all. */
async function knownIncoming(
  { activity, context }: Pick<Turn, 'activity' | 'context'>,
  roster: Roster,
  now: Date,
): Promise<Incoming | undefined> {
  const incoming = toIntent(activity, now);
  if (!incoming) return undefined;
  const known = await roster.lookedUp(activity, context);
  return known === activity ? incoming : toIntent(known, now);
}

/** Says in place of an answer that something went wrong. What it was stands in the log. */
async function apologize(turn: Turn, error: unknown, isLeft: boolean): Promise<Response> {
  const { incoming, context, texts, log } = turn;
  switch (incoming.via) {
    case 'card':
    case 'dialog-opening':
      return json(failureOf(incoming.via, texts));
    // An error status keeps the dialog open with what was typed in it.
    case 'dialog-submit':
      return refused(503, undefined);
    // Nobody repeats an edit or a deletion by hand, so while storage is away 503 asks Teams to deliver it
    // again.
    case 'event':
      if (isChange(incoming.intent) && !incoming.intent.overheard && !isLeft)
        await sendPrivately([toLine(texts.changeMissed)], turn);
      return isUnavailable(error) ? refused(503, undefined) : done();
    case 'message':
      await context
        .sendActivity({ type: 'message', text: texts.somethingWentWrong })
        .catch((error: unknown) => log.warn('teams.not-answered', describe(error)));
      return done();
  }
}

function failureOf(via: 'card' | 'dialog-opening' | 'dialog-submit', texts: AdapterTexts): object {
  const value = texts.somethingWentWrong;
  return via === 'card'
    ? { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value }
    : { task: { type: 'message', value } };
}

function isAllowed(tenant: string | undefined, allowed: readonly string[] | 'any'): boolean {
  if (!tenant) return false;
  return allowed === 'any' || allowed.some((one) => one.toLowerCase() === tenant.toLowerCase());
}

function isUnavailable(error: unknown): boolean {
  return error instanceof StorageFault && error.kind === 'unavailable';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const reasons = {
  400: 'This is not an activity from Teams.',
  401: 'Who sent this could not be verified.',
  403: 'This organisation has not been let in.',
  413: 'This is longer than anything Teams sends.',
  500: 'This could not be answered.',
  501: 'This is not something that can be asked here.',
  503: 'Not right now. Please try again.',
};

function refused(status: keyof typeof reasons, log: Log | undefined): Response {
  log?.warn('teams.refused', { status });
  return Response.json({ error: reasons[status] }, { status });
}

function done(): Response {
  return new Response(null, { status: 200 });
}

function json(body: object): Response {
  return Response.json(body);
}
