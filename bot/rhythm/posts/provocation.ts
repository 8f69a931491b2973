import { dealtFrom } from '../../../shared/domain/library/deal.ts';
import { library } from '../../library/library.ts';
import { note, paragraph } from '../../ui/build-view.ts';
import { post, saying, turnOf } from '../post.ts';
import { inWeeks, thirdOpenDay } from './days.ts';

declare module '../../../shared/domain/posts/posts.ts' {
  interface PostKinds {
    provocation: true;
  }
}

const text = {
  da: {
    title: 'Et skub',
  },
  en: {
    title: 'A nudge',
  },
};

export const provocation = post({
  kind: 'provocation',
  audience: 'channel',
  timing: { in: 'week', day: inWeeks([1, 3], thirdOpenDay) },
  until: 'next-day',
  byDefault: false,
  words: {
    da: { name: 'et skub til at prøve noget andet', when: 'tredje åbne dag i uge 1 og 3' },
    en: { name: 'a nudge to try something else', when: 'third open day of weeks 1 and 3' },
  },
  say: ({ unit, language, guide }) => {
    const words = dealtFrom(unit.id, turnOf(guide), library().texts.thoughts)?.[language];
    return (
      words && saying(`${text[language].title}: ${words.title}`, paragraph(words.text), note(words.next))
    );
  },
});
