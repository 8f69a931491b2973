import type { Example } from '../../../shared/domain/video/video.ts';

type ByExample = Readonly<Record<Example, string>>;

const da = {
  title: 'Video af vores egen praksis',
  intro: [
    'I kan filme jer selv og se det sammen. Det er kun for dem, der har sagt ja, og du kan sige nej igen når som helst.',
    'Filmen bliver på kommunens eget drev. Jeg gemmer kun linket, hvem der har sagt ja til at blive filmet, og den dag linket forsvinder.',
  ],
  yes: 'Ja, jeg vil være med',
  nobodySet:
    'Video er ikke slået til hos jer. Den, der driver mig i kommunen, skal først vælge, hvilke af kommunens egne drev jeg må linke til. Det gør man med indstillingen FEMUGER_VIDEO_HOSTS.',
  nothing: 'Her er ingen klip endnu. Begynd med et godt eksempel.',
  order: 'De gode eksempler står først.',
  example: {
    good: 'Et godt eksempel',
    wonder: 'Noget, vi vil blive klogere på',
  } satisfies ByExample as ByExample,
  by: (name: string) => `Lagt ind af ${name}`,
  byYou: 'Lagt ind af dig',
  somebody: 'en kollega',
  consent: (words: string) => `Samtykke: ${words}`,
  goes: (day: string) => `Linket forsvinder ${day}`,
  page: 'Åbn siden med links',
  pageTitle: 'Videoklip',
  open: 'Se klippet',
  pageHow: 'Siden kan åbnes i et døgn. Kun de, der har sagt ja til video, kan se den. Giv ikke links videre.',
  add: 'Læg et link ind',
  edit: 'Ret',
  remove: 'Fjern linket',
  removeSure: 'Skal linket fjernes for alle? Filmen sletter I selv på drevet.',
  removeYes: 'Ja, fjern linket',
  removed: 'Linket er fjernet. Husk at slette filmen på drevet.',
  out: 'Jeg vil ikke være med mere',
  outSure: 'Så kan du ikke se links mere, og de links, du selv har lagt ind, bliver fjernet for alle.',
  outYes: 'Ja, jeg går ud',
  wentOut: 'Du er ude, og dine links er fjernet. Skriv “video”, hvis du fortryder.',
  saved: 'Linket er gemt.',
  other: 'Fra det skema har jeg allerede gemt et link. Sådan står det nu.',

  formTitle: 'Link til et klip',
  formIntro: 'Kun linket bliver gemt, og kun de, der har sagt ja til video, kan se det.',
  url: 'Link til klippet',
  urlHint: (hosts: string) => `Det skal ligge på ${hosts}. Filens navn må ikke være et barns.`,
  urlStays: 'Lad feltet stå tomt, hvis linket er det samme.',
  or: 'eller',
  consentField: 'Hvem har sagt ja til at blive filmet?',
  consentHint:
    'Rolle og antal, for eksempel to voksne og forældrene til fire børn. Skriv ingen navne på børn.',
  exampleField: 'Hvad er det?',
  focus: 'Hvad skal I kigge efter?',
  focusHint: 'Noget, de voksne gør, for eksempel hvordan vi venter.',
  gone: 'Hvilken dag skal linket væk?',
  goneHint: (weeks: number) => `Senest om ${weeks} uger. Slet også filmen på drevet.`,
  save: 'Gem',
  cancel: 'Fortryd',

  errors: {
    'no-link': 'Det er ikke et link. Kopiér hele adressen, den begynder med https://.',
    'not-https': 'Linket skal begynde med https://.',
    elsewhere: (hosts: string) => `Klippet skal ligge på kommunens eget drev: ${hosts}.`,
    consent: 'Skriv, hvem der har sagt ja til at blive filmet.',
    focus: 'Skriv, hvad I skal kigge efter.',
    example: 'Vælg, hvad det er.',
    date: (latest: string) => `Vælg en dag fra i morgen og senest ${latest}.`,
    full: (most: number) => `Her er allerede ${most} klip. Fjern et af dem først.`,
  },
  isGone: 'Det klip er her ikke længere. Skriv “video” for at se, hvad der er.',
  inAgenda: (count: number) =>
    count === 1
      ? 'Der ligger ét videoklip klar til dem, der har sagt ja til video.'
      : `Der ligger ${count} videoklip klar til dem, der har sagt ja til video. De gode eksempler står først.`,
};

