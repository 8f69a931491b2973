import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import { meetingIn } from '../../shared/domain/plan/find-in-plan.ts';
import type { PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import { dayOf, instantOf } from '../../shared/domain/time/day.ts';
import { standInKey } from '../../shared/domain/unit/chair.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Row } from '../../shared/ports/store.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { message } from '../feature/message.ts';
import { commit } from '../outbox/commit.ts';
import { redraw, redrawSent } from '../outbox/deliver-send.ts';
import { changeRow } from '../rows/change-row.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { readValue, readValues } from '../rows/row.ts';
import { pseudonymOf, sendRow } from '../rows/send-rows.ts';
import { membersIn, unitRow } from '../rows/unit-rows.ts';
import { instead, showAll, showYou } from '../turn/call.ts';
import type { Ports } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/names.ts';
import { showAgenda } from './show-agenda.ts';
import { chairText } from './text/chair-text.ts';
import {
  chairAgreedView,
  chairTakenView,
  chairWantedView,
  standInView,
  sureToAskView,
  type WhenHeld,
} from './view/chair-views.ts';

declare module '../ui/names.ts' {
  interface Actions {
    'chair.ask': Carries<'unit' | 'meeting', 'sure'>;
    'chair.ask-one': Carries<'unit' | 'meeting', 'person'>;
    'chair.self': Carries<'unit' | 'meeting'>;
    'chair.step-in': Carries<'unit' | 'meeting', 'over'>;
    'chair.take': Carries<'unit' | 'meeting'>;
    'chair.give-back': Carries<'unit' | 'meeting', 'private'>;
  }
}

declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    'stand-in-wanted': { meeting: string };
    /** `over`: the id of whoever it would be taken over from. */
    'chair-wanted': { meeting: string; asker: Person; over?: string };
  }
}

/** Who has taken a meeting that is going on is told of until the day is over. */
const lateEvening = '23:59';

/** The channel is asked, once for each meeting, and not after it; whoever presses is asked before. */
export const askForChairButton = button('chair.ask', {
  deed: 'ask-for-chair',
  needs: ['meeting'],
  press: (at, { meeting: id, sure }) =>
    withMeeting(at, id, async (meeting) => {
      if (sure !== 'yes')
        return instead(
          showYou(sureToAskView(at.unit, meeting, await whenHeld(at.call.ports, at.unit, meeting))),
        );
      await tellChannel(at, at.unit, meeting);
      return instead(showYou(sentence(chairText[at.unit.language].asked)));
    }),
});

/** One colleague is asked, in private; the channel hears of it when they say yes. */
export const askOneForChairButton = button('chair.ask-one', {
  deed: 'ask-for-chair',
  needs: ['meeting'],
  press: (at, { meeting: id, person }) =>
    withMeeting(at, id, async (meeting) => {
      const { unit, call } = at;
      const text = chairText[unit.language];
      const members = await readValues(call.ports, membersIn(unit.id));
      const wanted = members.find((each) => each.person.id === person && !each.shared)?.person;
      if (!wanted) return showYou(refusalView(unit.language, 'gone'));
      const over = unit.chairs?.[id]?.id;
      await commit(call.ports, unit, [], {
        key: `chair-wanted|${id}|${pseudonymOf(unit.id, wanted)}`,
        kind: 'chair-wanted',
        to: wanted,
        about: { meeting: id, asker: call.person, ...(over && { over }) },
        bestBefore: instantOf(meeting.day, lateEvening).toISOString(),
      });
      const name = wanted.name ?? '';
      return instead(showYou(sentence(text.askedOne(name, name.split(' ')[0] ?? ''))));
    }),
});

export const chairWanted = message('chair-wanted', async ({ unit, send, now, read }) => {
  const { meeting: id, asker, over } = send.about;
  const meeting = meetingIn(planOf(unit.plan, dayOf(now)), id);
  if (!meeting || unit.chairs?.[id]?.id !== over) return undefined;
  const held = await read(meetingRow(unit.id, meeting.day));
  if (held?.state === 'closed') return undefined;
  return chairWantedView(unit, meeting, { isGoingOn: held !== undefined, asker, over });
});

/** Somebody of the unit says yes in the channel. */
export const takeChairButton = button('chair.take', {
  deed: 'take-chair',
  needs: ['meeting'],
  press: (at, { meeting }) =>
    take(at, meeting, async (unit, planned) =>
      showAll(chairTakenView(unit, planned, await whenHeld(at.call.ports, unit, planned))),
    ),
});

/**
 * From the agenda, by a colleague whom nobody has asked: the leader is ill. The channel is told, so that everybody
 * sees it and the leader can undo it there.
 */
export const stepInButton = button('chair.step-in', {
  deed: 'take-chair',
  needs: ['meeting'],
  press: (at, { meeting: id, over }) =>
    take(
      at,
      id,
      async (unit, planned) => {
        await tellChannel(at, unit, planned);
        return showAgenda({ ...at, unit });
      },
      over,
    ),
});

/** The leader says so, in private; then nobody is asked again, and the question in the channel is answered. */
export const selfChairButton = button('chair.self', {
  deed: 'ask-for-chair',
  needs: ['meeting'],
  press: (at, { meeting }) =>
    take(at, meeting, async (unit, planned) => {
      const { ports } = at.call;
      const asked = await readValue(ports, sendRow(unit.id, standInKey(planned)));
      if (asked)
        await redraw(ports, unit, asked, chairTakenView(unit, planned, await whenHeld(ports, unit, planned)));
      return showYou(chairAgreedView(unit, planned));
    }),
});

