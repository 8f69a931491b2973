import { samePerson } from '../../shared/domain/person/person.ts';
import { meetingIn } from '../../shared/domain/plan/find-in-plan.ts';
import type { PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import { dayOf, instantOf } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Row } from '../../shared/ports/store.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { message } from '../feature/message.ts';
import { commit } from '../outbox/commit.ts';
import { redrawSent } from '../outbox/deliver-send.ts';
import { changeRow } from '../rows/change-row.ts';
import { unitRow } from '../rows/unit-rows.ts';
import { instead, showAll, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/names.ts';
import { showAgenda } from './show-agenda.ts';
import { chairText } from './text/chair-text.ts';
import { chairAgreedView, chairTakenView, standInView } from './view/chair-views.ts';

declare module '../ui/names.ts' {
  interface Actions {
    'chair.ask': Carries<'unit' | 'meeting'>;
    'chair.self': Carries<'unit' | 'meeting'>;
    'chair.step-in': Carries<'unit' | 'meeting'>;
    'chair.take': Carries<'unit' | 'meeting'>;
    'chair.give-back': Carries<'unit' | 'meeting', 'private'>;
  }
}

declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    'stand-in-wanted': { meeting: string };
  }
}

/** Who has taken a meeting that is going on is told of until the day is over. */
const lateEvening = '23:59';

/** The leader cannot chair a meeting: the channel is asked, once for each meeting, and not after it. */
export const askForChairButton = button('chair.ask', {
  deed: 'ask-for-chair',
  needs: ['meeting'],
  press: (at, { meeting: id }) =>
    withMeeting(at, id, async (meeting) => {
      await tellChannel(at, at.unit, meeting);
      return showYou(sentence(chairText[at.unit.language].asked));
    }),
});

/** Somebody of the unit says yes in the channel. */
export const takeChairButton = button('chair.take', {
  deed: 'take-chair',
  needs: ['meeting'],
  press: (at, { meeting }) => take(at, meeting, (unit, planned) => showAll(chairTakenView(unit, planned))),
});

/**
 * From the agenda, by a colleague whom nobody has asked: the leader is ill. The channel is told, so that everybody
 * sees it and the leader can undo it there.
 */
export const stepInButton = button('chair.step-in', {
  deed: 'take-chair',
  needs: ['meeting'],
  press: (at, { meeting: id }) =>
    take(at, id, async (unit, planned) => {
      await tellChannel(at, unit, planned);
      return showAgenda({ ...at, unit });
    }),
});

/** The leader says so, in private; then nobody is asked again. */
export const selfChairButton = button('chair.self', {
  deed: 'ask-for-chair',
  needs: ['meeting'],
  press: (at, { meeting }) => take(at, meeting, (unit, planned) => showYou(chairAgreedView(unit, planned))),
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
      return instead(showAll(standInView(changed.row.value, meeting)));
    }),
});

function take(
  at: Standing,
  id: string,
  show: (unit: Unit, meeting: PlannedMeeting) => Reply | Promise<Reply>,
): Promise<Reply> {
  return withMeeting(at, id, async (meeting) => {
    const { unit, call, isShared } = at;
    if (isShared) return showYou(refusalView(unit.language, 'sharedAccount'));
    const taken = showYou(sentence(chairText[unit.language].gone));
    if (meeting.day < call.today) return taken;
    const changed = await changeRow(
      call.ports,
      unitRow(unit.id),
      (now) => now && (now.chairs?.[id] ? now : { ...now, chairs: { ...now.chairs, [id]: call.person } }),
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
  const key = `stand-in|${id}`;
  const told = await commit(ports, unit, [], {
    key,
    kind: 'stand-in-wanted',
    to: 'channel',
    about: { meeting: id },
    bestBefore: instantOf(day, unit.chairs?.[id] ? lateEvening : meeting.time).toISOString(),
  });
  if (told.ok) return;
  const view = unit.chairs?.[id] ? chairTakenView(unit, meeting) : standInView(unit, meeting);
  await redrawSent(ports, unit, key, view);
}

function isTheirs({ value }: Row<Unit>, id: string, { call }: Standing): boolean {
  const chair = value.chairs?.[id];
  return chair !== undefined && samePerson(chair, call.person);
}

/** Whoever said yes in the meantime is named; nobody is asked for what has been found. */
export const standInWanted = message('stand-in-wanted', ({ unit, send, now }) => {
  const { meeting: id } = send.about;
  const meeting = meetingIn(planOf(unit.plan, dayOf(now)), id);
  if (!meeting) return undefined;
  if (unit.chairs?.[id]) return chairTakenView(unit, meeting);
  return instantOf(meeting.day, meeting.time) > now ? standInView(unit, meeting) : undefined;
});

async function withMeeting(
  { unit, plan }: Standing,
  id: string,
  act: (meeting: PlannedMeeting) => Promise<Reply>,
): Promise<Reply> {
  const meeting = meetingIn(plan, id);
  return meeting ? act(meeting) : showYou(sentence(chairText[unit.language].gone));
}
