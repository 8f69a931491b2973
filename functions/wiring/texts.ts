import { commonText } from '../../bot/access/text/refusal-text.ts';

const { da } = commonText;

/** The few sentences an adapter needs when nothing of the core can answer. */
export const adapterTexts = {
  somethingWentWrong: da.somethingWrong,
  tryAgain: da.tryAgain,
  answeredPrivately: da.answeredPrivately,
  openForm: da.openForm,
  sentPrivately: da.sentPrivately,
  received: da.received,
  cancelled: da.cancelled,
};
