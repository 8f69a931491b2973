import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build as bundle } from 'esbuild';
import { build } from '../../functions/local/build.ts';
import { readHostSettings } from '../../functions/local/host/host-settings.ts';
import { startBotConnector } from '../doubles/bot-connector.ts';
import { startSlackApi } from '../doubles/slack-api.ts';
import { personalMessage } from '../fixtures/slack/payloads.ts';
import { eventRequest, signingSecret } from '../fixtures/slack/signed-request.ts';

const run = promisify(execFile);
const here = import.meta.dirname;

export interface Request {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface Start {
  readonly indexed: number;
  readonly answered?: number;
  readonly indexedMemory: number;
  readonly memory: number;
  readonly cpu: number;
}

/** `Again`: in a process that finds what one before it has compiled. */
type Name = 'empty' | 'indexed' | 'slack' | 'teams' | 'slackAgain' | 'teamsAgain';

export type Started = Readonly<Record<Name, readonly Start[]>>;

/** All are measured in turn, so that other load on the machine meets all of them. */
export async function startCold(rounds: number): Promise<Started> {
  const folder = await mkdtemp(join(tmpdir(), 'femuger-bench-'));
  const [slack, teams] = [await startSlackApi(), await startBotConnector()];
  const settings = readHostSettings(readFileSync(resolve(here, '../../host.json'), 'utf8'));
  const bot = await build({ target: join(folder, 'bot') });
  const empty = await build({ source: resolve(here, 'empty-app'), target: join(folder, 'empty') });
  // As plain JavaScript: what Node needs to read TypeScript would be counted as the bot's, some thirty megabytes of it.
  const starter = join(folder, 'start-cold.mjs');
  await bundle({
    entryPoints: [join(here, 'start-cold.ts')],
    outfile: starter,
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
  const started: Record<Name, Start[]> = {
    empty: [],
    indexed: [],
    slack: [],
    teams: [],
    slackAgain: [],
    teamsAgain: [],
  };
  const start = async (files: readonly string[], name: Name, first?: Request) => {
    const flags = [
      '--settings',
      JSON.stringify(settings),
      ...(first ? ['--first', JSON.stringify(first)] : []),
    ];
    const env = {
      ...process.env,
      FEMUGER_DB: join(folder, `${name}-${started[name].length}.sqlite`),
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_BOT_TOKEN: 'xoxb-bench',
      SLACK_API_URL: slack.url,
      ...(name.endsWith('Again') && { NODE_COMPILE_CACHE: join(folder, 'compiled') }),
    };
    const { stdout } = await run(process.execPath, [starter, ...flags, ...files], { env });
    started[name].push(JSON.parse(stdout) as Start);
  };
  try {
    for (let round = 0; round <= rounds; round++) {
      await start(empty, 'empty');
      await start(bot, 'indexed');
      await start(bot, 'slack', await slackRequest(round));
      await start(bot, 'teams', teamsRequest(teams.url));
      await start(bot, 'slackAgain', await slackRequest(rounds + round));
      await start(bot, 'teamsAgain', teamsRequest(teams.url));
    }
    // The first of the last two had nothing to find, and the machine was not warm for the others.
    for (const starts of Object.values(started)) starts.shift();
  } finally {
    await Promise.all([slack.stop(), teams.stop(), rm(folder, { recursive: true })]);
  }
  return started;
}

async function slackRequest(round: number): Promise<Request> {
  const ts = `17641${String(round).padStart(5, '0')}.000100`;
  const signed = eventRequest(personalMessage('hjælp', { ts, event_ts: ts }));
  return {
    url: '/api/slack/events',
    method: 'POST',
    headers: Object.fromEntries(signed.headers),
    body: await signed.text(),
  };
}

function teamsRequest(serviceUrl: string): Request {
  const activity = JSON.parse(
    readFileSync(resolve(here, '../fixtures/teams/personal-message.json'), 'utf8'),
  ) as object;
  return {
    url: '/api/teams/messages',
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...activity, serviceUrl }),
  };
}
