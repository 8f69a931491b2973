export type UnitKind = 'kindergarten' | 'nursery' | 'integrated' | 'family-daycare';

/** Which words fit: those of a house with rooms, or those of childminders who meet in a legestue. */
export type Setting = 'institution' | 'family-daycare';

export function settingOf(kind: UnitKind): Setting {
  return kind === 'family-daycare' ? 'family-daycare' : 'institution';
}
