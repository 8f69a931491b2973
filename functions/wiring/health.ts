import { municipalLibrary } from './library.ts';
import { localHost } from './local-host.ts';
import { ports } from './ports.ts';
import {
  libraryPath,
  SettingFault,
  slackIsOn,
  slackSettings,
  storageSettings,
  teamsIsOn,
  teamsSettings,
} from './settings.ts';

interface Health {
  readonly ok: boolean;
  readonly storage: { readonly kind: string; readonly answers: boolean; readonly reason?: string };
  readonly slack: Part;
  readonly teams: Part;
  readonly library: Part;
}

type Part = { readonly on: boolean; readonly reason?: string };

/** What is configured and whether the storage answers; names of variables, never their values. */
export async function health(): Promise<Health> {
  const storage = await storageHealth();
  return {
    ok: storage.answers,
    storage,
    slack: slackIsOn() ? part(slackSettings) : { on: false, reason: 'SLACK_SIGNING_SECRET is not set.' },
    library: await libraryHealth(),
    teams: teamsIsOn() ? part(teamsSettings) : { on: false, reason: 'MicrosoftAppId is not set.' },
  };
}

async function libraryHealth(): Promise<Part> {
  if (!libraryPath()) return { on: false, reason: 'FEMUGER_LIBRARY is not set.' };
  const errors = await municipalLibrary();
  return errors.length === 0 ? { on: true } : { on: false, reason: errors.join(' ') };
}

function part(settings: () => unknown): Part {
  try {
    settings();
    return { on: true };
  } catch (error) {
    return { on: false, reason: reasonOf(error) };
  }
}

async function storageHealth(): Promise<Health['storage']> {
  let kind = 'none';
  try {
    kind = storageSettings().kind;
    await (await ports()).store.ping();
    return { kind, answers: true };
  } catch (error) {
    return { kind, answers: false, reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof SettingFault) return error.message;
  return localHost() ? String(error) : 'The storage did not answer.';
}
