const da = {
  title: 'Det har du i gang',
  decisions: 'Det tager du dig af:',
  trials: 'Det prøver du:',
  nothing: 'Du har ikke noget, du skal huske lige nu: ingen åbne beslutninger og ingen prøvehandlinger.',
  allDecisions: 'Alle beslutninger',
};

const en: typeof da = {
  title: 'What you have under way',
  decisions: 'You look after:',
  trials: 'You are trying:',
  nothing: 'You have nothing to remember right now: no open decisions, and no trials.',
  allDecisions: 'All decisions',
};

export const ownTasksText = { da, en };
