import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { packApp } from './teams/pack-app.ts';

const usage = `Builds the app package for Microsoft Teams.

  MicrosoftAppId=…  FEMUGER_HOST=femuger.azurewebsites.net  npm run teams-package
  MicrosoftAppId=…  FEMUGER_HOST=femuger.azurewebsites.net  npm run teams-package -- --read-channel

  --read-channel         asks for the right to read the channels the app is in, so that a trial needs no mention
  MicrosoftAppId         the bot's app registration in Microsoft Entra
  FEMUGER_HOST           the function app's host name
  FEMUGER_DEVELOPER      who runs the bot, as people see it (Femuger)
  FEMUGER_PRIVACY_URL    where you tell how you treat personal data (https://FEMUGER_HOST/)
  FEMUGER_TERMS_URL      your terms of use (https://FEMUGER_HOST/)
`;

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const hostName = /^[a-z\d-]+(\.[a-z\d-]+)+$/i;

const { MicrosoftAppId: appId = '', FEMUGER_HOST: host = '', ...env } = process.env;
const args = process.argv.slice(2);
const readChannel = args.includes('--read-channel');
const wrong = [
  ...args.filter((one) => one !== '--read-channel').map((one) => `${one} is not known.`),
  ...(uuid.test(appId) ? [] : ['MicrosoftAppId has to be the registration’s id, such as 12345678-1234-….']),
  ...(hostName.test(host)
    ? []
    : ['FEMUGER_HOST has to be a host name, without https:// and without a path.']),
];

if (wrong.length > 0) {
  console.error(`${wrong.join('\n')}\n\n${usage}`);
  process.exitCode = 1;
} else {
  const root = new URL('../../', import.meta.url);
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };
  const archive = packApp({
    appId,
    host,
    version,
    developer: env.FEMUGER_DEVELOPER || 'Femuger',
    privacyUrl: env.FEMUGER_PRIVACY_URL || `https://${host}/`,
    termsUrl: env.FEMUGER_TERMS_URL || `https://${host}/`,
    readChannel,
  });
  mkdirSync(new URL('dist/', root), { recursive: true });
  writeFileSync(new URL('dist/femuger-teams.zip', root), archive);
  console.log('dist/femuger-teams.zip is ready: upload it in the Teams admin centre, under Manage apps.');
}
