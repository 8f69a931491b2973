import type { DaySlot } from '../../../shared/domain/activity/day-changes.ts';
import { linesOf } from '../../../shared/domain/learning/common-goals.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { nextOpenDay } from '../../../shared/domain/plan/open-days.ts';
import { type ProcessTexts, shownFields } from '../../../shared/domain/process-plan/process-plan.ts';
import { addDays } from '../../../shared/domain/time/day.ts';
import type { NameOf } from '../../access/view/short-names.ts';
import { dayText } from '../../activity/text/day-text.ts';
import { carryNodes } from '../../activity/view/day-views.ts';
import { adultWords } from '../../activity/view/week-picture.ts';
import { eyeLines } from '../../outside-eye/view/outside-eye-views.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, list, note, paragraph, strong } from '../../ui/build-view.ts';
import { shortenedButton } from '../../ui/shortened.ts';
import type { Button, View, ViewNode } from '../../ui/view.ts';
import { processPlanText } from '../text/process-plan-text.ts';
import { type DayShown, type PlanShown, planShown } from './plan-shown.ts';

/** One screen that a colleague can work from without having written it: a group's plan, or the whole day's. */
export function processPlanView(shown: DayShown, slot?: string): View {
  const { unit, day, slots } = shown;
  const text = processPlanText[unit.language];
  const one = planShown(shown, slot);
  const title = titleOf(shown, one);
  const others: readonly Button[] =
    slots.length > 1
      ? [{ label: text.groups, action: 'process-plan.show', data: { unit: unit.id, day } }]
      : [nextDayButton(shown)];
  return {
    summary: title.summary,
    nodes: [
      ...openingNodes(shown),
      ...planNodes(shown, one),
      ...(shown.mayCarry ? carryNodes(unit, day) : []),
      ...eyeLines(shown.eyes, unit.language),
      ...goalNodes(shown, one),
      ...onPaperNodes(shown, one),
      buttons(...planButtons(shown, one), ...others, ...(one.plan ? [printButton(shown)] : [])),
    ],
  };
}

/** What a notification says, and what stands over the plan. */
export function titleOf({ unit, day }: DayShown, { slot }: Pick<PlanShown, 'slot'>) {
  const title = processPlanText[unit.language].title(datesText[unit.language].longDay(day));
  return { title, summary: slot ? `${title}: ${slot.group}` : title };
}

export function openingNodes({ unit, day, insteadOf }: DayShown): readonly ViewNode[] {
  const text = processPlanText[unit.language];
  const { longDay } = datesText[unit.language];
  return [
    heading(text.title(longDay(day))),
    ...(insteadOf ? [note(text.closed(longDay(insteadOf), longDay(day)))] : []),
  ];
}

/** The plan itself, without anything to press: for whoever takes over, and for paper. */
export function planNodes({ unit, day, slots, nameOf }: DayShown, one: PlanShown): readonly ViewNode[] {
  const { language } = unit;
  const text = processPlanText[language];
  const { slot, plan, suggested, isCommon } = one;
  const texts: ProcessTexts = plan ? { ...pick(suggested, 'purpose'), ...plan.texts } : suggested;
  const written = shownFields.flatMap((id) => fieldNodes(text.fields[id], texts[id]));
  const today = slot ? [] : slots.map((each) => groupWords(each, language, nameOf));
  const hint = plan ? plan.by.name && text.written(plan.by.name) : text.fromGoals;
  return [
    ...(slot ? [heading(slot.group, 2), note(whenAndWho(slot, language, nameOf))] : []),
    ...(isCommon ? [note(text.common)] : []),
    ...written,
    ...(today.length > 0 ? [paragraph(strong(text.today)), list(today)] : []),
    ...(written.length > 0
      ? hint
        ? [note(hint)]
        : []
      : [paragraph(slot ? text.nothingFor(slot.group) : text.nothing(datesText[language].longDay(day)))]),
  ];
}

/** Several lines are a list, so that whoever does it finds their place again. */
function fieldNodes(label: string, words = ''): readonly ViewNode[] {
  const lines = linesOf(words);
  if (lines.length === 0) return [];
  if (lines.length === 1) return [paragraph(strong(`${label}: `), words)];
  return [paragraph(strong(`${label}:`)), list(lines, { ordered: true })];
}

