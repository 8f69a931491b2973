import { samePerson } from '../../shared/domain/person/person.ts';
import type { PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import { standInKey } from '../../shared/domain/unit/chair.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Row } from '../../shared/ports/store.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { redraw } from '../outbox/deliver-send.ts';
import { changeRow } from '../rows/change-row.ts';
import { readValue } from '../rows/row.ts';
import { sendRow } from '../rows/send-rows.ts';
import { unitRow } from '../rows/unit-rows.ts';
import { instead, showAll, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/names.ts';
import { showAgenda } from './show-agenda.ts';
import { tellChannel, whenHeld, withMeeting } from './tell-of-chair.ts';
import { chairText } from './text/chair-text.ts';
import { chairAgreedView, chairTakenView, standInView, steppedInView } from './view/chair-views.ts';

declare module '../ui/names.ts' {
  interface Actions {
    'chair.self': Carries<'unit' | 'meeting'>;
    'chair.step-in': Carries<'unit' | 'meeting', 'over'>;
    'chair.take': Carries<'unit' | 'meeting'>;
    'chair.give-back': Carries<'unit' | 'meeting', 'private'>;
  }
}

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
        const { isGoingOn } = await whenHeld(at.call.ports, unit, planned);
        return isGoingOn ? showAgenda({ ...at, unit }) : showYou(steppedInView(unit, planned));
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

function isTheirs({ value }: Row<Unit>, id: string, { call }: Standing): boolean {
  const chair = value.chairs?.[id];
  return chair !== undefined && samePerson(chair, call.person);
}
