const da = {
  which: 'Hvad vil du lave om? Det her kan du selv gøre om eller trække tilbage:',
  trial: 'En prøvehandling: Tryk på den, og vælg Ret eller Træk tilbage.',
  decision: 'En beslutning: Tryk på Ret, eller markér den som gjort eller droppet.',
  group: 'Dagens små grupper: Tryk på gruppen, og vælg igen.',
  plan: 'Et flyttet møde eller en pause: Flyt det tilbage under forløbet.',
  trials: 'Mine prøvehandlinger',
  decisions: 'Beslutninger',
  day: 'Dagens grupper',
  course: 'Forløb',
  yourLatest: 'Det her er det seneste, jeg har fra dig:',
  latest: {
    trial: (what: string) => `Du skrev prøvehandlingen “${what}”.`,
    outcome: (what: string) => `Du fortalte, hvordan det gik med “${what}”.`,
    decision: (what: string) => `Du skrev beslutningen “${what}”.`,
    off: (what: string) => `“${what}” blev taget af dagsordenen.`,
  },
  undo: {
    trial: 'Træk den tilbage',
    outcome: 'Ret det, du fortalte',
    decision: 'Slet beslutningen',
    off: 'Sæt på igen',
  },
  mend: 'Ret',
  other:
    'Var det noget andet? Skriv “mine prøvehandlinger”, “beslutninger” eller “dagens grupper”, så kan du rette det dér.',
  withdrawn:
    'Har du trukket en prøvehandling tilbage, så find mit svar om det, og tryk “Fortryd” under det. Så er den her igen. Kun den knap husker den.',
  nothingNew: 'Jeg kan ikke se noget nyt fra dig, som jeg kan lave om med ét tryk.',
  noUnit: 'Du er ikke med i en enhed endnu, så der er ikke noget at lave om.',
};

const en: typeof da = {
  which: 'What do you want to change? This you can redo or take back yourself:',
  trial: 'A trial: press it, and choose Edit or Withdraw.',
  decision: 'A decision: press Edit, or mark it as done or dropped.',
  group: 'The small groups of the day: press the group, and choose again.',
  plan: 'A meeting that was moved, or a pause: move it back under the course.',
  trials: 'My trials',
  decisions: 'Decisions',
  day: 'Today’s groups',
  course: 'Course',
  yourLatest: 'This is the latest I have from you:',
  latest: {
    trial: (what) => `You wrote the trial “${what}”.`,
    outcome: (what) => `You told how it went with “${what}”.`,
    decision: (what) => `You wrote the decision “${what}”.`,
    off: (what) => `“${what}” was taken off the agenda.`,
  },
  undo: {
    trial: 'Withdraw it',
    outcome: 'Correct what you told',
    decision: 'Delete the decision',
    off: 'Put it back',
  },
  mend: 'Edit',
  other:
    'Was it something else? Write “my trials”, “decisions” or “today’s groups”, and you can mend it there.',
  withdrawn:
    'If you have withdrawn a trial, find my answer about it and press “Undo” below it. Then it is here again. Nothing but that button remembers it.',
  nothingNew: 'I see nothing new from you that I can undo with one press.',
  noUnit: 'You are not in a unit yet, so there is nothing to change.',
};

export const undoText = { da, en };
