import { describe, expect, it } from 'vitest';
import { fingerprint, guard } from '../../shared/domain/guard/guard.ts';

const long = 10_000;
const fill = (part: string, length = long) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
const weigh = (text: string) => guard(text, { known: [], accepted: 'another' });

/** Processor time: how long the machine let us wait is not the guard's. */
function cost(text: string, times = 1): number {
  const before = process.threadCpuUsage();
  for (let time = 0; time < times; time++) weigh(text);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** The best of a few, so that no collection of garbage is counted; the first that is good enough will do. */
function best(text: string, tries = 5, enough = 0): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tried = 0; tried < tries && least > enough; tried++) least = Math.min(least, cost(text));
  return least;
}

const parts = {
  blanks: ' ',
  'combining marks': '\u0301\u0323',
  'invisible characters': '\u200D',
  digits: '1',
  'digits apart': '1 ',
  dates: '01-01-90 ',
  'halves of numbers': 'endetal 4455 er 010190 ',
  'numbers in words': 'nul et to ',
  'dictated numbers': 'fire og tyve og så komma ',
  'days in words': 'cpr nul tre maj tyve ',
  'coded digits': 'baglæns &#49; ',
  'digits among letters': 'cpr 1a2b3c',
  'a table of numbers': 'cpr;navn\n80321;a\n',
  'ends of numbers': 'den 12/3-21 cpr slutter 4455 ',
  orders: 'ordre af 120926 har nr 4417x ',
  'numbers taken back': 'nul to nej vent ',
  'nothing but no': 'cpr 12 nej nej ',
  thousands: 'fire tusind et hundrede og ',
  'English days': 'last four 4455 March 1st 2021 ',
  'named days': 'cpr 4455 juleaften 2020 ',
  'coded blanks': '24%2009%20',
  'many pairs': '05-10-20-',
  'labels without end': 'cpr nr er 05, ',
  'halves to turn': 'vend cpr tallet 8364-912051 om ',
  'Roman months': '9. VIII 2021 ',
  'pictures between': '09😀10😀21😀',
  'scanned letters': '1l0S20-6B37 ',
  'scanned letters after the word': 'cpr 1l0S206B37 ',
  'quoted lines': '\n> > 1502',
  'births with numbers': 'nr 4509, born 5/8-22 serial no 4509 ',
  'halves that changed places': 'halvdelene byttet 4417 080620 ',
  'telephones of persons': 'cpr tlf +45 2103 2065 77, det er ',
  'words before a telephone': 'cpr ring ',
  'signs of quoting': '> ',
  'marks of scanners': 'Oo|lIZ',
  'words of birth': 'født den er ',
  'words of concern': 'far slår ',
  'a phrase begun again and again': 'gemmer sig når far ',
  names: 'Emma, ',
  'unknown names': 'Zxqvw ',
  titles: 'bogen Emma ',
  sentences: 'a. ',
  'half an address': 'han bor på Aavej ',
  quotes: '“',
  'signs of mail': 'a.b@',
  links: 'https://a ',
  'one word': 'a',
  compounds: 'sommerfuglevingeslag',
};

describe('an ordinary text', () => {
  it('of three thousand characters is weighed at once', () => {
    const text = fill(
      'I dag prøvede vi at sætte ord på overgangen til garderoben, mens Emma fandt sin jakke. ',
      3000,
    );
    for (let i = 0; i < 20; i++) weigh(text);
    expect(best(text, 15)).toBeLessThan(8);
  });
});

describe('a text however odd', () => {
  // Milliseconds. A quiet machine needs a third of it; with other tests running it takes longer.
  const most = 60;

  it.each(Object.entries(parts))(
    '%s: ten thousand characters are soon weighed, and four times as many cost nothing like sixteen times as much',
    (_, part) => {
      weigh(fill(part));
      const once = best(fill(part), 3);
      expect(once).toBeLessThan(most);
      // A thread’s clock leaps: a short time is measured over several.
      const each = Math.max(once, cost(fill(part), 5) / 5);
      const longer = 13 * each + 15;
      expect(best(fill(part, 4 * long), 3, longer)).toBeLessThan(longer);
    },
  );

  it('forty thousand blanks or marks are nothing', () => {
    for (const part of [' ', '\u0301\u0323'])
      expect(best(`a${fill(part, 40_000)}b`, 5, most)).toBeLessThan(most);
  });

  it('has its fingerprint taken at once', () => {
    const before = process.threadCpuUsage();
    fingerprint(`a${fill('\u0301\u0323', 40_000)}`);
    expect(process.threadCpuUsage(before).user / 1000).toBeLessThan(most);
  });
});
