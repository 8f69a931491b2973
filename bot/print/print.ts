import type { PrintKind } from '../../shared/domain/print/print-link.ts';
import { command } from '../feature/command.ts';
import { showYou } from '../turn/call.ts';
import { pageLink } from '../turn/page-link.ts';
import { pageView, printNotSetView, printView } from './view/print-view.ts';

/** The links are made for the person who asked, so only they see them. */
export const printCommand = command({
  name: 'print',
  words: { da: ['print', 'udskriv', 'papir'], en: ['print', 'paper'] },
  help: {
    group: 'everyday',
    line: {
      da: 'få guide, dagsorden, beslutninger og skemaer på papir',
      en: 'get guide, agenda, decisions and forms on paper',
    },
  },
  deed: 'print',
  run: async ({ unit, call, may }) => {
    if (!call.ports.signer) return showYou(printNotSetView(unit.language));
    const addressOf = (kind: PrintKind) => pageLink(call.ports, call.person, kind, unit.id) ?? '';
    return showYou(printView(unit.language, addressOf, { leads: may('see-operations') }));
  },
});

/** A command for one page alone. */
function pageCommand(kind: PrintKind, words: Parameters<typeof command>[0]['words']) {
  return command({
    name: `print-${kind}`,
    words,
    help: { under: 'print' },
    deed: 'print',
    run: async ({ unit, call }) => {
      const address = pageLink(call.ports, call.person, kind, unit.id);
      return showYou(address ? pageView(unit.language, kind, address) : printNotSetView(unit.language));
    },
  });
}

export const pageCommands = [
  pageCommand('process-plan', { da: ['print procesplan'], en: ['print process plan'] }),
  pageCommand('process-sheets', { da: ['print ark til grupperne'], en: ['print group sheets'] }),
  pageCommand('week', { da: ['print ugen', 'print ugeplan'], en: ['print week'] }),
  pageCommand('talk', { da: ['svær samtale', 'samtaleark'], en: ['difficult talk'] }),
  pageCommand('cards', { da: ['kortspil', 'print kort'], en: ['deck', 'print cards'] }),
  pageCommand('sheet-staff', { da: ['tr-ark', 'tr og med'], en: ['staff representative'] }),
  pageCommand('sheet-parents', { da: ['forældreark', 'til forældre'], en: ['parents sheet'] }),
];
