import { fillIn } from '../../../shared/domain/library/wording.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { wordsNamed } from '../../library/find-text.ts';
import type { library } from '../../library/library.ts';
import { buttons, heading, list, note, paragraph, strong } from '../../ui/build-view.ts';
import type { Button, View } from '../../ui/view.ts';
import { handbookText } from '../text/handbook-text.ts';

type Texts = ReturnType<typeof library>['texts'];

/** Somebody's own words, for whoever wrote them; with an id when they are a trial that can be mended. */
export interface Halved {
  readonly what: string;
  readonly id?: string;
}

export function halveView(
  unit: Pick<Unit, 'id' | 'language'>,
  ask: {
    readonly ways: Texts['halveWays'];
    readonly example: Texts['halvings'][number] | undefined;
    readonly turn: number;
    readonly halved: Halved | undefined;
  },
): View {
  const { language } = unit;
  const { ways, example, turn, halved } = ask;
  const trial = halved?.what;
  const data = { unit: unit.id, ...(halved?.id && { trial: halved.id }) };
  const text = handbookText[language];
  const words = example?.[language];
  return {
    summary: text.halveTitle,
    nodes: [
      heading(text.halveTitle),
      ...(trial ? [paragraph(fillIn(wordsNamed('halve', 'halve.ask', language), { trial }))] : []),
      list(ways.map(({ [language]: way }) => [strong(`${way.title}: `), way.text])),
      ...(words ? [note(`${text.fromBig} “${words.big}” ${text.toSmall} “${words.small}”`)] : []),
      buttons(...(halved?.id ? [editButton(unit, halved.id)] : []), {
        label: text.anotherExample,
        action: 'halve.show',
        data: { ...data, turn: String(turn + 1) },
      }),
    ],
  };
}

function editButton({ id: unit, language }: Pick<Unit, 'id' | 'language'>, trial: string): Button {
  return {
    label: handbookText[language].makeSmaller,
    action: 'trial.edit',
    data: { unit, trial },
    opensForm: true,
    style: 'primary',
  };
}
