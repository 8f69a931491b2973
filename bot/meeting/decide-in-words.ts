import { fingerprint } from '../../shared/domain/guard/guard.ts';
import { mayCorrect } from '../../shared/domain/meeting/decisions-in-meeting.ts';
import { longestDecision } from '../../shared/domain/meeting/limits.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { plainWords } from '../feature/plain-words.ts';
import { ofChildren } from '../feature/sentence-rule.ts';
import { wordsAfter } from '../feature/words-after.ts';
import { guardOne } from '../guard/guard-words.ts';
import { asksToWriteDown, noteCommand } from '../learning/note.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { readValue } from '../rows/row.ts';
import { somethingElseView } from '../trial/view/told-trial-view.ts';
import { offerTrial } from '../trial/write-in-message.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import type { Act, ViewNode } from '../ui/view.ts';
import { latestMeetingDay, mayRun } from './at-meeting.ts';
import { decideAtOnce, readTold, severalSaid } from './decide-at-once.ts';
import { isStillAsked, questionIsOver } from './follow-decision.ts';
import { settleTold } from './settle-told.ts';
import { listedDecisions } from './show-decisions.ts';
import { decideText } from './text/decide-text.ts';
import { agreedThat } from './told-of-decisions.ts';
import { decideView, howToDecideView } from './view/decide-view.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'trial.else': Carries<'text', 'unit'>;
    /** `adult`: the name in it is put right to a colleague's, and nobody has said yes to what else the guard finds. */
    'decision.keep': Carries<'unit' | 'day' | 'text', 'op' | 'message' | 'question' | 'adult'>;
  }
}

const words: { readonly da: readonly [string, ...string[]]; readonly en: readonly [string, ...string[]] } = {
  da: [
    'beslut',
    'beslutning',
    'ny beslutning',
    'skriv beslutning',
    'skriv en beslutning',
    'tilføj beslutning',
    'aftale',
    'ny aftale',
  ],
  en: ['decide', 'decision', 'new decision', 'agreement'],
};

/**
 * `beslut vi spiser ude om fredagen`, “vi besluttede at …”: while the meeting is open, what its chair says is decided,
 * and it is written down at once. For as long as what was decided may be corrected, it opens the decision's form.
 */
export const decideCommand = command({
  name: 'decide',
  words,
  help: { under: 'decisions' },
  // Told that it is decided, somebody would think it kept: every answer says what became of it.
  answersForWords: true,
  deed: 'see-agenda',
  run: async (at) => {
    const { unit, call } = at;
    if (isListAsked(at) || isAsked(allOf(at))) return showYou(await listedDecisions(at));
    const day = latestMeetingDay(at);
    const meeting = await readValue(call.ports, meetingRow(unit.id, day));
    const isOpen = meeting?.state === 'open';
    const isTaken = meeting !== undefined && mayCorrect(meeting, call.today, unit.plan);
    const isTheirs = isTaken && mayRun(at, meeting.id);
    const said = saidIn(at);
    // Only whoever leads a meeting has a decision written down; of everybody else's words it becomes a note.
    if (!(isOpen && isTheirs) && asksToWriteDown.test(plainWords(allOf(at)))) return noteCommand.run(call);
    const known = await settleTold(at, allOf(at), { onlyNamed: true });
    if (known) return known;
    const several = isTheirs && isOpen ? severalSaid(allOf(at)) : undefined;
    if (several) return decideEach(at, day, several);
    if (isTheirs && isOpen && said) return decideAtOnce(at, day, said);
    const perhapsTrial = isTaken || !isPractice(allOf(at)) ? undefined : offerTrial(call);
    if (perhapsTrial) return perhapsTrial;
    const text = decideText[unit.language];
    if (!isTheirs)
      return showYou(howToDecideView(isOpen ? text.chairWrites : text.atMeeting, await listedDecisions(at)));
    const { act, found } = await writeAct(at, day, said);
    return showYou(decideView(text[found ?? (isOpen ? 'now' : 'justClosed')], act));
  },
});

/** Several in one message are several; none of them can follow that one message. */
async function decideEach(at: Standing, day: Day, several: readonly string[]): Promise<Reply> {
  const nodes: ViewNode[] = [];
  for (const said of several) {
    const reply = await decideAtOnce(at, day, said, { message: null });
    if (reply.kind === 'show') nodes.push(...reply.view.nodes);
  }
  return showYou({ summary: decideText[at.unit.language].write, nodes });
}

