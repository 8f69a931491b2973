import { datesText } from '../../../bot/time/text/dates.ts';
import { dayOf, timeOf } from '../../../shared/domain/time/day.ts';
import type { Shown, ShownMessage } from './page-and-server.ts';
import { botUser, type Message, type Workspace } from './workspace.ts';

/** What one person sees: the channels, their own chat with the bot, and what is meant for them alone. */
export function show(workspace: Workspace, me: string): Shown {
  const { people, conversations } = workspace;
  const home = workspace.homeOf(me);
  const modal = workspace.modalOf(me);
  return {
    me,
    bot: botUser,
    names: Object.fromEntries([[botUser, 'Femuger'], ...people.map(({ id, name }) => [id, name])]),
    conversations: conversations
      .filter(({ person }) => person === undefined || person === me)
      .map(({ id, name, kind, hasBot }) => ({
        id,
        name,
        kind,
        hasBot,
        messages: workspace
          .messagesIn(id)
          .filter(({ only }) => only === undefined || only === me)
          .map((message) => shownMessage(message, workspace)),
      })),
    ...(home && { home }),
    ...(modal && { modal }),
  };
}

function shownMessage(message: Message, workspace: Workspace): ShownMessage {
  const at = new Date(Number(message.ts) * 1000);
  const { ts, revision, author, text, blocks, thread, reactions } = message;
  return {
    ts,
    revision,
    author,
    name: workspace.nameOf(author),
    isBot: author === botUser,
    day: datesText.da.longDay(dayOf(at)),
    time: timeOf(at),
    text,
    blocks,
    ...(thread && thread !== ts && { thread }),
    onlyYou: message.only !== undefined,
    isEdited: message.isEdited === true,
    isGone: message.isGone === true,
    reactions,
  };
}
