import { likelyTrials, tellsOf } from '../../shared/domain/trial/grouping/likely-trials.ts';
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
import { listTrials, ownTrials } from './show-trials.ts';
import { toldTrialText } from './text/told-trial-text.ts';
import { noneOfThatView, rewordView, toldTrialView } from './view/told-trial-view.ts';
import { writeTrial } from './write-in-form.ts';

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
    const written = writtenIn(at);
    const { which = written, words } = reworded.exec(written)?.groups ?? {};
    const likely = likelyTrials(open, which).slice(0, mostOffered);
    if (words && open.length > 0) return reword(at, likely.length > 0 ? likely : newestOf(open), words);
    const [only, ...others] = likely;
    if (only && others.length === 0 && toEdit.test(written))
      return writeTrial.open(at, { op: only.id, edit: 'yes' });
    if (likely.length === 0 && namesOne(written)) return showYou(noneOfThatView(at.unit));
    const lead = toldTrialText[at.unit.language].mend;
    return listTrials(at, { lead, mends: true, ...(likely.length > 0 && { only: likely }) });
  },
});

/** “Slet den om regntøj” names one by its words; “slet den jeg skrev” does not. */
export function namesOne(said: string): boolean {
  const about = namedBy.exec(said)?.groups?.about;
  return about !== undefined && tellsOf(about);
}

const namedBy = /(?<!\p{L})(?:den|det|skrev|prøvehandling(?:en)?)\s+(?:om|med|hvor)\s+(?<about>\S.*)$/isu;

/** “Ret den med gulvet til: jeg sætter mig på en stol”: which one, and how it is to read. */
const reworded =
  /^\W*(?:(?:kan|vil) du )?(?:ret|ændr|lav|change|edit)\p{L}*\s(?<which>.*?)\s?(?:om )?(?:til|to)\s*:\s*(?<words>\S.*)$/isu;

/** “Ret den med skovlen, det er Emil”: somebody who wants other words, and no way to have it gone. */
const toEdit =
  /^\W*(?:(?:kan|vil|må|maa) (?:du|jeg) |jeg (?:vil|skal) )?(?:(?:gerne|lige|godt) )*(?:ret|ændr|aendr|change|edit)\p{L}*\s/iu;

/** Opens the form with the new words in it, where one trial alone is meant; else its writer says which. */
async function reword(at: Standing, trials: readonly Trial[], words: string): Promise<Reply> {
  const { unit, call } = at;
  const [only, ...others] = trials;
  if (only && others.length === 0) return writeTrial.open(at, { op: only.id, edit: 'yes' }, { what: words });
  const guarded = await guardOne(call.ports, unit, words);
  return showYou(rewordView(unit, trials, guarded.ok ? words : undefined));
}

function newestOf(open: readonly Trial[]): readonly Trial[] {
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
function writtenIn({ call: { intent } }: Standing): string {
  const text = intent.what.kind === 'words' ? intent.what.text.trim() : '';
  return isNamed.test(plainWords(text)) ? '' : text;
}

const isNamed = /^(?:fortael )?(?:hvordan det gik|saadan gik det|det gik|how it went|it went)$/;
