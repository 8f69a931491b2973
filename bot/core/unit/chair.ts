import { addWeeks } from '../../../shared/domain/day.ts';
import { may, rolesOf } from '../../../shared/domain/permissions.ts';
import { samePerson } from '../../../shared/domain/person.ts';
import type { PlannedMeeting } from '../../../shared/domain/plan.ts';
import { planUnit } from '../../../shared/domain/plan-unit.ts';
import type { Unit } from '../../../shared/domain/unit.ts';
import { postText } from '../../text/rhythm/post-text.ts';
import { refusalView } from '../../views/refusal-views.ts';
import { chairTakenView, meetingIn } from '../../views/rhythm/post-views.ts';
import { noUnitView, sentence } from '../../views/unit/onboarding-views.ts';
import { type Call, firstLanguage, showAll, showYou } from '../call.ts';
import { changeRow } from '../change.ts';
import { commit } from '../commit.ts';
import type { Reply } from '../reply.ts';
import { resolveUnit } from '../resolve-unit.ts';
import { unitKey } from '../rows.ts';

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
