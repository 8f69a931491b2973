import { ledBy } from '../../shared/domain/meeting/holder-of.ts';
import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import { meetingIn } from '../../shared/domain/plan/find-in-plan.ts';
import type { PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import type { Send } from '../../shared/domain/posts/send.ts';
import { addWeeks, type Day, dayOf, mondayOf } from '../../shared/domain/time/day.ts';
import { chairLeftKey, chairWantedKey, standInKey } from '../../shared/domain/unit/chair.ts';
import { actingLeader } from '../../shared/domain/unit/leadership.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Job } from '../../shared/ports/queue.ts';
import { redraw } from '../outbox/deliver-send.ts';
import { againSeconds, mostLooks } from '../outbox/pauses.ts';
import { readValue, readValues } from '../rows/row.ts';
import { postKey, postsBetween, sendRow, sendsBeginning } from '../rows/send-rows.ts';
import { unitRow } from '../rows/unit-rows.ts';
import type { Call } from '../turn/call.ts';
import type { Ports } from '../turn/ports.ts';
import type { View } from '../ui/view.ts';
import { onceMoreKey } from './chair-unsettled.ts';
import { redrawCardLed } from './channel-card.ts';
import { inChannel, type WhenHeld, whenHeld, whoLeads } from './tell-of-chair.ts';
import { chairText } from './text/chair-text.ts';
import { chairNowView, chairWasView } from './view/who-chairs-view.ts';
import { isWithdrawn } from './withdraw-asking.ts';

const mostRedraws = 3;
const asking = 'outcome-ask';
/** The posts that name the chair; of those that ask how trials went, the leader's alone. */
const naming: readonly string[] = ['start-guide', 'week-guide', 'meeting-guide', 'facilitator-check', asking];

interface ChairNow {
  readonly unit: Unit;
  readonly meeting: PlannedMeeting;
  /** When the course that it ends was to begin: its guides may have come before a week was taken out of it. */
  readonly since: Day;
  readonly when: WhenHeld;
  readonly chair: Person | undefined;
}

/**
 * All that stands and names the chair of a meeting, or asks for one, says who it is now: the channel's message, what
 * people were asked in private, the posts of the course, and the card of the meeting that is going on. Of two changes at once the one who draws last may have
 * read first, so whoever has drawn looks once more.
 */
export async function redrawChair(
  { ports, intent }: Pick<Call, 'ports' | 'intent'>,
  unit: string,
  meeting: Pick<PlannedMeeting, 'id'>,
): Promise<void> {
  try {
    const isLeft = await draw(ports, unit, meeting, intent.pressed);
    if (isLeft) await ports.queue.send({ kind: 'redraw-chair', unit, meeting: meeting.id }, againSeconds);
  } catch (error) {
    // Who leads is kept all the same: what stands is only its mirror.
    ports.log.warn('chair.not-redrawn', { unit, cause: String((error as Error)?.name) });
  }
}

/** From the queue: whoever it was has left, or the platform would not take it at the time. */
export async function redrawChairOf(
  ports: Ports,
  { unit, meeting, looks = 0 }: Omit<Extract<Job, { kind: 'redraw-chair' }>, 'kind'>,
): Promise<void> {
  const isLeft = await draw(ports, unit, { id: meeting }, undefined);
  const job = { kind: 'redraw-chair', unit, meeting, looks: looks + 1 } as const;
  if (isLeft && looks < mostLooks) await ports.queue.send(job, againSeconds * 2 ** looks);
}

async function draw(
  ports: Ports,
  unit: string,
  meeting: Pick<PlannedMeeting, 'id'>,
  pressed: string | undefined,
): Promise<boolean> {
  let now = await chairNow(ports, unit, meeting.id);
  if (!now) return false;
  const sends = await sendsNaming(ports, unit, now);
  // What was pressed is answered in its own place.
  const others = sends.filter(({ messageId }) => messageId && messageId !== pressed);
  let isLeft = false;
  for (let drawings = 0; now && drawings < mostRedraws; drawings++) {
    const drawn: ChairNow = now;
    const { held } = drawn.when;
    if (others.length === 0 && !held) break;
    if (held) await redrawCardLed(ports, drawn.unit, held);
    isLeft = (await Promise.all(others.map((send) => drawAnew(ports, drawn, send)))).some(Boolean);
    now = await chairNow(ports, unit, meeting.id);
    if (now && saysTheSame(now, drawn)) break;
  }
  return isLeft;
}

async function chairNow(ports: Ports, id: string, meetingId: string): Promise<ChairNow | undefined> {
  const unit = await readValue(ports, unitRow(id));
  const plan = unit && planOf(unit.plan, dayOf(ports.clock.now()));
  const meeting = plan && meetingIn(plan, meetingId);
  if (!meeting) return undefined;
  const course = plan.courses.find(({ closingMeeting }) => closingMeeting?.id === meetingId);
  const when = await whenHeld(ports, unit, meeting);
  return {
    unit,
    meeting,
    since: course?.anchor ?? meeting.day,
    when,
    chair: when.ledBy ?? (await whoLeads(ports, unit, meeting, when.held)),
  };
}

function saysTheSame(one: ChairNow, other: ChairNow): boolean {
  const ofOne = [
    one.chair?.id,
    one.when.isOver,
    one.when.held !== undefined,
    one.unit.chairs?.[one.meeting.id]?.id,
  ];
  const ofOther = [
    other.chair?.id,
    other.when.isOver,
    other.when.held !== undefined,
    other.unit.chairs?.[other.meeting.id]?.id,
  ];
  return ofOne.every((each, index) => each === ofOther[index]);
}

async function sendsNaming(
  ports: Ports,
  unit: string,
  { meeting, since, unit: { leadership } }: Pick<ChairNow, 'meeting' | 'since' | 'unit'>,
): Promise<readonly Send[]> {
  // The guide that begins a course comes the week before it.
  const from = addWeeks(mondayOf(since), -1);
  const [channel, wanted, left, onceMore, posts] = await Promise.all([
    readValue(ports, sendRow(unit, standInKey(meeting))),
    readValues(ports, sendsBeginning(unit, `${chairWantedKey(meeting)}|`)),
    readValues(ports, sendsBeginning(unit, `${chairLeftKey(meeting)}|`)),
    readValue(ports, sendRow(unit, onceMoreKey(meeting))),
    readValues(ports, postsBetween(unit, from, addWeeks(mondayOf(meeting.day), 1))),
  ]);
  const asked = [...(channel ? [channel] : []), ...wanted, ...left, ...(onceMore ? [onceMore] : [])];
  // What came in the week before and is no beginning tells of the meeting before.
  const ofCourse = ({ kind, key }: Send) => kind === 'start-guide' || key >= postKey(since);
  const leader = actingLeader(leadership, dayOf(ports.clock.now()));
  const namesChair = ({ kind, to }: Send) =>
    naming.includes(kind) && (kind !== asking || (to !== 'channel' && samePerson(to, leader)));
  return [...asked, ...posts.filter((post) => namesChair(post) && ofCourse(post))];
}

/** Whether it has to be tried another time. */
async function drawAnew(ports: Ports, now: ChairNow, send: Send): Promise<boolean> {
  const view = await viewNow(ports, now, send);
  return view !== undefined && redraw(ports, now.unit, send, view);
}

async function viewNow(ports: Ports, now: ChairNow, send: Send): Promise<View | undefined> {
  const { unit, meeting, when, chair } = now;
  if (send.key === standInKey(meeting)) return inChannel(unit, meeting, when);
  const isPost = naming.includes(send.kind);
  if (isPost && when.isOver) return undefined;
  if (when.isOver) return chairWasView(unit, meeting, chair);
  // Whoever said yes where they were asked has been thanked there.
  if (!isPost && send.to !== 'channel' && chair && samePerson(send.to, chair)) return undefined;
  const said = await ports.sayings.viewOf({
    // A post says again what it said on its day.
    unit: isPost ? ledBy(unit, when.held) : unit,
    send,
    now: isPost && send.settledAt ? new Date(send.settledAt) : ports.clock.now(),
    read: (at) => readValue(ports, at),
    readAll: (within) => readValues(ports, within),
  });
  const isGoingOn = when.held !== undefined;
  const isAsked = send.key.startsWith(`${chairWantedKey(meeting)}|`);
  const after = isAsked && (chair || isWithdrawn(send)) ? chairText[unit.language].notNeeded : undefined;
  return said ?? (isPost ? undefined : chairNowView(unit, meeting, { acts: [], after, chair, isGoingOn }));
}
