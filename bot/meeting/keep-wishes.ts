import { staysWhen } from '../../shared/domain/meeting/topic-corrections.ts';
import { changeRow } from '../rows/change-row.ts';
import { agendaRow } from '../rows/meeting-rows.ts';
import { type Wish, wishesIn } from '../rows/meeting-work-rows.ts';
import { readRows } from '../rows/row.ts';
import { inUnit } from '../rows/unit-rows.ts';
import type { NextMeeting } from './at-meeting.ts';
import type { CurrentAgenda } from './current-agenda.ts';

/**
 * Before a trial leaves its topic: who wished to talk of that topic, or chose it to begin with, named it by a trial in
 * it, and means what stays.
 */
export async function keepWithTopic(
  { unit, meeting, call: { ports } }: NextMeeting,
  { stored }: Pick<CurrentAgenda, 'stored'>,
  going: string,
): Promise<void> {
  const stays = staysWhen(going, stored.topics);
  if (stays === undefined) return;
  const kept = (trials: readonly string[]) => trials.map((trial) => (trial === going ? stays : trial));
  const wishes = (await readRows(ports, wishesIn(unit.id, meeting.id))).filter(({ value }) =>
    value.trials.includes(going),
  );
  await Promise.all(
    wishes.map((row) =>
      changeRow<Wish>(
        ports,
        inUnit(unit.id, row.key),
        (wish) => wish && { ...wish, trials: kept(wish.trials) },
        row,
      ),
    ),
  );
  if (!stored.first.includes(going)) return;
  await changeRow(ports, agendaRow(unit.id, meeting.day), (now) =>
    now?.v === 2 && now.state === 'draft' ? { ...now, first: kept(now.first) } : now,
  );
}
