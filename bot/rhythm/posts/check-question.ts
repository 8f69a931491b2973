import { note, quote } from '../../ui/build-view.ts';
import { nth, post, saying, turnOf } from '../post.ts';
import { leaderHintText } from '../text/leader-hint-text.ts';
import { checkQuestionsText } from '../text/provocations.ts';
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
  say: ({ language, guide }) =>
    saying(
      text[language].title,
      quote(nth(checkQuestionsText[language], turnOf(guide))),
      note(leaderHintText[language].nothingToAnswer),
    ),
});
