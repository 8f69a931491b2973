import type { RoleGuide } from './role-guide.ts';

const cell = { version: 1, setting: 'both', track: 'cross-professional' } as const;

export const rolesAcrossProfessions: readonly RoleGuide[] = [
  {
    ...cell,
    id: 'role.staff.cross-professional',
    role: 'staff',
    audience: 'staff',
    row: 110,
    da: {
      title: 'Din rolle i det {cross-professional-e} samarbejde',
      text: 'Du kender hverdagen, og den er det bedste sted at begynde.',
      lines: [
        'Bed om et par nye øjne, mens det stadig er småt.',
        'Gør spørgsmålet klar: Hvad ser vi, hvad har vi prøvet, hvad vil vi gerne vide?',
        'Tal med forældrene først, så de aldrig hører det fra andre.',
        'Prøv det, I aftaler, i fem uger, og fortæl gæsten, hvordan det gik.',
      ],
    },
    en: {
      title: 'Your role in {cross-professional} cooperation',
      text: 'You know everyday life, and it is the best place to begin.',
      lines: [
        'Ask for a fresh pair of eyes while it is still small.',
        'Make the question ready: what do we see, what have we tried, what would we like to know?',
        'Talk to the parents first, so that they never hear it from others.',
        'Try what you agree on for five weeks, and tell the visitor how it went.',
      ],
    },
  },
  {
    ...cell,
    id: 'role.leader.cross-professional',
    role: 'leader',
    audience: 'leader',
    row: 111,
    da: {
      title: 'Din rolle i det {cross-professional-e} samarbejde',
      text: 'Du kender dem, I kan ringe til, og de kender jer.',
      lines: [
        'Hils på dem, I arbejder sammen med, før der er noget, der haster.',
        'Invitér til at tale om noget fra jeres hverdag i stedet for om et enkelt barn.',
        'Giv den, der ser børnene mest, en stol ved bordet og det første ord.',
        'Spørg efter fem uger: Kan vi se, at hjælpen blev til noget?',
      ],
    },
    en: {
      title: 'Your role in {cross-professional} cooperation',
      text: 'You know whom you can call, and they know you.',
      lines: [
        'Greet those you work with before anything is urgent.',
        'Invite to talk about something from your everyday life instead of about a single child.',
        'Give whoever sees the children most a chair at the table and the first word.',
        'Ask after five weeks: can we see that the help came to something?',
      ],
    },
  },
  {
    ...cell,
    id: 'role.area-leader.cross-professional',
    role: 'area-leader',
    audience: 'area-leader',
    row: 112,
    da: {
      title: 'Din rolle i det {cross-professional-e} samarbejde i området',
      text: 'Du gør det let at finde hinanden.',
      lines: [
        'Sæt navne på: Hvem kommer, hvor hurtigt, og hvem beslutter?',
        'Giv temaer, der går igen, til dem, der kan gøre noget ved dem.',
        'Hold et møde i kvartalet, hvor dagtilbud og andre fagfolk ser på det samme billede.',
        'Spørg begge parter, hvordan samarbejdet er, og vis dem begge svar.',
      ],
    },
    en: {
      title: 'Your role in the area’s {cross-professional} work',
      text: 'You make it easy to find each other.',
      lines: [
        'Put names to it: who comes, how soon, and who decides?',
        'Give themes that come up again to those who can do something about them.',
        'Hold one meeting a quarter at which daycare and other professionals look at the same picture.',
        'Ask both sides how the cooperation is, and show them both answers.',
      ],
    },
  },
  {
    ...cell,
    id: 'role.head.cross-professional',
    role: 'head',
    audience: 'head',
    row: 113,
    da: {
      title: 'Din rolle i det {cross-professional-e} samarbejde i kommunen',
      text: 'Du giver samarbejdet tid og en retning.',
      lines: [
        'Sæt faste tider af, hvor fagfolk kan være ude hos børnene.',
        'Afgør, hvem der har det sidste ord, når to områder ser forskelligt på det.',
        'Begynd de fælles samtaler med det, dagtilbuddene selv har set.',
        'Følg ét fælles mål ad gangen, og fejr det, når I er nået frem.',
      ],
    },
    en: {
      title: 'Your role in the municipality’s {cross-professional} work',
      text: 'You give the cooperation time and a direction.',
      lines: [
        'Set fixed times aside when professionals can be out with the children.',
        'Settle who has the last word when two departments see it differently.',
        'Begin joint talks with what the daycares themselves have seen.',
        'Follow one common goal at a time, and celebrate when you have got there.',
      ],
    },
  },
];
