const da = {
  activity: 'Er det en aktivitet?',
  activityYes: 'Ja, skriv aktiviteten',
  mendHere: 'Her retter eller sletter du målet og aktiviteterne. Jeg har ikke ændret noget endnu.',
  activityNotKept:
    'Jeg har ikke gemt aktiviteten. Under “Ret fælles mål” kan den skrives på en linje for sig.',
  noGoalYet: 'I har ikke skrevet et mål endnu. Aktiviteten kommer til at stå klar under det mål, I skriver.',
  ownGoal: (label: string) =>
    `Tryk på “${label}”, så står det klar som dit eget læringsmål. Det er ikke gemt endnu.`,
  ownGoalNotKept: (label: string) =>
    `Jeg har ikke gemt det, du skrev. Tryk på “${label}” for at skrive dit eget læringsmål.`,
  dilemma: 'Det er et godt dilemma at tale om. Tag det op sammen: Her skriver jeg ikke noget ned.',
};

const en: typeof da = {
  activity: 'Is that an activity?',
  activityYes: 'Yes, write the activity',
  mendHere: 'Here you mend or delete the goal and its activities. I have changed nothing yet.',
  activityNotKept:
    'I have not kept the activity. Under “Edit common goals” it can be written on a line of its own.',
  noGoalYet: 'You have not written a goal yet. The activity will stand ready under the goal that you write.',
  ownGoal: (label) => `Press “${label}”, and it stands ready as your own learning goal. It is not kept yet.`,
  ownGoalNotKept: (label) =>
    `I have not kept what you wrote. Press “${label}” to write your own learning goal.`,
  dilemma: 'That is a good dilemma to talk about. Take it up together: I write nothing down here.',
};

export const saidAtPointText = { da, en };
