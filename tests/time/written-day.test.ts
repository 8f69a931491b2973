import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesText } from '../../bot/time/text/dates.ts';
import { addDays, isoWeekOf, mondayOf, weekdayOf } from '../../shared/domain/time/day.ts';
import { namesDayOfMonth, noSuchDay, writtenDay } from '../../shared/domain/time/written-day.ts';
import { writtenSpan } from '../../shared/domain/time/written-span.ts';

/** A Wednesday. */
const today = '2026-07-15';

describe('one day as people write it', () => {
  it.each([
    ['14. august', '2026-08-14'],
    ['til 14. august', '2026-08-14'],
    ['til og med den 14. august 2026', '2026-08-14'],
    ['den 14 aug.', '2026-08-14'],
    ['14/8', '2026-08-14'],
    ['14/8-26', '2026-08-14'],
    ['14.8.', '2026-08-14'],
    ['14.08.2026', '2026-08-14'],
    ['14-8', '2026-08-14'],
    ['2026-08-14', '2026-08-14'],
    ['August 14', '2026-08-14'],
    ['14 August', '2026-08-14'],
    ['fredag den 14. august', '2026-08-14'],
    ['på fredag', '2026-07-17'],
    ['fredag', '2026-07-17'],
    ['næste fredag', '2026-07-24'],
    ['Onsdag', today],
    ['i morgen', '2026-07-16'],
    ['imorgen', '2026-07-16'],
    ['i overmorgen', '2026-07-17'],
    ['i dag', today],
    ['den 20.', '2026-07-20'],
    ['den 3.', '2026-08-03'],
    ['1. januar', '2027-01-01'],
    ['29. februar', '2028-02-29'],
    ['til jul', '2026-12-24'],
    ['nytår', '2027-01-01'],
    ['til nytårsaften', '2026-12-31'],
    ['påske', '2027-03-25'],
    ['paasken', '2027-03-25'],
    ['pinse', '2027-05-16'],
    ['kristi himmelfart', '2027-05-06'],
    ['på mandag', '2026-07-20'],
    ['1/8', '2026-08-01'],
    ['fredag i næste uge', '2026-07-24'],
    ['tirsdag uge 32', '2026-08-04'],
    ['om to uger', '2026-07-29'],
    ['på fredag om to uger', '2026-07-31'],
    ['mandag om en uge', '2026-07-20'],
    ['om 3 dage', '2026-07-18'],
  ])('%s', (text, day) => {
    expect(writtenDay(text, today)).toBe(day);
  });

  it.each([
    '',
    'snart',
    '31. februar',
    '40/13',
    'garderoben',
    'vi er syv',
    'en mandagsleg',
    'kan man det',
    'jeg har fri',
    'mon ikke',
  ])('is not read in “%s”', (text) => {
    expect(writtenDay(text, today)).toBeUndefined();
  });
});

describe('a span of days', () => {
  it.each([
    ['ferie til 14. august', today, '2026-08-14'],
    ['ferie uge 30', '2026-07-20', '2026-07-26'],
    ['ferie i uge 29-31', today, '2026-08-02'],
    ['ferie uge 29 30 og 31', today, '2026-08-02'],
    ['ferie i uge 29, 30 og uge 31', today, '2026-08-02'],
    ['ferie til uge 31', today, '2026-08-02'],
    ['ferie fra 20. juli til 2. august', '2026-07-20', '2026-08-02'],
    ['ferie 3.-14. august', '2026-08-03', '2026-08-14'],
    ['ferie i to uger', today, '2026-07-28'],
    ['ferie 3 uger', today, '2026-08-04'],
    ['ferie næste uge', '2026-07-20', '2026-07-26'],
    ['ferie resten af ugen', today, '2026-07-19'],
    ['ferie til fredag den 14. august', today, '2026-08-14'],
    ['ferie til nytår', today, '2027-01-01'],
    ['ferie til jul', today, '2026-12-24'],
    ['ferie til påske', today, '2027-03-25'],
    ['ferie mellem jul og nytår', '2026-12-24', '2027-01-01'],
    ['ferie til på mandag', today, '2026-07-20'],
    ['ferie til fredag i næste uge', today, '2026-07-24'],
    ['ferie til 1/8', today, '2026-08-01'],
    ['ferie i morgen', '2026-07-16', '2026-07-16'],
    ['fri på fredag', '2026-07-17', '2026-07-17'],
    ['ferie fra mandag i to uger', '2026-07-20', '2026-08-02'],
    ['ferie, tilbage på mandag', today, '2026-07-19'],
    ['ferie fra mandag til onsdag', '2026-07-20', '2026-07-22'],
    ['holiday until August 14', today, '2026-08-14'],
    ['ferie til onsdag', today, '2026-07-22'],
    ['ro til på onsdag', today, '2026-07-21'],
    ['stille til på mandag', today, '2026-07-19'],
    ['ferie til efter nytår', today, '2027-01-01'],
    ['kan du være stille indtil efter nytår', today, '2027-01-01'],
    ['stille hele ugen', today, '2026-07-19'],
    ['stille et par dage', today, '2026-07-16'],
    ['stille de næste par dage', today, '2026-07-17'],
  ])('%s', (text, from, to) => {
    expect(writtenSpan(text, today)).toEqual({ from, to });
  });

  it.each([
    'ferie',
    'ferie fra mandag',
    'ferie fra 2. august til 1. august 2026',
    'ferie snart',
    'ferie over jul',
    'ferie i påsken',
    'ferie om to uger',
    'ferie til efter jul',
    'ferie efter nytår',
  ])('is not guessed from “%s”', (text) => {
    expect(writtenSpan(text, today)).toBeUndefined();
  });
});

const anyDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2026-01-01', days));

it('reads every day we write ourselves, and everything people make of it', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 360 }), (now, ahead) => {
      const day = addDays(now, ahead);
      const [y, m, d] = day.split('-').map(Number);
      const { longDay, shortDay, dayRange } = datesText.da;
      const written = [
        longDay(day),
        `ferie til ${longDay(day)}`,
        shortDay(day),
        dayRange(day, day),
        datesText.en.longDay(day),
        datesText.en.shortDay(day),
        `${d}/${m}`,
        `${d}.${m}.`,
        `${d}/${m} ${y}`,
        `${d}.${m}.${y}`,
        day,
      ];
      for (const text of written) expect(writtenDay(text, now), `${text} on ${now}`).toBe(day);
    }),
    { numRuns: 400 },
  );
});

it('reads a weekday as the next one, and a week as its seven days', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 1, max: 40 }),
      (now, days, weeks) => {
        const day = addDays(now, days);
        const name = datesText.da.longDay(day).split(' ')[0] ?? '';
        expect(writtenDay(`på ${name}`, now)).toBe(day);
        const monday = addDays(mondayOf(now), weeks * 7);
        const span = writtenSpan(`ferie uge ${isoWeekOf(monday).week}`, now);
        expect(span).toEqual({ from: monday, to: addDays(monday, 6) });
        expect(weekdayOf(span?.from ?? now)).toBe(1);
      },
    ),
    { numRuns: 300 },
  );
});

describe('a month with a wrong letter', () => {
  it.each([
    ['ferie til 14 decmber', '2026-12-14'],
    ['14. decmeber', '2026-12-14'],
    ['3. agust', '2027-08-03'],
    ['7 janaur', '2027-01-07'],
  ])('is read: %s', (text, day) => {
    expect(writtenDay(text, '2026-11-29')).toBe(day);
  });

  it.each(['2 marker', '10 junior', '4 april fools'])('is not every word behind a number: %s', (text) => {
    expect(writtenDay(text, '2026-11-29')).toBe(text.includes('april') ? '2027-04-04' : undefined);
  });
});

describe('a day that there is not', () => {
  it.each([
    ['vi skal flytte mødet til den 35. januar', '35. januar'],
    ['flyt mødet til 32 januar', '32 januar'],
    ['ferie til 31/4', '31/4'],
    ['30. februar', '30. februar'],
  ])('is told as it is written: %s', (text, written) => {
    expect(noSuchDay(text)).toBe(written);
  });

  it.each([
    '29. februar',
    'flyt mødet til torsdag kl. 13.30',
    '14/8',
    'ferie 1/8-14/8',
    '14-12-2026',
    'uge 1-2',
  ])('is none of these: %s', (text) => {
    expect(noSuchDay(text)).toBeUndefined();
  });
});

describe('a day of the month alone', () => {
  it.each(['jeg kan ikke komme d. 22', 'den 22.', 'Den 22 kl. 13', 'd 22'])(
    'is of no certain month: %s',
    (text) => {
      expect(namesDayOfMonth(text)).toBe(true);
    },
  );

  it.each([
    'den 22. januar',
    'den 22 januar',
    'd. 22/1',
    'd. 22.1.',
    'den 22. 1.',
    'en anden 22',
    'på fredag',
  ])('stands with its month, or is none: %s', (text) => {
    expect(namesDayOfMonth(text)).toBe(false);
  });
});
