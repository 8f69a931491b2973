import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { reflectionCards } from '../../bot/library/text/reflection-cards.ts';
import { createPainter } from '../../bot/picture/paint.ts';
import { pictureToken, readPictureToken } from '../../bot/picture/picture-link.ts';
import { drawPicture } from '../../bot/picture/view/draw-picture.ts';
import { withPictures } from '../../bot/picture/with-pictures.ts';
import { more, note, picture } from '../../bot/ui/build-view.ts';
import type { Picture } from '../../bot/ui/picture.ts';
import { answerPicture } from '../../functions/wiring/picture.ts';
import { createSigner } from '../../shared/storage/hmac-signer.ts';

const weeks: Picture = { kind: 'weeks', at: 2.5, now: 'nu', meeting: 'fre. 30. okt.' };
const monday = new Date('2026-10-12T07:00:00Z');
const daysOn = (days: number) => new Date(monday.getTime() + days * 86_400_000);
const signer = createSigner(['a secret of thirty-two characters'], 'picture');
const token = pictureToken(weeks, monday, signer);

const inPackages = createRequire(import.meta.url);
const fileOf = (name: string) => readFileSync(inPackages.resolve(name));
let opened = 0;
const paint = createPainter(async () => {
  opened += 1;
  const fonts = '@expo-google-fonts/atkinson-hyperlegible';
  return {
    wasm: fileOf('@resvg/resvg-wasm/index_bg.wasm'),
    fonts: [
      fileOf(`${fonts}/400Regular/AtkinsonHyperlegible_400Regular.ttf`),
      fileOf(`${fonts}/700Bold/AtkinsonHyperlegible_700Bold.ttf`),
    ],
  };
});

describe('a week', () => {
  it('breaks words that are wider than their column, and cuts none', () => {
    const words = [
      'Storebrorgruppen',
      'Børnehavekøkkenet',
      'Motorikrummet på første sal',
      'Kristoffer-Alexander',
    ];
    const cells = [
      [{ time: '9.30', place: words[1] ?? '', who: words[2] ?? '', cover: words[3] ?? '', clashes: false }],
    ];
    const of = { unit: 'u', course: 1, changed: '' };
    const rows = [{ group: words[0] ?? '', cells }];
    const svg = drawPicture({ kind: 'week', of, days: ['man.'], rows }, 'screen');
    const lines = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, line]) => line ?? '');
    const whole = lines.join(' ').replaceAll(/- ?/g, '');
    for (const word of words) expect(whole).toContain(word.replaceAll('-', ''));
    expect(svg).not.toContain('…');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(17);
  });
});

it('sets a word smaller before it breaks it', () => {
  const of = { unit: 'u', course: 1, changed: '' };
  const cells = [[{ time: '9.30', place: 'Legepladsen', clashes: false }]];
  const svg = drawPicture(
    { kind: 'week', of, days: ['man.'], rows: [{ group: 'Mariehøns', cells }] },
    'screen',
  );
  const sizes = [...svg.matchAll(/font-size="(\d+)"[^>]*>(Legepladsen|Mariehøns|9\.30)</g)];
  expect(sizes.map(([, size, word]) => `${word} ${size}`)).toEqual([
    'Mariehøns 23',
    '9.30 22',
    'Legepladsen 16',
  ]);
});

