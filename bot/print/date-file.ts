import type { PrintLink } from '../../shared/domain/print/print-link.ts';
import { invitationFile } from '../outside-eye/invitation-file.ts';
import type { Outside } from '../turn/ports.ts';

/** A date that is still there; nothing once it has been taken back. */
export async function dateFile(ports: Outside, link: PrintLink): Promise<string | undefined> {
  return invitationFile(ports, link);
}
