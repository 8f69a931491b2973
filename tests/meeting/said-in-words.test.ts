import { describe, expect, it } from 'vitest';
import { decisionWords } from '../../bot/meeting/view/decision-words.ts';
import type { Guarded } from '../../shared/domain/guard/guard.ts';
import type { Decision } from '../../shared/domain/meeting/meeting.ts';

const ane = { id: 'UANE', name: 'Ane Lind' };
/** A Friday. */
const by = '2026-11-06';

function words(text: string, more: Partial<Decision> = { owner: ane, by }, language: 'da' | 'en' = 'da') {
  return decisionWords({ id: 'd1', text: text as Guarded, ...more }, language);
}

describe('who and when of a decision are said once', () => {
  it.each([
    ['Ane prøver det med jakkerne inden fredag', 'Ane prøver det med jakkerne inden fredag (6. november)'],
    ['Ane Lind tager sig af det senest fredag', 'Ane Lind tager sig af det senest fredag (6. november)'],
    ['Ane prøver det inden 6. november', 'Ane prøver det inden 6. november'],
    ['Ane prøver det inden fredag d. 6/11', 'Ane prøver det inden fredag d. 6/11'],
    ['På mandag spørger Ane køkkenet', 'På mandag spørger Ane køkkenet (senest fredag 6. november)'],
    ['I næste uge spørger Ane køkkenet', 'I næste uge spørger Ane køkkenet (senest fredag 6. november)'],
    ['Ane og Carla prøver det', 'Ane og Carla prøver det (senest fredag 6. november)'],
    [
      'Vi prøver det med jakkerne inden fredag',
      'Vi prøver det med jakkerne inden fredag (Ane Lind, 6. november)',
    ],
    ['Vi går i to hold', 'Vi går i to hold (Ane Lind, senest fredag 6. november)'],
  ])('%s', (text, read) => {
    expect(words(text)).toBe(read);
  });

  it.each([
    [
      'Carla hjælper Ane med jakkerne',
      'Carla hjælper Ane med jakkerne (Ane Lind, senest fredag 6. november)',
    ],
    [
      'Vi henter jakkerne, når Ane kommer',
      'Vi henter jakkerne, når Ane kommer (Ane Lind, senest fredag 6. november)',
    ],
    ['Anemonerne plantes', 'Anemonerne plantes (Ane Lind, senest fredag 6. november)'],
    ['Vi spiser ude hver fredag', 'Vi spiser ude hver fredag (Ane Lind, senest fredag 6. november)'],
    ['Vi spiser ude om fredagen', 'Vi spiser ude om fredagen (Ane Lind, senest fredag 6. november)'],
    ['Vi er færdige inden torsdag', 'Vi er færdige inden torsdag (Ane Lind, senest fredag 6. november)'],
    ['Vi køber 6 nye stole', 'Vi køber 6 nye stole (Ane Lind, senest fredag 6. november)'],
    ['Ane prøver det inden 16. november', 'Ane prøver det inden 16. november (senest fredag 6. november)'],
    ['Ane når det inden fredagens møde', 'Ane når det inden fredagens møde (senest fredag 6. november)'],
    ['På mandag med Ane prøver vi', 'På mandag med Ane prøver vi (Ane Lind, senest fredag 6. november)'],
    [
      'I uge 45 samler vi handsker og spørger Ane',
      'I uge 45 samler vi handsker og spørger Ane (Ane Lind, senest fredag 6. november)',
    ],
  ])('but not left out where the words mean something else: %s', (text, read) => {
    expect(words(text)).toBe(read);
  });

  it('of what was written in a name’s place, too', () => {
    const who = 'vi alle' as Guarded;
    expect(words('Vi alle husker handsker', { who })).toBe('Vi alle husker handsker');
    expect(words('Handsker ligger i kurven', { who })).toBe('Handsker ligger i kurven (vi alle)');
    expect(words('Vi går i to hold', { who })).toBe('Vi går i to hold (vi alle)');
    expect(words('Alle børn har handsker', { who: 'alle' as Guarded })).toBe('Alle børn har handsker (alle)');
    expect(words('Vi går i to hold', { owner: ane, who: 'Ane' as Guarded })).toBe(
      'Vi går i to hold (Ane Lind)',
    );
    expect(words('Vi går i to hold', { owner: ane, who: 'og vikaren' as Guarded })).toBe(
      'Vi går i to hold (Ane Lind og vikaren)',
    );
    expect(words('Ane henter regntøjet', { owner: ane, who: 'og Farida' as Guarded })).toBe(
      'Ane henter regntøjet (sammen med Farida)',
    );
  });

  it('in English as well', () => {
    expect(words('Ane tries it with the jackets by Friday', undefined, 'en')).toBe(
      'Ane tries it with the jackets by Friday (6 November)',
    );
    expect(words('Ane tries it before November 6', undefined, 'en')).toBe('Ane tries it before November 6');
  });
});
