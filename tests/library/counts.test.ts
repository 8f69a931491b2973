import { describe, expect, it } from 'vitest';
import { libraryTexts } from '../../bot/library/text/all-texts.ts';
import type { Competence } from '../../bot/library/text/goal-examples.ts';
import { dealt } from '../../shared/domain/library/deal.ts';
import { type Principle, sideOf } from '../../shared/domain/plan/principle.ts';
import { holdsSeveralActs } from '../../shared/domain/trial/several-acts.ts';
import { languages } from './sentences.ts';

const { reflectionQuestions, leaderQuestions, goalExamples, decisionAids, appreciativeQuestions } =
  libraryTexts;

describe('the reflection questions', () => {
  const least = { 1: 8, 2: 8, 3: 8, 4: 8, leadership: 8, parents: 8, network: 6 } as const;

  it.each(Object.entries(least))('about %s are at least %i', (about, count) => {
    expect(reflectionQuestions.filter((each) => String(each.about) === about).length).toBeGreaterThanOrEqual(
      count,
    );
  });

  it('look from the children’s side at every evaluation of a year, and never the same twice', () => {
    const asChildren = reflectionQuestions.filter(({ about, view }) => about === 4 && view === 'children');
    expect(asChildren.length).toBeGreaterThanOrEqual(10);
  });

  it('look at the children and at our own practice in every phase', () => {
    for (const phase of [1, 2, 3, 4] as const) {
      const views = reflectionQuestions.filter(({ about }) => about === phase).map(({ view }) => view);
      for (const view of ['children', 'practice'] as const) {
        expect(views.filter((each) => each === view).length, `${phase} ${view}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it.each(languages)('are questions: %s', (language) => {
    for (const { id, [language]: words } of reflectionQuestions) expect(words, id).toMatch(/\?$/u);
  });
});

describe('the leader’s questions', () => {
  it('are one for every week of a year, each a question that fits a phone', () => {
    expect(leaderQuestions).toHaveLength(52);
    for (const { id, da, en } of leaderQuestions) {
      for (const words of [da, en]) {
        expect(words, id).toMatch(/\?$/u);
        expect(words.length, id).toBeLessThanOrEqual(130);
      }
    }
  });

  it('come once in a year of 52 weeks, whichever the unit', () => {
    for (const unit of ['solsikken', 'legestuen i nord', 'u-3']) {
      const turns = leaderQuestions.map((_, turn) => dealt(unit, turn, leaderQuestions.length));
      expect(new Set(turns).size).toBe(52);
    }
  });

  it('look for every principle: one a week of a course that has chosen it', () => {
    for (const principle of Object.keys(sideOf) as Principle[]) {
      const own = leaderQuestions.filter((each) => each.principle === principle);
      expect(own.length, principle).toBeGreaterThanOrEqual(5);
    }
  });
});

it('there are 16 goals to begin from, over every competence', () => {
  expect(goalExamples).toHaveLength(16);
  const all: Record<Competence, true> = {
    'see-early': true,
    'stay-with-it': true,
    'observe-and-share': true,
    'use-methods': true,
    'seek-sparring': true,
    'reflect-and-act': true,
    'meet-openly': true,
    'create-knowledge': true,
    'change-practice': true,
  };
  expect(new Set(goalExamples.map(({ competence }) => competence))).toEqual(new Set(Object.keys(all)));
  for (const { da, en } of goalExamples) {
    expect(da).toMatch(/^Jeg vil /u);
    expect(en).toMatch(/^I want to /u);
  }
});

it('there are nine aids for a decision in each setting', () => {
  for (const setting of ['institution', 'family-daycare'] as const) {
    const own = decisionAids.filter((each) => each.setting === 'both' || each.setting === setting);
    const cells = own.map(({ outcome, reason }) => `${outcome} ${reason}`);
    expect(cells).toHaveLength(9);
    expect(new Set(cells).size).toBe(9);
  }
});

it('there is one appreciative question a month', () => {
  expect(appreciativeQuestions).toHaveLength(12);
  for (const { da } of appreciativeQuestions) expect(da).toMatch(/\?$/u);
});

describe('trying small', () => {
  it('is a primer of six, two wizards, six ways and eight examples', () => {
    const { primer, goalWizard, trialWizard, halve, halveWays, halvings } = libraryTexts;
    expect([primer, goalWizard, trialWizard, halve, halveWays, halvings].map(({ length }) => length)).toEqual(
      [6, 7, 6, 1, 6, 8],
    );
  });

  it('ends in one small act', () => {
    for (const { id, da, en } of libraryTexts.halvings) {
      expect(holdsSeveralActs(da.small), id).toBe(false);
      expect(holdsSeveralActs(en.small), id).toBe(false);
      expect(da.small, id).toMatch(/^Jeg /u);
    }
  });
});
