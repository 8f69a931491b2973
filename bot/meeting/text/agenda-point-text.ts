const da = {
  on: 'Prøvehandlinger, I deler, kommer selv på dagsordenen. Vil du tale om noget andet, så sæt det på som et punkt. Du kan også skrive “nyt punkt: garderoben”.',
  off: 'Din egen prøvehandling tager du af under “mine prøvehandlinger”, og dit eget punkt under “Mere” på dagsordenen.',
  offForChair:
    'Din egen prøvehandling tager du af under “mine prøvehandlinger”. Det er dig, der leder mødet, så du kan rette alle emner og punkter under “Mere” på dagsordenen.',
  unsaved: 'Jeg har ikke gemt det, du skrev.',
  newTrial: 'Ny prøvehandling',
  mine: 'Mine prøvehandlinger',
  agenda: 'Dagsorden',
};

const en: typeof da = {
  on: 'Trials that you share come on the agenda by themselves. If you would like to talk about something else, put it on as a point. You can also write “new agenda point: the cloakroom”.',
  off: 'You take your own trial off under “my trials”, and your own point under “More” on the agenda.',
  offForChair:
    'You take your own trial off under “my trials”. You chair the meeting, so you can mend all topics and points under “More” on the agenda.',
  unsaved: 'I have not saved what you wrote.',
  newTrial: 'New trial',
  mine: 'My trials',
  agenda: 'Agenda',
};

export const agendaPointText = { da, en };
