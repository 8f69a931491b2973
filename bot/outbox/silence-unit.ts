import type { Unit } from '../../shared/domain/unit/unit.ts';
import { changeRow } from '../rows/change-row.ts';
import { conversationRow } from '../rows/place-rows.ts';
import { unitRow } from '../rows/unit-rows.ts';
import type { Ports } from '../turn/ports.ts';

/** Notes in the conversation's row that the bot is shut out of it. */
export async function closeConversation(ports: Ports, where: Unit['home'], at: string): Promise<void> {
  await changeRow(
    ports,
    conversationRow(where),
    (place) => place && (place.goneSince ? place : { ...place, goneSince: at }),
  );
}

export async function openConversation(ports: Ports, where: Unit['home']): Promise<void> {
  await changeRow(ports, conversationRow(where), (place) => {
    if (!place?.goneSince) return place;
    const { goneSince: _, ...open } = place;
    return open;
  });
}

/** From now on nothing is posted to the unit. Returns since when it is silent, which may be earlier. */
export async function silenceUnit(ports: Ports, unit: string, at: string): Promise<string | undefined> {
  const changed = await changeRow(
    ports,
    unitRow(unit),
    (value) => value && (value.silentSince ? value : { ...value, silentSince: at }),
  );
  return changed.ok ? changed.row.value.silentSince : undefined;
}

/** The bot was let into the channel again, so posts go on. */
export async function wakeUnit(ports: Ports, unit: string): Promise<Unit | undefined> {
  const woken = await changeRow(ports, unitRow(unit), (value) => {
    if (!value?.silentSince) return value;
    const { silentSince: _, ...awake } = value;
    return awake;
  });
  return woken.ok ? woken.row.value : undefined;
}
