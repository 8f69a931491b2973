import type { NotedKind } from '../../shared/domain/unit/noted-deed.ts';

interface Noted {
  /** Names of buttons, forms and commands; one that ends with a dot stands for all that begin so. */
  readonly by: readonly string[];
  /** The command that leads to where it is put right. */
  readonly way: string;
}

/** What is noted as what, and where it is put right. Whatever is in no line of these is `other`. */
export const notedDeeds: Readonly<Record<NotedKind, Noted>> = {
  withdrawn: { by: ['trial.withdraw'], way: 'trials' },
  messageDeleted: { by: ['message.deleted'], way: 'trials' },
  trial: { by: ['trial.', 'outcome.', 'idea.try', 'message.edited'], way: 'trials' },
  decisionDeleted: { by: ['meeting.drop'], way: 'decisions' },
  decisionSettled: { by: ['decision.settle'], way: 'decisions' },
  decisionChanged: { by: ['decision.change', 'meeting.correct'], way: 'decisions' },
  decision: { by: ['decision.', 'meeting.decision', 'decide'], way: 'decisions' },
  memberRemoved: { by: ['members.remove'], way: 'members' },
  members: { by: ['members.'], way: 'members' },
  joined: { by: ['unit.join', 'join', 'unit.come-back'], way: 'leave' },
  unit: { by: ['unit.'], way: 'edit' },
  posts: { by: ['posts.'], way: 'posts' },
  plan: { by: ['plan.'], way: 'plan' },
  lead: { by: ['lead.'], way: 'leadership' },
  chair: { by: ['chair.', 'chair'], way: 'chair' },
  meeting: {
    by: ['meeting.', 'topic.', 'agenda.', 'matter.', 'agenda-point', 'talk-of'],
    way: 'meeting-now',
  },
  meetingClosed: { by: ['meeting.close'], way: 'decisions' },
  goal: { by: ['goal.', 'goal'], way: 'goal' },
  commonGoals: { by: ['goal.common'], way: 'common-goals' },
  note: { by: ['note.', 'note'], way: 'overview' },
  day: { by: ['day.'], way: 'day' },
  week: { by: ['week.'], way: 'week' },
  processPlan: { by: ['process-plan.'], way: 'process-plan' },
  together: { by: ['activity.'], way: 'plan-together' },
  focus: { by: ['focus.'], way: 'focus' },
  golden: { by: ['golden.'], way: 'golden' },
  word: { by: ['glossary.'], way: 'glossary' },
  card: { by: ['card.'], way: 'card' },
  sparring: { by: ['sparring.'], way: 'sparring' },
  buddy: { by: ['buddy.'], way: 'buddy' },
  outsideEye: { by: ['outside-eye.'], way: 'outside-eye' },
  followUp: { by: ['follow-up.'], way: 'follow-up' },
  video: { by: ['video.'], way: 'video' },
  visit: { by: ['visit.'], way: 'visit' },
  checklist: { by: ['checklist.'], way: 'checklist' },
  calendar: { by: ['calendar.', 'calendar'], way: 'calendar' },
  ideas: { by: ['idea.'], way: 'ideas' },
  network: { by: ['network.', 'above.'], way: 'network' },
  rest: { by: ['rest.', 'back', 'ill', 'absent'], way: 'holiday' },
  other: { by: [], way: 'trials' },
};

/** The longest name that fits tells most: `meeting.drop` before `meeting.`. */
export function notedAs(deed: string): NotedKind {
  let found: NotedKind = 'other';
  let length = 0;
  for (const [kind, { by }] of Object.entries(notedDeeds)) {
    for (const name of by) {
      const fits = name === deed || (name.endsWith('.') && deed.startsWith(name));
      if (!fits || name.length <= length) continue;
      found = kind as NotedKind;
      length = name.length;
    }
  }
  return found;
}
