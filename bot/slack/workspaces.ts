import { type Authorize, type EnvelopedEvent, webApi } from '@slack/bolt';
import type { InstallProvider } from '@slack/oauth';
import { createInstallations, createInstaller, type Places } from './installations.ts';
import type { SlackSettings } from './settings.ts';
import { clientOptions } from './web-client.ts';

/** Finds the token for a workspace. */
export interface Workspaces {
  readonly authorize: Authorize<boolean>;
  tokenOf(team: string): Promise<string | undefined>;
  forget(team: string): Promise<void>;
  /** Missing where the app serves one workspace, whose token is in the settings. */
  installer?(): Promise<InstallProvider>;
}

export function createWorkspaces(settings: SlackSettings, { store, seal }: Places): Workspaces {
  const { workspace } = settings;
  if (workspace.kind === 'single') return singleWorkspace(settings.apiUrl, workspace.botToken);
  if (!seal) throw new Error('Tokens of several workspaces need a seal.');
  const installations = createInstallations({ store, seal }, workspace.allowed);
  let made: Promise<InstallProvider> | undefined;
  const installer = () => {
    made ??= createInstaller(settings, workspace, installations);
    return made;
  };
  return {
    installer,
    authorize: async (source) => (await installer()).authorize(source),
    tokenOf: async (teamId) => {
      const query = { teamId, enterpriseId: undefined, isEnterpriseInstall: false } as const;
      return (await (await installer()).authorize(query)).botToken;
    },
    forget: installations.forget,
  };
}

function singleWorkspace(apiUrl: string, botToken: string): Workspaces {
  let asked: Promise<string> | undefined;
  const askWhoWeAre = async (): Promise<string> => {
    const { user_id } = await new webApi.WebClient(botToken, clientOptions(apiUrl)).auth.test();
    return user_id ?? '';
  };
  return {
    async authorize(_source, body) {
      // Only events need the bot's user id, and nearly all of them bring it.
      if (!body || !('event' in body)) return { botToken };
      const { authorizations } = body as Pick<EnvelopedEvent, 'authorizations'>;
      const told = authorizations?.find((one) => one.is_bot)?.user_id;
      if (told) return { botToken, botUserId: told };
      asked ??= askWhoWeAre();
      try {
        return { botToken, botUserId: await asked };
      } catch (error) {
        asked = undefined;
        throw error;
      }
    },
    tokenOf: async () => botToken,
    // The token is in the settings: there is nothing stored.
    forget: async () => {},
  };
}
