import { planText } from '../../plan/text/plan-text.ts';
import { meetingMoment } from '../../time/view/meeting-moment.ts';
import { buttons, note, paragraph } from '../../ui/build-view.ts';
import { post, saying } from '../build-post.ts';
import { secondOpenDay } from './open-days-of-week.ts';

declare module '../../../shared/domain/posts/post-kinds.ts' {
  interface PostKinds {
    'confirm-dates': true;
  }
}

const text = {
  da: {
    title: 'En dato er flyttet',
    body: (meeting: string) => `Statusmødet i det her forløb ligger foreløbig ${meeting}.`,
    hint: 'Sig ja til datoen, eller vælg en anden, mens vagtplanen kan nå at følge med.',
  },
  en: {
    title: 'A date has moved',
    body: (meeting: string) => `The status meeting of this course is for now ${meeting}.`,
    hint: 'Say yes to the date, or choose another while the roster can still follow.',
  },
};

export const confirmDates = post({
  kind: 'confirm-dates',
  audience: 'leader',
  timing: {
    in: 'week',
    day: (week, { closingMeeting }) =>
      week.number === 1 && closingMeeting?.state === 'proposed' ? secondOpenDay(week) : undefined,
  },
  until: 'week-end',
  byDefault: true,
  words: {
    da: {
      name: 'spørgsmål om en flyttet mødedato',
      when: 'anden åbne dag i uge 1, hvis mødet har måttet flyttes',
    },
    en: {
      name: 'question about a moved meeting',
      when: 'second open day of week 1, when the meeting had to move',
    },
  },
  say: ({ unit, language, meeting }) => {
    if (meeting?.state !== 'proposed') return undefined;
    const { title, body, hint } = text[language];
    const { confirmDates, move } = planText[language];
    const data = { unit: unit.id };
    return saying(
      title,
      paragraph(body(meetingMoment(meeting, language))),
      note(hint),
      buttons(
        { label: confirmDates, action: 'plan.confirm-dates', data, style: 'primary' },
        { label: move, action: 'plan.move', data, opensForm: true },
      ),
    );
  },
});
