import { fillIn } from '../../../shared/domain/library/wording.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { wordsNamed } from '../../library/find-text.ts';
import type { library } from '../../library/library.ts';
import { buttons, heading, list, note, paragraph, strong } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { handbookText } from '../text/handbook-text.ts';

type Texts = ReturnType<typeof library>['texts'];

export function halveView(
  unit: Pick<Unit, 'id' | 'language'>,
  ask: {
    readonly ways: Texts['halveWays'];
    readonly example: Texts['halvings'][number] | undefined;
    readonly turn: number;
    /** The author's own words, where they were given. */
    readonly trial: string;
  },
): View {
  const { language } = unit;
  const { ways, example, turn, trial } = ask;
  const text = handbookText[language];
  const words = example?.[language];
  return {
    summary: text.halveTitle,
    nodes: [
      heading(text.halveTitle),
      ...(trial ? [paragraph(fillIn(wordsNamed('halve', 'halve.ask', language), { trial }))] : []),
      list(ways.map(({ [language]: way }) => [strong(`${way.title}: `), way.text])),
      ...(words ? [note(`${text.fromBig} “${words.big}” ${text.toSmall} “${words.small}”`)] : []),
      buttons({
        label: text.anotherExample,
        action: 'halve.show',
        data: { unit: unit.id, turn: String(turn + 1) },
      }),
    ],
  };
}
