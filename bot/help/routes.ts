import { freeButton } from '../feature/button.ts';
import { type Command, freeCommand } from '../feature/command.ts';
import type { Room } from '../feature/room.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import {
  keepingCommand,
  lostCommand,
  namesCommand,
  remindCommand,
  sendOnCommand,
  startColleagueCommand,
  wearyCommand,
  whoWroteCommand,
} from './newcomer.ts';
import { showHelp } from './show-help.ts';
import {
  explainCommand,
  goodbyeCommand,
  helloCommand,
  thanksCommand,
  whatCommand,
  whoCommand,
  yesOrNoCommand,
} from './small-talk.ts';
import { stopCommand } from './stop.ts';
import { undoCommand } from './undo.ts';
import { whoSeesCommand } from './who-sees.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'help.show': Carries<never, 'all'>;
  }
}

/** What people say to somebody rather than to a machine. */
const small = [
  ...[helloCommand, thanksCommand, goodbyeCommand, yesOrNoCommand, whoCommand, whatCommand, explainCommand],
  ...[
    stopCommand,
    undoCommand,
    whoSeesCommand,
    lostCommand,
    keepingCommand,
    remindCommand,
    wearyCommand,
    startColleagueCommand,
  ],
  whoWroteCommand,
  namesCommand,
  sendOnCommand,
];

/** The help lists what the other rooms offer, so it is given their commands. */
export function helpOn(others: readonly Command[]): Room {
  const helpCommand: Command = freeCommand({
    name: 'help',
    words: {
      da: ['hjælp', 'hvad kan du'],
      en: ['help', 'what can you do'],
    },
    help: {
      group: 'everyday',
      line: {
        da: 'den her oversigt',
        en: 'this overview',
      },
      when: () => true,
    },
    run: (call) => showHelp(call, [...others, ...small, helpCommand]),
  });
  return {
    commands: [helpCommand, ...small],
    buttons: [freeButton('help.show', helpCommand.run)],
  };
}
