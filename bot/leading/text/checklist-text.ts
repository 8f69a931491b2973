import type { OrganiseItem } from '../../../shared/domain/leading/checklist.ts';

type Items = Readonly<Record<OrganiseItem, string>>;

const da = {
  title: (course: number) => `Før forløb ${course} begynder`,
  intro: 'Fem ting, der er rare at have aftalt. Tryk på det, der er på plads. Kun I, der leder, ser listen.',
  all: 'Det hele er på plads. God start!',
  /** Each question begins with the words on its button. */
  labels: {
    who: 'Hvem',
    where: 'Hvor',
    when: 'Hvornår',
    cover: 'Hvem tager over',
    already: 'Hvad gør I allerede',
  } satisfies Items as Items,
  rests: {
    who: ' er sammen med hvilken gruppe?',
    where: ' kan en lille gruppe være i fred?',
    when: ' på dagen, og på hvilke dage?',
    cover: ', når en er syg, og hvem er sammen med de andre børn imens?',
    already: ', som I kan bygge videre på?',
  } satisfies Items as Items,
  week: 'Se ugen',
  none: 'Der er ikke planlagt et nyt forløb.',
};

const en: typeof da = {
  title: (course) => `Before course ${course} begins`,
  intro:
    'Five things that are good to have agreed on. Press what is in place. Only those of you who lead see the list.',
  all: 'All of it is in place. A good start to you!',
  labels: {
    who: 'Who',
    where: 'Where',
    when: 'When',
    cover: 'Who takes over',
    already: 'What do you do already',
  },
  rests: {
    who: ' is with which group?',
    where: ' can a small group be in peace?',
    when: ' in the day, and on which days?',
    cover: ' in illness, and who is with the other children meanwhile?',
    already: ' that this can ride on?',
  },
  week: 'See the week',
  none: 'No new course is planned.',
};

export const checklistText = { da, en };
