import type { RoleGuide } from './role-guide.ts';

const cell = { version: 1, setting: 'both', track: 'knowledge' } as const;

export const rolesWithKnowledge: readonly RoleGuide[] = [
  {
    ...cell,
    id: 'role.staff.knowledge',
    role: 'staff',
    audience: 'staff',
    row: 110,
    da: {
      title: 'Din rolle: vi bygger på det, vi ser',
      text: 'Det, du lægger mærke til i dag, er det, I beslutter ud fra om fem uger.',
      lines: [
        'Skriv det ned samme dag: ét øjeblik, en halv sætning.',
        'Læs overblikket, før du mener noget om det: Hvad siger det, og hvad kan det ikke sige?',
        'Sig det højt, når det, I ser, ikke passer med det, I troede.',
        'Kend jeres seneste beslutning, og fortæl, om den kan ses hos børnene.',
      ],
    },
    en: {
      title: 'Your role: we build on what we see',
      text: 'What you notice today is what you decide from in five weeks.',
      lines: [
        'Write it down the same day: one moment, half a sentence.',
        'Read the overview before you have a view on it: what does it say, and what can it not say?',
        'Say so aloud when what you see does not fit what you believed.',
        'Know your latest decision, and tell whether it can be seen in the children.',
      ],
    },
  },
  {
    ...cell,
    id: 'role.leader.knowledge',
    role: 'leader',
    audience: 'leader',
    row: 111,
    da: {
      title: 'Din rolle: vi bygger på det, vi ser',
      text: 'Du sætter en ramme om samtalen, så tal og hverdag kan mødes.',
      lines: [
        'Hjælp med at samle ind på den lette måde: få spørgsmål, samme tidspunkt, korte svar.',
        'Læg ét spørgsmål på bordet ad gangen, giv det tyve minutter, og slut med en beslutning.',
        'Stil det samme spørgsmål til din egen ledelse, og fortæl, hvad du laver om.',
        'Vælg, hvilken tendens der skal videre, og lad gruppen se den, før du sender den.',
      ],
    },
    en: {
      title: 'Your role: we build on what we see',
      text: 'You put a frame around the talk, so that figures and everyday life can meet.',
      lines: [
        'Help to collect in the easy way: few questions, the same time, short answers.',
        'Put one question on the table at a time, give it twenty minutes, and end with a decision.',
        'Ask the same question of your own leadership, and tell what you change.',
        'Choose which tendency goes on, and let the group see it before you send it.',
      ],
    },
  },
  {
    ...cell,
    id: 'role.area-leader.knowledge',
    role: 'area-leader',
    audience: 'area-leader',
    row: 112,
    da: {
      title: 'Din rolle: området bygger på det, I ved',
      text: 'Du samler det, lederne har valgt at give videre, og giver noget tilbage.',
      lines: [
        'Aftal, hvad alle samler ind, og hold det så kort, at det kan nås.',
        'Læs det, lederne har sendt, og spørg dem, før du tolker.',
        'Led efter mønstre på tværs, og skriv også ned, hvad tallene ikke kan svare på.',
        'Send ét tema tilbage, så alle kan se, hvad deres svar førte til.',
      ],
    },
    en: {
      title: 'Your role: the area builds on what you know',
      text: 'You gather what the leaders have chosen to pass on, and give something back.',
      lines: [
        'Agree on what everybody collects, and keep it short enough to be done.',
        'Read what the leaders have sent, and ask them before you interpret.',
        'Look for patterns across, and also write down what the figures cannot answer.',
        'Send one theme back, so that all can see what their answers led to.',
      ],
    },
  },
  {
    ...cell,
    id: 'role.head.knowledge',
    role: 'head',
    audience: 'head',
    row: 113,
    da: {
      title: 'Din rolle: kommunen bygger på det, I ved',
      text: 'Du bestemmer, hvad der skal samles ind, og står inde for hvorfor.',
      lines: [
        'Tag et spørgsmål ud, hver gang du lægger et nyt til.',
        'Sørg for, at systemerne sparer tid for dem, der skriver i dem.',
        'Bed om tendenser og om næste skridt, og lad være med at lave ranglister.',
        'Fortæl udvalget, hvad I ved, hvor I ved det fra, og hvor sikkert det er.',
      ],
    },
    en: {
      title: 'Your role: the municipality builds on what you know',
      text: 'You decide what is to be collected, and answer for why.',
      lines: [
        'Take a question out every time you put a new one in.',
        'See to it that the systems save time for those who write in them.',
        'Ask for tendencies and for the next step, and make no rankings.',
        'Tell the committee what you know, where you know it from, and how sure it is.',
      ],
    },
  },
];
