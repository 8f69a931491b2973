import { topicWith } from '../../shared/domain/meeting/agenda.ts';
import type { AgendaVariant } from '../../shared/domain/meeting/agenda-sections.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import { agendaLengths } from '../../shared/domain/meeting/time-boxes.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { agendaRow } from '../rows/meeting-rows.ts';
import { readValue } from '../rows/row.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/names.ts';
import { atNextMeeting, type NextMeeting } from './at-meeting.ts';
import { currentAgenda, keepDraft } from './current-agenda.ts';
import { type AgendaAsk, agendaView, sourcesView } from './view/agenda-view.ts';

declare module '../ui/names.ts' {
  interface Actions {
    'agenda.show': Carries<never, 'unit' | 'length'>;
    'agenda.sources': Carries<'unit' | 'trial', 'day'>;
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
  run: (at) => showAgenda(at),
});

export const agendaButton = button('agenda.show', {
  deed: 'see-agenda',
  press: async (at, { length }) => instead(await showAgenda(at, length)),
});

/** Who, what and when behind one topic. It is found by one of its trials, for its place may have changed. */
export const sourcesButton = button('agenda.sources', {
  deed: 'see-agenda',
  needs: ['trial'],
  press: (at, { trial, day }) => (day ? sourcesInMeeting(at, trial, day) : sourcesAhead(at, trial)),
});

/** The agenda of the next meeting, for those who are in the unit. */
function showAgenda(here: Standing, length?: string): Promise<Reply> {
  return atNextMeeting(here, async (at) => {
    const { unit, plan, meeting, call } = at;
    const current = await currentAgenda(call.ports, unit, { plan, meeting, length: variantOf(length) });
    await keepDraft(call.ports, unit, current);
    const { agenda, state } = current.stored;
    return showYou(agendaView({ unit, agenda, state, meeting: stageOf(at, current.held?.value) }));
  });
}

function sourcesAhead(here: Standing, trial: string): Promise<Reply> {
  return atNextMeeting(here, async ({ unit, plan, meeting, call }) => {
    const { stored } = await currentAgenda(call.ports, unit, { plan, meeting });
    return instead(showYou(sourcesView(unit, topicWith(stored.agenda, trial))));
  });
}

/** From the agenda as it stood when that meeting began, and back to the meeting. */
async function sourcesInMeeting({ unit, call }: Standing, trial: string, day: string): Promise<Reply> {
  const stored = await readValue(call.ports, agendaRow(unit.id, day));
  return instead(showYou(sourcesView(unit, stored && topicWith(stored.agenda, trial), day)));
}

export function variantOf(length: string | undefined): AgendaVariant | undefined {
  if (length === 'async-evening') return length;
  return agendaLengths.find((each) => String(each) === length);
}

function stageOf({ meeting, mayRun, call }: NextMeeting, held: Meeting | undefined): AgendaAsk['meeting'] {
  if (held?.state === 'closed') return 'closed';
  if (held) return mayRun ? 'may-go-on' : 'going-on';
  return mayRun && meeting.day === call.today ? 'may-start' : 'ahead';
}
