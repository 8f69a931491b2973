import type { Language } from '../../../shared/domain/person/language.ts';
import type { Progress } from '../../../shared/domain/trial/progress.ts';
import { counted, inWords } from '../../time/text/counted.ts';

export interface ProgressText {
  /** Nothing where there is nothing to be glad of yet: nobody is told a nought. */
  readonly soFar: (progress: Progress) => string | undefined;
  readonly title: (course: number) => string;
  readonly haveTried: string;
  readonly sharedIn: Readonly<Record<'this-year' | 'last-year', string>>;
  readonly isIt: (count: number) => string;
  readonly noneTried: string;
  readonly nobodyYet: string;
  readonly tried: (name: string) => string;
  readonly nobodyCalled: (name: string) => string;
  readonly nothingFrom: (name: string) => string;
  readonly noAccount: string;
  readonly seeAll: string;
  readonly ended: (course: number, next: number) => string;
  readonly seeCourse: (course: number) => string;
  readonly tryToo: string;
  readonly mine: string;
  readonly seeShared: string;
  readonly livesOn: string;
  readonly own: string;
  readonly gone: string;
}

export const progressText: Readonly<Record<Language, ProgressText>> = {
  da: {
    soFar: ({ shared, becameNew }) => {
      if (shared === 0) return undefined;
      const told = `I har delt ${counted('da', shared, 'én prøvehandling', 'prøvehandlinger')}`;
      if (becameNew === 0) return `${told}.`;
      if (shared === 1) return `${told}, og den lever videre.`;
      if (shared === becameNew) return `${told}, og de lever alle videre.`;
      return `${told}, og ${inWords('da', becameNew)} af dem lever videre.`;
    },
    title: (course) => `Det har I delt i forløb ${course}`,
    haveTried: 'Det har I prøvet',
    sharedIn: { 'this-year': 'Det har I delt i år', 'last-year': 'Det har I delt det sidste år' },
    isIt: (count) => (count === 1 ? 'Er det den her?' : 'Er det en af dem her?'),
    noneTried: 'Det har ingen delt noget om endnu. Her er, hvad I har delt.',
    tried: (name) => `Det har ${name} delt`,
    nobodyCalled: (name) => `Her er ingen, der hedder ${name}.`,
    nothingFrom: (name) => `${name} har ikke delt noget her.`,
    noAccount: 'Hvem der ikke har prøvet noget, holder jeg ikke regnskab med: I deler, når I har noget.',
    seeAll: 'Se, hvad alle har prøvet',
    ended: (course, next) =>
      `Forløb ${course} er slut, og her er, hvad I delte i det. I forløb ${next} har ingen delt noget endnu.`,
    seeCourse: (course) => `Se forløb ${course}`,
    nobodyYet: 'Her kommer det, I deler. Den første må gerne være helt lille.',
    tryToo: 'Den prøver jeg også',
    mine: 'Mine egne',
    seeShared: 'Se, hvad I delte',
    livesOn: 'lever videre',
    own: 'din egen',
    gone: 'Den prøvehandling er trukket tilbage.',
  },
  en: {
    soFar: ({ shared, becameNew }) => {
      if (shared === 0) return undefined;
      const told = `You have shared ${counted('en', shared, 'one trial', 'trials')}`;
      if (becameNew === 0) return `${told}.`;
      if (shared === 1) return `${told}, and it lives on.`;
      if (shared === becameNew) return `${told}, and they all live on.`;
      return `${told}, and ${inWords('en', becameNew)} of them ${becameNew === 1 ? 'lives' : 'live'} on.`;
    },
    title: (course) => `What you have shared in course ${course}`,
    haveTried: 'This you have tried',
    sharedIn: {
      'this-year': 'What you have shared this year',
      'last-year': 'What you have shared in the last year',
    },
    isIt: (count) => (count === 1 ? 'Is it this one?' : 'Is it one of these?'),
    noneTried: 'Nobody has shared anything about that yet. Here is what you have shared.',
    tried: (name) => `What ${name} has shared`,
    nobodyCalled: (name) => `There is nobody called ${name} here.`,
    nothingFrom: (name) => `${name} has shared nothing here.`,
    noAccount: 'I keep no account of who has not tried anything: you share when you have something.',
    seeAll: 'See what everybody has tried',
    ended: (course, next) =>
      `Course ${course} is over, and here is what you shared in it. Nobody has shared anything in course ${next} yet.`,
    seeCourse: (course) => `See course ${course}`,
    nobodyYet: 'What you share comes here. The first may be quite small.',
    tryToo: 'I will try that too',
    mine: 'My own',
    seeShared: 'See what you shared',
    livesOn: 'lives on',
    own: 'your own',
    gone: 'That trial has been withdrawn.',
  },
};
