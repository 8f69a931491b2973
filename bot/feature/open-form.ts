import type { Language } from '../../shared/domain/person/language.ts';
import type { Reply } from '../turn/reply.ts';
import type { FormName } from '../ui/button-and-form-names.ts';
import type { Form } from '../ui/form.ts';
import { formOffersText } from './text/form-offers-text.ts';

/** What is only on paper is opened by nobody. */
type Opened = Exclude<FormName, `paper-${string}`>;

const offers: Readonly<Record<Language, Readonly<Record<Opened, readonly [string, string]>>>> =
  formOffersText;

/** Where a platform cannot open a form by itself, it is offered: with what can be done in it, and a button that says so. */
export function openForm(form: Form, language: Language): Reply {
  const [says, button] = offers[language][form.id as Opened];
  return { kind: 'open-form', form, offer: { says, button } };
}
