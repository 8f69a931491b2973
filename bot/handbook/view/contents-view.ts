import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { viewOfChildren } from '../../library/view-of-children.ts';
import { buttons, heading, paragraph, quote } from '../../ui/build-view.ts';
import type { Act, View } from '../../ui/view.ts';
import { contentsText } from '../text/contents-text.ts';

type Where = Pick<Unit, 'id' | 'language'>;
type Page = keyof (typeof contentsText)['da']['open'];

const ask: readonly Page[] = ['card', 'question', 'glossary', 'golden'];
const attempt: readonly Page[] = ['starters', 'ladder', 'principle', 'halve', 'steps', 'plan-b'];
const know: readonly Page[] = ['short-guide', 'role', 'seasons', 'contacts', 'guidelines'];
const forLeaders: readonly Page[] = ['check', 'network-meeting'];

export function indexView(unit: Where, leads: boolean): View {
  const children = viewOfChildren(unit.language);
  const text = contentsText[unit.language];
  const open = (pages: readonly Page[]) =>
    buttons(
      ...pages.map(
        (command): Act => ({
          label: text.open[command],
          action: 'command',
          data: { command },
        }),
      ),
    );
  return {
    summary: text.indexTitle,
    nodes: [
      heading(text.indexTitle),
      paragraph(text.indexIntro),
      ...(children ? [quote(children)] : []),
      heading(text.indexAsk, 2),
      open(ask),
      heading(text.indexTry, 2),
      open(attempt),
      heading(text.indexKnow, 2),
      open([...know, ...(leads ? forLeaders : [])]),
    ],
  };
}