describe('the five weeks', () => {
  const drawn = (at: number) => drawPicture({ ...weeks, at }, 'screen');
  const markOf = (svg: string) =>
    /<circle cx="([\d.]+)" cy="([\d.]+)" r="12"/.exec(svg)?.slice(1).map(Number);

  it('fill what was, mark what is, and leave what comes as a line', () => {
    expect(drawn(2.5).match(/<path [^>]*fill="(?!none)/g)).toHaveLength(3);
    expect(drawn(2.5).match(/<path [^>]*fill="none"/g)).toHaveLength(2);
    expect(drawn(0).match(/<path [^>]*fill="none"/g)).toHaveLength(4);
  });

  it('let the mark walk from left to right, high in the middle of a week', () => {
    const marks = [0, 0.5, 1.5, 2, 4.9, 5].map((at) => markOf(drawn(at)) ?? []);
    const xs = marks.map(([x]) => x ?? 0);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect(marks[1]?.[1]).toBeLessThan(marks[0]?.[1] ?? 0);
    for (const [x, y] of marks)
      expect([x, y].every((one) => Number.isFinite(one) && Number(one) > 20)).toBe(true);
  });

  it('show a meeting only where there is one, and no word as markup', () => {
    const { meeting: _, ...without } = weeks;
    expect(drawPicture(without, 'screen')).not.toContain('okt.');
    expect(drawPicture({ ...weeks, meeting: '<b>&' }, 'paper')).toContain('&#60;b&#62;&#38;');
  });
});

describe('a card and the ladder', () => {
  const card: Picture = { kind: 'card', about: 'Når det haster', question: 'Hvem siger “tak” <nu>?' };
  const ladder: Picture = {
    kind: 'ladder',
    rungs: ['a', 'b', 'c'].map((title, at) => ({ title, step: at < 2 ? 'Få med' : 'Række længere' })),
    lit: 1,
  };

  it('show every word of every card within its edge, in our font', async () => {
    await paint(card);
    const { Resvg } = await import('@resvg/resvg-wasm');
    const fontBuffers = ['400Regular', '700Bold'].map((name) =>
      fileOf(`@expo-google-fonts/atkinson-hyperlegible/${name}/AtkinsonHyperlegible_${name}.ttf`),
    );
    const font = { fontBuffers, defaultFontFamily: 'Atkinson Hyperlegible', loadSystemFonts: false };
    for (const { da, en } of reflectionCards) {
      for (const { question } of [da, en]) {
        const svg = drawPicture({ ...card, question }, 'screen');
        expect(svg.match(/<text /g)?.length, question).toBeLessThanOrEqual(6);
        const words = svg.replace(/<(?:rect|path)[^>]*>/g, '');
        const box = new Resvg(words, { font }).innerBBox();
        expect(box && box.x + box.width, question).toBeLessThanOrEqual(660);
      }
    }
  });

  it('light one rung, and name a step once', () => {
    const drawn = drawPicture(ladder, 'screen');
    expect(drawn.match(/#ffd166/g)).toHaveLength(1);
    expect(drawn.match(/Få med/g)).toHaveLength(1);
    expect(drawPicture({ kind: 'ladder', rungs: ladder.rungs }, 'screen')).not.toContain('#ffd166');
  });

  it('travel in their links whole', () => {
    for (const each of [card, ladder]) {
      expect(readPictureToken(pictureToken(each, monday, signer), monday, signer)).toEqual(each);
    }
  });
});

describe('the link to a picture', () => {
  it('brings back what was drawn, is the same all day, and ends', () => {
    expect(readPictureToken(token, monday, signer)).toEqual(weeks);
    expect(pictureToken(weeks, new Date('2026-10-12T20:00:00Z'), signer)).toBe(token);
    expect(readPictureToken(token, daysOn(41), signer)).toEqual(weeks);
    const of = { unit: 'U1', course: 1, changed: '2026-10-12' };
    const week = pictureToken({ kind: 'week', of, days: ['man.'], rows: [] }, monday, signer);
    expect(readPictureToken(week, daysOn(13), signer)).toEqual({ kind: 'week', of });
    expect(readPictureToken(week, daysOn(16), signer)).toBeUndefined();
    expect(readPictureToken(token, daysOn(44), signer)).toBeUndefined();
  });

  it('is worth nothing when changed, made up, or signed for something else', () => {
    const others = ['', 'x.y', `${token}x`, token.replace(/^./, 'X')];
    for (const other of others) expect(readPictureToken(other, monday, signer), other).toBeUndefined();
    const print = createSigner(['a secret of thirty-two characters'], 'print');
    expect(readPictureToken(pictureToken(weeks, monday, print), monday, signer)).toBeUndefined();
  });

  it('stands where the picture stood, also in a fold, and is left out where none can be made', () => {
    const node = picture(weeks, 'Uge 3 af 5');
    const view = {
      summary: 's',
      nodes: [node, more({ label: 'Mere', action: 'guide.show' }, node, note('x'))],
    };
    const image = { node: 'image', url: 'https://femuger.test/p.png', alt: 'Uge 3 af 5' };
    expect(withPictures(view, () => image.url).nodes).toMatchObject([image, { nodes: [image, note('x')] }]);
    expect(withPictures(view, undefined).nodes).toMatchObject([{ nodes: [note('x')] }]);
  });
});

const noWeek = async () => undefined;

describe('the picture itself', () => {
  const ask = (asked: string, now = monday, known: typeof signer | 'unset' = signer) =>
    answerPicture(
      new Request('https://femuger.test/api/picture'),
      { token: asked },
      { now: () => now, signer: async () => (known === 'unset' ? undefined : known), paint, week: noWeek },
    );

  it('is a PNG that fits a phone, painted once', async () => {
    const answers = [await ask(`${token}.png`), await ask(token)];
    const [first, again] = await Promise.all(answers.map((answer) => answer.bytes()));
    expect(answers[0]?.status).toBe(200);
    expect(Object.fromEntries(answers[0]?.headers ?? [])).toEqual({
      'content-type': 'image/png',
      // It is the same for ever, and kept for a day: no longer than somebody who may not see it should have it.
      'cache-control': 'public, max-age=86400',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    });
    const bytes = Buffer.from(first ?? []);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([720, 216]);
    expect(bytes.length).toBeLessThan(40_000);
    expect(again).toEqual(first);
    expect(opened).toBe(1);
  });

  it('is not there for whoever has no link of ours, or an old one, or where no secret is set', async () => {
    expect((await ask('x.y')).status).toBe(404);
    expect((await ask(token, daysOn(60))).status).toBe(404);
    expect((await ask(token, monday, 'unset')).status).toBe(404);
  });
});
