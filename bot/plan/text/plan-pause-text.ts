import { quietWeeks } from '../../../shared/domain/plan/limits.ts';
import { atStart, counted } from '../../time/text/counted.ts';

const { summer, autumn, christmas } = quietWeeks;

const da = {
  pause: {
    title: 'Pause',
    intro: {
      institution: 'I en pause er der ingen ugeguides. I bestemmer selv, hvad I bruger ugerne til.',
      'family-daycare': 'I en pause er der ingen ugeguides. I bestemmer selv, hvad I bruger legestuen til.',
    },
    after: (course: number) => `Pause efter forløb ${course}`,
    asUsual: 'Som efter de andre forløb',
    usual: 'Pause efter hvert forløb',
    weeks: (weeks: number) => (weeks === 0 ? 'Ingen' : atStart(counted('da', weeks, 'én uge', 'uger'))),
    quiet: 'Stille tider, hvor forløbet venter',
    quietHint: 'Ugerne tæller ikke med, og forløbet fortsætter bagefter.',
    quietTimes: {
      easter: (year: string) => `Påskeugen ${year}`,
      summer: () => `Sommeren, uge ${summer.fromWeek}–${summer.toWeek} hvert år`,
      autumn: () => `Efterårsferien, uge ${autumn.fromWeek} hvert år`,
      christmas: () => `Julen, uge ${christmas.fromWeek} til uge ${christmas.toWeek} hvert år`,
    },
    quietLabels: {
      easter: 'påskeugen',
      summer: 'sommerpause',
      autumn: 'efterårsferie',
      christmas: 'julepause',
    },
  },
};

const en: typeof da = {
  pause: {
    title: 'Pause',
    intro: {
      institution: 'In a pause there are no weekly guides. You decide what to use the weeks for.',
      'family-daycare': 'In a pause there are no weekly guides. You decide what to use the playroom for.',
    },
    after: (course) => `Pause after course ${course}`,
    asUsual: 'As after the other courses',
    usual: 'Pause after every course',
    weeks: (weeks) => (weeks === 0 ? 'None' : atStart(counted('en', weeks, 'one week', 'weeks'))),
    quiet: 'Quiet times when the course waits',
    quietHint: 'The weeks do not count, and the course goes on afterwards.',
    quietTimes: {
      easter: (year) => `Easter week ${year}`,
      summer: () => `Summer, weeks ${summer.fromWeek}–${summer.toWeek} every year`,
      autumn: () => `Autumn break, week ${autumn.fromWeek} every year`,
      christmas: () => `Christmas, week ${christmas.fromWeek} to week ${christmas.toWeek} every year`,
    },
    quietLabels: {
      easter: 'Easter week',
      summer: 'summer pause',
      autumn: 'autumn break',
      christmas: 'Christmas pause',
    },
  },
};

export const planPauseText = { da, en };
