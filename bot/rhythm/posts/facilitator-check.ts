import { samePerson } from '../../../shared/domain/person/person.ts';
import { agendaDayOf } from '../../../shared/domain/posts/meeting-work.ts';
import { isOn } from '../../../shared/domain/posts/post-switches.ts';
import { actingLeader } from '../../../shared/domain/unit/leadership.ts';
import { onceMoreKey } from '../../meeting/chair-unsettled.ts';
import { askForChairAct, selfChairAct } from '../../meeting/view/chair-acts.ts';
import { postKey, sendRow } from '../../rows/send-rows.ts';
import { meetingMoment } from '../../time/view/meeting-moment.ts';
import { buttons, divider, heading, note, paragraph } from '../../ui/build-view.ts';
import type { View, ViewNode } from '../../ui/view.ts';
import { post, saying } from '../build-post.ts';
import type { PostMaterial } from '../post-material.ts';
import { inWeeks, secondOpenDay } from './open-days-of-week.ts';

declare module '../../../shared/domain/posts/post-kinds.ts' {
  interface PostKinds {
    'facilitator-check': true;
  }
}

const text = {
  da: {
    title: 'Hvem leder mødet?',
    other: (meeting: string, name: string) =>
      `Statusmødet er ${meeting}. ${name === '' ? 'Du står' : `${name} står`} som mødeleder.`,
    self: (meeting: string) => `Statusmødet er ${meeting}, og du står som mødeleder.`,
    hint: 'Kan du ikke være med, så bed en kollega om at tage over nu, mens der er tid.',
  },
  en: {
    title: 'Who chairs the meeting?',
    other: (meeting: string, name: string) =>
      `The status meeting is ${meeting}. ${name === '' ? 'You are' : `${name} is`} down as chair.`,
    self: (meeting: string) => `The status meeting is ${meeting}, and you are down as chair.`,
    hint: 'If you cannot be there, ask a colleague to take over now, while there is time.',
  },
};

export const facilitatorCheck = post({
  kind: 'facilitator-check',
  audience: 'leader',
  timing: { in: 'week', day: inWeeks([4], secondOpenDay) },
  until: 'week-end',
  byDefault: true,
  words: {
    da: { name: 'spørgsmål om, hvem der leder mødet', when: 'anden åbne dag i uge 4' },
    en: { name: 'question about who chairs the meeting', when: 'second open day of week 4' },
  },
  say: async (day) => {
    const nodes = await chairNodes(day);
    return nodes && saying(text[day.language].title, ...nodes);
  },
});

/**
 * Puts the question about who chairs the meeting below another message. A leader who is asked about their own trials
 * in week 4 gets no other private message in that week.
 */
export async function withChairQuestion(
  view: View | undefined,
  day: PostMaterial,
): Promise<View | undefined> {
  const { unit, language, guide, today, send, read } = day;
  if (guide.kind !== 'week' || guide.week.number !== 4 || !isOn(facilitatorCheck, unit.posts)) return view;
  if (send.to === 'channel' || !samePerson(send.to, actingLeader(unit.leadership, today))) return view;
  // The question has been sent by itself, at a time when the leader had no open trial.
  const key = `${guide.week.monday}|facilitator-check|${guide.course.number}|4`;
  const nodes = (await read(sendRow(unit.id, postKey(key)))) ? undefined : await chairNodes(day);
  if (!nodes) return view;
  const { title } = text[language];
  return view
    ? { ...view, nodes: [...view.nodes, divider(), heading(title, 2), ...nodes] }
    : saying(title, ...nodes);
}

/**
 * Below another message to the leader in week 5, as long as nobody has said yes: `askOnceMore` leaves the question to it,
 * because it is one private message a week. In the last days before the meeting every message to the leader asks it
 * (`withOpenMeeting`), and this one would ask it twice.
 */
export async function withOpenChair(view: View, day: PostMaterial): Promise<View> {
  const { unit, language, guide, meeting, today } = day;
  if (guide.kind !== 'week' || guide.week.number !== 5 || !meeting || unit.chairs?.[meeting.id]) return view;
  if (agendaDayOf(meeting, unit.plan) <= today) return view;
  const nodes = await chairNodes(day);
  return nodes
    ? { ...view, nodes: [...view.nodes, divider(), heading(text[language].title, 2), ...nodes] }
    : view;
}

async function chairNodes({
  unit,
  language,
  meeting,
  today,
  read,
}: PostMaterial): Promise<readonly ViewNode[] | undefined> {
  if (!meeting || (await read(sendRow(unit.id, onceMoreKey(meeting))))) return undefined;
  const { other, self, hint } = text[language];
  const when = meetingMoment(meeting, language);
  const chair = unit.chairs?.[meeting.id];
  // The leader has said that they chair it themselves: nothing to ask.
  if (chair && samePerson(chair, actingLeader(unit.leadership, today))) return undefined;
  if (chair) return [paragraph(other(when, chair.name ?? ''))];
  const acts = buttons(selfChairAct(unit, meeting), askForChairAct(unit, meeting));
  return [paragraph(self(when)), note(hint), acts];
}
