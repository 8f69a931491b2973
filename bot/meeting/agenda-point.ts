import { samePerson } from '../../shared/domain/person/person.ts';
import { meetingAhead } from '../../shared/domain/plan/find-in-plan.ts';
import { chairOf } from '../../shared/domain/unit/chair.ts';
import { command } from '../feature/command.ts';
import { showYou } from '../turn/call.ts';
import { agendaPointView } from './view/agenda-point-view.ts';

/**
 * “Jeg vil gerne have et punkt på dagsordenen om julefrokosten”: the agenda is made of trials and holds nothing else, so
 * it is said what comes on it, and how something comes off.
 */
export const agendaPointCommand = command({
  name: 'agenda-point',
  words: {
    da: ['nyt punkt', 'punkt', 'punkt på dagsordenen', 'sæt på dagsordenen', 'tag af dagsordenen'],
    en: ['new agenda point', 'agenda point', 'put on the agenda', 'take off the agenda'],
  },
  help: { under: 'agenda' },
  answersForWords: true,
  deed: 'see-agenda',
  run: async ({ unit, plan, call }) => {
    const meeting = meetingAhead(plan, call.today);
    const isChair = meeting !== undefined && samePerson(chairOf(unit, meeting), call.person);
    return showYou(agendaPointView(unit, isChair));
  },
});
