import type { Unit } from '../../../shared/domain/unit/unit.ts';
import type { CheckQuestion } from '../../library/text/check-question.ts';
import type { LibraryText } from '../../library/text/types.ts';
import { heading, note, paragraph, quote } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { handbookText } from '../text/handbook-text.ts';

type Where = Pick<Unit, 'id' | 'language'>;

export function checkView(
  { language }: Where,
  {
    now,
    before,
    all,
    appreciative,
  }: {
    readonly now: CheckQuestion | undefined;
    readonly before: readonly CheckQuestion[];
    readonly all: number;
    readonly appreciative: LibraryText | undefined;
  },
): View {
  const text = handbookText[language];
  const areas = Map.groupBy(before, ({ area }) => area);
  const covered = [...areas].map(([area, questions]) => `${text.areas[area]} (${questions.length})`);
  return {
    summary: text.checkTitle,
    nodes: [
      heading(text.checkTitle),
      ...(now ? [quote(now[language].question), paragraph(now[language].next)] : []),
      ...(before.length > 0 ? [note(`${text.checkSoFar(before.length, all)} ${covered.join(', ')}.`)] : []),
      ...(appreciative ? [heading(text.appreciativeTitle, 2), quote(appreciative[language])] : []),
    ],
  };
}
