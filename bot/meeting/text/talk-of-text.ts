const da = {
  title: 'Vil du gerne have det med på mødet?',
  how: 'Hører det til et emne, der er på dagsordenen, så tryk på det under “Det vil jeg gerne tale om”. Ellers kan du gøre det til noget, I prøver, eller skrive det i en note, som mødet må høre.',
  wish: 'Det vil jeg gerne tale om',
  asTrial: 'Skriv det som prøvehandling',
  asNote: 'Skriv det i en note',
  unsaved: 'Jeg har ikke gemt det, du skrev, endnu.',
};

const en: typeof da = {
  title: 'Would you like to bring it to the meeting?',
  how: 'If it belongs to a topic on the agenda, press it under “I would like to talk about it”. Otherwise you can make it something you try, or write it in a note that the meeting may hear.',
  wish: 'I would like to talk about it',
  asTrial: 'Write it as a trial',
  asNote: 'Write it in a note',
  unsaved: 'I have not saved what you wrote yet.',
};

export const talkOfText = { da, en };
