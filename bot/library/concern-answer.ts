import type { Contact, Guideline } from '../../shared/domain/library/municipal-file.ts';
import { fillIn } from '../../shared/domain/library/wording.ts';
import type { Language } from '../../shared/domain/person/language.ts';
import { wordsNamed } from './find-text.ts';
import { library } from './library.ts';
import { unfilledConcernLine, unfilledConcernLineToLeader } from './text/contacts.ts';

export interface ConcernAnswer {
  readonly title: string;
  readonly text: string;
  readonly contact?: Contact;
  readonly guideline?: Guideline;
}

/** What somebody gets who wrote of serious concern: with the municipality's own number where it has given one. */
export function concernAnswer(language: Language, { leads = false } = {}): ConcernAnswer {
  const { concern, contacts, guidelines } = library().file;
  const contact = contacts.find(({ id }) => id === concern?.contact);
  const to = leads ? '-leader' : '';
  if (!contact) return wordsNamed('concernCards', `concern.answer${to}-unfilled`, language);
  const guideline = guidelines.find(({ id }) => id === concern?.guideline);
  const { title, phone } = contact;
  const words = wordsNamed('concernCards', `concern.answer${to}`, language);
  return { ...fillIn(words, { title, phone }), contact, ...(guideline && { guideline }) };
}

/** The same beside a field, where nothing can be pressed. */
export function concernSentence(language: Language, to: { readonly leads: boolean }): string {
  const { text, guideline } = concernAnswer(language, to);
  return guideline ? `${text} ${guideline.title}: ${guideline.link}` : text;
}

/** Under what invites to write, for what no guard can hear; with a number once the municipality has given one. */
export function concernLine(language: Language, { leads = false } = {}): string {
  const { contact } = concernAnswer(language);
  return contact
    ? fillIn(wordsNamed('contactTexts', 'concern.line', language), { ...contact, link: '' })
    : (leads ? unfilledConcernLineToLeader : unfilledConcernLine)[language];
}
