import type { Language } from '../../../shared/domain/person/person.ts';
import { addDays, addWeeks, type Day, mondayOf } from '../../../shared/domain/time/day.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, note, paragraph, sentence } from '../../ui/build-view.ts';
import type { Act, View } from '../../ui/view.ts';
import { restText } from '../text/rest-text.ts';

/** Nobody asked why. */
export function awayView(
  language: Language,
  { from, to, today }: { readonly from: Day; readonly to: Day; readonly today: Day },
): View {
  const text = restText[language];
  const { longDay } = datesText[language];
  const words = from > today ? text.awaySpan(longDay(from), longDay(to)) : text.away(longDay(to));
  return {
    summary: words,
    nodes: [
      paragraph(words),
      note(text.byItself(longDay(addDays(to, 1)))),
      buttons({ label: text.imBack, action: 'rest.back' }),
    ],
  };
}

/** Three taps for whoever wrote no date: this week, two weeks, three weeks, each to its Sunday. */
export function howLongView(language: Language, today: Day, why: 'until' | 'notRead'): View {
  const words = restText[language][why];
  const sunday = addDays(mondayOf(today), 6);
  const until = (day: Day): Act => ({
    label: restText[language].untilDay(datesText[language].longDay(day)),
    action: 'rest.until',
    data: { day },
  });
  return {
    summary: words,
    nodes: [paragraph(words), buttons(...[0, 1, 2].map((weeks) => until(addWeeks(sunday, weeks))))],
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

export function restSaidView(language: Language, what: 'asksAgain' | 'nothingToEnd'): View {
  return sentence(restText[language][what]);
}
