import { firstLanguage, type Language } from '../../shared/domain/person/language.ts';
import { readTrials } from '../../shared/domain/trial/read-trials.ts';
import { enter, type Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { asksHowItStands } from '../feature/asks-how-it-stands.ts';
import { plainWords } from '../feature/plain-words.ts';
import { concernView } from '../guard/view/guard-views.ts';
import { yesOrNoCommand } from '../help/small-talk.ts';
import { botAdded } from '../home/bot-added.ts';
import { dropWithMessage } from '../meeting/drop-with-message.ts';
import { followDecision, type Reading } from '../meeting/follow-decision.ts';
import { offerDecision } from '../meeting/offer-decision.ts';
import { offerDone } from '../meeting/offer-done.ts';
import { stepBack } from '../meeting/step-back.ts';
import { once } from '../outbox/once.ts';
import { followDeletion, followEdit } from '../trial/follow-message.ts';
import { isSharedTrial, offerTrial, openedIn, trialCommand } from '../trial/write-in-message.ts';
import { type Call, callOf, showYou } from '../turn/call.ts';
import type { Intent } from '../turn/intent.ts';
import type { Outside } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import { removedFromChannel, removedFromTenant } from '../unit/removed-from-channel.ts';
import { withoutGreeting } from './asked-and-said.ts';
import { runWithWords, withCarried } from './carry-words.ts';
import { type Found, findCommand } from './find-command.ts';
import { guess } from './guess.ts';
import { noteDeed, watch } from './note-deed.ts';
import { answerInWords, rememberQuestion } from './open-question.ts';
import { buttons, commands, forms, withSayings } from './rooms.ts';
import { unknownText } from './text/unknown-text.ts';
import { isTried } from './told-rules.ts';
import { isConcern, tellsOfWorry } from './worry.ts';

const everyCommand = [...commands.values()];

/** The whole bot: what came in, what goes out. Everything it can do stands in the rooms' lists. */
export function handle(intent: Intent, outside: Outside): Promise<Reply> {
  const watched = watch(outside.store, intent.who);
  const call = callOf(intent, withSayings({ ...outside, store: watched.store }));
  const act = async () => {
    const reply = await route(call);
    await noteDeed(call, watched, () => deedIn(intent));
    await rememberQuestion(call, reply, watched);
    return reply;
  };
  // A shared trial is safe without a mark that its delivery was seen: a second delivery finds the rows of the
  // first. Words that were only overheard leave no trace at all, so no mark either.
  return isSharedTrial(intent) || intent.overheard ? act() : once(call.ports, intent.delivery, act);
}

/** What was done is called after its button, its form or its command. */
function deedIn({ what }: Intent): string {
  switch (what.kind) {
    case 'button':
      return what.action === 'command' ? (what.data.command ?? '') : what.action;
    case 'form':
      return what.form;
    case 'words': {
      const isTrial = readTrials(what.text, { addressed: true })?.kind === 'trials';
      const found = isTrial ? undefined : findCommand(everyCommand, what.text);
      return found?.kind === 'command' ? found.command.name : 'trial';
    }
    default:
      return `message.${what.kind}`;
  }
}

function route(call: Call): Promise<Reply> {
  const { what } = call.intent;
  switch (what.kind) {
    case 'words':
      return runWords(call, what.text);
    case 'button':
      return what.action === 'command'
        ? (commands.get(what.data.command ?? '')?.run(call) ?? gone())
        : (buttons
            .get(what.action)
            ?.press(call, what.data)
            .then((reply) => withCarried(call, reply, what.data)) ?? gone());
    case 'form':
      return forms.get(what.form)?.send(call, what.values, what.context) ?? gone();
    case 'edited':
      return followEdit(call, (at) => followDecision(at, readingOf(what.text ?? '')));
    case 'deleted':
      return followDeletion(call, dropWithMessage);
    case 'added':
      return botAdded(call);
    case 'removed':
      return removedFromChannel(call);
    case 'uninstalled':
      return removedFromTenant(call);
    default:
      return what satisfies never;
  }
}

function runWords(call: Call, text: string): Promise<Reply> {
  if (openedIn(call.intent)?.kind === 'trials') return trialCommand.run(call);
  if (call.intent.overheard) return offerTrial(call) ?? Promise.resolve({ kind: 'nothing' });
  const found = findCommand(everyCommand, text);
  const serious = isSerious(found, text) ? answerConcern(call) : undefined;
  if (serious) return serious;
  const mayBeTrial = found.kind === 'empty' || (found.kind !== 'command' && !found.isOfTheBot);
  const isNew = found.kind === 'near' || found.kind === 'unknown';
  const offered = mayBeTrial
    ? offerTrial(call, isNew ? (at) => perhapsDecided(at, text) : undefined)
    : undefined;
  if (offered) return offered;
  switch (found.kind) {
    case 'command':
      if (found.command.name === yesOrNoCommand.name)
        return answerInWords(
          call,
          text,
          (action, data) => buttons.get(action)?.press(call, data),
          () => runWithWords(call, found, text),
        );
      if (call.intent.isDone && found.command.changes) return sayItIsDone(call);
      if (found.command.changes && !found.command.tellsHowItStands && asksHowItStands(text))
        return guess(call, {
          kind: 'question',
          likely: [found.command],
          isOfTheBot: true,
          isOfWhatStands: true,
        });
      return stepBack(call, found.command.name, text) ?? runWithWords(call, found, text);
    case 'empty':
      return buttons.get('help.show')?.press(call, {}) ?? gone();
    case 'near':
    case 'unknown':
    case 'question':
      return guess(call, found);
    default:
      return found satisfies never;
  }
}

/** What an edited message says now, for the decision that was made of it. */
function readingOf(text: string): Reading {
  if (readTrials(text, { addressed: true })?.kind === 'trials' || text.trim().endsWith('?')) return 'else';
  const found = findCommand(everyCommand, text);
  if (found.kind === 'command') return found.command.name === 'decide' ? 'decision' : 'else';
  return found.kind === 'near' || found.kind === 'unknown' ? 'statement' : 'else';
}

/** Whoever wrote `deltag` may have left again before the answer reached them: it is told, not done once more. */
function sayItIsDone(call: Call): Promise<Reply> {
  const say = (language: Language) => showYou(sentence(unknownText[language].isDone));
  const withoutUnit = () => say(firstLanguage);
  return enter(call, { deed: 'see-help', withoutUnit }, async (at) => say(at.unit.language));
}

/** “Jeg bestiller bøger inden fredag”, said by whoever leads a meeting while it is going on, is a decision before it is a trial. */
async function perhapsDecided(at: Standing, text: string): Promise<Reply | undefined> {
  const onlyPlain = isTried(withoutGreeting(plainWords(text)));
  return (await offerDecision(at, text, { onlyPlain, isTrial: true })) ?? offerDone(at, text);
}

/** Where the numbers are, and where none are said: a worry written there still gets the answer to a worry. */
const ofConcern: readonly string[] = ['contacts', 'guidelines'];

/**
 * A sentence of serious concern may hold the words of a command: “jeg er ny her, og …”. The concern comes first, and
 * so does any worry for a child, however short; where to turn in general is asked of the contacts.
 */
function isSerious(found: Found, text: string): boolean {
  if (found.kind === 'empty' || (found.kind === 'command' && !found.inSentence)) return false;
  if (tellsOfWorry(text)) return true;
  if (found.kind === 'command' && ofConcern.includes(found.command.name)) return false;
  return isConcern(text);
}

function answerConcern(call: Call): Promise<Reply> {
  const inChannel = call.intent.where.kind === 'channel';
  const withoutUnit = () => showYou(concernView(firstLanguage, { inChannel }));
  return enter(call, { deed: 'see-help', withoutUnit }, async ({ unit, may }) =>
    showYou(concernView(unit.language, { inChannel, leads: may('edit-unit') })),
  );
}

async function gone(): Promise<Reply> {
  return showYou(refusalView(firstLanguage, 'gone'));
}
