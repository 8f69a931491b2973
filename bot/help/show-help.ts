import { firstLanguage } from '../../shared/domain/person/language.ts';
import { enter, type Standing } from '../access/enter.ts';
import { type Command, type HelpLine, helpGroups, type LineBeyond } from '../feature/command.ts';
import { lookedAfter } from '../network/looked-after.ts';
import { personRow } from '../rows/place-rows.ts';
import { readValue } from '../rows/row.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { helpView } from './view/help-view.ts';

/** What nearly everybody comes for; the rest waits behind a fold, so that the help is no wall of words. */
const firstNames: ReadonlySet<string> = new Set(
  'join home guide trial note agenda decisions next-meeting help'.split(' '),
);

/** What this person can do here and now: nothing on the list answers with a refusal. */
export async function showHelp(call: Call, commands: readonly Command[]): Promise<Reply> {
  let isBeyond = false;
  const withoutUnit = (): Reply => {
    isBeyond = true;
    return { kind: 'nothing' };
  };
  const reply = await enter(call, { deed: 'see-help', withoutUnit }, async (at) =>
    listed(call, commands, at),
  );
  return isBeyond ? listed(call, beyond(commands, await rolesBeyond(call))) : reply;
}

/** Where somebody in no unit has something to look at: what is private is told in the personal chat alone. */
async function rolesBeyond(call: Call): Promise<LineBeyond['to']> {
  const { intent, ports, person } = call;
  if (intent.where.kind !== 'personal') return [];
  const [networks, place] = await Promise.all([lookedAfter(call), readValue(ports, personRow(person))]);
  const above = place?.above ?? [];
  return [
    ...(networks.length > 0 ? ['networks' as const] : []),
    ...(above.length > 0 ? ['above' as const] : []),
  ];
}

/** Each with the line that is theirs. */
function beyond(commands: readonly Command[], roles: LineBeyond['to']): readonly Command[] {
  return commands.map((one) => {
    const line = typeof one.help === 'object' ? one.help.beyond : undefined;
    if (!line?.to.some((each) => roles.includes(each))) return one;
    return { ...one, help: { group: 'everyday', line: line.line, when: () => true, beyond: line } };
  });
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
              isFirst: isFirst(name, at) || (!at && help.beyond !== undefined),
            },
          ]
        : [],
    ),
  }));
  const all = intent.what.kind === 'button' && intent.what.data.all === 'yes';
  return showYou(
    helpView({ language, platform: person.platform, where, groups, all, hasUnit: at !== undefined }),
  );
}

function isListed(command: Command, where: 'channel' | 'personal', at?: Standing): boolean {
  const { help } = command;
  if (!isLine(help)) return false;
  return help.when ? help.when(at, where) : mayRun(command, at);
}

/** Whoever is in a unit has no need to be told first how one begins, nor that this is the help. */
function isFirst(name: string, at: Standing | undefined): boolean {
  if (name === 'create') return !at;
  return firstNames.has(name) && (name !== 'join' || !at?.member) && (name !== 'help' || !at);
}

function mayRun({ deed }: Command, at: Standing | undefined): boolean {
  return at !== undefined && (deed === 'anyone' || at.may(deed));
}

function isLine(help: Command['help']): help is HelpLine & { readonly beyond?: LineBeyond } {
  return typeof help === 'object' && 'line' in help;
}

function underOf({ help }: Command): string | undefined {
  return typeof help === 'object' && 'under' in help ? help.under : undefined;
}
