import { amongThose, type Buddies, pairOf, pairUp, waiting } from '../../shared/domain/sparring/buddies.ts';
import { fewestBuddies } from '../../shared/domain/sparring/limits.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { message } from '../feature/message.ts';
import { courseNow } from '../learning/course-now.ts';
import { commit } from '../outbox/commit.ts';
import { readValue } from '../rows/row.ts';
import { buddiesRow } from '../rows/sparring-rows.ts';
import { showYou } from '../turn/call.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { adultsIn, adultsRead, nameIn } from '../unit/adults-to-name.ts';
import { change, idsOf, presentIn, privately } from './join-and-agree.ts';
import { buddyText } from './text/buddy-text.ts';
import { buddyToldView } from './view/buddy-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'buddy.pair': Carries<'unit'>;
  }
}
declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    /** `who`: the key of the membership of whoever it goes to. */
    'buddy-made': { course: string; who: string };
  }
}

/** Whoever is in may do it; each who gets a buddy is told, and nobody twice. */
export const pairButton = button('buddy.pair', {
  deed: 'spar',
  press: (at) =>
    privately(at, async () => {
      const { unit, call } = at;
      const text = buddyText[unit.language];
      const course = courseNow(at);
      const op = call.ports.ids.next();
      const [stored, before, here] = await Promise.all([
        readValue(call.ports, buddiesRow(unit.id, course)),
        readValue(call.ports, buddiesRow(unit.id, course - 1)),
        presentIn(at),
      ]);
      const buddies = stored && amongThose(stored, here);
      if (!buddies || buddies.joined.length < fewestBuddies) return showYou(sentence(text.tooFew));
      const pair = (now: Buddies) => pairUp(amongThose(now, here), before?.pairs ?? [], op);
      if (!pair(buddies)) return showYou(sentence(text.again));
      const reply = await change(at, (now) => pair(now) ?? now, text.made);
      await tellPaired(at, course, waiting(buddies));
      return reply;
    }),
});

/** Once for each pair that somebody is in: two who press at the same moment make one pair and tell of it once. */
async function tellPaired(at: Standing, course: number, waited: readonly string[]): Promise<void> {
  const { unit, call } = at;
  const [buddies, adults] = await Promise.all([
    readValue(call.ports, buddiesRow(unit.id, course)),
    adultsIn(call.ports, unit.id),
  ]);
  for (const who of waited) {
    const to = adults.find(({ id }) => id === who)?.person;
    const pair = buddies && pairOf(buddies, who);
    if (!to || !pair) continue;
    // A key is written to the log, so that it names a place in the pair and nobody.
    await commit(call.ports, unit, [], {
      key: `buddy|${pair.id}|${pair.people.indexOf(who)}`,
      kind: 'buddy-made',
      to,
      about: { course: String(course), who },
    });
  }
}

/** Nothing when they, or the other, have stepped out or left meanwhile. */
export const buddyMade = message('buddy-made', async ({ unit, send, read, readAll }) => {
  const { course, who } = send.about;
  const [buddies, adults] = await Promise.all([
    read(buddiesRow(unit.id, Number(course))),
    adultsRead(readAll, unit.id),
  ]);
  const pair = buddies && pairOf(amongThose(buddies, idsOf(adults)), who);
  return pair && buddyToldView(unit, pair, who, nameIn(adults));
});
