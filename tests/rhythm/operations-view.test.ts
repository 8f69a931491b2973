import { describe, expect, it } from 'vitest';
import { posts } from '../../bot/rhythm/posts/all.ts';
import { postsText } from '../../bot/rhythm/text/switch-posts-text.ts';
import { type OperationsViewAsk, operationsView as viewOf } from '../../bot/rhythm/view/operations-view.ts';
import { postsForm, postsView } from '../../bot/rhythm/view/switch-posts-view.ts';
import { readRow } from '../../bot/rows/row.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import { renderForm as formToSlack } from '../../bot/slack/render-form.ts';
import { renderView as toSlack } from '../../bot/slack/render-view.ts';
import { renderForm as formToTeams } from '../../bot/teams/render-form.ts';
import { renderView as toTeams } from '../../bot/teams/render-view.ts';
import { formToText, viewToText } from '../../bot/ui/plain-text.ts';
import type { View } from '../../bot/ui/view.ts';
import type { Language } from '../../shared/domain/person/language.ts';
import type { PlannedPost, PostKind } from '../../shared/domain/posts/post-kinds.ts';
import type { Send, SendState } from '../../shared/domain/posts/send.ts';
import { instantOf } from '../../shared/domain/time/day.ts';
import { createUnit, createWorld } from '../people/world.ts';

const operationsView = (ask: Omit<OperationsViewAsk, 'posts'>) => viewOf({ ...ask, posts });

async function unitIn(language: Language, silentSince?: string) {
  const world = createWorld('2026-09-07T06:00:00Z');
  const id = await createUnit(world);
  const row = await readRow(world.ports, unitRow(id));
  if (!row) throw new Error('no unit');
  return { ...row.value, language, ...(silentSince && { silentSince }) };
}

const next: PlannedPost = {
  key: '2026-09-21|week-guide|1|2',
  kind: 'week-guide',
  audience: 'channel',
  byDefault: true,
  day: '2026-09-21',
  at: instantOf('2026-09-21', '09:00'),
  bestBefore: instantOf('2026-09-22', '16:00'),
  course: 1,
};

const sendIn = (state: SendState, day: string, kind: PostKind = 'week-guide'): Send => ({
  v: 1,
  key: `post|${day}|${kind}`,
  kind,
  to: 'channel',
  state,
  claimedUntil: '',
  attempts: 1,
  about: { day, course: '1' },
  bestBefore: '',
});

/** Everything that is shown, wherever it stands. */
function wordsIn(tree: unknown): string {
  if (typeof tree === 'string') return tree;
  if (typeof tree !== 'object' || tree === null) return '';
  return Object.values(tree).map(wordsIn).join('\n');
}

const everywhere = (view: View) => [
  viewToText(view),
  wordsIn(toSlack(view)),
  wordsIn(toTeams(view, { forms: 'inline' })),
];

describe('how it runs', () => {
  it.each([
    ['da', 'Alt kører. Næste besked: ugens guide, mandag 21. september kl. 9.00, i kanalen.'],
    ['en', 'All is well. Next post: this week’s guide, Monday 21 September at 09:00, in the channel.'],
  ] as const)('says first that all is well, on every platform, in %s', async (language, words) => {
    const view = operationsView({ unit: await unitIn(language), next: [next], sends: [] });
    expect(view.summary).toBe(words);
    for (const shown of everywhere(view)) expect(shown).toContain(words);
  });

  it('says since when the channel is shut before anything else', async () => {
    const unit = await unitIn('da', '2026-09-18T07:00:00.000Z');
    const view = operationsView({ unit, next: [next], sends: [sendIn('waiting', '2026-09-18')] });
    const words = 'Jeg har ikke kunnet skrive i kanalen siden fredag 18. september kl. 9.00.';
    expect(view.summary).toBe(words);
    for (const shown of everywhere(view)) expect(shown).toContain(words);
  });

  it('lists the five latest that were lost, newest first, and never what arrived', async () => {
    const days = ['09-01', '09-02', '09-03', '09-04', '09-07', '09-08', '09-09'].map((day) => `2026-${day}`);
    const sends = [
      ...days.map((day) => sendIn('dropped', day)),
      sendIn('sent', '2026-09-10', 'pause-notice'),
      sendIn('needless', '2026-09-10', 'confirm-dates'),
    ];
    const text = viewToText(operationsView({ unit: await unitIn('da'), next: [], sends }));
    const listed = [...text.matchAll(/ugens guide, \S+ (\d+)\. september/g)].map(([, day]) => Number(day));
    expect(listed).toEqual([9, 8, 7, 4, 3]);
    expect(text).not.toMatch(/pause|mødedato/);
    expect(text).toContain('Der er ikke flere beskeder i planen');
  });

  it('tells as one line what went to many, and hides nothing else behind it', async () => {
    const toMany = Array.from({ length: 9 }, () => sendIn('dropped', '2026-09-09'));
    const sends = [sendIn('dropped', '2026-09-01'), ...toMany];
    const text = viewToText(operationsView({ unit: await unitIn('da'), next: [], sends }));
    const listed = [...text.matchAll(/ugens guide, \S+ (\d+)\. september/g)].map(([, day]) => Number(day));
    expect(listed).toEqual([9, 1]);
  });

  it.each(['da', 'en'] as const)('has its own words for each fate, in %s', async (language) => {
    const unit = await unitIn(language);
    const states = ['waiting', 'ambiguous', 'gone', 'failed', 'dropped'] as const;
    const texts = states.map((state) =>
      viewToText(operationsView({ unit, next: [], sends: [sendIn(state, '2026-09-14')] })),
    );
    expect(new Set(texts).size).toBe(states.length);
  });
});

describe('the posts', () => {
  it.each(['da', 'en'] as const)('are told and offered on every platform, in %s', async (language) => {
    const unit = await unitIn(language);
    const [text = '', slack = '', teams = ''] = everywhere(postsView(unit, posts));
    const isOff = postsText[language].isOff('');
    const lines = text.split('\n').filter((line) => line.startsWith('• ') || line.endsWith(isOff));
    expect(lines).toHaveLength(posts.length);
    for (const line of lines) {
      const words = line.replace(/^• /, '');
      const name = words.slice(0, words.indexOf(':'));
      expect(slack).toContain(name);
      expect(teams).toContain(name);
    }
    const form = postsForm(unit, posts, {});
    expect(form.title.length).toBeLessThanOrEqual(24);
    const shown = [
      formToText(form),
      wordsIn(formToSlack(form)),
      wordsIn(formToTeams(form, { forms: 'inline' })),
    ];
    for (const field of form.fields) {
      if (field.kind !== 'choices' && field.kind !== 'choice') throw new Error('not a list of choices');
      for (const { label } of field.options) for (const words of shown) expect(words).toContain(label);
    }
    expect(JSON.stringify(formToSlack(form))).not.toContain('multi_static_select');
  });
});
