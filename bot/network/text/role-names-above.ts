import type { RoleAbove } from '../../../shared/domain/access/network-permissions.ts';
import { inWords } from '../../time/text/counted.ts';

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
  consentTitle: 'I det her netværk kan flere læse med',
  tendencies: (roles: string) =>
    `De her kan læse, hvad der fylder i alle enheder lagt sammen, men ingen ord fra jer: ${roles}.`,
  ideas: (roles: string) => `De her kan også læse de idéer, I deler i idébanken: ${roles}.`,
  writes: (roles: string, weeks: number) =>
    `De her kan skrive én sætning til jer, som står i jeres guide i ${inWords('da', weeks)} uger: ${roles}.`,
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
  consentTitle: 'In this network more people can read along',
  tendencies: (roles) =>
    `These can read what there is most of in all units added up, and no words of yours: ${roles}.`,
  ideas: (roles) => `These can also read the ideas you share in the idea bank: ${roles}.`,
  writes: (roles, weeks) =>
    `These can write one sentence to you, which stands in your guide for ${inWords('en', weeks)} weeks: ${roles}.`,
};

export const aboveText = { da, en };
