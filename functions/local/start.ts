import { fstatSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { datesText } from '../../bot/time/text/dates.ts';
import { dayOf, timeOf } from '../../shared/domain/time/day.ts';
import { isBuildFailure } from './build.ts';
import { HostFault } from './host/load-functions.ts';
import { isFree } from './start/free-port.ts';
import { readOptions, type StartOptions, usage } from './start/options.ts';
import { startPlayground } from './start/start-playground.ts';

const root = resolve(import.meta.dirname, '../..');
const running: { stop(): Promise<void> }[] = [];
let leaving = false;
// Deprecation warnings come from the SDKs. Who starts the bot can do nothing about them.
process.noDeprecation = true;

async function start(options: StartOptions): Promise<void> {
  await claimPorts(options);
  const slack = await openSlack(options);
  // Loads the whole bot, which takes a while; so a taken port is reported first.
  const { startBot } = await import('./start/start-bot.ts');
  const bot = await startBot({ ...options, inSlack: slack !== undefined }, root);
  running.unshift(bot);
  if (!options.playground) return console.log(`Femuger answers at ${bot.url}/api. Stop with Ctrl-C.`);

  const playground = await startPlayground({
    botUrl: bot.url,
    port: options.playgroundPort,
    folder: join(root, '.femuger/playground'),
    user: options.user,
  });
  running.unshift(playground);
  void playground.ended.then(() => {
    if (!leaving) console.error('The playground has ended; the bot runs on. Stop with Ctrl-C.');
  });
  console.log(`
Femuger is running.

${options.demo === 'network' ? networkLines(playground.url, options.user) : unitLines(playground.url, bot.meeting, options.meeting)}${slack ? slackLines(slack, bot.inSlack) : ''}
  What you enter is kept in ${options.dataPath}. Stop with Ctrl-C.
`);
}

function unitLines(url: string, meeting: Date | undefined, isThere: boolean): string {
  return `  Click  ${url}
         and there Stue Blå, once: the playground has a chat only after it has been opened
  Type   guide             in the personal chat: you lead Stue Blå, nine people in the middle of their second course
         hjem              for your own page, and prøvehandlinger, beslutninger, dagsorden to look around
         @Femuger opret    in the channel Stue Gul (pick the name that pops up), to make a unit of your own
         hjælp             for everything else

${meeting ? meetingLine(meeting, isThere) : ''}`;
}

function networkLines(url: string, user: string): string {
  const lines =
    user === 'carla'
      ? `  Type   kvartal           in the personal chat: you are the facilitator of three units in two municipalities
         netværk           for the network itself: invite a unit, tell the date
`
      : `  Type   netværk           in the personal chat, for what a unit sees of its network; and frigiv, if you lead one
`;
  return `  Click  ${url}
${lines}
  npm start -- --demo network --as bo makes you the leader of Stue Blå, one of the three; --as carla their facilitator.
`;
}

/** Says when the next meeting is, and how to start just before it. */
function meetingLine(meeting: Date, isThere: boolean): string {
  const when = `${datesText.da.longDay(dayOf(meeting))} ${datesText.da.time(timeOf(meeting))}`;
  return isThere
    ? `  Stue Blå meets ${when}, in a quarter of an hour: dagsorden in the personal chat, and Start mødet.\n         Everybody follows along in Stue Blå.\n\n`
    : `  Stue Blå meets ${when}: npm start -- --meeting begins a quarter of an hour before.\n\n`;
}

/**
 * Slack's playground is there before the bot, which posts as soon as it runs. The address at which it is opened;
 * undefined where the environment names a Slack of its own.
 */
async function openSlack(options: StartOptions): Promise<string | undefined> {
  if (!options.playground || process.env.SLACK_SIGNING_SECRET) return undefined;
  const { startDemoSlack } = await import('./start/start-demo-slack.ts');
  const slack = await startDemoSlack(options.slackPort, () => `http://127.0.0.1:${options.port}`);
  running.unshift(slack);
  Object.assign(process.env, slack.environment);
  return slack.addressOf(options.user);
}

function slackLines(url: string, isAlive: boolean): string {
  const there = isAlive
    ? '#stue-blå lives too, #stue-gul is for a unit of your own'
    : 'no unit lives there yet, and @Femuger opret makes one';
  return `
  Slack  ${url}
         a small Slack of its own: ${there}
         who you are stands at the top; another window can be somebody else, to hold a meeting together
`;
}

async function claimPorts({ port, playground, playgroundPort, slackPort }: StartOptions): Promise<void> {
  const wanted = { port, ...(playground && { 'playground-port': playgroundPort, 'slack-port': slackPort }) };
  for (const [flag, asked] of Object.entries(wanted))
    if (!(await isFree(asked))) throw new HostFault(`Port ${asked} is taken: choose another with --${flag}.`);
}

/** Ends the playground first, then the bot, which answers what has come in. */
async function leave(code: number): Promise<void> {
  if (leaving) return;
  leaving = true;
  for (const one of running) await one.stop();
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void leave(0));

// Started through a pipe: when the program at the other end goes away, this one ends. (A terminal sends
// SIGHUP; the end of /dev/null means nothing.)
const input = fstatSync(0);
if (input.isFIFO() || input.isSocket()) process.stdin.once('end', () => void leave(0)).resume();

try {
  const options = readOptions(process.argv.slice(2));
  if (options) {
    await start(options);
  } else {
    console.log(usage);
    process.exit();
  }
} catch (error) {
  if (!isBuildFailure(error)) console.error(error instanceof HostFault ? error.message : error);
  await leave(1);
}
