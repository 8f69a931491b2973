import { guideFor } from '../../shared/domain/guide/guide.ts';
import { command } from '../feature/command.ts';
import { guideWordsFor } from '../guide/gather-guide-words.ts';
import { showGuide } from '../guide/show-guide.ts';
import { showYou } from '../turn/call.ts';
import { shortGuideView } from './view/short-guide-view.ts';

/** Where the week has no guide, because all is closed or over, the guide says so in a few words itself. */
export const shortGuideCommand = command({
  name: 'short-guide',
  words: { da: ['guide kort', 'ugen kort', 'kort guide'], en: ['guide in brief', 'short guide'] },
  help: { under: 'guide' },
  deed: 'see-guide',
  run: async (at) => {
    const { unit, plan, call } = at;
    const { week } = guideWordsFor(unit, guideFor({ settings: unit.plan, plan, today: call.today }));
    return week ? showYou(shortGuideView(unit, week.short)) : showGuide(at);
  },
});
