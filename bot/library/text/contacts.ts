import type { Language } from '../../../shared/domain/person/language.ts';
import type { CardWords, LibraryText } from './types.ts';

const contact = { version: 1, audience: 'staff', setting: 'both', row: 139 } as const;
const guideline = { version: 1, audience: 'staff', setting: 'both', row: 86 } as const;
const concern = { version: 1, audience: 'staff', setting: 'both', row: 140 } as const;

/** Around the numbers and guidelines that the municipality fills in. */
export const contactTexts: readonly LibraryText[] = [
  {
    ...contact,
    id: 'contact.intro',
    da: 'Her er dem, I kan ringe til. Tryk på nummeret, så ringer telefonen op. Tal om barnet dér, ikke her hos mig.',
    en: 'Here are those you can call. Tap the number, and your phone dials it. Talk about the child there, not here with me.',
  },
  {
    ...contact,
    id: 'contact.empty',
    da: 'Her er ingen numre endnu. Spørg {the-leader}, og bed kommunen om at få dem lagt ind.',
    en: 'There are no numbers here yet. Ask {the-leader}, and have the municipality put them in.',
  },
  {
    ...contact,
    id: 'contact.owner',
    da: '{owner} holder det ved lige og så sidst efter {day}.',
    en: '{owner} keeps this up to date and last checked it on {day}.',
  },
  {
    ...contact,
    id: 'contact.stale',
    da: 'Det er over et år siden, nogen så efter. Svarer ingen på nummeret, så spørg {the-leader}.',
    en: 'It is more than a year since anyone checked. If nobody answers the number, ask {the-leader}.',
  },
  {
    ...contact,
    id: 'contact.ask-owner',
    audience: 'leader',
    da: 'Passer {title} stadig? Det er et år siden, nogen så efter. Ring nummeret op, ret det, der er nyt, og sæt dags dato.',
    en: 'Is {title} still right? It is a year since anyone checked. Call the number, correct what is new, and put today’s date.',
  },
  {
    ...guideline,
    id: 'guideline.intro',
    da: 'Her er jeres handlevejledninger. Læs dem en stille dag, så du ved, hvad der står, den dag du får brug for dem.',
    en: 'Here are your guidelines. Read them on a quiet day, so that you know what they say on the day you need them.',
  },
  {
    ...guideline,
    id: 'guideline.empty',
    da: 'Kommunen har ikke lagt en handlevejledning ind endnu. Find ud af i dag, hvor jeres ligger, og fortæl det til de andre.',
    en: 'The municipality has not put a guideline in yet. Find out today where yours is, and tell the others.',
  },
  {
    ...guideline,
    id: 'guideline.stale',
    da: 'Brug den, men spørg {owner}, om der er kommet en ny. Den er mere end et år gammel.',
    en: 'Use it, but ask {owner} whether there is a new one. It is more than a year old.',
  },
  {
    ...concern,
    id: 'concern.line',
    da: 'Bekymret for et barn? Det hører ikke til her: Ring til {title} på {phone}.',
    en: 'Worried about a child? That does not belong here: call {title} on {phone}.',
  },
];

/** The line of concern while the municipality has named nobody to call. */
export const unfilledConcernLine: Readonly<Record<Language, string>> = {
  da: 'Bekymret for et barn? Det hører ikke til her: Tal med din leder, eller ring til kommunen.',
  en: 'Worried about a child? That does not belong here: talk to your leader, or call the municipality.',
};

/** The same to whoever leads, who is sent to no leader. */
export const unfilledConcernLineToLeader: Readonly<Record<Language, string>> = {
  da: 'Bekymret for et barn? Det hører ikke til her: Ring til kommunen, og følg jeres handlevejledning.',
  en: 'Worried about a child? That does not belong here: call the municipality, and follow your guideline.',
};

/** What somebody gets who wrote of serious concern; the guideline’s link stands below. */
export const concernCards: readonly LibraryText<CardWords>[] = [
  {
    ...concern,
    id: 'concern.answer',
    da: {
      title: 'Det her skal du ikke stå alene med',
      text: 'Det lyder alvorligt, og jeg har ikke gemt det. Gå til {the-leader} i dag, eller ring til {title} på {phone}. De kan råde dig, også når du er i tvivl. I handlevejledningen står, hvad du skal gøre nu. Er nogen i fare i dette øjeblik, så ring 112.',
    },
    en: {
      title: 'You should not be alone with this',
      text: 'It sounds serious, and I have not saved it. Go to {the-leader} today, or call {title} on {phone}. They can advise you, also when you are in doubt. The guideline says what to do now. If anybody is in danger at this moment, call 112.',
    },
  },
  {
    ...concern,
    id: 'concern.answer-unfilled',
    da: {
      title: 'Det her skal du ikke stå alene med',
      text: 'Det lyder alvorligt, og jeg har ikke gemt det. Gå til {the-leader} i dag, og følg jeres handlevejledning. Er du i tvivl, så ring til kommunen og bed om råd. Er nogen i fare i dette øjeblik, så ring 112.',
    },
    en: {
      title: 'You should not be alone with this',
      text: 'It sounds serious, and I have not saved it. Go to {the-leader} today, and follow your guideline. If you are in doubt, call the municipality and ask for advice. If anybody is in danger at this moment, call 112.',
    },
  },
  {
    ...concern,
    id: 'concern.answer-leader',
    da: {
      title: 'Her er de næste skridt',
      text: 'Jeg har ikke gemt det. Det er dig, der går videre med det i dag: Følg handlevejledningen, og få råd hos {title} på {phone}. Pligten til at underrette er din egen. Handler det om vold eller overgreb, så spørg kommunen, før nogen taler med forældrene. Er nogen i fare nu, så ring 112.',
    },
    en: {
      title: 'Here are the next steps',
      text: 'I have not saved it. You are the one who takes it on today: follow the guideline, and get advice from {title} on {phone}. The duty to notify is your own. If it is about violence or abuse, ask the municipality before anybody talks to the parents. If anybody is in danger now, call 112.',
    },
  },
  {
    ...concern,
    id: 'concern.answer-leader-unfilled',
    da: {
      title: 'Her er de næste skridt',
      text: 'Jeg har ikke gemt det. Det er dig, der går videre med det i dag: Følg jeres handlevejledning, og ring til kommunen efter råd. Pligten til at underrette er din egen. Handler det om vold eller overgreb, så spørg kommunen, før nogen taler med forældrene. Er nogen i fare nu, så ring 112.',
    },
    en: {
      title: 'Here are the next steps',
      text: 'I have not saved it. You are the one who takes it on today: follow your guideline, and call the municipality for advice. The duty to notify is your own. If it is about violence or abuse, ask the municipality before anybody talks to the parents. If anybody is in danger now, call 112.',
    },
  },
];
