import {
  newPrintLink,
  type PrintKind,
  type PrintLink,
  writePrintLink,
} from '../../shared/domain/print/print-link.ts';
import type { Signer } from '../../shared/ports/signer.ts';
import { command } from '../feature/command.ts';
import { showYou } from '../turn/call.ts';
import { pageView, printNotSetView, printView } from './view/print-view.ts';

/** Each link is made for the person who asked, so it is shown to nobody else. */
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
    const { signer, links, clock } = call.ports;
    if (!signer) return showYou(printNotSetView(unit.language));
    const addressOf = (kind: PrintKind) =>
      links.print(kind, unit.id, tokenOf(newPrintLink(unit.id, kind, call.person, clock.now()), signer));
    return showYou(printView(unit.language, addressOf, { leads: may('see-operations') }));
  },
});

/** Straight to one page of it, for whoever writes its name. */
function pageCommand(kind: PrintKind, words: Parameters<typeof command>[0]['words']) {
  return command({
    name: `print-${kind}`,
    words,
    deed: 'print',
    run: async ({ unit, call }) => {
      const { signer, links, clock } = call.ports;
      if (!signer) return showYou(printNotSetView(unit.language));
      const token = tokenOf(newPrintLink(unit.id, kind, call.person, clock.now()), signer);
      return showYou(pageView(unit.language, kind, links.print(kind, unit.id, token)));
    },
  });
}

export const pageCommands = [
  pageCommand('process-plan', { da: ['print procesplan'], en: ['print process plan'] }),
  pageCommand('week', { da: ['print ugen', 'print ugeplan'], en: ['print week'] }),
  pageCommand('talk', { da: ['svær samtale', 'samtaleark'], en: ['difficult talk'] }),
  pageCommand('cards', { da: ['kortspil', 'print kort'], en: ['deck', 'print cards'] }),
  pageCommand('sheet-staff', { da: ['tr-ark', 'tr og med'], en: ['staff representative'] }),
  pageCommand('sheet-parents', { da: ['forældreark', 'til forældre'], en: ['parents sheet'] }),
];

function tokenOf(link: PrintLink, signer: Signer): string {
  const text = writePrintLink(link);
  return `${Buffer.from(text).toString('base64url')}.${signer.sign(text)}`;
}
