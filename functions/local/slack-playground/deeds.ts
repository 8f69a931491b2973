import type { Deed, DeedAnswer, Raw } from './page-and-server.ts';
import { payloadsOf } from './payloads.ts';
import type { Sender } from './sender.ts';
import type { Tickets } from './tickets.ts';
import { raw, type WebApi } from './web-api.ts';
import { type Message, toSlackText, type Workspace } from './workspace.ts';

const silent: DeedAnswer = { problem: 'Femuger svarede ikke. Prøv igen om lidt.' };
const gone: DeedAnswer = { problem: 'Det står her ikke mere.' };
const notThere: DeedAnswer = {
  problem: 'Femuger er ikke i kanalen endnu. Tryk “Tilføj Femuger til kanalen”, og send igen.',
};
const notYours: DeedAnswer = { problem: 'Man kan kun rette og slette sine egne beskeder.' };

export interface Parts {
  readonly workspace: Workspace;
  readonly tickets: Tickets;
  readonly api: WebApi;
  readonly sender: Sender;
  readonly answerUrl: (ticket: string) => string;
}

type DeedOf<K extends Deed['kind']> = Extract<Deed, { kind: K }>;

/** What people do at the page: it changes the workspace, and the bot is told as Slack tells it. */
export function createDeeds({ workspace, tickets, api, sender, answerUrl }: Parts) {
  const payloads = payloadsOf(workspace);
  const tell = (...events: readonly object[]) => {
    for (const event of events) void sender.event(event);
  };

  async function say(me: string, { conversation, text, thread }: DeedOf<'say'>): Promise<DeedAnswer> {
    const where = workspace.conversation(conversation);
    if (!where || !text.trim()) return gone;
    const [, words] = /^\/femuger(?:\s+([\s\S]*))?$/i.exec(text.trim()) ?? [];
    if (/^\/femuger(\s|$)/i.test(text.trim())) return command(me, where.id, words?.trim() ?? '');
    if (/^\/invite\s+@?femuger/i.test(text.trim())) return invite(me, { kind: 'invite', conversation });
    if (/^\/[a-zæøå]/i.test(text)) return { problem: 'Her kendes kun /femuger og /invite @Femuger.' };
    if (!where.hasBot && /@femuger/i.test(text)) return notThere;
    const message = workspace.add(where.id, {
      author: me,
      text: toSlackText(text.trim(), workspace),
      ...(thread && { thread }),
    });
    // Slack hands the bot nothing from a channel that it is not in.
    if (where.hasBot) tell(...payloads.said(message, where));
    return {};
  }

  async function command(me: string, conversation: string, words: string): Promise<DeedAnswer> {
    const where = workspace.conversation(conversation);
    if (!where) return gone;
    const ways = waysFor(me, where.id);
    const text = toSlackText(words, workspace);
    const answer = await sender.ask(payloads.command(me, where, text, ways.trigger_id, ways.response_url));
    if (!answer) return silent;
    api.answerCommand(me, where, raw(answer));
    return {};
  }

  function edit(me: string, { conversation, ts, text }: DeedOf<'edit'>): DeedAnswer {
    const [where, before] = [workspace.conversation(conversation), workspace.find(conversation, ts)];
    if (!where || !before || !text.trim()) return gone;
    if (before.author !== me) return notYours;
    workspace.change(where.id, ts, () => ({ text: toSlackText(text.trim(), workspace), isEdited: true }));
    const after = workspace.find(where.id, ts);
    if (after && where.hasBot) tell(payloads.edited(before, after, where));
    return {};
  }

  function remove(me: string, { conversation, ts }: DeedOf<'delete'>): DeedAnswer {
    const [where, before] = [workspace.conversation(conversation), workspace.find(conversation, ts)];
    if (!where || !before) return gone;
    if (before.author !== me) return notYours;
    const isAnswered = workspace.messagesIn(where.id).some(({ thread, only }) => thread === ts && !only);
    workspace.change(where.id, ts, () => (isAnswered ? { text: '', isGone: true, reactions: [] } : 'gone'));
    if (where.hasBot) tell(isAnswered ? payloads.entombed(before, where) : payloads.deleted(before, where));
    return {};
  }

  async function press(
    me: string,
    { conversation, ts, action, value }: DeedOf<'press'>,
  ): Promise<DeedAnswer> {
    const [where, message] = [workspace.conversation(conversation), workspace.find(conversation, ts)];
    const found = message && actionIn(message.blocks, action);
    if (!where || !found) return gone;
    const ways = waysFor(me, where.id, message);
    // As it was seen: in the meantime another window may have led the message on.
    const seen = value ? { ...found, value } : found;
    return answered(await sender.interact(payloads.pressed(me, seen, { message, where, ...ways })));
  }

  async function pressHome(me: string, { action }: DeedOf<'press-home'>): Promise<DeedAnswer> {
    const found = actionIn(workspace.homeOf(me)?.blocks ?? [], action);
    if (!found) return gone;
    const view = { id: `V${me}`, type: 'home' };
    return answered(await sender.interact(payloads.pressedInView(me, found, view, triggerAtHome(me))));
  }

  async function pressForm(me: string, { view, action, values }: DeedOf<'press-form'>): Promise<DeedAnswer> {
    const open = openForm(me, view);
    const found = open && actionIn(blocksOf(open.view), action);
    if (!open || !found) return gone;
    const sent = { ...open.view, id: open.id, hash: open.hash, state: { values } };
    return answered(await sender.interact(payloads.pressedInView(me, found, sent, triggerAtHome(me))));
  }

  async function submit(me: string, { view, values }: DeedOf<'submit'>): Promise<DeedAnswer> {
    const open = openForm(me, view);
    if (!open) return gone;
    const sent = { ...open.view, id: open.id, hash: open.hash, state: { values } };
    const answer = await sender.interact(payloads.submitted(me, sent, triggerAtHome(me)));
    if (!answer) return silent;
    const { response_action: action, errors, view: next } = raw(answer);
    if (action === 'errors') return { errors: raw(errors) as Readonly<Record<string, string>> };
    if (action === 'update') workspace.setModal(me, raw(next), open.id);
    // While the bot worked, its sender may have opened another.
    else if (workspace.modalOf(me)?.id === open.id) workspace.setModal(me, undefined);
    return {};
  }

  async function shortcut(me: string, { conversation, ts }: DeedOf<'shortcut'>): Promise<DeedAnswer> {
    const [where, message] = [workspace.conversation(conversation), workspace.find(conversation, ts)];
    if (!where || !message) return gone;
    return answered(await sender.interact(payloads.shortcut(me, message, where, waysFor(me, where.id))));
  }

  function invite(me: string, { conversation }: DeedOf<'invite'>): DeedAnswer {
    const where = workspace.conversation(conversation);
    if (!where) return gone;
    workspace.join(where);
    tell(payloads.joined(where, me));
    return {};
  }

  function openForm(me: string, id: string) {
    const open = workspace.modalOf(me);
    return open?.id === id ? open : undefined;
  }

  const triggerAtHome = (me: string) => tickets.trigger(me, me);
  const waysFor = (me: string, where: string, message?: Message) => ({
    trigger_id: tickets.trigger(me, where),
    response_url: answerUrl(tickets.answer(me, where, message?.ts)),
  });

  return async (me: string, deed: Deed): Promise<DeedAnswer> => {
    switch (deed.kind) {
      case 'say':
        return say(me, deed);
      case 'edit':
        return edit(me, deed);
      case 'delete':
        return remove(me, deed);
      case 'press':
        return press(me, deed);
      case 'press-home':
        return pressHome(me, deed);
      case 'press-form':
        return pressForm(me, deed);
      case 'submit':
        return submit(me, deed);
      case 'shortcut':
        return shortcut(me, deed);
      case 'invite':
        return invite(me, deed);
      case 'open-home':
        tell(payloads.homeOpened(me));
        return {};
      case 'close':
        if (openForm(me, deed.view)) workspace.setModal(me, undefined);
        return {};
      default:
        return (deed satisfies never) ?? gone;
    }
  };
}

function answered(answer: object | undefined): DeedAnswer {
  return answer ? {} : silent;
}

/** The pressed button, with what it carries. */
function actionIn(blocks: readonly Raw[], id: string): Raw | undefined {
  return blocks
    .filter(({ type }) => type === 'actions')
    .flatMap(({ elements, block_id = 'b' }) =>
      Array.isArray(elements) ? elements.map((element): Raw => ({ block_id, ...raw(element) })) : [],
    )
    .find(({ action_id }) => action_id === id);
}

function blocksOf({ blocks }: Raw): readonly Raw[] {
  return Array.isArray(blocks) ? blocks : [];
}
