import { library } from '../../library/library.ts';
import { ofTheMonth } from '../../library/monthly.ts';
import { note, paragraph, quote } from '../../ui/build-view.ts';
import { post, saying } from '../post.ts';
import { leaderHintText } from '../text/leader-hint-text.ts';
import { secondOpenDay } from './days.ts';

declare module '../../../shared/domain/posts/posts.ts' {
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
  byDefault: false,
  words: {
    da: { name: 'spørgsmål i pausen', when: 'anden åbne dag i pausen' },
    en: { name: 'question in the pause', when: 'second open day of the pause' },
  },
  say: ({ unit, language, today }) => {
    const words = ofTheMonth(unit.id, today, library().texts.checkQuestions)?.[language];
    if (!words) return undefined;
    const hint = note(leaderHintText[language].nothingToAnswer);
    return saying(text[language].title, quote(words.question), paragraph(words.next), hint);
  },
});
