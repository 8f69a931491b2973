import { describe, expect, it } from 'vitest';
import { libraryTexts } from '../../bot/library/text/all-texts.ts';
import type { MeetingKind } from '../../bot/library/text/meeting-guide.ts';
import { agendaLengths, agendaSections } from '../../shared/domain/meeting/agenda-sections.ts';

const settings = ['institution', 'family-daycare'] as const;
const types = ['1+2', '4+2', '4+1+2'] as const;
const kinds: readonly MeetingKind[] = [...types, 'leader-absent', 'short'];
const { meetingGuides, meetingLines } = libraryTexts;

const linesFor = (kind: MeetingKind, item: string, setting: (typeof settings)[number]) =>
  meetingLines.filter(
    (line) =>
      line.kind === kind && line.item === item && (line.setting === 'both' || line.setting === setting),
  );

const meetings = settings.flatMap((setting) =>
  types.flatMap((type) => agendaLengths.map((length) => ({ setting, type, length }))),
);

describe.each(meetings)('a meeting $type of $length minutes: $setting', ({ setting, type, length }) => {
  it.each([true, false])('fills its time and has a line for every point, with trials: %s', (hasTrials) => {
    const sections = agendaSections(type, length, '13:00', hasTrials);
    const minutes = sections.map(({ time }) => time?.minutes ?? Number.NaN);
    expect(minutes.reduce((sum, each) => sum + each, 0)).toBe(length);
    for (const each of minutes) expect(each).toBeGreaterThan(0);
    for (const { item } of sections) {
      const kind = length === 30 ? 'short' : type;
      expect(linesFor(kind, item, setting), `${kind} ${item}`).toHaveLength(1);
      expect(linesFor('leader-absent', item, setting), `leader-absent ${item}`).toHaveLength(1);
    }
  });
});

it('there are five kinds of guide in each setting', () => {
  for (const setting of settings) {
    const own = meetingGuides.filter((guide) => guide.setting === setting);
    expect(own.map(({ kind }) => kind)).toEqual(kinds);
  }
});

it('a line is said by the chair in a breath: two questions at most', () => {
  for (const { id, da, en } of meetingLines) {
    expect((da.match(/\?/gu) ?? []).length, id).toBeLessThanOrEqual(2);
    expect((en.match(/\?/gu) ?? []).length, id).toBe((da.match(/\?/gu) ?? []).length);
  }
});

it('a meeting that looks back looks from the children’s side', () => {
  for (const kind of ['4+2', '4+1+2', 'leader-absent'] as const) {
    const [line] = linesFor(kind, 'children-benefit', 'institution');
    expect(line?.da).toMatch(/fra deres plads|et af børnene|fra deres højde/u);
  }
});
