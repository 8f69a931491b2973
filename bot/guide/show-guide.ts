import { type Guide, guideFor } from '../../shared/domain/guide/guide.ts';
import { minutesMeetingStandsFirst } from '../../shared/domain/guide/limits.ts';
import { type Presence, presenceIn } from '../../shared/domain/leading/visits.ts';
import { holderOf, ledBy } from '../../shared/domain/meeting/holder-of.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import { meetingsOf } from '../../shared/domain/plan/find-in-plan.ts';
import { addWeeks, instantOf, mondayOf } from '../../shared/domain/time/day.ts';
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
  run: async (at) => (asksForNextWeek(at) ? showNextWeek(at) : showGuide(at)),
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
function asksForNextWeek({ call: { intent } }: Standing): boolean {
  return intent.what.kind === 'words' && /\b(?:naeste uge|next week)\b/.test(plainWords(intent.what.text));
}

function showNextWeek(at: Standing): Reply {
  const { unit, plan, call } = at;
  const today = addWeeks(mondayOf(call.today), 1);
  const guide = guideFor({ settings: unit.plan, plan, today });
  return shown(at, nextWeekView(unit, guide, guideWordsFor(unit, guide)));
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
