import { dayTold } from '../../shared/domain/meeting/day-told.ts';
import { daysLater } from '../../shared/domain/meeting/later-told.ts';
import { mayBeDoneBy } from '../../shared/domain/meeting/limits.ts';
import { byOtherDay, withoutDays } from '../../shared/domain/meeting/other-day.ts';
import { addDays, type Day } from '../../shared/domain/time/day.ts';
import { daysIn, plain } from '../../shared/domain/time/written-day.ts';
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
import { isNamed, opening, pointedOut, withoutNames } from './pointing-out.ts';
import { listedDecisions } from './show-decisions.ts';
import { agendaText } from './text/agenda-text.ts';
import { mendDayView, standsSoView } from './view/mend-day-view.ts';
import { everyone } from './who-takes-part.ts';
import { type Mended, writeMended } from './write-mended.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    /** `stood`: by when it was to be done as it was asked about. */
    'decision.day': Carries<'unit' | 'day' | 'decision' | 'by', 'stood'>;
  }
}

const theDay = '(?:datoen|dagen|fristen|deadlinen?|tidsfristen)';
const moves = '(?:udskyd|udsæt|ryk|flyt|skub|ret|ændr|sæt)\\p{L}*';
const asks =
  '(?:(?:(?:kan|vil|gider|skal)\\s+(?:du|vi)|lad\\s+os|vi(?:\\s+(?:skal|vil|må))?)\\s+)?(?:(?:lige|godt|gerne|ikke|hellere)\\s+)*';
const mayDo = '(?:skal|skulle|kan|må|bliver|behøver|flyttes|udskydes|rykkes|udsættes)';
/** “Udskyd den om regntøj til uge 3”, “ret datoen på den om regntøj til 12. januar”. */
const ordered = new RegExp(
  `${opening}${asks}${moves}\\s+(?:${pointedOut}|${theDay}\\s+(?:på|for|i|ved)\\s+(?:${pointedOut})?)(?<about>\\S.*)$`,
  'isu',
);
/** “Nej, det var den 11. januar med regnbukserne”. */
const otherDay = new RegExp(
  `${opening}det\\s+(?:er|var|bliver|skal\\s+være|skulle\\s+være)\\s+\\P{Lu}*?(?:\\d|dag)[^,]*?\\s(?:med|for|vi|jeg)\\s+(?<about>\\S.*)$`,
  'isu',
);
/** “Ane skal have til den 1. december med billederne”. */
const hasUntil = new RegExp(
  `${opening}\\p{L}+\\s+(?:(?:skal|må|kan|vil)\\s+(?:(?:gerne|godt|lige|nok)\\s+)*(?:ha|have|få)|får|har)\\s+(?:tid\\s+)?(?:ind)?til\\s+[^,]*?\\s(?:med|til)\\s+(?:at\\s+)?(?<about>\\S.*)$`,
  'isu',
);
/** “Det med billederne skal være senest 8. januar i stedet”. */
const pointed = new RegExp(
  `${opening}(?:${theDay}\\s+(?:på|for|til)\\s+)?${pointedOut}(?<about>\\S.*?\\s${mayDo}\\s.*)$`,
  'isu',
);
/** “Emil skal først tage billeder senest 8. januar, ret den”: told at length, of one that stands otherwise. */
const toldAtLength = [
  `${opening}(?<about>\\S.*?)[\\s,.;]+(?:så\\s+)?ret\\s+(?:lige\\s+)?(?:den|det|${theDay})(?:\\s+(?:lige|tak))*[\\s.!]*$`,
  `${opening}(?<about>\\S.*?)\\s+i\\s+stedet(?:\\s+for)?[\\s.!]*$`,
].map((shape) => new RegExp(shape, 'isu'));
/** “Spandene skal først købes d. 8. januar”: the day alone is the other day. */
const onlyThen = new RegExp(
  `${opening}(?<about>\\S.*?\\s(?:skal|kan|må)\\s+(?:\\p{L}+\\s+){0,2}?først\\s.*)$`,
  'isu',
);

