import { mayCorrect } from '../../shared/domain/meeting/meeting.ts';
import type { Standing } from '../access/enter.ts';
import { command } from '../feature/command.ts';
import { wordsAfter } from '../feature/words-after.ts';
import { guardOne } from '../guard/guard-text.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { readValue } from '../rows/row.ts';
import { showYou } from '../turn/call.ts';
import type { Act } from '../ui/view.ts';
import { latestMeetingDay, mayRun } from './at-meeting.ts';
import { listedDecisions } from './show-decisions.ts';
import { decideText } from './text/decide-text.ts';
import { longest } from './view/build-meeting-form.ts';
import { decideView, howToDecideView } from './view/decide-view.ts';

const words: { readonly da: readonly [string, ...string[]]; readonly en: readonly [string, ...string[]] } = {
  da: [
    'beslut',
    'beslutning',
    'ny beslutning',
    'skriv beslutning',
    'skriv en beslutning',
    'tilføj beslutning',
  ],
  en: ['decide', 'decision', 'new decision'],
};

/**
 * `beslut vi spiser ude om fredagen`, “vi besluttede at …”: while the meeting is open, its chair gets the decision's
 * form with the words in it, and so for as long as what was decided may be corrected. Nothing is decided by a message alone, for everybody would be bound by it.
 */
export const decideCommand = command({
  name: 'decide',
  words,
  help: { under: 'decisions' },
  deed: 'see-agenda',
  run: async (at) => {
    const { unit, call } = at;
    if (isListAsked(at)) return showYou(await listedDecisions(at));
    const day = latestMeetingDay(at);
    const meeting = await readValue(call.ports, meetingRow(unit.id, day));
    const isOpen = meeting?.state === 'open';
    const isTaken = meeting !== undefined && mayCorrect(meeting, call.today, unit.plan);
    const text = decideText[unit.language];
    if (!isTaken || !mayRun(at, meeting.id))
      return showYou(howToDecideView(isOpen ? text.chairWrites : text.atMeeting, await listedDecisions(at)));
    const written = await writtenDecision(at);
    const write: Act = {
      label: text.write,
      action: 'meeting.decision',
      data: { unit: unit.id, day, alone: 'yes', ...(written && { text: written }) },
      style: 'primary',
      opensForm: true,
    };
    return showYou(decideView(isOpen ? text.now : text.justClosed, write));
  },
});

/** What goes into the form; what the guard has a word about is written there anew, where the guard asks about it. */
async function writtenDecision(at: Standing): Promise<string | undefined> {
  const { unit, call } = at;
  const { what } = call.intent;
  const all = what.kind === 'words' ? what.text.trim() : '';
  const text = decisionIn(wordsAfter(at, [...words.da, ...words.en]) || (isCommandAlone(all) ? '' : all));
  if (!text || text.length > longest) return undefined;
  return (await guardOne(call.ports, unit, text)).ok ? text : undefined;
}

const decidedThat =
  /^(?:(?:og|så|på mødet|i dag)\s+)*(?:har\s+)?(?:vi|personalet|teamet|alle|det|der)\s+(?:(?:har|er|blev|også|lige|nu|i dag|på mødet)\s+)*(?:besluttede|besluttet|vedtog|vedtaget|aftalte|aftalt|(?:blevet\s+)?enige\s+om)(?:\s+(?:også|lige|i dag|på mødet))*,?\s+(?=at\s)/iu;
/** “At spise ude” keeps its “at”; “at Ditte køber regntøj”, “at vi spiser ude” is a sentence without it. */
const infinitive =
  /^at\s+(?!(?:alle|de|begge|hele|nogle|denne|disse|ene)\s)(?!\p{Ll}+(?:ene|erne|rne)\s)(?:\p{Ll}+e|gå|få|se|stå|bo|sy|så)\s/u;

/** The decision itself, without that it was decided: “Ditte køber regntøj” of “vi aftalte, at Ditte køber regntøj”. */
function decisionIn(text: string): string {
  const rest = text.replace(decidedThat, '');
  return infinitive.test(rest) ? rest : rest.replace(/^at\s+/iu, '');
}

/** `beslutning`, `beslutning?`: the word alone names the list, and orders nothing. */
function isListAsked({ call: { intent } }: Standing): boolean {
  return intent.what.kind === 'words' && /^\W*(?:beslutning|decision)\W*$/iu.test(intent.what.text);
}

function isCommandAlone(text: string): boolean {
  const typed = text
    .toLowerCase()
    .replace(/^\//, '')
    .replace(/[.!:]$/, '');
  return [...words.da, ...words.en].includes(typed);
}
