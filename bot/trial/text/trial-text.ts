import type { Language } from '../../../shared/domain/person/language.ts';
import { longestTexts, mostInOneMessage } from '../../../shared/domain/trial/limits.ts';
import { inWords } from '../../time/text/counted.ts';

export interface TrialText {
  readonly noted: string;
  /** The next of the same message. */
  readonly notedToo: string;
  readonly notedSeveral: string;
  readonly thanks: (name: string) => string;
  readonly done: Readonly<Record<'saved' | 'shared' | 'unshared' | 'restored', string>>;
  readonly place: {
    readonly unplanned: string;
    readonly today: (time: string) => string;
    readonly later: (when: string) => string;
    readonly 'after-today': (when: string) => string;
    readonly 'after-closed': (when: string) => string;
  };
  readonly toMeeting: string;
  readonly onlyYou: string;
  readonly notOnAgenda: string;
  readonly isTried: string;
  readonly tooBig: string;
  readonly halve: string;
  readonly enteredBy: string;
  readonly enteredForYou: string;
  readonly enteredForYouRest: string;
  readonly where: string;
  readonly sign: string;
  readonly goal: string;
  readonly mark: string;
  readonly edit: string;
  readonly addSign: string;
  readonly share: string;
  readonly offAgenda: string;
  readonly onAgenda: string;
  readonly withdraw: string;
  readonly more: string;
  readonly withdrawn: string;
  readonly withdrawnNamed: (what: string, wasOn: boolean) => string;
  readonly undo: string;
  readonly unshare: string;
  readonly notYours: string;
  readonly onlyOwn: string;
  readonly gone: string;
  readonly alreadyDiscussed: string;
  readonly enoughAdded: (most: number) => string;
  readonly added: string;
  readonly whoWrites: string;
  readonly primerTitle: string;
  readonly starters: string;
  readonly takeStarter: string;
  readonly editFollowed: string;
  readonly editsFollowed: string;
  readonly newFollowed: (count: number) => string;
  readonly editUnread: string;
  readonly unread: string;
  readonly letGo: string;
  readonly deletedWith: (count: number) => string;
  readonly editOwnWords: string;
  readonly deletedOwnWords: string;
  readonly mayDelete: string;
  readonly wroteFor: (name: string) => string;
  readonly leaderWroteFor: (name: string) => string;
  readonly tooLong: string;
  readonly tooMany: string;
  readonly offer: Readonly<
    Record<
      'question' | 'named' | 'keep' | 'keepNamed' | 'several' | 'asOne' | 'otherwise' | 'tooLong',
      string
    >
  > & { readonly apart: (trials: number) => string };
  readonly seenBy: { readonly channel: string; readonly unit: (name: string) => string };
}

