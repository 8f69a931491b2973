import type { Language } from '../../../shared/domain/person/language.ts';

export interface MembersText {
  readonly title: (unit: string) => string;
  readonly withAccount: string;
  readonly without: string;
  readonly nobody: string;
  readonly shared: string;
  readonly add: string;
  readonly markShared: string;
  readonly remove: string;
  readonly addTitle: string;
  readonly addIntro: string;
  readonly names: string;
  readonly namesHint: string;
  readonly sharedTitle: string;
  readonly sharedIntro: string;
  readonly sharedField: string;
  readonly removeTitle: string;
  readonly removeIntro: string;
  readonly removeChosen: (names: string) => string;
  readonly nobodyCalled: (name: string) => string;
  readonly stays: (names: string) => string;
  readonly backIn: (name: string) => string;
  readonly removeField: string;
  readonly removeNobody: string;
  readonly gone: (names: string) => string;
  readonly submit: string;
  readonly cancel: string;
  readonly missing: string;
  readonly cpr: string;
  readonly tooLong: (longest: number) => string;
  readonly tooMany: (most: number) => string;
}

const da: MembersText = {
  title: (unit) => `Medlemmer af ${unit}`,
  withAccount: 'Med egen konto',
  without: 'Uden konto',
  nobody: 'Ingen endnu.',
  shared: ' (fælles)',
  add: 'Tilføj kollega uden konto',
  markShared: 'Fælles tablets',
  remove: 'Fjern en kollega',
  addTitle: 'Kolleger uden konto',
  addIntro: 'De kan skrive fra en fælles tablet, og du kan skrive ind for dem fra papir.',
  names: 'Fornavn eller initialer',
  namesHint: 'Én på hver linje. Kun kolleger, aldrig børn.',
  sharedTitle: 'Fælles tablets',
  sharedIntro:
    'Sæt kryds ved konti, som flere bruger, for eksempel stuens tablet. Der spørger jeg altid, hvem der skriver, og dér sender jeg ikke noget privat.',
  sharedField: 'Bruges af flere',
  removeTitle: 'Fjern en kollega',
  removeIntro:
    'Gør det først på den sidste dag. Det, de har skrevet, bliver stående i deres navn. Har de opgaver, viser jeg dem bagefter, så du kan give dem videre.',
  removeChosen: (names) => `Jeg har sat kryds ved ${names}. Ingen er fjernet, før du gemmer.`,
  nobodyCalled: (name) => `Her er ingen, der hedder ${name}, så jeg har ikke ændret noget.`,
  stays: (names) => `${names} står stadig på listen. Jeg har ikke ændret noget.`,
  backIn: (name) =>
    `${name} står ikke på listen nu. Har ${name} en konto, er det nok at skrive “deltag” i kanalen. Ellers kan lederen tilføje ${name}. Det, I har givet videre, bliver hos dem, der har det nu.`,
  removeField: 'Hvem er stoppet?',
  removeNobody: 'Vælg, hvem der ikke er her længere.',
  gone: (names) => `${names} er ikke længere med i enheden.`,
  submit: 'Gem',
  cancel: 'Fortryd',
  missing: 'Skriv mindst ét navn eller ét sæt initialer.',
  cpr: 'Det ligner et CPR-nummer. Det gemmer jeg ikke.',
  tooLong: (longest) => `Skriv navnet kortere (højst ${longest} bogstaver).`,
  tooMany: (most) => `Højst ${most} ad gangen.`,
};

const en: MembersText = {
  title: (unit) => `Members of ${unit}`,
  withAccount: 'With their own account',
  without: 'Without an account',
  nobody: 'Nobody yet.',
  shared: ' (shared)',
  add: 'Add colleague without account',
  markShared: 'Shared tablets',
  remove: 'Remove a colleague',
  addTitle: 'Without an account',
  addIntro: 'They can write from a shared tablet, and you can enter things for them from paper.',
  names: 'First name or initials',
  namesHint: 'One on each line. Colleagues only, never children.',
  sharedTitle: 'Shared tablets',
  sharedIntro:
    'Tick accounts that several people use, such as the room’s tablet. There I always ask who is writing, and send nothing private.',
  sharedField: 'Used by several',
  removeTitle: 'Remove a colleague',
  removeIntro:
    'Wait for the last day to do it. What they wrote stays in their name. If tasks stand with them, I show them afterwards, and you can pass them on.',
  removeChosen: (names) => `I have ticked ${names}. Nobody is taken out before you save.`,
  nobodyCalled: (name) => `There is nobody called ${name} here, so I have changed nothing.`,
  stays: (names) => `${names} is still on the list. I have changed nothing.`,
  backIn: (name) =>
    `${name} is not on the list now. If ${name} has an account, writing “join” in the channel is enough. Otherwise the leader can add ${name}. What you have passed on stays with those who have it now.`,
  removeField: 'Who is no longer here?',
  removeNobody: 'Choose who is no longer here.',
  gone: (names) => `Taken out: ${names}.`,
  submit: 'Save',
  cancel: 'Cancel',
  missing: 'Write at least one name or set of initials.',
  cpr: 'That looks like a CPR number. I do not keep it.',
  tooLong: (longest) => `Each name has room for ${longest} characters.`,
  tooMany: (most) => `At most ${most} at a time.`,
};

export const membersText: Readonly<Record<Language, MembersText>> = { da, en };
