import type { Unit } from '../../../shared/domain/unit/unit.ts';
import type { SeasonWords } from '../../library/text/season.ts';
import { heading, list, sentence } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { handbookText } from '../text/handbook-text.ts';

type Where = Pick<Unit, 'id' | 'language'>;

export function seasonView({ language }: Where, season: SeasonWords | undefined): View {
  const text = handbookText[language];
  if (!season) return sentence(text.noSeason);
  return {
    summary: season.title,
    nodes: [heading(season.title), list(season.lines)],
  };
}
