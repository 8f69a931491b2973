import type { Clock } from '../../shared/ports/clock.ts';
import type { Log } from '../../shared/ports/log.ts';
import type { Handle, Reply } from '../turn/reply.ts';
import { atPickedChannel, isTeamsActivity, tenantOf } from './activity.ts';
import { answerCancel, answerCard, answerOpening, answerSubmit } from './answer-invoke.ts';
import { withinMs } from './connector-http.ts';
import { claimsToBeTeams, TeamsAdapter, Unauthenticated } from './credentials.ts';
import type { TeamsSettings } from './deliver.ts';
import { describe } from './errors.ts';
import { say, type TeamsTexts, type Turn } from './respond.ts';
import { cancelsForm, toIntent } from './to-intent.ts';

export interface TeamsReceiver {
  receive(request: Request): Promise<Response>;
}

interface Parts {
  readonly handle: Handle;
  readonly log: Log;
  readonly clock: Clock;
  readonly texts: TeamsTexts;
}

const answerLimitMs = 10_000;

export function createTeamsReceiver(settings: TeamsSettings, parts: Parts): TeamsReceiver {
  const { log } = parts;
  const adapter = new TeamsAdapter(settings.credentials);
  return {
    async receive(request) {
      const authorization = request.headers.get('authorization') ?? '';
      if (settings.credentials && !claimsToBeTeams(authorization)) return refused(401, log);
      const body = await readJson(request);
      if (!isTeamsActivity(body)) return refused(400, log);
      const activity = atPickedChannel(body);
      let response = refused(500, undefined);
      try {
        await adapter.turn(authorization, activity, async (context) => {
          response = isAllowed(tenantOf(activity), settings.allowedTenants)
            ? await answer({ activity, context, adapter, forms: settings.forms, ...parts }, parts)
            : refused(403, log);
        });
      } catch (error) {
        if (!(error instanceof Unauthenticated)) throw error;
        return refused(error.status, log);
      }
      return response;
    },
  };
}

async function answer(turn: Omit<Turn, 'incoming'>, { handle, clock, log, texts }: Parts): Promise<Response> {
  const { activity } = turn;
  if (cancelsForm(activity)) return json(answerCancel(turn.forms, texts));
  const incoming = toIntent(activity, clock.now());
  if (!incoming) return activity.type === 'invoke' ? refused(501, log) : done();
  const fields = { type: activity.type, via: incoming.via, what: incoming.intent.what.kind };
  let reply: Reply;
  try {
    reply = await handle(incoming.intent);
  } catch (error) {
    log.error('teams.failed', { ...fields, ...describe(error) });
    return apologize({ ...turn, incoming });
  }
  log.info('teams.handled', { ...fields, reply: reply.kind });
  try {
    return await withinMs(answerLimitMs, () => send(reply, { ...turn, incoming }));
  } catch (error) {
    log.warn('teams.not-answered', { ...fields, ...describe(error) });
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
      return json(answerOpening(reply, turn.texts));
    case 'dialog-submit': {
      const answered = await answerSubmit(reply, turn);
      // A message extension is closed by saying nothing.
      const closes = answered.task === null && turn.activity.name?.startsWith('composeExtension/');
      return json(closes ? {} : answered);
    }
    case 'message':
    case 'event':
      await say(reply, turn);
      return done();
  }
}

/** A calm sentence in place of an answer. What went wrong is for the log. */
async function apologize(turn: Turn): Promise<Response> {
  const { incoming, context, texts, log } = turn;
  switch (incoming.via) {
    case 'card':
    case 'dialog-opening':
      return json(failureOf(incoming.via, texts));
    // Teams keeps a dialog open, and what was typed in it, only if the answer is an error.
    case 'dialog-submit':
      return refused(503, undefined);
    case 'event':
      return done();
    case 'message':
      await context
        .sendActivity({ type: 'message', text: texts.somethingWentWrong })
        .catch((error: unknown) => log.warn('teams.not-answered', describe(error)));
      return done();
  }
}

function failureOf(via: 'card' | 'dialog-opening' | 'dialog-submit', texts: TeamsTexts): object {
  const value = texts.somethingWentWrong;
  return via === 'card'
    ? { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value }
    : { task: { type: 'message', value } };
}

function isAllowed(tenant: string | undefined, allowed: readonly string[] | 'any'): boolean {
  if (!tenant) return false;
  return allowed === 'any' || allowed.some((one) => one.toLowerCase() === tenant.toLowerCase());
}

async function readJson(request: Request): Promise<unknown> {
  try {
    return JSON.parse(await request.text());
  } catch {
    return undefined;
  }
}

const reasons = {
  400: 'This is not an activity from Teams.',
  401: 'Who sent this could not be verified.',
  403: 'This organisation has not been let in.',
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
