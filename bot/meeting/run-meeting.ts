import { type Agenda, fillAgenda, type StoredAgenda, topicWith } from '../../shared/domain/meeting/agenda.ts';
import { beginMeeting, goTo, handleTrials, type Meeting } from '../../shared/domain/meeting/meeting.ts';
import { isEarly } from '../../shared/domain/meeting/real-start.ts';
import { meetingSteps } from '../../shared/domain/meeting/steps.ts';
import { findPlace } from '../../shared/domain/meeting/where-the-meeting-is.ts';
import { courseAfter } from '../../shared/domain/plan/find-in-plan.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { commit } from '../outbox/commit.ts';
import { changeRow } from '../rows/change-row.ts';
import { agendaRow, meetingRow } from '../rows/meeting-rows.ts';
import { inserting, readValue, replacing } from '../rows/row.ts';
import { sendRow } from '../rows/send-rows.ts';
import { datesText } from '../time/text/dates.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/names.ts';
import type { ViewNode } from '../ui/view.ts';
import { atHeldMeeting, atNextMeeting, type HeldMeeting } from './at-meeting.ts';
import { cardKey, redrawCard } from './channel-card.ts';
import { currentAgenda, meetingNow } from './current-agenda.ts';
import { cardHere, takeCardHere } from './one-card.ts';
import { variantOf } from './show-agenda.ts';
import { meetingText } from './text/meeting-text.ts';
import { earlyView } from './view/early-view.ts';
import { decisionsView } from './view/meeting-decisions-view.ts';
import { meetingView } from './view/meeting-view.ts';
import { wayToCardView } from './view/way-to-card-view.ts';

declare module '../ui/names.ts' {
  interface Actions {
    'meeting.start': Carries<'unit', 'length' | 'sure'>;
    'meeting.show': Carries<'unit', 'day' | 'from' | 'more'>;
    'meeting.go': Carries<'unit' | 'day' | 'to', 'from'>;
    'meeting.topic': Carries<'unit' | 'day' | 'trial' | 'fate', 'to' | 'from'>;
  }
}

const attempts = 3;

/** From here on the agenda stands as it is. Of two who press, the second finds the meeting under way. */
export const startButton = button('meeting.start', {
  deed: 'see-agenda',
  press: (here, { length, sure }) => start(here, { length, isSure: sure === 'yes' }),
});

/** Where the meeting has got to. */
export const meetingButton = button('meeting.show', {
  deed: 'see-agenda',
  press: (here, { day, from, more }) =>
    day === undefined
      ? atNextMeeting(here, ({ meeting }) =>
          atHeldMeeting(here, meeting.day, (at) => screen(at, at.held.value)),
        )
      : atHeldMeeting(here, day, (at) =>
          isHere(at, from)
            ? screen(at, at.held.value, { more: more === 'yes' })
            : screen(at, at.held.value, { movedOn: true }),
        ),
});

export const goButton = button('meeting.go', {
  deed: 'see-agenda',
  needs: ['day', 'to'],
  press: (here, { day, to, from }) =>
    atHeldMeeting(here, day, (at) => act(at, { from, to }, (meeting) => meeting)),
});

/** Discussed or passed on: a mark, moved to where it belongs when the meeting closes. */
export const topicButton = button('meeting.topic', {
  deed: 'see-agenda',
  needs: ['day', 'trial', 'fate'],
  press: (here, { day, trial: one, fate: wanted, to, from }) =>
    atHeldMeeting(here, day, (at) => {
      const fate = wanted === 'carried' ? 'carried' : 'discussed';
      const lines = topicWith(at.agenda, one)?.lines ?? [];
      const fates = Object.fromEntries(lines.map(({ trial }) => [trial, fate] as const));
      return act(at, { from, to }, (meeting) => handleTrials(meeting, fates));
    }),
});

/**
 * A button acts where it was drawn, whichever message it stands in: *Næste* on a card of an hour ago, when the meeting
 * is at the same point again, leads on. Elsewhere it says that the meeting has moved on, and shows where to; but for
 * the second of two taps, which finds done what it asked for.
 */
async function act(
  at: HeldMeeting,
  { from, to }: { readonly from: string | undefined; readonly to: string | undefined },
  make: (meeting: Meeting) => Meeting,
): Promise<Reply> {
  let movedOn = false;
  const shift = from === undefined ? 0 : findPlace(at.agenda, from).shift;
  const target = to !== undefined && /^\d+$/.test(to) ? Number(to) + shift : undefined;
  return change(
    at,
    (meeting) => {
      const made = make(meeting);
      movedOn = false;
      if (isPlace(at, meeting, from)) return moved(made, at.agenda, target);
      movedOn = made !== meeting || meeting.step !== target;
      return meeting;
    },
    { movedOn: () => movedOn },
  );
}

/** Whether the meeting is where a button was drawn; one that does not say where it stands acts everywhere. */
export function isHere(at: HeldMeeting, from: string | undefined): boolean {
  return isPlace(at, at.held.value, from);
}

function isPlace({ agenda }: HeldMeeting, { state, step }: Meeting, from: string | undefined): boolean {
  if (from === undefined || state !== 'open') return true;
  return findPlace(agenda, from).step === Math.min(step, meetingSteps(agenda).length - 1);
}

