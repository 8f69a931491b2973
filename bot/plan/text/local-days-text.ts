import type { LocalDay } from '../../../shared/domain/plan/quiet-times.ts';

type ByDay = Readonly<Record<LocalDay, string>>;

const da = {
  offer: 'Holder I også lukket her? Ét tryk, så skriver jeg det ind:',
  close: (days: string) => `Luk ${days}`,
  labels: {
    'new-years-eve': 'nytårsaften',
    'after-ascension': 'fredag efter Kristi himmelfartsdag',
    'between-christmas': 'mellem jul og nytår',
  } satisfies ByDay as ByDay,
};

const en: typeof da = {
  offer: 'Are you closed here, too? One tap, and I write it down:',
  close: (days) => `Close ${days}`,
  labels: {
    'new-years-eve': 'New Year’s Eve',
    'after-ascension': 'the Friday after Ascension Day',
    'between-christmas': 'between Christmas and New Year',
  },
};

export const localDaysText = { da, en };
