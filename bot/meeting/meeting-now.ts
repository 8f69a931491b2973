import { takesOver } from '../../shared/domain/meeting/holder-of.ts';
import { meetingSteps } from '../../shared/domain/meeting/steps.ts';
import type { Standing } from '../access/enter.ts';
import { command } from '../feature/command.ts';
import { plainWords } from '../feature/plain-words.ts';
import { meetingMoment } from '../time/view/meeting-moment.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { paragraph } from '../ui/build-view.ts';
import { atHeldMeeting, type HeldMeeting, mayRun } from './at-meeting.ts';
import { type MeetingNow, meetingNow } from './current-agenda.ts';
import { screen } from './meeting-screen.ts';
import { showAgenda } from './show-agenda.ts';
import { whoLeads } from './tell-of-chair.ts';
import { agendaText } from './text/agenda-text.ts';
import { leadText } from './text/lead-text.ts';
import { closesMeeting, meetingTold, movesMeetingOn } from './told-rules.ts';
import { overView } from './view/closed-view.ts';
import { decisionsView } from './view/meeting-decisions-view.ts';
import { goOnLabel } from './view/way-to-card-view.ts';

/** “Næste punkt”, “hvor langt er vi?”, “er mødet slut?”: the meeting as it stands, in plain words. */
export const meetingNowCommand = command({
  name: 'meeting-now',
  words: {
    da: [
      ...(['næste punkt', 'mødet nu', 'fortsæt mødet', 'tilbage til mødet', 'hvor er mødet'] as const),
      ...[
        'hvor langt er vi',
        'hvor er vi på mødet',
        'er mødet slut',
        'er mødet i gang',
        'hvad sker der på mødet',
      ],
      ...['nu skal vi holde møde', 'vi holder møde', 'nu holder vi møde', 'vi skal holde møde'],
    ],
    en: ['next point', 'the meeting now', 'is the meeting over'],
  },
  help: { under: 'agenda' },
  toldWhole: true,
  deed: 'see-agenda',
  run: (at) => asItStands(at),
});

async function asItStands(at: Standing): Promise<Reply> {
  const { unit, call } = at;
  const now = await meetingNow(call.ports, unit.id, at.plan, call.today);
  if (now?.held && mayRun(at, now.meeting.id))
    return atHeldMeeting(at, now.held.value.day, async (held) =>
      told(held, await screen(held, held.held.value)),
    );
  const begins = isToBegin(call);
  const before = now?.before;
  if (before?.state === 'closed' && before.day === call.today)
    return showYou(begins ? overView(unit, before) : decisionsView({ unit, meeting: before }, 'reader'));
  const agenda = await showAgenda(at);
  return now && begins && !now.held ? above(agenda, await whenItBegins(at, now)) : agenda;
}

/** “Start mødet”, and not “hvor langt er vi?”, which the same rule leads here. */
function isToBegin({ intent: { what } }: Standing['call']): boolean {
  const plain = what.kind === 'words' ? plainWords(what.text) : '';
  return meetingTold.starts.says.test(plain) && !/^hvor (?:langt|er|var|kom)\b/.test(plain);
}

/** What they asked for is a button of the agenda, on its day and for whoever leads it: else it says when, and who. */
async function whenItBegins(at: Standing, { meeting, held }: MeetingNow): Promise<string> {
  const { unit, call } = at;
  const text = leadText[unit.language];
  if (meeting.day !== call.today) return text.beginsLater(meetingMoment(meeting, unit.language));
  if (mayRun(at, meeting.id)) return text.beginsHere(agendaText[unit.language].start);
  const chair = await whoLeads(call.ports, unit, meeting, held?.value);
  return chair?.name ? text.begunBy(chair.name) : text.begunByNobody;
}

function above(reply: Reply, words: string): Reply {
  if (reply.kind !== 'show') return reply;
  return { ...reply, view: { ...reply.view, nodes: [paragraph(words), ...reply.view.nodes] } };
}

/** What was asked for is done with a button, so it is said that it is not done, and which button does it. */
function told({ unit, call, agenda, held }: HeldMeeting, reply: Reply): Reply {
  const { what } = call.intent;
  if (what.kind !== 'words' || reply.kind !== 'show' || held.value.state !== 'open') return reply;
  const plain = plainWords(what.text);
  const text = leadText[unit.language];
  const isLast = held.value.step >= meetingSteps(agenda).length - 1;
  const closes = closesMeeting.test(plain);
  if (!closes && !(movesMeetingOn.test(plain) && !/^naeste/.test(plain))) return reply;
  const words = isLast ? text.closeHere : closes ? text.closeAtLast : text.notMovedOn;
  const button = goOnLabel(unit.language, takesOver(unit, held.value, call.person));
  return above(reply, words(button));
}
