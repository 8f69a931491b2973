import type { Person } from '../../shared/domain/person/person.ts';
import { type LinkKind, newPrintLink, writePrintLink } from '../../shared/domain/print/print-link.ts';
import { signedToken } from '../../shared/ports/signer.ts';
import type { Outside } from './ports.ts';

/** The address of a page for one person; undefined where no secret is set to sign it with. */
export function pageLink(
  { signer, links, clock }: Pick<Outside, 'signer' | 'links' | 'clock'>,
  person: Person,
  kind: LinkKind,
  of: string,
): string | undefined {
  if (!signer) return undefined;
  const text = writePrintLink(newPrintLink(of, kind, person, clock.now()));
  return links.print(kind, of, signedToken(text, signer));
}