const en: typeof da = {
  title: 'Video of our own practice',
  intro: [
    'You can film yourselves and look at it together. It is only for those who have said yes, and you can say no again at any time.',
    'The film stays on the municipality’s own storage. I keep only the link, who has said yes to being filmed, and the day the link goes.',
  ],
  yes: 'Yes, count me in',
  nobodySet:
    'Video is not switched on here. Whoever runs me in the municipality has to choose first which of its own storage I may link to. That is the setting FEMUGER_VIDEO_HOSTS.',
  nothing: 'There are no clips yet. Begin with a good example.',
  order: 'The good examples come first.',
  example: { good: 'A good example', wonder: 'Something we want to understand better' },
  by: (name) => `Put in by ${name}`,
  byYou: 'Put in by you',
  somebody: 'a colleague',
  consent: (words) => `Consent: ${words}`,
  goes: (day) => `The link goes ${day}`,
  page: 'Open the page with links',
  pageTitle: 'Video clips',
  open: 'See the clip',
  pageHow:
    'The page can be opened for a day and a night. Only those who have said yes to video can see it. Do not pass links on.',
  add: 'Put in a link',
  edit: 'Change',
  remove: 'Take the link away',
  removeSure: 'Shall the link be taken away for everybody? You delete the film from the storage yourselves.',
  removeYes: 'Yes, take it away',
  removed: 'The link is gone. Remember to delete the film from the storage.',
  out: 'I do not want to take part any more',
  outSure:
    'Then you cannot see links any more, and the links you put in yourself are taken away for everybody.',
  outYes: 'Yes, I am out',
  wentOut: 'You are out, and your links are gone. Write “video” if you change your mind.',
  saved: 'The link is saved.',
  other: 'I have already saved a link from that form. This is how it stands now.',

  formTitle: 'Link to a clip',
  formIntro: 'Only the link is kept, and only those who have said yes to video can see it.',
  url: 'Link to the clip',
  urlHint: (hosts) => `It has to lie on ${hosts}. The file must not have a child’s name.`,
  urlStays: 'Leave the field empty if the link is the same.',
  or: 'or',
  consentField: 'Who has said yes to being filmed?',
  consentHint:
    'Roles and numbers, for example two adults and the parents of four children. No names of children.',
  exampleField: 'What is it?',
  focus: 'What shall you look for?',
  focusHint: 'Something the adults do, for example how we wait.',
  gone: 'On which day shall the link go?',
  goneHint: (weeks) => `In ${weeks} weeks at the latest. Delete the film from the storage too.`,
  save: 'Save',
  cancel: 'Cancel',

  errors: {
    'no-link': 'That is not a link. Copy the whole address, it begins with https://.',
    'not-https': 'The link has to begin with https://.',
    elsewhere: (hosts) => `The clip has to lie on the municipality’s own storage: ${hosts}.`,
    consent: 'Write who has said yes to being filmed.',
    focus: 'Write what you shall look for.',
    example: 'Choose what it is.',
    date: (latest) => `Choose a day from tomorrow on, ${latest} at the latest.`,
    full: (most) => `There are ${most} clips here already. Take one of them away first.`,
  },
  isGone: 'That clip is no longer here. Write “video” to see what is.',
  inAgenda: (count) =>
    count === 1
      ? 'One video clip is ready for those who have said yes to video.'
      : `${count} video clips are ready for those who have said yes to video. The good examples come first.`,
};

export const videoText = { da, en };
