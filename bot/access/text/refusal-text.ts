const da = {
  unknown: 'Det kender jeg ikke endnu.',
  didYouMean: (command: string) => `Mente du “${command}”?`,
  yesShow: (command: string) => `Ja, ${command}`,
  help: 'Hjælp',
  emptyWords: 'Her er jeg. Hvad har du brug for?',
  notAllowed: 'Det kan kun enhedens leder gøre.',
  notAllowedMember: 'Det kan kun de, der er med i enheden. Skriv “deltag” i jeres kanal.',
  notAllowedInstitution: 'Det kan kun institutionens leder gøre.',
  gone: 'Den knap hører til noget, der ikke findes længere. Skriv “guide” for at se, hvor I er.',
  busy: 'Nogen andre rettede det samme i det øjeblik. Prøv igen.',
  somethingWrong: 'Det lykkedes ikke lige nu. Der er ikke gået noget tabt. Prøv igen om et øjeblik.',
  tryAgain: 'Det tog lidt for lang tid. Tryk en gang til.',
  answeredPrivately: 'Svaret er kun til dig. Åbn en personlig samtale med mig, så giver jeg dig det dér.',
  openForm: 'Åbn',
  sentPrivately: 'Jeg har svaret dig i vores egen samtale.',
  received: 'Tak, det er modtaget.',
  cancelled: 'Helt i orden. Der er ikke gemt noget.',
  maybeAgain: 'Måske ser I den her to gange. Jeg kunne ikke se, om den første nåede frem.',
};

const en: typeof da = {
  unknown: 'I do not know that one yet.',
  didYouMean: (command) => `Did you mean “${command}”?`,
  yesShow: (command) => `Yes, ${command}`,
  help: 'Help',
  emptyWords: 'Here I am. What do you need?',
  notAllowed: 'Only the unit’s leader can do that.',
  notAllowedMember: 'Only those who are in the unit can do that. Write “join” in your channel.',
  notAllowedInstitution: 'Only the institution’s leader can do that.',
  gone: 'That button belongs to something that is no longer there. Write “guide” to see where you are.',
  busy: 'Somebody else changed the same thing at that moment. Please try again.',
  somethingWrong: 'That did not work just now. Nothing is lost. Please try again in a moment.',
  tryAgain: 'That took a little too long. Please press again.',
  answeredPrivately:
    'The answer is for you alone. Open a personal chat with me and I will give it to you there.',
  openForm: 'Open',
  sentPrivately: 'I have answered you in our own chat.',
  received: 'Thank you, received.',
  cancelled: 'That is fine. Nothing was saved.',
  maybeAgain: 'You may see this twice. I could not tell whether the first one arrived.',
};

export const commonText = { da, en };
