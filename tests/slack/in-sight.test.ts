import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adapterText } from '../../bot/front/text/adapter-text.ts';
import { said } from '../fixtures/said-to-the-bot.ts';
import { person } from '../fixtures/slack/payloads.ts';
import { stored } from '../people/trial-steps.ts';
import { openSlackChannel } from './living-channel.ts';

let here: Awaited<ReturnType<typeof openSlackChannel>>;
beforeEach(async () => {
  here = await openSlackChannel();
});
afterEach(() => here.stop());

const whatOf = async () => (await stored(here.world, here.unit)).map(({ what }) => what).toSorted();
const inChannel = (signs: readonly { seenBy: string }[]) =>
  signs.filter(({ seenBy }) => seenBy !== 'own-chat');
const marks = (signs: readonly { seenBy: string }[]) =>
  signs.filter(({ seenBy }) => seenBy === 'mark').length;

describe('what is written to the bot in a Slack channel is answered there', () => {
  it.each(said)('%j', async (text) => {
    const { status, signs } = await here.say(text);
    expect(status).toBe(200);
    expect(inChannel(signs).length).toBeGreaterThan(0);
  });

  it.each(said)('%j, where nobody can be told alone', async (text) => {
    here.api.fail('chat.postEphemeral', { error: 'user_not_in_channel' }, { times: 99 });
    const before = here.api.calls.length;
    const { signs } = await here.say(text);
    const shown = signs.filter(({ seenBy }) => seenBy === 'all' || seenBy === 'mark');
    expect(shown.length).toBeGreaterThan(0);
    if (signs.some(({ seenBy }) => seenBy === 'own-chat'))
      expect(JSON.stringify(here.api.calls.slice(before))).toContain(adapterText.da.sentPrivately);
  });

  it.each(said)('%j as a command', async (text) => {
    const { answer, signs } = await here.command(text);
    expect(answer !== '' || signs.length > 0).toBe(true);
  });

  it('in a thread, in the thread', async () => {
    const { signs } = await here.say('mine prøvehandlinger', { thread_ts: '1764000000.000001' });
    expect(signs.map(({ call }) => call.args.thread_ts)).toEqual(['1764000000.000001']);
  });

  it('with an edit, and with one that takes the trial away again', async () => {
    const text = here.toBot('prøvehandling: jeg synger');
    const { ts, signs } = await here.say('prøvehandling: jeg synger');
    expect(marks(signs)).toBe(1);
    const edited = await here.edit(ts, text, here.toBot('prøvehandling: jeg danser'));
    expect(inChannel(edited.signs).length).toBeGreaterThan(0);
    expect(await whatOf()).toEqual(['jeg danser']);
    const gone = await here.edit(ts, text, here.toBot('glem det'));
    expect(gone.signs[0]?.text).toContain('taget prøvehandlingen ud');
    expect(here.api.callsOf('reactions.remove')).toHaveLength(1);
    expect(await whatOf()).toEqual([]);
    await here.edit(ts, here.toBot('glem det'), text);
    expect(await whatOf()).toEqual(['jeg synger']);
  });

  it('as well where the workspace has not granted the mark', async () => {
    here.api.fail('reactions.add', { error: 'missing_scope' }, { times: 99 });
    for (const text of said) {
      const { status, signs } = await here.say(text);
      expect(status).toBe(200);
      expect(signs.filter(({ seenBy }) => seenBy === 'all' || seenBy === 'one').length, text).toBeGreaterThan(
        0,
      );
    }
    expect(here.api.callsOf('reactions.add')).toHaveLength(1);
  });
});

