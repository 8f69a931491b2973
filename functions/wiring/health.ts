import { municipalLibrary } from './library.ts';
import { localHost } from './local-host.ts';
import { slackIsOn, slackSettings, teamsIsOn, teamsSettings } from './platform-settings.ts';
import { ports } from './ports.ts';
import { SettingFault } from './read-setting.ts';
import { clientSecrets, linkSecrets } from './secret-settings.ts';
import { libraryPath, storageSettings, yearsKept } from './settings.ts';

export interface Health {
  readonly ok: boolean;
  readonly storage: Part & { readonly kind: string };
  readonly queue: Part & { readonly waiting?: number; readonly poisoned?: number };
  /** How far the tick has come; it runs every 15 minutes. */
  readonly tick: Part & { readonly upTo?: string };
  readonly keys: Part;
  readonly slack: Part;
  readonly teams: Part;
  readonly library: Part;
  /** Whether records are deleted when they have outlived their time. */
  readonly deletion: Part;
}

interface Part {
  readonly ok: boolean;
  readonly reason?: string;
}

const longestTickMs = 45 * 60_000;
const fine: Part = { ok: true };
const off = (reason: string): Part => ({ ok: true, reason });

/** For those who run the bot: what is configured, what answers, what lies there. Names of variables, never values. */
export async function health(): Promise<Health> {
  const storage = await storageHealth();
  const [queue, tick] = storage.ok
    ? await Promise.all([queueHealth(), tickHealth()])
    : [{ ok: false }, { ok: false }];
  const keys = keyHealth();
  const slack = slackIsOn() ? settingHealth(slackSettings) : off('SLACK_SIGNING_SECRET is not set.');
  const teams = teamsIsOn() ? settingHealth(teamsSettings) : off('MicrosoftAppId is not set.');
  const ok = [storage, queue, tick, keys, slack, teams].every((part) => part.ok);
  // A library file with a mistake is reported, but does not make the bot unhealthy: it goes on with our own texts.
  // So is a deletion that half a setting asks for: nothing is deleted.
  const told = { library: await libraryHealth(), deletion: deletionHealth() };
  return { ok, storage, queue, tick, keys, slack, teams, ...told };
}

function deletionHealth(): Part {
  const part = settingHealth(yearsKept);
  if (!part.ok || yearsKept()) return part;
  return off('FEMUGER_DELETE_AFTER_YEARS is not set: records are kept.');
}

async function libraryHealth(): Promise<Part> {
  if (!libraryPath()) return off('FEMUGER_LIBRARY is not set.');
  const errors = await municipalLibrary();
  return errors.length === 0 ? fine : { ok: false, reason: errors.join(' ') };
}

async function storageHealth(): Promise<Health['storage']> {
  let kind = 'none';
  try {
    kind = storageSettings().kind;
    await (await ports()).store.ping();
    return { kind, ok: true };
  } catch (error) {
    return { kind, ok: false, reason: reasonOf(error) };
  }
}

async function queueHealth(): Promise<Health['queue']> {
  try {
    const depth = await (await ports()).queue.depth();
    return { ok: depth.poisoned === 0, ...depth };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

/** Without a cursor the bot is new: the first tick has not come yet. */
async function tickHealth(): Promise<Health['tick']> {
  try {
    const { cursorRow } = await import('../../bot/rows/due-rows.ts');
    const { readValue } = await import('../../bot/rows/row.ts');
    const all = await ports();
    const upTo = (await readValue(all, cursorRow))?.upTo;
    if (!upTo) return fine;
    return { ok: all.clock.now().getTime() - Date.parse(upTo) < longestTickMs, upTo };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

function keyHealth(): Part {
  const part = settingHealth(clientSecrets);
  if (!part.ok) return part;
  const links = settingHealth(linkSecrets);
  return links.ok && !linkSecrets() ? off('FEMUGER_SECRET is not set, so nothing can be printed.') : links;
}

function settingHealth(settings: () => unknown): Part {
  try {
    settings();
    return fine;
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof SettingFault) return error.message;
  return localHost() ? String(error) : 'It did not answer.';
}
