import { amongThose, type Buddies, join, pairOf, stepOut } from '../../shared/domain/sparring/buddies.ts';
import { longestTopic, mayBeAgreedOn } from '../../shared/domain/sparring/limits.ts';
import { sparringGoneOn } from '../../shared/domain/sparring/sparring.ts';
import { isDay } from '../../shared/domain/time/day.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { form } from '../feature/form.ts';
import { courseNow } from '../learning/course-now.ts';
import { endingOn, makeEndingDue } from '../outbox/delete-ended.ts';
import { changeRow } from '../rows/change-row.ts';
import { inserting, readValue, writeTogether } from '../rows/row.ts';
import { buddiesRow } from '../rows/sparring-rows.ts';
import { memberKey } from '../rows/unit-rows.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { type Adult, adultsIn, nameIn } from '../unit/adults-to-name.ts';
import { buddyText } from './text/buddy-text.ts';
import { agreeForm, buddiesView } from './view/buddy-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'buddy.show': Carries<'unit'>;
    'buddy.join': Carries<'unit'>;
    'buddy.leave': Carries<'unit'>;
    'buddy.agree': Carries<'unit'>;
  }
  interface Forms {
    'buddy.agree': true;
  }
}
export const buddyCommand = command({
  name: 'buddy',
  words: { da: ['makker', 'makkere', 'min makker'], en: ['buddy', 'buddies'] },
  help: {
    group: 'everyday',
    line: {
      da: 'følg et forløb sammen med en kollega, hvis du har lyst',
      en: 'go through a course with a colleague; whoever wants to is in',
    },
  },
  deed: 'spar',
  run: (at) => privately(at, () => showBuddies(at)),
});

export const buddiesButton = button('buddy.show', {
  deed: 'spar',
  press: (at) => privately(at, () => showBuddies(at)),
});

export const joinBuddiesButton = button('buddy.join', {
  deed: 'spar',
  press: (at) =>
    privately(at, async () => {
      if (!at.member) return showYou(sentence(buddyText[at.unit.language].notIn));
      await begin(at);
      return change(at, (now) => join(now, selfOf(at)));
    }),
});

export const leaveBuddiesButton = button('buddy.leave', {
  deed: 'spar',
  press: (at) => privately(at, () => change(at, (now) => stepOut(now, selfOf(at)))),
});

export const agreeWithBuddy = form({
  form: 'buddy.agree',
  deed: 'spar',
  ask: async (at) => {
    const course = courseNow(at);
    const [buddies, here] = await Promise.all([
      readValue(at.call.ports, buddiesRow(at.unit.id, course)),
      presentIn(at),
    ]);
    const pair = buddies && pairOf(amongThose(buddies, here), selfOf(at));
    if (!pair || at.isShared) return { instead: showYou(sentence(buddyText[at.unit.language].none)) };
    return { pair };
  },
  draw: ({ unit }, { pair }, drawing) => agreeForm({ language: unit.language, pair, ...drawing }),
  texts: [{ id: 'topic', longest: longestTopic }],
  check: ({ unit, call }, { values: { day = '' } }): Record<string, string> =>
    day && !mayBeAgreedOn(day, call.today) ? { day: buddyText[unit.language].badDay } : {},
  send: async (at, { values: { day = '' }, texts: { topic } }) =>
    change(at, (now) => ({
      ...now,
      pairs: now.pairs.map((pair) =>
        pair.people.includes(selfOf(at))
          ? { id: pair.id, people: pair.people, ...(topic && { topic }), ...(isDay(day) && { day }) }
          : pair,
      ),
    })),
});

export const agreeButton = button('buddy.agree', { deed: 'spar', press: (at) => agreeWithBuddy.open(at) });

/** An account that several use is nobody's buddy. */
export function privately(at: Standing, act: () => Promise<Reply>): Promise<Reply> {
  return at.isShared ? Promise.resolve(showYou(refusalView(at.unit.language, 'sharedAccount'))) : act();
}

export function idsOf(adults: readonly Adult[]): ReadonlySet<string> {
  return new Set(adults.map(({ id }) => id));
}

export async function presentIn({ call, unit }: Standing): Promise<ReadonlySet<string>> {
  return idsOf(await adultsIn(call.ports, unit.id));
}

function selfOf({ call, member }: Standing): string {
  return memberKey(member?.value.person ?? call.person);
}

/** The first to join begins it, and with it the day on which all of it is gone. */
async function begin(at: Standing): Promise<void> {
  const { unit, call, plan } = at;
  const course = courseNow(at);
  const lies = buddiesRow(unit.id, course);
  if (await readValue(call.ports, lies)) return;
  const goneOn = sparringGoneOn(plan, course, call.today);
  await makeEndingDue(call.ports, unit.id, goneOn);
  const first: Buddies = { v: 1, course, joined: [], pairs: [], goneOn };
  await writeTogether(call.ports, unit.id, [inserting(lies, first), endingOn(lies, goneOn)]);
}

export async function change(at: Standing, make: (now: Buddies) => Buddies, said?: string): Promise<Reply> {
  const { unit, call } = at;
  const lies = buddiesRow(unit.id, courseNow(at));
  const changed = await changeRow(call.ports, lies, (now) => now && make(now));
  if (!changed.ok && changed.reason === 'busy') return showYou(refusalView(unit.language, 'busy'));
  return showBuddies(at, said);
}

async function showBuddies(at: Standing, said?: string): Promise<Reply> {
  const { unit, call } = at;
  const course = courseNow(at);
  const [stored, adults] = await Promise.all([
    readValue(call.ports, buddiesRow(unit.id, course)),
    adultsIn(call.ports, unit.id),
  ]);
  const buddies = amongThose(stored ?? { joined: [], pairs: [] }, idsOf(adults));
  const shown = { unit, course, buddies, self: selfOf(at), nameOf: nameIn(adults) };
  return showYou(buddiesView({ ...shown, ...(said && { said }) }));
}