describe('a trial that is only heard', () => {
  it.each([
    'prøvehandling: jeg synger',
    'Min prøvehandling - jeg synger',
    '#prøvehandling jeg synger',
    'prøve handling: jeg synger',
    'prøvhandling: jeg synger',
    '*Prøvehandling:* jeg synger',
    'Prøvehandling\njeg synger',
  ])('%j is kept and marked', async (text) => {
    const { signs } = await here.sayToOthers(text);
    expect(await whatOf()).toEqual(['jeg synger']);
    expect(marks(signs)).toBe(1);
  });

  it('is offered back when it is unsure, kept with one tap and marked then', async () => {
    const { ts, signs } = await here.sayToOthers('min prøvehandling er at jeg synger');
    expect(signs.map(({ seenBy }) => seenBy)).toEqual(['one']);
    expect(signs[0]?.call.args.user).toBe(person);
    expect(await whatOf()).toEqual([]);
    if (!signs[0]) throw new Error('nothing offered');
    const pressed = await here.press(signs[0], 'trial.offered');
    expect(await whatOf()).toEqual(['jeg synger']);
    expect(pressed.signs.find(({ seenBy }) => seenBy === 'mark')?.call.args.timestamp).toBe(ts);
    await here.edit(ts, 'min prøvehandling er at jeg synger', 'jeg danser');
    expect(await whatOf()).toEqual(['jeg danser']);
  });

  it('and several are several, each followed', async () => {
    const two = 'Prøvehandling: jeg synger\nPrøvehandling: jeg danser';
    const { ts, signs } = await here.sayToOthers(two);
    expect(await whatOf()).toEqual(['jeg danser', 'jeg synger']);
    expect(signs.filter(({ seenBy }) => seenBy === 'all')).toHaveLength(2);
    const three = `${two}\nPrøvehandling: jeg leger`;
    await here.edit(ts, two, three);
    expect(await whatOf()).toEqual(['jeg danser', 'jeg leger', 'jeg synger']);
    await here.edit(ts, three, 'Prøvehandling: jeg danser');
    expect(await whatOf()).toEqual(['jeg danser']);
    await here.remove(ts, 'Prøvehandling: jeg danser');
    expect(await whatOf()).toEqual([]);
  });

  it('told of after it was deleted is never stored, and an older edit loses', async () => {
    const text = 'prøvehandling: jeg synger';
    const first = await here.sayToOthers(text);
    await here.edit(first.ts, text, 'prøvehandling: den nyeste');
    await here.edit(first.ts, text, 'prøvehandling: en ældre', first.ts);
    expect(await whatOf()).toEqual(['den nyeste']);
    await here.remove(first.ts, text);
    await here.remove('1789547400.999999', text);
    await here.sayToOthers(text, { ts: '1789547400.999999' });
    expect(await whatOf()).toEqual([]);
  });
});

describe('a message chosen in its own menu', () => {
  it('is kept, marked, and followed through edits and deletion though it never names the bot', async () => {
    const text = 'i dag venter jeg, til de selv spørger';
    const { ts } = await here.sayToOthers(text);
    expect((await here.choose(ts, text)).signs.map(({ seenBy }) => seenBy).toSorted()).toEqual([
      'all',
      'mark',
      'one',
    ]);
    await here.edit(ts, text, 'i dag venter jeg ti sekunder');
    expect(await whatOf()).toEqual(['i dag venter jeg ti sekunder']);
    await here.remove(ts, 'i dag venter jeg ti sekunder');
    expect(await whatOf()).toEqual([]);
  });

  it('and what was never chosen is neither read nor kept, whatever becomes of it', async () => {
    const before = rows();
    const { ts, signs } = await here.sayToOthers('godmorgen alle sammen');
    const edited = await here.edit(ts, 'godmorgen alle sammen', 'godmorgen');
    const removed = await here.remove(ts, 'godmorgen');
    expect([...signs, ...edited.signs, ...removed.signs]).toEqual([]);
    expect(rows()).toBe(before);
  });

  const rows = () => {
    const tables = here.world.db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
    return JSON.stringify(tables.map(({ name }) => here.world.db.prepare(`SELECT * FROM "${name}"`).all()));
  };
});

describe('people from elsewhere', () => {
  it('are told so, and nothing of theirs is kept', async () => {
    const stranger = { user_team: 'T0ANDRE', source_team: 'T0ANDRE' };
    for (const text of ['guide', 'deltag', 'prøvehandling: jeg synger', 'hjælp', 'opret']) {
      const { signs } = await here.say(text, stranger);
      expect(signs.map(({ text: shown }) => shown.includes('fra en anden organisation'))).toEqual([true]);
    }
    await here.sayToOthers('prøvehandling: jeg synger', stranger);
    expect(await whatOf()).toEqual([]);
  });
});
