import type { Language } from '../../../shared/domain/person/language.ts';
import type { PrintKind } from '../../../shared/domain/print/print-link.ts';
import { addDays, type Day, isoWeekOf } from '../../../shared/domain/time/day.ts';
import { weekText } from '../../activity/text/week-text.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, note, paragraph } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { printText } from '../text/print-text.ts';

const toRead: readonly PrintKind[] = [
  'guide',
  'week',
  'process-plan',
  'process-sheets',
  'agenda',
  'decisions',
];
const toWrite: readonly PrintKind[] = [
  'paper-trial',
  'paper-note',
  'paper-plan',
  'paper-day',
  'paper-goal',
  'paper-decisions',
];

const fromHandbook: readonly PrintKind[] = ['cards', 'talk', 'season', 'sheet-staff', 'sheet-parents'];

export function printView(
  language: Language,
  addressOf: (kind: PrintKind) => string,
  { leads }: { readonly leads: boolean },
): View {
  const text = printText[language];
  const links = (kinds: readonly PrintKind[]) =>
    buttons(...kinds.map((kind) => ({ label: text.kinds[kind], url: addressOf(kind) })));
  return {
    summary: text.title,
    nodes: [
      heading(text.title),
      paragraph(text.intro),
      heading(text.toRead, 2),
      links(toRead),
      heading(text.toWrite, 2),
      links(toWrite),
      heading(text.fromHandbook, 2),
      links(leads ? [...fromHandbook, 'library'] : fromHandbook),
      note(text.valid),
    ],
  };
}

/** A button to one page. */
export function pageView(language: Language, kind: PrintKind, url: string): View {
  const text = printText[language];
  const label = text.kinds[kind];
  return { summary: label, nodes: [heading(label), buttons({ label: text.open, url }), note(text.valid)] };
}

/** A button to each of the weeks. */
export function weekPagesView(
  language: Language,
  weeks: readonly { readonly monday: Day; readonly url: string }[],
): View {
  const text = printText[language];
  const label = text.kinds.week;
  const links = weeks.map(({ monday, url }) => {
    const days = datesText[language].dayRange(monday, addDays(monday, 4));
    return { label: weekText[language].ofWeek(isoWeekOf(monday).week, days), url };
  });
  return { summary: label, nodes: [heading(label), buttons(...links), note(text.valid)] };
}
