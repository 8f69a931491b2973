import { dayTold } from '../../shared/domain/meeting/day-told.ts';
import { wordingOf } from '../../shared/domain/meeting/decision-wording.ts';
import { mayBeDoneBy } from '../../shared/domain/meeting/limits.ts';
import type { Attendee } from '../../shared/domain/meeting/meeting.ts';
import { byOtherDay, withoutDays } from '../../shared/domain/meeting/other-day.ts';
import { besideWords, peopleWritten } from '../../shared/domain/meeting/people-written.ts';
import { firstName } from '../../shared/domain/person/first-name.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import { likelyTrials } from '../../shared/domain/trial/grouping/likely-trials.ts';
import { mostOffered } from '../../shared/domain/trial/limits.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { datesText } from '../time/text/dates.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { everyDecision, type Found } from './every-decision.ts';
import { asksForForm, latestOf, peopleCalled, readOf } from './give-decision.ts';
import { opening, withoutNames } from './pointing-out.ts';
import { listedDecisions } from './show-decisions.ts';
import { agendaText } from './text/agenda-text.ts';
import { mendGivenView } from './view/mend-given-view.ts';
import { everyone } from './who-takes-part.ts';
import { type Mended, writeMended } from './write-mended.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    /** `adult`: the ids of those who have it from now on. `stood`: the sign of how it read when it was asked about. */
    'decision.given': Carries<'unit' | 'day' | 'decision' | 'adult' | 'stood', 'by'>;
  }
}

const several = '\\p{L}+(?:\\s*,\\s*\\p{L}+)*\\s+og\\s+\\p{L}+';
const names = '(?<names>\\p{L}+(?:(?:\\s*,\\s*|\\s+og\\s+)\\p{L}+)*)';
const asks =
  '(?:(?:(?:kan|vil|gider|skal)\\s+(?:du|vi)|lad\\s+os|vi(?:\\s+(?:skal|vil|må))?)\\s+)?(?:(?:lige|godt|gerne|ikke|hellere)\\s+)*';
const task = '(?:opgaven|tjansen|jobbet)';
const thatOne = `(?:den|beslutningen|${task})(?:\\s+(?:med|om)\\s+(?:at\\s+)?(?<about>\\S.*?))?`;
const ends = '[\\s.!]*$';
const isWas = '(?:er|var|bliver|blev|skal\\s+være|skulle\\s+være)';
const shapes = [
  // “Ret beslutningen om bøgerne til Ditte og Emil”, “flyt opgaven med bøgerne fra Iben til Emil”
  `${opening}${asks}(?:ret|ændr|giv|flyt|ryk|overdrag)(?:te|ke|e)?\\s+${thatOne}(?:\\s+fra\\s+(?<off>\\p{L}+))?\\s+(?:over\\s+)?til\\s+(?:at\\s+være\\s+)?${names}${ends}`,
  // “Giv Farida opgaven med sutsko”
  `${opening}${asks}(?:giv|lad)(?:e)?\\s+${names}\\s+(?:(?:få|tage|overtage|have)\\s+)?${task}\\s+(?:med|om)\\s+(?:at\\s+)?(?<about>\\S.*?)${ends}`,
  // “Det er Bo og Gitte, der køber sutsko, ikke Iben”, “det er ikke Iben, men Bo og Gitte, der køber sutsko”
  `(?<!\\p{L})(?:det|den)\\s+${isWas}\\s+(?<names>${several})(?!\\p{L})(?<about>[^.!?]*?)(?<!\\p{L})ikke\\s+(?<wrong>\\p{L}+)(?<more>.*)$`,
  `(?<!\\p{L})(?:det|den)\\s+${isWas}\\s+ikke\\s+(?<wrong>\\p{L}+)(?!\\p{L})(?<about>[^.!?]*?)(?:(?:det|den)\\s+${isWas}|men)\\s+(?<names>${several})(?!\\p{L})(?<more>.*)$`,
].map((shape) => new RegExp(shape, 'isu'));

