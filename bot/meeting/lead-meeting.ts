import { takesOver } from '../../shared/domain/meeting/holder-of.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import type { Standing } from '../access/enter.ts';
import { command } from '../feature/command.ts';
import { showOpenDay } from '../process-plan/show-process-plan.ts';
import { meetingMoment } from '../time/view/meeting-moment.ts';
import { showYou } from '../turn/call.ts';
import { sentence } from '../ui/build-view.ts';
import type { Act, View } from '../ui/view.ts';
import { mayRun, mayStepIn } from './at-meeting.ts';
import { type MeetingNow, meetingNow } from './current-agenda.ts';
import { whoLeads } from './tell-of-chair.ts';
import { agendaText } from './text/agenda-text.ts';
import { chairText } from './text/chair-text.ts';
import { leadText } from './text/lead-text.ts';
import { stepInAct } from './view/chair-acts.ts';
import { leadMeetingView } from './view/lead-meeting-view.ts';
import { goOnAct } from './view/way-to-card-view.ts';

/** “Hvad skal jeg gøre, når jeg skal lede mødet?” */
export const leadCommand = command({
  name: 'lead-meeting',
  words: {
    da: [
      ...(['hvordan leder jeg mødet', 'hvordan leder man mødet', 'hvordan leder jeg et møde'] as const),
      ...[
        'hvordan skal jeg lede mødet',
        'hvad gør mødelederen',
        'hjælp til at lede mødet',
        'sådan leder du mødet',
      ],
    ],
    en: ['how do i chair the meeting', 'what does the chair do'],
  },
  help: { under: 'agenda' },
  toldWhole: true,
  deed: 'see-agenda',
  run: async (at) => showYou(await leadView(at)),
});

/** A stand-in on the day of a meeting is told of that; on any other day it is the day's plan that they need. */
export const standInCommand = command({
  name: 'stand-in',
  words: { da: ['jeg er vikar', 'jeg er ny vikar'], en: ['i am a stand-in'] },
  help: { under: 'process-plan' },
  deed: 'write-process-plan',
  alone: true,
  run: async (at) => {
    const { call, unit, plan } = at;
    const now = await meetingNow(call.ports, unit.id, plan, call.today);
    if (now?.meeting.day !== call.today) return showOpenDay(at, call.today);
    return showYou(await leadView(at, { isStandIn: true }));
  },
});

interface Asked {
  /** What is said before it. */
  readonly before?: string;
  /** They may need the day's plan as well. */
  readonly isStandIn?: boolean;
}

/** What the meeting is, three steps, and the button that begins it or takes it over; else whom to ask. */
export async function leadView(at: Standing, { before, isStandIn = false }: Asked = {}): Promise<View> {
  const { unit, call } = at;
  const text = leadText[unit.language];
  const now = await meetingNow(call.ports, unit.id, at.plan, call.today);
  if (!now) return sentence(agendaText[unit.language].noMeeting);
  const when = meetingMoment(now.meeting, unit.language);
  const chair = await whoLeads(call.ports, unit, now.meeting, now.held?.value);
  const isTheirs = chair !== undefined && samePerson(chair, call.person);
  const name = chair?.name ?? '';
  const who = !chair ? text.nobody(when) : isTheirs ? text.yours(when) : text.somebody(name, when);
  const act = ownAct(at, now);
  const agreed = unit.chairs?.[now.meeting.id]?.name ?? chairText[unit.language].leader;
  return leadMeetingView(unit, {
    before,
    who,
    minutes: now.meeting.minutes,
    act,
    askWhom: act || isTheirs ? undefined : text.askWhom(chair?.name ?? agreed),
    isStandIn,
  });
}

function ownAct(at: Standing, { meeting, held }: MeetingNow): Act | undefined {
  const { unit, call } = at;
  if (held && mayRun(at, meeting.id)) {
    const isOthers = takesOver(unit, held.value, call.person);
    return { ...goOnAct(unit, held.value.day, isOthers), style: 'primary' };
  }
  if (mayRun(at, meeting.id))
    return meeting.day === call.today
      ? {
          label: agendaText[unit.language].start,
          action: 'meeting.start',
          data: { unit: unit.id },
          style: 'primary',
        }
      : undefined;
  return mayStepIn(at, meeting) ? { ...stepInAct(unit, meeting), style: 'primary' } : undefined;
}
