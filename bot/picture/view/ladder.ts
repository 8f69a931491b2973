import type { LadderPicture } from '../../ui/picture.ts';
import { family, words } from './draw-words.ts';
import type { Ground } from './ground.ts';

const width = 720;
const top = 34;
/** The gap below a rung; larger where a step's name stands in it. */
const gap = { within: 20, named: 50 };
/** The rails come closer towards the top, as on a ladder seen from below. */
const rail = { low: 34, high: 74, width: 10 };
const rung = { height: 56, rx: 12 };
const letters = { title: 29, step: 22 };

const inks = {
  screen: {
    ground: '#173f43',
    rail: '#9fc7c3',
    rung: '#2c5f61',
    lit: '#ffd166',
    words: '#ffffff',
    onLit: '#173f43',
    step: '#cfe5e2',
  },
  paper: {
    ground: 'none',
    rail: '#555555',
    rung: '#eeeeee',
    lit: '#000000',
    words: '#000000',
    onLit: '#ffffff',
    step: '#333333',
  },
} as const satisfies Record<Ground, object>;

/** Draws the ladder. It is read from below: a step's name stands under its lowest rung. */
export function drawLadder({ rungs, lit }: LadderPicture, ground: Ground): string {
  const ink = inks[ground];
  const heights = rungs.map(
    ({ step }, at) => rung.height + (rungs[at - 1]?.step === step ? gap.within : gap.named),
  );
  const foot = top + heights.reduce((sum, height) => sum + height, 0);
  const height = foot + 16;
  const leanAt = (y: number) => rail.low + ((foot - y) / (foot - top)) * (rail.high - rail.low);
  const drawRail = (x: (y: number) => number) =>
    `<line x1="${x(foot)}" y1="${foot}" x2="${x(top - 12)}" y2="${top - 12}" stroke="${ink.rail}" stroke-width="${rail.width}" stroke-linecap="round"/>`;
  const drawRung = ({ title, step }: LadderPicture['rungs'][number], at: number) => {
    const y = foot - heights.slice(0, at + 1).reduce((sum, one) => sum + one, 0);
    const x = leanAt(y + rung.height / 2) - 4;
    const look = at === lit ? { fill: ink.onLit, weight: 700 } : { fill: ink.words, weight: 400 };
    const named = rungs[at - 1]?.step !== step;
    return [
      `<rect x="${x}" y="${y}" width="${width - 2 * x}" height="${rung.height}" rx="${rung.rx}" fill="${at === lit ? ink.lit : ink.rung}"/>`,
      words(title, { x: width / 2, y: y + 38, ...look }, letters.title),
      ...(named
        ? [words(step, { x: width / 2, y: y + rung.height + 29, fill: ink.step, weight: 700 }, letters.step)]
        : []),
    ].join('');
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="${family}">`,
    `<rect width="${width}" height="${height}" rx="20" fill="${ink.ground}"/>`,
    drawRail(leanAt),
    drawRail((y) => width - leanAt(y)),
    ...rungs.map(drawRung),
    '</svg>',
  ].join('');
}