/** To whom it is given and by when it is to be done: it is shown as it would be, with the one press that makes it so. */
export async function mendGiven(at: Standing, said: string): Promise<Reply | undefined> {
  const { unit, call } = at;
  // “… til Ditte og Emil, senest 8. januar”
  const bare = withoutDays(said).replace(/[\s,.;:!]+$|\s+(?:og|med)[\s,.;]*$/giu, '');
  const told = shapes.map((shape) => shape.exec(bare)?.groups).find(Boolean);
  if (!told?.names) return undefined;
  const by = dayTold(said, call.today, unit.plan)?.day;
  // In its form, where nothing else is told.
  if (!by && asksForForm(said)) return undefined;
  const people = await everyone(at);
  const to = peopleCalled(told.names, people);
  const had = told.wrong ?? told.off;
  const from = had === undefined ? undefined : peopleCalled(had, people)?.[0];
  if (!to || (had !== undefined && !from)) return undefined;
  const all = (await everyDecision(at)).filter((each) => !from || hasIt(each, from));
  const about = withoutNames(`${told.about ?? ''} ${told.more ?? ''}`, people);
  const latest = latestOf(all);
  const likely = likelyTrials(all, about).slice(0, mostOffered);
  const isOnly = from !== undefined && likely.length === 0 && all.length === 1;
  const meant = likely.length > 0 ? likely : latest && (isOnly || !about.trim()) ? [latest] : [];
  if (meant.length === 0) return undefined;
  const anew = meant.map((found) => {
    // “Fra Iben til Emil”: whoever does it with her stays.
    const all = told.off && from ? inPlaceOf(from, to, found, people) : to;
    return { ...found, to: all, mended: givenAs(found, all, by, unit) };
  });
  return showYou(mendGivenView(unit, anew, by));
}

export const mendGivenButton = button('decision.given', {
  deed: 'see-agenda',
  needs: ['day', 'decision', 'adult', 'stood'],
  press: async (at, { decision: id, adult, stood, by }): Promise<Reply> => {
    const ids = adult.split(',');
    const people = await everyone(at);
    const to = ids.flatMap((one) => people.find((each) => each.id === one) ?? []);
    const found = (await everyDecision(at)).find(({ decision }) => decision.id === id);
    const isStill = found && wordingOf(found.decision) === stood && to.length === ids.length;
    if (!isStill || (by && !mayBeDoneBy(by, at.call.today)))
      return instead(showYou(await listedDecisions(at, { isGone: !found })));
    return instead(await writeMended(at, found, givenAs(found, to, by, at.unit)));
  },
});

/** With whoever it is taken from, whoever does it beside them stays. */
export function inPlaceOf(
  from: Attendee,
  to: readonly Attendee[],
  found: Found,
  people: readonly Attendee[],
): readonly Attendee[] {
  const has = doersOf(found, people).flatMap((each) => (each.id === from.id ? to : [each]));
  return has.length > 0 ? eachOnce(has) : to;
}

/** Its owner, and the colleagues who are named beside. */
export function doersOf(
  { decision: { owner, who } }: Found,
  people: readonly Attendee[],
): readonly Attendee[] {
  return eachOnce([...(owner ? [owner] : []), ...(who ? peopleWritten(who, people) : [])]);
}

function eachOnce(people: readonly Attendee[]): readonly Attendee[] {
  return [...new Map(people.map((each) => [each.id, each])).values()];
}

export function givenAs(
  found: Found,
  to: readonly Attendee[],
  by: Day | undefined,
  { language }: Unit,
): Mended {
  const [owner, ...others] = to;
  const { text = '', by: stays } = readOf(found, to);
  const until = by && `${agendaText[language].by} ${datesText[language].longDay(by)}`;
  const due = by ?? stays;
  return {
    text: until ? byOtherDay(text, until) : text,
    ...(owner && { owner }),
    beside: besideWords(others, language),
    ...(due && { by: due }),
  };
}

export function hasIt({ decision: { text, owner, who } }: Found, person: Attendee): boolean {
  const first = firstName(person.name);
  if (owner?.id === person.id || (who && peopleWritten(who, [person]).length > 0)) return true;
  return !owner && new RegExp(`(?<!\\p{L})${RegExp.escape(first)}(?!\\p{L})`, 'iu').test(text);
}
