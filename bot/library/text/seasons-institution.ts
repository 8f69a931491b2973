import { type Season, season } from './season.ts';

export const seasonsInstitution: readonly Season[] = [
  {
    ...season,
    id: 'season.winter.institution',
    setting: 'institution',
    from: '01-05',
    until: '02-28',
    da: {
      title: 'Vinter: Skolen kommer i sigte',
      lines: [
        'Spørg forældrene, hvad de glæder sig til på barnets vegne.',
        'Find navnet på jeres kontakt på skolen og i SFO’en, og ring bare for at hilse på.',
        'Spørg børnene, hvad de tror, man laver i skolen. Hæng svarene op i børnehøjde.',
        'Øv det, der er rart at kunne: lukke sin egen madkasse, finde sin plads, spørge en voksen, man ikke kender.',
        'Aftal, hvem der fortæller skolen hvad, og hvad der bliver hos jer.',
      ],
    },
    en: {
      title: 'Winter: school comes into sight',
      lines: [
        'Ask the parents what they look forward to on the child’s behalf.',
        'Find the name of your contact at the school and the after-school club, and call just to say hello.',
        'Ask the children what they think people do at school. Put the answers up at child height.',
        'Practise what is nice to master: closing one’s own lunch box, finding one’s seat, asking an adult one does not know.',
        'Agree on who tells the school what, and what stays with you.',
      ],
    },
  },
  {
    ...season,
    id: 'season.spring.institution',
    setting: 'institution',
    from: '03-01',
    until: '04-30',
    da: {
      title: 'Forår: På besøg i det nye',
      lines: [
        'Tag over på skolen med få børn, og lad dem vise vej, når I kommer igen.',
        'Skriv sammen med forældrene, hvad der hjælper barnet, når alt er nyt.',
        'Invitér en voksen fra SFO’en til frokost hos jer.',
        'Lån en sang, en bog eller en leg derovrefra, og brug den hver uge.',
        'Fortæl først, hvad der virker. Det, der er svært, tager I, når forældrene er med.',
      ],
    },
    en: {
      title: 'Spring: visiting the new place',
      lines: [
        'Go over to the school with a few children, and let them show the way when you come again.',
        'Write together with the parents what helps the child when everything is new.',
        'Invite an adult from the after-school club to have lunch with you.',
        'Borrow a song, a book or a game from over there, and use it every week.',
        'Tell first what works. What is hard you take up when the parents are there.',
      ],
    },
  },
  {
    ...season,
    id: 'season.early-summer.institution',
    setting: 'institution',
    from: '05-01',
    until: '06-30',
    da: {
      title: 'Forsommer: Et ordentligt farvel',
      lines: [
        'Find en afsked, som alle børn får, også den, der stopper på en almindelig tirsdag.',
        'Lad barnet vælge tre ting, det vil have med hjem: en tegning, et billede, en sten.',
        'Giv dem, der bliver, en rolle i afskeden, og tal om, hvem de nu skal lege med.',
        'Lad forældrene læse det, I vil give videre, før nogen andre ser det.',
        'Fortæl barnet, hvem der tager imod den første dag, og hvor tasken skal hænge.',
      ],
    },
    en: {
      title: 'Early summer: a proper goodbye',
      lines: [
        'Find a farewell that every child gets, also the one who leaves on an ordinary Tuesday.',
        'Let the child choose three things to take home: a drawing, a picture, a stone.',
        'Give those who stay a part in the farewell, and talk about whom they will play with now.',
        'Let the parents read what you want to pass on before anyone else sees it.',
        'Tell the child who will receive it on the first day, and where to hang the bag.',
      ],
    },
  },
  {
    ...season,
    id: 'season.late-summer.institution',
    setting: 'institution',
    from: '08-01',
    until: '09-30',
    da: {
      title: 'Sensommer: De nye kommer',
      lines: [
        'Giv hvert nyt barn én fast voksen de første to uger, og én, der kan træde til.',
        'Spørg familien, hvordan barnet bliver trøstet, falder i søvn og siger nej.',
        'Hold de første dage korte og ens, og aftal en dag, hvor I taler om, hvordan det går.',
        'Lad et barn, der kender stedet, vise det frem.',
        'Ring til skolen, når der er gået tre uger: Hvad af det, I fortalte, kunne de bruge?',
      ],
    },
    en: {
      title: 'Late summer: the new ones arrive',
      lines: [
        'Give each new child one fixed adult for the first two weeks, and one who can step in.',
        'Ask the family how the child is comforted, falls asleep and says no.',
        'Keep the first days short and alike, and agree on a day when you talk about how it goes.',
        'Let a child who knows the place show it.',
        'Call the school when three weeks have passed: what of the things you told could they use?',
      ],
    },
  },
  {
    ...season,
    id: 'season.autumn.institution',
    setting: 'institution',
    from: '10-01',
    until: '11-30',
    da: {
      title: 'Efterår: Dagens små overgange',
      lines: [
        'Tegn dagen på et stort papir, og sæt et kryds, hver gang børnene skal skifte sted.',
        'Vælg det skift, der tager mest, og prøv én ændring i et helt forløb.',
        'Spørg tre nye familier, hvad der hjalp, og hvad de gerne ville have vidst.',
        'Lad en voksen fra vuggestuen være en formiddag i børnehaven, og omvendt.',
        'Skriv det, der virkede i år, på ét ark, og læg det, hvor I finder det til januar.',
      ],
    },
    en: {
      title: 'Autumn: the small transitions of the day',
      lines: [
        'Draw the day on a big sheet of paper, and put a cross each time the children have to change place.',
        'Choose the change that takes most, and try one thing differently for a whole course.',
        'Ask three new families what helped, and what they would have liked to know.',
        'Let an adult from the nursery spend a morning in the kindergarten, and the other way round.',
        'Write what worked this year on one sheet, and put it where you will find it in January.',
      ],
    },
  },
];
