import type { Side } from '../../../shared/domain/plan/principle.ts';

const da = {
  principleTitle: 'Otte principper for samvær',
  principleNone: 'I har ikke valgt et princip til det her forløb. Lederen kan vælge ét, som I øver sammen.',
  principleActive: (title: string, course: number) => `I forløb ${course} øver I sammen: ${title}.`,
  sides: {
    together: 'Sådan er vi sammen',
    onwards: 'Sådan hjælper vi hinanden videre',
  } satisfies Record<Side, string> as Record<Side, string>,
  startWith: 'Du kan begynde med:',
  lookFor: 'Når lederen kommer forbi:',
  askAtMeeting: 'På mødet spørger I:',
  choose: (course: number) => `Vælg til forløb ${course}`,
  unchoose: 'Fravælg',
  chosen: (title: string, course: number) =>
    `I forløb ${course} øver I sammen: ${title}. Guiden, lederens spørgsmål og idéerne følger det, og på mødet ser I tilbage på det.`,
  unchosen: (course: number) => `Forløb ${course} har ikke længere et valgt princip.`,
  all: 'Se alle otte',
};

const en: typeof da = {
  principleTitle: 'Eight principles for being together',
  principleNone:
    'You have not chosen a principle for this course. The leader can choose one for you to practise together.',
  principleActive: (title, course) => `In course ${course} you practise together: ${title}.`,
  sides: { together: 'How we are together', onwards: 'How we help each other on' },
  startWith: 'You can begin with:',
  lookFor: 'When the leader comes by:',
  askAtMeeting: 'At the meeting you ask:',
  choose: (course) => `Choose for course ${course}`,
  unchoose: 'Take it out',
  chosen: (title, course) =>
    `In course ${course} you practise together: ${title}. The guide, the leader’s question and the ideas follow it, and at the meeting you look back on it.`,
  unchosen: (course) => `Course ${course} no longer has a principle.`,
  all: 'See all eight',
};

export const principlesText = { da, en };
