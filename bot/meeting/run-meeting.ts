import { type Agenda, topicWith } from '../../shared/domain/meeting/agenda.ts';
import { openForMeeting } from '../../shared/domain/meeting/agenda-topics.ts';
import {
  agendaKey,
  beginMeeting,
  goTo,
  handleTrials,
  type Meeting,
  meetingKey,
} from '../../shared/domain/meeting/meeting.ts';
import { meetingSteps } from '../../shared/domain/meeting/steps.ts';
import { courseAfter } from '../../shared/domain/plan/meeting-days.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import { openTrialPrefix } from '../../shared/domain/unit/work-keys.ts';
import { everyRow } from '../../shared/ports/store.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { commit } from '../outbox/commit.ts';
import { changeRow } from '../rows/change-row.ts';
import { datesText } from '../time/text/dates.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Ports } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../unit/view/onboarding-views.ts';
import { currentAgenda } from './current-agenda.ts';
import {
  agendaStanding,
  type MeetingStanding,
  meetingStanding,
  type StoredAgenda,
} from './meeting-standing.ts';
import { variantOf } from './show-agenda.ts';
import { meetingText } from './text/meeting-text.ts';
import { decisionsView } from './view/decisions-view.ts';
import { meetingView } from './view/meeting-view.ts';

type Data = Readonly<Record<string, string>>;

const attempts = 3;

/** From here on the agenda stands as it is. Of two who press, the second finds the meeting under way. */
export function startMeeting(call: Call, { unit: wanted, length }: Data): Promise<Reply> {
  return agendaStanding(call, wanted, async ({ unit, plan, meeting, mayRun }) => {
    const { ports } = call;
    const text = meetingText[unit.language];
    if (!mayRun) return showYou(sentence(text.notChair));
    if (meeting.day !== call.today)
      return showYou(sentence(text.notYet(datesText[unit.language].longDay(meeting.day))));
    for (let attempt = 0; attempt < attempts; attempt++) {
      const current = await currentAgenda(ports, unit, { plan, meeting, length: variantOf(length) });
      const { agenda } = current.stored;
      if (current.held) return screen(call, { unit, agenda, meeting: current.held.value });
      const at = ports.clock.now().toISOString();
      const frozen: StoredAgenda = { v: 1, state: 'frozen', at, agenda };
      const begun = beginMeeting(meeting, call.person, at, courseAfter(meeting, unit.plan.lastCourse));
      const key = agendaKey(meeting.day);
      const written = await commit(
        ports,
        unit,
        [
          current.row
            ? { op: 'replace', key, value: frozen, etag: current.row.etag }
            : { op: 'insert', key, value: frozen },
          { op: 'insert', key: meetingKey(meeting.day), value: begun },
        ],
        agenda.length === 'async-evening'
          ? { key: `round|${meeting.day}`, kind: 'evening-round', to: 'channel', about: { day: meeting.day } }
          : undefined,
      );
      if (written.ok) return screen(call, { unit, agenda, meeting: begun });
    }
    return showYou(refusalView(unit.language, 'busy'));
  });
}

export function showMeeting(call: Call, data: Data): Promise<Reply> {
  return meetingStanding(call, data, async ({ unit, agenda, held }) =>
    screen(call, { unit, agenda, meeting: held.value }),
  );
}

export function goToStep(call: Call, data: Data): Promise<Reply> {
  return meetingStanding(call, data, (now) => change(call, now, (meeting) => moved(meeting, now, data.to)));
}

/** Discussed or passed on: a mark, moved to where it belongs when the meeting closes. */
export function handleTopic(call: Call, data: Data): Promise<Reply> {
  return meetingStanding(call, data, (now) => {
    const fate = data.fate === 'carried' ? 'carried' : 'discussed';
    const lines = topicWith(now.agenda, data.trial ?? '')?.lines ?? [];
    const fates = Object.fromEntries(lines.map(({ trial }) => [trial, fate] as const));
    return change(call, now, (meeting) => moved(handleTrials(meeting, fates), now, data.to));
  });
}

/** A meeting that has been closed is never changed; whoever still has its buttons sees what was decided. */
export async function change(
  call: Call,
  { unit, agenda, held }: MeetingStanding,
  make: (meeting: Meeting) => Meeting,
): Promise<Reply> {
  const changed = await changeRow<Meeting>(
    call.ports,
    { table: 'units', partition: unit.id, key: held.key, known: held },
    (meeting) => meeting && (meeting.state === 'closed' ? meeting : make(meeting)),
  );
  if (!changed.ok) return showYou(refusalView(unit.language, 'busy'));
  return screen(call, { unit, agenda, meeting: changed.row.value });
}

export async function screen(
  call: Call,
  { unit, agenda, meeting }: Pick<MeetingStanding, 'unit' | 'agenda'> & { readonly meeting: Meeting },
): Promise<Reply> {
  const { ports } = call;
  const view =
    meeting.state === 'closed'
      ? decisionsView({ unit, meeting }, 'chair')
      : meetingView({
          unit,
          agenda,
          meeting,
          now: ports.clock.now(),
          withdrawn: await withdrawnNow(ports, unit.id, agenda, meeting),
        });
  return { kind: 'show', view, to: 'only-you', replace: true };
}

/** Looked up where trials are about to be shown; until the meeting closes, all of its trials lie among the open. */
async function withdrawnNow(
  ports: Ports,
  unit: string,
  agenda: Agenda,
  meeting: Meeting,
): Promise<ReadonlySet<string>> {
  const lines = meetingSteps(agenda)[meeting.step]?.topic?.lines ?? [];
  if (lines.length === 0) return new Set();
  const rows = await Array.fromAsync(
    everyRow<Trial>(ports.store, 'units', unit, { prefix: openTrialPrefix }),
  );
  const there = new Set(openForMeeting(rows.map(({ value }) => value)).map(({ id }) => id));
  return new Set(lines.map(({ trial }) => trial).filter((trial) => !there.has(trial)));
}

function moved(meeting: Meeting, { agenda }: MeetingStanding, to = ''): Meeting {
  const step = Number(to);
  const known = /^\d+$/.test(to) && step < meetingSteps(agenda).length;
  return known ? goTo(meeting, step) : meeting;
}
