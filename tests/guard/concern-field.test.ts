import { expect, it } from 'vitest';
import { ane, bo, channel, createUnit, createWorld, personal, replyText } from '../people/world.ts';

const worry = 'Jeg har set blå mærker på ryggen af et barn, og hun er bange for sin far';

/** What stands beside a field that somebody has written a serious worry in. */
async function said(who: typeof bo): Promise<string> {
  const world = createWorld('2026-09-14T07:30:00Z');
  const unit = await createUnit(world, bo);
  await world.press(ane, channel, 'unit.join');
  const open = await world.press(who, personal, 'trial.open', { unit });
  if (open.kind !== 'open-form') throw new Error(`no form: ${replyText(open)}`);
  const values = { ...open.form.values, what: worry };
  const reply = await world.submit(who, personal, open.form.id, values, open.form.context);
  if (reply.kind !== 'form-errors') throw new Error(`not stopped: ${replyText(reply)}`);
  return Object.values(reply.form.errors ?? {}).join(' ');
}

it('beside a field, sends a colleague to the leader and tells the leader what the leader does', async () => {
  expect(await said(ane)).toContain('Gå til lederen i dag');
  const leader = await said(bo);
  expect(leader).toContain('Det er dig, der går videre med det i dag');
  expect(leader).not.toContain('Gå til lederen');
});
