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
  noUnit: 'You are not in a unit yet, so there is nothing to change.',
};

export const undoText = { da, en };
