import { mostGoals } from '../../shared/domain/learning/limits.ts';
import { decisionSaid } from '../../shared/domain/meeting/decision-in-sentence.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import type { Standing } from '../access/enter.ts';
import { command } from '../feature/command.ts';
import { wordsAfter } from '../feature/words-after.ts';
import { guardOne } from '../guard/guard-words.ts';
import { commonGoalsCommand } from '../learning/common-goals.ts';
import { courseBegun, courseNow } from '../learning/course-now.ts';
import { commonGoalsRow } from '../rows/learning-rows.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { readValue } from '../rows/row.ts';
import { fitsButton } from '../trial/view/trial-keep-buttons.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { latestMeetingDay, mayRun } from './at-meeting.ts';
import { refusedView } from './decide-at-once.ts';
import { pointHere } from './point-here.ts';
import { goalToldView } from './view/goal-told-view.ts';
import { ownGoalToldView } from './view/said-at-point-view.ts';

/** “Vores mål for næste forløb er at …”: what the goal is, without the words that say that it is one. */
const lead =
  /^\s*mål(?:et)?\s+(?:til|for)\s+(?:det\s+)?næste\s+(?:gang|forløb|periode)\s*:\s*|^[^:]*?(?:have|sætte|sætter)\s(?:[^:]*?\s)?mål(?:et)?(?:\s+for\s+(?:det\s+)?næste\s+\p{L}+)?(?:\s*:\s*|\s*,?\s*(?:om\s*,?\s*)?(?=at\s))|^.*?\bm[åa]l(?:et|sætning(?:en)?)?\b.*?\s(?:er|bliver|skal være|is)\b\s*[:,]?\s*/isu;
/** “Et mål mere: …”, “nyt mål: …”: of the course that is planned, or one's own. */
const oneMore =
  /^\s*(?:(?:og|så|nu|ok|okay)[\s,]+)*(?:(?:et|endnu|nyt|andet)\s+)+mål(?:\s+(?:mere|til))?\s*[:–—-]\s*(?=\S)/iu;
/** “Tilføj også et mål om ro ved maden”, “vi skal også have et mål om at høre efter”. */
const another =
  /^\s*(?:(?:og|så|nu|nej|ok)[\s,]+)*(?:tilføj|skriv|noter|sæt|vi\s+skal|vi\s+vil|skal\s+vi)\s+(?:(?:også|lige|gerne|have|ha|os)\s+)*et\s+(?:(?:nyt|ekstra|fælles|andet)\s+)*mål(?:\s+(?:mere|til))?\s+om[\s,]+(?=\S)/iu;
/** “Alle er med i samlingen, det er vores mål næste gang”: the same, said afterwards. */
const trail =
  /[\s,.:;–-]+(?:og\s+)?(?:(?:det|dette)\s+(?:er|bliver|skal\s+være)|er|som)\s+(?:vores|det|et|jeres)?\s*(?:nye?\s+)?mål(?:et)?(?:\s+(?:for|til|i))?(?:\s+(?:det\s+)?(?:næste|nye|kommende)\s+(?:gang|forløb|periode))?[\s.!]*$/iu;
/** “Vi vil gerne have, at børnene hjælper hinanden”. */
const wish =
  /^(?:(?:og|så|nu|ok|okay)[\s,]+)*(?:(?:vi|det\s+vi)\s+(?:(?:gerne|også|især|helst)\s+)*(?:vil|ønsker|håber)(?:(?:\s+(?:gerne|også|især|helst|have|nå|på|os|er))*)\s*,?|vores\s+ønske\s+er\s*,?|et\s+til\s*[:,]?)\s+(?=at\s+\S)/iu;
const ofNext = /\b(?:næste|nye|kommende|next)\s+(?:forløb|periode|gang|course)/iu;

const words: { readonly da: readonly [string, ...string[]]; readonly en: readonly [string, ...string[]] } = {
  da: ['mål for næste forløb', 'målet for næste forløb'],
  en: ['goal for the next course'],
};

/** A goal told in words: its form is opened with the words in it, the meeting's own while that is going on. */
export const goalInWordsCommand = command({
  name: 'goal-in-words',
  words,
  help: { under: 'common-goals' },
  answersForWords: true,
  deed: 'see-goals-for-unit',
  run: (at) => tellGoal(at),
});

