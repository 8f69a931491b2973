import type { Language, Platform } from '../../../shared/domain/person/person.ts';
import { concernLine } from '../../library/concern.ts';
import { heading, list, note, paragraph, strong } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { helpText } from '../text/help-text.ts';

export function helpView(ask: {
  readonly language: Language;
  readonly platform: Platform;
  readonly where: 'channel' | 'personal';
  readonly groups: readonly {
    readonly group: 'everyday' | 'unit' | 'you';
    readonly lines: readonly { readonly word: string; readonly line: string }[];
  }[];
}): View {
  const text = helpText[ask.language];
  const how =
    ask.where === 'personal'
      ? text.how.personal
      : ask.platform === 'slack'
        ? text.how.slackChannel
        : text.how.teamsChannel;
  return {
    summary: text.title,
    nodes: [
      heading(text.title),
      ...ask.groups
        .filter(({ lines }) => lines.length > 0)
        .flatMap(({ group, lines }) => [
          paragraph(strong(text[group])),
          list(lines.map(({ word, line }) => [strong(word), `: ${line}`])),
        ]),
      note(how),
      note(concernLine(ask.language)),
    ],
  };
}
