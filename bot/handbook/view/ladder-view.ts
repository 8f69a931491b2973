import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { library } from '../../library/library.ts';
import type { Rung } from '../../library/text/ladder.ts';
import { buttons, heading, note, paragraph, quote, strong } from '../../ui/build-view.ts';
import type { Act, View } from '../../ui/view.ts';
import { handbookText } from '../text/handbook-text.ts';

type Where = Pick<Unit, 'id' | 'language'>;

/** The whole ladder: what each rung is called, what one could do tomorrow, and the tap that makes a trial of it. */
export function ladderView(unit: Where): View {
  const { language } = unit;
  const text = handbookText[language];
  const byStep = Map.groupBy(library().texts.ladder, ({ step }) => step);
  return {
    summary: text.ladderTitle,
    nodes: [
      heading(text.ladderTitle),
      note(text.ladderIntro),
      ...[...byStep].flatMap(([step, rungs]) => [
        heading(text.steps[step], 2),
        ...rungs.flatMap((rung) => [
          paragraph(strong(`${rung[language].title}: `), rung[language].trial),
          buttons(tryIt(unit, rung.id), {
            label: text.readMore,
            action: 'ladder.show',
            data: { unit: unit.id, rung: rung.id },
          }),
        ]),
      ]),
    ],
  };
}

export function rungView(unit: Where, rung: Rung): View {
  const { title, text, trial } = rung[unit.language];
  const words = handbookText[unit.language];
  return {
    summary: title,
    nodes: [
      note(`${words.steps[rung.step]} · ${words.sides[rung.side]}`),
      heading(title),
      paragraph(text),
      quote(trial),
      buttons(tryIt(unit, rung.id)),
    ],
  };
}

export function tryIt(unit: Where, id: string): Act {
  return {
    label: handbookText[unit.language].tryIt,
    action: 'handbook.try',
    data: { unit: unit.id, words: id },
  };
}
