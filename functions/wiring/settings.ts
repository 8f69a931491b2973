import { mostYearsKept } from '../../shared/domain/own-data/limits.ts';
import {
  defaultYears,
  isRecordKind,
  type RecordKind,
  recordKinds,
  type YearsKept,
} from '../../shared/domain/own-data/retention.ts';
import { isPlatform, type Person } from '../../shared/domain/person/person.ts';
import { localHost } from './local-host.ts';
import { listIn, need, read, SettingFault } from './read-setting.ts';

export type StorageSettings =
  | { readonly kind: 'azure'; readonly connectionString: string }
  | { readonly kind: 'sqlite'; readonly path: string };

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
  if (isRecordKind(kind) && isYears(number) && more.length === 0) return [kind, number];
  throw new SettingFault(
    `FEMUGER_DELETE_AFTER_YEARS says defaults, or whole years by kind like trials:5, meetings:10, so nothing is deleted. The kinds are ${recordKinds.join(', ')}.`,
  );
}

function isYears(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= mostYearsKept;
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

/** The municipality's own words, as a file beside the bot. Without one it says ours. */
export function libraryPath(): string | undefined {
  return read('FEMUGER_LIBRARY');
}
