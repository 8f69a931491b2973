/** Short nudges for the whole staff; off until a leader turns them on. */
export const provocationsText = {
  da: [
    'Hvad ville et barn sige, at vi går mest op i?',
    'Hvilken regel på stuen er der for de voksnes skyld?',
    'Tænk på det barn, du talte mindst med i går. Hvad kan du invitere til i dag?',
    'Hvornår hjalp du sidst, inden der var brug for det?',
    'Hvad ville ske, hvis I lod legen vare ti minutter længere?',
    'Hvilken ros giver du uden at tænke? Hvad så du egentlig?',
    'Hvem af jer gør noget, som de andre burde få lov at se?',
    'Hvad gør I kun, fordi I altid har gjort det?',
    'Hvilken overgang på dagen ville du selv nødig være barn i?',
    'Hvad lærte børnene jer i denne uge?',
  ],
  en: [
    'What would a child say that we care about most?',
    'Which rule in the room is there for the adults’ sake?',
    'Think of the child you talked to least yesterday. What can you invite to today?',
    'When did you last help before help was needed?',
    'What would happen if you let play go on for ten minutes more?',
    'Which praise do you give without thinking? What did you actually see?',
    'Who of you does something that the others ought to see?',
    'What do you do only because you always have?',
    'Which transition of the day would you yourself not want to be a child in?',
    'What did the children teach you this week?',
  ],
};

/** One for the leader in a pause; off until the leader turns them on. */
export const checkQuestionsText = {
  da: [
    'Ved alle voksne, hvad børnene skal have ud af ugens aktiviteter?',
    'Kan alle børn selv få fat i det, de gerne vil lege med?',
    'Hvornår på dagen er der ro til at tale med få børn ad gangen?',
    'Hvordan får nye kolleger at vide, hvad I er i gang med?',
    'Hvad ved forældrene om det, I øver jer på?',
    'Hvem får I sparring fra uden for huset, og hvornår skete det sidst?',
    'Hvilke børn kommer let med i legen, og hvad gør de voksne for de andre?',
    'Hvordan bruger I det, I lærte på sidste statusmøde?',
  ],
  en: [
    'Does every adult know what the children are to gain from this week’s activities?',
    'Can every child get hold of what it wants to play with?',
    'When in the day is there peace to talk with a few children at a time?',
    'How do new colleagues learn what you are working on?',
    'What do the parents know of what you are practising?',
    'Who outside the house gives you sparring, and when did that last happen?',
    'Which children join play easily, and what do the adults do for the others?',
    'How do you use what you learned at the last status meeting?',
  ],
};
