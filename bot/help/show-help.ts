import { enter, type Standing } from '../access/enter.ts';
import { type Command, type HelpLine, helpGroups } from '../feature/command.ts';
import { type Call, firstLanguage, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { helpView } from './view/help-view.ts';

/** What nearly everybody comes for; the rest waits behind a fold, so that the help is no wall of words. */
const firstNames: ReadonlySet<string> = new Set(
  'join home guide trial note agenda decisions next-meeting help'.split(' '),
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
  const also = (name: string) =>
    commands.filter((one) => underOf(one) === name && mayRun(one, at)).map(({ words }) => words[language][0]);
  const groups = helpGroups.map((group) => ({
    group,
    lines: shown.flatMap(({ name, words, help }) =>
      isLine(help) && help.group === group
        ? [
            {
              word: words[language][0],
              line: help.line[language],
              also: also(name),
              isFirst: isFirst(name, at),
            },
          ]
        : [],
    ),
  }));
  const all = intent.what.kind === 'button' && intent.what.data.all === 'yes';
  return showYou(helpView({ language, platform: person.platform, where, groups, all }));
}

function isListed(command: Command, where: 'channel' | 'personal', at?: Standing): boolean {
  const { help } = command;
  if (!isLine(help)) return false;
  return help.when ? help.when(at, where) : mayRun(command, at);
}

/** Whoever is in a unit has no need to be told first how one begins. */
function isFirst(name: string, at: Standing | undefined): boolean {
  if (name === 'create') return !at;
  return firstNames.has(name) && (name !== 'join' || !at?.member);
}

function mayRun({ deed }: Command, at: Standing | undefined): boolean {
  return at !== undefined && (deed === 'anyone' || at.may(deed));
}

function isLine(help: Command['help']): help is HelpLine {
  return typeof help === 'object' && 'line' in help;
}

function underOf({ help }: Command): string | undefined {
  return typeof help === 'object' && 'under' in help ? help.under : undefined;
}
