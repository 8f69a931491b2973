import { counted } from '../../time/text/counted.ts';

const da = {
  title: (course: number) => `Fokuspunkter i forløb ${course}`,
  nothing:
    'I har ikke skrevet fokuspunkter endnu. De kommer af jeres snak om egen praksis og jeres omgivelser: Hvad vil I holde øje med hos jer selv?',
  comesBack: 'De står først, når I planlægger. På næste statusmøde spørger jeg: Hvad så I?',
  inPlan: 'Det holder vi øje med hos os selv:',
  inMeeting: 'Fokuspunkter i næste forløb',
  inAgenda: 'Jeres fokuspunkter. Hvad så I?',
  count: (points: number) => counted('da', points, 'ét fokuspunkt', 'fokuspunkter'),

  write: 'Skriv fokuspunkter',
  edit: 'Ret fokuspunkter',
  plan: 'Se planen',
  saved: 'Fokuspunkterne er gemt.',
  formTitle: 'Fokuspunkter',
  formIntro: (course: number, most: number) =>
    `For forløb ${course}. Højst ${most}, så I kan huske dem. De handler om jer og jeres omgivelser, ikke om et enkelt barn.`,
  hint: 'For eksempel: Hvem går med ind i garderoben? Kan børnene nå farverne selv?',
  point: (at: number) => `Fokuspunkt ${at}`,
  save: 'Gem',
  cancel: 'Fortryd',
  notYours: 'Fokuspunkter kan kun lederen, stedfortræderen og mødelederen skrive.',
  gone: 'Forløbet er ikke det samme længere. Skriv “fokus” for at se fokuspunkterne nu.',
};

const en: typeof da = {
  title: (course) => `Focus points in course ${course}`,
  nothing:
    'You have not written any focus points yet. They come from your talk about your own practice and surroundings: what will you keep an eye on in yourselves?',
  comesBack: 'They stand first when you plan. At the next status meeting I ask: what did you see?',
  inPlan: 'What we keep an eye on in ourselves:',
  inMeeting: 'Focus points in the next course',
  inAgenda: 'Your focus points. What did you see?',
  count: (points) => counted('en', points, 'one focus point', 'focus points'),

  write: 'Write focus points',
  edit: 'Edit focus points',
  plan: 'See the plan',
  saved: 'The focus points are saved.',
  formTitle: 'Focus points',
  formIntro: (course, most) =>
    `For course ${course}. At most ${most}, so that you can remember them. They are about you and your surroundings, not about one child.`,
  hint: 'For example: who goes along into the cloakroom? Can the children reach the paints themselves?',
  point: (at) => `Focus point ${at}`,
  save: 'Save',
  cancel: 'Cancel',
  notYours: 'Focus points are written by the leader, the deputy, or whoever chairs the meeting.',
  gone: 'It is no longer the same course. Write “focus” to see the focus points now.',
};

export const focusText = { da, en };
