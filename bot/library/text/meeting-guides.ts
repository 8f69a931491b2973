import type { MeetingGuide } from './meeting-guide.ts';

const common = { version: 1, audience: 'chair' } as const;

/** Five kinds of meeting, in a house and in a legestue group. */
export const meetingGuides: readonly MeetingGuide[] = [
  {
    ...common,
    id: 'meeting.1+2.institution',
    setting: 'institution',
    row: 8,
    kind: '1+2',
    da: {
      title: 'Første statusmøde: klar til forløbet',
      before:
        'Læg sedlerne frem med det, I har set hos børnene, og sæt kaffe over. Aftal, hvem der skriver beslutningerne ned. Mødet er godt i gang, når alle har sagt noget.',
    },
    en: {
      title: 'First status meeting: ready for the course',
      before:
        'Put out the notes of what you have seen in the children, and put the coffee on. Agree on who writes the decisions down. The meeting is well under way when everybody has said something.',
    },
  },
  {
    ...common,
    id: 'meeting.1+2.family-daycare',
    setting: 'family-daycare',
    row: 8,
    kind: '1+2',
    da: {
      title: 'Første statusmøde i legestuegruppen',
      before:
        'Vælg et sted med gode stole og et tidspunkt, hvor børnene er hentet. Bed alle om at tage tre ting med, som de har set hjemme hos sig selv. Aftal, hvem der skriver beslutningerne ned, og begynd med noget at spise.',
    },
    en: {
      title: 'First status meeting of the legestue group',
      before:
        'Choose a place with good chairs and a time when the children have been picked up. Ask everybody to bring three things they have seen in their own home. Agree on who writes the decisions down, and begin with something to eat.',
    },
  },
  {
    ...common,
    id: 'meeting.4+2.institution',
    setting: 'institution',
    row: 8,
    kind: '4+2',
    da: {
      title: 'Statusmøde: Se tilbage, og vælg det næste',
      before:
        'Læs dagsordenen dagen før, og vælg de to emner, der er mest værd at tale om. Hæng noget op, som børnene har lavet eller fundet. Brug halvdelen af tiden på det, der var, og halvdelen på det, der kommer.',
    },
    en: {
      title: 'Status meeting: look back, and choose what comes next',
      before:
        'Read the agenda the day before, and choose the two topics most worth talking about. Hang up something the children have made or found. Spend half the time on what was and half on what is to come.',
    },
  },
  {
    ...common,
    id: 'meeting.4+2.family-daycare',
    setting: 'family-daycare',
    row: 8,
    kind: '4+2',
    da: {
      title: 'I legestuen: det, der var, og det, der kommer',
      before:
        'Skriv til gruppen dagen før: Tag ét øjeblik med hjemmefra og ét fra legestuen. Sæt jer i rundkreds, og lad dagplejepædagogen tale til sidst, så jeres egne historier kommer først. Er I trætte, så tag de to vigtigste punkter først.',
    },
    en: {
      title: 'In the legestue: what was, and what is to come',
      before:
        'Write to the group the day before: bring one moment from home and one from the legestue. Sit in a circle, and let the day-care supervisor speak last, so that your own stories come first. If you are tired, take the two most important points first.',
    },
  },
  {
    ...common,
    id: 'meeting.4+1+2.institution',
    setting: 'institution',
    row: 16,
    kind: '4+1+2',
    da: {
      title: 'Halvårsmøde: forløbet, gruppen og det næste',
      before:
        'Find sedlen frem fra for et halvt år siden, og giv alle to minutter til at læse den i stilhed. Del mødet i to: Først taler I om forløbet, og efter en kort pause taler I om det halve år. Gem gerne de små punkter til et stuemøde.',
    },
    en: {
      title: 'Half-year meeting: the course, the group and what comes next',
      before:
        'Bring out the note from half a year ago, and give everybody two minutes to read it in silence. Part the meeting in two: first you talk about the course, and after a short break about the half-year. Do save the small points for a room meeting.',
    },
  },
  {
    ...common,
    id: 'meeting.4+1+2.family-daycare',
    setting: 'family-daycare',
    row: 16,
    kind: '4+1+2',
    da: {
      title: 'Halvårsmøde i legestuegruppen',
      before:
        'Bed hver dagplejer om at tænke over, hvad der har flyttet sig hjemme siden sidste halvår. Dagplejepædagogen fortæller, hvad der er set på besøgene, når alle andre har talt. Sæt en god time af, og aftal på forhånd, hvornår I går hjem.',
    },
    en: {
      title: 'Half-year meeting of the legestue group',
      before:
        'Ask each childminder to think of what has moved at home since last half-year. The day-care supervisor tells what was seen on visits when everybody else has spoken. Set aside a good hour, and agree beforehand on when you go home.',
    },
  },
  {
    ...common,
    id: 'meeting.leader-absent.institution',
    setting: 'institution',
    row: 9,
    kind: 'leader-absent',
    da: {
      title: 'Når lederen ikke er med',
      before:
        'Du leder mødet i dag. Ring til lederen i fem minutter før: Hvad kan vi selv beslutte, og hvad vil du gerne høre om? Bed en kollega om at holde øje med uret, så du kan lytte. Send lederen tre linjer bagefter.',
    },
    en: {
      title: 'When the leader is not there',
      before:
        'You lead the meeting today. Call the leader for five minutes beforehand: what can we decide ourselves, and what would you like to hear about? Ask a colleague to mind the clock, so that you can listen. Send the leader three lines afterwards.',
    },
  },
  {
    ...common,
    id: 'meeting.leader-absent.family-daycare',
    setting: 'family-daycare',
    row: 9,
    kind: 'leader-absent',
    da: {
      title: 'Når dagplejepædagogen ikke er med',
      before:
        'I holder selv mødet i dag, og det kan I godt. Spørg dagplejepædagogen dagen før, om der er noget, I skal have svar på først. Skiftes til at læse punkterne op, tag et billede af beslutningerne, og send det.',
    },
    en: {
      title: 'When the day-care supervisor is not there',
      before:
        'You hold the meeting yourselves today, and you can. Ask your day-care supervisor the day before whether there is anything you need an answer to first. Take turns reading the points aloud, take a picture of the decisions, and send it.',
    },
  },
  {
    ...common,
    id: 'meeting.short.institution',
    setting: 'institution',
    row: 8,
    kind: 'short',
    da: {
      title: 'Den korte udgave',
      before:
        'Stil stolene tæt, og lad tallerkenerne stå. Sig fra begyndelsen, at hver taler kort, og at resten kan skrives i kanalen. Ét mål, én aktivitet og én aftale er et godt møde.',
    },
    en: {
      title: 'The short version',
      before:
        'Put the chairs close, and leave the plates. Say from the start that everybody speaks briefly, and that the rest can be written in the channel. One goal, one activity and one agreement is a good meeting.',
    },
  },
  {
    ...common,
    id: 'meeting.short.family-daycare',
    setting: 'family-daycare',
    row: 8,
    kind: 'short',
    da: {
      title: 'Den korte udgave i legestuen',
      before:
        'Kan I tage mødet, mens de sover i legestuen, så sæt jer, hvor I kan se barnevognene. Læs de to vigtigste punkter højt, og skriv resten i kanalen om aftenen. Det, I når at sige, er nok.',
    },
    en: {
      title: 'The short version in the legestue',
      before:
        'If you can hold the meeting while they sleep in the legestue, sit where you can see the prams. Read the two most important points aloud, and write the rest in the channel in the evening. What you get to say is enough.',
    },
  },
];
