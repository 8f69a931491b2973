import { expect, it } from 'vitest';
import { starterTrials } from '../../bot/trial/text/starter-trials.ts';
import { guard } from '../../shared/domain/guard/guard.ts';
import { holdsSeveralActs } from '../../shared/domain/trial/size.ts';

const settings = ['institution', 'family-daycare'] as const;
const all = settings.flatMap((setting) =>
  (['da', 'en'] as const).flatMap((language) =>
    Object.values(starterTrials[language][setting]).flatMap((themes) =>
      Object.values(themes).map((few) => ({ setting, language, few })),
    ),
  ),
);

it('are three for every pair of themes, each its own', () => {
  for (const setting of settings) {
    for (const language of ['da', 'en'] as const) {
      const texts = all.filter((one) => one.setting === setting && one.language === language);
      expect(texts).toHaveLength(12);
      expect(new Set(texts.flatMap(({ few }) => few)).size).toBe(36);
    }
  }
});

it('are trials as they should be: one small act, nothing that the guard would ask about', () => {
  for (const text of all.flatMap(({ few }) => few)) {
    expect(guard(text, { known: [] }).kind, text).toBe('pass');
    expect(holdsSeveralActs(text), text).toBe(false);
    expect(text.length, text).toBeLessThan(120);
  }
});
