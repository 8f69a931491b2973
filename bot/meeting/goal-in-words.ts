import { mostGoals } from '../../shared/domain/learning/limits.ts';
import { decisionSaid } from '../../shared/domain/meeting/decision-in-sentence.ts';
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
import { goalToldView } from './view/goal-told-view.ts';

/** “Vores mål for næste forløb er at …”: what the goal is, without the words that say that it is one. */
const lead = /^.*?\bm[åa]l(?:et|sætning(?:en)?)?\b.*?\s(?:er|bliver|skal være|is)\b\s*[:,]?\s*/isu;
const ofNext = /\b(?:næste|nye|kommende|next)\s+(?:forløb|periode|course)/iu;

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
  const goal = tail
    ? decisionSaid(tail, [], unit.language)
    : lead.test(all)
      ? decisionSaid(all.replace(lead, ''), [], unit.language)
      : '';
  if (!goal) return commonGoalsCommand.run(call);
  const guarded = await guardOne(call.ports, unit, goal);
  if (!guarded.ok && guarded.why !== 'ask') return showYou(refusedView(at, guarded.why));
  const carried = guarded.ok ? goal : undefined;
  const day = latestMeetingDay(at);
  const meeting = day === call.today ? await readValue(call.ports, meetingRow(unit.id, day)) : undefined;
  if (meeting?.state === 'open' && mayRun(at, meeting.id) && meeting.goals.length < mostGoals)
    return told(at, carried, {
      action: 'meeting.goal',
      data: { unit: unit.id, day, alone: 'yes' },
      into: 'goal',
      opensForm: true,
    });
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
