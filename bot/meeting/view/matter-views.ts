import { longestMatter, mostMatters } from '../../../shared/domain/meeting/limits.ts';
import type { Matter } from '../../../shared/domain/meeting/matter.ts';
import type { PlannedMeeting } from '../../../shared/domain/plan/plan.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { guardingText } from '../../guard/text/guard-text.ts';
import { datesText } from '../../time/text/dates.ts';
import { fitsButton } from '../../trial/view/trial-keep-buttons.ts';
import { buttons, list, paragraph, quote, strong } from '../../ui/build-view.ts';
import type { Form, Values } from '../../ui/form.ts';
import { shortenedButton } from '../../ui/shortened.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { matterText } from '../text/matter-text.ts';
import { backToMeeting } from './build-meeting-form.ts';

export interface Put {
  readonly matter: Matter;
  /** Missing where the same words stood there already. */
  readonly isNew: boolean;
}

interface PutAsk {
  readonly unit: Unit;
  readonly where: { readonly meeting: PlannedMeeting | undefined; readonly isNow: boolean };
  readonly put: readonly Put[];
  readonly isFull: boolean;
}

/** Which meeting it stands on, that everybody sees it, and the way back. */
export function putView({ unit, where, put, isFull }: PutAsk): View {
  const text = matterText[unit.language];
  const when = whenOf(unit, where.meeting);
  const said = put.length === 1 && put[0] ? oneWords(unit, where, put[0]) : manyWords(unit, where, put);
  const nodes: ViewNode[] = [
    ...(put.length > 0 ? [paragraph(said)] : []),
    ...(put.length > 1 ? [list(put.map(({ matter }) => matter.text))] : []),
    ...(isFull ? [paragraph(text.full(mostMatters, when))] : []),
    buttons(...backActs(unit, put), { label: text.agenda, action: 'agenda.show', data: { unit: unit.id } }),
  ];
  return { summary: put.length > 0 ? said : text.full(mostMatters, when), nodes };
}

function oneWords(unit: Unit, { meeting, isNow }: PutAsk['where'], { matter, isNew }: Put): string {
  const text = matterText[unit.language];
  if (isNow) return (isNew ? text.receiptNow : text.alreadyNow)(matter.text);
  if (!meeting) return (isNew ? text.receiptSometime : text.alreadySometime)(matter.text);
  return (isNew ? text.receipt : text.already)(matter.text, whenOf(unit, meeting));
}

function manyWords(unit: Unit, { meeting, isNow }: PutAsk['where'], put: readonly Put[]): string {
  const text = matterText[unit.language];
  return isNow ? text.receiptsNow(put.length) : text.receipts(put.length, whenOf(unit, meeting));
}

/** What stood there before is not undone by whoever said it once more. */
function backActs(unit: Unit, put: readonly Put[]): readonly Act[] {
  const text = matterText[unit.language];
  const fresh = put.filter(({ isNew }) => isNew);
  const [first] = fresh;
  if (fresh.length === 1 && first) {
    const data = { unit: unit.id, matter: first.matter.id };
    return [
      { label: text.undo, action: 'matter.off', data },
      { label: text.mend, action: 'matter.write', data, opensForm: true },
    ];
  }
  return fresh.map(({ matter }) => ({
    label: shortenedButton(`${text.undo}: ${matter.text}`),
    action: 'matter.off',
    data: { unit: unit.id, matter: matter.id },
  }));
}

function whenOf({ language }: Unit, meeting: PlannedMeeting | undefined): string {
  const { longDay, time } = datesText[language];
  return meeting ? `${longDay(meeting.day)} ${time(meeting.time)}` : '';
}

export function mendedView(unit: Unit, { id, text: words }: Matter): View {
  const text = matterText[unit.language];
  const said = text.mended(words);
  return {
    summary: said,
    nodes: [
      paragraph(said),
      buttons(mendAct(unit, { matter: id }), {
        label: text.agenda,
        action: 'agenda.show',
        data: { unit: unit.id },
      }),
    ],
  };
}

