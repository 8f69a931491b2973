import type { Attendee } from '../../shared/domain/meeting/meeting.ts';
import { firstName } from '../../shared/domain/person/first-name.ts';
import { likelyTrials } from '../../shared/domain/trial/grouping/likely-trials.ts';
import { mostOffered } from '../../shared/domain/trial/limits.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { everyDecision, type Found } from './every-decision.ts';
import { listedDecisions } from './show-decisions.ts';
import { mendDoerView, nobody } from './view/mend-doer-view.ts';
import { whichDecisionView } from './view/which-decision-view.ts';
import { everyone } from './who-takes-part.ts';
import { type Mended, writeMended } from './write-mended.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    /** `stood`: who it named when it was asked about, or that it named nobody. */
    'decision.doer': Carries<'unit' | 'day' | 'decision' | 'owner' | 'stood'>;
  }
}

const isWas = '(?:er|var|bliver|blev|skal\\s+være|skulle\\s+være)';
/** “Det er ikke Emil, der køber gløgg, det er Ditte”, “det er Ditte og ikke Emil”, “der står Emil, men det er Ditte”. */
const shapes = [
  `(?<!\\p{L})(?:det|den)\\s+${isWas}\\s+ikke\\s+(?<wrong>\\p{L}+)(?!\\p{L})[^.!?]*?(?:(?:det|den)\\s+${isWas}|men)\\s+(?<right>\\p{L}+)`,
  `(?<!\\p{L})(?:det|den)\\s+${isWas}\\s+(?<right>\\p{L}+)(?!\\p{L})[^.!?]*?(?<!\\p{L})ikke\\s+(?<wrong>\\p{L}+)`,
  `(?<!\\p{L})der\\s+står\\s+(?<wrong>\\p{L}+)(?!\\p{L})[^.!?]*?(?:det|den)\\s+${isWas}\\s+(?<right>\\p{L}+)`,
].map((shape) => new RegExp(shape, 'iu'));

/** “Den med vikarbureauet skal være Hanne i stedet for”: what it is about, and who does it from now on. */
const otherOf = new RegExp(
  `^\\W*(?:(?:nej|ups|hov|og|men)\\W+)*(?:den|det|beslutningen)\\s+(?:med|om)\\s+(?<about>.+?)\\s+(?:${isWas}|skal\\s+(?:gøres\\s+af|over\\s+til|(?:rettes|ændres)\\s+til)|gør|tager|overtager|ordner)\\s+(?<right>\\p{L}+)(?:\\s+(?:nu|(?<instead>i\\s+stedet(?:\\s+for(?:\\s+\\p{L}+)?)?)|og\\s+ikke\\s+\\p{L}+))?[\\s.!]*$`,
  'iu',
);

/** Tells that something is to be put right, and not what. */
const isWrong =
  /(?<!\p{L})(?:det\s+(?:er|var)\s+(?:helt\s+)?(?:forkert|galt|en\s+fejl)|(?:skal|må|bør)\s+(?:(?:lige|da|nu|jo|også)\s+)*(?:rettes|ændres|laves\s+om)(?!\s+til))(?!\p{L})/iu;

/** A decision names the wrong colleague: it is shown as it would be, with the one press that puts it right. */
export async function mendDoer(at: Standing, whole: string): Promise<Reply | undefined> {
  const said = whole.replace(isWrong, ' ');
  const other = otherOf.exec(said)?.groups;
  if (other) return mendOther(at, other);
  const shape = shapes.find((each) => each.test(said));
  const { wrong = '', right = '' } = shape?.exec(said)?.groups ?? {};
  if (!wrong || !right) return undefined;
  const people = await everyone(at);
  const [from, to] = [named(people, wrong), named(people, right)];
  if (!from || !to || from === to) return undefined;
  const theirs = (await everyDecision(at)).filter(({ decision }) => isDoneBy(decision, from));
  const about = [from, to].reduce((words, { name }) => words.replace(word(name), ' '), said);
  const likely = likelyTrials(theirs, about);
  // “Det er ikke Ane, det er Carla” tells of nothing else; “… der synger” has to be found.
  const [only, ...others] = likely.length > 0 || /\sder\s/iu.test(about) ? likely : theirs;
  if (!only || others.length > 0) return undefined;
  return showYou(mendDoerView(at.unit, only.day, doneBy(only.decision, from, to), only.decision, to, from));
}

async function mendOther(at: Standing, told: Record<string, string>): Promise<Reply | undefined> {
  const { about = '', right = '', instead: isInstead } = told;
  const people = await everyone(at);
  const to = named(people, right);
  const likely = to || isInstead ? likelyTrials(await everyDecision(at), about).slice(0, mostOffered) : [];
  const [only, ...others] = likely;
  if (!only) return undefined;
  const { decision, day } = only;
  const from = people.find((each) => each !== to && isDoneBy(decision, each));
  const isNobodys = !decision.owner && !decision.who;
  if (to && others.length === 0 && (from || isNobodys))
    return showYou(
      mendDoerView(at.unit, day, from ? doneBy(decision, from, to) : decision, decision, to, from),
    );
  // Of several, or of somebody who is not in the unit, it is put right in the form.
  return isInstead ? showYou(whichDecisionView(at.unit, likely, 'correct')) : undefined;
}

export const mendDoerButton = button('decision.doer', {
  deed: 'see-agenda',
  needs: ['day', 'decision', 'owner', 'stood'],
  press: async (at, { decision: id, owner, stood }): Promise<Reply> => {
    const people = await everyone(at);
    const to = people.find((each) => each.id === owner);
    const from = people.find((each) => each.id === stood);
    const found = (await everyDecision(at)).find(({ decision }) => decision.id === id);
    const { owner: now, who } = found?.decision ?? {};
    const isAsItStood = stood === nobody ? !now && !who : found && from && isDoneBy(found.decision, from);
    if (!to || !found || !isAsItStood) return instead(showYou(await listedDecisions(at, { isGone: !found })));
    const { decision } = found;
    return instead(
      await writeMended(at, found, from ? doneBy(decision, from, to) : { ...decision, owner: to }),
    );
  },
});

function doneBy(decision: Found['decision'], from: Attendee, to: Attendee): Mended {
  const text = decision.text.replace(word(from.name), () => firstName(to.name));
  return { ...decision, text, owner: to };
}

function isDoneBy({ text, owner }: Found['decision'], { id, name }: Attendee): boolean {
  return owner ? owner.id === id : word(name).test(text);
}

function named(people: readonly Attendee[], said: string): Attendee | undefined {
  const found = people.filter(({ name }) => firstName(name).toLowerCase() === said.toLowerCase());
  return found.length === 1 ? found[0] : undefined;
}

function word(name: string): RegExp {
  const [first = '', ...rest] = name.split(' ').map((each) => RegExp.escape(each));
  return new RegExp(`(?<!\\p{L})${first}(?:\\s+${rest.join('\\s+')})?(?!\\p{L})`, 'iu');
}
