import { refusalView } from '../access/view/refusal-view.ts';
import { freeButton } from '../feature/button.ts';
import { freeCommand } from '../feature/command.ts';
import { type Call, instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { eraseOwnData } from './erase-everywhere.ts';
import type { OwnData } from './gather-own-data.ts';
import { addressOf, withOwnData } from './show-own-data.ts';
import { ownDataText } from './text/own-data-text.ts';
import { erasedView, eraseSureView } from './view/erase-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'own-data.erase': Carries<never, 'sure'>;
  }
}

export const eraseCommand = freeCommand({
  name: 'erase-own-data',
  words: { da: ['slet mine data', 'slet alt om mig'], en: ['erase my data', 'delete my data'] },
  help: { under: 'own-data' },
  run: (call) => askFirst(call),
});

/** Asked once, and done by the second press. */
export const eraseButton = freeButton('own-data.erase', (call, { sure }) =>
  sure === 'yes'
    ? withOwnData(call, async (data, language) => {
        const isDone = await eraseOwnData(call, data);
        return isDone
          ? instead(showYou(erasedView({ ...data, language })))
          : showYou(refusalView(language, 'busy'));
      })
    : askFirst(call),
);

function askFirst(call: Call): Promise<Reply> {
  return withOwnData(call, async (data, language) =>
    isEmpty(data)
      ? showYou(sentence(ownDataText[language].nothing))
      : showYou(eraseSureView({ ...data, language }, { file: addressOf(call, 'own-data-file') })),
  );
}

function isEmpty({ units, institutions, networks, made, above }: OwnData): boolean {
  return (
    institutions.length + networks.length + made.length + above.length === 0 &&
    units.every(({ leads, pieces }) => !leads && pieces.length === 0)
  );
}
