import { adapterText } from '../../bot/front/text/adapter-text.ts';
import type { AdapterTexts } from '../../bot/turn/adapter.ts';

/** Said before anybody knows which unit it is about, and so in the language that Femuger speaks first. */
export const adapterTexts: AdapterTexts = adapterText.da;
