import { fewestNotes } from '../../shared/domain/learning/limits.ts';
import { firstLanguage } from '../../shared/domain/person/language.ts';
import { enter } from '../access/enter.ts';
import { freeCommand } from '../feature/command.ts';
import { showYou } from '../turn/call.ts';
import { buttons, list, paragraph } from '../ui/build-view.ts';
import type { View } from '../ui/view.ts';
import { whoSeesText } from './text/who-sees-text.ts';

/** Asked by those who hesitate to write, so it is answered in four lines and not with a list of commands. */
export const whoSeesCommand = freeCommand({
  name: 'who-sees',
  words: {
    da: ['hvem kan se det', 'hvem kan se', 'hvem kan læse det', 'kan min leder se det'],
    en: ['who can see it', 'who can see', 'who reads it'],
  },
  alone: true,
  help: {
    group: 'you',
    line: {
      da: 'hvem der kan læse det, du skriver',
      en: 'who can read what you write',
    },
    when: (at) => at !== undefined,
  },
  run: (call) => {
    const { what } = call.intent;
    const ofParents = what.kind === 'words' && /(?<!\p{L})(?:forældre|foraeldre|parents?)/iu.test(what.text);
    const view = ofParents ? parentsView : everybodyView;
    const withoutUnit = () => showYou(view(firstLanguage));
    return enter(call, { deed: 'see-help', withoutUnit }, async ({ unit }) => showYou(view(unit.language)));
  },
});

/** “Må forældrene læse med?” has one answer, and a way to tell them something all the same. */
function parentsView(language: typeof firstLanguage): View {
  const text = whoSeesText[language];
  return {
    summary: text.parents,
    nodes: [
      paragraph(text.parents),
      paragraph(text.aula),
      buttons({ label: text.toAula, action: 'command', data: { command: 'aula-text' } }),
    ],
  };
}

function everybodyView(language: typeof firstLanguage): View {
  const text = whoSeesText[language];
  return {
    summary: text.title,
    nodes: [
      paragraph(text.title),
      list([text.channel, text.own, text.notes(fewestNotes), text.network]),
      buttons({ label: text.mine, action: 'command', data: { command: 'own-data' } }),
    ],
  };
}
