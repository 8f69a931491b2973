import { firstLanguage, type Language } from '../../shared/domain/person/language.ts';
import { resolveUnit, unitOfChannel } from '../access/resolve-unit.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { freeButton } from '../feature/button.ts';
import { freeCommand } from '../feature/command.ts';
import { type Call, instead, named, showYou } from '../turn/call.ts';
import { pageLink } from '../turn/page-link.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/names.ts';
import { eraseOwnData } from './erase.ts';
import { gatherOwnData, isOfSeveral, type OwnData } from './gather.ts';
import { ownDataText } from './text/own-data-text.ts';
import { erasedView, eraseSureView } from './view/erase-views.ts';
import { ownDataView } from './view/own-data-views.ts';

declare module '../ui/names.ts' {
  interface Actions {
    'own-data.erase': Carries<never, 'sure'>;
  }
}

/** Anybody may ask, also somebody who is out of every unit by now. */
export const ownDataCommand = freeCommand({
  name: 'own-data',
  words: {
    da: ['hvad ved du om mig', 'mine data', 'hvad har du gemt om mig'],
    en: ['what do you know about me', 'my data'],
  },
  help: {
    group: 'you',
    line: { da: 'se, hent og slet det, jeg ved om dig', en: 'see, get and erase what I know about you' },
  },
  run: (call) =>
    withOwnData(call, (data, language) => {
      const [page, file] = [addressOf(call, 'own-data'), addressOf(call, 'own-data-file')];
      return Promise.resolve(showYou(ownDataView({ ...data, language }, { page, file })));
    }),
});

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

async function withOwnData(
  call: Call,
  act: (data: OwnData, language: Language) => Promise<Reply>,
): Promise<Reply> {
  const here = await (call.intent.where.kind === 'channel' ? unitOfChannel(call) : resolveUnit(call));
  const unit = here.kind === 'unit' ? here.row.value : undefined;
  const { person } = await named(call);
  const data = await gatherOwnData(call.ports, person, unit?.id);
  const language = unit?.language ?? firstLanguage;
  return isOfSeveral(data) ? showYou(refusalView(language, 'sharedAccount')) : act(data, language);
}

function isEmpty({ units, institutions, networks, made, above }: OwnData): boolean {
  return (
    institutions.length + networks.length + made.length + above.length === 0 &&
    units.every(({ leads, pieces }) => !leads && pieces.length === 0)
  );
}

function addressOf({ ports, person }: Call, kind: 'own-data' | 'own-data-file'): string | undefined {
  return pageLink(ports, person, kind, 'me');
}
