import { type Guide, guideFor } from '../../shared/domain/guide/guide.ts';
import { minutesMeetingStandsFirst, weeksGuideSeenAhead } from '../../shared/domain/guide/limits.ts';
import { type Presence, presenceIn } from '../../shared/domain/leading/visits.ts';
import { holderOf, ledBy } from '../../shared/domain/meeting/holder-of.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import { meetingsOf } from '../../shared/domain/plan/find-in-plan.ts';
import { addWeeks, type Day, instantOf, mondayOf } from '../../shared/domain/time/day.ts';
import { mondayOfWeek } from '../../shared/domain/time/written-day.ts';
import { chairOf } from '../../shared/domain/unit/chair.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { plainWords } from '../feature/plain-words.ts';
import { begunToday } from '../plan/meeting-today.ts';
import { visitsRow } from '../rows/leading-rows.ts';
import { readValue } from '../rows/row.ts';
import { instead, showAll, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import type { View } from '../ui/view.ts';
import { guideWordsFor } from './gather-guide-words.ts';
import type { GuideShown } from './view/guide-material.ts';
import { guideView } from './view/guide-view.ts';
import type { MeetingFirst } from './view/meeting-first.ts';
import { meetingGuideView } from './view/meeting-guide-view.ts';
import { nextWeekView } from './view/next-week-view.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'guide.show': Carries<never, 'unit' | 'open'>;
    'guide.meeting': Carries<never, 'unit' | 'minutes' | 'open'>;
  }
}

export const guideCommand = command({
  name: 'guide',
  words: {
    da: ['guide', 'ugeguide', 'ugens guide', 'vis guide', 'uge'],
    en: ['guide', 'this week'],
  },
  help: {
    group: 'everyday',
    line: {
      da: 'hvor I er, hvad ugen er til, og hvornår I mødes',
      en: 'where you are, what the week is for, and when you meet',
    },
  },
  deed: 'see-guide',
  run: async (at) => {
    const week = weekAskedFor(at);
    return week === undefined ? showGuide(at) : showWeek(at, week);
  },
});

/** `mødeguide`: the meeting point by point. */
export const meetingGuideCommand = command({
  name: 'meeting-guide',
  words: { da: ['mødeguide', 'mødeguiden'], en: ['meeting guide'] },
  help: { under: 'guide' },
  deed: 'see-guide',
  run: (at) => showMeetingGuide(at, { open: true }),
});

export const guideButton = button('guide.show', {
  deed: 'see-guide',
  press: async (at, { open }) => {
    const reply = await showGuide(at, open === 'yes');
    return open ? instead(reply) : switched(reply, at);
  },
});

export const meetingGuideButton = button('guide.meeting', {
  deed: 'see-guide',
  press: async (at, { minutes }) => instead(await showMeetingGuide(at, { minutes, open: true })),
});

export async function showGuide(at: Standing, open = false): Promise<Reply> {
  const { plan, others, call } = at;
  const begun = await begunToday({ call, unit: at.unit, plan });
  const unit = ledBy(at.unit, begun);
  const over = begun?.state === 'closed' ? begun.id : undefined;
  const guide = guideFor({ settings: unit.plan, plan, today: call.today, over });
  const first = over ? undefined : meetingFirst(at, begun);
  const words = guideWordsFor(unit, guide);
  const audience = audienceOf(at);
  const presence = audience === 'leader' ? await presenceOf(at, guide) : undefined;
  const said = { unit, guide, today: call.today, words, others, audience, open, ...(first && { first }) };
  return shown(at, guideView({ ...said, ...(presence && { presence }) }));
}

/** `guide til næste uge`, “hvad skal vi i næste uge” */
function weekAskedFor({ call: { intent, today } }: Standing): Week | undefined {
  const plain = intent.what.kind === 'words' ? plainWords(intent.what.text) : '';
  const next = addWeeks(mondayOf(today), 1);
  if (/\b(?:naeste uge|next week)\b/.test(plain)) return { monday: next };
  const number = Number(/\b(?:uge|week) (?<number>\d+)\b/.exec(plain)?.groups?.number);
  const monday = number > weeksOfCourse ? mondayOfWeek(number, today) : undefined;
  if (!monday || monday < next || monday > addWeeks(next, weeksGuideSeenAhead)) return undefined;
  return monday === next ? { monday } : { monday, number };
}

interface Week {
  readonly monday: Day;
  /** Of the calendar; missing of the next one. */
  readonly number?: number;
}

/** “Uge 3” is of the course, and not of the calendar. */
const weeksOfCourse = 5;

function showWeek(at: Standing, { monday, number }: Week): Reply {
  const { unit, plan } = at;
  const guide = guideFor({ settings: unit.plan, plan, today: monday });
  return shown(at, nextWeekView(unit, guide, guideWordsFor(unit, guide), number));
}

/** Today's meeting, from an hour before it until it is closed; one that nobody begins is let go an hour after its time. */
function meetingFirst(
  { unit, plan, call, may }: Standing,
  begun: Meeting | undefined,
): MeetingFirst | undefined {
  const meeting = meetingsOf(plan).find(({ day }) => day === call.today);
  if (!meeting) return undefined;
  const away = Math.abs(instantOf(meeting.day, meeting.time).getTime() - call.ports.clock.now().getTime());
  if (!begun && away > minutesMeetingStandsFirst * 60_000) return undefined;
  const agreed = unit.chairs?.[meeting.id];
  const chair = (begun && holderOf(unit, begun)) ?? chairOf(unit, meeting);
  const isChannel = call.intent.where.kind === 'channel';
  const isAgreed = agreed !== undefined && samePerson(agreed, call.person);
  return {
    meeting,
    isGoingOn: begun !== undefined,
    chair,
    isYours: !isChannel && samePerson(chair, call.person),
    mayRun: !isChannel && (may('run-meeting') || isAgreed),
  };
}

/** Looked for only in a course in which a leader has noted something. */
async function presenceOf({ unit, call }: Standing, guide: Guide): Promise<Presence | undefined> {
  if (guide.kind !== 'week' || unit.visitedIn !== guide.course.number) return undefined;
  const own = await readValue(call.ports, visitsRow(unit.id, guide.course.number, call.person));
  return own && presenceIn(own.visits);
}

/** Where no meeting is planned, the week's guide is shown in place of the meeting's. */
async function showMeetingGuide(
  at: Standing,
  ask: { readonly minutes?: string | undefined; readonly open: boolean },
): Promise<Reply> {
  const { plan, call } = at;
  const begun = await begunToday({ call, unit: at.unit, plan });
  const over = begun?.state === 'closed' ? begun.id : undefined;
  const unit = ledBy(at.unit, begun);
  const { nextMeeting } = guideFor({ settings: unit.plan, plan, today: call.today, over });
  if (!nextMeeting) return showGuide(at);
  const { meeting } = nextMeeting;
  const minutes = ask.minutes ? { minutes: Number(ask.minutes) } : {};
  return shown(at, meetingGuideView({ unit, meeting, today: call.today, open: ask.open, ...minutes }));
}

function shown({ call }: Standing, view: View): Reply {
  return call.intent.where.kind === 'channel' ? showAll(view) : showYou(view);
}

function audienceOf({ call, roles }: Standing): GuideShown['audience'] {
  if (call.intent.where.kind === 'channel') return 'channel';
  return roles.includes('leader') || roles.includes('deputy') ? 'leader' : 'personal';
}

/** In the personal chat: the other unit's guide replaces the one whose button was pressed. */
function switched(reply: Reply, { call }: Standing): Reply {
  return call.intent.where.kind === 'personal' ? instead(reply) : reply;
}
