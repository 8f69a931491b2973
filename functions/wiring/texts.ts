import { adapterText } from '../../bot/front/text/adapter-text.ts';

const { somethingWrong, ...others } = adapterText.da;

/** The few sentences an adapter needs when nothing of the bot itself can answer. */
export const adapterTexts = { somethingWentWrong: somethingWrong, ...others };
