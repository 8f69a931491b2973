import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { contactsView, guidelinesView } from './view/contacts-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'contacts.show': Carries<never, 'unit'>;
    'guidelines.show': Carries<never, 'unit'>;
  }
}

/** Whom to ring when somebody worries about a child; it asks nothing about the child, and keeps nothing. */
export const contactsCommand = command({
  name: 'contacts',
  words: { da: ['hvem', 'hvem kan hjælpe', 'kontakter'], en: ['who', 'contacts'] },
  // “Hvem er leder?” is a question to `ledelse`, though it holds a word of this command's.
  alone: true,
  help: {
    group: 'everyday',
    line: {
      da: 'telefonnumre til dem, der kan rådgive jer',
      en: 'phone numbers of those who can advise you',
    },
  },
  deed: 'see-contacts',
  run: showContacts,
});

export const guidelinesCommand = command({
  name: 'guidelines',
  words: { da: ['handlevejledning', 'handlevejledninger'], en: ['guideline', 'guidelines'] },
  help: { under: 'contacts' },
  deed: 'see-contacts',
  run: showGuidelines,
});

export const contactsButton = button('contacts.show', { deed: 'see-contacts', press: showContacts });
export const guidelinesButton = button('guidelines.show', { deed: 'see-contacts', press: showGuidelines });

async function showContacts(at: Standing): Promise<Reply> {
  return showYou(contactsView(at.unit, at.call.today, at.may('edit-unit')));
}

async function showGuidelines(at: Standing): Promise<Reply> {
  return showYou(guidelinesView(at.unit, at.call.today, at.may('edit-unit')));
}
