import type { ProcessField } from '../../../shared/domain/process-plan/process-plan.ts';

const da = {
  title: (day: string) => `Procesplan ${day}`,
  fromGoals: 'Hentet fra målene i forløbet. Fyld resten ud, så en kollega kan tage over.',
  nothing: (day: string) =>
    `Der er ingen procesplan for ${day} endnu. Med et par linjer kan en kollega tage over uden at spørge.`,
  written: (name: string) => `Skrevet af ${name}.`,
  write: 'Udfyld',
  edit: 'Ret',
  formTitle: 'Procesplan',
  fields: {
    activity: 'Aktivitet',
    purpose: 'Derfor laver vi den',
    steps: 'Sådan gør du',
    materials: 'Materialer',
    group: 'Hvilken gruppe',
    tips: 'Godt at vide, hvis du ikke kender gruppen',
  } satisfies Record<ProcessField, string> as Record<ProcessField, string>,
  hints: {
    activity: '',
    purpose: '',
    steps: 'Begynd med det, du siger til børnene først. Slut med det, I samler op på.',
    materials: '',
    group: 'Kun gruppens navn, ingen børns navne.',
    tips: '',
  } satisfies Record<ProcessField, string> as Record<ProcessField, string>,
  save: 'Gem',
  cancel: 'Fortryd',
  required: 'Skriv, hvad I skal lave.',
};

const en: typeof da = {
  title: (day) => `Process plan ${day}`,
  fromGoals: 'Taken from the goals of the course. Fill in the rest, so that a colleague can take over.',
  nothing: (day) =>
    `There is no process plan for ${day} yet. A few lines let a colleague take over without asking.`,
  written: (name) => `Written by ${name}.`,
  write: 'Fill in',
  edit: 'Edit',
  formTitle: 'Process plan',
  fields: {
    activity: 'Activity',
    purpose: 'Why we do it',
    steps: 'How to do it',
    materials: 'Materials',
    group: 'Which group',
    tips: 'Good to know if the group is new to you',
  },
  hints: {
    activity: '',
    purpose: '',
    steps: 'Begin with what you say to the children first. End with how you gather it up.',
    materials: '',
    group: 'Only the group’s name, no children’s names.',
    tips: '',
  },
  save: 'Save',
  cancel: 'Cancel',
  required: 'Write what you are going to do.',
};

export const processPlanText = { da, en };
