import { doerInWords } from '../../shared/domain/meeting/deadline-in-words.ts';
import type { Attendee } from '../../shared/domain/meeting/meeting.ts';
import { peopleWritten } from '../../shared/domain/meeting/people-written.ts';
import { likelyTrials } from '../../shared/domain/trial/grouping/likely-trials.ts';
import { mostOffered } from '../../shared/domain/trial/limits.ts';
import type { Standing } from '../access/enter.ts';
import { plainWords } from '../feature/plain-words.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { everyDecision, type Found } from './every-decision.ts';
import { withoutNames } from './pointing-out.ts';
import { listedDecisions } from './show-decisions.ts';
import { mendDecisionText } from './text/mend-decision-text.ts';
import { asksWhat, asksWhen } from './told-of-decisions.ts';
import { saidAbove, whoDoesView } from './view/which-decision-view.ts';
import { everyone } from './who-takes-part.ts';

/** “Hvornår skal Hanne være færdig med regntøjet”, “hvad skal Hanne nå”: what is decided of it, with who and when. */
export async function answerAsked(at: Standing, said: string): Promise<Reply | undefined> {
  const plain = plainWords(said);
  const isWhen = asksWhen.test(plain);
  if (!isWhen && !asksWhat.test(plain)) return undefined;
  const { unit } = at;
  const people = await everyone(at);
  const [who, ...others] = people.filter(({ name }) => isNamed(said, name));
  const open = (await everyDecision(at)).filter(({ kept }) => !kept || kept.state === 'open');
  const theirs = who && others.length === 0 ? open.filter((one) => isOf(one, who)) : open;
  const about = withoutNames(said.replace(ofAsking, ' '), people);
  const likely = likelyTrials(theirs, about);
  const meant = isWhen && likely.length > 0 ? likely : who ? byTheirDay(theirs) : [];
  if (meant.length === 0) {
    const { noneAbout } = mendDecisionText[unit.language];
    return showYou(saidAbove(noneAbout, await listedDecisions(at)));
  }
  return showYou(whoDoesView(unit, isWhen ? meant.slice(0, mostOffered) : meant, isWhen ? 'when' : 'what'));
}

/** What is said of any of them when it is asked about. */
const ofAsking =
  /(?<!\p{L})(?:færdig\p{L}*|klar|klaret|ordnet|købe|købt|bestil\p{L}*|være|senest)(?!\p{L})/giu;

function isNamed(said: string, name: string): boolean {
  const first = RegExp.escape(name.split(' ')[0] ?? '');
  return new RegExp(`(?<!\\p{L})${first}(?!\\p{L})`, 'iu').test(said);
}

function isOf({ decision: { owner, who, text } }: Found, person: Attendee): boolean {
  const isBeside = who !== undefined && peopleWritten(who, [person]).length > 0;
  return owner?.id === person.id || isBeside || doerInWords(text, person.name, { isPerson: true });
}

/** What is to be done first stands first. */
function byTheirDay(found: readonly Found[]): readonly Found[] {
  const day = ({ decision: { by } }: Found) => by ?? '9999';
  return found.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}
