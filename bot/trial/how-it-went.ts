import { likelyTrials } from '../../shared/domain/trial/grouping/likely-trials.ts';
import { mostOffered } from '../../shared/domain/trial/limits.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { plainWords } from '../feature/plain-words.ts';
import { guardOne } from '../guard/guard-words.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { ownTrials } from './show-trials.ts';
import { toldTrialView } from './view/told-trial-view.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'outcome.told': Carries<never, 'unit' | 'text'>;
  }
}

/** “Det gik godt med flyverdragterne”: which of one's trials that is of is seen by its words, and the writer chooses. */
export const outcomeCommand = command({
  name: 'outcome',
  words: {
    da: ['hvordan det gik', 'sådan gik det', 'det gik', 'fortæl hvordan det gik'],
    en: ['how it went', 'it went'],
  },
  help: { under: 'trials' },
  answersForWords: true,
  deed: 'write-trial',
  run: (at) => askWhich(at, writtenIn(at)),
});

export const toldButton = button('outcome.told', {
  deed: 'write-trial',
  press: (at, { text = '' }) => askWhich(at, text),
});

/** Where none is like what was said. */
export function newestOf(open: readonly Trial[]): readonly Trial[] {
  return open.toSorted((a, b) => b.at.localeCompare(a.at)).slice(0, mostOffered);
}

async function askWhich(at: Standing, text: string): Promise<Reply> {
  const { unit, call } = at;
  const { open } = await ownTrials(at);
  const likely = likelyTrials(open, text, { isTelling: true }).slice(0, mostOffered);
  const trials = likely.length > 0 ? likely : newestOf(open);
  const guarded = await guardOne(call.ports, unit, text);
  // “Jeg har prøvet at …” names what was tried; “det gik godt” alone is of one that stands there.
  const tellsOfNew = /(?<!\p{L})pr(?:ø|oe)v(?:ede?|de|et|te?)(?!\p{L})/iu.test(text);
  // What the guard asks about, it asks again in the form; what it refuses goes into no button.
  const mayTravel = guarded.ok || guarded.why === 'ask';
  return showYou(
    toldTrialView({
      unit,
      trials,
      text: text && mayTravel ? text : undefined,
      tellsOfNew: tellsOfNew && open.length > 0,
      areUnlike: tellsOfNew && likely.length === 0 && open.length > 0,
    }),
  );
}

/** What was written, unless it was the command alone. */
export function writtenIn({ call: { intent } }: Standing): string {
  const text = intent.what.kind === 'words' ? intent.what.text.trim() : '';
  return isNamed.test(plainWords(text)) ? '' : text;
}

const isNamed = /^(?:fortael )?(?:hvordan det gik|saadan gik det|det gik|how it went|it went)$/;
