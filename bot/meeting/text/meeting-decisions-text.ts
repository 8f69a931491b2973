const da = {
  soFar: 'Besluttet indtil nu',
  untold: (names: string) =>
    `Jeg kan ikke skrive til ${names}. Jeg kan kun skrive til dem, der har mig i Teams eller Slack og selv har skrevet “hej” til mig én gang. Fortæl gerne videre, hvad I besluttede. Skriv “print”, hvis det skal på papir.`,
  correct: 'Ret',
  drop: 'Slet',
  record: 'Se referatet',
  correctOne: 'Ret en beslutning',
  decideUntil: (day: string) => `Manglede der en beslutning, kan I skrive den til og med ${day}.`,
  putRightUntil: (day: string) =>
    `Til og med ${day} kan I rette og slette beslutninger og skrive dem, der mangler.`,
  sureToDrop: 'Skal beslutningen slettes? Den står der endnu.',
  changedSince: 'Den er ændret, siden jeg spurgte. Nu står der:',
  dropHint: 'Den forsvinder også for kollegerne, og jeg kan ikke hente den tilbage.',
  dropAnewHint: 'Så gælder det, I besluttede før, igen. Det nye forsvinder også for kollegerne.',
  isDropped: (words?: string) => `Beslutningen ${words ? `“${words}” ` : ''}er slettet.`,
  holdsAgain: 'Det, I besluttede før, gælder igen.',
  yesDrop: 'Ja, slet den',
  keep: 'Nej, behold den',
  correctUntil: (day: string) => `I kan rette og slette beslutninger til og med ${day}.`,

  outTitle: (day: string) => `Besluttet på statusmødet ${day}`,
  absentIntro: (unit: string) => `Du var ikke med på statusmødet i ${unit}. Det her blev besluttet.`,
  outTheme: 'Indholdstema',
  outGoals: 'Mål og aktiviteter i næste forløb',
  outDecisions: 'Beslutninger',
  outNoDecisions: 'I skrev ingen beslutninger ned.',
  outNoOthers: 'I skrev ikke andre beslutninger ned.',
  outDeleted: (count: number) =>
    count === 1 ? 'Mødelederen har slettet én beslutning.' : `Mødelederen har slettet ${count} beslutninger.`,
  outWithoutGoals: 'I satte ikke mål for næste forløb denne gang.',
  outNext: (meeting: string) => `Næste statusmøde er ${meeting}.`,
  copy: 'Vis tekst til Aula',
  copyNothing:
    'Jeg kan lave en tekst til Aula, når I har holdt et statusmøde. Så står knappen under beslutningerne.',
  copyAfterwards:
    'Teksten til Aula får du, når mødet er afsluttet. Så står “Vis tekst til Aula” under beslutningerne.',
  copyTitle: 'Klar til at kopiere',
  copyHint:
    'Markér teksten, og kopiér den. Læs den igennem, før du deler den, så der ikke står børnenavne i den.',
  copyNames: (names: string) =>
    `Der står navne på kolleger i teksten: ${names}. Tag dem ud, hvis forældrene ikke skal læse dem.`,
  closed: 'Mødet er afsluttet, og kanalen har fået beslutningerne.',
};

const en: typeof da = {
  soFar: 'Decided so far',
  untold: (names) =>
    `I cannot write to ${names}. Please pass on what you decided; write “print” if it shall be on paper.`,
  correct: 'Correct',
  drop: 'Delete',
  record: 'See the minutes',
  correctOne: 'Correct a decision',
  decideUntil: (day) => `Was a decision missing? You can write it until the end of ${day}.`,
  putRightUntil: (day) =>
    `Until the end of ${day} you can correct and delete decisions, and write those that are missing.`,
  sureToDrop: 'Shall the decision be deleted? It still stands.',
  changedSince: 'It has been changed since I asked. Now it says:',
  dropHint: 'It disappears for your colleagues as well, and cannot be brought back.',
  dropAnewHint:
    'Then what you decided before holds again. The new one disappears for your colleagues as well.',
  isDropped: (words) => `The decision ${words ? `“${words}” ` : ''}is deleted.`,
  holdsAgain: 'What you decided before holds again.',
  yesDrop: 'Yes, delete it',
  keep: 'No, keep it',
  correctUntil: (day) => `You can correct and delete decisions until the end of ${day}.`,

  outTitle: (day) => `Decided at the status meeting ${day}`,
  absentIntro: (unit) => `You were not at the status meeting in ${unit}. This is what was decided.`,
  outTheme: 'Content theme',
  outGoals: 'Goals and activities in the next course',
  outDecisions: 'Decisions',
  outNoDecisions: 'No decision was written down.',
  outNoOthers: 'No other decisions were written down.',
  outDeleted: (count) =>
    count === 1 ? 'One decision was deleted by the chair.' : `${count} decisions were deleted by the chair.`,
  outWithoutGoals: 'You set no goals for the next course this time.',
  outNext: (meeting) => `The next status meeting is ${meeting}.`,
  copy: 'Show text for Aula',
  copyNothing:
    'I can make a text for Aula once you have held a status meeting. The button stands below the decisions.',
  copyAfterwards:
    'You get the text for Aula when the meeting is closed. Then “Show text for Aula” stands below the decisions.',
  copyTitle: 'Ready to copy',
  copyHint:
    'Select the text and copy it. Read it through before you share it, so that no children’s names stand in it.',
  copyNames: (names) =>
    `There are names of colleagues in the text: ${names}. Take them out if the parents are not to read them.`,
  closed: 'The meeting is closed, and the channel has the decisions.',
};

export const meetingDecisionsText = { da, en };
