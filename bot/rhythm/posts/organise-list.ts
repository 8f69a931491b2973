import { checklistText } from '../../leading/text/checklist-text.ts';
import { checklistNodes } from '../../leading/view/checklist-view.ts';
import { post, saying } from '../post.ts';
import { secondOpenDay } from './days.ts';

declare module '../../../shared/domain/posts/posts.ts' {
  interface PostKinds {
    'organise-list': true;
  }
}

/** Before the very first course; before later ones it comes with the question in the pause. */
export const organiseList = post({
  kind: 'organise-list',
  audience: 'leader',
  timing: { in: 'opening-week', day: secondOpenDay },
  until: 'week-end',
  byDefault: true,
  words: {
    da: { name: 'tjekliste før det første forløb', when: 'anden åbne dag i ugen med det første møde' },
    en: { name: 'checklist before the first course', when: 'second open day of the first meeting’s week' },
  },
  say: ({ unit, language, send }) => {
    const course = Number(send.about.course);
    return saying(checklistText[language].title(course), ...checklistNodes(unit, course));
  },
});
