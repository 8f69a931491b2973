import { excerptOf } from '../../shared/domain/own-data/excerpt.ts';
import { firstLanguage } from '../../shared/domain/person/language.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import type { Outside } from '../turn/ports.ts';
import type { View } from '../ui/view.ts';
import { gatherOwnData, isKnownIn, isOfSeveral } from './gather-own-data.ts';
import { ownDataText } from './text/own-data-text.ts';
import { ownDataPage } from './view/own-data-page-view.ts';

/** What the signed link leads to, as it stands when it is opened. */
export async function openOwnData(ports: Outside, person: Person) {
  const data = await gatherOwnData(ports, person);
  // It may have become one while the link was good.
  if (isOfSeveral(data)) return undefined;
  const language = data.units[0]?.unit.language ?? firstLanguage;
  const view: View = ownDataPage({ ...data, units: data.units.filter(isKnownIn), language });
  return { language, title: ownDataText[language].title, view };
}

/** Everything on the page and what lies behind it, for another program to read. */
export async function ownDataFile(ports: Outside, person: Person): Promise<string | undefined> {
  const data = await gatherOwnData(ports, person);
  if (isOfSeveral(data)) return undefined;
  const { place, units, institutions, networks, made, above } = data;
  const madeAt = ports.clock.now().toISOString();
  return JSON.stringify(
    {
      made: madeAt,
      person,
      place,
      units: units.filter(isKnownIn).map(({ unit, leads, pieces }) => ({
        id: unit.id,
        name: unit.name,
        leads,
        pieces: pieces.map((piece) => ({ kind: piece.kind, ...excerptOf(piece, person) })),
      })),
      institutions: institutions.map(({ id, name }) => ({ id, name })),
      networks: networks.map(({ id, name }) => ({ id, name })),
      rolesAbove: above.map(({ network: { id, name }, role, written }) => ({
        id,
        name,
        role,
        ...(written && { wrote: { kind: written.kind, text: written.text, at: written.at } }),
      })),
      networksMade: made.map(({ id, name }) => ({ id, name })),
    },
    undefined,
    2,
  );
}
