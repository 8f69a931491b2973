import { enter } from '../access/enter.ts';
import { freeCommand } from '../feature/command.ts';
import { type Call, firstLanguage, named, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { helloView, welcomeView } from './view/hello-view.ts';

/** People greet, and they say thank you. Neither is a mistake. */
export const helloCommand = freeCommand({
  name: 'hello',
  words: {
    da: ['hej', 'hejsa', 'goddag', 'godmorgen', 'hej femuger'],
    en: ['hi', 'hello', 'good morning'],
  },
  alone: true,
  run: async (call) => {
    const known = await named(call);
    const name = known.person.name?.split(' ')[0];
    return inTheirLanguage(call, (language, hasUnit) => helloView(language, name, hasUnit));
  },
});

export const thanksCommand = freeCommand({
  name: 'thanks',
  words: {
    da: ['tak', 'mange tak', 'tusind tak', 'tak for hjælpen', 'super tak', 'fint tak'],
    en: ['thanks', 'thank you', 'many thanks'],
  },
  alone: true,
  run: (call) => inTheirLanguage(call, (language) => welcomeView(language)),
});

function inTheirLanguage(
  call: Call,
  view: (language: typeof firstLanguage, hasUnit: boolean) => ReturnType<typeof helloView>,
): Promise<Reply> {
  const withoutUnit = () => showYou(view(firstLanguage, false));
  return enter(call, { deed: 'see-guide', withoutUnit }, async ({ unit }) =>
    showYou(view(unit.language, true)),
  );
}
