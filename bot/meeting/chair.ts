import { samePerson } from '../../shared/domain/person/person.ts';
import { meetingIn } from '../../shared/domain/plan/move-meeting.ts';
import type { PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { message } from '../feature/message.ts';
import { commit } from '../outbox/commit.ts';
import { changeRow } from '../rows/change-row.ts';
import { unitRow } from '../rows/unit-rows.ts';
import { instead, showAll, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/names.ts';
import { chairText } from './text/chair-text.ts';
import { chairTakenView, standInView } from './view/chair-views.ts';

declare module '../ui/names.ts' {
  interface Actions {
    'chair.ask': Carries<'unit' | 'meeting'>;
    'chair.take': Carries<'unit' | 'meeting'>;
  }
}

declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    'stand-in-wanted': { meeting: string };
  }
}

/** The leader cannot chair a meeting: the channel is asked, once for each meeting. */
export const askForChairButton = button('chair.ask', {
  deed: 'ask-for-chair',
  needs: ['meeting'],
  press: (at, { meeting: id }) =>
    withMeeting(at, id, async () => {
      await commit(at.call.ports, at.unit, [], {
        key: `stand-in|${id}`,
        kind: 'stand-in-wanted',
        to: 'channel',
        about: { meeting: id },
      });
      return showYou(sentence(chairText[at.unit.language].asked));
    }),
});

export const takeChairButton = button('chair.take', {
  deed: 'take-chair',
  needs: ['meeting'],
  press: (at, { meeting: id }) =>
    withMeeting(at, id, async (meeting) => {
      const { unit, call } = at;
      const taken = showYou(sentence(chairText[unit.language].gone));
      if (unit.chairs?.[id] || meeting.day < call.today) return taken;
      const changed = await changeRow(
        call.ports,
        unitRow(unit.id),
        (now) => now && (now.chairs?.[id] ? now : { ...now, chairs: { ...now.chairs, [id]: call.person } }),
      );
      if (!changed.ok) return showYou(refusalView(unit.language, 'busy'));
      const chair = changed.row.value.chairs?.[id];
      return chair && samePerson(chair, call.person)
        ? instead(showAll(chairTakenView(changed.row.value, meeting)))
        : taken;
    }),
});

export const standInWanted = message('stand-in-wanted', ({ unit, send, now }) => {
  const meeting = meetingIn(planOf(unit.plan, dayOf(now)), send.about.meeting);
  return meeting && standInView(unit, meeting);
});

async function withMeeting(
  { unit, plan }: Standing,
  id: string,
  act: (meeting: PlannedMeeting) => Promise<Reply>,
): Promise<Reply> {
  const meeting = meetingIn(plan, id);
  return meeting ? act(meeting) : showYou(sentence(chairText[unit.language].gone));
}
