import type { Picture } from '../ui/picture.ts';
import { keptInMemory } from './kept-in-memory.ts';
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

let box: Promise<Paint> | undefined;

/** Paints pictures as PNG. The library and its fonts are loaded for the first picture, and what was painted is kept. */
export function createPainter(open: () => Promise<PaintBox>): (picture: Picture) => Promise<Uint8Array> {
  const painted = keptInMemory(async (svg) => {
    box ??= unpack(open).catch((error: unknown) => {
      box = undefined;
      throw error;
    });
    return (await box)(svg);
  });
  return (picture) => painted(drawPicture(picture, 'screen'));
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
