import type { SlackSettings, SlackWorkspace } from '../../bot/slack/settings.ts';
import { localHost } from './local-host.ts';
import { listIn, need, read, SettingFault } from './read-setting.ts';
import { femugerSecrets } from './secret-settings.ts';

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
