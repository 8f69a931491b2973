const da = {
  noRooms: (unit: string) => `Jeg deler ikke kolleger op på stuer. Alle i ${unit} er med på lige fod.`,
  otherUnit: 'Hører en kollega til i en anden enhed nu, skriver kollegaen selv “deltag” i den enheds kanal.',
  remove: 'Så kan du fjerne kollegaen her.',
  toRemove: 'Fjern en kollega',
};

const en: typeof da = {
  noRooms: (unit) => `I do not sort colleagues into rooms. All in ${unit} take part alike.`,
  otherUnit:
    'If a colleague belongs to another unit now, they write “join” in that unit’s channel themselves.',
  remove: 'Then you can remove them here.',
  toRemove: 'Remove a colleague',
};

export const colleagueMovedText = { da, en };
