import {
  buttons as buttonFeatures,
  commands,
  forms,
  messages,
  withSayings,
} from '../../../bot/front/rooms.ts';
import { plannedPosts } from '../../../bot/outbox/schedule.ts';
import { closedPage, openPrintPage } from '../../../bot/print/open-page-or-file.ts';
import type { PrintedPage } from '../../../bot/print/printed-page.ts';
import { readRow, readRows, readValues } from '../../../bot/rows/row.ts';
import { allIn } from '../../../bot/rows/unit-rows.ts';
import type { Outside, Saying } from '../../../bot/turn/ports.ts';
import type { Reply } from '../../../bot/turn/reply.ts';
import type { Form } from '../../../bot/ui/form.ts';
import type { View } from '../../../bot/ui/view.ts';
import type { AboutOf, Send, SendKind } from '../../../shared/domain/posts/send.ts';
import {
  newPrintLink,
  type PrintKind,
  printKinds,
  writePrintLink,
} from '../../../shared/domain/print/print-link.ts';
import { addWeeks } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { createSigner } from '../../../shared/storage/hmac-signer.ts';
import { cast, type Role } from '../story/cast.ts';
import type { Stage } from '../story/stage.ts';
import { actsOn } from './deeds-beyond-demo.ts';

export interface Exhibit {
  readonly name: string;
  readonly group: 'command' | 'button' | 'form' | 'message' | 'page' | 'scene';
  /** Who sees it, and where. */
  readonly seen: string;
  readonly shown: { readonly view: View } | { readonly form: Form } | { readonly page: PrintedPage };
}

/** A unit at one moment. Everything that is pressed happens to a copy of it. */
export interface Moment {
  readonly name: string;
  readonly now: Date;
  /** Data for buttons that no answer showed. */
  readonly spare: Readonly<Record<string, string>>;
  /** Who looks around; the leader and a colleague, unless others do. */
  readonly roles?: readonly Role[];
  /** Where the walk begins; at every command, if nothing else is said. */
  readonly commands?: Iterable<string>;
  /** What an older message offers, which no answer of this moment shows. */
  readonly older?: readonly Press[];
  /** Ids for what only the clock brings about: the date that is near, the decision that is due. */
  readonly sends?: { readonly [K in SendKind]?: AboutOf<K> };
  readonly copy: () => { readonly ports: Outside; readonly stage: Stage; close(): void };
}

const roles: readonly Role[] = ['bo', 'ane'];
const places = ['channel', 'personal'] as const;
/** How many presses deep the walk goes. */
const deepest = 4;

export interface Press {
  readonly action: string;
  readonly data: Readonly<Record<string, string>>;
  readonly role: Role;
}

/** One on the walk's way. */
interface Step extends Press {
  readonly place: (typeof places)[number];
  readonly depth: number;
}

/** Everything the rooms list, found by walking from the commands through whatever each answer offers. */
export async function collect(moment: Moment, seen: Set<string>): Promise<readonly Exhibit[]> {
  const found: Exhibit[] = [];
  const waiting: Step[] = [];

  function keep(
    group: Exhibit['group'],
    name: string,
    press: Omit<Step, 'action' | 'data'>,
    reply: Reply,
  ): void {
    if (reply.kind === 'nothing') return;
    const { role, place, depth } = press;
    const where = `${cast[role].name}, ${place} · ${moment.name}`;
    if (reply.kind !== 'show') {
      if (!seen.has(`form ${reply.form.id}`)) {
        found.push({ name: reply.form.id, group: 'form', seen: where, shown: { form: reply.form } });
        seen.add(`form ${reply.form.id}`);
      }
      return;
    }
    found.push({ name, group, seen: where, shown: { view: reply.view } });
    for (const { action, data } of actsOn(reply))
      waiting.push({ action, data: { ...data }, role, place, depth: depth + 1 });
  }

  async function ask(press: Step): Promise<Reply> {
    const { stage, close } = moment.copy();
    try {
      return await stage.press(press.role, press.action, press.data, press.place);
    } finally {
      close();
    }
  }

  for (const name of moment.commands ?? commands.keys())
    for (const role of moment.roles ?? roles)
      for (const place of places) {
        if (place === 'channel' && role !== 'bo') continue;
        const press: Step = { action: 'command', data: { command: name }, role, place, depth: 0 };
        keep('command', name, press, await ask(press));
      }
  for (const older of moment.older ?? []) {
    const press: Step = { ...older, place: 'personal', depth: 0 };
    keep('button', press.action, press, await ask(press));
  }
  for (let press = waiting.shift(); press; press = waiting.shift()) {
    const key = `button ${press.action} ${press.role}`;
    // One that opens a form may have answered something else the first time.
    const isForm = forms.has(press.action) && !seen.has(`form ${press.action}`);
    if (press.action === 'command' || (seen.has(key) && !isForm) || press.depth > deepest) continue;
    seen.add(key).add(`button ${press.action}`);
    keep('button', press.action, press, await ask(press));
  }
  for (const action of buttonFeatures.keys()) {
    if (seen.has(`button ${action}`) || !moment.spare.unit) continue;
    const press: Step = { action, data: moment.spare, role: 'bo', place: 'personal', depth: 0 };
    seen.add(`button ${action}`);
    keep('button', action, press, await ask(press));
  }
  return found;
}

