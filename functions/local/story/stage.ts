import { handle } from '../../../bot/front/handle.ts';
import type { What, Who } from '../../../bot/turn/intent.ts';
import type { Outside } from '../../../bot/turn/ports.ts';
import type { Reply } from '../../../bot/turn/reply.ts';
import type { Values } from '../../../bot/ui/form.ts';
import type { DemoHome, Role, StoryHome } from './cast.ts';

/** The ways in which the story's people use the bot: as real people do, through `handle`. */
export interface Stage<R extends string = Role> {
  /** A message, in the channel if nothing else is said; what grows out of it is known by its id. */
  say(role: R, text: string, id: string, place?: Place): Promise<Reply>;
  press(role: R, action: string, data?: Values, place?: Place): Promise<Reply>;
  /** Opens a form by its button and sends it. */
  fill(role: R, action: string, data: Values, values: Values, place?: Place): Promise<Reply>;
  /** Sends a form that is open. */
  send(role: R, opened: Reply, values: Values, place?: Place): Promise<Reply>;
}

export type Place = 'channel' | 'personal';

/** Thrown when the story uses a button or form that is no longer there, so that a renamed one is noticed. */
export class StoryBroken extends Error {
  override readonly name = 'StoryBroken';
}

export function stageIn(ports: Outside, home: StoryHome): Stage {
  return stageFor(ports, home, home.people);
}

/** The same for people of other houses. */
export function stageFor<R extends string>(
  ports: Outside,
  home: DemoHome,
  people: Readonly<Record<R, Who>>,
): Stage<R> {
  const act = (role: R, what: What, place: Place, message?: string) =>
    handle(
      {
        who: people[role],
        where: place === 'channel' ? home.where : { kind: 'personal', conversation: `personlig-${role}` },
        what,
        ...(message && { message: { id: message } }),
      },
      ports,
    );
  const stage: Stage<R> = {
    say: (role, text, id, place = 'channel') => act(role, { kind: 'words', text }, place, id),
    press: (role, action, data = {}, place = 'channel') => act(role, { kind: 'button', action, data }, place),
    async fill(role, action, data, values, place = 'channel') {
      return stage.send(role, await stage.press(role, action, data, place), values, place);
    },
    async send(role, opened, values, place = 'channel') {
      if (opened.kind !== 'open-form') throw new StoryBroken(`No form opens for ${role}.`);
      const { form } = opened;
      const what: What = {
        kind: 'form',
        form: form.id,
        values: { ...form.values, ...values },
        context: form.context,
      };
      const sent = await act(role, what, place);
      if (sent.kind === 'form-errors')
        throw new StoryBroken(`${form.id}: ${JSON.stringify(sent.form.errors)}`);
      return sent;
    },
  };
  return stage;
}

interface Act {
  readonly label: string;
  readonly action: string;
  readonly data?: Values;
}

/** What a reply offers to press. */
export function actsIn(reply: Reply): readonly Act[] {
  const nodes = reply.kind === 'show' ? reply.view.nodes : [];
  return nodes.flatMap((node) =>
    node.node === 'buttons'
      ? node.buttons.filter((button): button is Act & typeof button => 'action' in button)
      : [],
  );
}
