import { networkRolesOf } from '../../shared/domain/access/network-permissions.ts';
import { mostNetworks } from '../../shared/domain/network/limits.ts';
import { missingIn, type Network } from '../../shared/domain/network/network.ts';
import { nextMeetingOf } from '../../shared/domain/network/network-meeting.ts';
import { firstLanguage } from '../../shared/domain/person/language.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import { isOurId } from '../../shared/ports/ids.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { type Data, freeButton } from '../feature/button.ts';
import { freeForm } from '../feature/form.ts';
import { openForm } from '../feature/open-form.ts';
import { changeRow } from '../rows/change-row.ts';
import { networkRow } from '../rows/network-rows.ts';
import { personRow } from '../rows/place-rows.ts';
import { insertRow, readValue } from '../rows/row.ts';
import { meetingMoment } from '../time/view/meeting-moment.ts';
import { type Call, named, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import type { Values } from '../ui/form.ts';
import { editNetwork, openKinds } from './consent.ts';
import { enterNetwork, networkButton } from './enter-network.ts';
import { readNetworkForm } from './read-network-form.ts';
import { rememberNetworkOf } from './remember-network.ts';
import { scheduleSummary } from './send-summary.ts';
import { tellAdministrators } from './take-up-role.ts';
import { networkText } from './text/network-text.ts';
import { networkForm, networkMadeView } from './view/make-network-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'network.make': Carries;
    'network.edit': Carries<'network'>;
    'network.tell-date': Carries<'network' | 'quarter'>;
  }
  interface Forms {
    'network.make': true;
  }
}

export const makeButton = freeButton('network.make', async (call) => {
  const context = { op: call.ports.ids.next() };
  const form = networkForm({ language: firstLanguage, context, hasFacilitator: false });
  return openForm(form, firstLanguage);
});

export const editButton = networkButton('network.edit', {
  deed: 'network:edit',
  press: async ({ call, network }) => {
    const kinds = await openKinds(call.ports, network);
    const { id, name, kind, criteria = '', slot, language, facilitator } = network;
    const values = {
      name,
      kind,
      criteria,
      weekday: String(slot.weekday),
      time: slot.time,
      facilitator: 'later',
    };
    const form = networkForm({
      language,
      context: { network: id },
      values,
      hasFacilitator: !!facilitator,
      kinds,
    });
    return openForm(form, language);
  },
});

export const networkFormSent = freeForm('network.make', (call, values, context) =>
  context.network
    ? enterNetwork(call, { deed: 'network:edit', network: context.network }, ({ network }) =>
        save(call, values, context, network),
      )
    : save(call, values, context),
);

/** Told once: until then the units see no date, and without criteria and facilitator nobody can tell it. */
export const tellDateButton = networkButton('network.tell-date', {
  deed: 'network:set-date',
  press: async ({ call, network, row }, { quarter }) => {
    const { language } = network;
    const meeting = nextMeetingOf(network, call.today);
    if (missingIn(network).length > 0 || meeting.quarter !== quarter)
      return showYou(refusalView(language, 'gone'));
    const told = (value: Network | undefined) =>
      !value || value.published?.includes(quarter)
        ? value
        : { ...value, published: [...(value.published ?? []), quarter] };
    const changed = await changeRow(call.ports, networkRow(network.id), told, row);
    if (!changed.ok) return showYou(refusalView(language, 'busy'));
    return showYou(sentence(networkText[language].told(meetingMoment(meeting, language))));
  },
});

async function save(call: Call, values: Values, context: Data, before?: Network): Promise<Reply> {
  const language = before?.language ?? firstLanguage;
  const read = readNetworkForm(values, context, language);
  const again = async (errors: Values, more: Data = {}): Promise<Reply> => ({
    kind: 'form-errors',
    form: networkForm({
      language,
      values,
      errors,
      context: { ...context, ...more },
      hasFacilitator: before?.facilitator !== undefined,
      ...(before && { kinds: await openKinds(call.ports, before) }),
    }),
  });
  if (!read.ok) return again(read.errors, read.accepted ? { accepted: read.accepted } : {});
  const { person } = await named(call);
  const { criteria, ...rest } = read.fields;
  const fields = { ...rest, ...(criteria && { criteria }) };
  const facilitator = before?.facilitator ?? (values.facilitator === 'me' ? person : undefined);
  if (before) {
    const edited = await editNetwork(call.ports, before.id, ({ criteria: _, ...kept }) => ({
      ...kept,
      ...fields,
      ...(facilitator && !kept.facilitator && { facilitator }),
    }));
    if (edited === 'busy') return showYou(refusalView(language, 'busy'));
    if (edited === 'kind') return again({ kind: networkText[language].kindBound });
    await scheduleSummary(call.ports, edited, call.ports.clock.now());
    await tellAdministrators(call.ports, edited);
    return showYou(networkMadeView(edited));
  }
  return make(call, context.op, {
    ...fields,
    language,
    madeBy: person,
    ...(facilitator && { facilitator }),
  });
}

async function make(
  { ports, person, intent }: Call,
  id: string | undefined,
  fields: Omit<Network, 'v' | 'id' | 'madeAt' | 'home'>,
): Promise<Reply> {
  if (!id || !isOurId(id)) return showYou(refusalView(firstLanguage, 'gone'));
  if (await hasEnough({ ports, person }, id)) return showYou(sentence(networkText[firstLanguage].tooMany));
  const { platform, tenant } = person;
  const madeAt = ports.clock.now().toISOString();
  const network: Network = { v: 1, id, madeAt, home: { platform, tenant }, ...fields };
  const written = await insertRow(ports, networkRow(id), network);
  // Sent twice: the second finds what the first made, and nobody finds another's.
  const there = written.ok ? network : await readValue(ports, networkRow(id));
  if (!there?.madeBy || !samePerson(there.madeBy, person)) return showYou(refusalView(firstLanguage, 'gone'));
  await rememberNetworkOf({ ports, person, intent }, id);
  await scheduleSummary(ports, there, ports.clock.now());
  await tellAdministrators(ports, there);
  return showYou(networkMadeView(there));
}

/** Other than this one, which may be sent twice. Hints are cheap; only where there are many are the networks read. */
async function hasEnough({ ports, person }: Pick<Call, 'ports' | 'person'>, id: string): Promise<boolean> {
  const hints = ((await readValue(ports, personRow(person)))?.networks ?? []).filter((each) => each !== id);
  if (hints.length < mostNetworks) return false;
  const found = await Promise.all(hints.map((each) => readValue(ports, networkRow(each))));
  const theirs = found.filter((each) => each && networkRolesOf(person, each).length > 0);
  return theirs.length >= mostNetworks;
}
