import { buttons, paragraph } from '../../ui/build-view.ts';
import { post, saying } from '../build-post.ts';
import { inWeeks, thirdOpenDay } from './open-days-of-week.ts';

declare module '../../../shared/domain/posts/post-kinds.ts' {
  interface PostKinds {
    'sparring-prompt': true;
  }
}

const text = {
  da: {
    title: 'Midt i det hele: Brug hinanden',
    body: 'Er der en prøvehandling, I gerne vil vende med en kollega eller jeres leder? Aftal ti minutter i denne uge. Det behøver ikke være tænkt færdigt. Du kan også spørge én privat, så kun I to ser det. Eller invitér én udefra til at komme og se med.',
    ask: 'Bed om sparring',
    invite: 'Invitér et blik udefra',
  },
  en: {
    title: 'In the middle of it all: use each other',
    body: 'Is there a trial you would like to talk over with a colleague or your leader? Agree on ten minutes this week. It need not be thought through. You can also ask somebody in private, and only the two of you see it. Or invite somebody from outside to come and look.',
    ask: 'Ask for sparring',
    invite: 'Invite an outside eye',
  },
};

export const sparringPrompt = post({
  kind: 'sparring-prompt',
  audience: 'channel',
  timing: { in: 'week', day: inWeeks([2], thirdOpenDay) },
  until: 'next-day',
  byDefault: true,
  words: {
    da: { name: 'opfordring til sparring', when: 'midt i uge 2 (den tredje dag, I har åbent)' },
    en: { name: 'nudge to talk it over', when: 'third open day of week 2' },
  },
  say: ({ unit, language }) => {
    const { title, body, ask, invite } = text[language];
    const data = { unit: unit.id };
    return saying(
      title,
      paragraph(body),
      buttons(
        { label: ask, action: 'sparring.ask', data, opensForm: true },
        { label: invite, action: 'outside-eye.write', data, opensForm: true },
      ),
    );
  },
});
