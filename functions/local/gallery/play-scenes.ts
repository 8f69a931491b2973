import { runJob } from '../../../bot/front/run-job.ts';
import type { Outside } from '../../../bot/turn/ports.ts';
import type { Reply } from '../../../bot/turn/reply.ts';
import type { Form } from '../../../bot/ui/form.ts';
import type { View } from '../../../bot/ui/view.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { addDays, dayOf, instantOf } from '../../../shared/domain/time/day.ts';
import type { Address, Delivery } from '../../../shared/ports/chat.ts';
import type { Job } from '../../../shared/ports/queue.ts';
import { createSigner } from '../../../shared/storage/hmac-signer.ts';
import { openSqliteDatabase } from '../../../shared/storage/sqlite-database.ts';
import { demoUnit, stageOn } from '../demo-data.ts';
import { cast, demoHomes } from '../story/cast.ts';
import { type Stage, StoryBroken, stageIn } from '../story/stage.ts';
import { collectPages, type Exhibit } from './collect.ts';
import { actsOn, writtenInto } from './deeds-beyond-demo.ts';
import { type Line, links, type Scene } from './scene.ts';
import { scenes } from './scenes.ts';

interface Begun {
  readonly week: Date;
  readonly meeting: Date;
  readonly language: Language;
}

const home = demoHomes.group;
const minute = 60_000;
/** Long enough before the meeting that the bot asks whether to begin. */
const early = 45 * minute;

/**
 * What people see who write and press as in each scene: the answers, and what the bot writes or draws anew meanwhile.
 * Unlike the walk, which looks at each button once, it shows what becomes of a thing; and the pages that are left.
 */
export async function playScenes(
  rows: Uint8Array,
  { week, meeting, language }: Begun,
): Promise<readonly Exhibit[]> {
  const found: Exhibit[] = [];
  const after = instantOf(addDays(dayOf(meeting), 3), '09:00');
  const times = { week, early: new Date(meeting.getTime() - early), meeting, after };
  for (const scene of scenes) {
    const db = openSqliteDatabase(':memory:');
    db.deserialize(rows);
    const start = times[scene.when].getTime();
    let lines = 0;
    // Each line takes a minute, so that the latest is known.
    const clock = { now: () => new Date(start + lines * minute) };
    const { ports, close } = stageOn(db, clock, home);
    const pages = { links, signer: createSigner(['a secret for the gallery, 32 letters'], 'print') };
    const signing = { ...ports, ...pages };
    found.push(...(await playScene(scene, { ports: signing, language, next: () => lines++ })));
    if (scene.when === 'meeting') {
      const unit = await demoUnit(ports.store, home);
      const copy = () => ({ ports: signing, stage: stageIn(signing, home), close: () => {} });
      for (const page of await collectPages({ now: clock.now(), copy }, unit, leftBehind))
        found.push({ ...page, seen: `paper · after ${scene.name}` });
    }
    close();
  }
  return found;
}

/** The pages that a meeting changes. */
const leftBehind = ['agenda', 'decisions', 'guide'] as const;

interface Playing {
  readonly ports: Outside & { readonly queue: ReturnType<typeof stageOn>['ports']['queue'] };
  readonly language: Language;
  readonly next: () => void;
}

async function playScene(scene: Scene, { ports, language, next }: Playing): Promise<readonly Exhibit[]> {
  const found: Exhibit[] = [];
  const replies: Reply[] = [];
  let sent = 0;
  function hang(seen: string, shown: { readonly view: View } | { readonly form: Form }): void {
    const number = String(found.length + 1).padStart(2, '0');
    found.push({ name: `${scene.name} ${number}`, group: 'scene', seen, shown });
    if ('view' in shown) replies.push({ kind: 'show', view: shown.view, to: 'everyone' });
  }
  const there = (to: Address) => (to.kind === 'channel' ? 'the channel' : `written to ${nameOf(to.id)}`);
  const heard = {
    ...ports,
    chat: {
      ...ports.chat,
      async post(to: Address, view: View): Promise<Delivery> {
        hang(there(to), { view });
        return { ok: true, messageId: `sent-${++sent}` };
      },
      async update(to: Address, messageId: string, view: View): Promise<Delivery> {
        hang(`${there(to)}, drawn anew`, { view });
        return { ok: true, messageId };
      },
    },
  };
  const stage = stageIn(heard, home);
  let opened: Reply | undefined;
  for (const [at, line] of scene.lines.entries()) {
    const reply = await speak(stage, line, { opened, replies, language, id: `${scene.name}-${at}` });
    opened = reply.kind === 'open-form' ? reply : undefined;
    const { who, place = 'personal' } = line;
    const does = 'says' in line ? line.says[language] : 'presses' in line ? line.presses : 'sends it';
    const seen = `${cast[who].name}, ${place} · ${does}`;
    if (reply.kind === 'show') {
      hang(seen, { view: reply.view });
      if (reply.beside) hang(`${seen} · beside it`, { view: reply.beside });
    } else if (reply.kind !== 'nothing') hang(seen, { form: reply.form });
    await work(heard);
    next();
  }
  return found;
}

const nameOf = (id: string) => Object.values(cast).find((one) => one.id === id)?.name ?? 'somebody';

interface Before {
  readonly opened: Reply | undefined;
  /** All that was shown before; who presses a button means the latest that offers it. */
  readonly replies: readonly Reply[];
  readonly language: Language;
  readonly id: string;
}

async function speak(stage: Stage, line: Line, before: Before): Promise<Reply> {
  const { who, place = 'personal' } = line;
  if ('says' in line) return stage.say(who, line.says[before.language], before.id, place);
  if ('writes' in line) {
    if (before.opened?.kind !== 'open-form') throw new StoryBroken(`${before.id}: no form is open.`);
    const values = writtenInto(before.opened.form, line.writes[before.language]);
    return stage.send(who, before.opened, values, place);
  }
  const offering = before.replies.toReversed().map(actsOn);
  const acts = offering.flat();
  const act = acts.find(({ action }) => action === line.presses);
  if (!act) throw new StoryBroken(`${before.id}: nobody is offered ${line.presses}.`);
  return stage.press(who, act.action, { ...act.data, ...line.over }, place);
}

async function work(ports: Playing['ports']): Promise<void> {
  for (;;) {
    const messages = await ports.queue.receive(16, 60);
    if (messages.length === 0) return;
    for (const message of messages) {
      await runJob(JSON.parse(message.body) as Job, ports);
      await ports.queue.complete(message);
    }
  }
}