/** What the bot writes of its own accord: every post of the plan, and what the unit has caused to be sent. */
export async function collectMessages(
  moment: Moment,
  unit: Unit,
  seen: Set<string>,
): Promise<readonly Exhibit[]> {
  const { ports, close } = moment.copy();
  const withWords = withSayings(ports);
  const found: Exhibit[] = [];
  const read: Saying['read'] = async (at) => (await readRow(ports, at))?.value;
  const readAll: Saying['readAll'] = (within) => readValues(ports, within);
  async function keep(send: Send, now: Date): Promise<void> {
    if (seen.has(`message ${send.kind}`)) return;
    const view = await withWords.sayings.viewOf({ unit, send, now, read, readAll });
    if (!view) return;
    seen.add(`message ${send.kind}`);
    found.push({
      name: send.kind,
      group: 'message',
      seen: send.to === 'channel' ? 'channel' : 'personal',
      shown: { view },
    });
  }
  try {
    const start = new Date(`${addWeeks(unit.plan.anchor, -1)}T06:00:00Z`);
    for (const { kind, audience, at, day, course } of plannedPosts(withWords, unit, start)) {
      const to = audience === 'channel' ? 'channel' : unit.leadership.leader;
      await keep({ kind, to, about: { day, course: String(course) } } as unknown as Send, at);
    }
    const rows = await readRows(ports, allIn<Send>(unit.id, 'send|'));
    for (const { value } of rows) await keep(value, moment.now);
    const to = unit.leadership.leader;
    for (const [kind, about] of Object.entries(moment.sends ?? {}))
      await keep({ kind, to, about } as unknown as Send, moment.now);
  } finally {
    close();
  }
  return found;
}

export async function collectPages(
  moment: Pick<Moment, 'now' | 'copy'>,
  unit: Unit,
  kinds: readonly (PrintKind | 'archive')[] = [...printKinds, 'archive'],
): Promise<readonly Exhibit[]> {
  const { ports, close } = moment.copy();
  const signer = createSigner(['a secret for the gallery, 32 letters'], 'print');
  try {
    const pages = kinds.map(async (kind): Promise<Exhibit> => {
      const text = writePrintLink(newPrintLink(unit.id, kind, unit.leadership.leader, moment.now));
      const token = `${Buffer.from(text).toString('base64url')}.${signer.sign(text)}`;
      const page = await openPrintPage({ ...ports, signer }, { kind, unit: unit.id, token });
      return {
        name: kind,
        group: 'page',
        seen: 'paper',
        shown: { page: page ? await whole(page) : closedPage() },
      };
    });
    return await Promise.all(pages);
  } finally {
    close();
  }
}

/** A page that comes in parts, all at once. */
async function whole(page: PrintedPage): Promise<PrintedPage> {
  const { content } = page;
  if (!('parts' in content)) return page;
  const nodes = (await Array.fromAsync(content.parts)).flat();
  return { ...page, content: { view: { summary: page.page.title, nodes } } };
}

/** Features that the walk never met. */
export function unseen(seen: ReadonlySet<string>): readonly string[] {
  const all = [
    ...[...buttonFeatures.keys()].map((name) => `button ${name}`),
    ...[...forms.keys()].map((name) => `form ${name}`),
    ...[...messages.keys()].map((name) => `message ${name}`),
  ];
  return all.filter((name) => !seen.has(name));
}
