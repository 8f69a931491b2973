import { judgeArchive } from '../oracle/archive.ts';
import type { Person, Shown } from '../platforms/platform.ts';
import { answerPrint } from '../product.ts';
import { ask, said } from './ask.ts';
import { command, says } from './labels.ts';
import { channelOf, type Life } from './life.ts';

/** Whoever leads gets the archive and looks who has opened it; a colleague asks for it as well, and gets none. */
export async function readArchive(life: Life, colleague: Person): Promise<void> {
  const { oracle, house, random, world } = life;
  const leader = oracle.leadership(house).at(world.scheduler.now());
  if (!leader) return;
  // Whoever founded the house leads the institution that they named with it.
  if (colleague !== leader && colleague !== house.founder && random.chance(0.5))
    return tryWithout(life, colleague);
  const [link] = linksIn(await ask(life, leader, channelOf(life), command.archive), 'archive-file');
  if (!link) return oracle.note('no archive');
  await world.scheduler.pause(random.below(3_600_000));
  const stillLeads = oracle.leadership(house).at(world.scheduler.now()) === leader;
  const opened = await open(life, link);
  if (opened?.status !== 200) {
    if (opened && stillLeads && !opened.disturbed)
      oracle.fails('archive-true', house, `${leader.key} could not open it: ${opened.status}`);
    return oracle.note('archive not opened');
  }
  judgeArchive(oracle, house, opened);
  const log = await ask(life, leader, channelOf(life), command.accessLog);
  if (log.some(({ by }) => by.disturbed) || !said(log).includes(says.openedWhat)) return;
  if (!said(log).includes(says.fetchedArchive))
    oracle.fails('archive-true', house, `nobody wrote down that ${leader.key} has got it`);
}

async function tryWithout(life: Life, by: Person): Promise<void> {
  const { oracle, house } = life;
  oracle.note('archive tried without leading');
  const shown = await ask(life, by, channelOf(life), command.archive);
  if (oracle.leadership(house).isKnown(life.world.scheduler.now()) && linksIn(shown, 'archive').length > 0)
    oracle.fails('archive-true', house, `${by.key} got a link to it`);
}

/** As a browser opens it. */
async function open({ world, id }: Life, link: URL) {
  const [, , , kind = '', unit = ''] = link.pathname.split('/');
  const { operation, response } = await world.host.request(`page ${kind} ${id}`, 0, ({ ports }) =>
    answerPrint(new Request(link), { kind, unit }, async () => ports),
  );
  if (!operation || !response) return undefined;
  const { startedAt, disturbed } = operation;
  return { status: response.status, text: response.body, startedAt, disturbed };
}

/** In the order they stand in: the unit's before its institution's. */
function linksIn(shown: readonly Shown[], kind: string): readonly URL[] {
  const links = JSON.stringify(shown.map(({ drawn }) => drawn)).match(
    /https:\/\/[^"\\]+\/api\/print\/[^"\\]+/g,
  );
  return (links ?? []).map((link) => new URL(link)).filter(({ pathname }) => pathname.includes(`/${kind}/`));
}
