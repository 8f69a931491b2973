import type { DaySlot } from '../../../shared/domain/activity/day-changes.ts';
import { sameRoom } from '../../../shared/domain/learning/note.ts';
import { isFor, ownFirst } from '../../../shared/domain/process-plan/own-groups-first.ts';
import { commonPlan, planOfGroup } from '../../../shared/domain/process-plan/process-plan.ts';
import { eyeLines } from '../../outside-eye/view/outside-eye-views.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, list, paragraph, strong } from '../../ui/build-view.ts';
import { shortenedButton } from '../../ui/shortened.ts';
import type { Button, View, ViewNode, Words } from '../../ui/view.ts';
import { processPlanText } from '../text/process-plan-text.ts';
import { type DayShown, everybody, planShown } from './plan-shown.ts';
import {
  goalNodes,
  groupWords,
  nextDayButton,
  onPaperNodes,
  openingNodes,
  planButtons,
  planNodes,
  printButton,
  processPlanView,
  titleOf,
} from './process-plan-view.ts';

/** A day of several groups: whoever asks reads their own group's plan at once, and finds the others with one tap. */
export function dayPlansView(shown: DayShown): View {
  const { unit, slots, plans } = shown;
  const [only] = slots;
  if (slots.length < 2) return processPlanView(shown, only?.id);
  const text = processPlanText[unit.language];
  const [first, ...rest] = ownFirst(shown.slots, shown.self);
  const own = first && isFor(first, shown.self) ? first : undefined;
  const others = own ? rest : slots;
  return {
    summary: titleOf(shown, {}).summary,
    nodes: [
      ...openingNodes(shown),
      ...(own ? ownNodes(shown, own) : []),
      paragraph(strong(own ? text.others : text.today)),
      list(others.map((slot) => lineOf(shown, slot))),
      buttons(...others.map((slot) => groupButton(shown, slot))),
      ...eyeLines(shown.eyes, unit.language),
      buttons(commonButton(shown), nextDayButton(shown), ...(plans.length > 0 ? [printButton(shown)] : [])),
    ],
  };
}

function ownNodes(shown: DayShown, slot: DaySlot): readonly ViewNode[] {
  const one = planShown(shown, slot.id);
  return [
    ...planNodes(shown, one),
    ...goalNodes(shown, one),
    ...onPaperNodes(shown, one),
    buttons(...planButtons(shown, one)),
  ];
}

/** With what they will do: as it was planned for the day, else as the course has it. */
function lineOf(shown: DayShown, slot: DaySlot): Words {
  const words = groupWords(slot, shown.unit.language, shown.nameOf);
  const { plan, suggested } = planShown(shown, slot.id);
  const activity = plan?.texts.activity ?? suggested.activity;
  return activity ? [`${words} · `, strong(activity)] : words;
}

/** A group that is there twice that day is told by its time. */
function groupButton({ unit, day, plans, slots }: DayShown, slot: DaySlot): Button {
  const isTwice = slots.some(({ id, group }) => id !== slot.id && sameRoom(group) === sameRoom(slot.group));
  const name = isTwice ? `${slot.group} ${datesText[unit.language].time(slot.time)}` : slot.group;
  const isWritten = planOfGroup(plans, slot, slots) !== undefined;
  return {
    label: shortenedButton(isWritten ? `✔ ${name}` : name),
    action: 'process-plan.show',
    data: { unit: unit.id, day, slot: slot.id },
  };
}

function commonButton({ unit, day, plans }: DayShown): Button {
  const text = processPlanText[unit.language];
  const data = { unit: unit.id, day };
  return commonPlan(plans)
    ? { label: text.seeCommon, action: 'process-plan.show', data: { ...data, slot: everybody } }
    : { label: text.writeCommon, action: 'process-plan.write', data, opensForm: true };
}
