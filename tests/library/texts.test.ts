import { describe, expect, it } from 'vitest';
import { placeholders } from '../../bot/library/text/types.ts';
import { longest } from '../../shared/domain/library/limits.ts';
import { factPlaceholders, wordingPlaceholders } from '../../shared/domain/library/wording.ts';
import { sideOf } from '../../shared/domain/plan/principle.ts';
import { all, contacts, kinds, languages, said, stringsIn } from './texts.ts';

const counts = {
  ladder: 6,
  principle: 8,
  'card-kind': 5,
  card: 52,
  role: 18,
  'network-meeting': 4,
  criterion: 8,
  script: 10,
  check: 30,
  thought: 10,
  lesson: 6,
  'concept-talk': 1,
  concept: 12,
  golden: 5,
  'golden-question': 6,
  season: 10,
  'difficult-talk': 1,
  sheet: 2,
} satisfies Record<keyof typeof kinds, number>;

describe('the library, second part', () => {
  it('has as many texts of each kind as were promised', () => {
    expect(Object.fromEntries(Object.entries(kinds).map(([kind, texts]) => [kind, texts.length]))).toEqual(
      counts,
    );
    expect(contacts).toHaveLength(13);
  });

  it('gives every text an id of its own that begins with its kind', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const [kind, texts] of Object.entries(kinds))
      for (const { id } of texts) expect(id === kind || id.startsWith(`${kind}.`), id).toBe(true);
    for (const { id } of all) expect(id).toMatch(/^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)*$/);
  });

  it('names a row of the field and a version', () => {
    for (const { id, row, version } of all) {
      expect(row, id).toBeGreaterThanOrEqual(1);
      expect(row, id).toBeLessThanOrEqual(190);
      expect(version, id).toBeGreaterThanOrEqual(1);
    }
  });

  it('says the same in both languages, part for part', () => {
    for (const { id, da, en } of all) expect(shape(en), id).toEqual(shape(da));
  });

  it('leaves nothing empty, unfinished or untranslated', () => {
    for (const { id, da, en } of all) {
      const danish = said(da);
      for (const [index, english] of said(en).entries()) {
        expect(english, id).not.toMatch(/[æøåÆØÅ]/);
        if (english.length > 25) expect(english, id).not.toBe(danish[index]);
      }
      for (const sentence of [...danish, ...said(en)]) {
        expect(sentence, id).not.toMatch(/\$|undefined|<|>|\s\s|["']/);
        expect(sentence.trim(), id).toBe(sentence);
        expect(sentence, id).not.toBe('');
      }
    }
  });

  it('ends its sentences', () => {
    for (const { id, da, en } of all)
      for (const { field, said: sentence } of [...stringsIn(da), ...stringsIn(en)])
        if (!['title', 'word', 'when'].includes(field)) expect(sentence, id).toMatch(/[.?:…]”?$/);
  });

  it('uses only placeholders that somebody fills in', () => {
    const known = new Set<string>([...placeholders, ...wordingPlaceholders, ...factPlaceholders]);
    for (const { id, da, en } of all)
      for (const sentence of [...said(da), ...said(en)]) {
        for (const [, name = ''] of sentence.matchAll(/\{([^}]*)\}/g)) expect(known, id).toContain(name);
        expect(sentence.replaceAll(/\{[a-z-]+\}/g, ''), id).not.toMatch(/[{}]/);
      }
  });

  it.each(languages)('keeps titles, questions and cards short enough for a phone: %s', (language) => {
    for (const text of all) {
      for (const { field, said: sentence } of stringsIn(text[language])) {
        if (field === 'title' || field === 'when')
          expect(sentence.length, text.id).toBeLessThanOrEqual(longest.title);
        if (/question|lookBack/i.test(field)) {
          expect(sentence.length, text.id).toBeLessThanOrEqual(longest.question);
        }
        expect(sentence.length, text.id).toBeLessThanOrEqual(300);
      }
    }
    const onPaper = new Set(['season', 'network-meeting', 'difficult-talk', 'sheet', 'principle']);
    for (const [kind, texts] of Object.entries({ ...kinds, contact: contacts })) {
      if (onPaper.has(kind)) continue;
      for (const text of texts) {
        const whole = said(text[language]).join(' ');
        expect(whole.length, text.id).toBeLessThanOrEqual(longest.card + (kind === 'role' ? 100 : 0));
      }
    }
  });

  it('speaks of children by what they can', () => {
    const deficits =
      /fejl|problem|svag|utilpas|diagnos|urolig|\buro\b|mangle|udsatte børn|sårbar|afvig|forstyrr|uartig|adfærd|handicap|dårlig|besvær|weak|deficit|failure|disorder|struggl|naughty|vulnerable|disturb|misbehav|disab|special needs|lacking/i;
    for (const { id, da, en } of all)
      for (const sentence of [...said(da), ...said(en)]) expect(sentence, id).not.toMatch(deficits);
  });

  it('sounds like a colleague, not like a plan', () => {
    const jargon =
      /implementer|fokusområde|indsats(?!er)|strategi|målrette|proces|optimer|fasthold|kompetence|facilitere|italesætte|robust|synerg|effektiv|understøtte|i forhold til|praksisnær|læringsmiljø|progression|evaluer/i;
    for (const { id, da } of all) for (const sentence of said(da)) expect(sentence, id).not.toMatch(jargon);
  });

  it('is written for both settings, all but the checklists of the seasons', () => {
    const others = all.filter(({ setting }) => setting !== 'both').map(({ id }) => id);
    expect(others).toEqual(kinds.season.map(({ id }) => id));
  });

  it('fits a childminder’s home where it says it fits both', () => {
    const house = {
      da: /(?<!lege)stue\b|(?<!lege)stuen|vuggestue|børnehave|institution(?!ens leder)|personalemøde|garderobe|samling\b/i,
      en: /nursery|kindergarten|institution(?!’s leader)|cloakroom|staff meeting/i,
    };
    const home = { da: /legestue|dagpleje/i, en: /childminder|playroom|family day/i };
    for (const text of all) {
      if (text.setting === 'family-daycare') continue;
      const wrong = text.setting === 'both' ? [house, home] : [home];
      for (const language of languages)
        for (const sentence of said(text[language]))
          for (const words of wrong) expect(sentence, text.id).not.toMatch(words[language]);
    }
  });
});

