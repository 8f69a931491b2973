import type { Language } from '../../../shared/domain/person/language.ts';
import type { Trial } from '../../../shared/domain/trial/trial.ts';
import { paragraph, quote, sentence } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { questionOverText } from '../text/question-over-text.ts';

/** In the place of a question that is over: how the trial stands now, or that nothing is kept. */
export function questionOverView(language: Language, trial: Trial | undefined): View {
  const text = questionOverText[language];
  if (!trial) return sentence(text.nothingKept);
  return { summary: text.standsNow, nodes: [paragraph(text.standsNow), quote(trial.what)] };
}