/** A decision is to be done by another day: it is shown as it would be, with the one press that puts it right. */
export async function mendDay(at: Standing, said: string): Promise<Reply | undefined> {
  const order = (ordered.exec(said) ?? otherDay.exec(said) ?? hasUntil.exec(said))?.groups;
  const named = order ?? pointed.exec(said)?.groups;
  const then = onlyThen.exec(said)?.groups;
  const about = (named ?? toldAtLength.map((shape) => shape.exec(said)?.groups).find(Boolean) ?? then)?.about;
  const { unit, call } = at;
  const told =
    about &&
    (dayInstead(said, call.today) ??
      dayTold(said, call.today, unit.plan)?.day ??
      ((order || then) && onlyDay(said, call.today)));
  const later = about && !told ? daysLater(said) : undefined;
  if (!about || (!told && !later)) return undefined;
  const all = await everyDecision(at);
  if (all.length === 0) return undefined;
  const people = await everyone(at);
  const { within } = pointedWithin.exec(about)?.groups ?? {};
  const words = withoutNames(withoutDays(within ?? about).replace(ofAnyMove, ' '), people);
  const meant = likelyTrials(all, words, { isTelling: named === undefined }).slice(0, mostOffered);
  // “En uge senere” is counted from the day that stands.
  const [only, ...others] = meant;
  const stood = others.length === 0 ? only?.decision.by : undefined;
  const by = told ?? (later && stood ? addDays(stood, later) : undefined);
  if (meant.length === 0 || !by) return undefined;
  // By that day it is to be done already: a button would change nothing.
  const [asItIs] = meant.filter(({ decision }) => decision.by === by);
  if (asItIs && meant.length === 1) return showYou(standsSoView(unit, asItIs.decision));
  return showYou(
    mendDayView(
      unit,
      by,
      meant.map((found) => ({ ...found, mended: doneBy(found, by, unit) })),
      people.some(
        ({ name }) => isNamed(about, name) && !meant.some((found) => isNamed(namesIn(found), name)),
      ),
    ),
  );
}

function namesIn({ decision: { text, owner, who } }: Found): string {
  return [text, owner?.name, who].join(' ');
}

/** What it is about stands in the midst of why. */
const pointedWithin = new RegExp(`[\\s,](?:så\\s+)?${pointedOut}(?<within>\\S.*)$`, 'isu');

/** What is said of any decision that gets another day. */
const ofAnyMove =
  /(?<!\p{L})(?:stedet|først|godt|gerne|senere|vente|ekstra|(?:en|to|tre|fire)\s+(?:uger?|dage?)|være|tager?|laver?|sætter?|færdig\p{L}*|gøres|gjort|flyttes|udskydes|rykkes|udsættes)(?!\p{L})/giu;

/** “Farida kan ikke på fredag, så det med billederne bliver den 18. november i stedet”: the day that is said before that. */
function dayInstead(said: string, today: Day): Day | undefined {
  const [anew] = /^.*?(?=\s+i\s+stedet(?!\p{L}))/isu.exec(said) ?? [];
  const days = anew ? daysIn(plain(anew), today) : [];
  const last = days.at(-1);
  return days.length > 1 && last !== undefined && last > today ? last : undefined;
}

/** “Flyt den om regntøj til 12. januar” may leave out what a deadline is told with. */
function onlyDay(said: string, today: Day): Day | undefined {
  const [only, ...others] = daysIn(plain(said), today);
  return only && others.length === 0 && only > today ? only : undefined;
}

export const mendDayButton = button('decision.day', {
  deed: 'see-agenda',
  needs: ['day', 'decision', 'by'],
  press: async (at, { decision: id, by, stood }): Promise<Reply> => {
    const found = (await everyDecision(at)).find(({ decision }) => decision.id === id);
    if (!found || found.decision.by !== stood || !mayBeDoneBy(by, at.call.today))
      return instead(showYou(await listedDecisions(at, { isGone: !found })));
    return instead(await writeMended(at, found, doneBy(found, by, at.unit)));
  },
});

function doneBy({ decision: { text, owner } }: Found, by: Day, { language }: Unit): Mended {
  const until = `${agendaText[language].by} ${datesText[language].longDay(by)}`;
  return { text: byOtherDay(text, until), by, ...(owner && { owner }) };
}
