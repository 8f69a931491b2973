import { type Agenda, type StoredAgenda, topicWith } from '../../shared/domain/meeting/agenda.ts';
import { openForMeeting } from '../../shared/domain/meeting/agenda-topics.ts';
import { beginMeeting, goTo, handleTrials, type Meeting } from '../../shared/domain/meeting/meeting.ts';
import { meetingSteps } from '../../shared/domain/meeting/steps.ts';
import { courseAfter } from '../../shared/domain/plan/meeting-days.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { commit } from '../outbox/commit.ts';
import { changeRow } from '../rows/change-row.ts';
import { agendaRow, meetingRow } from '../rows/meeting-rows.ts';
import { inserting, readValues, replacing } from '../rows/row.ts';
import { openTrialsIn } from '../rows/trial-rows.ts';
import { datesText } from '../time/text/dates.ts';
import { type Call, instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/names.ts';
import { atHeldMeeting, atNextMeeting, type HeldMeeting } from './at-meeting.ts';
import { currentAgenda } from './current-agenda.ts';
import { variantOf } from './show-agenda.ts';
import { meetingText } from './text/meeting-text.ts';
import { decisionsView } from './view/decisions-view.ts';
import { meetingView } from './view/meeting-view.ts';

declare module '../ui/names.ts' {
  interface Actions {
    'meeting.start': Carries<'unit', 'length'>;
    'meeting.show': Carries<'unit', 'day'>;
    'meeting.go': Carries<'unit' | 'day' | 'to'>;
    'meeting.topic': Carries<'unit' | 'day' | 'trial' | 'fate', 'to'>;
  }
}

const attempts = 3;

/** From here on the agenda stands as it is. Of two who press, the second finds the meeting under way. */
export const startButton = button('meeting.start', {
  deed: 'see-agenda',
  press: (here, { length }) => start(here, length),
});

export const meetingButton = button('meeting.show', {
  deed: 'see-agenda',
  press: (here, { day }) => atHeldMeeting(here, day, (at) => screen(at, at.held.value)),
});

export const goButton = button('meeting.go', {
  deed: 'see-agenda',
  needs: ['day', 'to'],
  press: (here, { day, to }) =>
    atHeldMeeting(here, day, (at) => change(at, (meeting) => moved(meeting, at.agenda, to))),
});

/** Discussed or passed on: a mark, moved to where it belongs when the meeting closes. */
export const topicButton = button('meeting.topic', {
  deed: 'see-agenda',
  needs: ['day', 'trial', 'fate'],
  press: (here, { day, trial: one, fate: wanted, to }) =>
    atHeldMeeting(here, day, (at) => {
      const fate = wanted === 'carried' ? 'carried' : 'discussed';
      const lines = topicWith(at.agenda, one)?.lines ?? [];
      const fates = Object.fromEntries(lines.map(({ trial }) => [trial, fate] as const));
      return change(at, (meeting) => moved(handleTrials(meeting, fates), at.agenda, to));
    }),
});

function start(here: Standing, length: string | undefined): Promise<Reply> {
  return atNextMeeting(here, async (at) => {
    const { unit, plan, meeting, mayRun, call } = at;
    const { ports } = call;
    const text = meetingText[unit.language];
    if (!mayRun) return showYou(sentence(text.notChair));
    if (meeting.day !== call.today)
      return showYou(sentence(text.notYet(datesText[unit.language].longDay(meeting.day))));
    for (let attempt = 0; attempt < attempts; attempt++) {
      const current = await currentAgenda(ports, unit, { plan, meeting, length: variantOf(length) });
      const { agenda } = current.stored;
      if (current.held) return screen({ unit, agenda, call }, current.held.value);
      const now = ports.clock.now().toISOString();
      const frozen: StoredAgenda = { v: 1, state: 'frozen', at: now, agenda };
      const begun = beginMeeting(meeting, call.person, now, courseAfter(meeting, unit.plan.lastCourse));
      const stands = agendaRow(unit.id, meeting.day);
      const written = await commit(
        ports,
        unit,
        [
          current.row ? replacing(stands, current.row, frozen) : inserting(stands, frozen),
          inserting(meetingRow(unit.id, meeting.day), begun),
        ],
        agenda.length === 'async-evening'
          ? { key: `round|${meeting.day}`, kind: 'evening-round', to: 'channel', about: { day: meeting.day } }
          : undefined,
      );
      if (written.ok) return screen({ unit, agenda, call }, begun);
    }
    return showYou(refusalView(unit.language, 'busy'));
  });
}

/** A meeting that has been closed is never changed; whoever still has its buttons sees what was decided. */
export async function change(at: HeldMeeting, make: (meeting: Meeting) => Meeting): Promise<Reply> {
  const { unit, held, call } = at;
  const changed = await changeRow(
    call.ports,
    meetingRow(unit.id, held.value.day),
    (meeting) => meeting && (meeting.state === 'closed' ? meeting : make(meeting)),
    held,
  );
  if (!changed.ok) return showYou(refusalView(unit.language, 'busy'));
  return screen(at, changed.row.value);
}

type Shown = Pick<HeldMeeting, 'unit' | 'agenda' | 'call'>;

export async function screen({ unit, agenda, call }: Shown, meeting: Meeting): Promise<Reply> {
  const view =
    meeting.state === 'closed'
      ? decisionsView({ unit, meeting }, 'chair')
      : meetingView({
          unit,
          agenda,
          meeting,
          now: call.ports.clock.now(),
          withdrawn: await withdrawnNow(call, unit.id, agenda, meeting),
        });
  return instead(showYou(view));
}

/** Looked up where trials are about to be shown; until the meeting closes, all of its trials lie among the open. */
async function withdrawnNow(
  { ports }: Call,
  unit: string,
  agenda: Agenda,
  meeting: Meeting,
): Promise<ReadonlySet<string>> {
  const lines = meetingSteps(agenda)[meeting.step]?.topic?.lines ?? [];
  if (lines.length === 0) return new Set();
  const open = openForMeeting(await readValues(ports, openTrialsIn(unit)));
  const there = new Set(open.map(({ id }) => id));
  return new Set(lines.map(({ trial }) => trial).filter((trial) => !there.has(trial)));
}

function moved(meeting: Meeting, agenda: Agenda, to = ''): Meeting {
  const step = Number(to);
  const known = /^\d+$/.test(to) && step < meetingSteps(agenda).length;
  return known ? goTo(meeting, step) : meeting;
}
