import { type Call, owed, showYou, together } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import { whereItIs } from './follow-message.ts';
import { doneFrom } from './message-trials.ts';
import { trialText } from './text/trial-text.ts';
import { placeHere } from './trial-receipt.ts';
import { unreadMessageViews } from './view/unread-message-views.ts';

const nothing: Reply = { kind: 'nothing' };

/** Whether a trial that is still open came from the message, in whichever of the writer's units. */
export async function growsFrom(call: Call): Promise<boolean> {
  let grows = false;
  await whereItIs(call, messageIn(call), async (_, open) => {
    grows = open.length > 0;
    return nothing;
  });
  return grows;
}

/**
 * The answer when the platform does not let us read a message again. Its writer is shown the trial as it is stored,
 * with a button to change it; where there is none, they are asked to write it again.
 */
export function tellUnread(call: Call, what: 'written' | 'edited'): Promise<Reply> {
  const message = messageIn(call);
  return whereItIs(call, message, async (at, open) => {
    const { unit } = at;
    const text = trialText[unit.language];
    const place = await placeHere(at);
    const behind = open.filter(({ trial: { saidAt } }) => what === 'written' || !isFollowed(call, saidAt));
    if (behind.length > 0) {
      const views = unreadMessageViews({ unit, place, what, trials: behind.map(({ trial }) => trial) });
      return owed(together(views.map((each) => showYou(each))), unit.language);
    }
    if (open.length > 0 || (await doneFrom(call.ports, unit.id, call, message)).length > 0) return nothing;
    return owed(showYou(sentence(text.unread)), unit.language);
  });
}

/** Whether the trial has followed this change, because the platform delivered it again. */
function isFollowed({ intent }: Call, saidAt: string | undefined): boolean {
  return intent.at !== undefined && saidAt !== undefined && saidAt >= intent.at;
}

function messageIn({ intent: { what, message } }: Call): string {
  return what.kind === 'edited' || what.kind === 'deleted' ? what.message.id : (message?.id ?? '');
}
