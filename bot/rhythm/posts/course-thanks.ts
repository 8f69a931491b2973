import { progressOf } from '../../../shared/domain/trial/progress.ts';
import type { Trial } from '../../../shared/domain/trial/trial.ts';
import { doneTrialsSince, openTrialsIn } from '../../rows/trial-rows.ts';
import { progressText } from '../../trial/text/progress-text.ts';
import { buttons, paragraph } from '../../ui/build-view.ts';
import { post, saying } from '../build-post.ts';
import { secondOpenDay } from './open-days-of-week.ts';

declare module '../../../shared/domain/posts/post-kinds.ts' {
  interface PostKinds {
    'course-thanks': true;
  }
}

const text = {
  da: {
    title: 'Tak for forløbet',
    body: 'Fem uger er gået, og I har holdt fast midt i hverdagen. Det kan børnene mærke.',
  },
  en: {
    title: 'Thank you for this course',
    body: 'Five weeks have passed, and you kept at it in the middle of everyday life. The children can feel it.',
  },
};

/** Says thank you, and how far they have come: what was shared, never who shared it or what was not done. */
export const courseThanks = post({
  kind: 'course-thanks',
  audience: 'channel',
  timing: { in: 'week-after', day: secondOpenDay },
  until: 'week-end',
  byDefault: true,
  words: {
    da: { name: 'tak for forløbet', when: 'anden åbne dag i ugen efter et forløb' },
    en: { name: 'thank-you for the course', when: 'second open day of the week after a course' },
  },
  say: async ({ unit, language, send, readAll }) => {
    const course = Number(send.about.course);
    const inCourse = (trial: Trial) => trial.course === course;
    const [done, open] = await Promise.all([
      readAll(doneTrialsSince(unit.id, course)),
      readAll(openTrialsIn(unit.id)),
    ]);
    const progress = progressOf([...done, ...open].filter(inCourse));
    const { title, body } = text[language];
    const words = progressText[language].soFar(progress);
    return saying(
      title,
      paragraph(words ? `${words} ${body}` : body),
      buttons({
        label: progressText[language].seeShared,
        action: 'trial.shared',
        data: { unit: unit.id, course: String(course) },
        style: 'primary',
      }),
    );
  },
});
