import type { SlackSettings, SlackWorkspace } from '../../bot/slack/settings.ts';
import {
  defaultYears,
  isRecordKind,
  type RecordKind,
  recordKinds,
  type YearsKept,
} from '../../shared/domain/own-data/retention.ts';
import { isPlatform, type Person } from '../../shared/domain/person/person.ts';
import { isStrong, type Secrets } from '../../shared/storage/secrets.ts';
import { localHost } from './local-host.ts';
import { localSecret } from './local-secret.ts';

/** A setting is wrong or missing; the sentence names the variable and may be shown to whoever runs the bot. */
export class SettingFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SettingFault';
  }
}

export interface TeamsSettings {
  readonly credentials:
    | {
        readonly appType: string;
        readonly appId: string;
        readonly appPassword?: string;
        readonly tenantId?: string;
      }
    | undefined;
  readonly allowedTenants: readonly string[] | 'any';
  readonly forms: 'dialog' | 'inline';
}

export type StorageSettings =
  | { readonly kind: 'azure'; readonly connectionString: string }
  | { readonly kind: 'sqlite'; readonly path: string };

/** The environment as it is when asked for; nothing is read before a request needs it. */
function read(name: string): string | undefined {
  return process.env[name]?.trim() || undefined;
}

function need(name: string, why: string): string {
  const value = read(name);
  if (!value) throw new SettingFault(`${name} is not set: ${why}`);
  return value;
}

export function storageSettings(): StorageSettings {
  const path = read('FEMUGER_DB');
  if (path) {
    if (localHost()) return { kind: 'sqlite', path };
    throw new SettingFault(
      'FEMUGER_DB is for your own machine only, because a function app loses its disk: set AzureWebJobsStorage.',
    );
  }
  return {
    kind: 'azure',
    connectionString: need(
      'AzureWebJobsStorage',
      'the connection string of the storage account for tables and queues.',
    ),
  };
}

/** Where people reach us: the links that leave the house begin with it. */
export function publicUrl(): string {
  const url = read('FEMUGER_URL');
  if (url) return url.replace(/\/+$/, '');
  const local = localHost()?.url;
  if (local) return local;
  const host = need('WEBSITE_HOSTNAME', 'set FEMUGER_URL to the address at which people reach this app.');
  return host.startsWith('localhost') ? `http://${host}` : `https://${host}`;
}

/** Set after a restore from a backup: posts up to this moment are not sent again, because they may have been sent. */
export function restoredAt(): Date | undefined {
  const text = read('FEMUGER_RESTORED_AT');
  if (!text) return undefined;
  const at = new Date(text);
  if (Number.isNaN(at.getTime()))
    throw new SettingFault('FEMUGER_RESTORED_AT is no instant: write it like 2026-11-29T07:30:00Z.');
  return at;
}

/** Who may say who leads an area or a municipality: `teams:<tenant>:<account>`, `slack:<workspace>:<member>`. */
export function administrators(): readonly Person[] {
  return listIn(read('FEMUGER_ADMINISTRATORS') ?? '').map((entry) => {
    const [platform, tenant, id, ...more] = entry.split(':');
    if (isPlatform(platform) && tenant && id && more.length === 0) return { platform, tenant, id };
    throw new SettingFault(
      'FEMUGER_ADMINISTRATORS names people like slack:T0123ABCD:U0123ABCD or teams:tenant:account, parted by commas.',
    );
  });
}

/** The hosts of the municipality's own storage that links to films may lead to. Without any there is no video. */
export function videoHosts(): readonly string[] {
  return listIn(read('FEMUGER_VIDEO_HOSTS') ?? '').map((entry) => {
    const host = entry.toLowerCase();
    if (hostShape.test(host)) return host;
    throw new SettingFault(
      'FEMUGER_VIDEO_HOSTS names hosts alone, like video.kommunen.dk, without https:// and parted by commas.',
    );
  });
}

const hostShape = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

/**
 * How long records are kept; undefined where none is ever deleted. A municipality may not delete without having taken
 * over what it must keep, so both settings say it together.
 */
export function yearsKept(): YearsKept | undefined {
  const years = read('FEMUGER_DELETE_AFTER_YEARS');
  const exportedTo = read('FEMUGER_EXPORTED_TO');
  if (!years && !exportedTo) return undefined;
  if (!years || !exportedTo)
    throw new SettingFault(
      `${years ? 'FEMUGER_EXPORTED_TO' : 'FEMUGER_DELETE_AFTER_YEARS'} is not set, so nothing is deleted: a record is deleted only where its years and the archive it was exported to are both named.`,
    );
  const chosen = listIn(years).filter((entry) => entry !== 'defaults');
  return { ...defaultYears, ...Object.fromEntries(chosen.map(readYears)) };
}

