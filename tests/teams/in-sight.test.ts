import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adapterText } from '../../bot/front/text/adapter-text.ts';
import { said } from '../fixtures/said-to-the-bot.ts';
import { stored } from '../people/trial-steps.ts';
import { openTeamsChannel } from './living-channel.ts';

let here: Awaited<ReturnType<typeof openTeamsChannel>>;
beforeEach(async () => {
  here = await openTeamsChannel();
});
afterEach(() => here.stop());

const whatOf = async () => (await stored(here.world, here.unit)).map(({ what }) => what).toSorted();
const inChannel = (signs: readonly { seenBy: string }[]) =>
  signs.filter(({ seenBy }) => seenBy !== 'own-chat');

describe('what is written to the bot in a Teams channel is answered there', () => {
  it.each(said)('%j', async (text) => {
    const { status, signs } = await here.say(text);
    expect(status).toBe(200);
    expect(inChannel(signs).length).toBeGreaterThan(0);
  });

  it.each(said)('%j, where no message can be for one person alone', async (text) => {
    here.connector.refuseTargeted();
    const { signs } = await here.say(text);
    expect(inChannel(signs).length).toBeGreaterThan(0);
    expect(signs.every(({ seenBy }) => seenBy !== 'one')).toBe(true);
    const isPrivate = signs.some(({ seenBy }) => seenBy === 'own-chat');
    if (isPrivate) expect(JSON.stringify(signs)).toContain(adapterText.da.sentPrivately);
  });

  it('in a thread, in the thread', async () => {
    const { signs } = await here.say('mine prøvehandlinger', { thread: '1732349740000' });
    expect(signs).toHaveLength(1);
    expect(here.connector.calls.at(-1)?.path).toContain('messageid=1732349740000');
  });

  it('with an edit, and with one that takes the trial away again', async () => {
    const { id } = await here.say('prøvehandling: jeg synger');
    const edited = await here.edit(id, 'prøvehandling: jeg danser');
    // The receipt above is drawn anew first.
    expect(inChannel(edited.signs).map(({ seenBy }) => seenBy)).toEqual(['all', 'one']);
    expect(edited.signs[0]?.text).toContain('jeg danser');
    expect(await whatOf()).toEqual(['jeg danser']);
    const gone = await here.edit(id, 'vi ses i morgen');
    // The receipt above is drawn anew first.
    expect(gone.signs.at(-1)?.text).toContain('taget prøvehandlingen ud');
    expect(await whatOf()).toEqual([]);
  });

  it('and what nobody else wrote to see is answered before nobody else’s eyes', async () => {
    const recipient = { id: '28:5d1c7f52-0000-4000-8000-0000000000b0', isTargeted: true };
    const { signs } = await here.say('guide', { more: { recipient, entities: [], text: 'guide' } });
    expect(signs.map(({ seenBy }) => seenBy)).toEqual(['one']);
    expect(here.connector.calls.at(-1)?.body.entities).toEqual([
      { type: 'targetedMessageInfo', messageId: expect.any(String) },
    ]);
    const { signs: form } = await here.say('', {
      more: { recipient, entities: [], text: 'prøvehandling: jeg synger' },
    });
    expect(form.map(({ seenBy }) => seenBy)).toEqual(['one']);
    expect(await whatOf()).toEqual([]);
  });
});

describe('several trials in one message', () => {
  it('are several, each followed through edits and deletion', async () => {
    const { id, signs } = await here.say('Mine prøvehandlinger:\n- jeg synger\n- jeg danser');
    expect(await whatOf()).toEqual(['jeg danser', 'jeg synger']);
    const receipts = signs.filter(({ seenBy }) => seenBy === 'all');
    expect(receipts.map(({ text }) => text.includes('jeg danser'))).toEqual([false, true]);
    await here.edit(id, 'Mine prøvehandlinger:\n- jeg synger\n- jeg danser\n- jeg leger');
    expect(await whatOf()).toEqual(['jeg danser', 'jeg leger', 'jeg synger']);
    await here.edit(id, 'Mine prøvehandlinger:\n- jeg danser\n- jeg leger');
    expect(await whatOf()).toEqual(['jeg danser', 'jeg leger']);
    await here.remove(id);
    expect(await whatOf()).toEqual([]);
  });

  it('are told of once, though Teams delivers twice', async () => {
    const text = 'Prøvehandling: jeg synger. Prøvehandling: jeg danser';
    const { id } = await here.say(text);
    const again = { id, conversation: { id: `19:stuen-solsikken@thread.tacv2;messageid=${id}` } };
    const { signs } = await here.say(text, { more: again });
    expect(signs.filter(({ seenBy }) => seenBy === 'all')).toEqual([]);
    expect(await whatOf()).toHaveLength(2);
  });
});

