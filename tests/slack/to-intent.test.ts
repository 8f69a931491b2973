import { describe, expect, it } from 'vitest';
import { withPlace } from '../../bot/slack/form-place.ts';
import { fromAction, fromCommand, fromEvent, fromForm } from '../../bot/slack/to-intent.ts';
import * as slack from '../fixtures/slack/payloads.ts';

const bot = { tenant: slack.team, userId: slack.bot };
const who = { platform: 'slack', tenant: slack.team, id: slack.person };

function read(body: object) {
  return fromEvent((body as { event: Record<string, unknown> }).event, bot)?.intent;
}

function happened(type: string, more: object = {}) {
  return read(slack.eventBody({ type, channel: slack.channel, event_ts: '1764000000.9', ...more }));
}

describe('a message that was changed', () => {
  const ts = '1764000000.000200';
  const change = (subtype: string, now: object | undefined, before: object) =>
    read(
      slack.eventBody({
        type: 'message',
        subtype,
        channel: slack.channel,
        ts: '1764000009.000100',
        ...(now ? { message: { type: 'message', user: slack.person, ts, ...now } } : { deleted_ts: ts }),
        previous_message: { type: 'message', user: slack.person, ts, ...before },
      }),
    );

  it('brings its new words, under the id it was first read with', () => {
    const first = read(slack.message('prøvehandling: vi synger'))?.message;
    const intent = change(
      'message_changed',
      { text: 'prøvehandling: vi synger højt' },
      { text: 'prøvehandling: vi synger' },
    );
    expect(intent).toMatchObject({ who, where: { kind: 'channel', conversation: slack.channel } });
    expect(intent?.what).toEqual({ kind: 'edited', message: first, text: 'prøvehandling: vi synger højt' });
  });

  it('so that it is no trial any more is told as overheard', () => {
    const intent = change('message_changed', { text: 'glem det' }, { text: 'prøvehandling: vi synger' });
    expect(intent).toMatchObject({
      overheard: true,
      what: { kind: 'edited', message: { id: ts, thread: ts } },
    });
  });

  it('says when', () => {
    const at = '2025-11-24T16:00:09.000Z';
    const before = { text: 'prøvehandling: vi synger' };
    expect(change('message_changed', { text: 'prøvehandling: vi danser' }, before)?.at).toBe(at);
    expect(change('message_deleted', undefined, before)?.at).toBe(at);
  });

  it('by being deleted is gone, also when others have answered it', () => {
    const deleted = { kind: 'deleted', message: { id: ts, thread: ts } };
    const before = { text: 'prøvehandling: vi synger' };
    expect(change('message_deleted', undefined, before)?.what).toEqual(deleted);
    expect(change('message_changed', { subtype: 'tombstone', text: 'Slettet' }, before)?.what).toEqual(
      deleted,
    );
  });

  it('leaves no mark when it never was addressed to the bot, and is dropped when it only got a preview', () => {
    for (const talk of [
      change('message_changed', { text: 'vi ses' }, { text: 'hej' }),
      change('message_deleted', undefined, { text: 'hej' }),
    ]) {
      expect(talk?.overheard).toBe(true);
      expect(talk?.delivery).toBeUndefined();
    }
    const same = { text: 'prøvehandling: se https://a.dk' };
    expect(change('message_changed', same, same)).toBeUndefined();
    expect(
      change('message_changed', { text: 'ny', bot_id: 'B1' }, { text: 'prøvehandling: x' }),
    ).toBeUndefined();
  });
});

describe('somebody from another organisation', () => {
  const stranger = { user: 'U0STRANGER', user_team: 'T0ANDRE', source_team: 'T0ANDRE', team: slack.team };

  it('is told apart in messages, presses and forms', () => {
    expect(read(slack.mention('guide', stranger))?.who.outsider).toBe(true);
    expect(read(slack.mention('guide'))?.who.outsider).toBeUndefined();
    const user = { id: 'U0STRANGER', team_id: 'T0ANDRE' };
    expect(fromAction({ ...slack.press('help.show:0', '{}', { user }) }, bot)?.intent.who.outsider).toBe(
      true,
    );
    const form = slack.submission({ callback_id: 'unit.create', private_metadata: '{}' }, {}, { user });
    expect(fromForm({ ...form }, bot)?.intent.who.outsider).toBe(true);
  });
});

