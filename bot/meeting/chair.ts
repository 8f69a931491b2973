import { may, rolesOf } from '../../shared/domain/access/permissions.ts';
import type { PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import { planUnit } from '../../shared/domain/plan/plan-unit.ts';
import { addWeeks } from '../../shared/domain/time/day.ts';
import { samePerson } from '../../shared/domain/unit/person.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { resolveUnit } from '../access/resolve-unit.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { commit } from '../outbox/commit.ts';
import { postText } from '../rhythm/text/post-text.ts';
import { chairTakenView, meetingIn } from '../rhythm/view/post-views.ts';
import { changeRow } from '../rows/change-row.ts';
import { unitKey } from '../rows/rows.ts';
import { type Call, firstLanguage, showAll, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { noUnitView, sentence } from '../unit/view/onboarding-views.ts';

/** The leader cannot chair a meeting: the channel is asked, once for each meeting. */
export async function askForChair(call: Call, wanted?: string, meetingId = ''): Promise<Reply> {
  return withMeeting(call, wanted, meetingId, async (unit) => {
    if (!may(rolesOf(call.person, unit, call.today), 'ask-for-chair')) {
      return showYou(refusalView(unit.language, 'notAllowed'));
    }
    await commit(call.ports, unit, [], {
      key: `stand-in|${meetingId}`,
      kind: 'stand-in-wanted',
      to: 'channel',
      about: { meeting: meetingId },
    });
    return showYou(sentence(postText[unit.language].standInAsked));
  });
}

export async function takeChair(call: Call, wanted?: string, meetingId = ''): Promise<Reply> {
  return withMeeting(call, wanted, meetingId, async (unit, meeting) => {
    const taken = showYou(sentence(postText[unit.language].standInGone));
    if (unit.chairs?.[meetingId] || meeting.day < call.today) return taken;
    const changed = await changeRow<Unit>(
      call.ports,
      { table: 'units', partition: unit.id, key: unitKey },
      (now) =>
        now &&
        (now.chairs?.[meetingId] ? now : { ...now, chairs: { ...now.chairs, [meetingId]: call.person } }),
    );
    if (!changed.ok) return showYou(refusalView(unit.language, 'busy'));
    const chair = changed.row.value.chairs?.[meetingId];
    return chair && samePerson(chair, call.person)
      ? { ...showAll(chairTakenView(changed.row.value, meeting)), replace: true }
      : taken;
  });
}

async function withMeeting(
  call: Call,
  wanted: string | undefined,
  meetingId: string,
  act: (unit: Unit, meeting: PlannedMeeting) => Promise<Reply>,
): Promise<Reply> {
  const resolved = await resolveUnit(call, wanted);
  if (resolved.kind === 'none') return showYou(noUnitView(firstLanguage, call.intent.where.kind));
  const plan = planUnit(resolved.unit.plan, addWeeks(call.today, 12));
  const meeting = 'refused' in plan ? undefined : meetingIn(plan, meetingId);
  return meeting
    ? act(resolved.unit, meeting)
    : showYou(sentence(postText[resolved.unit.language].standInGone));
}
