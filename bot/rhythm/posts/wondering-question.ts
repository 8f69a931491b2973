import type { Guide } from '../../../shared/domain/guide/guide.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { leaderQuestion } from '../../library/leader-question.ts';
import { note, quote } from '../../ui/build-view.ts';
import { post, saying } from '../build-post.ts';
import { leaderHintText } from '../text/nothing-to-answer-text.ts';
import { inWeeks, secondOpenDay } from './open-days-of-week.ts';

declare module '../../../shared/domain/posts/post-kinds.ts' {
  interface PostKinds {
    'wondering-question': true;
  }
}

const text = {
  da: {
    title: 'Noget at undre sig over',
  },
  en: {
    title: 'Something to wonder about',
  },
};

export const wonderingQuestion = post({
  kind: 'wondering-question',
  audience: 'leader',
  timing: { in: 'week', day: inWeeks([2], secondOpenDay) },
  until: 'week-end',
  byDefault: true,
  words: {
    da: { name: 'undrespørgsmål til lederen', when: 'anden åbne dag i uge 2' },
    en: { name: 'wondering question for the leader', when: 'second open day of week 2' },
  },
  say: ({ unit, language, guide }) =>
    saying(
      text[language].title,
      quote(question(unit, guide)),
      note(leaderHintText[language].nothingToAnswer),
    ),
});

function question(unit: Unit, guide: Guide): string {
  const { courses } = unit.plan;
  const place =
    guide.kind === 'week' ? { course: guide.course.number, week: guide.week.number } : { course: 1, week: 1 };
  return leaderQuestion({ unit: unit.id, courses, ...place })[unit.language];
}
