import { describe, expect, it } from 'vitest';
import type { StoredAgenda } from '../../shared/domain/meeting/stored-agenda.ts';
import { withoutTrials } from '../../shared/domain/own-data/without-trials.ts';
import { guarded } from '../meeting/agenda-fixture.ts';

const agendaOf = (topics: StoredAgenda['topics']): StoredAgenda => ({
  ...({ v: 2, state: 'frozen', at: '', length: 60, sections: [], waiting: 0, first: [] } as const),
  meeting: { id: 'm', type: '4+2', day: '2026-10-16', time: '13:00' },
  topics,
});

const topicsLeft = (topics: StoredAgenda['topics']) =>
  withoutTrials(agendaOf(topics), new Set(['hers']))?.topics;

describe('an agenda without the trials of somebody who has had everything erased', () => {
  it('keeps none of their words in the title of a topic that others had a part in', () => {
    expect(topicsLeft([{ title: 'Jeg græd i dag', trials: ['hers', 'his'] }])).toEqual([
      { title: '…', trials: ['his'] },
    ]);
    expect(topicsLeft([{ title: 'Garderoben: jeg græd', trials: ['hers', 'his'] }])).toEqual([
      { title: '…', trials: ['his'] },
    ]);
  });

  it('keeps the name of a matter, the unit’s own name, and topics they had no part in', () => {
    const others = { title: 'Jeg går en omvej', trials: ['his'] };
    const named = { title: 'Garderoben', trials: ['hers', 'his'], name: guarded('Ro på') };
    expect(topicsLeft([named, others])).toEqual([{ ...named, trials: ['his'] }, others]);
  });
});
