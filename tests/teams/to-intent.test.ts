import { describe, expect, it } from 'vitest';
import { toIntent } from '../../bot/teams/to-intent.ts';
import { recorded, tenant } from '../doubles/teams-caller.ts';

const now = new Date('2026-11-23T08:15:30Z');
const channel = '19:stuen-solsikken@thread.tacv2';

describe('a message', () => {
  it('in the personal chat is words, with æøå, emoji and entities as they were typed', () => {
    const incoming = toIntent(recorded('personal-message'), now);
    expect(incoming).toMatchObject({
      via: 'message',
      intent: {
        who: {
          platform: 'teams',
          tenant,
          id: '7c0ffee0-0000-4000-8000-0000000000a1',
          name: 'Ane Ægidius',
          locale: 'da-DK',
        },
        where: { kind: 'personal', conversation: 'a:1personal-ane' },
        what: { kind: 'words', text: 'prøvehandling: vi sætter ord på på badeværelset 🛁 & i garderoben' },
        delivery: `teams:${tenant}:a:1personal-ane:1732349730123`,
      },
    });
    expect(incoming?.intent.where.thread).toBeUndefined();
  });

  it('in a channel loses the mention and keeps its thread apart from the conversation', () => {
    expect(toIntent(recorded('channel-mention'), now)?.intent).toMatchObject({
      where: { kind: 'channel', conversation: channel, thread: '1732349740000', name: 'Solsikkestuen' },
      what: { kind: 'words', text: 'guide' },
      delivery: `teams:${tenant}:${channel}:1732349740000`,
    });
  });

  it('in a thread keeps the names of the others who were mentioned', () => {
    expect(toIntent(recorded('thread-reply'), now)?.intent).toMatchObject({
      where: { conversation: channel, thread: '1732349740000' },
      what: { text: 'Bo Åkjær og : kan vi få guide nu? 😊' },
      delivery: `teams:${tenant}:${channel}:1732349999000`,
    });
  });

  it('that was sent again after fifteen seconds has the same delivery key', () => {
    const again = recorded('channel-mention', { timestamp: '2026-11-23T08:15:46Z' });
    expect(toIntent(again, now)?.intent.delivery).toBe(
      toIntent(recorded('channel-mention'), now)?.intent.delivery,
    );
  });

  it('that is not addressed to the bot is dropped', () => {
    expect(toIntent(recorded('channel-mention', { text: 'Hej alle', entities: [] }), now)).toBeUndefined();
    const group = { id: '19:group', conversationType: 'groupChat', tenantId: tenant };
    expect(
      toIntent(recorded('personal-message', { conversation: group, text: 'guide' }), now),
    ).toBeUndefined();
  });

  it('from a place that does not say what it is counts as private only if it cannot be a channel', () => {
    const { id } = recorded('channel-mention').conversation;
    expect(toIntent(recorded('channel-mention', { conversation: { id } }), now)?.intent.where.kind).toBe(
      'channel',
    );
    expect(
      toIntent(recorded('personal-message', { conversation: { id: 'a:1' } }), now)?.intent.where.kind,
    ).toBe('personal');
  });

  it('from the bot itself, or another one, is dropped', () => {
    const { recipient } = recorded('personal-message');
    expect(toIntent(recorded('personal-message', { from: recipient }), now)).toBeUndefined();
    const other = { ...recorded('personal-message').from, role: 'bot' };
    expect(toIntent(recorded('personal-message', { from: other }), now)).toBeUndefined();
  });

  it('carries a reference that is plain JSON without the thread', () => {
    const reference = toIntent(recorded('channel-mention'), now)?.intent.where.reference;
    expect(JSON.parse(JSON.stringify(reference))).toEqual({
      channelId: 'msteams',
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      bot: { id: '28:5d1c7f52-0000-4000-8000-0000000000b0' },
      user: { id: '29:1xAne-Z0mVtYWRkcmVzcw', aadObjectId: '7c0ffee0-0000-4000-8000-0000000000a1' },
      conversation: { id: channel, conversationType: 'channel', tenantId: tenant, isGroup: true, name: '' },
    });
  });
});

