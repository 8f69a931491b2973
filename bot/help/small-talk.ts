import { firstName } from '../../shared/domain/person/first-name.ts';
import { firstLanguage } from '../../shared/domain/person/language.ts';
import { enter } from '../access/enter.ts';
import { freeCommand } from '../feature/command.ts';
import { plainWords } from '../feature/plain-words.ts';
import { type Call, named, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import {
  explainView,
  goodbyeView,
  helloView,
  pressView,
  welcomeView,
  whatView,
  whoView,
} from './view/small-talk-view.ts';

/** People greet, and they say thank you. Neither is a mistake. */
export const helloCommand = freeCommand({
  name: 'hello',
  words: {
    da: [
      'hej',
      ...[
        'hejsa',
        'goddag',
        'godmorgen',
        'god morgen',
        'godmorgen femuger',
        'hej femuger',
        'hej med dig',
        'godmorgen alle sammen',
      ],
      ...['hej alle sammen', 'hvordan går det', 'hvordan har du det'],
    ],
    en: ['hi', 'hello', 'good morning', 'how are you'],
  },
  help: 'small-talk',
  alone: true,
  run: async (call) => {
    const known = await named(call);
    const name = known.person.name && firstName(known.person.name);
    return inTheirLanguage(call, (language, hasUnit) => helloView(language, name, hasUnit));
  },
});

export const thanksCommand = freeCommand({
  name: 'thanks',
  words: {
    da: [
      'tak',
      ...[
        'mange tak',
        'tusind tak',
        'tak for hjælpen',
        'super tak',
        'fint tak',
        'super',
        'fint',
        'fedt',
        'dejligt',
      ],
      ...['ok', 'okay', 'i orden', 'det er i orden', 'helt i orden', 'ok tak', 'nej tak'],
    ],
    en: ['thanks', 'thank you', 'many thanks', 'great', 'fine'],
  },
  help: 'small-talk',
  alone: true,
  run: (call) => inTheirLanguage(call, (language) => welcomeView(language)),
});

export const goodbyeCommand = freeCommand({
  name: 'goodbye',
  words: {
    da: [
      'farvel',
      ...[
        'hej hej',
        'tak for i dag',
        'tak for nu',
        'vi ses',
        'god weekend',
        'god aften',
        'godnat',
        'god fyraften',
      ],
      ...['god ferie', 'fortsat god dag', 'hav en god dag', 'god dag'],
    ],
    en: ['goodbye', 'bye', 'see you', 'have a nice day', 'have a nice weekend', 'good night'],
  },
  help: 'small-talk',
  alone: true,
  run: (call) => inTheirLanguage(call, (language) => goodbyeView(language)),
});

/** We ask with buttons; a typed yes does not tell us to what. */
export const yesOrNoCommand = freeCommand({
  name: 'yes-or-no',
  words: {
    da: [
      'ja',
      'nej',
      'jo',
      'næ',
      'jep',
      'måske',
      'ja tak',
      'jo tak',
      'ja gerne',
      'ja det er det',
      'ja det gør',
      'ja gør det',
      'ja slet den',
      'ja skriv den',
      'ja gem den',
      'ja ret den',
    ],
    en: ['yes', 'no', 'maybe', 'yes please'],
  },
  help: 'small-talk',
  alone: true,
  run: (call) => inTheirLanguage(call, (language) => pressView(language)),
});

export const whoCommand = freeCommand({
  name: 'who',
  words: {
    da: [
      'hvem er du',
      'hvad er du',
      'hvad er femuger',
      'er du et menneske',
      'er du en robot',
      'hvad er det her',
      'hvad er det her for noget',
      'hvad er det for noget',
      'hvad kan du bruges til',
      'hvad kan man bruge dig til',
      'hvad bruger man dig til',
      'hvad kan vi bruge dig til',
    ],
    en: ['who are you', 'what are you', 'are you a human'],
  },
  help: 'small-talk',
  alone: true,
  run: (call) => inTheirLanguage(call, (language) => whoView(language)),
});

export const whatCommand = freeCommand({
  name: 'what',
  words: {
    da: [
      'hvad er en prøvehandling',
      'hvad er prøvehandlinger',
      'hvad er aktionslæring',
      'hvad går det ud på',
    ],
    en: ['what is a trial', 'what is action learning'],
  },
  help: 'small-talk',
  alone: true,
  run: (call) => inTheirLanguage(call, (language) => whatView(language)),
});

/** A word of the bot's own, asked about: what it is, and the button that leads to it. */
export const explainCommand = freeCommand({
  name: 'explain',
  words: {
    da: ['hvad er et statusmøde', 'hvad er en dagsorden', 'hvad er en refleksionsnote', 'hvad er en note'],
    en: ['what is a status meeting', 'what is an agenda', 'what is a reflection note'],
  },
  help: 'small-talk',
  alone: true,
  run: (call) => {
    const { what } = call.intent;
    const said = what.kind === 'words' ? plainWords(what.text) : '';
    const named = /note|fokus|dagsorden|agenda/.exec(said)?.[0];
    const about =
      named === 'note' ? 'note' : named === 'fokus' ? 'focus' : named === undefined ? 'meeting' : 'agenda';
    return inTheirLanguage(call, (language, hasUnit) => explainView(language, about, hasUnit));
  },
});

function inTheirLanguage(
  call: Call,
  view: (language: typeof firstLanguage, hasUnit: boolean) => ReturnType<typeof helloView>,
): Promise<Reply> {
  const withoutUnit = () => showYou(view(firstLanguage, false));
  return enter(call, { deed: 'see-guide', withoutUnit }, async ({ unit }) =>
    showYou(view(unit.language, true)),
  );
}
