import { meetingMoment } from '../../time/view/meeting-moment.ts';
import { buttons, paragraph } from '../../ui/build-view.ts';
import { post, saying } from '../build-post.ts';
import { inWeeks, thirdOpenDay } from './open-days-of-week.ts';

declare module '../../../shared/domain/posts/post-kinds.ts' {
  interface PostKinds {
    'share-reminder': true;
  }
}

const text = {
  da: {
    title: 'I mødes snart',
    share: (meeting: string) =>
      `Statusmødet er ${meeting}. Skriv et par ord om det, du har prøvet, så kommer det med. “Jeg nåede det ikke” er også et svar.`,
    noMeeting: 'Skriv et par ord om det, du har prøvet. “Jeg nåede det ikke” er også et svar.',
    fresh: 'Skriv prøvehandling',
    mine: 'Mine prøvehandlinger',
  },
  en: {
    title: 'You meet soon',
    share: (meeting: string) =>
      `The status meeting is ${meeting}. Write a few words about what you tried, and it will be taken up. “I did not get to it” is an answer too.`,
    noMeeting: 'Write a few words about what you tried. “I did not get to it” is an answer too.',
    fresh: 'Write a trial action',
    mine: 'My trial actions',
  },
};

export const shareReminder = post({
  kind: 'share-reminder',
  audience: 'channel',
  timing: { in: 'week', day: inWeeks([4], thirdOpenDay) },
  until: 'next-day',
  byDefault: true,
  words: {
    da: { name: 'påmindelse før mødet', when: 'midt i uge 4 (den tredje dag, I har åbent)' },
    en: { name: 'reminder before the meeting', when: 'third open day of week 4' },
  },
  say: ({ unit, language, meeting }) => {
    const { title, share, noMeeting, mine, fresh } = text[language];
    const data = { unit: unit.id };
    return saying(
      title,
      paragraph(meeting ? share(meetingMoment(meeting, language)) : noMeeting),
      buttons(
        { label: mine, action: 'trial.mine', data, style: 'primary' },
        { label: fresh, action: 'trial.open', data, opensForm: true },
      ),
    );
  },
});
