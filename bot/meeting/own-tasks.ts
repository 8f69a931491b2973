import { haveIt } from '../../shared/domain/meeting/people-written.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import { command } from '../feature/command.ts';
import { openDecisionsIn } from '../rows/meeting-work-rows.ts';
import { readValues } from '../rows/row.ts';
import { ownTrials } from '../trial/show-trials.ts';
import { showYou } from '../turn/call.ts';
import { ownTasksView } from './view/own-tasks-view.ts';
import { everyone } from './who-takes-part.ts';

/** “Hvad skal jeg selv huske at gøre?”: one's own open decisions and trials. */
export const ownTasksCommand = command({
  name: 'my-tasks',
  words: { da: ['mine opgaver', 'hvad skal jeg huske'], en: ['my tasks'] },
  help: { under: 'decisions' },
  toldWhole: true,
  deed: 'see-agenda',
  run: async (at) => {
    const { unit, call, isShared } = at;
    const all = await readValues(call.ports, openDecisionsIn(unit.id));
    const open = all.filter(({ state }) => state === 'open');
    // Names are looked up only where one stands beside whoever has it.
    const people = open.some(({ who }) => who) ? await everyone(at) : [];
    const decisions = open.filter((one) =>
      haveIt(one, people).some((person) => samePerson(person, call.person)),
    );
    const own = await ownTrials(at);
    // A tablet that many use has nothing of its own.
    return showYou(
      ownTasksView({ unit, decisions: isShared ? [] : decisions, trials: isShared ? [] : own.open }),
    );
  },
});
