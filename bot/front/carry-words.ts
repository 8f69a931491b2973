import { firstLanguage, type Language } from '../../shared/domain/person/language.ts';
import { enter } from '../access/enter.ts';
import type { Data } from '../feature/button.ts';
import type { Command } from '../feature/command.ts';
import { allWords, tailOf } from '../feature/words-after.ts';
import { guardWords } from '../guard/guard-words.ts';
import { fitsButton } from '../trial/view/trial-keep-buttons.ts';
import type { Call } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { note, paragraph } from '../ui/build-view.ts';
import type { ActionName } from '../ui/button-and-form-names.ts';
import type { Form } from '../ui/form.ts';
import type { View } from '../ui/view.ts';
import { afterColon, onlyWants, saysSomething, tellsSomething } from './asides.ts';
import type { Found } from './find-command.ts';
import { unknownText } from './text/unknown-text.ts';

/**
 * Runs a command that was written with more words than its own. They go into the form that it opens, or into the
 * button that opens it, or they stand in its answer; where they do none of it, the answer says that they were not
 * saved. So no words are dropped silently, whichever command they stood behind.
 */
export async function runWithWords(
  call: Call,
  { command, inSentence }: Pick<Extract<Found, { kind: 'command' }>, 'command' | 'inSentence'>,
  text: string,
): Promise<Reply> {
  const reply = await command.run(call);
  const isTold =
    inSentence === 'told' && reply.kind === 'show' && !keepsNothing(command) && tellsSomething(text);
  const tail = tailOf(text, allWords(command)) || afterColon(text) || (isTold ? text.trim() : '');
  if (!tail) return reply;
  const { field, via } = command.wordsInto ?? {};
  const asked = field !== undefined || afterColon(text) !== '';
  const filled = field && !via ? withWordsIn(reply, field, tail) : reply;
  if (command.answersForWords || onlyWants(text)) return filled;
  if (!saysSomething(tail, { asked }) || holds(filled, tail)) return filled;
  const carrying = field && via ? viaButton(filled, via, { carried: tail, into: field }) : undefined;
  return inLanguage(call, (language) =>
    carrying
      ? introduced(carrying.reply, unknownText[language].inButton(carrying.label))
      : unsaved(filled, language, isTold || isOfThePerson(command)),
  );
}

/** Lays the words that a button carried into the form that it opened; there may be others in the field by now, or no form. */
export async function withCarried(call: Call, reply: Reply, { carried: words, into }: Data): Promise<Reply> {
  if (!words || !into) return reply;
  const filled = withWordsIn(reply, into, words);
  if (filled !== reply) return filled;
  return inLanguage(call, (language) => introduced(reply, unknownText[language].unsaved));
}

/** The language is the unit's; it is read only where there is something to say. */
function inLanguage(call: Call, say: (language: Language) => Reply): Promise<Reply> {
  return enter(call, { deed: 'see-help', withoutUnit: () => say(firstLanguage) }, async ({ unit }) =>
    say(unit.language),
  );
}

/** “note: de byggede en hule” stands in the form's field, if it fits there. */
function withWordsIn(reply: Reply, field: string, words: string): Reply {
  if (reply.kind !== 'open-form') return reply;
  const { form } = reply;
  const asked = form.fields.find((each) => each.kind === 'text' && each.id === field);
  if (asked?.kind !== 'text' || asked.isPrivate || form.values?.[field]) return reply;
  if (words.length > (asked.longest ?? asked.maxLength)) return reply;
  return { ...reply, form: { ...form, values: { ...form.values, [field]: words } } };
}

/**
 * The last button that opens the form takes the words along: those above it are of what is written already. A button
 * stays where it is, so the guard looks first.
 */
function viaButton(
  reply: Reply,
  via: ActionName,
  words: Data,
): { readonly reply: Reply; readonly label: string } | undefined {
  if (reply.kind !== 'show' || !guardWords(words.carried ?? '', { known: [] }).ok) return undefined;
  const all = reply.view.nodes.flatMap((node) => (node.node === 'buttons' ? node.buttons : []));
  const found = all.findLast((each) => 'action' in each && each.action === via);
  if (!found || !('action' in found)) return undefined;
  const data = { ...found.data, ...words };
  if (!fitsButton(data)) return undefined;
  const nodes = reply.view.nodes.map((node) =>
    node.node === 'buttons'
      ? {
          ...node,
          buttons: node.buttons.map((each) => (each === found ? ({ ...each, data } as typeof each) : each)),
        }
      : node,
  );
  return { label: found.label, reply: { ...reply, view: { ...reply.view, nodes } } };
}

function holds(reply: Reply, words: string): boolean {
  const said = JSON.stringify(reply).toLowerCase();
  const kept = JSON.stringify(words).slice(1, -1).toLowerCase();
  const isSaid = Object.values(unknownText).some(({ unsaved: each }) => said.includes(each.toLowerCase()));
  return isSaid || proposes(reply) || said.includes(kept) || carriesEndOf(reply, words);
}

/** The plan as it would be, with its yes: that is what was told. */
function proposes(reply: Reply): boolean {
  if (reply.kind !== 'show') return false;
  const all = reply.view.nodes.flatMap((node) => (node.node === 'buttons' ? node.buttons : []));
  return all.some((each) => 'action' in each && each.action === 'plan.confirm');
}

const fewestLetters = 6;

/** “Vi aftalte, at Ditte køber regntøj”: the button carries the decision without its beginning. */
function carriesEndOf(reply: Reply, words: string): boolean {
  if (reply.kind !== 'show') return false;
  return reply.view.nodes
    .flatMap((node) => (node.node === 'buttons' ? node.buttons : []))
    .some((each) => {
      const text = 'action' in each ? (each.data as Data | undefined)?.text : undefined;
      return text !== undefined && text.length >= fewestLetters && words.endsWith(text);
    });
}

/** Kind words, and what is done or asked about as it is told. */
function keepsNothing({ help, changes, toldWhole, deed }: Command): boolean {
  return help === 'small-talk' || changes === true || toldWhole === true || deed === 'anyone';
}

/** Who is ill, or says thanks, is answered first. */
function isOfThePerson({ help, reach }: Command): boolean {
  return help === 'small-talk' || reach === 'everywhere';
}

function unsaved(reply: Reply, language: Language, isLast: boolean): Reply {
  const words = unknownText[language].unsaved;
  return reply.kind === 'show' && isLast
    ? { ...reply, view: { ...reply.view, nodes: [...reply.view.nodes, note(words)] } }
    : introduced(reply, words);
}

function introduced(reply: Reply, words: string): Reply {
  switch (reply.kind) {
    case 'show':
      return { ...reply, view: viewWith(reply.view, words) };
    case 'open-form':
      return { ...reply, form: formWith(reply.form, words) };
    default:
      return reply;
  }
}

function viewWith(view: View, words: string): View {
  return { ...view, nodes: [paragraph(words), ...view.nodes] };
}

function formWith(form: Form, words: string): Form {
  return { ...form, intro: form.intro === undefined ? words : [words, ' ', ...[form.intro].flat()] };
}
