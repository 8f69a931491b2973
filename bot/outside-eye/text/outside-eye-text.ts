type Words = readonly (string | { readonly t: 'strong'; readonly text: string })[];

const da = {
  title: 'Blik udefra',
  intro:
    'En, der ikke er med til daglig, ser noget, I selv er holdt op med at se. Det kan være en konsulent, en vejleder eller en kollega et andet sted fra.',
  nothing: 'I har ikke inviteret nogen endnu.',
  /** On the week and on the day, for everybody in the unit. `when`: the day and the hours, as `when` below has them. */
  line: (who: string, when: string): Words => [
    '👀 ',
    { t: 'strong', text: `${who} kommer og ser med` },
    ` · ${when}`,
  ],
  when: (day: string, from: string, to: string) => `${day} ${from}–${to}`,
  goes: 'Jeg sletter invitationen dagen efter.',
  invite: 'Invitér et blik udefra',
  inviteMore: 'Invitér en mere',
  text: 'Vis invitationen',
  change: 'Ret eller flyt',
  takeBack: 'Træk tilbage',
  takeBackSure: (who: string) =>
    `Skal invitationen til ${who} slettes? Så virker kalenderfilen ikke mere. Husk selv at give besked.`,
  takeBackYes: 'Ja, slet den',
  takenBack: (who: string) => `Invitationen er slettet. Husk selv at give besked til ${who}.`,

  formTitle: 'Blik udefra',
  formIntro: 'Jeg laver en tekst, som du selv sender, og en kalenderfil.',
  who: 'Hvem inviterer du?',
  whoHint: 'Navn eller rolle, for eksempel “vores vejleder”.',
  look: 'Hvad skal gæsten kigge på?',
  lookHint:
    'For eksempel en prøvehandling eller en aktivitet, og det, du især gerne vil have blik for. Skriv ikke om et enkelt barn.',
  day: 'Hvilken dag?',
  from: 'Fra',
  to: 'Til',
  save: 'Gem invitationen',
  cancel: 'Fortryd',
  saved: 'Invitationen er klar. Du sender den selv, for jeg skriver kun til jer.',
  moved: 'Invitationen er rettet. Send den igen, så gæsten har den nye.',

  copy: 'Kopiér teksten, og send den i en mail eller en besked:',
  letter: {
    hello: (unit: string) => `Hej! Har du lyst til at komme og se med hos os i ${unit}?`,
    when: (when: string) => `Det er ${when}.`,
    look: (look: string) => `Kig især på: ${look}`,
    adults:
      'Det er os voksne, du skal kigge på. Fortæl os bagefter, hvad du lagde mærke til. Skriv ikke noget ned om de enkelte børn.',
    calendar: 'Læg det i din kalender: ',
    bye: (name: string) => `Mange hilsner fra ${name}`,
  },
  link: 'Linket til kalenderen virker, til dagen er gået, eller til du trækker invitationen tilbage.',
  event: (unit: string) => `Blik udefra, ${unit}`,

  errors: {
    who: 'Skriv, hvem du inviterer.',
    look: 'Skriv, hvad gæsten skal kigge på.',
    day: 'Vælg en dag fra i dag og frem.',
    far: 'Vælg en dag inden for det næste halve år.',
    from: 'Skriv et klokkeslæt, for eksempel 09:30.',
    to: 'Skriv et klokkeslæt, for eksempel 10:30.',
    backwards: 'Skriv et klokkeslæt, der ligger efter begyndelsen.',
    full: (most: number) => `I har allerede ${most} invitationer. Træk en af dem tilbage først.`,
  },
  gone: 'Den invitation er der ikke længere. Skriv “udefra” for at se, hvad der er.',
};

const en: typeof da = {
  title: 'An outside eye',
  intro:
    'Somebody who is not there every day sees what you no longer see. It can be a consultant, a guide or a colleague from somewhere else.',
  nothing: 'You have invited nobody yet.',
  line: (who, when) => ['👀 ', { t: 'strong', text: `${who}: coming to look` }, ` · ${when}`],
  when: (day, from, to) => `${day} ${from}–${to}`,
  goes: 'I delete the invitation the day after.',
  invite: 'Invite an outside eye',
  inviteMore: 'Invite another',
  text: 'Show the invitation',
  change: 'Change or move',
  takeBack: 'Take back',
  takeBackSure: (who) =>
    `Shall the invitation to ${who} be deleted? Then the calendar file will no longer open. Remember to tell them yourself.`,
  takeBackYes: 'Yes, delete it',
  takenBack: (who) => `The invitation is deleted. Remember to tell ${who} yourself.`,

  formTitle: 'An outside eye',
  formIntro: 'I make a text for you to send yourself, and a calendar file.',
  who: 'Whom do you invite?',
  whoHint: 'A name or a role, for example “our guide”.',
  look: 'What shall your guest look at?',
  lookHint:
    'For example a trial or an activity, and what you would like an eye on above all. Do not write about one child.',
  day: 'Which day?',
  from: 'From',
  to: 'To',
  save: 'Save the invitation',
  cancel: 'Cancel',
  saved: 'The invitation is ready. You send it yourself, for I write only to you in the unit.',
  moved: 'The invitation is changed. Send it again, so that your guest has the new one.',

  copy: 'Copy the text and send it in a mail or a message:',
  letter: {
    hello: (unit) => `Hello! Would you like to come and look with us in ${unit}?`,
    when: (when) => `It is ${when}.`,
    look: (look) => `Look above all at: ${look}`,
    adults:
      'It is us adults you should look at. Tell us afterwards what you noticed. Do not write anything down about single children.',
    calendar: 'Put it in your calendar: ',
    bye: (name) => `Best wishes from ${name}`,
  },
  link: 'The link to the calendar works until the day is over, or until you take the invitation back.',
  event: (unit) => `An outside eye, ${unit}`,

  errors: {
    who: 'Write whom you invite.',
    look: 'Write what your guest shall look at.',
    day: 'Choose a day from today on.',
    far: 'Choose a day within the next half-year.',
    from: 'Write a time, for example 09:30.',
    to: 'Write a time, for example 10:30.',
    backwards: 'Write a time that is after the beginning.',
    full: (most) => `You have ${most} invitations already. Take one of them back first.`,
  },
  gone: 'That invitation is no longer there. Write “outside eye” to see what is.',
};

export const outsideEyeText = { da, en };
