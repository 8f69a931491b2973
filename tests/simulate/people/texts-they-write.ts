import { randomFrom } from '../engine/random.ts';

/** Danish that a pædagog might write, which no guard has anything to ask about. */
const beginnings = [
  'jeg sætter ord på overgangen til garderoben',
  'jeg venter lidt, før jeg hjælper ved spisebordet',
  'jeg lægger billeder frem, før vi rydder op',
  'jeg synger den samme sang, når vi går ud',
  'jeg sætter mig på gulvet ved indgangen om morgenen',
  'jeg gentager børnenes ord i rollelegen',
  'jeg lader børnene dække bordet selv',
  'jeg går forrest på turen og stiller et spørgsmål undervejs',
  'jeg bytter pladser rundt ved frokosten',
  'jeg læser den samme bog tre dage i træk',
];
const endings = [
  'i denne uge',
  'hver formiddag',
  'efter frokost',
  'sammen med en kollega',
  'ude på legepladsen',
];

const consonants = [...'bdfgklmnprstv'];
const vowels = [...'aeiouy'];

/** A word that nobody else uses, so that it can be found again wherever it is shown or kept. */
export function createWords(seed: string) {
  const used = new Set<string>();
  return {
    mark(about: string): string {
      for (let nth = 0; ; nth++) {
        const random = randomFrom(seed, 'mark', about, nth);
        const letters = Array.from({ length: 5 }, () => random.pick(consonants) + random.pick(vowels));
        const mark = `zq${letters.join('')}x`;
        if (used.has(mark)) continue;
        used.add(mark);
        return mark;
      }
    },
    sentence(mark: string, about: string): string {
      const pick = randomFrom(seed, 'sentence', about, mark);
      return `${pick.pick(beginnings)} ${pick.pick(endings)} ${mark}`;
    },
    /** The guard asks whether a child can be recognised. */
    aboutSomebody: (mark: string) => `jeg lader Oliver vælge sangen, når vi samles om formiddagen ${mark}`,
    withNumber: (mark: string) => `jeg ringer hjem om 010120-1234 ${mark}`,
    worrying: (mark: string) => `et barn har blå mærker og siger, at far slår derhjemme ${mark}`,
  };
}

export type Words = ReturnType<typeof createWords>;

const marked = /zq(?:[bdfgklmnprstv][aeiouy]){5}x/g;

export function marksIn(text: string): readonly string[] {
  return text.match(marked) ?? [];
}