/** By whoever said yes, or by the leader; then anybody can say yes again. */
export const giveBackChairButton = button('chair.give-back', {
  deed: 'take-chair',
  needs: ['meeting'],
  press: (at, { meeting: id, private: isPrivate }) =>
    withMeeting(at, id, async (meeting) => {
      const { unit, call } = at;
      const text = chairText[unit.language];
      let mayNot = false;
      const changed = await changeRow(call.ports, unitRow(unit.id), (now) => {
        const chair = now?.chairs?.[id];
        mayNot = chair !== undefined && !at.may('ask-for-chair') && !samePerson(chair, call.person);
        if (!now || !chair || mayNot) return now;
        const { [id]: _, ...chairs } = now.chairs ?? {};
        return { ...now, chairs };
      });
      if (!changed.ok) return showYou(refusalView(unit.language, 'busy'));
      if (mayNot) return showYou(sentence(text.notYours));
      if (isPrivate) {
        // Nobody else knows that the meeting has no chair again; the leader asks when they like.
        if (!at.may('ask-for-chair')) await tellChannel(at, changed.row.value, meeting);
        const said = at.may('ask-for-chair') ? text.givenBack : text.givenBackAsked;
        return instead(showYou(sentence(said)));
      }
      const when = await whenHeld(call.ports, unit, meeting);
      return instead(showAll(standInView(changed.row.value, meeting, when)));
    }),
});

function take(
  at: Standing,
  id: string,
  show: (unit: Unit, meeting: PlannedMeeting) => Reply | Promise<Reply>,
  over?: string,
): Promise<Reply> {
  return withMeeting(at, id, async (meeting) => {
    const { unit, call, isShared } = at;
    if (isShared) return showYou(refusalView(unit.language, 'sharedAccount'));
    const taken = showYou(sentence(chairText[unit.language].gone));
    if (meeting.day < call.today) return taken;
    const changed = await changeRow(
      call.ports,
      unitRow(unit.id),
      (now) => {
        const chair = now?.chairs?.[id];
        // Whoever was asked by name takes it over from the one it was asked for, and from nobody else.
        const mayTake = !chair || (over !== undefined && chair.id === over);
        return now && mayTake ? { ...now, chairs: { ...now.chairs, [id]: call.person } } : now;
      },
      at.row,
    );
    if (!changed.ok) return showYou(refusalView(unit.language, 'busy'));
    return isTheirs(changed.row, id, at) ? instead(await show(changed.row.value, meeting)) : taken;
  });
}

/** One message for each meeting: who is wanted, or who has said yes. It is drawn anew when that has changed. */
async function tellChannel(
  { call: { ports } }: Standing,
  unit: Unit,
  meeting: PlannedMeeting,
): Promise<void> {
  const { id, day } = meeting;
  const key = standInKey(meeting);
  const when = await whenHeld(ports, unit, meeting);
  const isLate = unit.chairs?.[id] !== undefined || when.isGoingOn;
  const told = await commit(ports, unit, [], {
    key,
    kind: 'stand-in-wanted',
    to: 'channel',
    about: { meeting: id },
    bestBefore: instantOf(day, isLate ? lateEvening : meeting.time).toISOString(),
  });
  if (told.ok) return;
  const view = unit.chairs?.[id] ? chairTakenView(unit, meeting, when) : standInView(unit, meeting, when);
  await redrawSent(ports, unit, key, view);
}

/** Its row is there once it has begun, on its own day. */
async function whenHeld(ports: Ports, unit: Unit, { day }: PlannedMeeting): Promise<WhenHeld> {
  if (day > dayOf(ports.clock.now())) return { isGoingOn: false };
  return { isGoingOn: (await readValue(ports, meetingRow(unit.id, day)))?.state === 'open' };
}

function isTheirs({ value }: Row<Unit>, id: string, { call }: Standing): boolean {
  const chair = value.chairs?.[id];
  return chair !== undefined && samePerson(chair, call.person);
}

/** Whoever said yes in the meantime is named; nobody is asked for what has been found, or for a meeting that is over. */
export const standInWanted = message('stand-in-wanted', async ({ unit, send, now, read }) => {
  const { meeting: id } = send.about;
  const meeting = meetingIn(planOf(unit.plan, dayOf(now)), id);
  if (!meeting) return undefined;
  const held = meeting.day <= dayOf(now) ? await read(meetingRow(unit.id, meeting.day)) : undefined;
  const when = { isGoingOn: held?.state === 'open' };
  if (unit.chairs?.[id]) return chairTakenView(unit, meeting, when);
  if (when.isGoingOn) return standInView(unit, meeting, when);
  return instantOf(meeting.day, meeting.time) > now ? standInView(unit, meeting, when) : undefined;
});

async function withMeeting(
  { unit, plan }: Standing,
  id: string,
  act: (meeting: PlannedMeeting) => Promise<Reply>,
): Promise<Reply> {
  const meeting = meetingIn(plan, id);
  return meeting ? act(meeting) : showYou(sentence(chairText[unit.language].gone));
}
