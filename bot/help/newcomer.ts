import { firstLanguage, type Language } from '../../shared/domain/person/language.ts';
import { enter } from '../access/enter.ts';
import { freeCommand } from '../feature/command.ts';
import { plainWords } from '../feature/plain-words.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { View } from '../ui/view.ts';
import { helpTold } from './told-rules.ts';
import {
  cannotView,
  keepingView,
  lostView,
  namesView,
  remindOtherView,
  remindView,
  startColleagueView,
  wearyView,
  whoWroteView,
} from './view/newcomer-view.ts';

/** Asked in the first days, and answered in two lines: a list of commands answers none of it. */
export const lostCommand = freeCommand({
  name: 'lost',
  words: {
    da: ['jeg forstår ikke noget', 'jeg forstår ikke noget af det her', 'jeg kan ikke finde ud af det'],
    en: ['i do not understand any of this'],
  },
  help: 'small-talk',
  alone: true,
  run: (call) => answer(call, (language, hasUnit) => lostView(language, hasUnit)),
});

export const keepingCommand = freeCommand({
  name: 'keeping',
  words: {
    da: ['hvor længe gemmer du det', 'hvor længe gemmes det', 'bliver det slettet'],
    en: ['how long do you keep it'],
  },
  help: 'small-talk',
  alone: true,
  run: (call) => answer(call, (language) => keepingView(language, call.ports.yearsKept)),
});

export const remindCommand = freeCommand({
  name: 'remind',
  words: {
    da: ['kan du minde mig om mødet', 'mind mig om mødet'],
    en: ['remind me of the meeting'],
  },
  help: 'small-talk',
  alone: true,
  run: (call) => {
    const { what } = call.intent;
    const said = what.kind === 'words' ? plainWords(what.text) : '';
    const isOther = helpTold.remindOther.says.test(said);
    const isOfAnything = helpTold.remindMe.says.test(said);
    return answer(call, (language, hasUnit) =>
      isOther
        ? remindOtherView(language)
        : isOfAnything
          ? cannotView(language, 'remindMe', hasUnit)
          : remindView(language),
    );
  },
});

/** “Send besked til alle”: it passes nothing on, and says where whoever asks can say it. */
export const sendOnCommand = freeCommand({
  name: 'send-on',
  words: { da: ['send besked til alle', 'send en besked til alle'], en: ['send a message to all'] },
  help: 'small-talk',
  alone: true,
  run: (call) => answer(call, (language, hasUnit) => cannotView(language, 'sendOn', hasUnit)),
});

/** Who has written and who has not is nobody's list: what all have shared is shown, and how many want what. */
export const whoWroteCommand = freeCommand({
  name: 'who-wrote',
  words: {
    da: ['hvem mangler at skrive', 'hvem har ikke skrevet'],
    en: ['who has not written'],
  },
  help: 'small-talk',
  alone: true,
  run: (call) => answer(call, (language) => whoWroteView(language)),
});

/** “Må jeg skrive børnenes navne?”: the rule of the house, before a name is written. */
export const namesCommand = freeCommand({
  name: 'names',
  words: {
    da: ['må jeg skrive børnenes navne', 'må man skrive navne'],
    en: ['may i write the children’s names'],
  },
  help: 'small-talk',
  alone: true,
  run: (call) => answer(call, (language) => namesView(language)),
});

/** “Kan du hjælpe Ditte i gang, hun er ny?”: each begins by a word of their own, so whoever asks reads which. */
export const startColleagueCommand = freeCommand({
  name: 'start-colleague',
  words: {
    da: ['kan du hjælpe en ny kollega i gang', 'hjælp en ny kollega i gang'],
    en: ['help a new colleague begin'],
  },
  help: 'small-talk',
  alone: true,
  run: (call) => {
    const { what } = call.intent;
    const name = what.kind === 'words' ? helpedOne.exec(what.text)?.groups?.name : undefined;
    return answer(call, (language, hasUnit) => startColleagueView(language, name, hasUnit));
  },
});

const helpedOne = /(?<!\p{L})[Hh]jælpe? (?<name>\p{Lu}[\p{L}-]+)(?!\p{L})/u;

/** Whoever has had enough is met kindly: nothing to keep, and no list of what they may have meant. */
export const wearyCommand = freeCommand({
  name: 'weary',
  words: {
    da: ['jeg er træt af det her', 'du er dum', 'lidt ro i dag'],
    en: ['i am tired of this', 'you are stupid', 'some peace today'],
  },
  help: 'small-talk',
  alone: true,
  run: (call) => answer(call, (language, hasUnit) => wearyView(language, hasUnit)),
});

function answer(call: Call, view: (language: Language, hasUnit: boolean) => View): Promise<Reply> {
  const withoutUnit = () => showYou(view(firstLanguage, false));
  return enter(call, { deed: 'see-help', withoutUnit }, async ({ unit }) =>
    showYou(view(unit.language, true)),
  );
}
