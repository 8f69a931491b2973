import { command } from '../feature/command.ts';
import { showComingGoals } from '../learning/common-goals.ts';
import { pendingOf, writtenAs } from '../trial/unstored-trial.ts';
import { fitsButton } from '../trial/view/trial-keep-buttons.ts';
import { paragraph } from '../ui/build-view.ts';
import { meetingLed } from './mend-goal-in-words.ts';
import { tellActivity } from './said-at-point.ts';
import { saidAtPointText } from './text/said-at-point-text.ts';

/** “Vi laver en trommekreds til målet om de stille børn”: said to be an activity, wherever the meeting has got to. */
export const activityInWordsCommand = command({
  name: 'activity-in-words',
  words: { da: ['ny aktivitet til målet'], en: ['new activity of the goal'] },
  help: { under: 'common-goals' },
  answersForWords: true,
  deed: 'see-goals-for-unit',
  run: async (at) => {
    const { unit, call } = at;
    const { what, message } = call.intent;
    const text = what.kind === 'words' ? what.text.trim() : '';
    const meeting = await meetingLed(at);
    const decision = { unit: unit.id, day: meeting?.day ?? '', text, op: call.ports.ids.next() };
    const pending = message && pendingOf(unit.id, writtenAs(call, message, text));
    const trial = pending && fitsButton(pending) ? pending : undefined;
    const asked = meeting?.course !== undefined && (await tellActivity(at, meeting, { decision, trial }));
    if (asked) return asked;
    const goals = await showComingGoals(at);
    if (goals.kind !== 'show') return goals;
    const words = paragraph(saidAtPointText[unit.language].activityNotKept);
    return { ...goals, view: { ...goals.view, nodes: [words, ...goals.view.nodes] } };
  },
});
