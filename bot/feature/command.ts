import type { Deed } from '../../shared/domain/access/permissions.ts';
import type { Language } from '../../shared/domain/person/language.ts';
import { enter, type Standing, shutOut } from '../access/enter.ts';
import type { Call } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { ActionName, Carries } from '../ui/button-and-form-names.ts';
import { withUnitNamed } from './name-unit.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    /** Runs a command as if the person had written it, for one of their units. */
    command: Carries<'command', 'unit'>;
  }
}

/** The headings of the help. */
export const helpGroups = ['everyday', 'unit', 'you'] as const;

export interface HelpLine {
  readonly group: (typeof helpGroups)[number];
  readonly line: Readonly<Record<Language, string>>;
  /** When the help lists it; without this, for everybody who is in a unit and may do it. */
  readonly when?: (at: Standing | undefined, where: 'channel' | 'personal') => boolean;
}

/** A line of the help for somebody in no unit, who looks after networks or has a role above the units. */
export interface LineBeyond {
  readonly to: readonly ('networks' | 'above')[];
  readonly line: Readonly<Record<Language, string>>;
}

/** Something people write to the bot: `guide`, `dagsorden`. */
export interface Command {
  readonly name: string;
  /** The first word of each language is the one we show; all of them work in both languages. */
  readonly words: Readonly<Record<Language, readonly [string, ...string[]]>>;
  /** Its words count only when nothing else is written: `stille` is this command, “stille leg i hjørnet” is not. */
  readonly alone?: boolean;
  /**
   * Somebody in two units is usually offered the same command for the other one below the answer. `once`: not
   * offered, because the command has done something. `everywhere`: the unit is not even named, because the answer is
   * about the person.
   */
  readonly reach?: 'once' | 'everywhere';
  /** Its words alone change something, as `deltag` does. Answered once more, it is not done once more. */
  readonly changes?: true;
  /** Asked how it stands, it tells; any other command that changes something is then not run. */
  readonly tellsHowItStands?: true;
  /** Where the words go that stand after its own: “note: vi så blade”. */
  readonly wordsInto?: {
    readonly field: string;
    /** The button of its answer that opens the form; without this, the form is the answer. */
    readonly via?: ActionName;
  };
  /** It says itself what became of those words: a trial has its receipt, a search says what it found. */
  readonly answersForWords?: true;
  /** A sentence about it is understood whole: “jeg overtager mødet fra Bo” holds nothing more to be kept. */
  readonly toldWhole?: true;
  /** A line of the help, or a word in another command’s line; only what is said for politeness is not in it. */
  readonly help: ((HelpLine | { readonly under: string }) & { readonly beyond?: LineBeyond }) | 'small-talk';
  /** The deed that the gate is asked for; `anyone` for what needs no unit. */
  readonly deed: Deed | 'anyone';
  readonly run: (call: Call) => Promise<Reply>;
}

type Named = Pick<
  Command,
  | 'name'
  | 'words'
  | 'alone'
  | 'reach'
  | 'changes'
  | 'tellsHowItStands'
  | 'wordsInto'
  | 'answersForWords'
  | 'toldWhole'
  | 'help'
>;

export function command(
  spec: Named & { readonly deed: Deed; readonly run: (at: Standing) => Promise<Reply> },
): Command {
  const { deed, run, name, reach } = spec;
  return {
    ...spec,
    run: (call) =>
      enter(call, { deed, unit: chosenUnit(call) }, async (at) => {
        const reply = await run(at);
        return reach === 'everywhere' ? reply : withUnitNamed(at, reply, reach ? undefined : name);
      }),
  };
}

/** The unit that somebody in two units has chosen with a button; in a channel it is always the channel's own. */
export function chosenUnit({ intent: { what, where } }: Call): string | undefined {
  const isChosen = where.kind === 'personal' && what.kind === 'button' && what.action === 'command';
  return isChosen ? what.data.unit : undefined;
}

/** A command that needs no unit, such as creating one. */
export function freeCommand(spec: Named & Pick<Command, 'run'>): Command {
  return { ...spec, deed: 'anyone', run: (call) => shutOut(call) ?? spec.run(call) };
}