describe('single kinds', () => {
  it('the ladder climbs from including to challenging, as much on either side', () => {
    expect(kinds.ladder.map(({ step }) => step)).toEqual([
      'include',
      'include',
      'support',
      'support',
      'challenge',
      'challenge',
    ]);
    expect(kinds.ladder.filter(({ side }) => side === 'together')).toHaveLength(3);
    for (const { da, en } of kinds.ladder) {
      expect(da.trial).toMatch(/^Jeg /);
      expect(en.trial).toMatch(/^I /);
    }
  });

  it('every principle has its texts, and its starter is something I do', () => {
    expect(kinds.principle.map(({ principle }) => principle).toSorted()).toEqual(
      Object.keys(sideOf).toSorted(),
    );
    for (const { da, en } of kinds.principle) {
      expect(da.starter).toMatch(/^Jeg /);
      expect(en.starter).toMatch(/^I /);
      for (const question of [da.leaderQuestion, da.lookBack, en.leaderQuestion, en.lookBack])
        expect(question).toMatch(/\?$/);
    }
  });

  it('the cards are dealt in five kinds, and every card asks openly', () => {
    const dealt = Map.groupBy(kinds.card, ({ kind }) => kind);
    expect([...dealt].map(([kind, cards]) => [kind, cards.length])).toEqual([
      ['card-kind.inclusion', 11],
      ['card-kind.parents', 11],
      ['card-kind.cross-professional', 10],
      ['card-kind.acute', 10],
      ['card-kind.ethical', 10],
    ]);
    expect([...dealt.keys()]).toEqual(kinds['card-kind'].map(({ id }) => id));
    for (const { id, da, en } of kinds.card) {
      expect(da.question, id).toMatch(/\?$/);
      expect(en.question, id).toMatch(/\?$/);
      expect(da.question, id).not.toMatch(/^(Er|Har|Kan|Bliver|Får|Må|Skal|Ved) /);
    }
  });

  it('a role is told its own duties: three tracks for each of four blocks, and six more', () => {
    const cells = kinds.role.filter(({ track }) => track).map(({ role, track }) => `${role} ${track}`);
    const blocks = ['staff', 'leader', 'area-leader', 'head'];
    const tracks = ['all-children', 'knowledge', 'cross-professional'];
    expect(cells.toSorted()).toEqual(
      blocks.flatMap((role) => tracks.map((track) => `${role} ${track}`)).toSorted(),
    );
    expect(kinds.role.filter(({ track }) => !track).map(({ role }) => role)).toEqual([
      'deputy',
      'facilitator',
      'project-leader',
      'resource-person',
      'consultant',
      'board',
    ]);
    for (const { id, da } of kinds.role) expect(da.lines, id).toHaveLength(4);
  });

  it('the check questions cover what they say they cover', () => {
    const areas = Map.groupBy(kinds.check, ({ area }) => area);
    expect([...areas].map(([area, questions]) => [area, questions.length])).toEqual([
      ['interaction', 4],
      ['play', 3],
      ['environment', 3],
      ['participation', 5],
      ['transitions', 2],
      ['leadership', 7],
      ['parents', 6],
    ]);
    for (const { id, da } of kinds.check) expect(da.question, id).toMatch(/\?$/);
  });
});

function shape(words: unknown): unknown {
  if (Array.isArray(words)) return words.map(shape);
  if (words && typeof words === 'object')
    return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, shape(value)]));
  return typeof words === 'number' ? words : typeof words;
}
