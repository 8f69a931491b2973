const da = {
  title: 'Vil du gerne have det med på mødet?',
  how: 'Du kan sætte det på dagsordenen som et punkt. Hører det til et emne, der står der allerede, så tryk på det under “Det vil jeg gerne tale om”. Du kan også gøre det til noget, I prøver, eller skrive det i en note, som mødet må høre.',
  isThere:
    'Det ligner noget, der allerede er på dagsordenen. Tryk på det, så står der, at én til gerne vil tale om det. Ingen ser, at det var dig.',
  wish: 'Det vil jeg gerne tale om',
  others: 'Se alle emner',
  asPoint: 'Sæt det på dagsordenen',
  asTrial: 'Skriv det som prøvehandling',
  asNote: 'Skriv det i en note',
  saved: 'Jeg gemmer først noget, når du trykker.',
};

const en: typeof da = {
  title: 'Would you like to bring it to the meeting?',
  how: 'You can put it on the agenda as a point. If it belongs to a topic that is there already, press it under “I would like to talk about it”. You can also make it something you try, or write it in a note that the meeting may hear.',
  isThere:
    'It looks like something that is on the agenda already. Press it, and it says that one more would like to talk about it. Nobody sees that it was you.',
  wish: 'I would like to talk about it',
  others: 'See all topics',
  asPoint: 'Put it on the agenda',
  asTrial: 'Write it as a trial',
  asNote: 'Write it in a note',
  saved: 'I save nothing until you press.',
};

export const talkOfText = { da, en };
