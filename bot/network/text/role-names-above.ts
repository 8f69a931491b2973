import type { RoleAbove } from '../../../shared/domain/access/network-permissions.ts';

type Roles = Readonly<Record<RoleAbove, string>>;

const da = {
  roles: {
    chief: 'skole- og dagtilbudschef',
    'area-leader': 'områdeleder',
    'project-leader': 'projektleder',
    'resource-person': 'ressourceperson eller konsulent',
    board: 'medlem af forældrebestyrelsen',
    politician: 'medlem af det politiske udvalg',
  } satisfies Roles as Roles,
  taken: (role: string, network: string) => `Du er nu ${role} for ${network}.`,
  see: 'Se, hvad du kan',
};

const en: typeof da = {
  roles: {
    chief: 'head of schools and daycare',
    'area-leader': 'area leader',
    'project-leader': 'project leader',
    'resource-person': 'resource person or consultant',
    board: 'member of the parent board',
    politician: 'member of the political committee',
  },
  taken: (role, network) => `You are now ${role} for ${network}.`,
  see: 'See what you can do',
};

export const aboveText = { da, en };
