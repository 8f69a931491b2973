import type { Side } from '../../../shared/domain/plan/principle.ts';
import type { LibraryText } from './types.ts';

/** What a rung is for: to get in, to be helped on, to reach further. */
export type LadderStep = 'include' | 'support' | 'challenge';

export interface RungWords {
  readonly title: string;
  readonly text: string;
  /** The words of the trial that a tap makes. */
  readonly trial: string;
}

export interface Rung extends LibraryText<RungWords> {
  readonly step: LadderStep;
  readonly side: Side;
}

const rung = { version: 1, audience: 'staff', setting: 'both', row: 29 } as const;

/** From the lowest to the highest; nobody has to climb them in order. */
export const ladder: readonly Rung[] = [
  {
    ...rung,
    id: 'ladder.see',
    step: 'include',
    side: 'together',
    da: {
      title: 'Se, hvad barnet er i gang med',
      text: 'Sæt dig på hug i nærheden, og kig et halvt minut, før du siger noget. Sig så det, du ser: “Du bygger den helt ud til kanten.” Mere skal der ikke til, for at barnet ved, at det er set.',
      trial: 'Jeg kigger et halvt minut, før jeg taler til et barn, der er dybt optaget.',
    },
    en: {
      title: 'See what the child is up to',
      text: 'Crouch nearby and watch for half a minute before you speak. Then say what you see: “You are building it right out to the edge.” That is all it takes for the child to know it has been seen.',
      trial: 'I watch for half a minute before I talk to a child who is deeply absorbed.',
    },
  },
  {
    ...rung,
    id: 'ladder.role',
    step: 'include',
    side: 'together',
    da: {
      title: 'Ræk en rolle ud',
      text: 'Nogle børn følger legen fra siden. Gå selv med, se, hvad legen har brug for, og ræk det videre: “Her er rattet. Hvem kan styre båden?” Så er barnet med uden at have spurgt om lov.',
      trial: 'Jeg finder på en rolle, som legen har brug for, og giver den til en, der står ved siden af.',
    },
    en: {
      title: 'Hand out a part',
      text: 'Some children follow the play from the side. Join it yourself, see what it needs, and pass that on: “Here is the wheel. Who can steer the boat?” Then the child is in without having asked for permission.',
      trial: 'I think of a part that the play needs and give it to somebody standing beside it.',
    },
  },
  {
    ...rung,
    id: 'ladder.stay',
    step: 'support',
    side: 'together',
    da: {
      title: 'Bliv, når det driller',
      text: 'Tårnet vælter, eller støvlen går ikke på. Bliv siddende med hænderne i skødet, og sig, hvad der skete: “Den gled igen. Vil du have en hånd?” Med en voksen ved siden af tør barnet prøve én gang til.',
      trial: 'Jeg bliver siddende, når noget driller, og spørger, om barnet vil have en hånd.',
    },
    en: {
      title: 'Stay when it is tricky',
      text: 'The tower topples, or the boot will not go on. Stay seated with your hands in your lap and say what happened: “It slipped again. Would you like a hand?” With an adult beside it the child dares one more try.',
      trial: 'I stay seated when something is tricky and ask whether the child would like a hand.',
    },
  },
  {
    ...rung,
    id: 'ladder.show',
    step: 'support',
    side: 'onwards',
    da: {
      title: 'Vis et stykke, og giv det videre',
      text: 'Gør begyndelsen selv, langsomt og højt: “Jeg holder her, og så trækker jeg dér.” Lad barnet tage resten. Er der stadig langt, så vis et stykke mere, men ikke det hele.',
      trial: 'Jeg viser kun begyndelsen, når vi dækker bord, og lader børnene gøre det færdigt.',
    },
    en: {
      title: 'Show a bit and pass it on',
      text: 'Do the beginning yourself, slowly and aloud: “I hold it here, and then I pull there.” Let the child take the rest. If there is still a way to go, show another bit, but not all of it.',
      trial: 'I show only the beginning when we lay the table, and let the children finish it.',
    },
  },
  {
    ...rung,
    id: 'ladder.add',
    step: 'challenge',
    side: 'onwards',
    da: {
      title: 'Læg én ting oveni',
      text: 'Går det let, så læg noget til: en tung sten i spanden, en ny regel i legen, et sjældent ord for noget velkendt. Se på ansigtet. Et smil og en rynket pande på samme tid er lige tilpas.',
      trial: 'Jeg lægger én ny regel til en leg, som børnene kan i forvejen.',
    },
    en: {
      title: 'Add one thing',
      text: 'If it goes easily, add something: a heavy stone in the bucket, a new rule in the game, a rare word for something familiar. Look at the face. A smile and a wrinkled forehead at once is just right.',
      trial: 'I add one new rule to a game that the children already know.',
    },
  },
  {
    ...rung,
    id: 'ladder.teach',
    step: 'challenge',
    side: 'onwards',
    da: {
      title: 'Lad den ene vise den anden',
      text: 'Den, der lige har lært noget, er en god lærer. Bed barnet vise det til et andet barn, og hold selv pause imens. Spørg dem begge bagefter: “Hvordan fandt I ud af det?”',
      trial: 'Jeg beder et barn vise et andet, hvordan man gør, og siger ingenting imens.',
    },
    en: {
      title: 'Let one show the other',
      text: 'Whoever has just learnt something is a good teacher. Ask the child to show it to another child, and take a break yourself meanwhile. Ask them both afterwards: “How did you find out?”',
      trial: 'I ask one child to show another how to do it, and say nothing meanwhile.',
    },
  },
];
