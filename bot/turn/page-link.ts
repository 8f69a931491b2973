import type { Person } from '../../shared/domain/person/person.ts';
import { type LinkKind, newPrintLink, writePrintLink } from '../../shared/domain/print/print-link.ts';
import type { Outside } from './ports.ts';

/** A page of a unit's, a network's or one's own, for one person; nothing until whoever runs the bot has set its secret. */
export function pageLink(
  { signer, links, clock }: Pick<Outside, 'signer' | 'links' | 'clock'>,
  person: Person,
  kind: LinkKind,
  of: string,
): string | undefined {
  if (!signer) return undefined;
  const text = writePrintLink(newPrintLink(of, kind, person, clock.now()));
  return links.print(kind, of, `${Buffer.from(text).toString('base64url')}.${signer.sign(text)}`);
}
