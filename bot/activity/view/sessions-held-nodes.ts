import {
  adjustReasons,
  type GroupSessions,
  type Sessions,
} from '../../../shared/domain/activity/day-marks.ts';
import { inOneLine } from '../../../shared/domain/person/in-one-line.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { facts, note, paragraph, strong } from '../../ui/build-view.ts';
import type { ViewNode } from '../../ui/view.ts';
import { dayText } from '../text/day-text.ts';

/**
 * What came to something by group, and what made days other than planned: numbers, and nobody's. A group that has not
 * met yet is not on the list, and a day that nobody marked is not a number against anybody.
 */
export function sessionNodes(
  title: string,
  { groups, adjusted, notToday }: Sessions,
  language: Language,
): readonly ViewNode[] {
  const text = dayText[language];
  const deviations = [
    ...adjustReasons.map((reason) => [text.marked.adjusted(text.because[reason]), adjusted[reason]] as const),
    [text.marked['not-today'], notToday] as const,
  ]
    .filter(([, count]) => count > 0)
    .map(([what, count]) => text.times(count, what));
  return [
    paragraph(strong(title)),
    facts([
      ...groups
        .filter(({ held }) => held > 0)
        .map(({ group, held, planned, unmarked = 0 }) => ({
          label: group,
          words: unmarked === 0 ? text.becameOf(held, planned) : text.became(held),
        })),
      { label: text.deviations, words: deviations.join(' · ') || text.none },
    ]),
  ];
}

/** For the leader alone. */
export function belowNodes(below: readonly GroupSessions[], language: Language): readonly ViewNode[] {
  const text = dayText[language];
  const groups = inOneLine(
    below.map(({ group }) => group),
    language,
  );
  return [paragraph(text.below(groups)), note(text.belowHelp)];
}