describe('a button or a form', () => {
  it('tells which message it stands in, where only the one who pressed can see it', () => {
    const own = recorded('card-action', { replyToId: 'm1' });
    expect(toIntent(own, now)?.intent.pressed).toBe('m1');
    const { conversation, channelData } = recorded('channel-mention');
    const seenByAll = recorded('card-action', { replyToId: 'm1', conversation, channelData });
    expect(toIntent(seenByAll, now)?.intent).not.toHaveProperty('pressed');
    // A form that was opened from it is answered in its place, too.
    const sent = recorded('task-submit', { replyToId: 'm1', conversation: own.conversation });
    expect(toIntent(sent, now)?.intent).toMatchObject({ what: { kind: 'form' }, pressed: 'm1' });
  });

  it('is told apart by what it carries', () => {
    expect(toIntent(recorded('task-fetch'), now)).toMatchObject({
      via: 'dialog-opening',
      intent: { what: { kind: 'button', action: 'unit.create', data: {} } },
    });
    expect(toIntent(recorded('card-action'), now)).toMatchObject({
      via: 'card',
      intent: { what: { kind: 'button', action: 'guide.show', data: { unit: 'u1' } } },
    });
    expect(toIntent(recorded('task-submit'), now)).toMatchObject({
      via: 'dialog-submit',
      intent: {
        what: {
          kind: 'form',
          form: 'unit.create',
          values: { name: 'Rævestuen', kind: 'vuggestue' },
          context: { home: 'x' },
        },
      },
    });
  });

  it('may be opened as often as Teams asks, but is acted on once', () => {
    expect(toIntent(recorded('task-fetch'), now)?.intent.delivery).toBeUndefined();
    expect(toIntent(recorded('task-submit'), now)?.intent.delivery).toBe(
      `teams:${tenant}:${channel}:f:submit-1`,
    );
  });

  it('can come as a message from clients that know only that', () => {
    const value = { action: 'guide.show', data: { unit: 'u1' } };
    expect(toIntent(recorded('personal-message', { value }), now)?.intent.what).toEqual({
      kind: 'button',
      action: 'guide.show',
      data: { unit: 'u1' },
    });
  });
});

describe('being added and removed', () => {
  it('is one thing, although Teams tells it twice', () => {
    const installed = toIntent(recorded('install-in-team'), now)?.intent;
    const added = toIntent(recorded('members-added-in-team'), now)?.intent;
    expect(installed?.what).toEqual({ kind: 'added' });
    expect(added?.what).toEqual({ kind: 'added' });
    expect(added?.delivery).toBe(installed?.delivery);
  });

  it('is not read into other people coming and going, or into new names', () => {
    expect(
      toIntent(recorded('members-added-in-team', { membersAdded: [{ id: '29:new' }] }), now),
    ).toBeUndefined();
    const renamed = { eventType: 'channelRenamed', tenant: { id: tenant } };
    expect(
      toIntent(recorded('members-added-in-team', { membersAdded: [], channelData: renamed }), now),
    ).toBeUndefined();
  });

  it('knows the ways to be gone', () => {
    const data = (eventType: string) => ({ eventType, tenant: { id: tenant }, channel: { id: '19:gone' } });
    const gone = [
      recorded('install-in-team', { action: 'remove' }),
      recorded('members-added-in-team', {
        membersAdded: undefined,
        membersRemoved: [recorded('personal-message').recipient],
      }),
      recorded('members-added-in-team', { membersAdded: undefined, channelData: data('teamDeleted') }),
      recorded('members-added-in-team', { membersAdded: undefined, channelData: data('channelDeleted') }),
    ].map((activity) => toIntent(activity, now)?.intent);
    expect(gone.map((intent) => intent?.what.kind)).toEqual(['removed', 'removed', 'removed', 'removed']);
    expect(gone[3]?.where.conversation).toBe('19:gone');
  });
});

