import { createHash, createHmac, randomInt } from 'node:crypto';
import {
  codeGroups,
  invitationDays,
  lettersInGroup,
  mostInvitations,
} from '../../shared/domain/network/limits.ts';
import { type Invitation, isPast } from '../../shared/domain/network/network.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import type { Change, Row } from '../../shared/ports/store.ts';
import { invitationRow, invitedIn, invitedRow } from '../rows/network-rows.ts';
import {
  deleteRow,
  insertRow,
  readRow,
  readValues,
  replaceRow,
  replacing,
  writeInNetwork,
} from '../rows/row.ts';
import type { Outside } from '../turn/ports.ts';

/** Letters and digits of a code, without those that are taken for each other: no 0 and O, no 1, I and L. */
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** The code is shown once, to whoever asked for it; we keep what knows it again. Nothing when there are too many. */
export async function invite(
  ports: Outside,
  network: string,
  to: Invitation['to'],
  from?: Person,
): Promise<{ readonly code: string; readonly until: string } | undefined> {
  if ((await sweepInvitations(ports, network)) >= mostInvitations) return undefined;
  const until = new Date(ports.clock.now().getTime() + invitationDays * 86_400_000).toISOString();
  const code = newCode();
  const hash = hashOf(code);
  await insertRow(ports, invitedRow(network, hash), { v: 1, hash, until });
  const sender = from && { from: markOf(code, userOf(from)) };
  await insertRow(ports, invitationRow(hash), { v: 1, network, to, until, ...sender });
  return { code, until };
}

/** What is over goes; how many there still are. */
export async function sweepInvitations(ports: Outside, network: string): Promise<number> {
  const now = ports.clock.now();
  const invited = await readValues(ports, invitedIn(network));
  const over = invited.filter((each) => isPast(each, now));
  for (const { hash } of over) {
    await deleteRow(ports, invitationRow(hash));
    await deleteRow(ports, invitedRow(network, hash));
  }
  return invited.length - over.length;
}

/** The invitation of a code that is not too old: unused, or used by this very unit or person before. */
export async function findInvitation(
  ports: Outside,
  code: string,
  user: string,
): Promise<Row<Invitation> | undefined> {
  const row = await readRow(ports, invitationRow(hashOf(code)));
  if (!row || isPast(row.value, ports.clock.now())) return undefined;
  const { usedBy } = row.value;
  return usedBy === undefined || usedBy === markOf(code, user) ? row : undefined;
}

/** False when somebody else was quicker. */
export async function takeInvitation(
  ports: Outside,
  code: string,
  row: Row<Invitation>,
  user: string,
): Promise<boolean> {
  const usedBy = markOf(code, user);
  if (row.value.usedBy === usedBy) return true;
  const written = await replaceRow(ports, invitationRow(hashOf(code)), row, { ...row.value, usedBy });
  return written.ok;
}

/** Enough for whoever else writes in the network at the same moment. */
const attempts = 12;

/**
 * What the code gives, and the word that it has been given, are one batch: whoever was stopped half-way finishes it by
 * sending it again, and whoever had it taken away since does not get it back. `gift` says nothing when it is not to be.
 */
export async function giveOnce(
  ports: Outside,
  code: string,
  { network }: Pick<Invitation, 'network'>,
  gift: () => Promise<Change | undefined>,
): Promise<'given' | 'given-before' | 'refused' | 'busy'> {
  const at = invitedRow(network, hashOf(code));
  for (let attempt = 0; attempt < attempts; attempt++) {
    const row = await readRow(ports, at);
    if (!row) return 'refused';
    if (row.value.given) return 'given-before';
    const change = await gift();
    if (!change) return 'refused';
    const given = replacing(at, row, { ...row.value, given: true });
    const written = await writeInNetwork(ports, network, [change, given]);
    if (written.ok) return 'given';
    await ports.patience?.pause(attempt);
  }
  return 'busy';
}

/** Whether this is who handed it over. */
export function isFrom({ from }: Invitation, code: string, person: Person): boolean {
  return from === markOf(code, userOf(person));
}

export function userOf({ platform, tenant, id }: Person): string {
  return `${platform}|${tenant}|${id}`;
}

function newCode(): string {
  const letter = () => letters[randomInt(letters.length)] ?? '';
  return Array.from({ length: codeGroups }, () =>
    Array.from({ length: lettersInGroup }, letter).join(''),
  ).join('-');
}

/** The hash of a code; it is the same however the code is typed, in small letters or without dashes. */
function hashOf(code: string): string {
  return createHash('sha256').update(plain(code)).digest('base64url');
}

/** Only whoever has the code can tell whether it was this one. */
function markOf(code: string, user: string): string {
  return createHmac('sha256', plain(code)).update(user).digest('base64url');
}

function plain(code: string): string {
  return code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
}
