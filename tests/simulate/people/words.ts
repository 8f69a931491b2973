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
const endings = ['i denne uge', 'hver formiddag', 'efter frokost', 'sammen med en kollega', 'ude på legepladsen'];

/** A word that nobody else uses, so that it can be found again wherever it is shown or kept. */
export function createWords(seed: string) {
  let count = 0;
  const random = randomFrom(seed, 'words');
  return {
    mark(): string {
      let number = ++count;
      let letters = '';
      for (let i = 0; i < 5; i++) {
        letters += 'bdfgklmnprstv'.charAt(number % 13) + 'aeiouy'.charAt(random.below(6));
        number = Math.floor(number / 13);
      }
      return `zq${letters}x`;
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
