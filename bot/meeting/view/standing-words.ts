import { inWordsOf, type KeptDecision } from '../../../shared/domain/meeting/kept-decision.ts';
import type { Decision, Meeting } from '../../../shared/domain/meeting/meeting.ts';
import { isChanged } from '../../../shared/domain/meeting/proceedings.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { proceedingsText } from '../text/proceedings-text.ts';
import { unitDecisionsText } from '../text/unit-decisions-text.ts';
import { heldWords, pointedWords, recordWords } from './decided-words.ts';

export interface Recorded {
  readonly meeting: Meeting;
  /** Its decisions as they lie now, where they have been looked up: what was done or changed since is told so. */
  readonly kept?: readonly KeptDecision[];
}

/** What holds now: in the words it has been given since, with the mark that the minutes have, or done or dropped. */
export function standingWords(
  decision: Decision,
  { meeting, kept = [] }: Recorded,
  language: Language,
  unchanged: (decision: Decision, language: Language) => string = heldWords,
): string {
  const now = kept.find(({ id }) => id === decision.id);
  if (!now) return unchanged(decision, language);
  if (now.state !== 'open') return unitDecisionsText[language].settled[now.state](now.text);
  if (!isChanged(meeting, now)) return unchanged(decision, language);
  return `${pointedWords(inWordsOf(decision, now), language)} · ${proceedingsText[language].changedSince}`;
}

/** The same to be read outside the unit, where nobody knows how it was before. */
export function plainStandingWords(decision: Decision, recorded: Recorded, language: Language): string {
  const now = recorded.kept?.find(({ id }) => id === decision.id);
  if (!now || (now.state === 'open' && !isChanged(recorded.meeting, now)))
    return recordWords(decision, language);
  if (now.state !== 'open') return unitDecisionsText[language].settled[now.state](now.text);
  return recordWords(inWordsOf(decision, now), language);
}

/** The meeting without those that were dropped since: outside the unit nobody need know of them. */
export function withoutDropped({ meeting, kept = [] }: Recorded): Meeting {
  const dropped = new Set(kept.filter(({ state }) => state === 'dropped').map(({ id }) => id));
  return { ...meeting, decisions: meeting.decisions.filter(({ id }) => !dropped.has(id)) };
}
