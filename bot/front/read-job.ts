import { isPlatform } from '../../shared/domain/person/person.ts';
import type { Job, MessageFlag, MessageJob } from '../../shared/ports/queue.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a message of the queue; undefined when it is no job of ours. Jobs that the version before queued are
 * understood, so an update loses none.
 */
export function readJob(message: unknown): Job | undefined {
  const { kind, ...fields } = fieldsOf(message);
  const network = text(fields.network);
  const moment = text(fields.at);
  if (kind === 'summary') return network && moment ? { kind, network, at: moment } : undefined;
  if (kind === 'message') return readMessageJob(fields);
  const unit = text(fields.unit);
  if (!unit) return undefined;
  switch (kind) {
    case 'deliver': {
      const send = text(fields.send);
      // A string in jobs of the version before.
      const looks = Number(fields.looks ?? 0);
      return send ? { kind, unit, send, ...(looks > 0 && { looks }) } : undefined;
    }
    case 'posts': {
      const at = text(fields.at);
      const changed = text(fields.changed);
      return at ? { kind, unit, at, ...(changed && { changed }) } : undefined;
    }
    case 'redraw-chair': {
      const meeting = text(fields.meeting);
      const looks = Number(fields.looks ?? 0);
      return meeting ? { kind, unit, meeting, ...(looks > 0 && { looks }) } : undefined;
    }
    case 'redraw-record':
    case 'redraw-card': {
      const day = text(fields.day);
      const looks = Number(fields.looks ?? 0);
      return day ? { kind, unit, day, ...(looks > 0 && { looks }) } : undefined;
    }
    case 'settle-unit':
    case 'delete-outlived':
      return { kind, unit };
    case 'settle-member': {
      const whom = readWhom(fields);
      // A string of JSON in jobs of the version before.
      const reference = fieldsOf(fields.reference);
      const looks = Number(fields.looks ?? 0);
      return (
        whom && {
          kind,
          unit,
          ...whom,
          ...(Object.keys(reference).length > 0 && { reference }),
          ...(looks > 0 && { looks }),
        }
      );
    }
    case 'end-membership': {
      const whom = readWhom(fields);
      const op = text(fields.op);
      const at = text(fields.at);
      const byThemselves = fields.byThemselves === true;
      return whom && op && at
        ? { kind, unit, op, at, ...whom, ...(byThemselves && { byThemselves }) }
        : undefined;
    }
    case 'hand-over-institution': {
      const whom = readWhom(fields);
      return whom && { kind, unit, ...whom };
    }
    default:
      return undefined;
  }
}

const messageFlags: readonly MessageFlag[] = ['addressed', 'overheard', 'restored', 'outsider', 'doubtful'];

function readMessageJob(fields: Fields): MessageJob | undefined {
  const whom = readWhom(fields);
  const { what, place } = fields;
  const [message, conversation, since] = [fields.message, fields.conversation, fields.since].map(text);
  if (!whom || !message || !conversation || !since) return undefined;
  if (what !== 'written' && what !== 'edited' && what !== 'deleted') return undefined;
  if (place !== 'channel' && place !== 'personal') return undefined;
  const [thread, at, delivery] = [fields.thread, fields.at, fields.delivery].map(text);
  const given: readonly unknown[] = Array.isArray(fields.flags) ? fields.flags : [];
  const flags = messageFlags.filter((flag) => given.includes(flag));
  const reference = fieldsOf(fields.reference);
  return {
    kind: 'message',
    ...whom,
    ...{ what, message, place, conversation, since },
    ...(thread && { thread }),
    ...(at && { at }),
    ...(delivery && { delivery }),
    ...(Object.keys(reference).length > 0 && { reference }),
    ...(flags.length > 0 && { flags }),
  };
}

function readWhom({ platform, tenant, person: id }: Fields) {
  const person = text(id);
  return isPlatform(platform) && person ? { platform, tenant: text(tenant) ?? '', person } : undefined;
}

/** The Functions host has parsed the message already if it looked like JSON. */
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
