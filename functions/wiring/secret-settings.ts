import { isStrong, type Secrets } from '../../shared/storage/secrets.ts';
import { localHost } from './local-host.ts';
import { localSecret } from './local-secret.ts';
import { need, read, SettingFault } from './read-setting.ts';

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
