import type { Slot } from '../../../shared/domain/activity/week-plan.ts';
import type { Language } from '../../../shared/domain/person/person.ts';
import { nextOpenDay } from '../../../shared/domain/plan/open-days.ts';
import { addDays, addWeeks, type Day, mondayOf, weekdayOf } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, note, paragraph, sentence } from '../../ui/build-view.ts';
import { shortenedButton } from '../../ui/shortened.ts';
import type { Act, Button, View } from '../../ui/view.ts';
import { restText } from '../text/rest-text.ts';

const wednesday = 3;

/** The answer to a holiday: when the bot will write again. It does not ask why. */
export function awayView(
  { language, plan }: Unit,
  {
    from,
    to,
    today,
    ill,
  }: { readonly from: Day; readonly to: Day; readonly today: Day; readonly ill: boolean },
): View {
  const text = restText[language];
  const { longDay } = datesText[language];
  const ahead = from === to ? text.awayOn(longDay(to)) : text.awaySpan(longDay(from), longDay(to));
  const now = ill ? text.leftAlone(longDay(to)) : text.away(longDay(to));
  const words = from > today ? ahead : now;
  return {
    summary: words,
    nodes: [
      paragraph(words),
      note(text.byItself(longDay(nextOpenDay(addDays(to, 1), plan)))),
      buttons(
        // “ferie 14. august” is read as that day, and may have been meant as the end.
        ...(from === to && from > today ? [until(language, to)] : []),
        { label: text.imBack, action: 'rest.back' },
      ),
    ],
  };
}

function until(language: Language, day: Day, more = {}): Act {
  return {
    label: restText[language].untilDay(datesText[language].longDay(day)),
    action: 'rest.until',
    data: { day, ...more },
  };
}

/**
 * For somebody who wrote no date: the next three Fridays as buttons. From Wednesday on, this week's Friday is not
 * among them.
 */
export function howLongView(language: Language, today: Day, why: 'until' | 'notRead'): View {
  const words = restText[language][why];
  const friday = addDays(mondayOf(today), 4);
  const first = weekdayOf(today) < wednesday ? 0 : 1;
  return {
    summary: words,
    nodes: [
      paragraph(words),
      buttons(...[0, 1, 2].map((weeks) => until(language, addWeeks(friday, first + weeks)))),
    ],
  };
}

export function illView(
  { id: unit, language }: Pick<Unit, 'id' | 'language'>,
  today: Day,
  groups: readonly Slot[],
): View {
  const text = restText[language];
  const words = text.ill;
  const friday = addDays(mondayOf(today), 4);
  const days = friday > today ? [today, friday] : [today];
  return {
    summary: words,
    nodes: [
      paragraph(words),
      buttons(...days.map((day) => until(language, day, { ill: 'yes' }))),
      ...(groups.length > 0
        ? [
            paragraph(text.standsFor(groups.map(({ group }) => group))),
            buttons(
              ...groups.map(
                ({ id, group }): Button => ({
                  label: shortenedButton(text.whoTakes(group)),
                  action: 'day.change',
                  data: { unit, day: today, slot: id },
                  opensForm: true,
                }),
              ),
              { label: text.sendPlan, action: 'process-plan.show', data: { unit, day: today } },
            ),
          ]
        : []),
    ],
  };
}

export function quietView(language: Language): View {
  const text = restText[language];
  return {
    summary: text.quiet,
    nodes: [
      paragraph(text.quiet),
      note(text.quietHint),
      buttons({ label: text.askAgain, action: 'rest.hear' }),
    ],
  };
}

export function backView(language: Language, isQuiet: boolean): View {
  const text = restText[language];
  if (!isQuiet) return sentence(text.back);
  return {
    summary: text.backStillQuiet,
    nodes: [paragraph(text.backStillQuiet), buttons({ label: text.askAgain, action: 'rest.hear' })],
  };
}

export function restSaidView(language: Language, what: 'asksAgain' | 'nothingToEnd' | 'absent'): View {
  return sentence(restText[language][what]);
}
