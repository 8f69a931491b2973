import { expect, it } from 'vitest';
import {
  correctTopics,
  noCorrections,
  rememberName,
  rememberStep,
} from '../../shared/domain/meeting/topic-corrections.ts';
import { guarded } from './agenda-fixture.ts';

const titleOf = (trial: string) => `først ${trial}`;
const named = rememberName(rememberStep(noCorrections, { kind: 'merge', trial: 'a', to: 'c' }), {
  found: 'Måltidet',
  trial: 'a',
  name: guarded('Ro ved bordet'),
});

it('a name that was given while two topics were put together holds for what they became', () => {
  const found = [
    { title: 'Vandpytter', trials: ['a', 'b'] },
    { title: 'Måltidet', trials: ['c'] },
  ];
  expect(correctTopics(found, named, titleOf)).toEqual([
    { title: 'Måltidet', trials: ['c', 'a', 'b'], name: 'Ro ved bordet' },
  ]);
});

it('a name follows its trial when the title was the first words of one that is gone', () => {
  expect(correctTopics([{ title: 'Jeg spørger…', trials: ['a'] }], named, titleOf)).toMatchObject([
    { name: 'Ro ved bordet' },
  ]);
});

it('a name holds for the title when its trials are done, and not for another', () => {
  const next = [
    { title: 'Måltidet', trials: ['x'] },
    { title: 'Samling', trials: ['y'] },
  ];
  expect(correctTopics(next, named, titleOf).map(({ name }) => name)).toEqual(['Ro ved bordet', undefined]);
});

it('the latest name of the same topic stands', () => {
  const again = rememberName(named, { found: 'Bordet', trial: 'a', name: guarded('Mad') });
  expect(again.names).toHaveLength(1);
});

it('a name stays with its topic when the trial it was given by goes to another one', () => {
  const both = [
    { title: 'Måltidet', trials: ['c', 'a'] },
    { title: 'Skoven', trials: ['z'] },
  ];
  const moved = rememberStep(named, { kind: 'move', trial: 'a', to: 'z' }, both);
  const next = [
    { title: 'Bordet', trials: ['a', 'c'] },
    { title: 'Skoven', trials: ['z'] },
  ];
  expect(correctTopics(next, moved, titleOf)).toEqual([
    { title: 'Bordet', trials: ['c'], name: 'Ro ved bordet' },
    { title: 'Skoven', trials: ['z', 'a'] },
  ]);
});

it('the name of a matter stays when its topic is put together with one that has only a trial’s words', () => {
  const merged = rememberStep(noCorrections, { kind: 'merge', trial: 'a', to: 'c' });
  const found = (title: string) => [
    { title: 'Garderoben', trials: ['a', 'b'] },
    { title, trials: ['c'] },
  ];
  const [own] = correctTopics(found('Først c spiser vi ude…'), merged, titleOf);
  expect(own).toEqual({ title: 'Garderoben', trials: ['c', 'a', 'b'] });
  const [named] = correctTopics(found('Måltidet'), merged, titleOf);
  expect(named?.title).toBe('Måltidet');
});
