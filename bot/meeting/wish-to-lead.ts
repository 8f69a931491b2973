import { firstName } from '../../shared/domain/person/first-name.ts';
import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import { meetingIn } from '../../shared/domain/plan/find-in-plan.ts';
import type { PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import { dayOf, instantOf } from '../../shared/domain/time/day.ts';
import { chairOf } from '../../shared/domain/unit/chair.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { message } from '../feature/message.ts';
import { commit } from '../outbox/commit.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { readRow, readValues, replacing } from '../rows/row.ts';
import { pseudonymOf } from '../rows/send-rows.ts';
import { membersIn, unitRow } from '../rows/unit-rows.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { leaveCard } from './one-card.ts';
import { redrawChair } from './redraw-chair.ts';
import { lateEvening, tellChannel, whoLeads, withMeeting } from './tell-of-chair.ts';
import { chairText } from './text/chair-text.ts';
import { chairNowView } from './view/who-chairs-view.ts';
import { chairGivenView, chairWishedView } from './view/wish-to-lead-view.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'chair.wish': Carries<'unit' | 'meeting'>;
    'chair.give-to': Carries<'unit' | 'meeting' | 'person'>;
  }
}

declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    /** `by`: who would like to lead it. */
    'chair-wished': { meeting: string; by: Person };
    /** `by`: who gave it to them. */
    'chair-given': { meeting: string; by: Person };
  }
}

/** A colleague would like to lead what somebody else has said yes to: that one is asked, in private, and decides. */
export const wishToLeadButton = button('chair.wish', {
  deed: 'take-chair',
  needs: ['meeting'],
  press: (at, { meeting: id }) =>
    withMeeting(at, id, async (meeting, { held }) => {
      const { unit, call, isShared } = at;
      if (isShared) return showYou(refusalView(unit.language, 'sharedAccount'));
      const text = chairText[unit.language];
      const chair = (await whoLeads(call.ports, unit, meeting, held)) ?? chairOf(unit, meeting);
      if (samePerson(chair, call.person)) {
        const now = { acts: [], chair, reader: call.person, isGoingOn: held !== undefined };
        return instead(showYou(chairNowView(unit, meeting, now)));
      }
      await commit(call.ports, unit, [], {
        key: `chair-wished|${id}|${pseudonymOf(unit.id, call.person)}|${pseudonymOf(unit.id, chair)}`,
        kind: 'chair-wished',
        to: chair,
        about: { meeting: id, by: call.person },
        bestBefore: instantOf(meeting.day, lateEvening).toISOString(),
      });
      const name = chair.name ?? text.leader;
      return instead(showYou(sentence(text.askedOne(name, firstName(name)))));
    }),
});

export const chairWished = message('chair-wished', async ({ unit, send, now, read }) => {
  const { meeting: id, by } = send.about;
  const meeting = meetingIn(planOf(unit.plan, dayOf(now)), id);
  if (!meeting || unit.chairs?.[id]?.id === by.id) return undefined;
  const held = await read(meetingRow(unit.id, meeting.day));
  if (held?.state === 'closed') return undefined;
  return chairWishedView(unit, meeting, by, { isGoingOn: held !== undefined });
});

/** Whoever has it gives it to a colleague with one press; the channel hears of it, and they do. */
export const giveChairButton = button('chair.give-to', {
  deed: 'take-chair',
  needs: ['meeting'],
  press: (at, { meeting: id, person }) => give(at, id, person),
});

function give(at: Standing, id: string, person: string | undefined): Promise<Reply> {
  return withMeeting(at, id, async (meeting, when) => {
    const { unit, call } = at;
    const members = await readValues(call.ports, membersIn(unit.id));
    const next = members.find((each) => each.person.id === person && !each.shared)?.person;
    if (!next) return showYou(refusalView(unit.language, 'gone'));
    const handed = await handOver(at, meeting, next);
    if (!handed) return showYou(refusalView(unit.language, 'busy'));
    const { now, isGiven } = handed;
    const whoNow = () =>
      instead(
        showYou(
          chairNowView(now, meeting, {
            acts: [],
            chair: chairOf(now, meeting),
            reader: call.person,
            isGoingOn: when.held !== undefined,
          }),
        ),
      );
    // An old button: it has changed hands since. Who leads now is for those who are in the unit.
    if (!isGiven) {
      const isIn = members.some((each) => samePerson(each.person, call.person));
      return isIn ? whoNow() : instead(showYou(sentence(chairText[unit.language].notYours)));
    }
    const given = await leaveCard(call, now, when.held);
    await tellChannel(at, given, meeting, when);
    await redrawChair(call, given.id, meeting);
    return whoNow();
  });
}

const attempts = 12;

interface Handed {
  readonly now: Unit;
  readonly isGiven: boolean;
}

/** The change and the word of it in one batch: whoever has it now is told, whatever breaks off after that. */
async function handOver(
  { unit, call, may }: Standing,
  { id, day }: PlannedMeeting,
  next: Person,
): Promise<Handed | undefined> {
  const { ports, person } = call;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const row = await readRow(ports, unitRow(unit.id));
    if (!row) return undefined;
    const chair = row.value.chairs?.[id];
    const mayGive = chair ? samePerson(chair, person) : may('ask-for-chair');
    if (!mayGive) return { now: row.value, isGiven: false };
    const now = { ...row.value, chairs: { ...row.value.chairs, [id]: next } };
    const written = await commit(ports, now, [replacing(unitRow(unit.id), row, now)], {
      key: `chair-given|${id}|${ports.ids.next()}`,
      kind: 'chair-given',
      to: next,
      about: { meeting: id, by: person },
      bestBefore: instantOf(day, lateEvening).toISOString(),
    });
    if (written.ok) return { now, isGiven: true };
    await ports.patience?.pause(attempt);
  }
  return undefined;
}

/** Nothing, where it has changed hands once more before it was sent. */
export const chairGiven = message('chair-given', async ({ unit, send, now, read }) => {
  const { meeting: id, by } = send.about;
  const meeting = meetingIn(planOf(unit.plan, dayOf(now)), id);
  const chair = unit.chairs?.[id];
  if (!meeting || send.to === 'channel' || !chair || !samePerson(chair, send.to)) return undefined;
  const held = await read(meetingRow(unit.id, meeting.day));
  if (held?.state === 'closed') return undefined;
  return chairGivenView(unit, meeting, { by, chair, isGoingOn: held !== undefined });
});
