import { topicWith } from '../../shared/domain/meeting/agenda.ts';
import type { AgendaVariant } from '../../shared/domain/meeting/agenda-sections.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import { agendaLengths } from '../../shared/domain/meeting/time-boxes.ts';
import { planStanding } from '../access/plan-standing.ts';
import type { Call } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { currentAgenda, keepDraft } from './current-agenda.ts';
import { type AgendaStanding, agendaStanding, readAgenda } from './meeting-standing.ts';
import { type AgendaAsk, agendaView, sourcesView } from './view/agenda-view.ts';

type Data = Readonly<Record<string, string>>;

/** The agenda of the next meeting, for those who are in the unit. */
export function showAgenda(call: Call, { unit: wanted, length }: Data = {}): Promise<Reply> {
  return agendaStanding(call, wanted, async (now) => {
    const { unit, plan, meeting } = now;
    const current = await currentAgenda(call.ports, unit, { plan, meeting, length: variantOf(length) });
    await keepDraft(call.ports, unit, current);
    const { agenda, state } = current.stored;
    const view = agendaView({ unit, agenda, state, meeting: stageOf(call, now, current.held?.value) });
    return { kind: 'show', view, to: 'only-you', replace: call.intent.what.kind === 'button' };
  });
}

/** Who, what and when behind one topic. It is found by one of its trials, for its place may have changed. */
export function showSources(call: Call, { unit: wanted, trial = '', day }: Data): Promise<Reply> {
  if (day) return showSourcesInMeeting(call, wanted, trial, day);
  return agendaStanding(call, wanted, async ({ unit, plan, meeting }) => {
    const { stored } = await currentAgenda(call.ports, unit, { plan, meeting });
    return {
      kind: 'show',
      view: sourcesView(unit, topicWith(stored.agenda, trial)),
      to: 'only-you',
      replace: true,
    };
  });
}

/** From the agenda as it stood when that meeting began, and back to the meeting. */
function showSourcesInMeeting(
  call: Call,
  wanted: string | undefined,
  trial: string,
  day: string,
): Promise<Reply> {
  return planStanding(call, wanted, 'see-agenda', async ({ unit }) => {
    const agenda = (await readAgenda(call.ports, unit.id, day))?.value.agenda;
    const topic = agenda && topicWith(agenda, trial);
    return { kind: 'show', view: sourcesView(unit, topic, day), to: 'only-you', replace: true };
  });
}

export function variantOf(length: string | undefined): AgendaVariant | undefined {
  if (length === 'async-evening') return length;
  return agendaLengths.find((each) => String(each) === length);
}

function stageOf(
  call: Call,
  { meeting, mayRun }: AgendaStanding,
  held: Meeting | undefined,
): AgendaAsk['meeting'] {
  if (held?.state === 'closed') return 'closed';
  if (held) return mayRun ? 'may-go-on' : 'going-on';
  return mayRun && meeting.day === call.today ? 'may-start' : 'ahead';
}
