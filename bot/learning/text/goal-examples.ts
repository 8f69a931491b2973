import type { Language } from '../../../shared/domain/person/person.ts';

/** To begin from, not to tick off: each names something the adult does. Short enough for a menu on a phone. */
export const goalExamples: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'Jeg vil vente lidt længere, før jeg hjælper',
    'Jeg vil stille spørgsmål, jeg ikke selv kender svaret på',
    'Jeg vil sætte ord på det, jeg gør, når vi skifter fra ét til et andet',
    'Jeg vil sige det til børnene, når jeg ser noget lykkes for dem',
    'Jeg vil ned på gulvet og være med i legen hver dag',
    'Jeg vil øve mig i at gribe børnenes idéer og lave planen om',
    'Jeg vil gøre det nemmere at komme med i en leg, der er i gang',
    'Jeg vil bruge tegn og billeder sammen med ordene',
    'Jeg vil give de stille børn mere tid til at svare',
    'Jeg vil tale med en kollega om én situation hver uge',
    'Jeg vil fortælle forældrene om noget, deres barn var optaget af',
    'Jeg vil opdage, hvornår på dagen jeg har mest travlt, og prøve noget andet',
  ],
  en: [
    'I want to wait a little longer before I help',
    'I want to ask questions to which I do not know the answer myself',
    'I want to put words to what I do when we move from one thing to another',
    'I want to tell the children when I see something succeed for them',
    'I want to sit on the floor and join the play every day',
    'I want to practise taking up the children’s ideas and changing the plan',
    'I want to make it easier to join a game that is already going',
    'I want to use signs and pictures along with the words',
    'I want to give the quiet children more time to answer',
    'I want to talk with a colleague about one situation every week',
    'I want to tell parents about something that absorbed their child',
    'I want to find out when I am busiest in the day and try something else',
  ],
};
