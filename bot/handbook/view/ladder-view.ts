import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { library } from '../../library/library.ts';
import type { Rung } from '../../library/text/ladder.ts';
import { buttons, heading, note, paragraph, picture, quote, strong } from '../../ui/build-view.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { handbookText } from '../text/handbook-text.ts';
import { principlesText } from '../text/principles-text.ts';

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
      drawn(unit),
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
  const principles = principlesText[unit.language];
  return {
    summary: title,
    nodes: [
      heading(title),
      drawn(unit, rung),
      note(`${words.steps[rung.step]} · ${principles.sides[rung.side]}`),
      paragraph(text),
      quote(trial),
      buttons(tryIt(unit, rung.id)),
    ],
  };
}

function drawn({ language }: Where, lit?: Rung): ViewNode {
  const { ladder } = library().texts;
  const text = handbookText[language];
  const rungs = ladder.map((rung) => ({ title: rung[language].title, step: text.steps[rung.step] }));
  const at = lit ? ladder.indexOf(lit) : -1;
  const alt = text.ladderDrawn(rungs, at);
  return picture({ kind: 'ladder', rungs, ...(at >= 0 && { lit: at }) }, alt);
}

export function tryIt(unit: Where, id: string): Act {
  return {
    label: handbookText[unit.language].tryIt,
    action: 'handbook.try',
    data: { unit: unit.id, words: id },
  };
}
