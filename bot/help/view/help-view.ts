import type { Language, Platform } from '../../../shared/domain/person/person.ts';
import { concernLine } from '../../library/concern.ts';
import { heading, list, more, note, paragraph, strong } from '../../ui/build-view.ts';
import type { Act, View, ViewNode, Words } from '../../ui/view.ts';
import { helpText } from '../text/help-text.ts';

interface Line {
  readonly word: string;
  readonly line: string;
  readonly isFirst: boolean;
}

interface HelpAsk {
  readonly language: Language;
  readonly platform: Platform;
  readonly where: 'channel' | 'personal';
  readonly groups: readonly {
    readonly group: 'everyday' | 'unit' | 'you';
    readonly lines: readonly Line[];
  }[];
  /** With everything, where a client cannot fold. */
  readonly all: boolean;
}

export function helpView(ask: HelpAsk): View {
  const { language, groups, all } = ask;
  const text = helpText[language];
  const rest = groupNodes(ask, ({ isFirst }) => !isFirst);
  const show: Act = { label: text.everything, action: 'help.show', data: { all: 'yes' } };
  const first = list(groups.flatMap(({ lines }) => lines.filter(({ isFirst }) => isFirst)).map(lineWords));
  return {
    summary: text.title,
    nodes: [
      heading(text.title),
      ...(all ? groupNodes(ask, () => true) : [first]),
      note(howWords(ask)),
      note(concernLine(language)),
      ...(all || rest.length === 0 ? [] : [more(show, ...rest)]),
    ],
  };
}

function groupNodes({ language, groups }: HelpAsk, isShown: (line: Line) => boolean): readonly ViewNode[] {
  return groups.flatMap(({ group, lines }) => {
    const shown = lines.filter(isShown);
    return shown.length > 0 ? [paragraph(strong(helpText[language][group])), list(shown.map(lineWords))] : [];
  });
}

function lineWords({ word, line }: Line): Words {
  return [strong(word), `: ${line}`];
}

function howWords({ language, platform, where }: HelpAsk): string {
  const { how } = helpText[language];
  if (where === 'personal') return how.personal;
  return platform === 'slack' ? how.slackChannel : how.teamsChannel;
}
