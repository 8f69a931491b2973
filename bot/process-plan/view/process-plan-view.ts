import type { DaySlot } from '../../../shared/domain/activity/day-changes.ts';
import type { OutsideEye } from '../../../shared/domain/outside-eye/outside-eye.ts';
import type { Language } from '../../../shared/domain/person/person.ts';
import { nextOpenDay } from '../../../shared/domain/plan/open-days.ts';
import {
  type ProcessPlan,
  type ProcessTexts,
  processFields,
  shownFields,
} from '../../../shared/domain/process-plan/process-plan.ts';
import { addDays, type Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { dayText } from '../../activity/text/day-text.ts';
import type { NameOf } from '../../activity/view/week-words.ts';
import { eyeLines } from '../../outside-eye/view/outside-eye-views.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, list, note, paragraph, strong } from '../../ui/build-view.ts';
import type { Field, Form, Option, Values } from '../../ui/form.ts';
import type { Button, View, ViewNode } from '../../ui/view.ts';
import { processPlanText } from '../text/process-plan-text.ts';

export interface ProcessShown {
  readonly unit: Pick<Unit, 'id' | 'language' | 'plan'>;
  readonly day: Day;
  /** The day that was asked for, when the unit is closed on it. */
  readonly insteadOf?: Day;
  readonly plan: ProcessPlan | undefined;
  readonly suggested: ProcessTexts;
  /** The lines of the week as they are that day, and the names of their adults. */
  readonly slots: readonly DaySlot[];
  readonly nameOf: NameOf;
  /** Who comes from outside to look that day. */
  readonly eyes: readonly OutsideEye[];
  /** Who is down to take over that day, and can be written to. */
  readonly covers?: readonly { readonly id: string; readonly name: string }[];
}

/** One screen that a colleague can work from without having written it. */
export function processPlanView(shown: ProcessShown): View {
  const { unit, day, plan, insteadOf } = shown;
  const text = processPlanText[unit.language];
  const { longDay } = datesText[unit.language];
  const title = text.title(longDay(day));
  return {
    summary: title,
    nodes: [
      heading(title),
      ...(insteadOf ? [note(text.closed(longDay(insteadOf), longDay(day)))] : []),
      ...processNodes(shown),
      buttons(
        {
          label: plan ? text.edit : text.write,
          action: 'process-plan.write',
          data: { unit: unit.id, day },
          opensForm: true,
        },
        ...(plan ? sendButtons(shown) : []),
        {
          label: text.next,
          action: 'process-plan.show',
          data: { unit: unit.id, day: nextOpenDay(addDays(day, 1), unit.plan) },
        },
        ...(plan
          ? [
              {
                label: text.print,
                action: 'command',
                data: { unit: unit.id, command: 'print-process-plan' },
              } as const,
            ]
          : []),
      ),
    ],
  };
}

/** The plan itself, without anything to press: for whoever takes over, and for paper. */
export function processNodes({
  unit,
  day,
  plan,
  suggested,
  slots,
  nameOf,
  eyes,
}: ProcessShown): readonly ViewNode[] {
  const { language } = unit;
  const text = processPlanText[language];
  const texts: ProcessTexts = plan ? { ...pick(suggested, 'purpose'), ...plan.texts } : suggested;
  const written = shownFields.flatMap((id) => {
    const words = texts[id];
    return words ? [paragraph(strong(`${text.fields[id]}: `), words)] : [];
  });
  const today = slots.map((slot) => groupWords(slot, language, nameOf));
  const hint = plan ? plan.by.name && text.written(plan.by.name) : text.fromGoals;
  return [
    ...written,
    ...(today.length > 0 ? [paragraph(strong(text.today)), list(today)] : []),
    ...eyeLines(eyes, language),
    ...(written.length > 0
      ? hint
        ? [note(hint)]
        : []
      : [paragraph(text.nothing(datesText[language].longDay(day)))]),
  ];
}

function pick(texts: ProcessTexts, id: 'purpose'): ProcessTexts {
  const words = texts[id];
  return words ? { [id]: words } : {};
}

function groupWords(
  { group, time, place, responsible, cover, changed, joined }: DaySlot,
  language: Language,
  nameOf: NameOf,
): string {
  const [who, other] = [nameOf(responsible), nameOf(cover)];
  const adults = who ? `${who}${other ? ` (${other})` : ''}` : other;
  return [
    group,
    datesText[language].time(time),
    place,
    ...(adults ? [adults] : []),
    ...(joined ? [dayText[language].joined(joined)] : []),
    ...(changed ? [dayText[language].onlyToday] : []),
  ].join(' · ');
}

/** One tap for whoever stands on the week; else a colleague is chosen. */
function sendButtons({ unit, day, covers = [] }: ProcessShown): readonly Button[] {
  const text = processPlanText[unit.language];
  const data = { unit: unit.id, day };
  return [
    ...covers.map(
      ({ id, name }): Button => ({
        label: text.sendTo(name).slice(0, 75),
        action: 'process-plan.send',
        data: { ...data, adult: id },
        style: 'primary',
      }),
    ),
    { label: text.sendOther, action: 'process-plan.choose', data, opensForm: true },
  ];
}

/** What the one who takes over receives. */
export function sentPlanView(shown: ProcessShown, by: string | undefined): View {
  const text = processPlanText[shown.unit.language];
  const title = text.title(datesText[shown.unit.language].longDay(shown.day));
  const said = by ? text.sentBy(by) : text.sentByUs;
  return { summary: `${said} ${title}`, nodes: [note(said), heading(title), ...processNodes(shown)] };
}

export function processPlanForm(ask: {
  readonly unit: Pick<Unit, 'language'>;
  readonly context: Form['context'];
  readonly values: Values;
  readonly errors?: Form['errors'];
}): Form {
  const text = processPlanText[ask.unit.language];
  return {
    id: 'process-plan.write',
    title: text.formTitle,
    fields: processFields.map(
      ({ id, longest }): Field => ({
        kind: 'text',
        id,
        label: text.fields[id],
        maxLength: longest,
        ...(text.hints[id] && { hint: text.hints[id] }),
        ...(id === 'activity' && { required: true }),
        ...((id === 'steps' || id === 'tips') && { multiline: true }),
      }),
    ),
    submitLabel: text.save,
    cancelLabel: text.cancel,
    context: ask.context,
    values: ask.values,
    ...(ask.errors && { errors: ask.errors }),
  };
}

export function sendPlanForm(ask: {
  readonly language: Language;
  readonly adults: readonly Option[];
  readonly context: Form['context'];
}): Form {
  const text = processPlanText[ask.language];
  return {
    id: 'process-plan.choose',
    title: text.sendTitle,
    fields: [{ kind: 'choice', id: 'adult', label: text.sendWho, options: ask.adults, required: true }],
    submitLabel: text.send,
    cancelLabel: text.cancel,
    context: ask.context,
  };
}
