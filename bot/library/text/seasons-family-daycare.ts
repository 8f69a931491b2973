import { type Season, season } from './season.ts';

export const seasonsFamilyDaycare: readonly Season[] = [
  {
    ...season,
    id: 'season.winter.family-daycare',
    setting: 'family-daycare',
    from: '01-05',
    until: '02-28',
    da: {
      title: 'Vinter: Hvem skal videre i år?',
      lines: [
        'Tal med dagplejepædagogen om, hvem der skal i børnehave i år, og hvornår familierne hører om det.',
        'Spørg forældrene, hvilken børnehave de tænker på, og om du må ringe dertil.',
        'Læg en tur forbi børnehavens legeplads, og lad børnene stå og kigge, så længe de vil.',
        'Øv det, man får brug for i en større flok: finde sin kop, vente på sangen, sige sit navn.',
        'Bliv enige i legestuen om, hvad I fortæller videre, og hvad I lader ligge.',
      ],
    },
    en: {
      title: 'Winter: who moves on this year?',
      lines: [
        'Talk with the day-care supervisor about who goes to kindergarten this year, and when the families hear of it.',
        'Ask the parents which kindergarten they have in mind, and whether you may call it.',
        'Take a walk past the kindergarten’s playground, and let the children stand and look as long as they like.',
        'Practise what one needs in a bigger flock: finding one’s cup, waiting for the song, saying one’s name.',
        'Agree in the playroom on what you pass on, and what you leave alone.',
      ],
    },
  },
  {
    ...season,
    id: 'season.spring.family-daycare',
    setting: 'family-daycare',
    from: '03-01',
    until: '04-30',
    da: {
      title: 'Forår: En tur i børnehaven',
      lines: [
        'Besøg børnehaven med barnet, og bliv længe nok til, at det når at lege.',
        'Skriv tre ting ned sammen med forældrene, som gør barnet trygt.',
        'Spørg, om en voksen fra børnehaven vil komme hjem til dig til formiddagsfrugt.',
        'Lær en af børnehavens sange, og syng den i legestuen.',
        'Fortæl om barnets rytme hos dig: hvornår det sover, hvad det spiser, og hvem det leger med.',
      ],
    },
    en: {
      title: 'Spring: a trip to the kindergarten',
      lines: [
        'Visit the kindergarten with the child, and stay long enough for it to get to play.',
        'Together with the parents, write down three things that make the child feel safe.',
        'Ask whether an adult from the kindergarten would like to come to your home for morning fruit.',
        'Learn one of the kindergarten’s songs, and sing it in the playroom.',
        'Tell about the child’s rhythm with you: when it sleeps, what it eats, and whom it plays with.',
      ],
    },
  },
  {
    ...season,
    id: 'season.early-summer.family-daycare',
    setting: 'family-daycare',
    from: '05-01',
    until: '06-30',
    da: {
      title: 'Forsommer: Farvel til de store',
      lines: [
        'Hold en fest i legestuen, hvor de store vælger alle sangene.',
        'Send noget med, som barnet kender fra dig: et billede af haven, en opskrift på jeres boller.',
        'Tal med de små om, hvem der flytter, og hvem der stadig er her på mandag.',
        'Vis forældrene det, du vil sige til børnehaven, før du siger det.',
        'Aftal en dag efter ferien, hvor familien kommer forbi og vinker.',
      ],
    },
    en: {
      title: 'Early summer: goodbye to the big ones',
      lines: [
        'Have a party in the playroom at which the big ones choose all the songs.',
        'Send along something the child knows from you: a picture of the garden, the recipe for your buns.',
        'Talk with the little ones about who moves, and who is still here on Monday.',
        'Show the parents what you want to tell the kindergarten before you tell it.',
        'Agree on a day after the holidays when the family comes by to wave.',
      ],
    },
  },
  {
    ...season,
    id: 'season.late-summer.family-daycare',
    setting: 'family-daycare',
    from: '08-01',
    until: '09-30',
    da: {
      title: 'Sensommer: Nye små i dit hjem',
      lines: [
        'Ring til familien før den første dag: Hvad elsker barnet, og hvad sover det med?',
        'Bliv hjemme de første dage, til barnet kender dig og dit køkken. Legestuen løber ingen steder.',
        'Lad barnet møde gæstedagplejeren tidligt, før I får brug for det.',
        'Giv de store en opgave: at vise, hvor klodserne bor.',
        'Send forældrene en linje hver dag den første uge om det, barnet var optaget af.',
      ],
    },
    en: {
      title: 'Late summer: new little ones in your home',
      lines: [
        'Call the family before the first day: what does the child love, and what does it sleep with?',
        'Stay at home for the first days, until the child knows you and your kitchen. The playroom will not run away.',
        'Let the child meet the guest carer early, before you need it.',
        'Give the big ones a task: to show where the blocks live.',
        'Send the parents a line every day of the first week about what absorbed the child.',
      ],
    },
  },
  {
    ...season,
    id: 'season.autumn.family-daycare',
    setting: 'family-daycare',
    from: '10-01',
    until: '11-30',
    da: {
      title: 'Efterår: Dagens små skift',
      lines: [
        'Gå din dag igennem fra dør til dør: Hvor får du travlt, og hvor er der god tid?',
        'Vælg ét skift, for eksempel fra leg til lur, og gør det på samme måde i to uger.',
        'Spørg en kollega i legestuen, hvordan netop det skift går til dér.',
        'Ring til en børnehave, der har fået et barn fra dig: Hvad hjalp i starten?',
        'Gem det bedste på et ark i skuffen til næste år.',
      ],
    },
    en: {
      title: 'Autumn: the small changes of the day',
      lines: [
        'Go through your day from door to door: where do you get busy, and where is there plenty of time?',
        'Choose one change, such as from play to nap, and do it in the same way for two weeks.',
        'Ask a colleague in the playroom how that very change goes over there.',
        'Call a kindergarten that has received a child from you: what helped at the start?',
        'Keep the best on a sheet in the drawer for next year.',
      ],
    },
  },
];
