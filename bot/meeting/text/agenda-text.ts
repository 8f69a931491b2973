import type { AgendaLength, AgendaSection } from '../../../shared/domain/meeting/agenda-sections.ts';
import type { MeetingType } from '../../../shared/domain/plan/plan.ts';
import { counted, inWords } from '../../time/text/counted.ts';

type Items = Readonly<Record<AgendaSection['item'], string>>;

const da = {
  title: (unit: string) => `Dagsorden for ${unit}`,
  about: {
    '1+2': 'Vi gør klar og planlægger det første forløb',
    '4+2': 'Vi ser tilbage og planlægger det næste',
    '4+1+2': 'Vi ser tilbage på halvåret og planlægger det næste',
  } satisfies Readonly<Record<MeetingType, string>> as Readonly<Record<MeetingType, string>>,
  chair: 'mødeleder ',
  noChair: 'mangler en mødeleder',
  draft: 'Foreløbig dagsorden. Nye prøvehandlinger kommer selv på, helt til mødet begynder.',
  frozen: 'Dagsordenen ligger fast, fordi mødet er begyndt. Det, I har skrevet siden, kommer med næste gang.',
  noMeeting: 'I har ikke noget statusmøde i planen. Skriv “forløb” for at se den.',
  short: {
    welcome: 'Velkommen',
    'follow-up': 'Siden sidst',
    trials: 'Det, vi har prøvet',
    'children-benefit': 'Børnenes læring',
    'practice-benefit': 'Vores praksis',
    'children-start': 'Børnene lige nu',
    'practice-start': 'Hverdagen lige nu',
    dilemma: 'Et dilemma',
    matters: 'Jeres egne punkter',
    goals: 'Mål for næste forløb',
    activities: 'Aktiviteter',
    'own-goals': 'Egne læringsmål',
    decisions: 'Beslutninger',
  } satisfies Items as Items,
  dilemma: 'Et dilemma',
  noTrials: 'Ingen har delt en prøvehandling endnu. Runden er åben for alle.',
  round: 'En runde til sidst: Har du prøvet noget, som ikke står her? Du bestemmer selv, om du vil fortælle.',
  howMany: (trials: number) => counted('da', trials, 'én prøvehandling', 'prøvehandlinger'),
  kept: (count: number, of: number) =>
    count < of ? `${count} beholdes` : of === 1 ? 'den beholdes' : 'alle beholdes',
  wished: (count: number) => `${inWords('da', count)} vil gerne tale om det`,
  first: 'vi begynder her',
  andMore: (count: number) => `og ${inWords('da', count)} til`,
  overleaf: (count: number) => `${inWords('da', count)} til på bagsiden`,
  overleafTitle: 'Resten til mødet',
  goldenMoments: 'Gyldne øjeblikke',
  moreTopics: (count: number) =>
    count === 1
      ? 'Der er ét emne til. Tryk “Mere” for at se det.'
      : `Der er ${inWords('da', count)} emner til. Tryk “Mere” for at se dem.`,
  waiting: (count: number) =>
    `I har skrevet mere, end ét møde kan nå. ${count === 1 ? 'Den nyeste venter til mødet efter, så den ikke går tabt.' : `De ${inWords('da', count)} nyeste venter til mødet efter, så ingen går tabt.`}`,
  carriedFrom: (day: string) => `gemt fra ${day}`,
  hereBefore: (times: number) => `har stået her ${inWords('da', times)} gange før`,
  decide: 'Noget her er blevet gemt flere gange. Beslut i dag: Går I videre med det, eller slipper I det?',
  hoped: 'Det håbede jeg at se',
  outcome: {
    tried: 'prøvet',
    notTried: 'ikke prøvet endnu',
    keep: 'beholder det',
    adjust: 'justerer det',
    drop: 'slipper det',
  },
  openDecisions: (count: number) => counted('da', count, 'én åben beslutning', 'åbne beslutninger'),
  open: 'Det besluttede I, og det er stadig åbent:',
  noneOpen: 'Der er ingen åbne beslutninger fra tidligere møder.',
  previous: (day: string) => `Det besluttede I ${day}:`,
  notes: 'Fra refleksionsnoterne',
  card: 'Et kort at tale om',
  cards: (count: number) => counted('da', count, 'et kort at tale om', 'kort at tale om'),
  goals: 'Jeres mål i det forløb, der slutter:',
  ownGoals: 'Egne læringsmål, som er delt med jer:',
  by: 'senest',
  togetherWith: 'sammen med',
  practice: 'fast praksis',
  corrected: 'rettet',

  show: 'Vis dagsordenen',
  more: 'Mere',
  less: 'Mindre',
  showWhole: 'Vis hele dagsordenen',
  sources: 'Se, hvem der skrev',
  sourcesTitle: 'Det skrev vi',
  sourcesMore: (count: number) =>
    `Der er ${inWords('da', count)} til. Skriv “print”, hvis I vil have hele listen på papir.`,
  sourceGone: 'Emnet er ændret, siden det blev vist. Skriv “dagsorden” for at se det igen.',
  editTopic: (title: string) => `Ret: ${title}`,
  written: (name: string, day: string) => `${name}, ${day}`,
  where: 'Hvor',
  happened: 'Det skete',
  learned: 'Det lærte jeg',
  meaning: 'Det betyder for vores praksis',
  back: 'Tilbage til dagsordenen',
  start: 'Start mødet',
  goOn: 'Fortsæt mødet',
  takeOver: 'Overtag mødet',
  showDecisions: 'Vis beslutninger',
  lengths: {
    60: 'Hele mødet (60 min.)',
    45: 'Kort udgave (45 min.)',
    30: 'Helt kort (30 min.)',
  } satisfies Record<AgendaLength, string>,
  howLong: (when: string) =>
    `Her vælger I, hvor lang dagsordenen til mødet ${when} skal være. Mødetiden i planen bliver, som den er.`,
  howLongLater:
    'Når mødet i dag er slut, kan I vælge en kort dagsorden til det næste. Skriv “kort møde” til mig bagefter.',
  evening: 'Skriftlig aftenrunde',
  eveningTitle: 'Skriftlig runde i aften',
  eveningIntro:
    'Svar her i tråden, når du har ro: et par linjer til de punkter, der siger dig noget. Brug ikke børns navne. Mødelederen samler op.',
  eveningPost: 'Læg runden i kanalen',

  wish: 'Det vil jeg gerne tale om',
  wishTitle: 'Hvad vil du gerne tale om?',
  wishHint:
    'Tryk på det, du gerne vil have tid til. Ingen ser, at det var dig. De andre ser kun, hvor mange der har trykket.',
  chosen: (title: string) => `✓ ${title}`,
  nothingToChoose: 'Der er ingen emner at vælge imellem endnu. De kommer, når nogen deler en prøvehandling.',
  chooseFirst: 'Vælg, hvad I begynder med',
  firstTitle: 'Hvad begynder I med?',
  firstHint: (most: number) =>
    `Vælg to eller tre emner, så I når det vigtigste. Vælger du flere end ${most}, tager jeg det af, du valgte først.`,
};

