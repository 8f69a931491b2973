const da = {
  title: 'Taget af dagsordenen',
  off: (what: string) => `“${what}” er taget af dagsordenen.`,
  nothingLost:
    'Intet er slettet: Den, der skrev prøvehandlingen, har den stadig, og du kan sætte den på igen, indtil mødet er afsluttet.',
  putBack: 'Sæt på igen',
  back: (what: string) => `“${what}” er på dagsordenen igen.`,
  isBack: (what: string) => `“${what}” er på dagsordenen.`,
  authorsWish: 'Den, der skrev prøvehandlingen, har selv taget den af dagsordenen. Derfor bliver den af.',
  closed:
    'Det møde er afsluttet, så jeg kan ikke sætte den på igen herfra. Intet er slettet: Den, der skrev prøvehandlingen, kan sætte den på næste dagsorden. Det gør man under “mine prøvehandlinger”.',
  gone: 'Prøvehandlingen er trukket tilbage eller talt igennem, siden den blev taget af.',
};

const en: typeof da = {
  title: 'Taken off the agenda',
  off: (what) => `“${what}” is taken off the agenda.`,
  nothingLost:
    'Nothing is deleted: whoever wrote the trial action still has it, and you can put it back until the meeting is closed.',
  putBack: 'Put it back',
  back: (what) => `“${what}” is on the agenda again.`,
  isBack: (what) => `“${what}” is on the agenda.`,
  authorsWish: 'Whoever wrote the trial action has taken it off the agenda themselves. So it stays off.',
  closed:
    'That meeting is closed, so I cannot put it back from here. Nothing is deleted: whoever wrote the trial action can put it on the next agenda. That is done under “my trials”.',
  gone: 'The trial action has been withdrawn or talked through since it was taken off.',
};

export const takenOffText = { da, en };
