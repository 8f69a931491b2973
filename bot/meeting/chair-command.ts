import { samePerson } from '../../shared/domain/person/person.ts';
import { meetingAhead } from '../../shared/domain/plan/find-in-plan.ts';
import type { PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import { daysBetween } from '../../shared/domain/time/day.ts';
import { writtenDay } from '../../shared/domain/time/written-day.ts';
import { chairOf } from '../../shared/domain/unit/chair.ts';
import type { Standing } from '../access/enter.ts';
import { dayIn, showDay } from '../activity/show-day.ts';
import { command } from '../feature/command.ts';
import { showYou } from '../turn/call.ts';
import { sentence } from '../ui/build-view.ts';
import type { Act } from '../ui/view.ts';
import { mayStepIn } from './at-meeting.ts';
import { meetingNow } from './current-agenda.ts';
import { agendaText } from './text/agenda-text.ts';
import { chairText } from './text/chair-text.ts';
import { askForChairAct, chairNowView, giveBackAct, selfChairAct, stepInAct } from './view/chair-views.ts';

/** A meeting further away is a matter for when they are back. */
const illForDays = 4;

/** “mødeleder”, “jeg kan ikke lede mødet”, “Bo er syg”: who chairs the next meeting, and how that is changed. */
export const chairCommand = command({
  name: 'chair',
  words: {
    da: [
      ...(['mødeleder', 'mødelederen', 'afløser'] as const),
      ...['jeg vil lede mødet', 'jeg vil gerne lede mødet', 'jeg kan lede mødet', 'jeg kan godt lede mødet'],
      ...['jeg leder mødet', 'led mødet', 'led mødet i stedet', 'hvem kan lede mødet'],
      ...['jeg kan ikke lede mødet', 'jeg kan ikke lede mødet i dag', 'jeg leder ikke mødet'],
    ],
    en: ['chair', 'i will chair the meeting', 'i can chair the meeting', 'i cannot chair the meeting'],
  },
  help: { under: 'agenda' },
  deed: 'see-agenda',
  run: async (at) => {
    const { unit, call } = at;
    const { what } = call.intent;
    const ill = what.kind === 'words' && /\bsyg/iu.test(what.text) ? what.text : undefined;
    if (ill && !isOfNearMeeting(at, ill)) return showDay(at, dayIn(writtenDay(ill, call.today), at));
    const now = await meetingNow(call.ports, unit.id, at.plan, call.today);
    if (!now) return showYou(sentence(agendaText[unit.language].noMeeting));
    const before = ill ? chairText[unit.language].notPassedOn : undefined;
    return showYou(chairNowView(unit, now.meeting, { before, acts: actsOf(at, now.meeting) }));
  },
});

/** “Bo er syg” is of the meeting where Bo chairs one of these days; else of the day's groups, which somebody takes. */
function isOfNearMeeting({ unit, plan, call }: Standing, written: string): boolean {
  if (/\bmøde/iu.test(written)) return true;
  const meeting = meetingAhead(plan, call.today);
  if (!meeting || daysBetween(call.today, meeting.day) > illForDays) return false;
  const first = chairOf(unit, meeting)?.name?.split(' ')[0]?.toLowerCase();
  return (
    first !== undefined &&
    written
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(first)
  );
}

function actsOf(at: Standing, meeting: PlannedMeeting): readonly Act[] {
  const { unit, call } = at;
  const agreed = unit.chairs?.[meeting.id];
  const leads = at.may('ask-for-chair');
  if (agreed)
    return leads || samePerson(agreed, call.person) ? [giveBackAct(unit, meeting, { private: 'yes' })] : [];
  if (leads) return [selfChairAct(unit, meeting), askForChairAct(unit, meeting)];
  return mayStepIn(at, meeting) ? [stepInAct(unit, meeting)] : [];
}
