import { describe, expect, it } from 'vitest';
import { commonGoalsForm, goalForm } from '../../bot/learning/view/goal-forms.ts';
import { noteForm } from '../../bot/learning/view/note-form.ts';
import { overviewView } from '../../bot/learning/view/notes-overview-view.ts';
import { roomsOffered } from '../../bot/learning/view/room-field.ts';
import { printView } from '../../bot/print/view/print-view.ts';
import * as slackForm from '../../bot/slack/render-form.ts';
import { renderView as toSlack } from '../../bot/slack/render-view.ts';
import * as teamsForm from '../../bot/teams/render-form.ts';
import { renderView as toTeams } from '../../bot/teams/render-view.ts';
import type { Form } from '../../bot/ui/form.ts';
import { formToText, viewToText } from '../../bot/ui/plain-text.ts';
import type { View } from '../../bot/ui/view.ts';
import type { Guarded } from '../../shared/domain/guard/guard.ts';
import type { CommonGoal } from '../../shared/domain/learning/common-goals.ts';
import { type Note, strategies } from '../../shared/domain/learning/note.ts';
import { overviewOfNotes } from '../../shared/domain/learning/notes-overview.ts';
import type { Language } from '../../shared/domain/person/language.ts';
import type { UnitKind } from '../../shared/domain/unit/unit-kind.ts';
import { shownIn } from './rendered.ts';

const languages: readonly Language[] = ['da', 'en'];
const kinds: readonly UnitKind[] = ['kindergarten', 'family-daycare'];
const cases = languages.flatMap((language) => kinds.map((kind) => [language, kind] as const));
const longestRooms = Array.from({ length: 8 }, (_, i) => `${i}${'å'.repeat(39)}` as Guarded);

const unitOf = (language: Language, kind: UnitKind) => ({
  id: '01M51PEDJ03VRKDTGW1FKQB897',
  name: 'Stue Gul' as Guarded,
  kind,
  language,
});

const noteNo = (i: number): Note => ({
  v: 1,
  id: String(i),
  author: { platform: 'slack', tenant: 'T1', id: `U${i}` },
  course: 1,
  at: '2026-09-21T10:00:00Z',
  room: longestRooms[i % 4] ?? ('' as Guarded),
  part: 'meal',
  children: 7,
  participation: 3,
  engagement: 2,
  strategies,
  line: `${i} ${'Legen gik af sig selv. '.repeat(12)}` as Guarded,
  mayQuote: true,
});

const common = Array.from(
  { length: 4 },
  (_, i): CommonGoal => ({
    id: `01M51PEDJ03VRKDTGW1FKQB89${i}-0`,
    text: 'å'.repeat(200) as Guarded,
    sign: 'ø'.repeat(200) as Guarded,
    activities: [],
  }),
);

describe.each(cases)('at their longest, in %s for a %s', (language, kind) => {
  const unit = unitOf(language, kind);
  const forms: readonly Form[] = [
    noteForm({
      unit,
      rooms: roomsOffered(unit, [], longestRooms, 8),
      context: { unit: unit.id },
      isShared: true,
    }),
    goalForm({ language, isLeader: false, context: {}, values: { text: 'å'.repeat(300) } }),
    commonGoalsForm({
      language,
      course: 12,
      goals: common,
      context: { goals: common.map(({ id }) => id).join(), accepted: 'x'.repeat(12 * 44) },
    }),
  ];

  it('the forms fit on both platforms, with every option whole', () => {
    for (const form of forms) {
      const text = formToText(form);
      const slack = JSON.stringify(slackForm.renderForm(form));
      const teams = JSON.stringify(teamsForm.renderForm(form, { forms: 'inline' }));
      for (const field of form.fields) {
        const labels = 'options' in field ? field.options.map(({ label }) => label) : [];
        for (const label of [...labels, ...('label' in field ? [field.label] : [])])
          expect([text, slack, teams].map((shown) => shown.includes(label))).toEqual([true, true, true]);
      }
    }
  });

  it('the views say the same on both platforms', () => {
    const notes = Array.from({ length: 24 }, (_, i) => noteNo(i));
    const latest = { id: 'x', course: 3, day: '2026-09-21' };
    const views: readonly View[] = [
      overviewView({ unit, course: 3, overview: overviewOfNotes(notes), latest }),
      overviewView({ unit, course: 1, overview: 'too-few' }),
      printView(language, (page) => `https://femuger.test/api/print/${page}/u?token=${'x'.repeat(300)}`, {
        leads: true,
      }),
    ];
    for (const view of views) {
      const said = toSlack(view).flatMap(({ blocks }) => blocks);
      const card = toTeams(view, { forms: 'inline' }).flatMap(({ body }) => body);
      for (const line of viewToText(view).split('\n')) {
        const words = line.replace(/^[•>] /, '').replaceAll(/ ?\(https:[^)]*\)/g, '');
        if (/^\[|^———$|: /.test(words)) continue;
        expect(shownIn(said, ['text'])).toContain(words);
        expect(shownIn(card, ['text'])).toContain(words);
      }
    }
  });
});
