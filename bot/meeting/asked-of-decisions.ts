import { doerInWords } from '../../shared/domain/meeting/deadline-in-words.ts';
import type { Attendee } from '../../shared/domain/meeting/meeting.ts';
import { peopleWritten } from '../../shared/domain/meeting/people-written.ts';
import { firstName } from '../../shared/domain/person/first-name.ts';
import { likelyTrials, tellsOf } from '../../shared/domain/trial/grouping/likely-trials.ts';
import { mostOffered } from '../../shared/domain/trial/limits.ts';
import type { Standing } from '../access/enter.ts';
import { plainWords } from '../feature/plain-words.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { everyDecision, type Found } from './every-decision.ts';
import { isNamed, withoutNames } from './pointing-out.ts';
import { listedDecisions } from './show-decisions.ts';
import { mendDecisionText } from './text/mend-decision-text.ts';
import {
  asksWhat,
  asksWhen,
  asksWhenElse,
  asksWho,
  asksWhoElse,
  asksWhoseTasks,
} from './told-of-decisions.ts';
import { saidAbove, whoDoesView } from './view/which-decision-view.ts';
import { everyone } from './who-takes-part.ts';

/** “Hvornår skal Hanne være færdig med regntøjet”, “hvad skal Hanne nå”: what is decided of it, with who and when. */
export async function answerAsked(at: Standing, said: string): Promise<Reply | undefined> {
  const plain = plainWords(said);
  if (asksWhoseTasks.test(plain)) return answerWhose(at, said);
  const who = asksWhoElse.exec(plain);
  if (who || asksWho.test(plain))
    return answerWho(at, asksWho.test(plain) ? said.replace(askedWho, ' ') : withoutVerb(said, who));
  const whenElse = asksWhenElse.exec(plain);
  const isWhen = asksWhen.test(plain) || whenElse !== null;
  if (!isWhen && !asksWhat.test(plain)) return undefined;
  const { unit } = at;
  const people = await everyone(at);
  const [whose, ...others] = people.filter(({ name }) => isNamed(said, name));
  const open = (await everyDecision(at)).filter(({ kept }) => !kept || kept.state === 'open');
  const theirs = whose && others.length === 0 ? open.filter((one) => isOf(one, whose)) : open;
  const about = withoutNames(withoutVerb(said, whenElse).replace(ofAsking, ' '), people);
  const likely = likelyTrials(theirs, about);
  const meant =
    isWhen && likely.length > 0 ? likely : whose && !(isWhen && tellsOf(about)) ? byTheirDay(theirs) : [];
  if (meant.length === 0) {
    const { noneAbout } = mendDecisionText[unit.language];
    return showYou(saidAbove(noneAbout, await listedDecisions(at)));
  }
  return showYou(whoDoesView(unit, isWhen ? meant.slice(0, mostOffered) : meant, isWhen ? 'when' : 'what'));
}

async function answerWho(at: Standing, about: string): Promise<Reply> {
  const { unit } = at;
  const meant = likelyTrials(await everyDecision(at), about.replace(ofPromise, ' ')).slice(0, mostOffered);
  if (meant.length > 0) return showYou(whoDoesView(unit, meant, 'who'));
  return showYou(saidAbove(mendDecisionText[unit.language].noneAbout, await listedDecisions(at)));
}

/** What stands with them, or did before it was given to somebody else: with who has it now. They may have left. */
async function answerWhose(at: Standing, said: string): Promise<Reply> {
  const { unit } = at;
  const [people, all] = await Promise.all([everyone(at), everyDecision(at)]);
  const had = all.flatMap(({ decision: { owner }, kept }) =>
    [owner, ...(kept?.earlier ?? []).map((each) => each.owner)].flatMap((each) => each ?? []),
  );
  const whose = [...people, ...had].filter(({ name }) => isNamed(said, name));
  const [one] = whose;
  const isOne = one !== undefined && new Set(whose.map(({ id }) => id)).size === 1;
  const theirs = all.filter(
    (found) =>
      isOne &&
      (isOf(found, one) || found.kept?.earlier?.some((each) => isOf({ decision: { ...each, id: '' } }, one))),
  );
  if (theirs.length > 0) return showYou(whoDoesView(unit, theirs, 'who'));
  const { noneOf, noneAbout } = mendDecisionText[unit.language];
  const first = firstName(one?.name);
  return showYou(saidAbove(isOne && first ? noneOf(first) : noneAbout, await listedDecisions(at)));
}

/** What comes before the thing itself in “hvem skal købe gummistøvler”. */
const askedWho =
  /^\W*hvem\s.*?(?<!\p{L})(?:købe|bestille|skaffe|ordne|for|af|printe|undersøge|kontakte|ringe)(?!\p{L})/iu;
const ofPromise = /(?<!\p{L})(?:lovet|lovede|sagt|påtaget|ansvar(?:et)?|sørger)(?!\p{L})/giu;

/** Of “hvem skal rydde loftet” what is to be tidied: that something else is, answers nothing. */
function withoutVerb(said: string, asked: RegExpExecArray | null): string {
  const verb = Object.values(asked?.groups ?? {}).find(Boolean);
  if (!verb) return said;
  const bare = said
    .split(/\s+/u)
    .filter((word) => plainWords(word) !== verb)
    .join(' ');
  return tellsOf(bare) ? bare : said;
}

/** What is said of any of them when it is asked about. */
const ofAsking =
  /(?<!\p{L})(?:færdig\p{L}*|klar|klaret|ordnet|købe|købt|bestil\p{L}*|være|senest)(?!\p{L})/giu;

function isOf({ decision: { owner, who, text } }: Pick<Found, 'decision'>, person: Attendee): boolean {
  const isBeside = who !== undefined && peopleWritten(who, [person]).length > 0;
  return owner?.id === person.id || isBeside || doerInWords(text, person.name, { isPerson: true });
}

/** What is to be done first stands first. */
function byTheirDay(found: readonly Found[]): readonly Found[] {
  const day = ({ decision: { by } }: Found) => by ?? '9999';
  return found.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}