const en: typeof da = {
  title: (unit) => `Agenda of ${unit}`,
  about: {
    '1+2': 'We get ready and plan the first course',
    '4+2': 'We look back and plan the next one',
    '4+1+2': 'We look back on the half-year and plan the next one',
  },
  chair: 'chair ',
  noChair: 'needs a chair',
  draft: 'A first agenda. New trial actions join it by themselves, until the meeting begins.',
  frozen:
    'The agenda is settled, because the meeting has begun. What has been written since comes up next time.',
  noMeeting: 'No status meeting is planned. Write “course” to see the plan.',
  short: {
    welcome: 'Welcome',
    'follow-up': 'Since last time',
    trials: 'What we have tried',
    'children-benefit': 'The children’s learning',
    'practice-benefit': 'Our practice',
    'children-start': 'The children now',
    'practice-start': 'Our days now',
    dilemma: 'A dilemma',
    matters: 'Your own points',
    goals: 'Goals for the next course',
    activities: 'Activities',
    'own-goals': 'Own learning goals',
    decisions: 'Decisions',
  },
  dilemma: 'A dilemma',
  noTrials: 'No trial actions have been shared yet. The round is open to everyone.',
  round: 'A round at the end: have you tried something that is not here? You decide whether to tell.',
  howMany: (trials) => counted('en', trials, 'one trial action', 'trial actions'),
  kept: (count, of) => (count < of ? `${count} kept` : of === 1 ? 'it is kept' : 'all kept'),
  wished: (count) => `${inWords('en', count)} would like to talk about it`,
  first: 'we begin here',
  andMore: (count) => `and ${inWords('en', count)} more`,
  overleaf: (count) => `${inWords('en', count)} more overleaf`,
  overleafTitle: 'The rest for the meeting',
  goldenMoments: 'Golden moments',
  moreTopics: (count) =>
    count === 1
      ? 'There is one more topic. Press More to see it.'
      : `There are ${inWords('en', count)} more topics. Press More to see them.`,
  waiting: (count) =>
    `You have written more than one meeting can take. ${count === 1 ? 'The newest waits for the meeting after, so that it is not lost.' : `The ${inWords('en', count)} newest wait for the meeting after, so none is lost.`}`,
  carriedFrom: (day) => `kept from ${day}`,
  hereBefore: (times) => `has been here ${inWords('en', times)} times before`,
  decide: 'Something here has been kept several times. Decide today: do you go on with it, or let it go?',
  hoped: 'What I hoped to see',
  outcome: {
    tried: 'tried',
    notTried: 'not tried yet',
    keep: 'keeps it',
    adjust: 'adjusts it',
    drop: 'lets it go',
  },
  openDecisions: (count) => counted('en', count, 'one open decision', 'open decisions'),
  open: 'You decided this, and it is still open:',
  noneOpen: 'There are no open decisions from earlier meetings.',
  previous: (day) => `You decided on ${day}:`,
  notes: 'From the reflection notes',
  card: 'A card to talk about',
  cards: (count) => counted('en', count, 'a card to talk about', 'cards to talk about'),
  goals: 'Your goals in the course that ends:',
  ownGoals: 'Own learning goals shared with you:',
  by: 'by',
  togetherWith: 'together with',
  practice: 'common practice',
  corrected: 'corrected',

  show: 'Show the agenda',
  more: 'More',
  less: 'Less',
  showWhole: 'Show the whole agenda',
  sources: 'See who wrote',
  sourcesTitle: 'What we wrote',
  sourcesMore: (count) =>
    `There ${count === 1 ? 'is' : 'are'} ${inWords('en', count)} more. The whole list can be printed: write “print”.`,
  sourceGone: 'The topic has changed since it was shown. Write “agenda” to see it again.',
  editTopic: (title) => `Mend: ${title}`,
  written: (name, day) => `${name}, ${day}`,
  where: 'Where',
  happened: 'What happened',
  learned: 'What I learnt',
  meaning: 'What it means for our practice',
  back: 'Back to the agenda',
  start: 'Start the meeting',
  goOn: 'Go on with the meeting',
  takeOver: 'Take the meeting over',
  showDecisions: 'Show decisions',
  lengths: {
    60: 'The whole meeting (60 min)',
    45: 'Short version (45 min)',
    30: 'Very short (30 min)',
  },
  howLong: (when) =>
    `Here you choose how long the agenda of the meeting ${when} is to be. The time in the plan stays as it is.`,
  howLongLater:
    'When today’s meeting is over, you can choose a short agenda for the next one. Write “short meeting” to me then.',
  evening: 'Written evening round',
  eveningTitle: 'A written round this evening',
  eveningIntro:
    'Answer in this thread when you have peace: a few lines on the points that speak to you. Do not use children’s names. The chair gathers it up.',
  eveningPost: 'Put the round in the channel',

  wish: 'I would like to talk about it',
  wishTitle: 'What would you like to talk about?',
  wishHint:
    'Press what you would like to have time for. Nobody sees that it was you; the others only see how many have pressed.',
  chosen: (title) => `✓ ${title}`,
  nothingToChoose:
    'There are no topics to choose between yet. They come when somebody shares a trial action.',
  chooseFirst: 'Choose what you begin with',
  firstTitle: 'What do you begin with?',
  firstHint: (most) =>
    `Choose two or three topics, so that you get to what matters most. With more than ${most}, I take off the one you chose first.`,
};

export const agendaText = { da, en };
