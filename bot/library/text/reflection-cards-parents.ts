import { type ReflectionCard, reflectionCard } from './reflection-card.ts';

const card = { ...reflectionCard, kind: 'card-kind.parents' } as const;

export const parentCards: readonly ReflectionCard[] = [
  {
    ...card,
    id: 'card.parents.taken-home',
    da: {
      question: 'Hvad fik forældrene med hjem i går ud over tøjposen?',
      next: 'Begynd hver hentning i morgen med noget, barnet var optaget af.',
    },
    en: {
      question: 'What did the parents take home yesterday besides the bag of clothes?',
      next: 'Begin each pick-up tomorrow with something the child was absorbed in.',
    },
  },
  {
    ...card,
    id: 'card.parents.good-news',
    da: {
      question:
        'Hvilken familie har vi talt mest alvor med, og hvornår fik de sidst noget at glæde sig over?',
      next: 'Vælg én familie, og fortæl dem noget dejligt inden fredag.',
    },
    en: {
      question:
        'Which family have we had most serious talks with, and when did they last get something to be glad of?',
      next: 'Choose one family, and tell them something lovely before Friday.',
    },
  },
  {
    ...card,
    id: 'card.parents.what-they-know',
    da: {
      question: 'Hvad ved forældre om deres barn, som vi endnu ikke har spurgt om?',
      next: 'Sig ved en aflevering i morgen: “Fortæl mig noget, jeg ikke ved om jeres morgen.”',
    },
    en: {
      question: 'What do parents know about their child that we have not asked about yet?',
      next: 'Say at a drop-off tomorrow: “Tell me something I do not know about your morning.”',
    },
  },
  {
    ...card,
    id: 'card.parents.the-door',
    da: {
      question: 'Hvordan ser der ud hos os for en, der kommer ind ad døren for første gang?',
      next: 'Gå ud, og kom ind igen. Hvad ser du først, og hvem hilser på dig?',
    },
    en: {
      question: 'What does our place look like to somebody who comes through the door for the first time?',
      next: 'Go out, and come in again. What do you see first, and who greets you?',
    },
  },
  {
    ...card,
    id: 'card.parents.messages-home',
    da: {
      question: 'Hvor hurtigt svarer vi på forældrenes beskeder, og hvem ved, hvem der svarer?',
      next: 'Skriv aftalen i én sætning, som forældrene også må læse.',
    },
    en: {
      question: 'How soon do we answer parents’ messages, and who knows who answers?',
      next: 'Write the agreement in one sentence that parents may read too.',
    },
  },
  {
    ...card,
    id: 'card.parents.disagree',
    da: {
      question: 'En mor eller far er uenig i det, vi gør. Hvad vil vi gerne have hørt, før vi forklarer os?',
      next: 'Øv jer to og to: Den ene er uenig, den anden stiller tre spørgsmål før det første svar.',
    },
    en: {
      question:
        'A mother or father disagrees with what we do. What would we like to have heard before we explain?',
      next: 'Practise in pairs: one disagrees, the other asks three questions before the first answer.',
    },
  },
  {
    ...card,
    id: 'card.parents.our-words',
    da: {
      question: 'Hvilke ord om vores arbejde forstår man kun, hvis man er ansat her?',
      next: 'Vælg ét af dem på opslaget ved indgangen, og skriv det om til hverdagsdansk.',
    },
    en: {
      question: 'Which words about our work does one understand only by being employed here?',
      next: 'Choose one of them on the notice by the entrance, and rewrite it in everyday language.',
    },
  },
  {
    ...card,
    id: 'card.parents.deciding',
    da: {
      question: 'Hvornår har forældre sidst bestemt noget, som børnene kunne mærke?',
      next: 'Find én ting, de kan vælge imellem i næste måned: en sang, en tur, et tema.',
    },
    en: {
      question: 'When did parents last decide something that the children could feel?',
      next: 'Find one thing they can choose between next month: a song, a trip, a theme.',
    },
  },
  {
    ...card,
    id: 'card.parents.two-homes',
    da: {
      question: 'Hvordan får den forælder, barnet ikke bor hos, del i hverdagen?',
      next: 'Gå de seneste beskeder igennem: Hvem fik dem, og hvem fik dem ikke?',
    },
    en: {
      question: 'How does the parent whom the child does not live with get a share of everyday life?',
      next: 'Go through the latest messages: who got them, and who did not?',
    },
  },
  {
    ...card,
    id: 'card.parents.other-peoples-children',
    da: {
      question: 'En forælder spørger til et andet barn end sit eget. Hvad svarer vi, så alle kan være i det?',
      next: 'Skriv den sætning, I alle kan sige, og prøv den af på hinanden.',
    },
    en: {
      question:
        'A parent asks about a child that is not theirs. What do we answer that everybody can live with?',
      next: 'Write the sentence you can all say, and try it on each other.',
    },
  },
  {
    ...card,
    id: 'card.parents.asking-of-homes',
    da: {
      question: 'Hvad beder vi forældre om at gøre hjemme, og hvor på deres aften er der plads til det?',
      next: 'Vælg én lille ting, der kan gøres i bilen, i badet eller ved bordet.',
    },
    en: {
      question: 'What do we ask parents to do at home, and where in their evening is there room for it?',
      next: 'Choose one small thing that can be done in the car, in the bath or at the table.',
    },
  },
];
