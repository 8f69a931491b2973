const da = {
  notBefore: 'Hvem der kommer, ved jeg ikke på forhånd. Her er alle i enheden.',
  notNoted: 'Det er ikke skrevet ned endnu, hvem der er med i dag.',
  toNote: (label: string) => `Tryk på “${label}”, og sæt hak ved alle, der er her.`,
  nothingKept: (label: string) =>
    `Tryk på “${label}”, og sæt hak ved alle, der er her. Jeg har ikke ændret noget endnu.`,
};

const en: typeof da = {
  notBefore: 'Who will come I do not know beforehand. Here is everybody of the unit.',
  notNoted: 'Nobody has written down yet who is here today.',
  toNote: (label) => `Press “${label}” and tick everyone who is here.`,
  nothingKept: (label) => `Press “${label}” and tick everyone who is here. I have not changed anything yet.`,
};

export const attendanceText = { da, en };
