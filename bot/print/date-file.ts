import type { PrintLink } from '../../shared/domain/print/print-link.ts';
import { followUpFile } from '../follow-up/follow-up-file.ts';
import { invitationFile } from '../outside-eye/invitation-file.ts';
import type { Outside } from '../turn/ports.ts';

/** A date that is still there; nothing once it has been taken back or called off. */
export async function dateFile(ports: Outside, link: PrintLink): Promise<string | undefined> {
  return (await invitationFile(ports, link)) ?? (await followUpFile(ports, link));
}
