import { guideFor } from '../../shared/domain/guide/guide.ts';
import { settingOf } from '../../shared/domain/unit/unit-kind.ts';
import { command } from '../feature/command.ts';
import { weekWords } from '../library/week-words.ts';
import { showYou } from '../turn/call.ts';
import { shortGuideView } from './view/short-guide-view.ts';

export const shortGuideCommand = command({
  name: 'short-guide',
  words: { da: ['guide kort', 'ugen kort', 'kort guide'], en: ['guide in brief', 'short guide'] },
  help: { under: 'guide' },
  deed: 'see-guide',
  run: async ({ unit, plan, call }) => {
    const guide = guideFor({ settings: unit.plan, plan, today: call.today });
    const asked = { language: unit.language, setting: settingOf(unit.kind) };
    const week = guide.kind === 'week' ? guide.week.number : guide.kind === 'pause' ? 'pause' : 'before';
    const course = guide.kind === 'week' || guide.kind === 'pause' ? { course: guide.course } : {};
    return showYou(shortGuideView(unit, weekWords({ ...asked, week, ...course }).short));
  },
});
