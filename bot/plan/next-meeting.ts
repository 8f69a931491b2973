import { holderOf } from '../../shared/domain/meeting/holder-of.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import { meetingsOf } from '../../shared/domain/plan/find-in-plan.ts';
import type { Plan, PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import { instantOf } from '../../shared/domain/time/day.ts';
import { writtenDay } from '../../shared/domain/time/written-day.ts';
import { standInKey } from '../../shared/domain/unit/chair.ts';
import { actingLeader } from '../../shared/domain/unit/leadership.ts';
import { command } from '../feature/command.ts';
import { readValue } from '../rows/row.ts';
import { sendRow } from '../rows/send-rows.ts';
import { type Call, showYou } from '../turn/call.ts';
import { begunToday } from './meeting-today.ts';
import { nextMeetingView } from './view/next-meeting-view.ts';

/** `møde`, `hvornår er næste møde?` */
export const nextMeetingCommand = command({
  name: 'next-meeting',
  words: {
    da: ['næste møde', 'møde', 'mødet', 'næste statusmøde', 'mødetid'],
    en: ['next meeting', 'meeting'],
  },
  help: {
    group: 'everyday',
    line: {
      da: 'se, hvornår I mødes næste gang',
      en: 'see when you meet next',
    },
  },
  deed: 'see-plan',
  alone: true,
  run: async ({ unit, plan, call, may }) => {
    const now = call.ports.clock.now();
    const [first, second] = meetingsOf(plan)
      .toSorted((a, b) => a.day.localeCompare(b.day))
      .filter((each) => !isOver(each, now));
    // Today's meeting may have been closed before its time; then the next one is meant.
    const asksWhy = asksForWhy(call);
    const begun = await begunToday({ call, unit, plan });
    const ahead = begun?.state === 'closed' && begun.id === first?.id ? second : first;
    const named = asksWhy ? meetingNamed(call, plan) : undefined;
    const meeting = named ?? ahead;
    const agreed = meeting && unit.chairs?.[meeting.id];
    // The channel was asked, and nobody has said yes: then nobody is expected to.
    const isWanted =
      meeting &&
      !agreed &&
      (await readValue(call.ports, sendRow(unit.id, standInKey(meeting)))) !== undefined;
    const holder = begun && begun.id === meeting?.id ? holderOf(unit, begun) : undefined;
    const expected = holder ?? agreed ?? actingLeader(unit.leadership, meeting?.day ?? call.today);
    const chair = isWanted ? holder : expected;
    const isGoingOn = begun !== undefined && begun.state !== 'closed' && begun.id === meeting?.id;
    const mayRun = may('run-meeting') || (agreed !== undefined && samePerson(agreed, call.person));
    return showYou(
      nextMeetingView({
        unit,
        today: call.today,
        meeting,
        chair,
        isGoingOn,
        mayRun,
        // Begun it is in one's own chat.
        isChair:
          call.intent.where.kind === 'personal' && chair !== undefined && samePerson(chair, call.person),
        takesOver: holder !== undefined && !samePerson(holder, call.person),
        mayConfirm: may('change-plan'),
        tellsEnd: asksForEnd(call),
        tellsWhy: asksWhy,
      }),
    );
  },
});

/** “Hvor længe varer mødet?”, “hvornår er vi færdige i dag?” */
function asksForEnd({ intent: { what } }: Call): boolean {
  return (
    what.kind === 'words' &&
    /\b(?:l(?:æ|ae)nge|lang tid|minutter|f(?:æ|ae)rdige?|slut\w*|varer?|how long|end)\b/iu.test(what.text)
  );
}

/** “Hvorfor ligger mødet den 22. januar?” */
function asksForWhy({ intent: { what } }: Call): boolean {
  return what.kind === 'words' && /^\W*(?:hvorfor|why)\b/iu.test(what.text);
}

function meetingNamed({ intent: { what }, today }: Call, plan: Plan): PlannedMeeting | undefined {
  const day = what.kind === 'words' ? writtenDay(what.text, today) : undefined;
  return meetingsOf(plan).find((each) => each.day === day && each.day >= today);
}

/** Over once its last minute has gone by: until then it is the next meeting. */
function isOver({ day, time, minutes }: PlannedMeeting, now: Date): boolean {
  return now.getTime() > instantOf(day, time).getTime() + minutes * 60_000;
}
