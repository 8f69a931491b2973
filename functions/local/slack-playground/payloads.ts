import type { Raw } from './page-and-server.ts';
import { asSlackTells } from './web-api.ts';
import { botUser, type Conversation, type Message, type Workspace } from './workspace.ts';

const app = 'A0FEMUGER';

/** What Slack sends, with the fields it sends them in. */
export function payloadsOf(workspace: Workspace) {
  const { team } = workspace;
  const user = (id: string) => ({ id, username: id, name: workspace.nameOf(id), team_id: team });
  const channelOf = ({ id, name, kind }: Conversation) => ({
    id,
    name: kind === 'direct' ? 'directmessage' : name,
  });
  const interaction = (person: string) => ({
    api_app_id: app,
    team: { id: team, domain: 'regnbuen' },
    user: user(person),
    is_enterprise_install: false,
    enterprise: null,
  });

  function event(fields: Raw): object {
    return {
      type: 'event_callback',
      team_id: team,
      api_app_id: app,
      event: fields,
      event_id: `Ev${workspace.count()}`,
      event_time: Math.floor(Number(fields.event_ts)),
      authorizations: [
        { enterprise_id: null, team_id: team, user_id: botUser, is_bot: true, is_enterprise_install: false },
      ],
    };
  }

  const placed = ({ id, kind }: Conversation) => ({
    channel: id,
    channel_type: kind === 'direct' ? 'im' : 'channel',
  });

  return {
    /** One message comes as two events where it mentions the bot in a channel. */
    said(message: Message, where: Conversation): readonly object[] {
      const told = { ...asSlackTells(message), team, event_ts: message.ts };
      const isMention = where.kind === 'channel' && message.text.includes(`<@${botUser}>`);
      return [
        event({ ...told, ...placed(where) }),
        ...(isMention ? [event({ ...told, type: 'app_mention', channel: where.id })] : []),
      ];
    },
    edited(before: Message, after: Message, where: Conversation): object {
      const ts = workspace.stamp();
      const changed = { type: 'message', subtype: 'message_changed', ...placed(where) };
      return event({
        ...changed,
        message: asSlackTells(after),
        previous_message: asSlackTells(before),
        ts,
        event_ts: ts,
      });
    },
    deleted(message: Message, where: Conversation): object {
      const ts = workspace.stamp();
      return event({
        type: 'message',
        subtype: 'message_deleted',
        ...placed(where),
        deleted_ts: message.ts,
        previous_message: asSlackTells(message),
        ts,
        event_ts: ts,
      });
    },
    /** What others have answered stays as a placeholder. */
    entombed(message: Message, where: Conversation): object {
      const ts = workspace.stamp();
      return event({
        type: 'message',
        subtype: 'message_changed',
        ...placed(where),
        message: { type: 'message', subtype: 'tombstone', user: 'USLACKBOT', ts: message.ts, text: '' },
        previous_message: asSlackTells(message),
        ts,
        event_ts: ts,
      });
    },
    joined: (where: Conversation, inviter: string) =>
      event({
        type: 'member_joined_channel',
        user: botUser,
        channel: where.id,
        channel_type: 'C',
        team,
        inviter,
        event_ts: workspace.stamp(),
      }),
    homeOpened: (person: string) =>
      event({
        type: 'app_home_opened',
        user: person,
        channel: person.replace(/^U/, 'D'),
        tab: 'home',
        event_ts: workspace.stamp(),
      }),
    command: (person: string, where: Conversation, text: string, trigger: string, answerUrl: string) => ({
      command: '/femuger',
      text,
      team_id: team,
      team_domain: 'regnbuen',
      channel_id: where.id,
      channel_name: channelOf(where).name,
      user_id: person,
      user_name: person,
      api_app_id: app,
      is_enterprise_install: 'false',
      trigger_id: trigger,
      response_url: answerUrl,
    }),
    pressed: (
      person: string,
      action: Raw,
      { message, where, ...ways }: { message: Message; where: Conversation } & Ways,
    ) => ({
      type: 'block_actions',
      ...interaction(person),
      channel: channelOf(where),
      container: {
        type: 'message',
        message_ts: message.ts,
        channel_id: where.id,
        is_ephemeral: message.only !== undefined,
        ...(message.thread && { thread_ts: message.thread }),
      },
      // Slack does not hand out a message that only one person sees.
      ...(message.only === undefined && { message: asSlackTells(message) }),
      ...ways,
      actions: [{ ...action, action_ts: workspace.stamp() }],
    }),
    pressedInView: (person: string, action: Raw, view: Raw, trigger: string) => ({
      type: 'block_actions',
      ...interaction(person),
      container: { type: 'view', view_id: view.id },
      view: { team_id: team, ...view },
      trigger_id: trigger,
      actions: [{ ...action, action_ts: workspace.stamp() }],
    }),
    submitted: (person: string, view: Raw, trigger: string) => ({
      type: 'view_submission',
      ...interaction(person),
      view: { team_id: team, app_installed_team_id: team, ...view },
      trigger_id: trigger,
      response_urls: [],
    }),
    shortcut: (person: string, message: Message, where: Conversation, ways: Ways) => ({
      type: 'message_action',
      callback_id: 'save-trial',
      ...interaction(person),
      channel: channelOf(where),
      message: asSlackTells(message),
      message_ts: message.ts,
      action_ts: workspace.stamp(),
      ...ways,
    }),
  };
}

interface Ways {
  readonly trigger_id: string;
  readonly response_url: string;
}
