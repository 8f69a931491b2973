import { mayInNetwork, networkRolesOf } from '../../shared/domain/access/network-permissions.ts';
import { nextMeetingOf } from '../../shared/domain/network/network-meeting.ts';
import { firstLanguage } from '../../shared/domain/person/language.ts';
import { enter, type Standing } from '../access/enter.ts';
import { chosenUnit, freeCommand } from '../feature/command.ts';
import { withUnitNamed } from '../feature/name-unit.ts';
import { memberUnitsIn, networkRow } from '../rows/network-rows.ts';
import { personRow } from '../rows/place-rows.ts';
import { readValue, readValues } from '../rows/row.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { joinedNetworks, readingOf } from './joined-networks.ts';
import { questionsOf } from './questions.ts';
import { type Joined, type LookedAfter, networksView } from './view/networks-view.ts';
import { waitingFor } from './view/questions-views.ts';

/** `netværk`, also for a facilitator who is in no unit. */
export const networkCommand = freeCommand({
  name: 'network',
  words: { da: ['netværk', 'netværket', 'kvalitetsnetværk'], en: ['network', 'networks'] },
  help: {
    group: 'unit',
    line: {
      da: 'lær af andre huse: se jeres netværk, vær med, eller lav et',
      en: 'learn from other houses: see your networks, join one, or make one',
    },
    beyond: {
      to: ['networks'],
      line: {
        da: 'invitér en enhed, meld datoen ud, og se det næste emne',
        en: 'invite a unit, tell the date, and see the next topic',
      },
    },
  },
  run: (call) => showNetworks(call),
});

export async function showNetworks(call: Call): Promise<Reply> {
  const lookedAfter = await lookedAfterBy(call);
  // Somebody who looks after networks and is in no unit has all the same something to see.
  if (call.intent.where.kind === 'personal' && !(await isInUnit(call)))
    return showYou(networksView({ language: firstLanguage, lookedAfter }));
  return enter(call, { deed: 'see-networks', unit: chosenUnit(call) }, async (at) => {
    const view = networksView({
      language: at.unit.language,
      lookedAfter: call.intent.where.kind === 'personal' ? lookedAfter : [],
      unit: { unit: at.unit, joined: await joinedBy(at), mayShare: at.may('share-with-network') },
    });
    return withUnitNamed(at, showYou(view), 'network');
  });
}

async function isInUnit({ ports, person }: Call): Promise<boolean> {
  return ((await readValue(ports, personRow(person)))?.units ?? []).length > 0;
}

async function lookedAfterBy({ ports, person, today }: Call): Promise<readonly LookedAfter[]> {
  const ids = (await readValue(ports, personRow(person)))?.networks ?? [];
  const found = await Promise.all(
    ids.map(async (id): Promise<LookedAfter | undefined> => {
      const network = await readValue(ports, networkRow(id));
      if (!network || !mayInNetwork(networkRolesOf(person, network), 'network:edit')) return undefined;
      const units = (await readValues(ports, memberUnitsIn(id))).filter(({ left }) => !left).length;
      return { network, meeting: nextMeetingOf(network, today), units };
    }),
  );
  return found.filter((each) => each !== undefined);
}

async function joinedBy({ unit, may, call: { ports, today } }: Standing): Promise<readonly Joined[]> {
  const networks = await joinedNetworks(readingOf(ports), unit.id);
  return Promise.all(
    networks.map(async (network) => {
      const asked = may('share-with-network') ? (await questionsOf(ports, network, today)).questions : [];
      return { network, meeting: nextMeetingOf(network, today), waiting: waitingFor(unit.id, asked) };
    }),
  );
}
