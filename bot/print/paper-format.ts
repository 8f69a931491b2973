import type { FreeKind, PrintKind } from '../../shared/domain/print/print-link.ts';
import type { PageLook } from '../ui/page.ts';

const oneSheet = ['one-sheet'] as const;

/** How each page lies on paper: those that are handed out or filled in are a single sheet. */
const looks: Readonly<Partial<Record<PrintKind | FreeKind, readonly PageLook[]>>> = {
  week: ['one-sheet', 'wide'],
  'process-plan': ['one-sheet', 'columns'],
  'process-sheets': ['sheets'],
  talk: oneSheet,
  'sheet-staff': oneSheet,
  'sheet-parents': oneSheet,
  'paper-goal': oneSheet,
  'paper-trial': oneSheet,
  'paper-plan': oneSheet,
  'paper-day': oneSheet,
  pack: oneSheet,
  frame: oneSheet,
  summary: ['one-sheet', 'figures'],
  trends: ['figures'],
};

export function looksOf(kind: PrintKind | FreeKind): readonly PageLook[] {
  return looks[kind] ?? [];
}
