import { createHash, randomInt } from 'node:crypto';
import { type Invitation, invitationDays, isOpen } from '../../shared/domain/network/network.ts';
import type { Row } from '../../shared/ports/store.ts';
import { invitationRow } from '../rows/network-rows.ts';
import { insertRow, readRow, replaceRow } from '../rows/row.ts';
import type { Outside } from '../turn/ports.ts';

/** Nothing that is read as something else: no 0 and O, no 1, I and L. */
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const groups = 3;
const inGroup = 4;

/** The code is shown once, to whoever asked for it; we keep what knows it again. */
export async function invite(
  ports: Outside,
  network: string,
  to: Invitation['to'],
): Promise<{ readonly code: string; readonly until: string }> {
  const until = new Date(ports.clock.now().getTime() + invitationDays * 86_400_000).toISOString();
  const code = newCode();
  await insertRow(ports, invitationRow(hashOf(code)), { v: 1, network, to, until });
  return { code, until };
}

/** One that still lets somebody in, or that let this very one in before. */
export async function findInvitation(
  ports: Outside,
  code: string,
  user: string,
): Promise<Row<Invitation> | undefined> {
  const row = await readRow(ports, invitationRow(hashOf(code)));
  if (!row) return undefined;
  return isOpen(row.value, ports.clock.now()) || row.value.usedBy === user ? row : undefined;
}

/** False when somebody else was quicker. */
export async function takeInvitation(
  ports: Outside,
  code: string,
  row: Row<Invitation>,
  user: string,
): Promise<boolean> {
  if (row.value.usedBy === user) return true;
  const written = await replaceRow(ports, invitationRow(hashOf(code)), row, { ...row.value, usedBy: user });
  return written.ok;
}

function newCode(): string {
  const letter = () => letters[randomInt(letters.length)] ?? '';
  return Array.from({ length: groups }, () => Array.from({ length: inGroup }, letter).join('')).join('-');
}

/** Typed in small letters or without dashes, it is the same. */
function hashOf(code: string): string {
  const plain = code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  return createHash('sha256').update(plain).digest('base64url');
}
