import { courseToOrganise, missingIn } from '../../../shared/domain/leading/checklist.ts';
import { checklistText } from '../../leading/text/checklist-text.ts';
import { checklistNodes } from '../../leading/view/checklist-view.ts';
import { library } from '../../library/library.ts';
import { ofTheMonth } from '../../library/of-the-month.ts';
import { divider, note, paragraph, quote } from '../../ui/build-view.ts';
import { post, saying } from '../build-post.ts';
import { refresherAfter } from '../refresher.ts';
import { leaderHintText } from '../text/nothing-to-answer-text.ts';
import { secondOpenDay } from './open-days-of-week.ts';

declare module '../../../shared/domain/posts/post-kinds.ts' {
  interface PostKinds {
    'check-question': true;
  }
}

const text = {
  da: {
    title: 'Et spørgsmål til dig',
  },
  en: {
    title: 'A question for you',
  },
};

export const checkQuestion = post({
  kind: 'check-question',
  audience: 'leader',
  timing: { in: 'pause', day: secondOpenDay },
  until: 'week-end',
  byDefault: true,
  words: {
    da: { name: 'tjekliste og et spørgsmål i pausen', when: 'anden åbne dag i pausen' },
    en: { name: 'checklist and a question in the pause', when: 'second open day of the pause' },
  },
  say: ({ unit, language, today, plan, send }) => {
    const again = refresherAfter(Number(send.about.course), unit);
    const words = ofTheMonth(unit.id, today, library().texts.checkQuestions)?.[language];
    const hint = note(leaderHintText[language].nothingToAnswer);
    const asked = words ? [quote(words.question), paragraph(words.next), hint] : [];
    const course = courseToOrganise(plan, today);
    // Whatever has been agreed already needs no list.
    if (course === undefined || missingIn(unit, course).length === 0)
      return words || again.length > 0 ? saying(text[language].title, ...asked, ...again) : undefined;
    const list = checklistNodes(unit, course);
    return saying(
      checklistText[language].title(course),
      ...list,
      ...(words ? [divider(), ...asked] : []),
      ...again,
    );
  },
});
