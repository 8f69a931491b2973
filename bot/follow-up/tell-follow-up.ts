import { isOneOf, otherOf } from '../../shared/domain/follow-up/follow-up.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import { placeOf } from '../access/still-here.ts';
import { message } from '../feature/message.ts';
import { followUpRow } from '../rows/follow-up-rows.ts';
import type { Saying } from '../turn/ports.ts';
import type { View } from '../ui/view.ts';
import { calledOffView, followUpToldView, type Told } from './view/follow-up-views.ts';

declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    'follow-up-set': { date: string; revision: string };
    'follow-up-moved': { date: string; revision: string };
    'follow-up-off': { day: string; time: string };
    'follow-up-soon': { date: string; day: string };
  }
}

export const followUpSet = message('follow-up-set', (say) => told(say, 'set'));

export const followUpMoved = message('follow-up-moved', (say) => told(say, 'moved'));

export const followUpOff = message('follow-up-off', async (say) =>
  (await hears(say)) ? calledOffView(say.unit, say.send.about) : undefined,
);

/** Nothing when it was moved to another day or called off, or when the other one has left. */
export const followUpSoon = message('follow-up-soon', async (say) => {
  const { unit, send, read } = say;
  const date = await read(followUpRow(unit.id, send.about.date));
  if (date?.day !== send.about.day || send.to === 'channel') return undefined;
  return (await placeOf(read, unit, otherOf(date, send.to))) ? told(say, 'soon') : undefined;
});

/** What was moved again in the meantime has a message of its own, which says what holds. */
async function told(
  say: Saying<'follow-up-set' | 'follow-up-moved' | 'follow-up-soon'>,
  what: Told,
): Promise<View | undefined> {
  const { unit, send, read } = say;
  const { to, about } = send;
  const date = await read(followUpRow(unit.id, about.date));
  if (!date || to === 'channel' || !isOneOf(date, to)) return undefined;
  if ('revision' in about && about.revision !== String(date.revision)) return undefined;
  if (!(await hears(say))) return undefined;
  return followUpToldView(unit, { date, other: otherOf(date, to) }, what);
}

/** Nobody who has left, and no account that several use by now: it is between two. */
async function hears({
  unit,
  send,
  read,
}: Pick<Saying<'follow-up-off'>, 'unit' | 'read'> & { readonly send: { readonly to: Person | 'channel' } }) {
  const place = send.to === 'channel' ? undefined : await placeOf(read, unit, send.to);
  return place !== undefined && !place.isShared;
}
