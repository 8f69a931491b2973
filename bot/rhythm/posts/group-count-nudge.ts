import type { Language } from '../../../shared/domain/person/language.ts';
import { paragraph } from '../../ui/build-view.ts';
import type { ViewNode } from '../../ui/view.ts';
import { post, saying } from '../build-post.ts';
import { groupsBelowTwo } from '../groups-below-two.ts';
import { secondOpenDay } from './open-days-of-week.ts';

declare module '../../../shared/domain/posts/post-kinds.ts' {
  interface PostKinds {
    'group-count-nudge': true;
  }
}

const text = {
  da: {
    title: 'Små grupper',
    body: 'Har alle grupper nået deres to gange i denne uge? Hvis ikke, så se, om noget kan lægges sammen, flyttes ud eller gentages. Det er ikke en optælling, kun en tanke.',
  },
  en: {
    title: 'Small groups',
    body: 'Did every group get its two sessions this week? If not, see whether something can be joined, moved outdoors or repeated. This is no count, only a thought.',
  },
};

export const groupCountNudge = post({
  kind: 'group-count-nudge',
  audience: 'leader',
  timing: {
    in: 'week',
    // Without a pause the leader hears of the next course that day, and the thought stands below.
    day: (week, { pauseWeeks }) =>
      week.number === 5 && pauseWeeks.length > 0 ? secondOpenDay(week) : undefined,
  },
  until: 'week-end',
  byDefault: false,
  words: {
    da: {
      name: 'en tanke om de små grupper',
      when: 'anden åbne dag i uge 5, under tjeklisten, hvis der ikke kommer en pause',
    },
    en: {
      name: 'a thought about small groups',
      when: 'second open day of week 5, below the checklist when there is no pause',
    },
  },
  say: async (day) => {
    const { title, body } = text[day.language];
    const nodes = await groupsBelowTwo(day);
    // The marks show that every group met twice last week: no nudge.
    if (nodes === 'enough') return undefined;
    return saying(title, ...(nodes ?? [paragraph(body)]));
  },
});

/** The same for a message that something else is the matter of. */
export function thoughtNodes(language: Language): readonly ViewNode[] {
  return [paragraph(text[language].body)];
}