describe('what may be a trial', () => {
  it('is offered back, and kept with one tap', async () => {
    const { signs } = await here.say('jeg går på hug, før jeg siger noget i garderoben');
    expect(signs.map(({ seenBy }) => seenBy)).toEqual(['one']);
    expect(await whatOf()).toEqual([]);
    const [offered] = signs;
    if (!offered) throw new Error('nothing offered');
    const pressed = await here.press(offered, 'trial.offered');
    expect(await whatOf()).toEqual(['jeg går på hug, før jeg siger noget i garderoben']);
    // The receipt for all, and the offer's own place for whoever pressed.
    expect(pressed.signs.map(({ seenBy }) => seenBy).toSorted()).toEqual(['all', 'one']);
    expect(here.connector.calls.filter(({ method }) => method === 'PUT').map(({ path }) => path)).toEqual([
      expect.stringContaining('isTargetedActivity=true'),
    ]);
  });

  it('follows its message like every other trial', async () => {
    const { id, signs } = await here.say('jeg går på hug, før jeg siger noget');
    if (signs[0]) await here.press(signs[0], 'trial.offered');
    await here.edit(id, 'jeg sætter mig ned, før jeg siger noget');
    expect(await whatOf()).toEqual(['jeg sætter mig ned, før jeg siger noget']);
  });
});

describe('where the municipality lets the app read the channel', () => {
  it('a trial needs no mention', async () => {
    const { signs } = await here.sayToOthers('prøvehandling: jeg synger');
    expect(inChannel(signs).length).toBeGreaterThan(0);
    expect(await whatOf()).toEqual(['jeg synger']);
  });

  it('one that is unsure is offered to its writer alone', async () => {
    const { signs } = await here.sayToOthers('min prøvehandling er at vi synger');
    expect(signs.map(({ seenBy }) => seenBy)).toEqual(['one']);
    expect(await whatOf()).toEqual([]);
  });

  it.each(['godmorgen alle', 'guide', 'prøvehandlingen gik godt', 'jeg går på hug, før jeg siger noget'])(
    '%j is neither read nor kept',
    async (text) => {
      const before = await allRows();
      const { id, signs } = await here.sayToOthers(text);
      const quiet = { text: 'noget andet', entities: [] };
      expect([...signs, ...(await here.edit(id, '', quiet)).signs, ...(await here.remove(id)).signs]).toEqual(
        [],
      );
      expect(await allRows()).toBe(before);
    },
  );

  const allRows = async () =>
    JSON.stringify(
      here.world.db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all().map(rowsOf),
    );
  const rowsOf = (table: Record<string, unknown>) =>
    here.world.db.prepare(`SELECT * FROM "${String(table.name)}"`).all();
});

describe('people from elsewhere', () => {
  const guests = [
    ['a guest', { userRole: 'guest' }],
    ['another organisation', { tenantId: '11111111-0000-4000-8000-000000000001' }],
  ] as const;

  it.each(guests)('%s is told so, and nothing of theirs is kept', async (_, belonging) => {
    here.connector.knowMember(belonging);
    for (const text of ['guide', 'deltag', 'prøvehandling: jeg synger', 'hjælp', 'opret']) {
      const { signs } = await here.say(text);
      expect(signs.map(({ text: shown }) => shown.includes('fra en anden organisation'))).toEqual([true]);
    }
    expect(await whatOf()).toEqual([]);
    const asked = here.connector.calls.filter(({ path }) => path.includes('/members/'));
    expect(asked).toHaveLength(1);
  });

  it('and a colleague is looked up once', async () => {
    await here.say('guide');
    await here.say('guide');
    expect(here.connector.calls.filter(({ path }) => path.includes('/members/'))).toHaveLength(1);
  });
});

describe('what comes late', () => {
  it('an older edit does not win over a newer one', async () => {
    const { id } = await here.say('prøvehandling: jeg synger');
    await here.edit(id, 'prøvehandling: den nyeste');
    await here.edit(id, 'prøvehandling: en ældre', { timestamp: '2026-09-16T08:30:00.500Z' });
    expect(await whatOf()).toEqual(['den nyeste']);
    await here.remove(id, { timestamp: '2026-09-16T08:30:00.500Z' });
    expect(await whatOf()).toEqual(['den nyeste']);
  });
});
