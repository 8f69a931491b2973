import type { Example } from '../../../shared/domain/video/video.ts';
import { inWords } from '../../time/text/counted.ts';

type ByExample = Readonly<Record<Example, string>>;

const da = {
  title: 'Video af vores egen praksis',
  intro: [
    'I kan filme jer selv og se det sammen. Det er kun for dem, der har sagt ja, og du kan sige nej igen når som helst.',
    'Filmen bliver på kommunens eget drev. Jeg gemmer linket, det, I skriver om klippet, og den dag, linket forsvinder. Selve filmen gemmer jeg aldrig.',
  ],
  yes: 'Ja, jeg vil være med',
  nobodySet:
    'Video er ikke slået til hos jer. Den, der driver mig i kommunen, skal først vælge, hvilke af kommunens drev jeg må linke til.',
  nothing: 'Her er ingen klip endnu. Begynd med et godt eksempel.',
  order: 'De gode eksempler står først.',
  example: {
    good: 'Et godt eksempel',
    wonder: 'Noget, vi vil blive klogere på',
  } satisfies ByExample as ByExample,
  /** Before the clip. */
  sign: { good: '⭐', wonder: '🔎' } satisfies ByExample as ByExample,
  by: (name: string) => `Lagt ind af ${name}`,
  byYou: 'Lagt ind af dig',
  somebody: 'en kollega',
  consent: (words: string) => `Har sagt ja til at blive filmet: ${words}`,
  goes: (day: string) => `Linket forsvinder ${day}`,
  page: 'Åbn siden med links',
  pageTitle: 'Videoklip',
  open: 'Se klippet',
  pageHow: 'Siden virker i et døgn. Kun de, der har sagt ja til video, kan se den. Giv ikke linkene videre.',
  add: 'Læg et link ind',
  edit: 'Ret',
  remove: 'Fjern linket',
  removeSure: 'Skal linket fjernes for alle? Filmen skal I selv slette på drevet.',
  removeYes: 'Ja, fjern linket',
  removed: 'Linket er fjernet. Husk også at slette filmen på drevet.',
  out: 'Jeg vil ikke være med mere',
  outSure:
    'Vil du ikke være med mere? Så kan du ikke se klippene, og de links, du selv har lagt ind, bliver fjernet for alle.',
  outYes: 'Ja, jeg går ud',
  wentOut: 'Du er ikke med til video mere, og dine links er fjernet. Skriv “video”, hvis du fortryder.',
  saved: 'Linket er gemt.',
  other: 'Det skema har du allerede sendt. Sådan står linket nu.',

  formTitle: 'Link til et klip',
  formIntro: 'Jeg gemmer ikke filmen, kun et link. Kun de, der har sagt ja til video, kan se det.',
  url: 'Link til klippet',
  urlHint: (hosts: string) => `Klippet skal ligge på ${hosts}. Der må ikke stå et barns navn i filens navn.`,
  urlStays: 'Lad feltet stå tomt, hvis linket er det samme.',
  or: 'eller',
  consentField: 'Hvem har sagt ja til at blive filmet?',
  consentHint:
    'Skriv roller og antal, for eksempel “to voksne og forældrene til fire børn”. Skriv ingen navne på børn.',
  exampleField: 'Hvad viser klippet?',
  focus: 'Hvad skal I kigge efter?',
  focusHint: 'Noget, I voksne gør, for eksempel hvordan I venter.',
  gone: 'Hvilken dag skal linket forsvinde?',
  goneHint: (weeks: number) => `Senest om ${weeks} uger. Husk også at slette filmen på drevet.`,
  save: 'Gem linket',
  cancel: 'Fortryd',

  errors: {
    'no-link': 'Det er ikke et link. Kopiér hele adressen. Den begynder med https://.',
    'not-https': 'Linket skal begynde med https://.',
    elsewhere: (hosts: string) => `Klippet skal ligge på kommunens eget drev: ${hosts}.`,
    consent: 'Skriv, hvem der har sagt ja til at blive filmet.',
    focus: 'Skriv, hvad I skal kigge efter.',
    example: 'Vælg, hvad klippet viser.',
    date: (latest: string) => `Vælg en dag fra i morgen til og med ${latest}.`,
    full: (most: number) => `Her er allerede ${most} klip. Fjern et af dem først.`,
  },
  isGone: 'Det klip er der ikke længere. Skriv “video” for at se, hvad der er.',
  inAgenda: (count: number) =>
    count === 1
      ? 'Der ligger ét videoklip klar til dem, der har sagt ja til video.'
      : `Der ligger ${inWords('da', count)} videoklip klar til dem, der har sagt ja til video. De gode eksempler står først.`,
};