/** `Gem alligevel`, below the guard's question about a decision. */
export const keepDecisionButton = button('decision.keep', {
  deed: 'see-agenda',
  needs: ['day', 'text'],
  press: async (at, { day, text, op, message, question, adult }): Promise<Reply> => {
    if (message && !(await isStillAsked(at, message, question))) return questionIsOver(at, day, op);
    const asked = adult ? [] : [fingerprint(text)];
    return instead(await decideAtOnce(at, day, text, { asked, id: op, message, isAnswer: true }));
  },
});

/**
 * `Nej, det er noget andet`, below the question whether something is a trial: said by whoever leads a meeting that is going
 * on, or was just closed, it may be a decision.
 */
export const elseButton = button('trial.else', {
  deed: 'write-trial',
  needs: ['text'],
  press: async (at, { text }) => {
    const { unit, call } = at;
    const day = latestMeetingDay(at);
    const meeting = await readValue(call.ports, meetingRow(unit.id, day));
    const isTheirs = meeting && mayRun(at, meeting.id) && mayCorrect(meeting, call.today, unit.plan);
    const { asDecision } = decideText[unit.language];
    const decide = isTheirs ? [{ ...(await writeAct(at, day, text)).act, label: asDecision }] : [];
    return showYou(somethingElseView(unit, text, decide));
  },
});

interface Write {
  readonly act: Act;
  /** A child may be known by it: the form has other words, or where there are none it is empty. */
  readonly found?: 'named' | 'unnamed';
}

/** The form with what was written in it; of what the guard asks about, as it proposes to write it. */
async function writeAct(at: Standing, day: Day, said: string): Promise<Write> {
  const { unit, call } = at;
  const { words, owner, who, by } = await readTold(at, said);
  const guarded = words === '' ? undefined : await guardOne(call.ports, unit, words);
  const isAsked = guarded !== undefined && !guarded.ok && guarded.why === 'ask';
  const text = isAsked ? (guarded.suggestion ?? '') : words;
  const fits = text !== '' && text.length <= longestDecision && (await guardOne(call.ports, unit, text)).ok;
  const told = { text, ...(owner && { owner: owner.id }), ...(who && { who }), ...(by && { by }) };
  const act: Act = {
    label: decideText[unit.language].write,
    action: 'meeting.decision',
    data: { unit: unit.id, day, alone: 'yes', ...(fits && told) },
    style: 'primary',
    opensForm: true,
  };
  return { act, ...(isAsked && { found: fits ? 'unnamed' : 'named' }) };
}

/** “Vi er enige om, at børnene selv hælder op”, said outside a meeting, is what they try out. */
function isPractice(all: string): boolean {
  const plain = plainWords(all);
  return agreedThat.test(plain) && ofChildren.test(plain);
}

function allOf({ call: { intent } }: Standing): string {
  return intent.what.kind === 'words' ? intent.what.text.trim() : '';
}

/** The words of a decision, without those that call for it. */
function saidIn(at: Standing): string {
  const all = allOf(at);
  return wordsAfter(at, [...words.da, ...words.en]) || (isCommandAlone(all) ? '' : all);
}
/** `beslutning`, `beslutning?`: the word alone names the list, and orders nothing. */
function isListAsked({ call: { intent } }: Standing): boolean {
  return (
    intent.what.kind === 'words' &&
    /^\W*(?:beslutning|aftale|decision|agreement)\W*$/iu.test(intent.what.text)
  );
}

/** “Har vi besluttet at lukke døren?” decides nothing; “kan du skrive ned, at vi mangler regntøj?” asks the bot to. */
function isAsked(all: string): boolean {
  const plain = plainWords(all);
  return (
    /^har (?:vi|i|personalet|teamet|alle)\b/.test(plain) || (all.endsWith('?') && !asksTheBot.test(plain))
  );
}

const asksTheBot = /^(?:kan|vil|gider|kunne) du\b/;

function isCommandAlone(text: string): boolean {
  const typed = text
    .toLowerCase()
    .replace(/^\//, '')
    .replace(/[.!:]$/, '');
  return [...words.da, ...words.en].includes(typed);
}
