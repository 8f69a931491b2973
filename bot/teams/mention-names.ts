import { allNodes, toInlines } from '../ui/build-view.ts';
import type { Inline, View, ViewNode, Words } from '../ui/view.ts';
import type { MentionEntity } from './adaptive-card.ts';

/**
 * Teams finds the mentioned person by the text between the <at> tags. So two people with the same name get different
 * texts.
 */
export function callNamesOf(view: View): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const inline of allNodes(view.nodes).flatMap(wordsIn).flatMap(toInlines)) {
    if (inline.t !== 'mention' || names.has(inline.id) || !isTeamsUser(inline.id)) continue;
    const name = bare(inline.name);
    if (name === '') continue;
    const taken = new Set(names.values());
    let own = name;
    for (let nth = 2; taken.has(own); nth++) own = `${name} ${nth}`;
    names.set(inline.id, own);
  }
  return names;
}

export function entityOf(id: string, name: string): MentionEntity {
  return { type: 'mention', text: `<at>${name}</at>`, mentioned: { id, name } };
}

/**
 * Whether an id is one of Teams': a Teams id, an Entra object id or a sign-in name. Anybody else is named without a
 * mention.
 */
function isTeamsUser(id: string): boolean {
  return /^\d+:.|^[0-9a-f]{8}-[0-9a-f-]{27}$|@/i.test(id);
}

/** The name without characters that Markdown or the <at> tag would read. */
function bare(name: string): string {
  return name
    .replace(/[<>&*_`~[\]()#\\|{}]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function wordsIn(node: ViewNode): readonly Words[] {
  switch (node.node) {
    case 'paragraph':
    case 'quote':
    case 'note':
      return [node.words];
    case 'list':
      return node.items;
    case 'facts':
      return node.rows.map(({ words }): Words | readonly Inline[] => words);
    case 'heading':
    case 'divider':
    case 'image':
    case 'picture':
    case 'more':
    case 'buttons':
      return [];
    default:
      return node satisfies never;
  }
}
