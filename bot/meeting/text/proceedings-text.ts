const da = {
  title: (day: string) => `Statusmødet ${day}`,
  none: 'I har ikke afsluttet et statusmøde endnu. Referatet kommer her, når I har holdt det første.',
  present: 'Med var',
  notNoted: 'Det blev ikke noteret, hvem der var med.',
  begunBy: (name: string) => `Mødeleder var ${name}.`,
  handedOver: (begun: string, closed: string) => `${begun} begyndte mødet, og ${closed} afsluttede det.`,
  talked: 'Det talte I om',
  putOff: 'Gemt til næste møde',
  goals: 'Mål og aktiviteter i forløbet efter mødet',
  decisions: 'Beslutninger',
  nothingDecided: 'I skrev ingen beslutninger ned.',
  changedSince: 'siden ændret, se “beslutninger”',
  onPaper: 'Skriv “print”, hvis I vil have referatet på papir.',
  earlier: (day: string) => `Mødet ${day}`,
};

const en: typeof da = {
  title: (day) => `The status meeting ${day}`,
  none: 'No status meeting has been closed yet. The minutes come here when the first one has been held.',
  present: 'Present',
  notNoted: 'It was not noted who was there.',
  begunBy: (name) => `${name} chaired.`,
  handedOver: (begun, closed) => `${begun} began the meeting, and ${closed} closed it.`,
  talked: 'What you talked about',
  putOff: 'Kept for the next meeting',
  goals: 'Goals and activities in the course after the meeting',
  decisions: 'Decisions',
  nothingDecided: 'No decisions were written down.',
  changedSince: 'changed since, see “decisions”',
  onPaper: 'Write “print” if you want the minutes on paper.',
  earlier: (day) => `The meeting ${day}`,
};

export const proceedingsText = { da, en };
