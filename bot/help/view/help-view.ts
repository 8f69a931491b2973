import type { Language, Platform } from '../../../shared/domain/unit/person.ts';
import { type CommandName, commandWords } from '../../front/text/command-words.ts';
import { heading, list, note, paragraph, strong } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { helpText } from '../text/help-text.ts';

export type HelpGroup = 'everyday' | 'unit' | 'you';

export function helpView(ask: {
  readonly language: Language;
  readonly platform: Platform;
  readonly where: 'channel' | 'personal';
  readonly groups: readonly { readonly group: HelpGroup; readonly commands: readonly CommandName[] }[];
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
        .filter(({ commands }) => commands.length > 0)
        .flatMap(({ group, commands }) => [
          paragraph(strong(text[group])),
          list(
            commands.map((command) => [
              strong(commandWords[command][ask.language][0]),
              `: ${text.lines[command]}`,
            ]),
          ),
        ]),
      note(how),
    ],
  };
}
