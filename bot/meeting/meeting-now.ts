import type { AgendaSection } from '../../shared/domain/meeting/agenda-sections.ts';
import { holderOf, takesOver } from '../../shared/domain/meeting/holder-of.ts';
import { endsOf, meetingSteps } from '../../shared/domain/meeting/steps.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import { meetingIn } from '../../shared/domain/plan/find-in-plan.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Standing } from '../access/enter.ts';
import { command } from '../feature/command.ts';
import { plainWords } from '../feature/plain-words.ts';
import { showGuide } from '../guide/show-guide.ts';
import { commonGoalsCommand } from '../learning/common-goals.ts';
import { showGoals } from '../learning/show-goals.ts';
import { datesText } from '../time/text/dates.ts';
import { meetingMoment } from '../time/view/meeting-moment.ts';
import { sharedTrialsCommand } from '../trial/show-shared-trials.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { buttons, note, paragraph } from '../ui/build-view.ts';
import type { Button } from '../ui/view.ts';
import { atHeldMeeting, type HeldMeeting, mayRun } from './at-meeting.ts';
import { type MeetingNow, meetingNow } from './current-agenda.ts';
import { recordAt } from './decisions-now.ts';
import { screen } from './meeting-screen.ts';
import { moveInWords } from './move-in-words.ts';
import { showAgenda } from './show-agenda.ts';
import { listedDecisions } from './show-decisions.ts';
import { whoLeads } from './tell-of-chair.ts';
import { agendaText } from './text/agenda-text.ts';
import { chairText } from './text/chair-text.ts';
import { leadText } from './text/lead-text.ts';
import { meetingText } from './text/meeting-text.ts';
import { moveSaid } from './told-of-moving.ts';
import { closesMeeting, meetingTold } from './told-rules.ts';
import { unaskAct } from './view/chair-acts.ts';
import { overView } from './view/closed-view.ts';
import { decisionsView } from './view/meeting-decisions-view.ts';
import { closeLabel } from './view/meeting-end-nodes.ts';
import { goOnLabel, toLastView } from './view/way-to-card-view.ts';
import { askedWords } from './view/who-chairs-view.ts';
import { whoIsAsked } from './withdraw-asking.ts';

