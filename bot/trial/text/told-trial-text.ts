const da = {
  notYet: 'Det er helt i orden. Det, du har skrevet, bliver stående, til du får tid.',
  noneWaits:
    'Det er helt i orden. Der er ingen prøvehandlinger, der venter på dig. Er det noget, I har besluttet, så skriv “mine opgaver”: Det har stadig den dag, der står dér.',
  which: 'Hvilken prøvehandling handler det om?',
  noneOpen: 'Det lyder, som om du har prøvet noget.',
  inField:
    'Tryk “Sådan gik det” ved den rigtige. Så står det, du skrev, klar i feltet. Det er ikke gemt endnu.',
  inNew: 'Tryk her, så står det, du skrev, klar i feltet. Det er ikke gemt endnu.',
  newTried: 'En ny, som jeg har prøvet',
  keepNew: 'Gem som en ny, du har prøvet',
  perhaps: 'Eller er det en af dem her?',
  all: 'Alle mine prøvehandlinger',
  mend: 'Jeg har ikke ændret noget endnu. Her kan du rette dine egne prøvehandlinger eller trække dem tilbage.',
  noneOfThat: 'Jeg har ikke ændret noget, for det fandt jeg ikke noget om.',
  notAnswered: 'Spurgte jeg dig lige om noget? Så tryk på et af svarene. Før det har jeg ikke gemt noget.',
  rewordWhich: 'Hvilken af dine prøvehandlinger vil du rette?',
  rewordInField: 'Tryk ved den rigtige. Så står dine nye ord i feltet. De er ikke gemt endnu.',
  rewordAgain: 'Tryk ved den rigtige, og skriv de nye ord i feltet. Dem her har jeg ikke gemt.',
  else: 'Nej, det er noget andet',
  elseTitle: 'Hvad skal jeg gøre med det, du skrev?',
  asNote: 'Skriv det i en note',
  asOutcome: 'Fortæl, hvordan noget gik',
  asTrial: 'Gem det som prøvehandling',
  help: 'Hjælp',
  nothing: 'Skal jeg ikke gøre noget med det, så lad det bare stå. Jeg har ikke gemt det.',
};

const en: typeof da = {
  notYet: 'That is quite all right. What you have written stays until you have time.',
  noneWaits:
    'That is quite all right. There is no trial that waits for you. If it is something you decided together, write “my tasks”: it still has the day that stands there.',
  which: 'Which trial is it about?',
  noneOpen: 'It sounds as if you have tried something.',
  inField:
    'Press “How it went” at the right one. Then your words stand in the field. They are not saved yet.',
  inNew: 'Press here, and your words stand in the field. They are not saved yet.',
  newTried: 'A new one that I have tried',
  keepNew: 'Save it as a new one that you have tried',
  perhaps: 'Or is it one of these?',
  all: 'All my trials',
  mend: 'I have changed nothing yet. Here you can change your own trials or withdraw them.',
  noneOfThat: 'I have changed nothing, for I found nothing about that.',
  notAnswered:
    'Did I just ask you something? Then press one of the answers. Until then I have saved nothing.',
  rewordWhich: 'Which of your trials is to be changed?',
  rewordInField: 'Press at the right one. Then your new words stand in the field. They are not saved yet.',
  rewordAgain: 'Press at the right one, and write the new words in the field. These I have not saved.',
  else: 'No, it is something else',
  elseTitle: 'What shall I do with what you wrote?',
  asNote: 'Write it in a note',
  asOutcome: 'Tell how something went',
  asTrial: 'Keep it as a trial',
  help: 'Help',
  nothing: 'If I am to do nothing with it, just leave it. I have not saved it.',
};

export const toldTrialText = { da, en };
