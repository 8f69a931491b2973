import type { Mutant } from '../mutant.ts';

/** Commit, deliver, schedule, and what makes a delivery count once. */
export const outbox: readonly Mutant[] = [
  {
    file: 'bot/outbox/commit.ts',
    line: `await queueDelivery(ports, unit.id, tell.key, finishSeconds);
const value = claimedSend(tell, ports.clock.now());
const at = sendRow(unit.id, tell.key);
const written = await writeTogether(ports, unit.id, [...changes, inserting(at, value)]);`,
    planted: `const value = claimedSend(tell, ports.clock.now());
const at = sendRow(unit.id, tell.key);
const written = await writeTogether(ports, unit.id, [...changes, inserting(at, value)]);
await queueDelivery(ports, unit.id, tell.key, finishSeconds);`,
    breaks: 'order',
  },
  {
    file: 'bot/outbox/commit.ts',
    line: 'await queueDelivery(ports, unit.id, tell.key, finishSeconds);',
    planted: '',
    breaks: 'job',
  },
  {
    file: 'bot/outbox/commit.ts',
    line: 'if (!written.ok) return written;',
    planted: '',
    breaks: 'refusal',
  },
  {
    file: 'bot/outbox/commit.ts',
    line: 'const value = claimedSend(tell, ports.clock.now());',
    planted: "const value = { ...claimedSend(tell, ports.clock.now()), state: 'waiting' as const };",
    breaks: 'claim',
  },
  {
    file: 'bot/outbox/deliver-send.ts',
    line: "if (looks === 0) await ports.queue.send({ kind: 'deliver', unit: unitId, send: key, looks: 1 }, 120);",
    planted: '',
    breaks: 'second-look',
  },
  {
    file: 'bot/outbox/deliver-send.ts',
    line: "if (claimed.kind === 'busy') return queueDelivery(ports, unitId, key, claimed.seconds + 5);",
    planted: "if (claimed.kind === 'busy') return;",
    breaks: 'requeue',
  },
  {
    file: 'bot/outbox/take-send.ts',
    line: 'return there?.value.claimedBy === value.claimedBy ? there : undefined;',
    planted: 'return there;',
    breaks: 'claim-race',
  },
  {
    file: 'bot/outbox/take-send.ts',
    line: 'return there?.value.claimedBy === value.claimedBy ? there : undefined;',
    planted: 'return undefined;',
    breaks: 'own-echo',
  },
  {
    file: 'bot/outbox/deliver-send.ts',
    line: 'await replaceRow(ports, sendRow(unit.id, send.key), row, next.send);',
    planted: '',
    breaks: 'mark',
  },
  {
    file: 'bot/outbox/deliver-send.ts',
    line: "if (next.send.state === 'gone' && send.to === 'channel') await closeChannel(ports, unit);",
    planted: '',
    breaks: 'gone-told',
  },
  {
    file: 'bot/outbox/deliver-send.ts',
    line: 'if (next.retrySeconds !== undefined) await queueDelivery(ports, unit.id, send.key, next.retrySeconds);',
    planted: '',
    breaks: 'retry',
  },
  {
    file: 'bot/outbox/deliver-send.ts',
    line: '? await ports.chat.post(address, again ? repeatedPostView(view, unit.language) : view)',
    planted: '? await ports.chat.post(address, view)',
    breaks: 'repeat-unmarked',
  },
  {
    file: 'bot/outbox/address-of.ts',
    line: 'if (unit.silentSince && ports.sayings.waitsForMorning(send.kind)) return undefined;',
    planted: '',
    breaks: 'silence',
  },
  {
    file: 'bot/outbox/deliver-send.ts',
    line: "if (next.send.state === 'sent' && send.to === 'channel' && unit.silentSince) await openChannel(ports, unit);",
    planted: '',
    breaks: 'silent-for-ever',
  },
  {
    file: 'bot/outbox/once.ts',
    line: "await replaceRow(ports, seenRow(delivery), taken, { ...mark, state: 'done' }).catch(() =>",
    planted: 'await Promise.resolve().catch(() =>',
    breaks: 'done',
  },
  {
    file: 'bot/outbox/once.ts',
    line: 'await deleteRow(ports, seenRow(delivery), taken).catch(() => {});',
    planted: '',
    breaks: 'mark-after-failure',
  },
  {
    file: 'bot/outbox/once.ts',
    line: 'if (row.value.nonce === mark.nonce) return row;',
    planted: '',
    breaks: 'own-echo',
  },
  {
    file: 'bot/outbox/once.ts',
    line: "if (isFresh(row.value, mark)) return 'busy';",
    planted: '',
    breaks: 'twice-at-once',
  },
  {
    file: 'bot/outbox/once.ts',
    line: 'if (row.value.at >= oldest) continue;',
    planted: '',
    breaks: 'marks-swept',
  },
  {
    file: 'bot/outbox/schedule.ts',
    line: `if (next && at) await makeDue(ports, unit.id, next);`,
    planted: '',
    breaks: 'due-row',
  },
  {
    file: 'bot/outbox/schedule.ts',
    line: 'for (const { at } of planned) if (at > after && (!next || at < next)) next = at;',
    planted: 'for (const { at } of planned) if (at >= after && (!next || at < next)) next = at;',
    breaks: 'next',
  },
  {
    file: 'bot/outbox/schedule-anew.ts',
    line: '.filter(({ key, at }) => planned.get(key)?.getTime() !== at.getTime())',
    planted: '',
    breaks: 'said-anew',
  },
  {
    file: 'bot/outbox/schedule-anew.ts',
    line: 'return !old || old > now || (due !== undefined && old.toISOString() >= due);',
    planted: 'return true;',
    breaks: 'hour-changed',
  },
  {
    file: 'bot/outbox/schedule-anew.ts',
    line: 'await scheduleNext(ports, unit, ports.clock.now(), anew.undoneFrom);',
    planted: 'await scheduleNext(ports, unit, ports.clock.now());',
    breaks: 'hour-changed-twice',
  },
  {
    file: 'bot/outbox/schedule-anew.ts',
    line: "await ports.queue.send({ kind: 'posts', unit: unit.id, at, ...(isPlan && { changed }) }, finishSeconds);",
    planted: '',
    breaks: 'died-after-change',
  },
  {
    file: 'bot/outbox/schedule-anew.ts',
    line: 'return [...posts, ...work];',
    planted: 'return posts;',
    breaks: 'agenda-not-made',
  },
  {
    file: 'bot/outbox/close-channel.ts',
    line: '(value) => value && (value.silentSince ? value : { ...value, silentSince: at }),',
    planted: '(value) => value && { ...value, silentSince: at },',
    breaks: 'told-once',
  },
  {
    file: 'bot/outbox/close-channel.ts',
    line: 'await queueDelivery(ports, unit.id, key, 0);',
    planted: '',
    breaks: 'leader-told',
  },
  {
    file: 'bot/outbox/queue-delivery.ts',
    line: "return ports.queue.send({ kind: 'deliver', unit, send }, Math.min(delaySeconds, longestWaitSeconds));",
    planted: "return ports.queue.send({ kind: 'deliver', unit, send }, delaySeconds);",
    breaks: 'holidays',
  },
  {
    file: 'bot/plan/confirm-plan.ts',
    line: 'return { changes: undone?.changes ?? [], undone: true, earlier };',
    planted: 'return { changes: undone?.changes ?? [], undone: true };',
    breaks: 'undo-in-turn',
  },
];
