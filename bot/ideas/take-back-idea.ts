import { samePerson } from '../../shared/domain/person/person.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { changeRow } from '../rows/change-row.ts';
import { takenDownRow } from '../rows/idea-rows.ts';
import { readValue, readValues } from '../rows/row.ts';
import { doneTrialRow, doneTrialsSince } from '../rows/trial-rows.ts';
import { takeOutOfBanks } from '../trial/leave-idea-banks.ts';
import { showYou } from '../turn/call.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { ideasText } from './text/ideas-text.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'idea.take-back': Carries<'unit' | 'idea'>;
  }
}

/** The leader's to take back, and theirs who tried it. */
export const takeBackIdeaButton = button('idea.take-back', {
  deed: 'see-ideas',
  needs: ['idea'],
  press: async (at, { idea }) => {
    const { unit, call } = at;
    const all = await readValues(call.ports, doneTrialsSince(unit.id, 1));
    const trial = all.find(({ offered }) => offered?.idea === idea);
    if (!trial?.offered || !(at.may('share-with-network') || isBy(trial, at)))
      return showYou(sentence(ideasText[unit.language].gone));
    const { networks } = trial.offered;
    await takeOutOfBanks(call.ports, trial.offered);
    const down = await Promise.all(networks.map((each) => readValue(call.ports, takenDownRow(each, idea))));
    // What was taken down keeps its id, by which it is known when somebody shares it again.
    if (down.some(Boolean)) return showYou(sentence(ideasText[unit.language].takenBack));
    await changeRow(call.ports, doneTrialRow(unit.id, trial), (there) => {
      if (!there) return there;
      const { offered: _, ...stays } = there;
      return stays;
    });
    return showYou(sentence(ideasText[unit.language].takenBack));
  },
});

function isBy({ author }: Trial, { call: { person } }: Standing): boolean {
  return author.platform !== 'none' && samePerson(author, person);
}
