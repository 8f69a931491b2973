import type { Where, Who } from '../../../bot/turn/intent.ts';

export const demoTenant = '00000000-0000-0000-0000-000000000001';

/** Those of the playground's file who have an account; the others of the nine have none, like many in daycare. */
export const cast = {
  bo: person('20', 'Bo Leder'),
  ane: person('21', 'Ane Pædagog'),
  carla: person('22', 'Carla Facilitator'),
  ditte: person('23', 'Ditte Medhjælper'),
  emil: person('24', 'Emil Pædagog'),
} as const;
export type Role = keyof typeof cast;
export const withoutAccount = ['Farida', 'Gitte', 'Hanne', 'Iben'];

export const slackTenant = 'T0REGNBUEN';

/** The same five, at the Slack playground. */
export const slackCast = {
  bo: inSlack('U0BO', cast.bo),
  ane: inSlack('U0ANE', cast.ane),
  carla: inSlack('U0CARLA', cast.carla),
  ditte: inSlack('U0DITTE', cast.ditte),
  emil: inSlack('U0EMIL', cast.emil),
} as const satisfies Record<Role, Who>;

export interface DemoHome {
  readonly name: string;
  readonly where: Where;
}

/** A home of the five. */
export interface StoryHome extends DemoHome {
  readonly people: Readonly<Record<Role, Who>>;
}

/** Teams' playground has one channel and one group chat to write in, Slack's has two channels. */
export const demoHomes = {
  channel: { name: 'Stue Gul', where: { kind: 'channel', conversation: 'kanal-stue-gul' }, people: cast },
  group: { name: 'Stue Blå', where: { kind: 'channel', conversation: 'gruppe-stue-blaa' }, people: cast },
  slack: {
    name: 'Stue Blå',
    where: { kind: 'channel', conversation: 'C0STUEBLAA', name: 'stue-blå' },
    people: slackCast,
  },
} as const satisfies Record<string, StoryHome>;

function inSlack(id: string, { name }: Who): Who {
  return { platform: 'slack', tenant: slackTenant, id, ...(name && { name }) };
}

function person(number: string, name: string): Who {
  return { platform: 'teams', tenant: demoTenant, id: `00000000-0000-0000-0000-0000000000${number}`, name };
}
