import { isOneOf, otherOf } from '../../shared/domain/follow-up/follow-up.ts';
import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import { message } from '../feature/message.ts';
import { followUpRow } from '../rows/follow-up-rows.ts';
import { institutionRow, memberRow } from '../rows/unit-rows.ts';
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

export const followUpOff = message('follow-up-off', ({ unit, send }) => calledOffView(unit, send.about));

/** Nothing when it was moved to another day or called off, or when one of the two has left. */
export const followUpSoon = message('follow-up-soon', async (say) => {
  const { unit, send, read } = say;
  const date = await read(followUpRow(unit.id, send.about.date));
  if (date?.day !== send.about.day) return undefined;
  return (await isHere(say, date.by)) && (await isHere(say, date.with)) ? told(say, 'soon') : undefined;
});

/** What was moved again in the meantime has a message of its own, which says what holds. */
async function told(
  { unit, send, read }: Saying<'follow-up-set' | 'follow-up-moved' | 'follow-up-soon'>,
  what: Told,
): Promise<View | undefined> {
  const { to, about } = send;
  const date = await read(followUpRow(unit.id, about.date));
  if (!date || to === 'channel' || !isOneOf(date, to)) return undefined;
  if ('revision' in about && about.revision !== String(date.revision)) return undefined;
  return followUpToldView(unit, { date, other: otherOf(date, to) }, what);
}

/** Who leads the institution is in none of its units. */
async function isHere({ unit, read }: Saying, person: Person): Promise<boolean> {
  if (samePerson(unit.leadership.leader, person) || (await read(memberRow(unit.id, person)))) return true;
  const institution = await read(institutionRow(unit.institution));
  return institution !== undefined && samePerson(institution.leader, person);
}
