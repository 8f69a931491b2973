import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { instead, showYou } from '../turn/call.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/names.ts';
import type { View } from '../ui/view.ts';
import { gatherMinutes } from './gather-minutes.ts';
import { minutesText } from './text/minutes-text.ts';
import { minutesView } from './view/minutes-view.ts';

declare module '../ui/names.ts' {
  interface Actions {
    'minutes.show': Carries<'unit' | 'day', 'more'>;
  }
}

export const minutesCommand = command({
  name: 'minutes',
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
  run: async (at) => showYou(await minutesOn(at)),
});

export const minutesButton = button('minutes.show', {
  deed: 'see-agenda',
  needs: ['day'],
  press: async (at, { day, more }) => instead(showYou(await minutesOn(at, day, more === 'yes'))),
});

async function minutesOn({ unit, call }: Standing, day?: string, more = false): Promise<View> {
  const found = await gatherMinutes(call.ports, unit.id, { today: call.today, day });
  return found ? minutesView(unit, found, more) : sentence(minutesText[unit.language].none);
}
