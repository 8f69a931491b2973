import { planText } from '../../plan/text/plan-text.ts';
import { buttons, note, paragraph } from '../../ui/build-view.ts';
import { post, saying } from '../build-post.ts';
import { secondOpenDay } from './open-days-of-week.ts';

declare module '../../../shared/domain/posts/post-kinds.ts' {
  interface PostKinds {
    'adjust-prompt': true;
  }
}

const text = {
  da: {
    title: 'Halvvejs: Hvordan går det?',
    body: 'Kører forløbet, som I havde tænkt? Eller skal I lave noget om eller stoppe for denne gang? Alle tre svar er i orden.',
    hint: 'Går det, som det skal, behøver du ikke gøre noget.',
  },
  en: {
    title: 'Half-way: how is it going?',
    body: 'Is the course going as you planned? Or do you need to change something or stop this time? All three answers are fine.',
    hint: 'If it goes as it should, there is nothing to do.',
  },
};

export const adjustPrompt = post({
  kind: 'adjust-prompt',
  audience: 'leader',
  timing: {
    in: 'week',
    day: (week, { decision }) => (week.number === 3 && !decision ? secondOpenDay(week) : undefined),
  },
  until: 'week-end',
  byDefault: true,
  words: {
    da: { name: 'spørgsmål midt i forløbet', when: 'anden åbne dag i uge 3' },
    en: { name: 'question half-way', when: 'second open day of week 3' },
  },
  say: ({ unit, language }) => {
    const { title, body, hint } = text[language];
    const act = { label: planText[language].adjust, action: 'plan.adjust', opensForm: true } as const;
    return saying(title, paragraph(body), note(hint), buttons({ ...act, data: { unit: unit.id } }));
  },
});
