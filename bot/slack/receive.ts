import { randomUUID } from 'node:crypto';
import type { App } from '@slack/bolt';
import type { Receiver, ReceiverParts } from '../turn/adapter.ts';
import type { Intent } from '../turn/intent.ts';
import { readBody } from '../turn/read-body.ts';
import { isChange, leaveChange } from '../turn/try-again-from-queue.ts';
import { createBoltApp } from './bolt-app.ts';
import { describe, isShutOut, isToComeAgain, isUnavailable } from './errors.ts';
import { fields, string } from './incoming.ts';
import { install, oauthRedirect } from './install.ts';
import type { Places } from './installations.ts';
import { parseBody, type SlackBody } from './parse-body.ts';
import { line } from './say.ts';
import type { SlackSettings } from './settings.ts';
import { fromEvent } from './to-intent.ts';
import { isSignedBySlack } from './verify.ts';
import { createWorkspaces } from './workspaces.ts';

export interface SlackReceiver extends Receiver {
  install(request: Request): Promise<Response>;
  oauthRedirect(request: Request): Promise<Response>;
}

export function createReceiver(settings: SlackSettings, parts: ReceiverParts & Places): SlackReceiver {
  const { log, clock, texts } = parts;
  const workspaces = createWorkspaces(settings, parts);
  let app: App | undefined;

  return {
    async receive(request) {
      const arrived = clock.now();
      const raw = await readBody(request);
      if (raw === undefined) {
        log.warn('slack.refused', { status: 413 });
        return new Response(null, { status: 413 });
      }
      if (!isSignedBySlack(request.headers, raw, settings.signingSecret, arrived)) {
        log.warn('slack.refused', { status: 401 });
        return new Response(null, { status: 401 });
      }
      const body = parseBody(request.headers.get('content-type') ?? '', raw);
      if (!body) {
        log.warn('slack.refused', { status: 400 });
        return new Response(null, { status: 400 });
      }
      if (body.ssl_check) return new Response(null);
      if (body.type === 'url_verification') return Response.json({ challenge: body.challenge });
      app ??= createBoltApp(settings, workspaces, parts);
      return dispatch(app, body, request.headers, arrived);
    },
    install: async (request) => install(request, await workspaces.installer?.(), log),
    oauthRedirect: async (request) => oauthRedirect(request, await workspaces.installer?.(), log),
  };

  async function dispatch(to: App, body: SlackBody, headers: Headers, arrived: Date): Promise<Response> {
    const id = randomUUID();
    let answer: unknown;
    const retry = Number(headers.get('x-slack-retry-num') ?? 0);
    try {
      await to.processEvent({
        body: { ...body },
        ...(retry > 0 && { retryNum: retry }),
        customProperties: { request: id, arrived: arrived.getTime() },
        ack: async (given?: unknown) => {
          answer = given ?? answer;
        },
      });
    } catch (error) {
      const change = isUnavailable(error) ? changeIn(body) : undefined;
      // Bolt had to read the workspace's token from storage, which is away: so the change did not even get to
      // its handler.
      if (change && (await leaveChange(change, parts))) return new Response(null);
      if (isToComeAgain(error)) log.info('slack.again', { request: id });
      else log.error('slack.not-processed', { request: id, ...describe(error) });
      if (body.command) {
        return Response.json({ response_type: 'ephemeral', ...line(texts.somethingWentWrong) });
      }
      // 200 where we are shut out: trying again is no use, and after many failures Slack switches the app
      // off.
      return new Response(null, { status: isShutOut(error) ? 200 : 503 });
    }
    return answer ? Response.json(answer) : new Response(null);
  }
}

/** The edit or deletion that an event tells of. */
function changeIn(body: SlackBody): Intent | undefined {
  const { event, team_id, authorizations } = fields(body);
  if (!event) return undefined;
  const told: readonly unknown[] = Array.isArray(authorizations) ? authorizations : [];
  const userId = told.map((one) => string(fields(one).user_id)).find(Boolean);
  const intent = fromEvent(fields(event), { tenant: string(team_id), userId })?.intent;
  return intent && isChange(intent) ? intent : undefined;
}
