import { handle } from '../../../bot/front/handle.ts';
import type { What } from '../../../bot/turn/intent.ts';
import type { Outside } from '../../../bot/turn/ports.ts';
import type { Reply } from '../../../bot/turn/reply.ts';
import type { Values } from '../../../bot/ui/form.ts';
import { cast, type DemoHome, type Role } from './cast.ts';

/** The ways in which the story's people use the bot: as real people do, through `handle`. */
export interface Stage {
  /** A message in the channel; what grows out of it is known by its id. */
  say(role: Role, text: string, id: string): Promise<Reply>;
  press(role: Role, action: string, data?: Values, place?: 'channel' | 'personal'): Promise<Reply>;
  /** Opens a form by its button and sends it. */
  fill(role: Role, action: string, data: Values, values: Values): Promise<Reply>;
}

/** Thrown when the story uses a button or form that is no longer there, so that a renamed one is noticed. */
export class StoryBroken extends Error {
  override readonly name = 'StoryBroken';
}

export function stageIn(ports: Outside, home: DemoHome): Stage {
  const act = (role: Role, what: What, place: 'channel' | 'personal', message?: string) =>
    handle(
      {
        who: cast[role],
        where: place === 'channel' ? home.where : { kind: 'personal', conversation: `personlig-${role}` },
        what,
        ...(message && { message: { id: message } }),
      },
      ports,
    );
  const stage: Stage = {
    say: (role, text, id) => act(role, { kind: 'words', text }, 'channel', id),
    press: (role, action, data = {}, place = 'channel') => act(role, { kind: 'button', action, data }, place),
    async fill(role, action, data, values) {
      const opened = await stage.press(role, action, data);
      if (opened.kind !== 'open-form') throw new StoryBroken(`${action} opens no form.`);
      const { form } = opened;
      const what: What = {
        kind: 'form',
        form: form.id,
        values: { ...form.values, ...values },
        context: form.context,
      };
      const sent = await act(role, what, 'channel');
      if (sent.kind === 'form-errors')
        throw new StoryBroken(`${action}: ${JSON.stringify(sent.form.errors)}`);
      return sent;
    },
  };
  return stage;
}
