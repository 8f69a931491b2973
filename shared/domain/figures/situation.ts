import { matters } from '../trial/grouping/map/map.ts';
import { understandAll } from '../trial/grouping/what-about.ts';
import type { Trial } from '../trial/trial.ts';
import type { ValueOf } from './tables.ts';

/** By the matter a trial is about, else by the family of the matter. What is no time of the day is left out. */
const situationOfMatter: Readonly<Record<string, ValueOf<'situation'>>> = {
  garderobe: 'cloakroom',
  samling: 'circle',
  hojtlaesning: 'circle',
  musik: 'circle',
  bleskift: 'care',
  toilet: 'care',
  handvask: 'care',
  tandborstning: 'care',
  putning: 'rest',
};
const situationOfFamily: Readonly<Record<string, ValueOf<'situation'>>> = {
  arrival: 'arrival',
  transition: 'transition',
  meal: 'meal',
  play: 'play',
  together: 'play',
  outdoors: 'outdoors',
};
/** Less than this is a guess. */
const likelyEnough = 0.1;

/** By the words of the trial; `where` says it best. Each is read by itself, so that its company changes nothing. */
export function situationOf({ id, what, where }: Trial): ValueOf<'situation'> {
  for (const text of [where, what]) {
    const [about] = text ? understandAll([{ id, text }]) : [];
    const likely = [...(about?.matters ?? [])].toSorted(([a, x], [b, y]) => y - x || a - b);
    for (const [number, chance] of likely) {
      const matter = matters[number];
      const situation = matter && (situationOfMatter[matter.id] ?? situationOfFamily[matter.family]);
      if (situation && chance >= likelyEnough) return situation;
    }
  }
  return 'other';
}