/** “Næste punkt”, “hvor langt er vi?”, “er mødet slut?”: the meeting as it stands, in plain words. */
export const meetingNowCommand = command({
  name: 'meeting-now',
  words: {
    da: [
      ...(['næste punkt', 'mødet nu', 'fortsæt mødet', 'tilbage til mødet', 'hvor er mødet'] as const),
      ...['hvor er vi på mødet', 'er mødet slut', 'er mødet i gang', 'hvad sker der på mødet'],
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
  const { what } = call.intent;
  const written = what.kind === 'words' ? what.text : '';
  const now = await meetingNow(call.ports, unit.id, at.plan, call.today);
  if (now?.held && mayRun(at, now.meeting.id))
    return atHeldMeeting(at, now.held.value.day, async (held) => {
      const move = moveSaid(written);
      const moved = move && (await moveInWords(held, move));
      return moved ?? told(held, written);
    });
  if (!now?.held && meetingTold.whereAreWe.says.test(plainWords(written))) return showGuide(at);
  const move = now?.held ? undefined : moveSaid(written);
  const shows = typeof move === 'object' && 'item' in move && move.item ? listOf[move.item] : undefined;
  if (shows) return shows(at);
  const begins = isToBegin(call);
  const before = now?.before;
  if (before?.state === 'closed' && before.day === call.today)
    return showYou(begins ? overView(unit, before) : decisionsView(await recordAt(at, before), 'reader'));
  // Whoever looks on reads who may do what they said.
  const holder =
    now?.held && (moveSaid(written) || closesMeeting.test(plainWords(written)))
      ? holderOf(unit, now.held.value)?.name
      : undefined;
  if (holder) {
    const words = `${meetingText[unit.language].ledBy(holder)} ${chairText[unit.language].othersMayLead}`;
    return showYou({ summary: words, nodes: [paragraph(words), buttons(showAgendaAct(unit))] });
  }
  const agenda = await showAgenda(at);
  if (!now?.held && typeof move === 'object' && 'keeps' in move)
    return above(agenda, leadText[unit.language].keptAtMeeting(meetingText[unit.language].carry));
  return now && begins && !now.held ? toBegin(at, now, agenda) : agenda;
}

/** “Gå til beslutningerne”, where no meeting goes on, asks to see them. */
const listOf: Partial<Record<AgendaSection['item'], (at: Standing) => Promise<Reply>>> = {
  goals: (at) => commonGoalsCommand.run(at.call),
  'own-goals': (at) => showGoals(at),
  decisions: (at) => listedDecisions(at).then(showYou),
  trials: (at) => sharedTrialsCommand.run(at.call),
};

/** “Start mødet”, and not “hvor langt er vi?”, which the same rule leads here. */
function isToBegin({ intent: { what } }: Standing['call']): boolean {
  const plain = what.kind === 'words' ? plainWords(what.text) : '';
  return meetingTold.starts.says.test(plain) && !/^hvor (?:langt|er|var|kom)\b/.test(plain);
}

/** What they asked for is a button of the agenda, on its day and for whoever leads it: else it says when, and who. */
async function toBegin(at: Standing, now: MeetingNow, agenda: Reply): Promise<Reply> {
  const { unit, call } = at;
  const { meeting, held } = now;
  const text = leadText[unit.language];
  if (meeting.day !== call.today)
    return above(agenda, text.beginsLater(meetingMoment(meeting, unit.language)));
  const chair = await whoLeads(call.ports, unit, meeting, held?.value);
  const isTheirs = chair !== undefined && samePerson(chair, call.person);
  const time = datesText[unit.language].time(meeting.time);
  const start = startIn(agenda);
  const by = start ? text.bySomebody : text.startedBy;
  const who = isTheirs ? text.byYou(time) : chair?.name ? by(chair.name, time) : text.byNobody(time);
  if (!start) return above(agenda, who);
  const words = `${who} ${text.pressStart(start.label)}`;
  return showYou({ summary: words, nodes: [paragraph(words), buttons(start, showAgendaAct(unit))] });
}

function showAgendaAct({ id, language }: Unit): Button {
  return { label: agendaText[language].show, action: 'agenda.show', data: { unit: id } };
}

/** The agenda's own, which knows how long the meeting is to be. */
function startIn(reply: Reply): Button | undefined {
  if (reply.kind !== 'show') return undefined;
  return reply.view.nodes
    .flatMap((node) => (node.node === 'buttons' ? node.buttons : []))
    .find((each) => 'action' in each && each.action === 'meeting.start');
}

function above(reply: Reply, words: string): Reply {
  if (reply.kind !== 'show') return reply;
  return { ...reply, view: { ...reply.view, nodes: [paragraph(words), ...reply.view.nodes] } };
}

/**
 * What closes a meeting is a button alone, at its last point: there its card comes below what was written, and from
 * elsewhere one tap leads to it. A colleague who has the buttons keeps them.
 */
async function told(at: HeldMeeting, written: string): Promise<Reply> {
  const { unit, call, agenda, held } = at;
  const meeting = held.value;
  const text = leadText[unit.language];
  const steps = meetingSteps(agenda);
  const isLast = meeting.step >= steps.length - 1;
  const closes = meeting.state === 'open' && closesMeeting.test(plainWords(written));
  const isOthers = takesOver(unit, meeting, call.person);
  if (closes && !isOthers)
    return isLast
      ? screen(at, meeting, {
          below: true,
          said: [paragraph(text.pressToClose(closeLabel(meeting, unit.language)))],
        })
      : showYou(toLastView(unit, agenda, meeting));
  const move = moveSaid(written);
  const isOver = isLast && meeting.state === 'open' && (move === 'on' || move === 'done');
  if (isOver && !isOthers) return screen(at, meeting, { below: true, said: [paragraph(text.onlyCloseLeft)] });
  const reply = await screen(at, meeting);
  if (meeting.state !== 'open') return reply;
  if (move === 'keep') return above(reply, text.nothingToKeep);
  if (asksHowLong.test(plainWords(written))) return above(reply, timeLeft(at));
  if (!closes && !isOver) return withAsked(at, reply);
  const words = isLast ? text.closeHere : text.closeAtLast;
  return above(reply, words(goOnLabel(unit.language, isOthers)));
}

const asksHowLong = /\bhvor (?:lang|meget) tid\b|\bhvor mange minutter\b|\bhow (?:long|much time)\b/;

/** Of the meeting, by the clock that it began with. */
function timeLeft({ unit, call, agenda, held }: HeldMeeting): string {
  const now = call.ports.clock.now();
  const { section = 0 } = meetingSteps(agenda)[held.value.step] ?? {};
  const ends = endsOf(agenda, section, held.value.startedAt, now)?.meeting;
  const minutes = ends ? Math.max(0, Math.round((ends.getTime() - now.getTime()) / 60_000)) : 0;
  return leadText[unit.language].timeLeft(minutes);
}

/** Whoever may take the question back reads below the meeting as it stands that somebody has not answered it. */
async function withAsked(at: HeldMeeting, reply: Reply): Promise<Reply> {
  const { unit, call, plan, held } = at;
  const meeting = at.may('ask-for-chair') ? meetingIn(plan, held.value.id) : undefined;
  const words = meeting && askedWords(unit, await whoIsAsked(call.ports, unit, meeting));
  if (!words || reply.kind !== 'show') return reply;
  const nodes = [...reply.view.nodes, note(words), buttons(unaskAct(unit, meeting))];
  return { ...reply, view: { ...reply.view, nodes } };
}