async function tellGoal(at: Standing): Promise<Reply> {
  const { unit, call, may } = at;
  const { what } = call.intent;
  const all = what.kind === 'words' ? what.text.trim() : '';
  const tail = wordsAfter(at, [...words.da, ...words.en]).replace(/^(?:er|bliver|is)\b[\s,:]*/iu, '');
  const isOneMore = oneMore.test(all);
  const goal = isOneMore
    ? decisionSaid(all.replace(oneMore, ''), [], unit.language)
    : another.test(all)
      ? decisionSaid(all.replace(another, ''), [], unit.language)
      : tail
        ? decisionSaid(tail, [], unit.language)
        : lead.test(all)
          ? decisionSaid(all.replace(lead, ''), [], unit.language)
          : trail.test(all)
            ? decisionSaid(all.replace(trail, ''), [], unit.language)
            : '';
  if (!goal) return commonGoalsCommand.run(call);
  const guarded = await guardOne(call.ports, unit, goal);
  if (!guarded.ok && guarded.why !== 'ask') return showYou(refusedView(at, guarded.why));
  const carried = guarded.ok ? goal : undefined;
  const day = latestMeetingDay(at);
  const meeting = day === call.today ? await readValue(call.ports, meetingRow(unit.id, day)) : undefined;
  const isOfMeeting = meeting?.state === 'open' && mayRun(at, meeting.id) && meeting.goals.length < mostGoals;
  // Where a meeting talks of one's own, and at any other time, one more may be one's own.
  const isOwn = isOneMore && !(isOfMeeting && !(await isAtOwnGoals(at, meeting)));
  if (isOwn) return showYou(ownGoalToldView(unit, meeting?.course, asOwn(unit.id, carried)));
  if (isOfMeeting) return told(at, carried, ofMeeting(unit.id, day));
  if (!may('set-common-goals')) return showYou(goalToldView(unit, undefined, false));
  const course = ofNext.test(all) ? courseBegun(at) + 1 : courseNow(at);
  const stored = (await readValue(call.ports, commonGoalsRow(unit.id, course)))?.goals ?? [];
  const isFull = stored.length >= mostGoals;
  return told(at, isFull ? undefined : carried, {
    action: 'goal.common',
    data: { unit: unit.id, course: String(course) },
    into: `goal${stored.length}`,
    opensForm: true,
  });
}

async function isAtOwnGoals(at: Standing, meeting: Meeting): Promise<boolean> {
  return (await pointHere(at, meeting))?.item === 'own-goals';
}

function asOwn(unit: string, words: string | undefined): string | undefined {
  return words && fitsButton({ unit, course: '999', carried: words }) ? words : undefined;
}

function ofMeeting(unit: string, day: Day): Opens {
  return { action: 'meeting.goal', data: { unit, day, alone: 'yes' }, into: 'goal', opensForm: true };
}

/** Where the meeting talks of its goals, a wish of theirs is one; nothing where there is no room for it. */
export async function tellWish(
  at: Standing,
  { day, goals }: Meeting,
  said: string,
): Promise<Reply | undefined> {
  const { unit, call } = at;
  if (!wish.test(said) || goals.length >= mostGoals) return undefined;
  const goal = decisionSaid(said.replace(wish, ''), [], unit.language);
  const guarded = await guardOne(call.ports, unit, goal);
  if (!guarded.ok && guarded.why !== 'ask') return undefined;
  return told(at, guarded.ok ? goal : undefined, ofMeeting(unit.id, day));
}

type Opens =
  | {
      readonly action: 'meeting.goal';
      readonly data: { readonly unit: string; readonly day: string; readonly alone: string };
      readonly into: string;
      readonly opensForm: true;
    }
  | {
      readonly action: 'goal.common';
      readonly data: { readonly unit: string; readonly course: string };
      readonly into: string;
      readonly opensForm: true;
    };

/** The button takes the words along, unless the guard has a question about them: then they are written in the form. */
function told(
  { unit }: Standing,
  words: string | undefined,
  { action, data, into, opensForm }: Opens,
): Reply {
  const carrying = { ...data, carried: words ?? '', into };
  const isCarried = words !== undefined && fitsButton(carrying);
  const opens = { action, data: isCarried ? carrying : data, opensForm } as Parameters<
    typeof goalToldView
  >[1];
  return showYou(goalToldView(unit, opens, isCarried));
}
