import type { Language } from '../../../shared/domain/person/language.ts';
import type { PostRule } from '../../../shared/domain/posts/post-kinds.ts';
import type { SendState } from '../../../shared/domain/posts/send.ts';

/** What has become of a post that did not simply arrive. */
export type Trouble = Exclude<SendState, 'sent' | 'needless' | 'claimed'>;

export interface OperationsText {
  readonly title: (unit: string) => string;
  readonly fine: (next: string) => string;
  readonly fineAndOver: string;
  readonly held: string;
  /** Something that fell due could not be done, or was never begun. */
  readonly overdue: (since: string) => string;
  readonly overdueHint: string;
  readonly silent: (since: string) => string;
  readonly silentHint: string;
  readonly waiting: string;
  readonly lost: string;
  readonly next: string;
  readonly nextOnceBack: string;
  readonly audience: Readonly<Record<PostRule['audience'], string>>;
  readonly states: Readonly<Record<Trouble, string>>;
  /** Nobody to write to is one thing in a channel and another in a private chat. */
  readonly gonePrivate: string;
}

const da: OperationsText = {
  title: (unit) => `Sådan kører det for ${unit}`,
  fine: (next) => `Alt kører. Næste besked: ${next}.`,
  fineAndOver: 'Alt kører. Der er ikke flere beskeder i planen.',
  held: 'Der er beskeder, jeg ikke har fået sendt endnu. Jeg prøver igen af mig selv.',
  overdue: (since) => `Siden ${since} er der noget, jeg ikke har fået gjort. Jeg prøver igen af mig selv.`,
  overdueHint: 'Står det her også i morgen, så sig det til dem, der står for driften hos jer.',
  silent: (since) => `Jeg har ikke kunnet skrive i kanalen siden ${since}.`,
  silentHint:
    'Intet er gået tabt. Luk mig ind i kanalen igen, så fortsætter jeg, hvor I er i forløbet. Guiden kan I stadig få hver for sig i jeres egen chat med mig.',
  waiting: 'Det her venter:',
  lost: 'Det her nåede ikke ud som planlagt i de seneste seks uger:',
  next: 'De næste beskeder:',
  nextOnceBack: 'De næste beskeder, når jeg er lukket ind igen:',
  audience: {
    channel: 'i kanalen',
    leader: 'til lederen alene',
    author: 'til hver enkelt alene',
  },
  states: {
    waiting: 'venter på at blive sendt',
    ambiguous: 'nåede måske frem. Jeg sender den ikke igen, så I ikke får den to gange',
    gone: 'kanalen var lukket for mig',
    failed: 'kunne ikke sendes, selv om jeg prøvede flere gange',
    dropped: 'blev så forsinket, at den ikke gav mening mere, og derfor sendte jeg den ikke',
  },
  gonePrivate: 'jeg kunne ikke skrive i den private chat',
};

const en: OperationsText = {
  title: (unit) => `How it runs for ${unit}`,
  fine: (next) => `All is well. Next post: ${next}.`,
  fineAndOver: 'All is well. There are no more posts in the plan.',
  held: 'There are messages I have not been able to send yet. I try again by myself.',
  overdue: (since) => `Since ${since} there is something I have not got done. I try again by myself.`,
  overdueHint: 'If this still stands here tomorrow, tell those who run me where you are.',
  silent: (since) => `I have not been able to write in the channel since ${since}.`,
  silentHint:
    'Nothing is lost. Let me back into the channel, and I go on from where you are in the course. The guide is still there for you in our own chat.',
  waiting: 'This is waiting:',
  lost: 'This did not get out as planned in the last six weeks:',
  next: 'The next posts:',
  nextOnceBack: 'The next posts, once I am let back in:',
  audience: { channel: 'in the channel', leader: 'to the leader alone', author: 'to each person alone' },
  states: {
    waiting: 'waits to be sent',
    ambiguous: 'may have arrived. I do not send it again, so that you do not get it twice',
    gone: 'the channel was closed to me',
    failed: 'could not be sent, though I tried several times',
    dropped: 'was delayed until it no longer made sense, and was not sent',
  },
  gonePrivate: 'I could not open the personal chat',
};

export const operationsText: Readonly<Record<Language, OperationsText>> = { da, en };
