import type { RoleGuide } from './role-guide.ts';

const cell = { version: 1, setting: 'both', track: 'all-children' } as const;

export const rolesForAllChildren: readonly RoleGuide[] = [
  {
    ...cell,
    id: 'role.staff.all-children',
    role: 'staff',
    audience: 'staff',
    row: 110,
    da: {
      title: 'Din rolle: plads til alle børn',
      text: 'Du er den, der ser, hvad en lille ændring gør ved børnenes dag.',
      lines: [
        'Læg mærke til, hvem der kommer let ind i legen, og hvem der venter på en åbning.',
        'Prøv én lille ting ad gangen, som er god for hele gruppen.',
        'Lav om på stedet, tiden eller opgaven, før du beder barnet om at lave om på sig selv.',
        'Fortæl på statusmødet, hvad der åbnede sig, og vælg, hvad du bliver ved med.',
      ],
    },
    en: {
      title: 'Your role: room for all children',
      text: 'You are the one who sees what a small change does to the children’s day.',
      lines: [
        'Notice who gets into play easily, and who waits for an opening.',
        'Try one small thing at a time that is good for the whole group.',
        'Change the place, the time or the task before you ask the child to change.',
        'Tell at the status meeting what opened up, and choose what you go on with.',
      ],
    },
  },
  {
    ...cell,
    id: 'role.leader.all-children',
    role: 'leader',
    audience: 'leader',
    row: 111,
    da: {
      title: 'Din rolle: plads til alle børn',
      text: 'Du gør det muligt for de andre at prøve noget, og du er tæt nok på til at se det.',
      lines: [
        'Sæt dig ned hos børn og voksne mindst én gang om ugen, og sig bagefter, hvad du så.',
        'Gør små grupper mulige: Aftal, hvem der går med, hvor de er, og hvem der bliver hos de andre.',
        'Spørg til begge sider på statusmødet: Hvad fik børnene ud af det, og hvad gjorde vi selv?',
        'Lad kolleger se det, der virker, med egne øjne, før du skriver om det.',
      ],
    },
    en: {
      title: 'Your role: room for all children',
      text: 'You make it possible for the others to try something, and you are near enough to see it.',
      lines: [
        'Sit down with children and adults at least once a week, and say afterwards what you saw.',
        'Make small groups possible: agree on who goes along, where they are, and who stays with the others.',
        'Ask about both sides at the status meeting: what did the children get out of it, and what did we do ourselves?',
        'Let colleagues see what works with their own eyes before you write about it.',
      ],
    },
  },
  {
    ...cell,
    id: 'role.area-leader.all-children',
    role: 'area-leader',
    audience: 'area-leader',
    row: 112,
    da: {
      title: 'Din rolle: plads til alle børn i området',
      text: 'Du ser på tværs og fjerner det, den enkelte leder ikke selv kan flytte.',
      lines: [
        'Spørg hvert sted, hvad der har åbnet fællesskabet for flere siden sidst.',
        'Vælg ét tema for hele området ad gangen, og lad det vare længe nok til, at man kan øve sig.',
        'Fjern en forhindring, som flere nævner: en vagtplan, et lokale, en mødetid.',
        'Lad lederne besøge hinanden med et spørgsmål i hånden.',
      ],
    },
    en: {
      title: 'Your role: room for all children in the area',
      text: 'You look across, and take away what a single leader cannot move alone.',
      lines: [
        'Ask each place what has opened the community to more children since last time.',
        'Choose one theme for the whole area at a time, and let it last long enough to be practised.',
        'Take away an obstacle that several mention: a rota, a room, a meeting time.',
        'Let the leaders visit each other with a question in hand.',
      ],
    },
  },
  {
    ...cell,
    id: 'role.head.all-children',
    role: 'head',
    audience: 'head',
    row: 113,
    da: {
      title: 'Din rolle: plads til alle børn i kommunen',
      text: 'Du siger, hvor I skal hen, og bliver ved med at sige det.',
      lines: [
        'Sig i tre sætninger, man kan huske, hvad kommunen vil med fællesskaber for alle børn.',
        'Lad målet ligge fast længere end et budgetår.',
        'Sæt emnet på dagsordenen dér, hvor beslutningerne bliver taget, også når det går godt.',
        'Besøg et dagtilbud hvert kvartal for at lytte, og fortæl bagefter, hvad du hørte.',
      ],
    },
    en: {
      title: 'Your role: room for all children in the municipality',
      text: 'You say where you are going, and keep saying it.',
      lines: [
        'Say in three sentences that can be remembered what the municipality wants with communities for all children.',
        'Let the goal stand for longer than a budget year.',
        'Put the matter on the agenda where decisions are made, also when things go well.',
        'Visit a daycare every quarter to listen, and tell afterwards what you heard.',
      ],
    },
  },
];
