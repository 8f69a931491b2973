import {
  newPrintLink,
  type PrintKind,
  type PrintLink,
  writePrintLink,
} from '../../shared/domain/print/print-link.ts';
import type { Signer } from '../../shared/ports/signer.ts';
import { planStanding } from '../access/plan-standing.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { printNotSetView, printView } from './view/print-view.ts';

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
