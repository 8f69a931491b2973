import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { plainWords } from '../feature/plain-words.ts';
import { instead, showYou } from '../turn/call.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import type { View } from '../ui/view.ts';
import { gatherProceedings } from './gather-proceedings.ts';
import { proceedingsText } from './text/proceedings-text.ts';
import { whoLed } from './told-of-chair.ts';
import { proceedingsView } from './view/proceedings-view.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'proceedings.show': Carries<'unit' | 'day', 'more'>;
  }
}

export const proceedingsCommand = command({
  name: 'proceedings',
  words: {
    da: ['referat', 'referatet', 'mødereferat', 'sidste møde'],
    en: ['minutes', 'last meeting'],
  },
  help: {
    group: 'everyday',
    line: {
      da: 'læs, hvem der var med på sidste statusmøde, og hvad I talte om og besluttede',
      en: 'read who was at the last status meeting, and what you talked about and decided',
    },
  },
  deed: 'see-agenda',
  run: async (at) => {
    const { what } = at.call.intent;
    // In full they name who led it.
    const isAsked = what.kind === 'words' && whoLed.test(plainWords(what.text));
    return showYou(await proceedingsOn(at, undefined, isAsked));
  },
});

export const proceedingsButton = button('proceedings.show', {
  deed: 'see-agenda',
  needs: ['day'],
  press: async (at, { day, more }) => instead(showYou(await proceedingsOn(at, day, more === 'yes'))),
});

async function proceedingsOn({ unit, call }: Standing, day?: string, more = false): Promise<View> {
  const found = await gatherProceedings(call.ports, unit.id, { today: call.today, day });
  return found ? proceedingsView(unit, found, more) : sentence(proceedingsText[unit.language].none);
}
