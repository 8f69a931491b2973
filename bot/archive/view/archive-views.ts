import type { Access } from '../../../shared/domain/own-data/access-log.ts';
import { dayOf, timeOf } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, list, note, paragraph } from '../../ui/build-view.ts';
import type { Button, View } from '../../ui/view.ts';
import { archiveText } from '../text/archive-text.ts';

/** A unit or an institution, and where its archive is read and fetched; without addresses nothing can be signed. */
export interface Archive {
  readonly name: string;
  readonly page: string | undefined;
  readonly file: string | undefined;
}

/** As many as a chat shows well. */
const mostLines = 30;

/** `notSet`: what is said where there are no addresses. */
export function archiveView(unit: Unit, archives: readonly Archive[], notSet: string): View {
  const text = archiveText[unit.language];
  const links = archives.flatMap(({ name, page, file }): readonly Button[][] =>
    page && file
      ? [
          [
            { label: text.read(name), url: page },
            { label: text.file(name), url: file },
          ],
        ]
      : [],
  );
  const log: Button = {
    label: text.log,
    action: 'command',
    data: { command: 'access-log', unit: unit.id },
  };
  const title = text.title(unit.name);
  return {
    summary: title,
    nodes: [
      heading(title),
      paragraph(text.intro),
      paragraph(text.inIt),
      list(text.holds),
      paragraph(text.leftOutTitle),
      list(text.leftOut),
      ...links.map((each) => buttons(...each)),
      buttons(log),
      note(links.length > 0 ? text.valid : notSet),
    ],
  };
}

/** Newest first. */
export function accessLogView(unit: Unit, accesses: readonly Access[]): View {
  const { language } = unit;
  const text = archiveText[language];
  const title = text.logTitle(unit.name);
  const dates = datesText[language];
  const lines = accesses.toReversed().map(({ at, by, role, kind }) => {
    const moment = new Date(at);
    const day = dayOf(moment);
    const who = by.name ? `${by.name} (${text.roles[role]})` : text.nameless;
    return `${dates.longDay(day)} ${day.slice(0, 4)} ${dates.time(timeOf(moment))}: ${who} ${text.logged[kind]}`;
  });
  const more = lines.length - mostLines;
  return {
    summary: title,
    nodes: [
      heading(title),
      paragraph(lines.length > 0 ? text.logIntro : text.logNone),
      ...(lines.length > 0 ? [list(lines.slice(0, mostLines))] : []),
      ...(more > 0 ? [note(text.logMore(more))] : []),
    ],
  };
}
