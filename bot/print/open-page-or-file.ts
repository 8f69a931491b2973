import { may, rolesOf } from '../../shared/domain/access/permissions.ts';
import { isLogged, type LoggedRole, loggedRoles } from '../../shared/domain/own-data/access-log.ts';
import { firstLanguage } from '../../shared/domain/person/language.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import {
  isExpired,
  isFree,
  madeAt,
  type PrintKind,
  type PrintLink,
  readPrintLink,
} from '../../shared/domain/print/print-link.ts';
import { type Day, dayOf } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { readSignedToken } from '../../shared/ports/signed-token.ts';
import { archiveFile } from '../archive/open-archive.ts';
import { recordAccess } from '../archive/record-access.ts';
import { summaryFile } from '../network/summary-page-and-file.ts';
import { ownDataFile } from '../own-data/own-data-page-and-file.ts';
import { readRow, readValue } from '../rows/row.ts';
import { institutionRow, memberRow, unitRow } from '../rows/unit-rows.ts';
import { datesText } from '../time/text/dates.ts';
import type { Outside } from '../turn/ports.ts';
import { sentence } from '../ui/build-view.ts';
import { dateFile } from './date-file.ts';
import { openFreePage } from './gather-free-pages.ts';
import { contentOf } from './gather-unit-pages.ts';
import { looksOf } from './paper-format.ts';
import type { PrintedFile, PrintedPage } from './printed-page.ts';
import { printText } from './text/print-text.ts';

interface Asked {
  readonly kind: string;
  readonly unit: string;
  readonly token: string;
}

/**
 * The page behind a link; undefined unless we signed the link, it has not expired, and its person may still see the
 * unit.
 */
export async function openPrintPage(ports: Outside, asked: Asked): Promise<PrintedPage | undefined> {
  const link = goodLink(ports, asked);
  if (!link) return undefined;
  const now = ports.clock.now();
  const { kind } = link;
  if (isFree(kind)) return openFreePage(ports, { ...link, kind });
  const found = await unitFor(ports, { ...link, kind }, dayOf(now));
  if (!found) return undefined;
  const { unit, by, role } = found;
  if (isLogged(kind)) await recordAccess(ports, unit.id, { by, role, kind });
  const { language, name } = unit;
  const text = printText[language];
  const page = {
    language,
    title: text.kinds[kind],
    hint: text.howToPrint,
    footer: text.footer(name, datesText[language].longDay(dayOf(now))),
    looks: looksOf(kind),
  };
  return { page, content: await contentOf(ports, unit, { ...link, kind }), words: text };
}

export async function openPrintFile(ports: Outside, asked: Asked): Promise<PrintedFile | undefined> {
  const link = goodLink(ports, asked);
  switch (link?.kind) {
    case 'own-data-file': {
      const body = await ownDataFile(ports, link.person);
      return body === undefined
        ? undefined
        : { name: 'femuger-mine-data.json', type: 'application/json', body };
    }
    case 'archive-file': {
      const body = await archiveFile(ports, link);
      return body && { name: 'femuger-arkiv.json', type: 'application/json', body };
    }
    case 'summary-file': {
      const body = await summaryFile(ports, link.person, link.unit);
      return body === undefined ? undefined : { name: 'femuger-kvartal.csv', type: 'text/csv', body };
    }
    case 'date-file': {
      const body = await dateFile(ports, link);
      return body === undefined ? undefined : { name: 'femuger-dato.ics', type: 'text/calendar', body };
    }
    default:
      return undefined;
  }
}

function goodLink(ports: Outside, { kind, unit, token }: Asked): PrintLink | undefined {
  const link = linkIn(ports, token);
  if (!link || link.kind !== kind || link.unit !== unit) return undefined;
  return isExpired(link, ports.clock.now()) ? undefined : link;
}

/** What is shown in place of any page that is refused: it does not tell why. */
export function closedPage(): PrintedPage {
  const text = printText[firstLanguage];
  const page = { language: firstLanguage, title: text.gone };
  return { page, content: { view: sentence(text.goneBody) }, words: text };
}

function linkIn({ signer }: Outside, token: string): PrintLink | undefined {
  const text = signer && readSignedToken(token, signer);
  return text === undefined ? undefined : readPrintLink(text);
}

/** The link's unit, if its person may still print there. Asked at every opening, because people leave units. */
async function unitFor(
  ports: Outside,
  link: PrintLink & { readonly kind: PrintKind },
  today: Day,
): Promise<{ readonly unit: Unit; readonly by: Person; readonly role: LoggedRole } | undefined> {
  const { unit: id, person, kind } = link;
  const [row, member] = await Promise.all([
    readRow(ports, unitRow(id)),
    readRow(ports, memberRow(id, person)),
  ]);
  if (!row) return undefined;
  // The person left the unit after the link was made, and has joined again since. Their old links stay
  // closed.
  if (member && member.value.since > madeAt(link)) return undefined;
  const unit = row.value;
  const institution = member ? undefined : await readValue(ports, institutionRow(unit.institution));
  const roles = rolesOf(person, unit, today, { isMember: member !== undefined, institution });
  if (!may(roles, kind === 'library' ? 'see-operations' : 'print')) return undefined;
  const role = loggedRoles.find((each) => roles.includes(each)) ?? 'member';
  const by = member?.value.person ?? institution?.leader ?? person;
  return { unit, by, role };
}
