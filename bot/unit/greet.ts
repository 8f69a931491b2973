import { firstLanguage } from '../../shared/domain/person/language.ts';
import { wakeUnit } from '../outbox/close-channel.ts';
import { changeRow } from '../rows/change-row.ts';
import { type Conversation, conversationRow, type PersonPlace, personRow } from '../rows/place-rows.ts';
import { readRow } from '../rows/row.ts';
import { type Call, conversationOf, showAll, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { greetingView, personalGreetingView, welcomeBackView } from './view/onboarding-views.ts';

const nothing: Reply = { kind: 'nothing' };

/**
 * Greets a channel or a person once, however often the platform says that the bot was added. A channel that it was
 * taken out of before is told that its unit is still there.
 */
export async function greet(call: Call): Promise<Reply> {
  return call.intent.where.kind === 'personal' ? greetPerson(call) : greetChannel(call);
}

async function greetChannel(call: Call): Promise<Reply> {
  const { ports, intent } = call;
  const at = conversationRow(conversationOf(call));
  const place = await readRow(ports, at);
  const isBack = place?.value.goneSince !== undefined;
  const isNew = !(place?.value.greeted || place?.value.unit);
  const greeted = ports.clock.now().toISOString();
  // First wake the unit, then mark the channel as greeted: should waking fail, the next delivery still sees
  // that the bot has come back.
  const unit = isBack && place.value.unit ? await wakeUnit(ports, place.value.unit) : undefined;
  await changeRow(
    ports,
    at,
    (value): Conversation => {
      const reference = intent.where.reference ?? value?.reference;
      if (value?.greeted && !value.goneSince && sameReference(value.reference, reference)) return value;
      const { goneSince: _, ...kept } = value ?? {};
      return { ...kept, v: 1, greeted, ...(reference && { reference }) };
    },
    place,
  );
  if (!isBack && !isNew) return nothing;
  return showAll(unit ? welcomeBackView(unit) : greetingView(firstLanguage));
}

async function greetPerson(call: Call): Promise<Reply> {
  const { ports, intent, person } = call;
  let isFirst = false;
  const changed = await changeRow(ports, personRow(person), (value): PersonPlace => {
    const reference = intent.where.reference ?? value?.reference;
    isFirst = !value?.greeted;
    if (value && !isFirst && sameReference(value.reference, reference)) return value;
    return {
      units: [],
      institutions: [],
      ...value,
      v: 1,
      greeted: value?.greeted ?? ports.clock.now().toISOString(),
      ...(reference && { reference }),
    };
  });
  if (!isFirst || !changed.ok) return nothing;
  return showYou(personalGreetingView(firstLanguage, person.name, changed.row.value.units.length > 0));
}

function sameReference(a: object | undefined, b: object | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
