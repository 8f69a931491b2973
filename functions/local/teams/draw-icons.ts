import { crc32, deflateSync } from 'node:zlib';

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const white = [255, 255, 255] as const;
const green = [31, 111, 92] as const;

/** The icon: five dots in a ring for the five weeks, the fifth larger for the meeting. In a square of 1 by 1. */
const weeks: readonly Dot[] = Array.from({ length: 5 }, (_, week) => {
  const angle = ((week + 1) / 5) * 2 * Math.PI - Math.PI / 2;
  return {
    x: 0.5 + 0.36 * Math.cos(angle),
    y: 0.5 + 0.36 * Math.sin(angle),
    radius: week === 4 ? 0.14 : 0.1,
  };
});

/** Full colour to the edge, the drawing in the middle half. */
export function drawColorIcon(): Buffer {
  return toPng(192, (x, y) => {
    const share = covered((x - 0.5) * 1.7 + 0.5, (y - 0.5) * 1.7 + 0.5);
    const [red, grass, blue] = green.map((value, index) =>
      Math.round(value + ((white[index] ?? 255) - value) * share),
    );
    return [red ?? 0, grass ?? 0, blue ?? 0, 255];
  });
}

/** White on nothing. */
export function drawOutlineIcon(): Buffer {
  return toPng(32, (x, y) => [...white, Math.round(255 * covered(x, y))]);
}

function covered(x: number, y: number): number {
  const inside = weeks.map((dot) => dot.radius - Math.hypot(x - dot.x, y - dot.y));
  // A soft edge about one pixel of the small icon wide.
  return Math.min(1, Math.max(0, Math.max(...inside) * 32 + 0.5));
}

function toPng(side: number, colorAt: (x: number, y: number) => Pixel): Buffer {
  const rows = Array.from({ length: side }, (_, y) => [
    0,
    ...Array.from({ length: side }, (_, x) => colorAt((x + 0.5) / side, (y + 0.5) / side)).flat(),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
