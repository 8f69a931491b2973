import { dealtFrom } from '../../../shared/domain/library/deal.ts';
import { library } from '../../library/library.ts';
import { note, paragraph } from '../../ui/build-view.ts';
import { post, saying, turnOf } from '../build-post.ts';
import { thirdOpenDay } from './open-days-of-week.ts';

declare module '../../../shared/domain/posts/post-kinds.ts' {
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
  timing: {
    in: 'week',
    // In later courses the first week already has the thank-you for the course before.
    day: (week, { number }) =>
      week.number === 3 || (week.number === 1 && number === 1) ? thirdOpenDay(week) : undefined,
  },
  until: 'next-day',
  byDefault: false,
  words: {
    da: {
      name: 'opfordring til at prøve noget andet',
      when: 'tredje åbne dag i uge 3, og i det første forløb også i uge 1',
    },
    en: {
      name: 'a nudge to try something else',
      when: 'third open day of week 3, in the first course of week 1 too',
    },
  },
  say: ({ unit, language, guide }) => {
    const words = dealtFrom(unit.id, turnOf(guide), library().texts.thoughts)?.[language];
    return (
      words && saying(`${text[language].title}: ${words.title}`, paragraph(words.text), note(words.next))
    );
  },
});
