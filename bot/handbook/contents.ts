import { command } from '../feature/command.ts';
import { showYou } from '../turn/call.ts';
import { indexView } from './view/contents-view.ts';

/** Everything that can be looked up, each with the button that opens it. */
export const indexCommand = command({
  name: 'handbook',
  words: {
    da: ['håndbog', 'håndbogen', 'inspiration', 'bibliotek'],
    en: ['handbook', 'inspiration', 'library'],
  },
  help: {
    group: 'everyday',
    line: { da: 'alt, der kan slås op, på ét sted', en: 'everything that can be looked up, in one place' },
  },
  deed: 'use-handbook',
  run: async ({ unit, may }) => showYou(indexView(unit, may('choose-principle'))),
});
