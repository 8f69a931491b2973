const people = [
  ['bo', 'Bo', 'Leder'],
  ['ane', 'Ane', 'Pædagog'],
  ['carla', 'Carla', 'Facilitator'],
  ['ditte', 'Ditte', 'Medhjælper'],
  ['emil', 'Emil', 'Pædagog'],
  ['faelles', 'Stue Gul', 'Fælles iPad'],
] as const;
const firstNumber = 20;

/** Who is sitting at the playground. */
export const playgroundUsers = ['bo', 'ane', 'carla', 'ditte', 'emil'] as const;
export type PlaygroundUser = (typeof playgroundUsers)[number];

/** The cast of the playground. Its file is YAML, of which JSON is a part; it insists on
 * five users and, beside *General*, one channel. */
export function playgroundConfig(me: PlaygroundUser = 'bo'): string {
  const everybody = people.map(([id, given, surname], i) => ({
    id,
    person: person(id, given, surname, firstNumber + i),
  }));
  const config = {
    version: '0.1.1',
    tenantId: '00000000-0000-0000-0000-000000000001',
    bot: { id: '00000000-0000-0000-0000-000000000011', name: 'Femuger' },
    currentUser: everybody.find(({ id }) => id === me)?.person,
    users: everybody.flatMap(({ id, person }) => (id === me ? [] : [person])),
    personalChat: { id: 'personlig-samtale' },
    groupChat: { id: 'gruppe-stue-blaa', name: 'Stue Blå' },
    team: {
      id: 'team-regnbuen',
      name: 'Regnbuen',
      aadGroupId: '00000000-0000-0000-0000-000000000031',
      channels: [{ id: 'kanal-stue-gul', name: 'Stue Gul' }],
    },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

function person(id: string, givenName: string, surname: string, number: number) {
  const email = `${id}@regnbuen.example`;
  return {
    id: `bruger-${id}`,
    name: `${givenName} ${surname}`,
    userPrincipleName: email,
    aadObjectId: `00000000-0000-0000-0000-0000000000${number}`,
    givenName,
    surname,
    email,
  };
}
