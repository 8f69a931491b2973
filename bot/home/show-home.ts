import { guideFor } from '../../shared/domain/guide/guide.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { guideWordsFor } from '../guide/gather-guide-words.ts';
import { overToday } from '../plan/meeting-today.ts';
import { readValues } from '../rows/row.ts';
import { openTrialsIn } from '../rows/trial-rows.ts';
import { instead, named, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { homeView } from './view/home-view.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'home.show': Carries<never, 'unit'>;
  }
}

/** What is on it is the person's own, so it is shown to nobody else. */
export const homeCommand = command({
  name: 'home',
  words: { da: ['hjem', 'min side', 'forside'], en: ['home', 'my page'] },
  help: {
    group: 'everyday',
    line: {
      da: 'din egen side: ugen, næste møde og det, du har i gang',
      en: 'your own page: the week, the next meeting and what you have under way',
    },
  },
  deed: 'write-trial',
  run: (at) => showHome(at),
});

/** The other units' buttons put their page in this one's place. */
export const homeButton = button('home.show', {
  deed: 'write-trial',
  press: async (at) => instead(await showHome(at)),
});

export async function showHome(at: Standing, { isGreeted = false } = {}): Promise<Reply> {
  const { unit, plan, others, isShared } = at;
  const call = isShared ? at.call : await named(at.call);
  const over = await overToday({ call, unit, plan });
  const guide = guideFor({ settings: unit.plan, plan, today: call.today, over });
  const open = isShared ? [] : await readValues(call.ports, openTrialsIn(unit.id));
  const trials = open
    .filter(({ author }) => author.platform !== 'none' && samePerson(author, call.person))
    .toSorted((a, b) => b.at.localeCompare(a.at));
  return showYou(
    homeView({
      unit,
      guide,
      today: call.today,
      words: guideWordsFor(unit, guide),
      // A tablet that many use has no name to be greeted by, and nothing of its own.
      name: isShared ? undefined : call.person.name,
      isGreeted,
      trials,
      others,
    }),
  );
}
