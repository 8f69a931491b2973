import { likelyTrials } from '../../shared/domain/trial/grouping/likely-trials.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { plainWords } from '../feature/plain-words.ts';
import { guardOne } from '../guard/guard-text.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/names.ts';
import { listTrials, ownTrials } from './show-trials.ts';
import { toldTrialText } from './text/told-trial-text.ts';
import { somethingElseView, toldTrialView } from './view/told-trial-view.ts';

declare module '../ui/names.ts' {
  interface Actions {
    'outcome.told': Carries<never, 'unit' | 'text'>;
    'trial.else': Carries<'text', 'unit'>;
  }
}

const mostOffered = 3;

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

/** “Slet den om lågen”, “jeg fortryder den om jakken”: the ones it may be, with all that can be done about them. */
export const mendTrialCommand = command({
  name: 'mend-trial',
  words: {
    da: [
      ...(['ret prøvehandling', 'slet prøvehandling', 'træk prøvehandling tilbage'] as const),
      ...['ret min prøvehandling', 'slet min prøvehandling', 'slet det', 'slet den', 'ret den', 'ret det'],
    ],
    en: ['edit trial', 'delete trial', 'withdraw trial'],
  },
  help: { under: 'trials' },
  answersForWords: true,
  deed: 'write-trial',
  run: async (at) => {
    const { open } = await ownTrials(at);
    const likely = likelyTrials(open, writtenIn(at)).slice(0, mostOffered);
    const lead = toldTrialText[at.unit.language].mend;
    return listTrials(at, { lead, mends: true, ...(likely.length > 0 && { only: likely }) });
  },
});

/** `Nej, det er noget andet`, below the question whether something is a trial. */
export const elseButton = button('trial.else', {
  deed: 'write-trial',
  needs: ['text'],
  press: async ({ unit }, { text }) => showYou(somethingElseView(unit, text)),
});

async function askWhich(at: Standing, text: string): Promise<Reply> {
  const { unit, call } = at;
  const { open } = await ownTrials(at);
  const newest = open.toSorted((a, b) => b.at.localeCompare(a.at));
  const likely = likelyTrials(open, text);
  const trials: readonly Trial[] = (likely.length > 0 ? likely : newest).slice(0, mostOffered);
  const guarded = await guardOne(call.ports, unit, text);
  // What the guard asks about, it asks again in the form; what it refuses goes into no button.
  const mayTravel = guarded.ok || guarded.why === 'ask';
  return showYou(toldTrialView({ unit, trials, text: text && mayTravel ? text : undefined }));
}

/** What was written, unless it was the command alone. */
function writtenIn({ call: { intent } }: Standing): string {
  const text = intent.what.kind === 'words' ? intent.what.text.trim() : '';
  return isNamed.test(plainWords(text)) ? '' : text;
}

const isNamed = /^(?:fortael )?(?:hvordan det gik|saadan gik det|det gik|how it went|it went)$/;