const da: TrialText = {
  noted: 'Prøvehandlingen er noteret.',
  notedToo: 'Den her er også noteret.',
  notedSeveral: 'Prøvehandlingerne er noteret.',
  thanks: (name) => `Tak, ${name}. Din prøvehandling er noteret.`,
  done: {
    saved: 'Gemt.',
    shared: 'Nu er prøvehandlingen delt.',
    unshared: 'Prøvehandlingen er ikke delt længere.',
    restored: 'Prøvehandlingen er med igen.',
  },
  place: {
    unplanned: 'Der er ikke planlagt et statusmøde endnu. Den venter på det næste, I aftaler.',
    today: (time) => `Den kommer med på statusmødet i dag ${time}.`,
    later: (when) => `Den kommer med på statusmødet ${when}.`,
    'after-today': (when) => `Dagens statusmøde er begyndt, så den kommer med på det næste: ${when}.`,
    'after-closed': (when) => `Dagens statusmøde er slut, så den kommer med på det næste: ${when}.`,
  },
  toMeeting: 'Tilbage til mødet',
  onlyYou: 'Kun du kan se den, og den kommer ikke på dagsordenen.',
  notOnAgenda: 'Den er ikke på dagsordenen.',
  isTried: 'Jeg har skrevet, at du har prøvet den.',
  tooBig: 'Der er vist flere ting i den. Begynd med den mindste, og skriv de andre senere.',
  halve: 'Sådan gør du den mindre',
  enteredBy: 'Skrevet ind fra papir af ',
  enteredForYou: 'Der er skrevet en prøvehandling ind for dig.',
  enteredForYouRest:
    ' har skrevet en prøvehandling ind for dig fra papir. Du kan rette den eller trække den tilbage:',
  where: 'Hvor og hvornår',
  sign: 'Tegn',
  goal: 'Eget mål',
  mark: 'Pejlemærke',
  edit: 'Ret',
  addSign: 'Skriv, hvad du håber at se',
  share: 'Del med enheden',
  offAgenda: 'Tag af dagsordenen',
  onAgenda: 'Sæt på dagsordenen',
  withdraw: 'Træk tilbage',
  more: 'Mere',
  withdrawn: 'Prøvehandlingen er trukket tilbage.',
  withdrawnNamed: (what, wasOn) =>
    `“${what}” er trukket tilbage${wasOn ? ' og kommer ikke med på mødet.' : '.'}`,
  undo: 'Fortryd',
  unshare: 'Del den ikke alligevel',
  notYours: 'Kun den, der har skrevet prøvehandlingen, kan ændre den.',
  onlyOwn:
    'Du kan kun gemme dine egne beskeder som prøvehandling. Bed den, der har skrevet den, om at gøre det.',
  gone: 'Den prøvehandling er trukket tilbage eller slettet. Trak du den tilbage med en knap, så tryk “Fortryd” dér, hvor knappen var. Slettede du din besked, så skriv den igen, hvis den skal med.',
  enoughAdded: (most) => `Du har føjet ${most} ting til den her. Skriv det hellere som en ny prøvehandling.`,
  alreadyDiscussed: 'Den er talt igennem på et statusmøde. Tryk “Ret”, hvis du vil føje noget til.',
  added: 'Tilføjelsen er gemt.',
  whoWrites: 'I er flere om den her konto. Tryk “Ret”, og vælg, hvem der skriver.',
  primerTitle: 'Gode råd til den næste',
  takeStarter: 'Det prøver jeg',
  starters: 'Tre, der passer til forløbets temaer:',
  editFollowed: 'Jeg har rettet prøvehandlingen, så den siger det samme som din besked.',
  editsFollowed: 'Jeg har rettet prøvehandlingerne, så de siger det samme som din besked.',
  newFollowed: (count) =>
    `Jeg har gemt ${count === 1 ? 'den nye prøvehandling' : 'de nye prøvehandlinger'}, du har skrevet ind i din besked.`,
  editUnread:
    'Du har rettet en besked, mens jeg ikke kunne følge med. Prøvehandlingen siger stadig det, den sagde før. Tryk “Ret”, hvis den skal sige noget andet.',
  unread:
    'Jeg nåede ikke at læse din besked, og jeg har ikke gemt noget fra den. Skriv den igen, hvis den skal med.',
  letGo: 'Jeg har taget prøvehandlingen ud igen, for den står ikke længere i din besked.',
  deletedWith: (count) =>
    `Jeg har trukket ${count === 1 ? 'prøvehandlingen' : 'prøvehandlingerne'} tilbage, for du har slettet din besked.`,
  editOwnWords:
    'Du har selv rettet prøvehandlingen siden, så den følger ikke længere din besked. Den står, som den var:',
  deletedOwnWords: 'Du har slettet din besked. Prøvehandlingen bliver stående, for du har selv rettet den:',
  mayDelete: 'Du kan roligt slette din besked. Prøvehandlingen bliver stående.',
  wroteFor: (name) =>
    `Den står i dit navn. Er det ${name}, der prøver, så bed ${name} om selv at skrive den.`,
  leaderWroteFor: (name) =>
    `Den står i dit navn. Er det ${name}, der prøver, så træk den tilbage, skriv “prøv”, og vælg ${name} under “Hvis prøvehandling er det?”.`,
  tooLong: `Den er for lang til, at jeg kan tage den med. Skriv den på højst ${longestTexts.what} bogstaver.`,
  tooMany: `Jeg har taget de første ${mostInOneMessage} med. Skriv de andre i en ny besked.`,
  offer: {
    question: 'Er det her en prøvehandling?',
    named:
      'Der står måske et barns navn i den, så jeg gentager den ikke her. Siger du ja, kan du tage navnet ud, før den bliver gemt.',
    keep: 'Ja, gem den',
    keepNamed: 'Ja, det er det',
    several: 'Ja, én for hver linje',
    apart: (trials) => `Ja, del den i ${inWords('da', trials)}`,
    asOne: 'Ja, som én',
    otherwise: 'Jeg har ikke gemt noget endnu. Du kan også bare lade det stå.',
    tooLong: 'Den er lang. Skal jeg gemme den, så send den igen, og begynd med “prøvehandling:”.',
  },
  seenBy: { channel: 'Alle i kanalen kan se den.', unit: (name) => `Alle i ${name} kan se den.` },
};

