import type { Contact, Guideline } from '../../../shared/domain/library/municipal-file.ts';
import { phoneLink } from '../../../shared/domain/library/phone-link.ts';
import { reviewedLongAgo } from '../../../shared/domain/library/reviewed-long-ago.ts';
import { fillIn } from '../../../shared/domain/library/wording.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { concernLine } from '../../library/concern-answer.ts';
import { wordsNamed } from '../../library/find-text.ts';
import { library } from '../../library/library.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, link, note, paragraph, strong } from '../../ui/build-view.ts';
import type { View, ViewNode } from '../../ui/view.ts';
import { handbookText } from '../text/handbook-text.ts';

type Where = Pick<Unit, 'id' | 'language'>;

export function contactsView(unit: Where, today: Day, isLeader: boolean): View {
  const { language } = unit;
  const text = handbookText[language];
  const { contacts } = library().file;
  const said = (id: string) => wordsNamed('contactTexts', id, language);
  const empty = isLeader ? text.noNumbersToLeader : said('contact.empty');
  return {
    summary: text.contactsTitle,
    nodes: [
      heading(text.contactsTitle),
      paragraph(contacts.length > 0 ? said('contact.intro') : empty),
      ...(contacts.length > 0 ? [] : [paragraph(concernLine(language, { leads: isLeader }))]),
      ...contacts.flatMap((contact) => [
        paragraph(strong(`${contact.title}: `), link(contact.phone, phoneLink(contact.phone))),
        ...(contact.link ? [buttons({ label: text.contactLink, url: contact.link })] : []),
        ...keptNodes(contact, unit, today, { isLeader, stale: 'contact.stale' }),
      ]),
      paragraph(text.danger),
      buttons({ label: text.guidelinesTitle, action: 'guidelines.show', data: { unit: unit.id } }),
    ],
  };
}

export function guidelinesView(unit: Where, today: Day, isLeader: boolean): View {
  const { language } = unit;
  const text = handbookText[language];
  const { guidelines } = library().file;
  const intro = guidelines.length > 0 ? 'guideline.intro' : 'guideline.empty';
  return {
    summary: text.guidelinesTitle,
    nodes: [
      heading(text.guidelinesTitle),
      paragraph(wordsNamed('contactTexts', intro, language)),
      ...guidelines.flatMap((guideline) => [
        buttons({ label: guideline.title, url: guideline.link }),
        ...keptNodes(guideline, unit, today, { isLeader, stale: 'guideline.stale' }),
      ]),
      paragraph(concernLine(language, { leads: isLeader })),
      buttons({ label: text.contactsTitle, action: 'contacts.show', data: { unit: unit.id } }),
    ],
  };
}

/** Who keeps it up to date, and a word when nobody has looked for a year. */
function keptNodes(
  kept: Pick<Contact | Guideline, 'title' | 'owner' | 'reviewed'>,
  { language }: Where,
  today: Day,
  { isLeader, stale }: { readonly isLeader: boolean; readonly stale: 'contact.stale' | 'guideline.stale' },
): readonly ViewNode[] {
  const { title, owner, reviewed } = kept;
  const known = { title, owner, day: datesText[language].longDay(reviewed) };
  const said = (id: string) => note(fillIn(wordsNamed('contactTexts', id, language), known));
  if (!reviewedLongAgo(kept, today)) return [said('contact.owner')];
  return [said('contact.owner'), said(isLeader ? 'contact.ask-owner' : stale)];
}
