const da = {
  glossaryTitle: 'Det betyder ordene',
  glossaryEmpty: 'Ordlisten er tom. Begynd med et ord, I selv bruger hver dag.',
  glossaryBegin: 'I kan begynde med et af dem her:',
  talkCard: 'Sådan taler I om et ord',
  glossaryWrite: 'Skriv et ord',
  glossaryFormTitle: 'Et ord i vores ordliste',
  glossaryWord: 'Ordet',
  glossaryMeaning: 'Det lægger vi i det',
  glossaryHint: 'Én sætning, som en ny kollega ville forstå.',
  glossarySaved: 'Ordet står i jeres ordliste.',
  glossaryDeleted: 'Ordet er slettet.',
  glossaryFull: 'Der er plads til tyve ord. Slet et, I ikke bruger mere, og skriv det nye.',
};

const en: typeof da = {
  glossaryTitle: 'What we mean by the words',
  glossaryEmpty: 'The glossary is empty. Begin with a word you use every day.',
  glossaryBegin: 'You can begin with one of these:',
  talkCard: 'How to talk about a word',
  glossaryWrite: 'Write a word',
  glossaryFormTitle: 'A word in our glossary',
  glossaryWord: 'The word',
  glossaryMeaning: 'What we mean by it',
  glossaryHint: 'One sentence that a new colleague would understand.',
  glossarySaved: 'The word is in your glossary.',
  glossaryDeleted: 'The word is deleted.',
  glossaryFull: 'There is room for twenty words. Delete one you no longer use, and write the new one.',
};

export const glossaryText = { da, en };
