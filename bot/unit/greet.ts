import type { Unit } from '../../shared/domain/unit/unit.ts';
import { everyRow } from '../../shared/ports/store.ts';
import { changeRow } from '../rows/change-row.ts';
import {
  type Conversation,
  conversationKey,
  type PersonPlace,
  personKey,
  placesOf,
  readConversation,
  readUnit,
  unitKey,
} from '../rows/rows.ts';
import { type Call, conversationOf, firstLanguage, showAll, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { greetingView, personalGreetingView, welcomeBackView } from './view/onboarding-views.ts';

const nothing: Reply = { kind: 'nothing' };

/** Greets a place once, however often the platform says that we came; coming back finds everything as it was. */
export async function greet(call: Call): Promise<Reply> {
  return call.intent.where.kind === 'personal' ? greetPerson(call) : greetChannel(call);
}

async function greetChannel(call: Call): Promise<Reply> {
  const { ports, intent } = call;
  const place = await readConversation(ports, conversationOf(call));
  const back = place?.value.goneSince !== undefined;
  const news = back || !(place?.value.greeted || place?.value.unit);
  const at = ports.clock.now().toISOString();
  await changeRow<Conversation>(
    ports,
    {
      table: 'places',
      partition: placesOf(call.person),
      key: conversationKey(intent.where.conversation),
      known: place,
    },
    (value) => {
      const reference = intent.where.reference ?? value?.reference;
      if (value?.greeted && !value.goneSince && sameReference(value.reference, reference)) return value;
      const { goneSince: _, ...kept } = value ?? {};
      return { ...kept, v: 1, greeted: at, ...(reference && { reference }) };
    },
  );
  if (!news) return nothing;
  const unit = place?.value.unit ? await wakeUnit(call, place.value.unit) : undefined;
  return showAll(unit ? welcomeBackView(unit) : greetingView(firstLanguage));
}

async function greetPerson(call: Call): Promise<Reply> {
  const { ports, intent, person } = call;
  let first = false;
  const changed = await changeRow<PersonPlace & { greeted?: string }>(
    ports,
    { table: 'places', partition: placesOf(person), key: personKey(person.id) },
    (value) => {
      const reference = intent.where.reference ?? value?.reference;
      first = !value?.greeted;
      if (value && !first && sameReference(value.reference, reference)) return value;
      return {
        units: [],
        institutions: [],
        ...value,
        v: 1,
        greeted: value?.greeted ?? ports.clock.now().toISOString(),
        ...(reference && { reference }),
      };
    },
  );
  if (!first || !changed.ok) return nothing;
  return showYou(personalGreetingView(firstLanguage, person.name, changed.row.value.units.length > 0));
}

/** Shut out of the channel: the unit keeps everything and hears nothing. */
export async function leaveChannel(call: Call): Promise<Reply> {
  const { ports, intent } = call;
  if (intent.where.kind === 'personal') return nothing;
  const place = await readConversation(ports, conversationOf(call));
  if (!place) return nothing;
  const at = ports.clock.now().toISOString();
  await silence(call, place.key, place.value, at);
  return nothing;
}

/** The app was removed from the whole tenant. */
export async function leaveTenant(call: Call): Promise<Reply> {
  const { ports } = call;
  const at = ports.clock.now().toISOString();
  const partition = placesOf(call.person);
  for await (const row of everyRow<Conversation>(ports.store, 'places', partition, {
    prefix: conversationKey(''),
  })) {
    await silence(call, row.key, row.value, at);
  }
  return nothing;
}

async function silence(call: Call, key: string, place: Conversation, at: string): Promise<void> {
  const { ports } = call;
  await changeRow<Conversation>(
    ports,
    { table: 'places', partition: placesOf(call.person), key },
    (value) => value && (value.goneSince ? value : { ...value, goneSince: at }),
  );
  if (!place.unit) return;
  await changeRow<Unit>(
    ports,
    { table: 'units', partition: place.unit, key: unitKey },
    (unit) => unit && (unit.silentSince ? unit : { ...unit, silentSince: at }),
  );
  ports.log.info('unit.silenced', { unit: place.unit });
}

async function wakeUnit(call: Call, id: string): Promise<Unit | undefined> {
  const row = await readUnit(call.ports, id);
  if (!row) return undefined;
  const woken = await changeRow<Unit>(
    call.ports,
    { table: 'units', partition: id, key: unitKey, known: row },
    (unit) => {
      if (!unit?.silentSince) return unit;
      const { silentSince: _, ...awake } = unit;
      return awake;
    },
  );
  return woken.ok ? woken.row.value : row.value;
}

function sameReference(a: object | undefined, b: object | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