describe('a message that was changed', () => {
  const channelData = (eventType: string) => ({
    ...recorded('channel-mention').channelData,
    eventType,
  });
  const read = (type: string, eventType: string, more = {}) =>
    toIntent(recorded('channel-mention', { type, channelData: channelData(eventType), ...more }), now)
      ?.intent;
  const message = { id: '1732349740000', thread: '1732349740000' };

  it('brings its new words, under the id it was first read with', () => {
    expect(toIntent(recorded('channel-mention'), now)?.intent.message).toEqual(message);
    expect(read('messageUpdate', 'editMessage')?.what).toEqual({ kind: 'edited', message, text: 'guide' });
    expect(read('messageUpdate', 'undeleteMessage')?.what).toMatchObject({ restored: true, text: 'guide' });
  });

  it('and no longer is addressed to the bot is told as overheard, and leaves no mark', () => {
    const quiet = { text: 'Ny tekst til alle', entities: [] };
    const told = read('messageUpdate', 'editMessage', quiet);
    expect(told).toMatchObject({ overheard: true, what: { kind: 'edited', message } });
    expect(told?.delivery).toBeUndefined();
  });

  it('says when', () => {
    expect(read('messageUpdate', 'editMessage')?.at).toBe('2026-11-23T08:15:30.123Z');
    expect(read('messageDelete', 'softDeleteMessage')?.at).toBe('2026-11-23T08:15:30.123Z');
  });

  it('by being deleted is gone', () => {
    expect(read('messageDelete', 'softDeleteMessage')?.what).toEqual({ kind: 'deleted', message });
  });

  it('twice has two delivery keys, and one when Teams repeats itself', () => {
    const at = (timestamp: string) => read('messageUpdate', 'editMessage', { timestamp })?.delivery;
    expect(at('2026-11-23T08:20:00Z')).toBe(at('2026-11-23T08:20:00Z'));
    expect(at('2026-11-23T08:20:00Z')).not.toBe(at('2026-11-23T08:21:00Z'));
  });
});

it('ignores typing and reactions', () => {
  for (const type of ['typing', 'messageReaction', 'event']) {
    expect(toIntent(recorded('personal-message', { type }), now)).toBeUndefined();
  }
});

describe('the message extension', () => {
  it('opens the form for a trial, and brings it back filled in', () => {
    const value = { commandId: 'trial', commandContext: 'compose' };
    const open = toIntent(recorded('task-fetch', { name: 'composeExtension/fetchTask', value }), now);
    expect(open).toMatchObject({
      via: 'dialog-opening',
      intent: { what: { kind: 'button', action: 'trial.open', data: {} } },
    });
    const { value: sent } = recorded('task-submit');
    const back = recorded('task-submit', {
      name: 'composeExtension/submitAction',
      value: { ...value, ...(sent as object) },
    });
    expect(toIntent(back, now)).toEqual(toIntent(recorded('task-submit'), now));
  });

  it('takes a message of one’s own into the form, and nobody else’s', () => {
    const written = (id: string) => {
      const body = { contentType: 'html', content: '<div>vi <b>sang</b> &amp; dansede<br>ude</div>' };
      const value = { commandId: 'trial', messagePayload: { id: '1', from: { user: { id } }, body } };
      return toIntent(recorded('task-fetch', { name: 'composeExtension/fetchTask', value }), now)?.intent
        .what;
    };
    expect(written('7c0ffee0-0000-4000-8000-0000000000a1')).toMatchObject({
      data: { text: 'vi sang & dansede\nude' },
    });
    expect(written('somebody-else')).toMatchObject({ action: 'trial.open', data: {} });
    expect(written('somebody-else')).not.toHaveProperty('data.text');
  });

  it('has no other command', () => {
    const value = { commandId: 'else' };
    expect(
      toIntent(recorded('task-fetch', { name: 'composeExtension/fetchTask', value }), now),
    ).toBeUndefined();
  });
});
