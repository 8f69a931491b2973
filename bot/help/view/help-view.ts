import type { Language } from '../../../shared/domain/person/language.ts';
import type { Platform } from '../../../shared/domain/person/person.ts';
import { concernLine } from '../../library/concern-answer.ts';
import { buttons, heading, list, more, note, paragraph, strong } from '../../ui/build-view.ts';
import type { Act, View, ViewNode, Words } from '../../ui/view.ts';
import { helpText } from '../text/help-text.ts';

interface Line {
  readonly word: string;
  readonly line: string;
  /** The words of what belongs to it. */
  readonly also: readonly string[];
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
  /** The two that are wanted daily stand as buttons, for whoever would rather press than write. */
  readonly hasUnit: boolean;
}

export function helpView(ask: HelpAsk): View {
  const { language, groups, all } = ask;
  const text = helpText[language];
  // Behind the fold stands what is not shown, and what belongs to that which is.
  const rest = groupNodes(ask, ({ isFirst, also }) => !isFirst || also.length > 0);
  const show: Act = { label: text.everything, action: 'help.show', data: { all: 'yes' } };
  const first = list(
    groups
      .flatMap(({ lines }) => lines.filter(({ isFirst }) => isFirst))
      .map((each) => lineWords({ ...each, also: [] }, language)),
  );
  return {
    summary: text.title,
    nodes: [
      heading(text.title),
      ...(all ? groupNodes(ask, () => true) : [first]),
      note(howWords(ask)),
      note(concernLine(language)),
      ...(ask.hasUnit ? [buttons(...daily(language))] : []),
      ...(all || rest.length === 0 ? [] : [more(show, ...rest)]),
    ],
  };
}

function daily(language: Language): readonly Act[] {
  const { guide, trial } = helpText[language];
  return [
    { label: trial, action: 'trial.open', opensForm: true, style: 'primary' },
    { label: guide, action: 'guide.show' },
  ];
}

function groupNodes({ language, groups }: HelpAsk, isShown: (line: Line) => boolean): readonly ViewNode[] {
  return groups.flatMap(({ group, lines }) => {
    const shown = lines.filter(isShown);
    const words = shown.map((each) => lineWords(each, language));
    return shown.length > 0 ? [paragraph(strong(helpText[language][group])), list(words)] : [];
  });
}

function lineWords({ word, line, also }: Line, language: Language): Words {
  return [strong(word), `: ${line}${also.length > 0 ? `. ${helpText[language].also(also.join(', '))}` : ''}`];
}

function howWords({ language, platform, where }: HelpAsk): string {
  const { how } = helpText[language];
  if (where === 'personal') return how.personal;
  return platform === 'slack' ? how.slackChannel : how.teamsChannel;
}
