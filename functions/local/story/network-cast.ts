import type { Who } from '../../../bot/turn/intent.ts';
import type { UnitKind } from '../../../shared/domain/unit/unit-kind.ts';
import { cast, type DemoHome, demoHomes, demoTenant } from './cast.ts';
import { demoLearnings } from './network-words.ts';

/** Looks after the network and is in none of its units. */
export const facilitator = { carla: cast.carla } as const;

export interface NetworkHouse {
  readonly home: DemoHome;
  readonly kind: UnitKind;
  readonly institution: string;
  readonly people: Readonly<Record<'leader' | HouseColleague, Who>>;
  /** What the leader lets go in words: with every second course, or with every one where there are two. */
  readonly learnings: readonly string[];
}

export const colleagues = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'] as const;
export type HouseColleague = (typeof colleagues)[number];

/** A workspace that the bot is asked to leave when the story is over: nobody answers there. */
const slackTenant = 'TSKOV';

/** Two houses of one municipality in Teams, and one of another in Slack. */
export const houses = [
  {
    home: demoHomes.group,
    kind: 'integrated',
    institution: 'Regnbuen',
    people: {
      leader: cast.bo,
      one: cast.ane,
      two: cast.ditte,
      three: cast.emil,
      ...teams(30, {
        four: 'Farida Medhjælper',
        five: 'Gitte Pædagog',
        six: 'Hanne Pædagog',
        seven: 'Iben Vikar',
      }),
    },
    learnings: demoLearnings.Regnbuen,
  },
  {
    home: { name: 'Legestuen Havblik', where: { kind: 'channel', conversation: 'kanal-havblik' } },
    kind: 'family-daycare',
    institution: 'Dagplejen ved havnen',
    people: teams(40, {
      leader: 'Maja Dagplejepædagog',
      one: 'Jonna Dagplejer',
      two: 'Kirsten Dagplejer',
      three: 'Lone Dagplejer',
      four: 'Merete Dagplejer',
      five: 'Nanna Dagplejer',
      six: 'Oda Dagplejer',
      seven: 'Pia Dagplejer',
    }),
    learnings: demoLearnings['Legestuen Havblik'],
  },
  {
    home: { name: 'Skovstuen', where: { kind: 'channel', conversation: 'CSKOV' } },
    kind: 'kindergarten',
    institution: 'Egernet',
    people: {
      leader: slack('Sara Leder'),
      one: slack('Rikke Pædagog'),
      two: slack('Stine Pædagog'),
      three: slack('Tove Medhjælper'),
      four: slack('Ulla Pædagog'),
      five: slack('Vera Medhjælper'),
      six: slack('William Pædagog'),
      seven: slack('Yrsa Pædagog'),
    },
    learnings: demoLearnings.Skovstuen,
  },
] as const satisfies readonly NetworkHouse[];

function teams<R extends string>(first: number, names: Readonly<Record<R, string>>): Record<R, Who> {
  const people = Object.entries<string>(names).map(([role, name], nth): [string, Who] => [
    role,
    {
      platform: 'teams',
      tenant: demoTenant,
      id: `00000000-0000-0000-0000-0000000000${first + nth}`,
      name,
    },
  ]);
  return Object.fromEntries(people) as Record<R, Who>;
}

function slack(name: string): Who {
  return { platform: 'slack', tenant: slackTenant, id: `U${name.split(' ')[0]?.toUpperCase()}`, name };
}
