import type { Person } from '../../../shared/domain/person/person.ts';
import { longestSparring } from '../../../shared/domain/sparring/limits.ts';
import type { Sparring } from '../../../shared/domain/sparring/sparring.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { settingOf } from '../../../shared/domain/unit/unit-kind.ts';
import type { Form, Option, Values } from '../../ui/form.ts';
import { sparringText } from '../text/sparring-text.ts';
import { personName } from './sparring-views.ts';

interface Drawn {
  readonly unit: Pick<Unit, 'language' | 'kind'>;
  readonly context: Form['context'];
  readonly values?: Values;
  readonly errors?: Form['errors'];
}

interface Offered {
  readonly id: string;
  readonly person: Person;
  readonly role: 'leader' | 'resource';
}

/** With one to ask there is no choosing. */
export function askForm(ask: Drawn & { readonly receivers: readonly Offered[] }): Form {
  const { unit, receivers } = ask;
  const text = sparringText[unit.language];
  const options = receivers.map(({ id, person, role }): Option => {
    const what = role === 'leader' ? text.role.leader[settingOf(unit.kind)] : text.role.resource;
    return { value: id, label: `${personName(person, unit.language)} (${what})`.slice(0, 75) };
  });
  const [only] = options;
  const isChoice = options.length > 1;
  return {
    id: 'sparring.ask',
    title: text.formTitle,
    intro: isChoice ? text.formIntro : `${text.to(only?.label ?? '')}. ${text.formIntro}`,
    fields: [
      ...(isChoice
        ? [{ kind: 'choice', id: 'to', label: text.who, required: true, show: 'radio', options } as const]
        : []),
      {
        kind: 'text',
        id: 'question',
        label: text.question,
        hint: text.questionHint,
        maxLength: longestSparring,
        multiline: true,
        required: true,
      },
      { kind: 'date', id: 'hopedFor', label: text.hoped, hint: text.hopedHint },
    ],
    submitLabel: text.send,
    ...rest(ask),
    values: { ...(only && isChoice && { to: only.value }), ...ask.values },
  };
}

export function answerForm(ask: Drawn & { readonly sparring: Sparring }): Form {
  const { unit, sparring } = ask;
  const text = sparringText[unit.language];
  const { text: answer = '', day = sparring.hopedFor ?? '', time = '' } = sparring.answer ?? {};
  return {
    id: 'sparring.answer',
    title: text.answerTitle,
    intro: text.answerIntro(personName(sparring.asker, unit.language)),
    fields: [
      { kind: 'words', words: `“${sparring.question}”` },
      { kind: 'text', id: 'answer', label: text.answerText, maxLength: longestSparring, multiline: true },
      { kind: 'date', id: 'day', label: text.answerDay },
      { kind: 'time', id: 'time', label: text.answerTime },
    ],
    submitLabel: text.send,
    ...rest(ask),
    values: { answer, day, time, ...ask.values },
  };
}

export function peopleForm(ask: Drawn & { readonly options: readonly Option[] }): Form {
  const text = sparringText[ask.unit.language];
  return {
    id: 'sparring.people',
    title: text.peopleTitle,
    intro: text.peopleIntro,
    fields: [{ kind: 'choices', id: 'people', label: text.peopleField, options: ask.options }],
    submitLabel: text.save,
    ...rest(ask),
  };
}

function rest({ unit, context, values, errors }: Drawn) {
  const { cancel } = sparringText[unit.language];
  return { cancelLabel: cancel, context, ...(values && { values }), ...(errors && { errors }) };
}
