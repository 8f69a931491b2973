import { firstLanguage, type Language } from '../../shared/domain/person/language.ts';
import { resolveUnit, unitOfChannel } from '../access/resolve-unit.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { freeCommand } from '../feature/command.ts';
import { type Call, named, showYou } from '../turn/call.ts';
import { pageLink } from '../turn/page-link.ts';
import type { Reply } from '../turn/reply.ts';
import { gatherOwnData, isOfSeveral, type OwnData } from './gather-own-data.ts';
import { ownDataView } from './view/own-data-views.ts';

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

export async function withOwnData(
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

export function addressOf({ ports, person }: Call, kind: 'own-data' | 'own-data-file'): string | undefined {
  return pageLink(ports, person, kind, 'me');
}
