import type { CardPicture } from '../../ui/picture.ts';
import { family, linesOf, words } from './draw-words.ts';
import type { Ground } from './ground.ts';

const width = 720;
const edge = 28;
const inside = 40;
const about = { height: 28, space: 96 };
const question = { height: 46, line: 58 };

/**
 * A reflection card: its kind on a coloured edge, and one question large enough to read when a phone is passed
 * round.
 */
const inks = {
  screen: { table: '#173f43', card: '#fffdf6', edge: '#ffd166', words: '#173f43' },
  paper: { table: 'none', card: '#ffffff', edge: '#d5d5d5', words: '#000000' },
} as const satisfies Record<Ground, object>;

export function drawCard(card: CardPicture, ground: Ground): string {
  const ink = inks[ground];
  const left = edge + inside;
  const lines = linesOf(card.question, width - 2 * left, question.height);
  const height = 2 * edge + about.space + lines.length * question.line + inside;
  const look = { fill: ink.words, anchor: 'start' } as const;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="${family}">`,
    `<rect width="${width}" height="${height}" rx="20" fill="${ink.table}"/>`,
    `<rect x="${edge}" y="${edge}" width="${width - 2 * edge}" height="${height - 2 * edge}" rx="24" fill="${ink.card}" stroke="${ink.edge}" stroke-width="4"/>`,
    `<path d="M ${left} ${edge + about.space - 18} h 72" stroke="${ink.edge}" stroke-width="8" stroke-linecap="round"/>`,
    words(card.about, { x: left, y: edge + 54, ...look, weight: 400 }, about.height),
    ...lines.map((line, at) =>
      words(
        line,
        { x: left, y: edge + about.space + inside + at * question.line, ...look, weight: 700 },
        question.height,
      ),
    ),
    '</svg>',
  ].join('');
}
