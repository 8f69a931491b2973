import { adapterText } from '../../bot/front/text/adapter-text.ts';
import type { AdapterTexts } from '../../bot/turn/adapter.ts';

/** The adapters' own sentences. Which unit they are for is not known yet, so they are in Danish. */
export const adapterTexts: AdapterTexts = adapterText.da;
