import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { instead, showYou } from '../turn/call.ts';
import { changeRest, withoutQuiet } from './change-rest.ts';
import { quietView, restSaidView } from './view/holiday-and-quiet-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'rest.hear': Carries<never, 'unit'>;
  }
}

/** `stille`: no private questions at all. */
export const quietCommand = command({
  name: 'quiet',
  changes: true,
  reach: 'everywhere',
  words: {
    da: ['stille', 'ingen spørgsmål', 'spørg mig ikke', 'lad mig være', 'vær stille', 'ti stille'],
    en: ['quiet', 'no questions', 'do not ask me'],
  },
  help: {
    group: 'you',
    line: {
      da: 'slip for spørgsmål fra mig i vores egen chat',
      en: 'be asked nothing in our own chat',
    },
    when: (at) => at?.member !== undefined,
  },
  deed: 'choose-rest',
  alone: true,
  run: async (at) => {
    const quietToldAt = at.call.ports.clock.now().toISOString();
    await changeRest(at, (member) => ({ ...member, quiet: true, quietToldAt }));
    return showYou(quietView(at.unit.language));
  },
});

export const hearButton = button('rest.hear', {
  deed: 'choose-rest',
  press: async (at) => {
    await changeRest(at, withoutQuiet);
    return instead(showYou(restSaidView(at.unit.language, 'asksAgain')));
  },
});