const en: typeof da = {
  title: 'Video of our own practice',
  intro: [
    'You can film yourselves and look at it together. It is only for those who have said yes, and you can say no again at any time.',
    'The film stays on the municipality’s own storage. I keep the link, what you write about the clip, and the day the link goes. I never keep the film itself.',
  ],
  yes: 'Yes, count me in',
  nobodySet:
    'Video is not switched on here. Whoever runs me in the municipality has to choose first which of its storage I may link to.',
  nothing: 'There are no clips yet. Begin with a good example.',
  order: 'The good examples come first.',
  example: { good: 'A good example', wonder: 'Something we want to understand better' },
  sign: { good: '⭐', wonder: '🔎' },
  by: (name) => `Put in by ${name}`,
  byYou: 'Put in by you',
  somebody: 'a colleague',
  consent: (words) => `Have said yes to being filmed: ${words}`,
  goes: (day) => `The link goes ${day}`,
  page: 'Open the page with links',
  pageTitle: 'Video clips',
  open: 'See the clip',
  pageHow:
    'The page can be opened for a day and a night. Only those who have said yes to video can see it. Do not pass the links on.',
  add: 'Put in a link',
  edit: 'Change',
  remove: 'Take the link away',
  removeSure:
    'Shall the link be taken away for everybody? You have to delete the film from the storage yourselves.',
  removeYes: 'Yes, take it away',
  removed: 'The link is gone. Remember to delete the film from the storage too.',
  out: 'I do not want to take part any more',
  outSure:
    'Do you not want to take part any more? Then you cannot see the clips, and the links you put in yourself are taken away for everybody.',
  outYes: 'Yes, I am out',
  wentOut:
    'You take no part in video any more, and your links are gone. Write “video” if you change your mind.',
  saved: 'The link is saved.',
  other: 'You have already sent that form. This is how the link stands now.',

  formTitle: 'Link to a clip',
  formIntro: 'I do not keep the film, only a link. Only those who have said yes to video can see it.',
  url: 'Link to the clip',
  urlHint: (hosts) => `The clip has to lie on ${hosts}. No child’s name may stand in the name of the file.`,
  urlStays: 'Leave the field empty if the link is the same.',
  or: 'or',
  consentField: 'Who has said yes to being filmed?',
  consentHint:
    'Write roles and numbers, for example “two adults and the parents of four children”. Write no names of children.',
  exampleField: 'What does the clip show?',
  focus: 'What shall you look for?',
  focusHint: 'Something you adults do, for example how you wait.',
  gone: 'On which day shall the link go?',
  goneHint: (weeks) => `In ${weeks} weeks at the latest. Remember to delete the film from the storage too.`,
  save: 'Save the link',
  cancel: 'Cancel',

  errors: {
    'no-link': 'That is not a link. Copy the whole address. It begins with https://.',
    'not-https': 'The link has to begin with https://.',
    elsewhere: (hosts) => `The clip has to lie on the municipality’s own storage: ${hosts}.`,
    consent: 'Write who has said yes to being filmed.',
    focus: 'Write what you shall look for.',
    example: 'Choose what the clip shows.',
    date: (latest) => `Choose a day from tomorrow up to and including ${latest}.`,
    full: (most) => `There are ${most} clips here already. Take one of them away first.`,
  },
  isGone: 'That clip is no longer there. Write “video” to see what is.',
  inAgenda: (count) =>
    count === 1
      ? 'One video clip is ready for those who have said yes to video.'
      : `${inWords('en', count)} video clips are ready for those who have said yes to video. The good examples come first.`,
};

export const videoText = { da, en };
