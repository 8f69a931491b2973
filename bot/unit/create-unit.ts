import { newPlanSettings } from '../../shared/domain/plan/new-settings.ts';
import { planUnit } from '../../shared/domain/plan/plan-unit.ts';
import { foundLeadership } from '../../shared/domain/unit/leadership.ts';
import { type Language, samePerson } from '../../shared/domain/unit/person.ts';
import type { Institution, Member, Unit } from '../../shared/domain/unit/unit.ts';
import { unitOfChannel } from '../access/resolve-unit.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { guardName } from '../guard/guard-text.ts';
import { commit } from '../outbox/commit.ts';
import { ensureScheduled } from '../outbox/schedule.ts';
import { changeRow } from '../rows/change-row.ts';
import {
  type Conversation,
  conversationKey,
  institutionKey,
  memberKey,
  type PersonPlace,
  personKey,
  placesOf,
  readInstitution,
  readPerson,
  readUnit,
  unitKey,
} from '../rows/rows.ts';
import { type Call, conversationOf, firstLanguage, named, showYou } from '../turn/call.ts';
import type { Ports } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';
import type { Values } from '../ui/form.ts';
import { alreadyUnitView, createInChannelView, unitConfirmedView } from './view/onboarding-views.ts';
import { parseUnitForm, unitForm } from './view/unit-form.ts';

const settleSeconds = 30;
/** As our own ids are made: the form comes from outside, and its id becomes the unit's. */
const idShape = /^[0-9A-Z]{26}$/;

export async function openCreateUnit(call: Call): Promise<Reply> {
  if (call.intent.where.kind !== 'channel') return showYou(createInChannelView(firstLanguage));
  const here = await unitOfChannel(call);
  if (here.kind === 'unit') return showYou(alreadyUnitView(here.unit));
  return {
    kind: 'open-form',
    form: unitForm({
      mode: 'create',
      language: firstLanguage,
      today: call.today,
      institutions: await institutionsLed(call),
      context: { op: call.ports.ids.next() },
    }),
  };
}

export async function submitCreateUnit(
  call: Call,
  values: Values,
  context: Readonly<Record<string, string>>,
): Promise<Reply> {
  const { ports } = call;
  const op = context.op;
  if (!op || !idShape.test(op) || call.intent.where.kind !== 'channel')
    return showYou(createInChannelView(firstLanguage));
  const here = await unitOfChannel(call);
  if (here.kind === 'unit') {
    // Sent twice: the second one finds what the first one made.
    return showYou(
      here.unit.id === op ? unitConfirmedView(here.unit, call.today) : alreadyUnitView(here.unit),
    );
  }
  // The id of a unit that lives somewhere else makes no second one.
  if (await readUnit(ports, op)) return showYou(refusalView(firstLanguage, 'gone'));
  const institutions = await institutionsLed(call);
  const asked = {
    mode: 'create',
    language: languageOf(values),
    today: call.today,
    institutions,
    context,
  } as const;
  const parsed = parseUnitForm(values, asked, guardName);
  if (!parsed.ok) return { kind: 'form-errors', form: parsed.form };
  const { name, kind, language, institutionName, anchor, slot, curriculum } = parsed.unit;
  const at = ports.clock.now().toISOString();
  const person = await named(call);
  const plan = newPlanSettings({ anchor, slot, curriculum, knownFrom: call.today });
  if ('refused' in planUnit(plan, call.today)) {
    return { kind: 'form-errors', form: unitForm({ ...asked, values, errors: { anchor: 'noOpenWeek' } }) };
  }
  const unit: Unit = {
    v: 1,
    id: op,
    name,
    kind,
    language,
    institution: parsed.unit.institution ?? `${op}-institution`,
    home: conversationOf(call),
    leadership: foundLeadership(person, { id: op, at }),
    plan,
  };
  await ports.queue.send({ kind: 'settle-unit', unit: unit.id }, settleSeconds);
  if (!(await claimConversation(call, unit.id))) return showYou(refusalView(language, 'busy'));
  if (!parsed.unit.institution) {
    const value: Institution = {
      v: 1,
      id: unit.institution,
      name: institutionName,
      leader: person,
      units: [op],
    };
    await ports.store.write('units', unit.institution, { op: 'insert', key: institutionKey, value });
  }
  const member: Member = { v: 1, person, since: at };
  const written = await commit(
    ports,
    unit,
    [
      { op: 'insert', key: unitKey, value: unit },
      { op: 'insert', key: memberKey(person), value: member },
    ],
    { key: op, kind: 'unit-created', to: 'channel', about: {} },
  );
  if (written.ok) await rememberUnit(ports, unit, call.intent.where);
  return showYou(unitConfirmedView(unit, call.today));
}

/** Finishes what a crash may have left half done: the hints that lead to a new unit. */
export async function settleUnit(ports: Ports, id: string): Promise<void> {
  const row = await readUnit(ports, id);
  if (row) await rememberUnit(ports, row.value);
}

/** One channel, one unit: of two people creating at the same moment, one is told to try again. */
async function claimConversation(call: Call, unit: string): Promise<boolean> {
  const { ports, intent } = call;
  const { reference } = intent.where;
  const now = ports.clock.now();
  const claimed = await changeRow<Conversation>(
    ports,
    { table: 'places', partition: placesOf(call.person), key: conversationKey(intent.where.conversation) },
    (place) => {
      const age = now.getTime() - Date.parse(place?.unitSince ?? '');
      const fresh = age < settleSeconds * 1000;
      if (place?.unit && place.unit !== unit && fresh) return undefined;
      return { ...place, v: 1, unit, unitSince: now.toISOString(), ...(reference && { reference }) };
    },
  );
  return claimed.ok;
}

async function rememberUnit(ports: Ports, unit: Unit, where?: Call['intent']['where']): Promise<void> {
  const { leader } = unit.leadership;
  await Promise.all([
    ensureScheduled(ports, unit),
    changeRow<Institution>(
      ports,
      { table: 'units', partition: unit.institution, key: institutionKey },
      (value) =>
        value && (value.units.includes(unit.id) ? value : { ...value, units: [...value.units, unit.id] }),
    ),
    changeRow<PersonPlace>(
      ports,
      { table: 'places', partition: placesOf(leader), key: personKey(leader.id) },
      (place) => rememberedPerson(place, unit, where?.reference),
    ),
  ]);
}

function rememberedPerson(place: PersonPlace | undefined, unit: Unit, reference?: object): PersonPlace {
  const units = place?.units ?? [];
  const institutions = place?.institutions ?? [];
  if (place && units.includes(unit.id) && institutions.includes(unit.institution)) return place;
  return {
    v: 1,
    ...(reference && { reference }),
    ...place,
    units: [...new Set([...units, unit.id])],
    institutions: [...new Set([...institutions, unit.institution])],
  };
}

async function institutionsLed(call: Call): Promise<readonly Institution[]> {
  const place = await readPerson(call.ports, call.person);
  const rows = await Promise.all(
    (place?.value.institutions ?? []).map((id) => readInstitution(call.ports, id)),
  );
  return rows
    .map((row) => row?.value)
    .filter((institution) => institution !== undefined)
    .filter(({ leader }) => samePerson(leader, call.person));
}

function languageOf(values: Values): Language {
  return values.language === 'en' ? 'en' : firstLanguage;
}
