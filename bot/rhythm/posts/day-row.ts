import { shortNames } from '../../access/view/short-names.ts';
import { dayRow } from '../../activity/view/day-views.ts';
import { dayMarksRow, weekRow } from '../../rows/activity-rows.ts';
import { adultsRead } from '../../unit/adults-to-name.ts';
import { post } from '../build-post.ts';

declare module '../../../shared/domain/posts/post-kinds.ts' {
  interface PostKinds {
    'day-row': true;
  }
}

/**
 * Today's small groups with a button each. Off until the leader switches it on; one that is late is never sent the
 * day after.
 */
export const dayRowPost = post({
  kind: 'day-row',
  audience: 'channel',
  timing: { in: 'every-day' },
  until: 'next-day',
  byDefault: false,
  words: {
    da: { name: 'dagens små grupper', when: 'hver åben dag, når der er grupper i ugeplanen' },
    en: { name: 'the small groups of the day', when: 'every open day with groups on the week' },
  },
  say: async ({ unit, today, send, read, readAll }) => {
    const { day, course: number } = send.about;
    if (day !== today) return undefined;
    const course = Number(number);
    const week = await read(weekRow(unit.id, course));
    if (!week) return undefined;
    const [marks, adults] = await Promise.all([
      read(dayMarksRow(unit.id, course, day)),
      adultsRead(readAll, unit.id),
    ]);
    return dayRow({ unit, day, week, marks, nameOf: shortNames(adults) });
  },
});
