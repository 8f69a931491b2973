import { inOneLine } from '../../../shared/domain/person/in-one-line.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { addWeeks, type Day, isoWeekOf } from '../../../shared/domain/time/day.ts';
import { planText } from '../text/plan-text.ts';

/** 'uge 45', 'uge 45 og 46', 'uge 27–32'. */
export function inWeeks(mondays: readonly Day[], language: Language): string {
  const runs: Day[][] = [];
  for (const monday of mondays) {
    const run = runs.at(-1);
    if (run?.at(-1) === addWeeks(monday, -1)) run.push(monday);
    else runs.push([monday]);
  }
  const number = (monday: Day | undefined): string => String(monday ? isoWeekOf(monday).week : '');
  const words = runs.flatMap((run) =>
    run.length > 2 ? [`${number(run[0])}–${number(run.at(-1))}`] : run.map(number),
  );
  return planText[language].weeks(inOneLine(words, language));
}