function readYears(entry: string): readonly [RecordKind, number] {
  const [kind, years, ...more] = entry.split(':');
  const number = Number(years);
  if (isRecordKind(kind) && Number.isInteger(number) && number >= 1 && number <= 99 && more.length === 0)
    return [kind, number];
  throw new SettingFault(
    `FEMUGER_DELETE_AFTER_YEARS says defaults, or whole years by kind like trials:5, meetings:10, so nothing is deleted. The kinds are ${recordKinds.join(', ')}.`,
  );
}

/** Where the settings are not in order nothing is deleted; health tells why. */
export function yearsKeptOrNone(): YearsKept | undefined {
  try {
    return yearsKept();
  } catch (error) {
    if (error instanceof SettingFault) return undefined;
    throw error;
  }
}

export function slackIsOn(): boolean {
  return read('SLACK_SIGNING_SECRET') !== undefined;
}

export function slackSettings(): SlackSettings {
  return {
    signingSecret: need('SLACK_SIGNING_SECRET', 'Slack’s requests cannot be verified without it.'),
    apiUrl: read('SLACK_API_URL') ?? 'https://slack.com/api/',
    workspace: slackWorkspace(),
  };
}

function slackWorkspace(): SlackWorkspace {
  const botToken = read('SLACK_BOT_TOKEN');
  if (botToken) return { kind: 'single', botToken };
  return {
    kind: 'oauth',
    clientId: need('SLACK_CLIENT_ID', 'set it for several workspaces, or SLACK_BOT_TOKEN for one.'),
    clientSecret: need('SLACK_CLIENT_SECRET', 'it belongs to SLACK_CLIENT_ID.'),
    secret: femugerSecrets()[0],
    allowed: slackWorkspaces(),
  };
}

/**
 * The workspaces that may install the app. It has to be set, because anybody who knows the address could install it.
 */
function slackWorkspaces(): readonly string[] | 'any' {
  const text = need(
    'FEMUGER_SLACK_WORKSPACES',
    'the ids of the workspaces that may install the app, such as T0123ABCD, parted by commas; or the word any.',
  );
  return text.toLowerCase() === 'any' ? 'any' : listIn(text);
}

function listIn(text: string): readonly string[] {
  return text.split(/[\s,;]+/).filter(Boolean);
}

/** The secrets that tokens are sealed with: the present one, and the previous one while it is being changed. */
export function femugerSecrets(): Secrets {
  const secret = strong(
    'FEMUGER_SECRET',
    need('FEMUGER_SECRET', `tokens are encrypted with it; ${howStrong}`),
  );
  const before = read('FEMUGER_SECRET_PREVIOUS');
  return before ? [secret, strong('FEMUGER_SECRET_PREVIOUS', before)] : [secret];
}

const howStrong = 'use at least 32 random characters.';

function strong(name: string, secret: string): string {
  if (!isStrong(secret)) throw new SettingFault(`${name} is too easy to guess: ${howStrong}`);
  return secret;
}

/** The municipality's own words, as a file beside the bot. Without one it says ours. */
export function libraryPath(): string | undefined {
  return read('FEMUGER_LIBRARY');
}

/** The secrets that links to our pages are signed with. On a developer's machine one is made beside the data. */
export function linkSecrets(): Secrets | undefined {
  if (read('FEMUGER_SECRET')) return femugerSecrets();
  const path = read('FEMUGER_DB');
  return path && localHost() ? [localSecret(path)] : undefined;
}

/**
 * The secrets that buttons and forms are signed with. Where none of our own is set, the key is derived from the
 * platform's secret.
 */
export function clientSecrets(): Secrets {
  const own = linkSecrets();
  if (own) return own;
  const others = [read('SLACK_SIGNING_SECRET'), read('MicrosoftAppPassword')].filter(
    (one) => one !== undefined,
  );
  const [first, ...more] = others;
  return [first ?? need('FEMUGER_SECRET', `buttons and forms are signed with it; ${howStrong}`), ...more];
}

export function teamsIsOn(): boolean {
  return read('MicrosoftAppId') !== undefined || localHost() !== undefined;
}

export function teamsSettings(): TeamsSettings {
  const forms = read('FEMUGER_TEAMS_FORMS') === 'inline' ? 'inline' : 'dialog';
  if (!read('MicrosoftAppId') && localHost()) return { credentials: undefined, allowedTenants: 'any', forms };
  const appId = need('MicrosoftAppId', 'the bot’s app registration in Microsoft Entra.');
  const appType = read('MicrosoftAppType') ?? 'SingleTenant';
  if (appType !== 'SingleTenant' && appType !== 'UserAssignedMSI') {
    throw new SettingFault('MicrosoftAppType must be SingleTenant or UserAssignedMSI.');
  }
  const tenantId = need('MicrosoftAppTenantId', 'the tenant the bot is registered in.');
  const credentials =
    appType === 'SingleTenant'
      ? {
          appType,
          appId,
          tenantId,
          appPassword: need('MicrosoftAppPassword', 'the client secret of the app registration.'),
        }
      : { appType, appId, tenantId };
  const more = listIn(read('FEMUGER_TEAMS_TENANTS') ?? '');
  return { credentials, allowedTenants: [tenantId, ...more], forms };
}
