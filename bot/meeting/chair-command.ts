import { samePerson } from '../../shared/domain/person/person.ts';
import type { PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import type { Standing } from '../access/enter.ts';
import { command } from '../feature/command.ts';
import { showYou } from '../turn/call.ts';
import { sentence } from '../ui/build-view.ts';
import type { Act } from '../ui/view.ts';
import { mayStepIn } from './at-meeting.ts';
import { meetingNow } from './current-agenda.ts';
import { agendaText } from './text/agenda-text.ts';
import { chairText } from './text/chair-text.ts';
import { askForChairAct, chairNowView, giveBackAct, selfChairAct, stepInAct } from './view/chair-views.ts';

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
    const now = await meetingNow(call.ports, unit.id, at.plan, call.today);
    if (!now) return showYou(sentence(agendaText[unit.language].noMeeting));
    const isIll = what.kind === 'words' && /\bsyg/iu.test(what.text);
    const before = isIll ? chairText[unit.language].notPassedOn : undefined;
    return showYou(chairNowView(unit, now.meeting, { before, acts: actsOf(at, now.meeting) }));
  },
});

function actsOf(at: Standing, meeting: PlannedMeeting): readonly Act[] {
  const { unit, call } = at;
  const agreed = unit.chairs?.[meeting.id];
  const leads = at.may('ask-for-chair');
  if (agreed)
    return leads || samePerson(agreed, call.person) ? [giveBackAct(unit, meeting, { private: 'yes' })] : [];
  if (leads) return [selfChairAct(unit, meeting), askForChairAct(unit, meeting)];
  return mayStepIn(at, meeting) ? [stepInAct(unit, meeting)] : [];
}
