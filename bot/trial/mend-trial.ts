import { likelyTrials, tellsOf } from '../../shared/domain/trial/grouping/likely-trials.ts';
import { mostOffered } from '../../shared/domain/trial/limits.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Standing } from '../access/enter.ts';
import { command } from '../feature/command.ts';
import { guardOne } from '../guard/guard-words.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { newestOf, writtenIn } from './how-it-went.ts';
import { listTrials, ownTrials } from './show-trials.ts';
import { toldTrialText } from './text/told-trial-text.ts';
import { noneOfThatView, rewordView } from './view/told-trial-view.ts';
import { writeTrial } from './write-in-form.ts';

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
    const { which = written, words } = (renamed.exec(written) ?? reworded.exec(written))?.groups ?? {};
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

/** “Prøvehandlingen om garderoben skal hedde …”, “kald prøvehandlingen om garderoben for …”. */
const renamed =
  /^\W*(?:(?:kan|vil) du )?(?:lige )?(?:(?:kald|omdøb|omdoeb|call|rename)\p{L}*\s(?<which>(?:\p{L}+\s)?(?:prøvehandling|proevehandling|trial).*?)\s(?:for|til|to)|(?<which>(?:min |vores |den |my |the )?(?:prøvehandling|proevehandling|trial)\p{L}*\s.*?)\s(?:skal|skulle|må|maa|bør|boer|should|is to)\s(?:(?:nu|hellere|i stedet|bare|rather)\s)*(?:hedde|kaldes|lyde|be called))\s*:?\s*["“”'«»]*(?<words>[^"“”«»\s].*?)["“”'«»]*$/isu;

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
