import type { Agenda } from '../../shared/domain/meeting/agenda.ts';
import { beginMeeting } from '../../shared/domain/meeting/meeting.ts';
import { fillAgenda } from '../../shared/domain/meeting/plan-agenda.ts';
import { isEarly } from '../../shared/domain/meeting/real-start.ts';
import type { StoredAgenda } from '../../shared/domain/meeting/stored-agenda.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import { courseAfter } from '../../shared/domain/plan/find-in-plan.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import { chairOf, standInKey } from '../../shared/domain/unit/chair.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { commit } from '../outbox/commit.ts';
import { agendaRow, meetingRow } from '../rows/meeting-rows.ts';
import { inserting, readValue, replacing } from '../rows/row.ts';
import { sendRow } from '../rows/send-rows.ts';
import { datesText } from '../time/text/dates.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import { atHeldMeeting, atNextMeeting, type NextMeeting } from './at-meeting.ts';
import { cardKey } from './channel-card.ts';
import { currentAgenda, meetingNow } from './current-agenda.ts';
import { cardHere } from './may-take-card.ts';
import { screen } from './meeting-screen.ts';
import { redrawChair } from './redraw-chair.ts';
import { variantOf } from './show-agenda.ts';
import { meetingText } from './text/meeting-text.ts';
import { overView } from './view/closed-view.ts';
import { earlyView } from './view/early-view.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    /** `day`: of the meeting that the card is about. */
    'meeting.start': Carries<'unit', 'length' | 'sure' | 'day'>;
  }
}

const attempts = 3;

/** From here on the agenda stands as it is. Of two who press, the second finds the meeting under way. */
export const startButton = button('meeting.start', {
  deed: 'see-agenda',
  press: (here, { length, sure, day }) =>
    start(here, { length, isSure: sure === 'yes', asked: day ?? here.call.today }),
});

interface Start {
  readonly length: string | undefined;
  /** Long before the meeting's time it is asked about first. */
  readonly isSure: boolean;
  /** The day of the meeting that the card is about. */
  readonly asked: Day;
}

/** The card stands in the chat from before, and what is ahead is another meeting. */
async function isOver({ unit, call, meeting, before }: NextMeeting, asked: Day): Promise<Reply | undefined> {
  if (meeting.day === asked) return undefined;
  const held = before?.day === asked ? before : await readValue(call.ports, meetingRow(unit.id, asked));
  return held?.state === 'closed' ? instead(showYou(overView(unit, held))) : undefined;
}

function start(here: Standing, { length, isSure, asked: wanted }: Start): Promise<Reply> {
  return atNextMeeting(here, async (first) => {
    const { unit, plan, mayRun, call } = first;
    const { ports } = call;
    const text = meetingText[unit.language];
    const over = await isOver(first, wanted);
    if (over) return over;
    // Whoever may not lead it reads who does, once it is going on.
    if (!mayRun && !first.held) return showYou(sentence(text.notChair));
    for (let attempt = 0; attempt < attempts; attempt++) {
      const now = attempt === 0 ? first : await meetingNow(ports, unit.id, plan, call.today);
      if (!now) break;
      const { meeting, held, before } = now;
      if (held) return atHeldMeeting(here, meeting.day, (at) => screen(at, at.held.value));
      if (meeting.day !== call.today)
        return showYou(sentence(text.notYet(datesText[unit.language].longDay(meeting.day))));
      if (!isSure && variantOf(length) !== 'async-evening' && isEarly(meeting, ports.clock.now()))
        return instead(showYou(earlyView(unit, meeting, { now: ports.clock.now(), length })));
      const current = await currentAgenda(ports, unit, { meeting, before, length: variantOf(length) });
      const at = ports.clock.now().toISOString();
      const frozen: StoredAgenda = { ...inShownOrder(current), state: 'frozen', at };
      const card = cardHere(call);
      const begun = {
        ...beginMeeting(meeting, call.person, at, courseAfter(meeting, unit.plan.lastCourse)),
        ...(card && { card }),
      };
      const stands = agendaRow(unit.id, meeting.day);
      const { day } = meeting;
      const written = await commit(
        ports,
        unit,
        [
          current.row ? replacing(stands, current.row, frozen) : inserting(stands, frozen),
          inserting(meetingRow(unit.id, day), begun),
        ],
        frozen.length === 'async-evening'
          ? { key: `round|${day}`, kind: 'evening-round', to: 'channel', about: { day } }
          : { key: cardKey(day), kind: 'meeting-card', to: 'channel', about: { day } },
      );
      if (written.ok) {
        const agenda = fillAgenda(frozen, current.material);
        const told = unit.silentSince ? undefined : await readValue(ports, sendRow(unit.id, cardKey(day)));
        const asked = await readValue(ports, sendRow(unit.id, standInKey(meeting)));
        // Begun by somebody else than whoever is named: the one who has the buttons is the chair.
        if (asked || !samePerson(chairOf(unit, meeting), call.person))
          await redrawChair(call, unit.id, meeting);
        const seen = told?.state === 'gone' ? { ...unit, silentSince: at } : unit;
        return screen({ ...first, unit: seen, agenda }, begun);
      }
    }
    return showYou(refusalView(unit.language, 'busy'));
  });
}

/** The topics in the order in which they were shown, newcomers among them, and people's own points. */
function inShownOrder({ stored, agenda }: { stored: StoredAgenda; agenda: Agenda }): StoredAgenda {
  const found = (trial: string) => stored.topics.find(({ trials }) => trials.includes(trial));
  const topics = agenda.topics.map(({ title, lines }) => {
    const trials = lines.map(({ trial }) => trial);
    const name = found(trials[0] ?? '')?.name;
    return { title, trials, ...(name && { name }) };
  });
  const matters = agenda.matters.flatMap(({ lines }) => lines.map(({ trial }) => trial));
  return { ...stored, topics, ...(matters.length > 0 && { matters }) };
}
