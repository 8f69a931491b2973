import type { Where, Who } from '../../bot/turn/intent.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import type { Form, Values } from '../../bot/ui/form.ts';
import type { Act, View } from '../../bot/ui/view.ts';
import type { Address } from '../../shared/ports/chat.ts';
import { channel, personal, type World } from './world.ts';

/** A message as it stands in somebody's window. */
export interface Standing {
  readonly id: string;
  /** Whoever sees it alone, in their own chat or in the channel; nobody where everybody does. */
  readonly of: Who | undefined;
  readonly where: Where;
  view: View;
}

export interface OpenForm {
  readonly form: Form;
  readonly from: Standing;
  readonly by: Who;
}

/**
 * Every message that the bot has shown, as the platforms keep them: an answer takes the place of what was pressed or
 * stands below it, and what is drawn anew is found by its id. What one person alone sees in the channel has none.
 * `stood`: on the board of which this one is a copy.
 */
export function createBoard(world: World, people: readonly Who[], stood: readonly Standing[] = []) {
  const messages: Standing[] = stood.map((each) => ({ ...each }));
  let made = messages.length;
  const stand = (of: Who | undefined, where: Where, view: View) => {
    const message: Standing = { id: `b${made++}`, of, where, view };
    messages.push(message);
    return message;
  };
  const owner = ({ kind, id }: Address) =>
    kind === 'person' ? people.find((each) => each.id === id) : undefined;
  Object.assign(world.ports.chat, {
    async post(to: Address, view: View) {
      return { ok: true, messageId: stand(owner(to), to.kind === 'person' ? personal : channel, view).id };
    },
    async update(_: Address, messageId: string, view: View) {
      const message = messages.find(({ id }) => id === messageId);
      if (message) message.view = view;
      return { ok: true, messageId };
    },
  });

  const idOf = ({ id, where }: Standing) => (where.kind === 'personal' ? { pressed: id } : {});

  function show(
    reply: Reply,
    by: Who,
    from: Standing | undefined,
    where: Where,
  ): Standing | OpenForm | undefined {
    if (reply.kind === 'nothing') return undefined;
    if (reply.kind !== 'show') return from && { form: reply.form, from, by };
    const mayReplace = from && (from.of !== undefined || reply.to === 'everyone');
    if (reply.replace && mayReplace) {
      from.view = reply.view;
      return from;
    }
    return stand(reply.to === 'everyone' && where.kind === 'channel' ? undefined : by, where, reply.view);
  }

  return {
    messages,
    async say(by: Who, where: Where, text: string) {
      return show(await world.say(by, where, text), by, undefined, where) as Standing;
    },
    async press(
      by: Who,
      from: Standing,
      { action, data = {} }: Pick<Act, 'action'> & { readonly data?: Values },
    ) {
      const what = { kind: 'button', action, data } as const;
      return show(
        await world.send({ who: by, where: from.where, what, ...idOf(from) }),
        by,
        from,
        from.where,
      );
    },
    /** `late`: the platform no longer lets the message be replaced, and shows the line that is meant for that. */
    async submit({ form, from, by }: OpenForm, values: Values, late = false) {
      const what = {
        kind: 'form',
        form: form.id,
        values: { ...form.values, ...values },
        context: form.context,
      } as const;
      const reply = await world.send({ who: by, where: from.where, what, ...idOf(from) });
      if (late && reply.kind === 'show' && reply.replace)
        return show(
          { kind: 'show', to: reply.to, view: reply.beside ?? reply.view },
          by,
          undefined,
          from.where,
        );
      return show(reply, by, from, from.where);
    },
  };
}

export function actsIn({ nodes }: View): readonly Act[] {
  return nodes.flatMap((node) =>
    node.node === 'buttons' ? node.buttons.filter((each): each is Act => 'action' in each) : [],
  );
}
