import { isPlatform } from '../../shared/domain/person/person.ts';
import type { Job } from '../../shared/ports/queue.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A message of the queue; nothing when it is none that we know. What an earlier version queued is understood. */
export function readJob(message: unknown): Job | undefined {
  const { kind, ...fields } = fieldsOf(message);
  const unit = text(fields.unit);
  if (!unit) return undefined;
  switch (kind) {
    case 'deliver': {
      const send = text(fields.send);
      // Counted as text before.
      const looks = Number(fields.looks ?? 0);
      return send ? { kind, unit, send, ...(looks > 0 && { looks }) } : undefined;
    }
    case 'posts': {
      const at = text(fields.at);
      return at ? { kind, unit, at } : undefined;
    }
    case 'settle-unit':
      return { kind, unit };
    case 'settle-member':
      return readSettling(unit, fields);
    default:
      return undefined;
  }
}

function readSettling(unit: string, fields: Fields): Job | undefined {
  const { platform } = fields;
  const person = text(fields.person);
  if (!isPlatform(platform) || !person) return undefined;
  // Packed as text before.
  const reference = fieldsOf(fields.reference);
  return {
    kind: 'settle-member',
    unit,
    platform,
    tenant: text(fields.tenant) ?? '',
    person,
    ...(Object.keys(reference).length > 0 && { reference }),
  };
}

/** The host parses what looks like JSON, and hands over text otherwise. */
function fieldsOf(message: unknown): Fields {
  const value = typeof message === 'string' ? parsed(message) : message;
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function parsed(message: string): unknown {
  try {
    return JSON.parse(message);
  } catch {
    return undefined;
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
