import { changeRow } from '../rows/change-row.ts';
import { type PersonPlace, personRow } from '../rows/place-rows.ts';
import type { Call } from '../turn/call.ts';

/** The way from a person to a network they look after: a hint. */
export async function rememberNetworkOf(
  { ports, person, intent }: Pick<Call, 'ports' | 'person' | 'intent'>,
  network: string,
): Promise<void> {
  const { reference } = intent.where;
  await changeRow(
    ports,
    personRow(person),
    (place): PersonPlace =>
      place?.networks?.includes(network)
        ? place
        : {
            units: [],
            institutions: [],
            ...(reference && intent.where.kind === 'personal' && { reference }),
            ...place,
            v: 1,
            networks: [...(place?.networks ?? []), network],
          },
  );
}