interface Start {
  readonly length: string | undefined;
  /** Long before the meeting's time it is asked about first. */
  readonly isSure: boolean;
}

function start(here: Standing, { length, isSure }: Start): Promise<Reply> {
  return atNextMeeting(here, async (first) => {
    const { unit, plan, mayRun, call } = first;
    const { ports } = call;
    const text = meetingText[unit.language];
    if (!mayRun) return showYou(sentence(text.notChair));
    for (let attempt = 0; attempt < attempts; attempt++) {
      const now = attempt === 0 ? first : await meetingNow(ports, unit.id, plan, call.today);
      if (!now) break;
      const { meeting, held, before } = now;
      if (held) return atHeldMeeting(here, meeting.day, (at) => screen(at, at.held.value));
      if (meeting.day !== call.today)
        return showYou(sentence(text.notYet(datesText[unit.language].longDay(meeting.day))));
      if (!isSure && variantOf(length) !== 'async-evening' && isEarly(meeting, ports.clock.now()))
        return instead(showYou(earlyView(unit, meeting, { now: ports.clock.now(), length })));
      const current = await currentAgenda(ports, unit, { meeting, before, length: variantOf(length) });
      const at = ports.clock.now().toISOString();
      const frozen: StoredAgenda = { ...inShownOrder(current), state: 'frozen', at };
      const card = cardHere(call);
      const begun = {
        ...beginMeeting(meeting, call.person, at, courseAfter(meeting, unit.plan.lastCourse)),
        ...(card && { card }),
      };
      const stands = agendaRow(unit.id, meeting.day);
      const { day } = meeting;
      const written = await commit(
        ports,
        unit,
        [
          current.row ? replacing(stands, current.row, frozen) : inserting(stands, frozen),
          inserting(meetingRow(unit.id, day), begun),
        ],
        frozen.length === 'async-evening'
          ? { key: `round|${day}`, kind: 'evening-round', to: 'channel', about: { day } }
          : { key: cardKey(day), kind: 'meeting-card', to: 'channel', about: { day } },
      );
      if (written.ok) {
        const agenda = fillAgenda(frozen, current.material);
        const told = unit.silentSince ? undefined : await readValue(ports, sendRow(unit.id, cardKey(day)));
        const seen = told?.state === 'gone' ? { ...unit, silentSince: at } : unit;
        return screen({ ...first, unit: seen, agenda }, begun);
      }
    }
    return showYou(refusalView(unit.language, 'busy'));
  });
}

/** The topics in the order in which they were shown, newcomers among them. */
function inShownOrder({ stored, agenda }: { stored: StoredAgenda; agenda: Agenda }): StoredAgenda {
  const found = (trial: string) => stored.topics.find(({ trials }) => trials.includes(trial));
  const topics = agenda.topics.map(({ title, lines }) => {
    const trials = lines.map(({ trial }) => trial);
    const name = found(trials[0] ?? '')?.name;
    return { title, trials, ...(name && { name }) };
  });
  return { ...stored, topics };
}

/** A meeting that has been closed is never changed; whoever still has its buttons sees what was decided. */
export async function change(
  at: HeldMeeting,
  make: (meeting: Meeting) => Meeting,
  { movedOn }: { readonly movedOn?: () => boolean } = {},
): Promise<Reply> {
  const { unit, held, call } = at;
  const changed = await changeRow(
    call.ports,
    meetingRow(unit.id, held.value.day),
    (meeting) => meeting && (meeting.state === 'open' ? make(meeting) : meeting),
    held,
  );
  if (!changed.ok) return showYou(refusalView(unit.language, 'busy'));
  const meeting = changed.row.value;
  // Somebody is closing it at this moment: that is finished first, and then shown.
  if (meeting.state === 'closing')
    return atHeldMeeting(at, meeting.day, (now) => screen(now, now.held.value));
  if (changed.row.etag !== held.etag) await redrawCard(at, meeting);
  return screen(at, meeting, { movedOn: movedOn?.() ?? false });
}

type Shown = Pick<HeldMeeting, 'unit' | 'agenda' | 'call'>;

export async function screen(
  { unit, agenda, call }: Shown,
  meeting: Meeting,
  {
    more = false,
    movedOn = false,
    decided = false,
    untold,
    said = [],
  }: {
    readonly more?: boolean;
    readonly movedOn?: boolean;
    readonly decided?: boolean;
    readonly untold?: readonly string[];
    readonly said?: readonly ViewNode[];
  } = {},
): Promise<Reply> {
  const now = call.ports.clock.now();
  if (meeting.state === 'open') {
    // What is typed has no message yet that could be the card: it shows the way to it, and the press takes it there.
    if (call.intent.what.kind === 'words') return showYou(wayToCardView({ unit, agenda, meeting, now }));
    await takeCardHere(call, unit, meeting);
  }
  const view =
    meeting.state === 'open'
      ? meetingView({ unit, agenda, meeting, now, more, movedOn, decided, said })
      : decisionsView({ unit, meeting, today: call.today, said, ...(untold && { untold }) }, 'chair');
  return instead(showYou(view));
}

function moved(meeting: Meeting, agenda: Agenda, step: number | undefined): Meeting {
  return step !== undefined && step >= 0 && step < meetingSteps(agenda).length
    ? goTo(meeting, step)
    : meeting;
}
