import type { Unit } from '../../../shared/domain/unit/unit.ts';
import type { QuestionAbout, ReflectionQuestion } from '../../library/text/reflection-question.ts';
import { buttons, heading, note, quote } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { handbookText } from '../text/handbook-text.ts';

export function questionView(
  unit: Pick<Unit, 'id' | 'language'>,
  ask: {
    readonly about: QuestionAbout;
    readonly kinds: readonly QuestionAbout[];
    readonly question: ReflectionQuestion | undefined;
    readonly turn: number;
  },
): View {
  const { about, kinds, question, turn } = ask;
  const text = handbookText[unit.language];
  const words = question?.[unit.language] ?? '';
  const show = (label: string, which: QuestionAbout, next: number) => ({
    label,
    action: 'question.show' as const,
    data: { unit: unit.id, about: String(which), turn: String(next) },
  });
  return {
    summary: words || text.questionTitle,
    nodes: [
      heading(text.questionTitle),
      note(text.about[about]),
      quote(words),
      buttons(
        show(text.another, about, turn + 1),
        ...kinds.filter((each) => each !== about).map((each) => show(text.about[each], each, turn)),
      ),
    ],
  };
}