describe('words', () => {
  it('come from a mention, which is taken off', () => {
    expect(read(slack.mention('guide'))).toEqual({
      who,
      where: { kind: 'channel', conversation: slack.channel },
      what: { kind: 'words', text: 'guide' },
      delivery: `slack:${slack.team}:${slack.channel}:1764000000.000100`,
      message: { id: '1764000000.000100', thread: '1764000000.000100' },
    });
    const text = (written: string) => read(slack.mention('', { text: written }))?.what;
    expect(text(`<@${slack.bot}|femuger>: guide`)).toEqual({ kind: 'words', text: 'guide' });
    expect(text(`guide <@${slack.bot}>`)).toEqual({ kind: 'words', text: 'guide' });
    expect(text(`<@${slack.bot}> hej <@U0BO|Bo>, se <https://a.dk|her> i <#C1|stuen> <!here>`)).toEqual({
      kind: 'words',
      text: 'hej @Bo, se her i #stuen @here',
    });
  });

  it('are what anybody writes to the bot in person', () => {
    expect(read(slack.personalMessage('guide'))).toMatchObject({
      where: { kind: 'personal', conversation: slack.personalChat },
      what: { kind: 'words', text: 'guide' },
    });
    expect(read(slack.personalMessage('billede', { subtype: 'file_share' }))).toBeDefined();
  });

  it.each(['prøvehandling: vi synger', 'PRØVEHANDLING : vi synger', '  proevehandling:vi synger'])(
    'are a channel message that opens with %j',
    (text) => {
      expect(read(slack.message(text))?.what).toEqual({ kind: 'words', text: text.trim() });
    },
  );

  it.each(['godmorgen', 'en prøvehandling: hvad er det', 'prøvehandlingen gik godt', ''])(
    'are never read in a channel message like %j',
    (text) => {
      expect(read(slack.message(text))).toBeUndefined();
    },
  );

  it('are not taken from a group chat as if it were personal', () => {
    expect(read(slack.message('guide', { channel: 'G0GROUP', channel_type: 'mpim' }))).toBeUndefined();
  });

  it('are never a bot’s own, nor another bot’s, nor an edit', () => {
    expect(read(slack.personalMessage('guide', { bot_id: 'B1' }))).toBeUndefined();
    expect(read(slack.mention('guide', { bot_id: 'B1' }))).toBeUndefined();
    expect(read(slack.personalMessage('guide', { user: slack.bot }))).toBeUndefined();
    expect(read(slack.personalMessage('guide', { subtype: 'bot_message' }))).toBeUndefined();
    expect(read(slack.personalMessage('guide', { subtype: 'message_changed' }))).toBeUndefined();
  });
});

describe('coming and going', () => {
  it('is told when it is the bot that came', () => {
    expect(happened('member_joined_channel', { user: slack.bot, inviter: slack.person })).toMatchObject({
      who,
      what: { kind: 'added' },
      delivery: `slack:${slack.team}:${slack.channel}:joined:1764000000.9`,
    });
    expect(happened('member_joined_channel', { user: slack.person })).toBeUndefined();
  });

  it.each([
    'channel_left',
    'group_left',
    'channel_deleted',
    'group_deleted',
    'channel_archive',
    'group_archive',
  ])('ends with %s', (type) => {
    expect(happened(type)).toMatchObject({
      where: { conversation: slack.channel },
      what: { kind: 'removed' },
    });
  });

  it('ends when the bot is taken out, and not when a person leaves', () => {
    expect(happened('member_left_channel', { user: slack.bot })?.what.kind).toBe('removed');
    expect(happened('member_left_channel', { user: slack.person })).toBeUndefined();
  });

  it('ends everywhere with the app or its token, but not with a person’s own', () => {
    expect(happened('app_uninstalled')?.what.kind).toBe('uninstalled');
    expect(happened('tokens_revoked', { tokens: { bot: ['U0FEMUGER'] } })?.what.kind).toBe('uninstalled');
    expect(happened('tokens_revoked', { tokens: { oauth: ['U0ANE'] } })).toBeUndefined();
    expect(happened('app_home_opened', { user: slack.person, tab: 'messages' })).toBeUndefined();
  });
});

describe('buttons and commands', () => {
  const pressed = (more: object) => fromAction({ ...slack.press('help.show:0', '{}', more) }, bot);

  it('keep the thread that they stand in, but do not start one', () => {
    const message = { ts: '1764000000.000300' };
    const started = { ...message, thread_ts: message.ts };
    const inside = { ...message, thread_ts: '1764000000.000001' };
    expect(pressed({ message: started })?.intent.where).not.toHaveProperty('thread');
    expect(pressed({ message: inside })?.intent.where.thread).toBe('1764000000.000001');
  });

  it('tell which message they stand in, where only the one who pressed can see it', () => {
    const own = { channel: { id: 'D0ANE' } };
    expect(pressed(own)?.intent.pressed).toBe('1764000000.000300');
    expect(pressed({})?.intent).not.toHaveProperty('pressed');
    const home = { channel: undefined, message: undefined, container: { type: 'view', view_id: 'V1' } };
    expect(pressed(home)?.intent).not.toHaveProperty('pressed');
    expect(pressed(home)?.intent.atHome).toBe(true);
    expect(pressed(own)?.intent).not.toHaveProperty('atHome');
  });

  it('hand that message on to the form that they open', () => {
    const opened = pressed({ channel: { id: 'D0ANE' } });
    if (!opened) throw new Error('not pressed');
    const form = { id: 'unit.create', title: '', fields: [], submitLabel: '', cancelLabel: '' } as const;
    const { context } = withPlace({ ...form, context: { op: '1' } }, opened);
    const sent = { callback_id: 'unit.create', private_metadata: JSON.stringify(context) };
    expect(fromForm({ ...slack.submission(sent, {}) }, bot)?.intent).toMatchObject({
      pressed: '1764000000.000300',
      what: { kind: 'form', context: { op: '1' } },
    });
  });

  it('are nothing to act on when they only opened a page', () => {
    expect(fromAction({ ...slack.press('link:0', '') }, bot)).toBeUndefined();
  });

  it('give a channel’s name only where it is one', () => {
    expect(fromCommand(slack.command('guide'), bot)?.intent.where.name).toBe('sommerfuglene');
    const hidden = slack.command('guide', { channel_name: 'privategroup' });
    expect(fromCommand(hidden, bot)?.intent.where).not.toHaveProperty('name');
  });
});
