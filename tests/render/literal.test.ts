import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromSafeJson, toSafeJson } from '../../bot/slack/escape.ts';
import { limits } from '../../bot/slack/limits.ts';
import { renderView as toSlack } from '../../bot/slack/render-view.ts';
import { escapeMarkdown } from '../../bot/teams/escape.ts';
import { bytesOf, limits as teamsLimits } from '../../bot/teams/limits.ts';
import { renderView as toTeams } from '../../bot/teams/render-view.ts';
import { buttons, facts, heading, link, list, note, paragraph, quote } from '../../bot/ui/build-view.ts';
import { splitInlines, splitText } from '../../bot/ui/split-text.ts';
import { shownIn, viewOf } from './rendered.ts';

const pieces = [
  '*',
  '_',
  '~',
  '`',
  '<!channel>',
  '<@U0ANE>',
  '&amp;',
  '<at>Bo</at>',
  ':smile:',
  '> ',
  '[a](b)',
];
const words = ['æøå ', 'gik. ', 'børn', '👩‍👧', '\n', ' '];
const hostile = fc
  .array(fc.constantFrom(...pieces, ...words), { minLength: 1, maxLength: 30 })
  .map((all) => `Ø${all.join('')}`);
const long = fc.integer({ min: 1, max: 40 }).chain((n) => hostile.map((text) => text.repeat(n * 20)));
const lonely = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

describe('what people write', () => {
  it('stands literally in Slack and Teams, whichever node it is in', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const node of [paragraph(text), quote(text), list([text]), note(text)]) {
          const view = viewOf(node);
          expect(shownIn(toSlack(view).flatMap(({ blocks }) => blocks))).toBe(text);
          const body = JSON.stringify(toTeams(view, { forms: 'dialog' }).map((card) => card.body));
          expect(body).not.toContain('"TextBlock"');
          expect(shownIn(JSON.parse(body)).replace(/^•/, '')).toBe(text.replaceAll('\n', ''));
        }
      }),
    );
  });

  it('never reaches Slack as markup where Slack reads markup', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [message] = toSlack({ summary: text, nodes: [note(text, link('her', 'https://a.dk'))] });
        expect(message?.text).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
        for (const block of message?.blocks ?? []) {
          if (block.type !== 'context') continue;
          const shown = shownIn(block).replace('<https://a.dk|her>', '');
          expect(shown).not.toMatch(/[<>*_~`]|:smile:/);
        }
      }),
    );
  });

  it('survives the way through a button', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), hostile), (data) => {
        const json = toSafeJson(data);
        expect(json).not.toMatch(/[<>&]/);
        expect(fromSafeJson(json)).toEqual(data);
      }),
    );
  });

  it('is escaped in Markdown with no more than needed', () => {
    expect(escapeMarkdown('Uge 3. Mandag kl. 13-14')).toBe('Uge 3. Mandag kl. 13-14');
    expect(escapeMarkdown('1. *a* <b> [c] {{DATE(x)}}')).toBe(
      '1\\. \\*a\\* &lt;b&gt; \\[c\\] {\u2060{DATE(x)}}',
    );
  });
});

describe('text too long for one block', () => {
  it('loses nothing and splits no character', () => {
    fc.assert(
      fc.property(long, fc.integer({ min: 2, max: 300 }), (text, max) => {
        const parts = splitText(text, max);
        expect(parts.join('')).toBe(text);
        expect(parts.filter((part) => part.length > max)).toEqual([]);
        expect(parts.filter((part) => lonely.test(part))).toEqual([]);
        const mixed = splitInlines(
          [
            { t: 'strong', text },
            { t: 'text', text },
          ],
          max,
        );
        expect(shownIn(mixed)).toBe(text + text);
      }),
    );
  });

  it('splits after a sentence, else a word', () => {
    expect(splitText('Vi gik ud. Det regnede meget', 18)).toEqual(['Vi gik ud. ', 'Det regnede meget']);
    expect(splitText('Vi gik ud i regnen', 13)).toEqual(['Vi gik ud i ', 'regnen']);
  });

  it('becomes more messages, within the limits, with every word in order', () => {
    fc.assert(
      fc.property(fc.array(long, { minLength: 1, maxLength: 12 }), (texts) => {
        const view = viewOf(...texts.flatMap((text) => [heading('Å'), paragraph(text), list([text, text])]));
        const all = texts.map((text) => `Å${text}${text}${text}`).join('');
        const messages = toSlack(view);
        expect(shownIn(messages.map(({ blocks }) => blocks))).toBe(all);
        for (const { blocks } of messages) {
          expect(blocks.length).toBeLessThanOrEqual(limits.blocksPerMessage);
          expect(JSON.stringify(blocks).length).toBeLessThan(limits.messageJson + 1000);
          expect(blocks.at(-1)?.type).not.toBe('header');
        }
        const cards = toTeams(view, { forms: 'dialog' });
        expect(shownIn(cards.map(({ body }) => body)).replaceAll('•', '')).toBe(all.replaceAll('\n', ''));
        for (const card of cards) expect(bytesOf(card)).toBeLessThanOrEqual(teamsLimits.cardBytes);
      }),
      { numRuns: 15 },
    );
  });

  it('in facts keeps labels and words', () => {
    const rows = [{ label: 'Mål', words: 'x'.repeat(7000) }];
    expect(shownIn(toSlack(viewOf(facts(rows))).map(({ blocks }) => blocks))).toBe(
      `Mål: ${'x'.repeat(7000)}`,
    );
  });
});

describe("Slack's limits, at and past", () => {
  const button = (data: string) => viewOf(buttons({ label: 'a', action: 'words', data: { text: data } }));
  const frame = '{"text":""}'.length;

  it('refuses a button that carries too much', () => {
    expect(() => toSlack(button('x'.repeat(limits.buttonValue - frame)))).not.toThrow();
    expect(() => toSlack(button('x'.repeat(limits.buttonValue - frame + 1)))).toThrow('slack button value');
  });

  it('starts a new row of buttons, a new message, a plainer heading', () => {
    const many = (n: number) =>
      viewOf(buttons(...Array.from({ length: n }, () => ({ label: 'a', action: 'help.show' }) as const)));
    expect(toSlack(many(25))[0]?.blocks).toHaveLength(1);
    expect(toSlack(many(26))[0]?.blocks).toHaveLength(2);
    const lines = (n: number) => viewOf(...Array.from({ length: n }, () => paragraph('a')));
    expect(toSlack(lines(50))).toHaveLength(1);
    expect(toSlack(lines(51))).toHaveLength(2);
    const first = (n: number) => toSlack(viewOf(heading('x'.repeat(n))))[0]?.blocks[0]?.type;
    expect([first(150), first(151)]).toEqual(['header', 'rich_text']);
  });
});
