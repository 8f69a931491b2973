import { command } from '../feature/command.ts';
import { guardOne } from '../guard/guard-words.ts';
import { showYou } from '../turn/call.ts';
import { talkOfView } from './view/talk-of-view.ts';

/**
 * “Jeg vil gerne tale om larmen ved frokosten”: leads to what one would like to talk about on the agenda. The words
 * stand in the answer and travel in its buttons; nothing is kept until one is pressed.
 */
export const talkOfCommand = command({
  name: 'talk-of',
  words: {
    da: ['jeg vil gerne tale om', 'det vil jeg gerne tale om', 'vi skal tale om', 'jeg vil gerne snakke om'],
    en: ['i would like to talk about', 'i want to talk about'],
  },
  help: { under: 'agenda' },
  answersForWords: true,
  deed: 'see-agenda',
  run: async ({ unit, call }) => {
    const { what } = call.intent;
    const text = what.kind === 'words' ? what.text.trim() : '';
    const guarded = await guardOne(call.ports, unit, text);
    return showYou(talkOfView(unit, guarded.ok ? text : undefined));
  },
});
