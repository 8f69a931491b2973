import { actingLeader } from '../../../shared/domain/unit/leadership.ts';
import { askForChairAct, selfChairAct } from '../../meeting/view/chair-views.ts';
import { meetingMoment } from '../../time/view/meeting-moment.ts';
import { buttons, note, paragraph } from '../../ui/build-view.ts';
import { post, saying } from '../post.ts';
import { inWeeks, secondOpenDay } from './days.ts';

declare module '../../../shared/domain/posts/posts.ts' {
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
  say: ({ unit, language, meeting, today }) => {
    if (!meeting) return undefined;
    const { title, other, self, hint } = text[language];
    const when = meetingMoment(meeting, language);
    const chair = unit.chairs?.[meeting.id];
    // Whoever has said yes is not asked again.
    if (chair && chair.id === actingLeader(unit.leadership, today).id) return undefined;
    const someoneElse = chair && chair.id !== actingLeader(unit.leadership, today).id;
    return saying(
      title,
      paragraph(someoneElse ? other(when, chair.name ?? '') : self(when)),
      ...(someoneElse
        ? []
        : [note(hint), buttons(selfChairAct(unit, meeting), askForChairAct(unit, meeting))]),
    );
  },
});
