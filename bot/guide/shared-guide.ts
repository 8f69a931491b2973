import type { Guide } from '../../shared/domain/guide/guide.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { View } from '../ui/view.ts';
import { guideWordsFor } from './gather-guide-words.ts';
import { guideView } from './view/guide-view.ts';

/** The guide as a whole unit sees it: in a post, and on paper. */
export function sharedGuide(unit: Unit, guide: Guide, today: Day): View {
  return guideView({
    unit,
    guide,
    today,
    words: guideWordsFor(unit, guide),
    others: [],
    audience: 'channel',
  });
}