const en: TrialText = {
  noted: 'The trial is noted.',
  notedToo: 'This one is noted too.',
  notedSeveral: 'The trials are noted.',
  thanks: (name) => `Thank you, ${name}. Your trial is noted.`,
  done: {
    saved: 'Saved.',
    shared: 'The trial is shared now.',
    unshared: 'The trial is no longer shared.',
    restored: 'The trial is back.',
  },
  place: {
    unplanned: 'No status meeting is planned yet. It waits for the next one you agree on.',
    today: (time) => `It will come up at today’s status meeting ${time}.`,
    later: (when) => `It will come up at the status meeting on ${when}.`,
    'after-today': (when) => `Today’s status meeting has begun, so it will come up at the next one: ${when}.`,
    'after-closed': (when) => `Today’s status meeting is over, so it will come up at the next one: ${when}.`,
  },
  toMeeting: 'Back to the meeting',
  onlyYou: 'Only you can see it, and it is not on the agenda.',
  notOnAgenda: 'It is not on the agenda.',
  isTried: 'I have written that you have tried it.',
  tooBig: 'There seem to be several things in it. Begin with the smallest, and write the others later.',
  halve: 'How to make it smaller',
  enteredBy: 'Entered from paper by ',
  enteredForYou: 'A trial has been entered for you.',
  enteredForYouRest: ' has entered a trial for you from paper. You can change or withdraw it:',
  where: 'Where and when',
  sign: 'Sign',
  goal: 'Own goal',
  mark: 'Guiding mark',
  edit: 'Edit',
  addSign: 'Write what you hope to see',
  share: 'Share with the unit',
  offAgenda: 'Take off the agenda',
  onAgenda: 'Put on the agenda',
  more: 'More',
  withdraw: 'Withdraw',
  withdrawn: 'The trial is withdrawn.',
  withdrawnNamed: (what, wasOn) =>
    `“${what}” is withdrawn${wasOn ? ' and does not come up at the meeting.' : '.'}`,
  undo: 'Undo',
  unshare: 'Do not share it after all',
  notYours: 'Only the person who wrote the trial can change it.',
  onlyOwn: 'You can save only your own messages as a trial. Ask the person who wrote it to do so.',
  gone: 'That trial was withdrawn or deleted. If you withdrew it with a button, you can fetch it back with Undo, where the button was. If you deleted your message, write it again if it is to be included.',
  enoughAdded: (most) => `You have added ${most} things to this one. Better write it as a new trial.`,
  alreadyDiscussed:
    'It has been talked through at a status meeting. You can still write an addition with Edit.',
  added: 'The addition is saved.',
  whoWrites: 'Several of you use this account. Press Edit and choose who is writing.',
  primerTitle: 'Good advice for the next one',
  takeStarter: 'I will try that',
  starters: 'Three that fit the themes of this course:',
  editFollowed: 'I have changed the trial so that it says the same as your message.',
  editsFollowed: 'I have changed the trials so that they say the same as your message.',
  newFollowed: (count) =>
    `I have saved the new ${count === 1 ? 'trial' : 'trials'} that you have written into your message.`,
  editUnread:
    'You have edited a message while I could not follow. The trial still says what it said before. Press Edit if it should say something else.',
  unread:
    'I did not get to read your message, and I have saved nothing of it. Write it again if it is to be included.',
  letGo: 'I have taken the trial out again, since it no longer stands in your message.',
  deletedWith: (count) =>
    `I have withdrawn ${count === 1 ? 'the trial' : 'the trials'}, since you have deleted your message.`,
  editOwnWords:
    'You have corrected the trial since, so it no longer follows your message. It stands as it was:',
  deletedOwnWords: 'You have deleted your message. The trial stays, for you have corrected it yourself:',
  mayDelete: 'You may safely delete your message. The trial stays.',
  wroteFor: (name) =>
    `It stands under your name. If ${name} is the one who tries it, ask ${name} to write it.`,
  leaderWroteFor: (name) =>
    `It stands under your name. If ${name} is the one who tries it, withdraw it, write “try”, and choose ${name} as the one whose trial it is.`,
  tooLong: `It is too long for me to take. Write it in at most ${longestTexts.what} characters.`,
  tooMany: `I have taken the first ${mostInOneMessage}. Write the others in a new message.`,
  offer: {
    question: 'Is this a trial?',
    named:
      'There may be a child’s name in it, so I do not repeat it here. If you say yes, you can take the name out before it is saved.',
    keep: 'Yes, save it',
    keepNamed: 'Yes, it is',
    several: 'Yes, one for each line',
    apart: (trials) => `Yes, make it ${inWords('en', trials)}`,
    asOne: 'Yes, as one',
    otherwise: 'I have saved nothing yet. You can also just leave it.',
    tooLong:
      'It is too long for a button. Send it again and begin with “prøvehandling:”, and I will save it.',
  },
  seenBy: {
    channel: 'Everyone in the channel can see it.',
    unit: (name) => `Everyone in ${name} can see it.`,
  },
};

export const trialText: Readonly<Record<Language, TrialText>> = { da, en };
