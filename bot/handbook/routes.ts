import type { Room } from '../feature/room.ts';
import { cardCommand, cardToMeetingButton, dealButton } from './cards.ts';
import { checkCommand } from './check-questions.ts';
import { contactsButton, contactsCommand, guidelinesButton, guidelinesCommand } from './contacts.ts';
import { indexCommand } from './contents.ts';
import * as glossary from './glossary.ts';
import * as golden from './golden.ts';
import { halveButton, halveCommand } from './halve.ts';
import { ladderButton, ladderCommand } from './ladder.ts';
import { networkButton, networkMeetingCommand } from './network-meetings.ts';
import { planBButton, planBCommand, rainCommand } from './plan-b.ts';
import { choosePrincipleButton, principleButton, principleCommand } from './principles.ts';
import { questionButton, questionCommand } from './questions.ts';
import { roleCommand } from './roles.ts';
import { seasonsCommand } from './seasons.ts';
import { shortGuideCommand } from './short-guide.ts';
import { startersButton, startersCommand } from './starters.ts';
import { stepsButton, stepsCommand } from './steps.ts';
import { tryItButton } from './try-it.ts';

export const handbook: Room = {
  commands: [
    indexCommand,
    cardCommand,
    questionCommand,
    glossary.glossaryCommand,
    golden.goldenCommand,
    startersCommand,
    ladderCommand,
    principleCommand,
    halveCommand,
    stepsCommand,
    planBCommand,
    rainCommand,
    shortGuideCommand,
    roleCommand,
    seasonsCommand,
    contactsCommand,
    guidelinesCommand,
    checkCommand,
    networkMeetingCommand,
  ],
  buttons: [
    tryItButton,
    dealButton,
    cardToMeetingButton,
    questionButton,
    glossary.glossaryButton,
    glossary.talkButton,
    glossary.writeGlossaryButton,
    glossary.deleteGlossaryButton,
    golden.goldenButton,
    golden.undoGoldenButton,
    startersButton,
    ladderButton,
    principleButton,
    choosePrincipleButton,
    halveButton,
    stepsButton,
    planBButton,
    contactsButton,
    guidelinesButton,
    networkButton,
  ],
  forms: [golden.writeGolden, glossary.writeGlossary],
};
