import { enter, type Standing } from '../access/enter.ts';
import { type Command, helpGroups } from '../feature/command.ts';
import { type Call, firstLanguage, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { helpView } from './view/help-view.ts';

/** What nearly everybody comes for; the rest waits behind a fold, so that the help is no wall of words. */
const firstNames: ReadonlySet<string> = new Set(
  'create join home guide trial note agenda decisions next-meeting help'.split(' '),
);

/** What this person can do here and now: nothing on the list answers with a refusal. */
export function showHelp(call: Call, commands: readonly Command[]): Promise<Reply> {
  const withoutUnit = () => listed(call, commands);
  return enter(call, { deed: 'see-help', withoutUnit }, async (at) => listed(call, commands, at));
}

function listed({ intent, person }: Call, commands: readonly Command[], at?: Standing): Reply {
  const language = at?.unit.language ?? firstLanguage;
  const where = intent.where.kind;
  const shown = commands.filter((one) => isListed(one, where, at));
  const groups = helpGroups.map((group) => ({
    group,
    lines: shown
      .filter(({ help }) => help?.group === group)
      .map(({ name, words, help }) => ({
        word: words[language][0],
        line: help?.line[language] ?? '',
        isFirst: firstNames.has(name),
      })),
  }));
  const all = intent.what.kind === 'button' && intent.what.data.all === 'yes';
  return showYou(helpView({ language, platform: person.platform, where, groups, all }));
}

function isListed({ help, deed }: Command, where: 'channel' | 'personal', at?: Standing): boolean {
  if (!help) return false;
  if (help.when) return help.when(at, where);
  return at !== undefined && (deed === 'anyone' || at.may(deed));
}
