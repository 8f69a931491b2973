const da = {
  next: (course: number, day: string) => `Forløb ${course} begynder ${day}. Temaet er `,
  none: 'Der kommer ikke flere forløb i planen.',
  plan: 'Se forløbene',
};

const en: typeof da = {
  next: (course, day) => `Course ${course} begins on ${day}. Its theme is `,
  none: 'There are no more courses in the plan.',
  plan: 'See the courses',
};

export const nextThemeText = { da, en };
