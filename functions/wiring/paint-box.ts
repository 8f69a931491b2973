import regular from '@expo-google-fonts/atkinson-hyperlegible/400Regular/AtkinsonHyperlegible_400Regular.ttf';
import bold from '@expo-google-fonts/atkinson-hyperlegible/700Bold/AtkinsonHyperlegible_700Bold.ttf';
import wasm from '@resvg/resvg-wasm/index_bg.wasm';
import type { PaintBox } from '../../bot/picture/paint.ts';

/** The build puts the bytes themselves in here, in a chunk that nothing but a picture loads. */
export const paintBox: PaintBox = { wasm, fonts: [regular, bold] };
