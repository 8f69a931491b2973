import { withClashSign } from '../../ui/clash-sign.ts';
import type { WeekCell, WeekPicture } from '../../ui/picture.ts';
import { family, fittedLines, words } from './draw-words.ts';

const width = 720;
const left = { x: 16, width: 128 };
const column = { width: 112, gap: 4 };
const head = 52;
const line = { height: 29, size: 24, small: 22, least: 16 };
const pad = 10;
const legendHeight = 44;
/** A filled cell is a box; a clash has a thick frame and a sign, so that it is seen without colour too. */
const ink = {
  ground: '#173f43',
  words: '#ffffff',
  box: '#2b5a5d',
  onBox: '#ffffff',
  clash: '#ffd166',
  onClash: '#173f43',
  frame: '#ffffff',
  rule: '#4f8a86',
};

/** For the screen; on paper a week is a table. */
export function drawWeek({ days, rows, legend }: WeekPicture): string {
  const tops: number[] = [];
  let y = head;
  for (const row of rows) {
    tops.push(y);
    y += heightOf(row);
  }
  const height = y + (legend ? legendHeight : pad);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="${family}">`,
    `<rect width="${width}" height="${height}" rx="20" fill="${ink.ground}"/>`,
    ...days.map((day, index) =>
      words(day, { x: columnX(index) + column.width / 2, y: 36, fill: ink.words, weight: 700 }, line.size),
    ),
    ...rows.flatMap((row, index) => drawRow(row, tops[index] ?? head)),
    ...(legend
      ? [
          words(
            legend,
            { x: left.x, y: height - 14, fill: ink.words, weight: 400, anchor: 'start' },
            line.small,
          ),
        ]
      : []),
    '</svg>',
  ].join('');
}

function columnX(index: number): number {
  return left.x + left.width + index * column.width + column.gap / 2;
}

type Row = WeekPicture['rows'][number];

function heightOf({ group, cells }: Row): number {
  const most = Math.max(...cells.map((each) => each.reduce((sum, cell) => sum + cellHeight(cell), 0)));
  return Math.max(most, groupLines(group).length * line.height + 2 * pad) + pad;
}

function cellHeight(cell: WeekCell): number {
  return linesOf(cell).length * line.height + pad + column.gap;
}

interface Line {
  readonly part: string;
  readonly size: number;
}

function linesOf({ time, place, who, cover }: WeekCell): readonly Line[] {
  const room = column.width - 2 * column.gap;
  const wrapped = [place, who, cover && `(${cover})`].flatMap((part) =>
    part ? setIn(part, room, line.small) : [],
  );
  return [{ part: time, size: line.small }, ...wrapped];
}

function groupLines(group: string): readonly Line[] {
  return setIn(group, left.width - column.gap, line.size);
}

function setIn(text: string, room: number, wanted: number): readonly Line[] {
  const { lines, size } = fittedLines(text, room, { size: wanted, least: line.least });
  return lines.map((part) => ({ part, size }));
}

function drawRow(row: Row, top: number): readonly string[] {
  const { group, cells } = row;
  return [
    `<line x1="${left.x}" y1="${top}" x2="${width - left.x}" y2="${top}" stroke="${ink.rule}" stroke-width="2"/>`,
    ...groupLines(group).map(({ part, size }, index) =>
      words(
        part,
        {
          x: left.x,
          y: top + pad + (index + 0.8) * line.height,
          fill: ink.words,
          weight: 700,
          anchor: 'start',
        },
        size,
      ),
    ),
    ...cells.flatMap((each, index) => drawCells(each, columnX(index), top + pad / 2)),
  ];
}

function drawCells(cells: readonly WeekCell[], x: number, top: number): readonly string[] {
  let y = top;
  return cells.flatMap((cell) => {
    const box = { x, y, width: column.width - column.gap, height: cellHeight(cell) - column.gap };
    y += cellHeight(cell);
    const { clashes } = cell;
    const fill = clashes ? ink.onClash : ink.onBox;
    return [
      `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="8" fill="${clashes ? ink.clash : ink.box}"${
        clashes ? ` stroke="${ink.frame}" stroke-width="5"` : ''
      }/>`,
      ...linesOf(cell).map(({ part, size }, index) =>
        words(
          index === 0 && clashes ? withClashSign(part) : part,
          {
            x: box.x + box.width / 2,
            y: box.y + pad / 2 + (index + 0.8) * line.height,
            fill,
            weight: index === 0 ? 700 : 400,
          },
          size,
        ),
      ),
    ];
  });
}
