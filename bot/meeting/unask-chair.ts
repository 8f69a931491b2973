import { takesOver } from '../../shared/domain/meeting/holder-of.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import { meetingAhead } from '../../shared/domain/plan/find-in-plan.ts';
import type { PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import { addDays } from '../../shared/domain/time/day.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { mayRun } from './at-meeting.ts';
import { meetingNow } from './current-agenda.ts';
import { redrawChair } from './redraw-chair.ts';
import { type WhenHeld, whenHeld, whoLeads, withMeeting } from './tell-of-chair.ts';
import { agendaText } from './text/agenda-text.ts';
import { nobodyAskedView, unaskedView } from './view/unasked-view.ts';
import { goOnAct } from './view/way-to-card-view.ts';
import { whoIsAsked, withdrawAsking } from './withdraw-asking.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'chair.unask': Carries<'unit' | 'meeting'>;
  }
}

/** Whoever was asked by name need not answer: who leads the meeting stays as it is. */
export const unaskChairButton = button('chair.unask', {
  deed: 'ask-for-chair',
  needs: ['meeting'],
  press: (at, { meeting: id }) => withMeeting(at, id, (meeting, when) => unask(at, meeting, when)),
});

/** “Jeg tager den tilbage”, “træk spørgsmålet tilbage”. */
export const unaskChairCommand = command({
  name: 'unask-chair',
  words: {
    da: ['træk spørgsmålet tilbage', 'træk spørgsmålet om mødeleder tilbage'],
    en: ['withdraw the question'],
  },
  help: { under: 'agenda' },
  toldWhole: true,
  deed: 'see-agenda',
  run: async (at) => {
    const { call, unit, plan } = at;
    const now = await meetingNow(call.ports, unit.id, plan, call.today);
    if (!now) return showYou(sentence(agendaText[unit.language].noMeeting));
    if (!at.may('ask-for-chair')) return showYou(nobodyAskedView(unit));
    const after = meetingAhead(plan, addDays(now.meeting.day, 1));
    // While a meeting is going on somebody may have been asked for the one after.
    for (const meeting of [now.meeting, ...(now.held && after ? [after] : [])])
      if ((await whoIsAsked(call.ports, unit, meeting)).length > 0)
        return unask(at, meeting, await whenHeld(call.ports, unit, meeting));
    return showYou(nobodyAskedView(unit));
  },
});

async function unask(at: Standing, meeting: PlannedMeeting, { held }: WhenHeld): Promise<Reply> {
  const { unit, call } = at;
  const { reached, unreached } = await withdrawAsking(call.ports, unit, meeting);
  await redrawChair(call, unit.id, meeting);
  const chair = await whoLeads(call.ports, unit, meeting, held);
  const others = (people: typeof reached) => people.filter((each) => !chair || !samePerson(each, chair));
  const mayGoOn = held !== undefined && mayRun(at, held.id);
  return instead(
    showYou(
      unaskedView(unit, meeting, {
        told: others(reached),
        withdrawn: others(unreached),
        chair,
        reader: call.person,
        isGoingOn: held !== undefined,
        acts: mayGoOn ? [goOnAct(unit, held.day, takesOver(unit, held, call.person))] : [],
      }),
    ),
  );
}
