import { type Agenda, topicWith } from '../../../shared/domain/meeting/agenda.ts';
import type { AgendaTopic } from '../../../shared/domain/meeting/agenda-topics.ts';
import { longestTopicName } from '../../../shared/domain/meeting/limits.ts';
import { ownOpening } from '../../../shared/domain/meeting/lone-trial.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import type { Field, Form, Values } from '../../ui/form.ts';
import { capitalized, shortened } from '../../ui/shortened.ts';
import { meetingFormsText } from '../text/meeting-forms-text.ts';
import { backToMeeting } from './build-meeting-form.ts';

export const wholeTopic = 'whole';
export const alone = 'alone';
export const offAgenda = 'off';

const mostOptions = 90;

interface TopicFormAsk {
  readonly unit: Unit;
  readonly agenda: Agenda;
  readonly context: Form['context'];
  readonly values?: Values;
  readonly errors?: Values;
}

export function topicForm({ unit, agenda, context, values, errors }: TopicFormAsk): Form {
  const text = meetingFormsText[unit.language];
  const topic = topicWith(agenda, context.trial ?? '');
  const lines = topic?.lines ?? [];
  const others = agenda.topics.filter((other) => other !== topic && other.lines.length > 0);
  const fields: readonly Field[] = [
    {
      kind: 'text',
      id: 'name',
      label: text.topicName,
      hint: text.topicNameHint,
      maxLength: longestTopicName,
    },
    {
      kind: 'choice',
      id: 'which',
      label: text.topicWhich,
      options: [
        { value: wholeTopic, label: text.topicWhole },
        ...lines
          .slice(0, mostOptions)
          .map(({ trial, what }) => ({ value: shortId(trial), label: shortened(what) })),
      ],
    },
    {
      kind: 'choice',
      id: 'to',
      label: text.topicTo,
      options: [
        ...others.slice(0, mostOptions).map((other) => ({
          value: shortId(other.lines[0]?.trial ?? ''),
          label: shortened(wholeTitle(other)),
        })),
        ...(lines.length > 1 ? [{ value: alone, label: text.topicAlone }] : []),
        { value: offAgenda, label: text.topicOff },
      ],
    },
  ];
  return {
    id: 'topic.edit',
    title: text.topicTitle,
    fields: fields,
    submitLabel: text.save,
    cancelLabel: text.cancel,
    back: context.day
      ? backToMeeting(unit, context.day)
      : { label: text.cancel, action: 'agenda.sources', data: { unit: unit.id } },
    context,
    values: { name: (topic?.title ?? '').slice(0, 60), which: wholeTopic, ...values },
    ...(errors && { errors }),
  };
}

/** A topic of one trial is called by its first words: there is room here for more of them. */
export function wholeTitle(topic: AgendaTopic): string {
  const what = topic.lines[0]?.what.trimStart();
  return what === undefined || ownOpening(topic) === undefined ? topic.title : capitalized(what);
}

/** A platform's option holds less than a trial's id; so many letters of a hash tell a unit's trials apart. */
export function shortId(id: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = 0; i < id.length; i++) {
    low = Math.imul(low ^ id.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ id.charCodeAt(i), 0x85ebca6b);
  }
  return `${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`;
}
