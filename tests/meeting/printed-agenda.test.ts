import { describe, expect, it } from 'vitest';
import { agendaText } from '../../bot/meeting/text/agenda-text.ts';
import { printedAgendaView, roomFor } from '../../bot/meeting/view/printed-agenda-view.ts';
import { viewToText } from '../../bot/ui/plain-text.ts';
import type { Agenda } from '../../shared/domain/meeting/agenda.ts';
import type { AgendaTopic } from '../../shared/domain/meeting/agenda-topics.ts';
import { agendaWith, unitIn } from '../fixtures/meeting-example.ts';
import { guarded } from './agenda-fixture.ts';

const unit = unitIn('da');
const long = 'hver gang vi går fra det ene til det andet, så alle kan nå at følge med og hjælpe en anden';

/** Topics named by their number, each with so many trials. */
const topicsOf = (...trials: readonly number[]): readonly AgendaTopic[] =>
  trials.map((count, number) => ({
    title: `Emne nr. ${number}`,
    lines: Array.from({ length: count }, (_, i) => ({
      trial: `t${number}.${i}`,
      what: guarded(`${number}.${i} vi ser efter ${long}`),
      author: 'Ane Lind',
      at: '2026-09-20T10:00:00.000Z',
    })),
  }));

const emptied = (count: number) => each(count, 0);
const each = (count: number, trials: number) => Array.from({ length: count }, () => trials);

const decisionsOf = (count: number): Agenda['decisions'] =>
  Array.from({ length: count }, (_, i) => ({
    v: 1,
    id: `k${i}`,
    text: guarded(`Vi siger det højt nr. ${i}`),
    day: '2026-09-11',
    state: 'open',
  }));

function printed(more: Partial<Agenda>) {
  const agenda: Agenda = { ...agendaWith([]), ...more };
  return { text: viewToText(printedAgendaView({ unit, agenda })), room: roomFor({ unit, agenda }) };
}

const { andMore, overleaf } = agendaText.da;
const numbers = Array.from({ length: 60 }, (_, i) => i);
/** How many a sentence says are left; without it none are. */
function told(text: string, sentence: (count: number) => string): number {
  return numbers.findLast((count) => count > 0 && text.includes(sentence(count))) ?? 0;
}

describe('what a sheet has no room for is counted on it', () => {
  it.each([
    ['18', each(18, 3)],
    ['18, and 1 emptied', [...each(18, 3), ...emptied(1)]],
    ['18, and 20 emptied', [...emptied(10), ...each(18, 3), ...emptied(10)]],
    ['14, and 4 emptied', [...each(14, 3), ...emptied(4)]],
  ])('topics by their names: %s', (_, trials) => {
    const { text, room } = printed({ topics: topicsOf(...trials) });
    expect(room.trials).toBe(0);
    const full = trials.filter((count) => count > 0).length;
    const named = text.split('Emne nr. ').length - 1;
    expect([named, told(text, andMore)]).toEqual([Math.min(full, room.topics), full - named]);
  });

  it.each([{ trials: each(1, 2) }, { trials: each(2, 6) }, { trials: each(4, 6) }, { trials: [1, 9, 5] }])(
    'trials under their topic: $trials',
    ({ trials }) => {
      const { text, room } = printed({ topics: topicsOf(...trials) });
      expect(room.trials).toBeGreaterThan(0);
      trials.forEach((count, number) => {
        const shown = text.split(`“${number}.`).length - 1;
        const line = text.split('\n').find((each) => each.startsWith(`Emne nr. ${number}`)) ?? '';
        expect([shown, told(line, andMore)], line).toEqual([Math.min(count, room.trials), count - shown]);
      });
    },
  );

  it.each([0, 3, 4, 5, 12])('decisions: %i', (count) => {
    const { text, room } = printed({ decisions: decisionsOf(count) });
    const shown = text.split('Vi siger det højt nr. ').length - 1;
    expect([shown, told(text, overleaf)]).toEqual([Math.min(count, room.decisions), count - shown]);
  });
});
