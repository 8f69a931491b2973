import type { Language } from '../../shared/domain/person/language.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import type { FreeKind, PrintLink } from '../../shared/domain/print/print-link.ts';
import { openTrendsPage } from '../above/trends.ts';
import { openArchivePage } from '../archive/open-archive.ts';
import { openFramePage } from '../network/event-frames.ts';
import { openPackPage } from '../network/pack-page.ts';
import { openSummaryPage } from '../network/summary-page-and-file.ts';
import { openOwnData } from '../own-data/own-data-page-and-file.ts';
import type { Outside } from '../turn/ports.ts';
import type { View, ViewNode } from '../ui/view.ts';
import { openVideosPage } from '../video/videos-page.ts';
import { looksOf } from './paper-format.ts';
import type { PrintedPage } from './printed-page.ts';
import { printText } from './text/print-text.ts';

/** A page that is no unit's. Each kind checks by itself whether the link's person may see it. */
export async function openFreePage(
  ports: Outside,
  { kind, person, unit: of }: PrintLink & { readonly kind: FreeKind },
): Promise<PrintedPage | undefined> {
  const opened = await openKind(ports, kind, person, of);
  if (!opened) return undefined;
  const { language, title } = opened;
  const text = printText[language];
  // Links that are to be gone on a day do not belong on paper.
  const hint = kind === 'videos' ? {} : { hint: text.howToPrint };
  return {
    page: { language, title, ...hint, looks: looksOf(kind) },
    content: contentOf(opened),
    words: text,
  };
}

type Opened = { readonly language: Language; readonly title: string } & (
  | { readonly view: View; readonly behind?: readonly ViewNode[] }
  | { readonly parts: AsyncIterable<readonly ViewNode[]> }
);

function contentOf(opened: Opened): PrintedPage['content'] {
  if ('parts' in opened) return { parts: opened.parts };
  const { view, behind } = opened;
  return behind ? { view, behind } : { view };
}

function openKind(
  ports: Outside,
  kind: FreeKind,
  person: Person,
  of: string,
): Promise<Opened | undefined> | Opened | undefined {
  switch (kind) {
    case 'own-data':
      return openOwnData(ports, person);
    case 'summary':
      return openSummaryPage(ports, person, of);
    case 'trends':
      return openTrendsPage(ports, person, of);
    case 'videos':
      return openVideosPage(ports, person, of);
    case 'pack':
      return openPackPage(ports, person, of);
    case 'frame':
      return openFramePage(of);
    case 'archive':
      return openArchivePage(ports, { person, unit: of });
    case 'own-data-file':
    case 'archive-file':
    case 'summary-file':
    case 'date-file':
      return undefined;
    default:
      return kind satisfies never;
  }
}
