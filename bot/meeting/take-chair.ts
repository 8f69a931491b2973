import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import type { PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Row } from '../../shared/ports/store.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { changeRow } from '../rows/change-row.ts';
import { unitRow } from '../rows/unit-rows.ts';
import { instead, showAll, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { atHeldMeeting } from './at-meeting.ts';
import { tellLeader } from './chair-left.ts';
import { screen } from './meeting-screen.ts';
import { leaveCard } from './one-card.ts';
import { redrawChair } from './redraw-chair.ts';
import { inChannel, tellChannel, type WhenHeld, whoLeads, withMeeting } from './tell-of-chair.ts';
import { chairText } from './text/chair-text.ts';
import { chairAgreedView, chairNowView, steppedInView } from './view/who-chairs-view.ts';
import { endAsking, takenBackBy, withdrawAsking } from './withdraw-asking.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'chair.self': Carries<'unit' | 'meeting', 'over'>;
    /** `asked`: it answers a question that may have been taken back since. */
    'chair.step-in': Carries<'unit' | 'meeting', 'over' | 'asked'>;
    'chair.take': Carries<'unit' | 'meeting'>;
    'chair.give-back': Carries<'unit' | 'meeting', 'private'>;
  }
}

/** Somebody of the unit says yes in the channel. */
export const takeChairButton = button('chair.take', {
  deed: 'take-chair',
  needs: ['meeting'],
  press: (at, { meeting }) =>
    take(at, meeting, async (unit, planned, when) => {
      await redrawChair(at.call, unit.id, planned);
      return showAll(inChannel(unit, planned, when));
    }),
});

/**
 * From the agenda, by a colleague whom nobody has asked: the leader is ill. The channel is told, so that everybody
 * sees it and the leader can undo it there. A meeting that is going on goes on where they pressed.
 */
export const stepInButton = button('chair.step-in', {
  deed: 'take-chair',
  needs: ['meeting'],
  press: (at, { meeting: id, over, asked }) =>
    asked === 'yes' ? answer(at, id, over) : stepIn(at, id, over),
});

function stepIn(at: Standing, id: string, over: string | undefined): Promise<Reply> {
  return take(
    at,
    id,
    async (unit, planned, when) => {
      await tellChannel(at, unit, planned, when);
      await redrawChair(at.call, unit.id, planned);
      if (!when.held) return showYou(steppedInView(unit, planned));
      return atHeldMeeting({ ...at, unit }, when.held.day, (now) => screen(now, now.held.value));
    },
    over,
  );
}

/** Whoever was asked says yes, and may be too late for it: the question was taken back, and nothing changes. */
function answer(at: Standing, id: string, over: string | undefined): Promise<Reply> {
  const { unit, call } = at;
  return withMeeting(at, id, async (meeting, { held }) => {
    const asker = await takenBackBy(call.ports, unit, meeting, call.person);
    if (!asker) return stepIn(at, id, over);
    const text = chairText[unit.language];
    const chair = await whoLeads(call.ports, unit, meeting, held);
    const before = text.takenBack(asker.name ?? text.leader);
    const now = { before, acts: [], chair, reader: call.person, isGoingOn: held !== undefined };
    return instead(showYou(chairNowView(unit, meeting, now)));
  });
}

/**
 * The leader says so, in private, and may take it back from a colleague; then nobody is asked again, and what stands in
 * the channel says so.
 */
export const selfChairButton = button('chair.self', {
  deed: 'ask-for-chair',
  needs: ['meeting'],
  press: (at, { meeting, over }) => takeSelf(at, meeting, over),
});

/** `over`: the id of the colleague who had said yes. Nobody else needs to answer any more. */
export function takeSelf(at: Standing, id: string, over?: string): Promise<Reply> {
  return take(
    at,
    id,
    async (unit, planned, when) => {
      const asked = await withdrawAsking(at.call.ports, unit, planned);
      await redrawChair(at.call, unit.id, planned);
      // Whoever it is taken back from has answered.
      const waiting = (people: readonly Person[]) => people.filter(({ id }) => id !== over);
      const [told, withdrawn] = [waiting(asked.reached), waiting(asked.unreached)];
      const isGoingOn = when.held !== undefined;
      return showYou(chairAgreedView(unit, planned, { isGoingOn, told, withdrawn }));
    },
    over,
  );
}

/** By whoever said yes, or by the leader; then anybody can say yes again. */
export const giveBackChairButton = button('chair.give-back', {
  deed: 'take-chair',
  needs: ['meeting'],
  press: (at, { meeting: id, private: isPrivate }) =>
    withMeeting(at, id, async (meeting, when) => {
      const { unit, call } = at;
      const text = chairText[unit.language];
      let mayNot = false;
      let before: Person | undefined;
      const changed = await changeRow(call.ports, unitRow(unit.id), (now) => {
        const chair = now?.chairs?.[id];
        before = chair;
        mayNot = chair !== undefined && !at.may('ask-for-chair') && !samePerson(chair, call.person);
        if (!now || !chair || mayNot) return now;
        const { [id]: _, ...chairs } = now.chairs ?? {};
        return { ...now, chairs };
      });
      if (!changed.ok) return showYou(refusalView(unit.language, 'busy'));
      if (mayNot) return showYou(sentence(text.notYours));
      const now = changed.row.value;
      if (before) await endAsking(call.ports, now, meeting, before);
      await leaveCard(call, now, when.held);
      if (!at.may('ask-for-chair')) await tellLeader(at, now, meeting);
      if (!isPrivate) {
        await redrawChair(call, now.id, meeting);
        return instead(showAll(inChannel(now, meeting, when)));
      }
      // Where nobody else knows that it has no chair again, the leader asks when they like.
      const asks = !at.may('ask-for-chair');
      if (asks) await tellChannel(at, now, meeting, when);
      await redrawChair(call, now.id, meeting);
      const leads = await whoLeads(call.ports, now, meeting, when.held);
      return instead(showYou(sentence(givenBackWords(at, leads, asks))));
    }),
});

/** Whoever began a meeting, or leads the unit, has it until somebody says yes. */
function givenBackWords({ unit, call }: Standing, leads: Person | undefined, asks: boolean): string {
  const text = chairText[unit.language];
  if (!leads) return asks ? text.givenBackAsked : text.givenBack;
  return samePerson(leads, call.person) ? text.backToYou : text.backTo(leads.name ?? text.leader);
}

function take(
  at: Standing,
  id: string,
  show: (unit: Unit, meeting: PlannedMeeting, when: WhenHeld) => Reply | Promise<Reply>,
  over?: string,
): Promise<Reply> {
  return withMeeting(at, id, async (meeting, when) => {
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
    if (!isTheirs(changed.row, id, at)) return taken;
    const now = await leaveCard(call, changed.row.value, when.held);
    return instead(await show(now, meeting, when));
  });
}

function isTheirs({ value }: Row<Unit>, id: string, { call }: Standing): boolean {
  const chair = value.chairs?.[id];
  return chair !== undefined && samePerson(chair, call.person);
}
