import type { Installation, InstallationStore } from '@slack/bolt';
import type { InstallProvider } from '@slack/oauth';
import type { Seal } from '../../shared/ports/seal.ts';
import type { Store } from '../../shared/ports/store.ts';
import type { RowAt } from '../turn/row-key.ts';
import { NotInstalled } from './errors.ts';
import { botScopes } from './scopes.ts';
import type { SlackSettings, SlackWorkspace } from './settings.ts';
import { clientOptions, silentLogger } from './web-client.ts';

interface StoredInstallation {
  readonly v: 1;
  /** The whole installation, tokens included, sealed. */
  readonly sealed: string;
}

export const installationRow = (team: string): RowAt<StoredInstallation> => ({
  table: 'places',
  partition: `slack|${team}`,
  key: 'installation',
});

export class WholeOrganisation extends Error {
  override readonly name = 'WholeOrganisation';
}

export class NotAllowed extends Error {
  override readonly name = 'NotAllowed';
}

export interface Places {
  readonly store: Store;
  readonly seal?: Seal;
}

export interface Installations extends InstallationStore {
  forget(team: string): Promise<void>;
}

/** One sealed row per workspace, beside everything else we know of it. */
export function createInstallations(
  { store, seal }: Required<Places>,
  allowed: readonly string[] | 'any',
): Installations {
  const isAllowed = (team: string) => allowed === 'any' || allowed.includes(team);
  return {
    async storeInstallation(installation) {
      const team = installation.team?.id;
      if (!team || installation.isEnterpriseInstall) {
        throw new WholeOrganisation('Femuger is installed in one workspace at a time.');
      }
      if (!isAllowed(team))
        throw new NotAllowed('This workspace is not among those that may install Femuger.');
      const value: StoredInstallation = { v: 1, sealed: seal.seal(JSON.stringify(installation)) };
      const { table, partition, key } = installationRow(team);
      await store.write(table, partition, { op: 'put', key, value });
    },
    async fetchInstallation({ teamId }) {
      const { table, partition, key } = installationRow(teamId ?? '');
      // A workspace that was taken off the list is shut out, even though its installation is still stored.
      const isIn = teamId && isAllowed(teamId);
      const row = isIn ? await store.get<StoredInstallation>(table, partition, key) : undefined;
      if (!row) throw new NotInstalled('Femuger is not installed in this workspace.');
      return JSON.parse(seal.open(row.value.sealed)) as Installation<'v2', false>;
    },
    async forget(team) {
      const { table, partition, key } = installationRow(team);
      await store.write(table, partition, { op: 'delete', key });
    },
  };
}

/** Where the token of one workspace stands in the settings, Slack's installer is never loaded. */
export async function createInstaller(
  settings: SlackSettings,
  workspace: Extract<SlackWorkspace, { kind: 'oauth' }>,
  installations: InstallationStore,
): Promise<InstallProvider> {
  const { InstallProvider } = await import('@slack/oauth');
  return new InstallProvider({
    clientId: workspace.clientId,
    clientSecret: workspace.clientSecret,
    stateSecret: workspace.secret,
    installationStore: installations,
    installUrlOptions: { scopes: [...botScopes] },
    directInstall: true,
    logger: silentLogger,
    clientOptions: clientOptions(settings.apiUrl),
  });
}
