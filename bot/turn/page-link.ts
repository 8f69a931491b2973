import type { Person } from '../../shared/domain/person/person.ts';
import {
  type LinkKind,
  newDateLink,
  newPrintLink,
  type PrintLink,
  writePrintLink,
} from '../../shared/domain/print/print-link.ts';
import { signedToken } from '../../shared/ports/signed-token.ts';
import type { Outside } from './ports.ts';

/** The address of a page for one person; undefined where no secret is set to sign it with. */
export function pageLink(
  ports: Linking & Pick<Outside, 'clock'>,
  person: Person,
  kind: LinkKind,
  of: string,
  about?: string,
): string | undefined {
  const link = newPrintLink(of, kind, person, ports.clock.now());
  return addressOf(ports, about ? { ...link, about } : link);
}

/** The address of one date as a file for any calendar. Whoever has it may open it, until that day is over. */
export function dateLink(
  ports: Linking & Pick<Outside, 'clock'>,
  person: Person,
  unit: string,
  date: Parameters<typeof newDateLink>[2],
): string | undefined {
  return addressOf(ports, newDateLink(unit, person, date, ports.clock.now()));
}

type Linking = Pick<Outside, 'signer' | 'links'>;

function addressOf({ signer, links }: Linking, link: PrintLink): string | undefined {
  return signer && links.print(link.kind, link.unit, signedToken(writePrintLink(link), signer));
}
