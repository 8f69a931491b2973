import { phoneLink } from '../../../shared/domain/library/phone-link.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { concernAnswer } from '../../library/concern-answer.ts';
import { buttons, heading, link, note, paragraph } from '../../ui/build-view.ts';
import type { Button, View } from '../../ui/view.ts';
import { guardingText } from '../text/guard-text.ts';

export interface Asked {
  /** The words that made us ask. */
  readonly about: string;
  readonly suggestion?: string;
}

/**
 * The question at a field: which words it is about, how the text could read without them, and that sending it again
 * keeps it.
 */
export function askedWords(language: Language, { about, suggestion }: Asked): string {
  const text = guardingText[language];
  return [text.ask(about), suggestion ? text.suggestion(suggestion) : text.hint, text.sendAgain].join(' ');
}

/**
 * Says who has to hear of a serious concern; whoever leads is that person, and gets the next steps. It never repeats
 * what was written.
 */
export function concernView(language: Language, { inChannel = false, leads = false } = {}): View {
  const { title, text, contact, guideline } = concernAnswer(language, { leads });
  const { numbers, guidelines } = guardingText[language];
  return {
    summary: title,
    nodes: [
      heading(title),
      paragraph(text),
      ...(contact ? [paragraph(contact.title, ': ', link(contact.phone, phoneLink(contact.phone)))] : []),
      ...(guideline ? [buttons({ label: guideline.title, url: guideline.link })] : []),
      // Where the answer itself names nobody to ring, there may be numbers all the same.
      ...(leads || !contact
        ? [
            buttons(
              { label: numbers, action: 'command', data: { command: 'contacts' } },
              { label: guidelines, action: 'command', data: { command: 'guidelines' } },
            ),
          ]
        : []),
      ...(inChannel ? [note(guardingText[language].stillThere)] : []),
    ],
  };
}

/** To the author alone, about a message that everybody can read already. */
export function cprView(language: Language, inChannel: boolean): View {
  const text = guardingText[language];
  const words = inChannel ? text.cprInChannel : text.cpr;
  return { summary: words, nodes: [paragraph(words), note(inChannel ? text.stillThere : text.stillInChat)] };
}

export function sureView(
  language: Language,
  asked: Asked,
  ask: {
    readonly choices: readonly Button[];
    readonly inChannel: boolean;
    readonly isEdit: boolean;
    /** Who will read it, where that is not plain. */
    readonly readBy?: string;
    /** A grown-up it may be: then no other words are proposed. */
    readonly adult?: string | undefined;
  },
): View {
  const text = guardingText[language];
  return {
    summary: text.sureTitle,
    nodes: [
      heading(text.sureTitle),
      paragraph(text.ask(asked.about)),
      paragraph(ask.adult ?? (asked.suggestion ? text.suggestion(asked.suggestion) : text.hint)),
      ...(ask.choices.length > 0 ? [buttons(...ask.choices)] : [paragraph(text.tooLongToKeep)]),
      ...(ask.readBy ? [note(ask.readBy)] : []),
      ...(ask.isEdit ? [note(text.oldKept)] : []),
      ...(ask.inChannel ? [note(text.stillThere)] : []),
    ],
  };
}
