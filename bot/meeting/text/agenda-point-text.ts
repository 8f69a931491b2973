const da = {
  on: 'Dagsordenen bliver til af de prøvehandlinger, I deler, og de kommer selv på. Andre punkter kan jeg ikke sætte på, så sig dem til mødelederen.',
  onForChair:
    'Dagsordenen bliver til af de prøvehandlinger, I deler, og de kommer selv på. Andre punkter kan jeg ikke sætte på. Det er dig, der leder mødet, så tag dem op, når I er samlet.',
  off: 'Din egen prøvehandling tager du af under “mine prøvehandlinger”. Emnerne retter mødelederen på selve dagsordenen.',
  unsaved: 'Jeg har ikke gemt det, du skrev.',
  newTrial: 'Ny prøvehandling',
  mine: 'Mine prøvehandlinger',
  agenda: 'Dagsorden',
};

const en: typeof da = {
  on: 'The agenda is made of the trials that you share, and they come on it by themselves. I cannot put other points on it, so tell them to the chair.',
  onForChair:
    'The agenda is made of the trials that you share, and they come on it by themselves. I cannot put other points on it. You chair the meeting, so bring them up when you are together.',
  off: 'You take your own trial off under “my trials”. The chair puts the topics right on the agenda itself.',
  unsaved: 'I have not saved what you wrote.',
  newTrial: 'New trial',
  mine: 'My trials',
  agenda: 'Agenda',
};

export const agendaPointText = { da, en };
