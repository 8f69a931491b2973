import type { AgendaVariant } from '../../shared/domain/meeting/agenda-sections.ts';
import { agendaLengths } from '../../shared/domain/meeting/agenda-sections.ts';
import { takesOver } from '../../shared/domain/meeting/holder-of.ts';
import { type Matter, openMatters } from '../../shared/domain/meeting/matter.ts';
import { fillAgenda } from '../../shared/domain/meeting/plan-agenda.ts';
import { readStoredAgenda } from '../../shared/domain/meeting/stored-agenda.ts';
import { agendaDayOf } from '../../shared/domain/posts/meeting-work.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { plainWords } from '../feature/plain-words.ts';
import { agendaRow, meetingRow } from '../rows/meeting-rows.ts';
import { insertRow, readValue } from '../rows/row.ts';
import { instead, showYou } from '../turn/call.ts';
import { pageLink } from '../turn/page-link.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { atNextMeeting, mayRun, mayStepIn, type NextMeeting } from './at-meeting.ts';
import { currentAgenda, keepDraft } from './current-agenda.ts';
import { gatherMaterial } from './gather-agenda.ts';
import { mayMend } from './mend-matter.ts';
import { whoLeads } from './tell-of-chair.ts';
import { meetingText } from './text/meeting-text.ts';
import { meetingTold } from './told-rules.ts';
import type { AgendaAsk } from './view/agenda-ask.ts';
import { agendaView } from './view/agenda-view.ts';
import { stepInAct } from './view/chair-acts.ts';
import { howLongView } from './view/how-long-view.ts';
import { sourcesView } from './view/sources-view.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'agenda.show': Carries<never, 'unit' | 'length' | 'more'>;
    'agenda.sources': Carries<'unit', 'day'>;
  }
}

export const agendaCommand = command({
  name: 'agenda',
  words: { da: ['dagsorden', 'dagsordenen', 'statusmøde'], en: ['agenda', 'status meeting'] },
  help: {
    group: 'everyday',
    line: {
      da: 'se dagsordenen til næste statusmøde, og hold mødet med den',
      en: 'see the agenda of the next status meeting, and hold the meeting with it',
    },
  },
  deed: 'see-agenda',
  run: (at) => (asksForShort(at) ? howLong(at) : showAgenda(at)),
});

function asksForShort({ call: { intent } }: Standing): boolean {
  return intent.what.kind === 'words' && meetingTold.shortMeeting.says.test(plainWords(intent.what.text));
}

/** Chosen with a button, as on the agenda itself. */
function howLong(here: Standing): Promise<Reply> {
  return atNextMeeting(here, async ({ unit, meeting, before, call, held }) => {
    const { stored } = await currentAgenda(call.ports, unit, { meeting, before });
    const isGoingOn = held !== undefined || stored.state === 'frozen';
    return showYou(howLongView(unit, { meeting, length: stored.length, isGoingOn }));
  });
}

export const agendaButton = button('agenda.show', {
  deed: 'see-agenda',
  press: async (at, { length, more }) => instead(await showAgenda(at, length, more === 'yes')),
});

/** Who, what and when behind every topic, on one page. */
export const sourcesButton = button('agenda.sources', {
  deed: 'see-agenda',
  press: (at, { day }) => (day ? sourcesInMeeting(at, day) : sourcesAhead(at)),
});

/** The agenda of the meeting that is ahead or still open, for those who are in the unit. */
export function showAgenda(here: Standing, length?: string, more = false): Promise<Reply> {
  return atNextMeeting(here, async (at) => {
    const { unit, meeting, before, call } = at;
    const current = await currentAgenda(call.ports, unit, { meeting, before, length: variantOf(length) });
    // How long it is to be is kept however early it is chosen; it is gathered anew all the same.
    if (length && !current.row) await insertRow(call.ports, agendaRow(unit.id, meeting.day), current.stored);
    await keepDraft(call.ports, unit, current);
    const { state } = current.stored;
    const leads = await whoLeads(call.ports, unit, meeting, at.held?.value);
    // Once somebody holds the meeting, it is offered where it is not pressed by mistake: they may have to leave.
    const isHeld = at.held !== undefined;
    const isNear = agendaDayOf(meeting, unit.plan) <= call.today;
    const stepIn = mayStepIn(at, meeting) && isNear && (!isHeld || more);
    const held = at.held && { meeting: at.held.value, now: call.ports.clock.now() };
    return showYou(
      agendaView({
        unit,
        // Somebody who took the meeting over without a word is who holds it.
        agenda: { ...current.agenda, chair: leads ?? current.agenda.chair },
        isUnled: !leads,
        state,
        meeting: stageOf(at),
        ...(held && { held }),
        more,
        page: more ? pageLink(call.ports, call.person, 'agenda', unit.id) : undefined,
        mayRun: at.mayRun,
        mayMend: mendable(at, current.material.matters ?? []),
        ...(stepIn && { stepIn: stepInAct(unit, meeting) }),
      }),
    );
  });
}

function mendable(at: Standing, matters: readonly Matter[]): readonly string[] {
  return openMatters(matters)
    .filter((matter) => mayMend(at, matter))
    .map(({ id }) => id);
}

function sourcesAhead(here: Standing): Promise<Reply> {
  return atNextMeeting(here, async ({ unit, meeting, before, call, mayRun }) => {
    const { agenda } = await currentAgenda(call.ports, unit, { meeting, before, asStored: true });
    return instead(showYou(sourcesView({ unit, agenda, mayRun })));
  });
}

/** From the agenda as it stood when that meeting began, and back to the meeting. */
async function sourcesInMeeting(at: Standing, day: string): Promise<Reply> {
  const { unit, call } = at;
  const [stored, meeting] = await Promise.all([
    readValue(call.ports, agendaRow(unit.id, day)),
    readValue(call.ports, meetingRow(unit.id, day)),
  ]);
  if (!stored || !meeting) return showYou(sentence(meetingText[unit.language].notOpen));
  const { material } = await gatherMaterial(call.ports, unit, meeting);
  const agenda = fillAgenda(readStoredAgenda(stored), material);
  return instead(showYou(sourcesView({ unit, agenda, mayRun: mayRun(at, meeting.id), back: { day } })));
}

export function variantOf(length: string | undefined): AgendaVariant | undefined {
  if (length === 'async-evening') return length;
  return agendaLengths.find((each) => String(each) === length);
}

function stageOf({ unit, meeting, mayRun, call, held }: NextMeeting): AgendaAsk['meeting'] {
  if (held && mayRun) return takesOver(unit, held.value, call.person) ? 'may-take-over' : 'may-go-on';
  if (held) return 'going-on';
  return mayRun && meeting.day === call.today ? 'may-start' : 'ahead';
}
