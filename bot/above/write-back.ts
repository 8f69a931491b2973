import { longestWriteBack, type WriteBack } from '../../shared/domain/network/above.ts';
import type { Network } from '../../shared/domain/network/network.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import { type FromAbove, withFromAbove } from '../../shared/domain/unit/from-above.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { FormFeature } from '../feature/form.ts';
import { enterNetwork, type NetworkStanding, networkButton } from '../network/enter-network.ts';
import { guardNetworkText } from '../network/guard-network-text.ts';
import { writeBackRow } from '../rows/above-rows.ts';
import { changeRow } from '../rows/change-row.ts';
import { memberUnitsIn } from '../rows/network-rows.ts';
import { deleteRow, putRow, readValue, readValues } from '../rows/row.ts';
import { unitRow } from '../rows/unit-rows.ts';
import { named, showYou } from '../turn/call.ts';
import type { Outside } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Values } from '../ui/form.ts';
import type { Carries } from '../ui/names.ts';
import { rolesText } from './text/roles-text.ts';
import { writeBackForm } from './view/roles-views.ts';

declare module '../ui/names.ts' {
  interface Actions {
    'above.write': Carries<'network'>;
    'above.unwrite': Carries<'network'>;
  }
  interface Forms {
    'above.write': true;
  }
}

const deed = 'network:write-back';
/** So many units at the same moment. */
const atOnce = 16;

export const writeBackButton = networkButton('above.write', {
  deed,
  press: async ({ network }) => ({ kind: 'open-form', form: writeBackForm(network, {}) }),
});

export const writeBackSent: FormFeature = {
  form: 'above.write',
  deed,
  send: (call, values, context) =>
    enterNetwork(call, { deed, network: context.network }, (at) => send(at, values, context.accepted)),
};

export const takeBackWordsButton = networkButton('above.unwrite', {
  deed,
  press: async ({ call: { ports, person }, network }) => {
    await takeWordsBack(ports, network.id, person);
    return showYou(sentence(rolesText[network.language].takenBack));
  },
});

async function send(at: NetworkStanding, values: Values, accepted = ''): Promise<Reply> {
  const { network, roles, call } = at;
  const { language } = network;
  const text = rolesText[language];
  const guarded = guardNetworkText(values.text, longestWriteBack, { language, accepted });
  const role = roles.find((each) => each === 'chief' || each === 'area-leader');
  if (!guarded.ok || !guarded.text || !role) {
    const asked = guarded.ok ? undefined : guarded.asked;
    const form = writeBackForm(network, {
      values,
      errors: { text: guarded.ok ? text.missing : guarded.error },
      accepted: [accepted, asked].filter(Boolean).join(','),
    });
    return { kind: 'form-errors', form };
  }
  const { ports } = call;
  const { person } = await named(call);
  const row = writeBackRow(network.id, person);
  const before = await readValue(ports, row);
  const written: WriteBack = {
    v: 1,
    id: ports.ids.next(),
    role,
    person,
    kind: values.kind === 'request' ? 'request' : 'theme',
    text: guarded.text,
    at: ports.clock.now().toISOString(),
  };
  // First, so that what stands in the units can be taken back from there.
  await putRow(ports, row, written);
  const { id, kind, text: words } = written;
  const line: FromAbove = {
    id,
    network: network.id,
    role,
    kind,
    text: words,
    day: call.today,
    ...(person.name && { name: person.name }),
  };
  const units = await inEveryUnit(ports, network, (unit) => ({
    ...unit,
    fromAbove: withFromAbove(unit.fromAbove, line, before?.id),
  }));
  return showYou(sentence(text.sent(units)));
}

/** Out of the guides of all units, also of those that have left since. */
export async function takeWordsBack(ports: Outside, network: string, person: Person): Promise<void> {
  const row = writeBackRow(network, person);
  const written = await readValue(ports, row);
  if (!written) return;
  await inEveryUnit(
    ports,
    { id: network },
    (unit) => {
      const { fromAbove = [] } = unit;
      const left = fromAbove.filter(({ id }) => id !== written.id);
      return left.length === fromAbove.length ? unit : { ...unit, fromAbove: left };
    },
    { also: 'left' },
  );
  await deleteRow(ports, row);
}

async function inEveryUnit(
  ports: Outside,
  { id }: Pick<Network, 'id'>,
  change: (unit: Unit) => Unit,
  { also }: { readonly also?: 'left' } = {},
): Promise<number> {
  const members = await readValues(ports, memberUnitsIn(id));
  const units = members.filter(({ left }) => also || !left).map(({ unit }) => unit);
  for (let from = 0; from < units.length; from += atOnce)
    await Promise.all(
      units
        .slice(from, from + atOnce)
        .map((unit) => changeRow(ports, unitRow(unit), (there) => there && change(there))),
    );
  return units.length;
}
