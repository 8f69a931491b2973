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

export interface DemoHome {
  readonly name: string;
  readonly where: Where;
}

/** The playground has one channel and one group chat to write in. */
export const demoHomes = {
  channel: { name: 'Stue Gul', where: { kind: 'channel', conversation: 'kanal-stue-gul' } },
  group: { name: 'Stue Blå', where: { kind: 'channel', conversation: 'gruppe-stue-blaa' } },
} as const satisfies Record<string, DemoHome>;

function person(number: string, name: string): Who {
  return { platform: 'teams', tenant: demoTenant, id: `00000000-0000-0000-0000-0000000000${number}`, name };
}
