import { longestSaid } from '../../shared/domain/meeting/limits.ts';
import { likelyTrials } from '../../shared/domain/trial/grouping/likely-trials.ts';
import { mostOffered } from '../../shared/domain/trial/limits.ts';
import type { Standing } from '../access/enter.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { act } from './act-on-decision.ts';
import { everyDecision } from './every-decision.ts';
import { opening, pointedOut, withoutNames } from './pointing-out.ts';
import { mendDecisionText } from './text/mend-decision-text.ts';
import { decisionAloneView } from './view/one-decision-view.ts';
import { saidAbove, whichDecisionView } from './view/which-decision-view.ts';
import { everyone } from './who-takes-part.ts';

const aside = '(?:\\s+(?:lige|bare|godt|helt|nu|så|også|allerede|alligevel|igen|i\\s+dag|vist|hermed))*';
const end = `${aside}(?:[\\s,]+(?:stryg|slet|fjern|drop)\\s+(?:det|den|dem))?[\\s.!]*$`;
const weDrop = `(?:vi\\s+dropper|dropper\\s+vi|(?:lad\\s+os|vi\\s+(?:skal|vil|kan)|(?:kan|skal|vil)\\s+vi(?:\\s+ikke)?)${aside}\\s+droppe|vi\\s+(?:har\\s+|er\\s+)?(?:beslutter|besluttede|besluttet|aftaler|aftalte|aftalt|enige\\s+om|blevet\\s+enige\\s+om)(?:\\s+os\\s+for)?,?\\s+at\\s+(?:vi\\s+dropper|droppe))`;
const isDone =
  '(?:gjort|klaret|ordnet|udført|i\\s+orden|på\\s+plads|færdig[te]?|lavet|købt|bestilt|skaffet|sendt|overstået)';

/** “To børn ad gangen, det dropper vi”, “vi dropper den om regntøj”, “den om regntøj er droppet”. */
const drops = [
  `${opening}(?<named>${pointedOut})?(?<about>\\S.*?)[\\s,:–-]+(?:(?:det|den|dem)\\s+)?dropper\\s+vi${end}`,
  `${opening}(?<named>${pointedOut})(?<about>\\S.*?)\\s+(?:kan|skal|vil|må)\\s+vi${aside}\\s+droppe${end}`,
  `${opening}${weDrop}${aside}\\s+(?<named>${pointedOut})?(?<about>\\S.*?)${end}`,
  `${opening}(?<named>${pointedOut})?(?<about>\\S.*?)\\s+(?:(?:er|bliver|blev)${aside}\\s+droppet|(?:skal|kan)${aside}\\s+droppes)${end}`,
].map((shape) => new RegExp(shape, 'isu'));
/** “Den om regntøj er på plads”, “billederne er lavet”. */
const does = new RegExp(
  `${opening}(?<named>${pointedOut})?(?<about>\\S.*?)\\s+(?:er|blev|er\\s+blevet)${aside}\\s+${isDone}${end}`,
  'isu',
);

/** “Den med at sige det højt er blevet hverdag”: of a trial it tells how that went. */
const isEveryday = new RegExp(
  `${opening}(?<named>${pointedOut})(?<about>\\S.*?)\\s+(?:er|er\\s+blevet|blev)${aside}\\s+(?:(?:en|helt|fast|til|en\\s+del\\s+af)\\s+)*(?:hverdag(?:en)?|vane|rutine|praksis)${end}`,
  'isu',
);

/**
 * What stands as decided is done or dropped: it is shown with the tap that settles it. One of the meeting that is going
 * on is nothing to be dropped yet, and is deleted. Undefined where no decision is meant: then the words are others.
 */
export async function settleTold(
  at: Standing,
  said: string,
  /** Said outright as a decision: only what points one out, “vi beslutter at droppe den om regntøj”, is of it. */
  { onlyNamed = false } = {},
): Promise<Reply | undefined> {
  if (said.length > longestSaid) return undefined;
  const dropped = drops.map((shape) => shape.exec(said)?.groups).find((groups) => groups !== undefined);
  const told = dropped ?? does.exec(said)?.groups ?? isEveryday.exec(said)?.groups;
  if (!told || ofTrials.test(said) || (onlyNamed && told.named === undefined)) return undefined;
  const { unit } = at;
  const text = mendDecisionText[unit.language];
  const all = await everyDecision(at);
  if (all.length === 0) return undefined;
  const about = withoutNames(told.about ?? '', await everyone(at));
  const likely = likelyTrials(all, about, { isTelling: told.named === undefined });
  const kept = likely.filter((one) => one.isKept);
  const meant = (dropped || kept.length === 0 ? likely : kept).slice(0, mostOffered);
  const [only, ...others] = meant;
  if (!only) return undefined;
  if (others.length > 0)
    // What lives on is dropped from its own card, and not deleted.
    return showYou(
      whichDecisionView(
        unit,
        meant.map((one) => ({ ...one, isTheirs: one.isTheirs && !one.isKept })),
        dropped ? 'drop' : 'done',
      ),
    );
  if (!only.kept) return act(at, only, dropped ? 'drop' : 'done');
  const asked = dropped ? text.isItDropped : text.isItDone;
  return showYou(saidAbove(asked, decisionAloneView(unit, only.kept, { isNoted: false })));
}

/** “Min prøvehandling om regntøj er færdig” */
const ofTrials = /prøvehandling/iu;
