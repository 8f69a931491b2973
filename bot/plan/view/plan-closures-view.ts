import { inOneLine } from '../../../shared/domain/person/in-one-line.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { closuresAhead } from '../../../shared/domain/plan/closures-ahead.ts';
import { closedAnyway, isOpenDay } from '../../../shared/domain/plan/open-days.ts';
import { localClosure, localDays } from '../../../shared/domain/plan/quiet-times.ts';
import { addDays, type Day, dayOf, daysBetween } from '../../../shared/domain/time/day.ts';
import type { Span } from '../../../shared/domain/time/written-span.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, list, note, paragraph } from '../../ui/build-view.ts';
import type { Button, View, ViewNode } from '../../ui/view.ts';
import { localDaysText } from '../text/local-days-text.ts';
import { planChangeText } from '../text/plan-change-text.ts';
import { planClosureText } from '../text/plan-closure-text.ts';
import { planWordsText } from '../text/plan-words.ts';
import type { PlanFormName } from './build-plan-form.ts';
import { closureWords } from './plan-change-lines.ts';

interface ClosuresAsk {
  readonly mayChange: boolean;
  /** A date that somebody wrote and that there is not. */
  readonly noDay?: string | undefined;
  /** A day is to be open after all: none is offered to be closed. */
  readonly opens?: boolean;
}

export function closuresView(unit: Unit, now: Date, { mayChange, noDay, opens = false }: ClosuresAsk): View {
  const { language } = unit;
  const text = planChangeText[language];
  const closures = closuresAhead(unit.plan.closures, dayOf(now));
  const data = { unit: unit.id };
  const form = (label: string, action: PlanFormName): Button => ({ label, action, data, opensForm: true });
  return {
    summary: text.closuresTitle,
    nodes: [
      ...(noDay ? [paragraph(planClosureText[language].closure.noSuchDay(noDay))] : []),
      heading(text.closuresTitle),
      ...(closures.length > 0
        ? [
            list(closures.map((closure) => closureWords(closure, language, dayOf(now)))),
            note(text.closuresKnown),
          ]
        : [paragraph(text.closuresNone)]),
      ...(mayChange && !opens ? localNodes(unit, dayOf(now)) : []),
      ...(mayChange
        ? [
            buttons(
              form(text.addDays, 'plan.add-days'),
              form(text.addWeeks, 'plan.add-weeks'),
              ...(closures.length > 0 ? [form(text.removeClosure, 'plan.remove-closure')] : []),
              form(text.openingRules, 'plan.opening'),
            ),
          ]
        : [buttons({ label: text.seeDates, action: 'plan.show', data })]),
    ],
  };
}

/** Days on which every house is closed, which so need not be entered: each with what it is. */
export function knownClosedView(language: Language, spans: readonly Span[]): View {
  const { closed } = planWordsText[language];
  const said = spans.map(({ from, to }) => {
    const why = (closedAnyway(from, to) ?? []).map(closed);
    return `${datesText[language].dayRange(from, to)}: ${inOneLine(why, language)}`;
  });
  const { closedAnyway: words } = planClosureText[language].closure;
  return { summary: words, nodes: [paragraph(words), list(said)] };
}

/**
 * Buttons for the days on which many houses close and this one is open, the nearest first. So nobody has to look up
 * a date.
 */
function localNodes({ id, language, plan }: Unit, today: Day): readonly ViewNode[] {
  const text = localDaysText[language];
  const open = localDays
    .map((which) => ({ which, closure: localClosure(which, text.labels[which], today) }))
    .filter(({ closure: { from, to } }) => daysOf(from, to).some((day) => isOpenDay(day, plan)))
    .toSorted((a, b) => a.closure.from.localeCompare(b.closure.from));
  if (open.length === 0) return [];
  // New Year's Eve is one of the days between Christmas and New Year.
  const isPart = ({ closure: one }: (typeof open)[number]) =>
    open.some(({ closure }) => closure !== one && closure.from <= one.from && closure.to >= one.to);
  const acts = open
    .filter((each) => !isPart(each))
    .map(
      ({ which, closure: { from, to } }): Button => ({
        label: text.close(datesText[language].dayRange(from, to)),
        action: 'plan.close-local',
        data: { unit: id, days: which },
      }),
    );
  return [paragraph(text.offer), buttons(...acts)];
}

function daysOf(from: Day, to: Day): readonly Day[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, days) => addDays(from, days));
}