export function takenView(
  unit: Unit,
  { id, text: words }: Matter,
  { isOwn }: { readonly isOwn: boolean },
): View {
  const text = matterText[unit.language];
  const said = text.taken(words);
  const data = { unit: unit.id, matter: id, ...(isOwn && { text: words }) };
  return {
    summary: said,
    nodes: [paragraph(said), buttons({ label: text.again, action: 'matter.back', data })],
  };
}

/** The form of one that stands there. `words`: where several do, which. `to`: what it is to say. */
export function mendAct(
  { id: unit, language }: Unit,
  {
    matter,
    words,
    day,
    to,
  }: { readonly matter: string; readonly words?: string; readonly day?: string; readonly to?: string },
): Act {
  const text = matterText[language];
  const data = { unit, matter, ...(day && { day }) };
  const filled = { ...data, ...(to && { text: to }) };
  return {
    label: words ? shortenedButton(text.mendOne(words)) : text.mendTitle,
    action: 'matter.write',
    data: fitsButton(filled) ? filled : data,
    opensForm: true,
  };
}

/** Below the guard's question: kept as it stands, or written otherwise. */
export function keepMatterButtons({ id: unit, language }: Unit, words: string): readonly Act[] {
  const data = { unit, text: words };
  if (!fitsButton(data)) return [];
  const text = guardingText[language];
  return [
    { label: text.keep, action: 'matter.put', data: { ...data, asked: 'yes' } },
    { label: text.reword, action: 'matter.write', data, style: 'primary', opensForm: true },
  ];
}

/** What may be meant as a point, with its words in the button. */
export function offerMatterView({ id: unit, language }: Unit, words: string): View {
  const text = matterText[language];
  const data = { unit, text: words };
  return {
    summary: text.offer,
    nodes: [
      paragraph(strong(text.offer)),
      quote(words),
      buttons(
        { label: text.offerYes, action: 'matter.put', data, style: 'primary' },
        { label: text.mend, action: 'matter.write', data, opensForm: true },
        { label: text.agenda, action: 'agenda.show', data: { unit } },
      ),
    ],
  };
}

/** Several may be meant, or none is: those that stand there and may be mended. */
export function whichMatterView(
  unit: Unit,
  said: string,
  matters: readonly Matter[],
  { isOff, to }: { readonly isOff: boolean; readonly to?: string | undefined },
): View {
  const text = matterText[unit.language];
  const acts = matters.map(
    ({ id, text: words }): Act =>
      isOff
        ? { label: shortenedButton(words), action: 'matter.off', data: { unit: unit.id, matter: id } }
        : mendAct(unit, { matter: id, words, ...(to && { to }) }),
  );
  const agenda: Act = { label: text.agenda, action: 'agenda.show', data: { unit: unit.id } };
  return { summary: said, nodes: [paragraph(said), buttons(...acts, agenda)] };
}

interface MatterFormAsk {
  readonly unit: Unit;
  readonly matter: Matter | undefined;
  readonly context: Form['context'];
  readonly values?: Values;
  readonly errors?: Values;
}

export function matterForm({ unit, matter, context, values, errors }: MatterFormAsk): Form {
  const text = matterText[unit.language];
  return {
    id: 'matter.write',
    title: matter ? text.mendTitle : text.put,
    fields: [
      {
        kind: 'text',
        id: 'text',
        label: text.label,
        hint: text.hint,
        placeholder: text.placeholder,
        maxLength: longestMatter,
        required: true,
      },
      ...(matter
        ? [
            {
              kind: 'choice' as const,
              id: 'what',
              label: text.what,
              show: 'radio' as const,
              options: [
                { value: 'on', label: text.keep },
                { value: 'off', label: text.off },
              ],
            },
          ]
        : []),
    ],
    submitLabel: matter ? text.saveMended : text.save,
    cancelLabel: text.cancel,
    ...(context.day && { back: backToMeeting(unit, context.day) }),
    context,
    values: { ...(matter && { text: matter.text, what: 'on' }), ...values },
    ...(errors && { errors }),
  };
}
