import type { Deed } from '../../shared/domain/access/permissions.ts';
import type { Language } from '../../shared/domain/person/person.ts';
import { enter, type Standing, shutOut } from '../access/enter.ts';
import type { Call } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';

/** The headings of the help. */
export const helpGroups = ['everyday', 'unit', 'you'] as const;

export interface HelpLine {
  readonly group: (typeof helpGroups)[number];
  readonly line: Readonly<Record<Language, string>>;
  /** Otherwise it is listed for those who are in a unit and may do it. */
  readonly when?: (at: Standing | undefined, where: 'channel' | 'personal') => boolean;
}

/** Something people write to the bot: `guide`, `dagsorden`. */
export interface Command {
  readonly name: string;
  /** The first word of each language is the one we show; all of them work in both languages. */
  readonly words: Readonly<Record<Language, readonly [string, ...string[]]>>;
  /** Not listed when missing. */
  readonly help?: HelpLine;
  /** What the gate is asked for; `anyone` for what needs no unit. */
  readonly deed: Deed | 'anyone';
  readonly run: (call: Call) => Promise<Reply>;
}

type Named = Pick<Command, 'name' | 'words' | 'help'>;

export function command(
  spec: Named & { readonly deed: Deed; readonly run: (at: Standing) => Promise<Reply> },
): Command {
  const { deed, run } = spec;
  return { ...spec, run: (call) => enter(call, { deed }, run) };
}

/** For what is done where no unit is yet, or outside of it. */
export function freeCommand(spec: Named & Pick<Command, 'run'>): Command {
  return { ...spec, deed: 'anyone', run: (call) => shutOut(call) ?? spec.run(call) };
}
