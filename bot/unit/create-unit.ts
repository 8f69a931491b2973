import { firstLanguage, type Language } from '../../shared/domain/person/language.ts';
import { newPlanSettings } from '../../shared/domain/plan/new-settings.ts';
import { openingFits } from '../../shared/domain/plan/place-meetings.ts';
import { planUnit } from '../../shared/domain/plan/plan-unit.ts';
import { timeOf } from '../../shared/domain/time/day.ts';
import { foundLeadership } from '../../shared/domain/unit/leadership.ts';
import type { Institution, Member, Unit } from '../../shared/domain/unit/unit.ts';
import { isOurId } from '../../shared/ports/ids.ts';
import { unitOfChannel } from '../access/resolve-unit.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { type Data, freeButton } from '../feature/button.ts';
import { freeCommand } from '../feature/command.ts';
import { freeForm, isUnfolding } from '../feature/form.ts';
import { message } from '../feature/message.ts';
import { openForm } from '../feature/open-form.ts';
import { guardName } from '../guard/guard-words.ts';
import { commit } from '../outbox/commit.ts';
import { finishSeconds } from '../outbox/pauses.ts';
import { inserting, insertRow, readRow } from '../rows/row.ts';
import { institutionRow, memberRow, unitRow } from '../rows/unit-rows.ts';
import { type Call, conversationOf, named, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { unfolded } from '../ui/fold.ts';
import type { Values } from '../ui/form.ts';
import { claimChannel } from './claim-channel.ts';
import { institutionsLed } from './institutions-led.ts';
import { rememberUnit } from './settle-unit.ts';
import {
  alreadyUnitView,
  createInChannelView,
  unitConfirmedView,
  unitCreatedView,
} from './view/onboarding-views.ts';
import { parseUnitForm, unitFormErrors } from './view/read-unit-form.ts';
import { unitForm } from './view/unit-form.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'unit.create': Carries;
  }
  interface Forms {
    'unit.create': true;
  }
}

declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    'unit-created': Record<never, string>;
  }
}

export const createCommand = freeCommand({
  name: 'create',
  words: { da: ['opret', 'opret enhed', 'ny enhed'], en: ['create', 'create unit', 'new unit'] },
  help: {
    group: 'unit',
    line: {
      da: 'opret en enhed; skriv det i den kanal, hvor I arbejder sammen',
      en: 'create a unit; write it in the channel where you work together',
    },
    when: () => true,
  },
  run: openCreateUnit,
});

export const createButton = freeButton('unit.create', openCreateUnit);

export const createForm = freeForm('unit.create', submitCreateUnit);

export const unitCreated = message('unit-created', ({ unit }) => unitCreatedView(unit));

async function openCreateUnit(call: Call): Promise<Reply> {
  if (call.intent.where.kind !== 'channel') return showYou(createInChannelView(firstLanguage));
  const here = await unitOfChannel(call);
  if (here.kind === 'unit') return showYou(alreadyUnitView(here.row.value));
  const form = unitForm({
    mode: 'create',
    language: firstLanguage,
    today: call.today,
    institutions: await institutionsLed(call),
    context: { op: call.ports.ids.next() },
  });
  return openForm(form, firstLanguage);
}

async function submitCreateUnit(call: Call, values: Values, context: Data): Promise<Reply> {
  const { ports } = call;
  const op = context.op;
  if (!op || !isOurId(op) || call.intent.where.kind !== 'channel')
    return showYou(createInChannelView(firstLanguage));
  const here = await unitOfChannel(call);
  if (here.kind === 'unit') {
    const there = here.row.value;
    // Sent twice: the second one finds what the first one made.
    return showYou(there.id === op ? unitConfirmedView(there) : alreadyUnitView(there));
  }
  // A form that made a unit in another channel: the same id makes no second one.
  if (await readRow(ports, unitRow(op))) return showYou(refusalView(firstLanguage, 'gone'));
  const institutions = await institutionsLed(call);
  const asked = {
    mode: 'create',
    language: languageOf(values),
    today: call.today,
    institutions,
    context,
  } as const;
  const again = (errors: Values): Reply => ({
    kind: 'form-errors',
    form: unitForm({ ...asked, values, errors }),
  });
  if (isUnfolding(call)) return { kind: 'form-errors', form: unfolded(unitForm({ ...asked, values })) };
  const parsed = parseUnitForm(values, asked, guardName);
  if (!parsed.ok) return again(parsed.errors);
  const { name, kind, language, institutionName, anchor, slot, curriculum } = parsed.unit;
  const at = ports.clock.now().toISOString();
  const { person } = await named(call);
  const plan = newPlanSettings({
    anchor,
    slot,
    curriculum,
    knownFrom: call.today,
    knownAt: timeOf(ports.clock.now()),
  });
  const planned = planUnit(plan, call.today);
  if ('refused' in planned) return again(unitFormErrors(asked.language, { anchor: 'noOpenWeek' }));
  if (!openingFits(planned)) return again(unitFormErrors(asked.language, { anchor: 'tooFarAlong' }));
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
  await ports.queue.send({ kind: 'settle-unit', unit: unit.id }, finishSeconds);
  if (!(await claimChannel(call, unit.id))) return showYou(refusalView(language, 'busy'));
  if (!parsed.unit.institution) {
    const value: Institution = {
      v: 1,
      id: unit.institution,
      name: institutionName,
      leader: person,
      units: [op],
    };
    await insertRow(ports, institutionRow(value.id), value);
  }
  const member: Member = { v: 1, person, since: at };
  const written = await commit(
    ports,
    unit,
    [inserting(unitRow(op), unit), inserting(memberRow(op, person), member)],
    { key: op, kind: 'unit-created', to: 'channel', about: {} },
  );
  if (written.ok) await rememberUnit(ports, unit, call.intent.where);
  return showYou(unitConfirmedView(unit));
}

function languageOf(values: Values): Language {
  return values.language === 'en' ? 'en' : firstLanguage;
}
