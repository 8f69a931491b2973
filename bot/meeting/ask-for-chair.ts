import { takesOver } from '../../shared/domain/meeting/holder-of.ts';
import { firstName } from '../../shared/domain/person/first-name.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import { meetingIn } from '../../shared/domain/plan/find-in-plan.ts';
import type { PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import { dayOf, instantOf } from '../../shared/domain/time/day.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { message } from '../feature/message.ts';
import { commit } from '../outbox/commit.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { deleteRow, readRow, readValues } from '../rows/row.ts';
import { sendRow } from '../rows/send-rows.ts';
import { membersIn } from '../rows/unit-rows.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { buttons, paragraph } from '../ui/build-view.ts';
import type { Act, View } from '../ui/view.ts';
import { mayRun } from './at-meeting.ts';
import { redrawChair } from './redraw-chair.ts';
import { lateEvening, tellChannel, type WhenHeld, withMeeting } from './tell-of-chair.ts';
import { chairText } from './text/chair-text.ts';
import { chairWantedView, sureToAskView } from './view/ask-for-chair-view.ts';
import { unaskAct } from './view/chair-acts.ts';
import { goOnAct } from './view/way-to-card-view.ts';
import { askedKey, isWithdrawn } from './withdraw-asking.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'chair.ask': Carries<'unit' | 'meeting', 'sure'>;
    'chair.ask-one': Carries<'unit' | 'meeting', 'person'>;
  }
}

declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    /** `over`: the id of whoever it would be taken over from. `withdrawn`: the leader takes it after all. */
    'chair-wanted': { meeting: string; asker: Person; over?: string; withdrawn?: 'yes' };
  }
}

/** The channel is asked, once for each meeting, and not after it; whoever presses is asked before. */
export const askForChairButton = button('chair.ask', {
  deed: 'ask-for-chair',
  needs: ['meeting'],
  press: (at, { meeting: id, sure }) =>
    withMeeting(at, id, async (meeting, when) => {
      const isGoingOn = when.held !== undefined;
      if (sure !== 'yes') return instead(showYou(sureToAskView(at.unit, meeting, { isGoingOn })));
      await tellChannel(at, at.unit, meeting, when);
      await redrawChair(at.call, at.unit.id, meeting);
      return instead(showYou(askedView(at, meeting, when, chairText[at.unit.language].asked)));
    }),
});

/** One colleague is asked, in private; the channel hears of it when they say yes. */
export const askOneForChairButton = button('chair.ask-one', {
  deed: 'ask-for-chair',
  needs: ['meeting'],
  press: async (at, { meeting: id, person }) => {
    const members = await readValues(at.call.ports, membersIn(at.unit.id));
    const wanted = members.find((each) => each.person.id === person && !each.shared)?.person;
    if (!wanted) return showYou(refusalView(at.unit.language, 'gone'));
    return askOne(at, id, wanted);
  },
});

/** The same, said in words: “bed Ane om at lede mødet”. */
export function askOne(at: Standing, id: string, wanted: Person): Promise<Reply> {
  return withMeeting(at, id, async (meeting, when) => {
    const { unit, call } = at;
    const over = unit.chairs?.[id]?.id;
    const key = askedKey(unit, meeting, wanted);
    const before = await readRow(call.ports, sendRow(unit.id, key));
    if (before && isWithdrawn(before.value)) await deleteRow(call.ports, sendRow(unit.id, key));
    await commit(call.ports, unit, [], {
      key,
      kind: 'chair-wanted',
      to: wanted,
      about: { meeting: id, asker: call.person, ...(over && { over }) },
      bestBefore: instantOf(meeting.day, lateEvening).toISOString(),
    });
    const name = wanted.name ?? '';
    const told = chairText[unit.language].askedOne(name, firstName(name));
    return instead(showYou(askedView(at, meeting, when, told, [unaskAct(unit, meeting)])));
  });
}

/** It may stand where the meeting stood, which goes on until somebody has said yes. */
function askedView(
  at: Standing,
  { day }: PlannedMeeting,
  { held }: WhenHeld,
  words: string,
  back: readonly Act[] = [],
): View {
  const goOn =
    held && mayRun(at, held.id) ? [goOnAct(at.unit, day, takesOver(at.unit, held, at.call.person))] : [];
  const acts = [...goOn, ...back];
  return { summary: words, nodes: [paragraph(words), ...(acts.length > 0 ? [buttons(...acts)] : [])] };
}

export const chairWanted = message('chair-wanted', async ({ unit, send, now, read }) => {
  const { meeting: id, asker, over, withdrawn } = send.about;
  const meeting = meetingIn(planOf(unit.plan, dayOf(now)), id);
  if (!meeting || withdrawn || unit.chairs?.[id]?.id !== over) return undefined;
  const held = await read(meetingRow(unit.id, meeting.day));
  if (held?.state === 'closed') return undefined;
  return chairWantedView(unit, meeting, { isGoingOn: held !== undefined, asker, over });
});