function pick(texts: ProcessTexts, id: 'purpose'): ProcessTexts {
  const words = texts[id];
  return words ? { [id]: words } : {};
}

/** “Rød gruppe · kl. 9.30 · salen · Ane (Bo)”. */
export function groupWords(slot: DaySlot, language: Language, nameOf: NameOf): string {
  return `${slot.group} · ${whenAndWho(slot, language, nameOf)}`;
}

function whenAndWho(slot: DaySlot, language: Language, nameOf: NameOf): string {
  const { time, place, changed, joined } = slot;
  const adults = adultWords(slot, language, nameOf);
  return [
    datesText[language].time(time),
    place,
    ...(adults ? [adults] : []),
    ...(joined ? [dayText[language].joined(joined)] : []),
    ...(changed ? [dayText[language].onlyToday] : []),
  ].join(' · ');
}

/** Where it is not plain what a group goes for, one tap says it, for every plan to come. */
export function goalNodes({ unit, day }: DayShown, { slot, goals }: PlanShown): readonly ViewNode[] {
  if (!slot || goals.length === 0) return [];
  const data = { unit: unit.id, day, slot: slot.id };
  return [
    paragraph(processPlanText[unit.language].whichGoal(slot.group)),
    // What is cut on a button stands whole here.
    ...(goals.some(({ text }) => shortenedButton(text) !== text)
      ? [list(goals.map(({ text }) => text))]
      : []),
    buttons(
      ...goals.map(
        ({ id, text }): Button => ({
          label: shortenedButton(text),
          action: 'process-plan.goal',
          data: { ...data, goal: id },
        }),
      ),
    ),
  ];
}

/** To write it, and one tap for whoever takes over; else a colleague is chosen. */
export function planButtons(
  { unit, day }: DayShown,
  { slot, plan, isCommon, covers }: PlanShown,
): readonly Button[] {
  const text = processPlanText[unit.language];
  const data = { unit: unit.id, day, ...(slot && { slot: slot.id }) };
  const label = plan && !isCommon ? text.edit : slot && isCommon ? text.writeOwn : text.write;
  const write: Button = { label, action: 'process-plan.write', data, opensForm: true };
  if (!plan) return [write];
  return [
    write,
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

/** Whoever takes over and cannot be written to is named, with what helps; the list of colleagues is without them. */
export function onPaperNodes(
  { unit }: DayShown,
  { plan, onPaper }: Pick<PlanShown, 'plan' | 'onPaper'>,
): readonly ViewNode[] {
  return plan ? onPaper.map((name) => note(processPlanText[unit.language].noAccount(name))) : [];
}

export function nextDayButton({ unit, day }: DayShown): Button {
  const next = nextOpenDay(addDays(day, 1), unit.plan);
  const label = processPlanText[unit.language].next;
  return { label, action: 'process-plan.show', data: { unit: unit.id, day: next } };
}

export function printButton({ unit, day }: Pick<DayShown, 'unit' | 'day'>): Button {
  const label = processPlanText[unit.language].print;
  return { label, action: 'process-plan.print', data: { unit: unit.id, day } };
}

/** It has not been sent: what to do about it, and paper, which reaches everybody. */
export function unreachedView(shown: Pick<DayShown, 'unit' | 'day'>, name: string): View {
  const words = processPlanText[shown.unit.language].unreached(name);
  return { summary: words, nodes: [paragraph(words), buttons(printButton(shown))] };
}

/** What the one who takes over receives. */
export function sentPlanView(shown: DayShown, one: PlanShown, by: string | undefined): View {
  const text = processPlanText[shown.unit.language];
  const { title, summary } = titleOf(shown, one);
  const said = by ? text.sentBy(by) : text.sentByUs;
  return {
    summary: `${said} ${summary}`,
    nodes: [
      note(said),
      heading(title),
      ...planNodes(shown, one),
      ...eyeLines(shown.eyes, shown.unit.language),
    ],
  };
}
