import type { Picture } from '../ui/picture.ts';
import { drawPicture } from './view/draw-picture.ts';

/** The library and the fonts that painting needs. */
export interface PaintBox {
  readonly wasm: Uint8Array;
  readonly fonts: readonly Uint8Array[];
}

type Paint = (svg: string) => Uint8Array;

const family = 'Atkinson Hyperlegible';
/** Pixels: a phone's 360 at double sharpness. */
const width = 720;
/** Pictures kept in memory. A unit's members look at one picture a day, so this is a large municipality's morning. */
const most = 200;

let box: Promise<Paint> | undefined;

/** Paints pictures as PNG. The library and its fonts are loaded for the first picture, and what was painted is kept. */
export function createPainter(open: () => Promise<PaintBox>): (picture: Picture) => Promise<Uint8Array> {
  const kept = new Map<string, Uint8Array>();
  return async (picture) => {
    const svg = drawPicture(picture, 'screen');
    const found = kept.get(svg);
    if (found) return found;
    box ??= unpack(open).catch((error: unknown) => {
      box = undefined;
      throw error;
    });
    const png = (await box)(svg);
    const [oldest] = kept.keys();
    if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
    kept.set(svg, png);
    return png;
  };
}

async function unpack(open: () => Promise<PaintBox>): Promise<Paint> {
  const [{ initWasm, Resvg }, { wasm, fonts }] = await Promise.all([import('@resvg/resvg-wasm'), open()]);
  await initWasm(Uint8Array.from(wasm));
  const font = { fontBuffers: [...fonts], defaultFontFamily: family, loadSystemFonts: false };
  return (svg) => {
    const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font });
    const image = drawing.render();
    try {
      return image.asPng();
    } finally {
      image.free();
      drawing.free();
    }
  };
}
