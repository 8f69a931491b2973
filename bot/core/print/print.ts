import {
  newPrintLink,
  type PrintKind,
  type PrintLink,
  writePrintLink,
} from '../../../shared/domain/print-link.ts';
import type { Signer } from '../../../shared/ports/signer.ts';
import { printNotSetView, printView } from '../../views/print/print-view.ts';
import { type Call, showYou } from '../call.ts';
import { planStanding } from '../plan/plan-standing.ts';
import type { Reply } from '../reply.ts';

/** Each link is made for the person who asked, so it is shown to nobody else. */
export function showPrint(call: Call, wanted?: string): Promise<Reply> {
  return planStanding(call, wanted, 'print', async ({ unit }) => {
    const { signer, links, clock } = call.ports;
    if (!signer) return showYou(printNotSetView(unit.language));
    const addressOf = (kind: PrintKind) =>
      links.print(kind, unit.id, tokenOf(newPrintLink(unit.id, kind, call.person, clock.now()), signer));
    return showYou(printView(unit.language, addressOf));
  });
}

function tokenOf(link: PrintLink, signer: Signer): string {
  const text = writePrintLink(link);
  return `${Buffer.from(text).toString('base64url')}.${signer.sign(text)}`;
}
