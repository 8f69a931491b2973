import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overviewNodes } from '../../bot/learning/view/notes-overview-view.ts';
import { viewToText } from '../../bot/ui/plain-text.ts';
import type { Guarded } from '../../shared/domain/guard/guard.ts';
import { fewestNotes } from '../../shared/domain/learning/limits.ts';
import { latestRooms, type Note, steps, strategies } from '../../shared/domain/learning/note.ts';
import { overviewOfNotes } from '../../shared/domain/learning/notes-overview.ts';

let made = 0;
const noteIn = (room: string, more: Partial<Omit<Note, 'line'>> & { line?: string } = {}): Note => {
  made += 1;
  return {
    v: 1,
    id: String(made).padStart(6, '0'),
    author: { platform: 'slack', tenant: 'T1', id: `U${made}`, name: `Navn${made}` },
    course: 1,
    at: '2026-09-21T10:00:00Z',
    children: 6,
    participation: 3,
    engagement: 3,
    strategies: [],
    mayQuote: false,
    ...more,
    room: room as Guarded,
  } as Note;
};
const notesIn = (room: string, count: number) => Array.from({ length: count }, () => noteIn(room));

describe('the overview of reflection notes', () => {
  it('says for few below five, and shows a room from five', () => {
    expect(overviewOfNotes([])).toBe('too-few');
    expect(overviewOfNotes(notesIn('Gul', 4))).toBe('too-few');
    expect(overviewOfNotes(notesIn('Gul', 5))).toMatchObject({ rooms: [{ room: 'Gul', notes: 5 }] });
  });

  it('counts one room however it is spelled, under its latest name', () => {
    const notes = [...notesIn('stue  gul', 3), ...notesIn('STUE GUL', 1), noteIn('Stue Gul')];
    expect(overviewOfNotes(notes)).toMatchObject({
      rooms: [{ room: 'Stue Gul', notes: 5 }],
      someHidden: false,
    });
  });

  it('tells medians, half-way where the notes are, and every strategy, used or not', () => {
    const notes = ([1, 2, 2, 3, 3, 4] as const).map((step, i) =>
      noteIn('Gul', {
        participation: step,
        engagement: 4,
        children: i + 1,
        strategies: i < 2 ? ['pace'] : [],
      }),
    );
    const overview = overviewOfNotes(notes);
    expect(overview !== 'too-few' && overview.rooms[0]).toMatchObject({
      notes: 6,
      participation: 2.5,
      engagement: 4,
      children: 3.5,
      strategies: { pace: 2, grouping: 0, choices: 0, signs: 0, nearness: 0, challenge: 0 },
    });
  });

  it('tells where in the day and which side it was, and a median only where five notes know it', () => {
    const notes = [
      ...Array.from({ length: 3 }, () =>
        noteIn('Gul', { part: 'meal', strategies: ['nearness', 'challenge'] }),
      ),
      ...Array.from({ length: 3 }, () => noteIn('Gul', { part: 'group', strategies: ['grouping'] })),
    ].map(({ children, participation, ...note }, i) => (i < 4 ? { ...note, children, participation } : note));
    const overview = overviewOfNotes(notes as Note[]);
    const room = overview === 'too-few' ? undefined : overview.rooms[0];
    expect(room).toMatchObject({
      parts: { meal: 3, group: 3, play: 0, dressing: 0, outdoors: 0, rest: 0 },
      sides: { together: 3, onwards: 3 },
    });
    expect(room).not.toHaveProperty('children');
    expect(room).not.toHaveProperty('participation');
  });

  it('says first what was seen most: where in the day, which side and which strategy', () => {
    const seen = [
      [1, 'outdoors', 'pace'],
      [2, 'meal', 'nearness'],
      [4, 'play', 'challenge'],
    ] as const;
    const notes = seen.flatMap(([times, part, strategy]) =>
      Array.from({ length: times }, () => noteIn('Gul', { part, strategies: [strategy] })),
    );
    const nodes = overviewNodes({ kind: 'kindergarten', language: 'da' }, overviewOfNotes(notes));
    const said = viewToText({ summary: '', nodes });
    expect(said).toContain('i legen (4 noter) · ved måltidet (2 noter) · ude (1 note)');
    expect(said).toMatch(/hinanden videre \(4 noter\) · hvordan vi er sammen \(\d noter\)/);
    expect(said).toMatch(/En ekstra udfordring[^\n]*\n• En voksen tæt på[^\n]*\n• God tid/);
  });

  it('quotes only where the author said yes, a few, and without names', () => {
    const notes = [
      ...['d', 'c', 'b', 'a'].map((line) => noteIn('Gul', { line, mayQuote: true })),
      noteIn('Gul', { line: 'hemmelig' }),
    ];
    const overview = overviewOfNotes(notes);
    expect(overview !== 'too-few' && overview.rooms[0]?.quotes).toEqual(['a', 'b', 'c']);
    expect(JSON.stringify(overview)).not.toMatch(/Navn|hemmelig|slack/);
  });

  it('quotes the latest that were written, each once, and in an order that tells nothing of when', () => {
    const lines = ['ældst', 'a', 'd', 'b', 'b', 'c'];
    const overview = overviewOfNotes(lines.map((line) => noteIn('Gul', { line, mayQuote: true })));
    expect(overview !== 'too-few' && overview.rooms[0]?.quotes).toEqual(['b', 'c', 'd']);
  });

  it('sums up groups that are too small alone, but not when the sum would lay one bare', () => {
    const small = overviewOfNotes([...notesIn('Gul', 3), ...notesIn('Blå', 3)]);
    expect(small).toMatchObject({ rooms: [], overall: { notes: 6 }, someHidden: true });
    const bare = overviewOfNotes([...notesIn('Gul', 6), ...notesIn('Blå', 2)]);
    expect(bare).toMatchObject({ rooms: [{ room: 'Gul' }], someHidden: true });
    expect(bare !== 'too-few' && bare.overall).toBeUndefined();
  });

  const anyNotes = fc
    .array(
      fc.record({
        room: fc.constantFrom('Gul', 'gul ', 'Blå', 'Rød', 'Grøn', 'Lilla'),
        participation: fc.constantFrom(...steps),
        children: fc.integer({ min: 1, max: 30 }),
        strategies: fc.subarray([...strategies]),
        mayQuote: fc.boolean(),
        quoted: fc.boolean(),
      }),
      { maxLength: 40 },
    )
    .map((all) =>
      all.map(({ room, quoted, ...more }, i) =>
        noteIn(room, {
          ...more,
          ...(quoted && { line: `sagt i ${room.trim().toLowerCase()} ${i}` }),
        }),
      ),
    );

  it('neither shows a room with fewer than five notes nor lets one be computed', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const overview = overviewOfNotes(notes);
        if (overview === 'too-few') return;
        for (const { notes: count } of overview.rooms) expect(count).toBeGreaterThanOrEqual(fewestNotes);
        if (!overview.overall) return;
        expect(overview.overall.notes).toBe(notes.length);
        const rest = overview.overall.notes - overview.rooms.reduce((sum, room) => sum + room.notes, 0);
        expect(rest === 0 || rest >= fewestNotes).toBe(true);
        for (const strategy of strategies) {
          const left =
            overview.overall.strategies[strategy] -
            overview.rooms.reduce((sum, room) => sum + room.strategies[strategy], 0);
          expect(left).toBeGreaterThanOrEqual(0);
          if (rest === 0) expect(left).toBe(0);
        }
      }),
    );
  });

  it('shows every room that has enough, and quotes nobody who said no', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const overview = overviewOfNotes(notes);
        const counts = Map.groupBy(notes, ({ room }) => room.trim().toLowerCase());
        const enough = [...counts.values()].filter((own) => own.length >= fewestNotes);
        const rooms = overview === 'too-few' ? [] : overview.rooms;
        expect(rooms.length).toBe(enough.length);
        const allowed = new Set(notes.filter(({ mayQuote }) => mayQuote).map(({ line }) => line as string));
        const quotes =
          overview === 'too-few' ? [] : [...overview.rooms, ...(overview.overall ? [overview.overall] : [])];
        for (const said of quotes.flatMap((summary) => summary.quotes)) expect(allowed).toContain(said);
      }),
    );
  });

  it('is the same whatever order the notes come in', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        expect(overviewOfNotes(notes.toReversed())).toEqual(overviewOfNotes(notes));
      }),
    );
  });
});

it('offers the groups written about lately, the latest first', () => {
  const notes = [noteIn('Gul'), noteIn('Blå'), noteIn('gul')];
  expect(latestRooms(notes, 5)).toEqual(['gul', 'Blå']);
  expect(latestRooms(notes, 1)).toEqual(['gul']);
});
