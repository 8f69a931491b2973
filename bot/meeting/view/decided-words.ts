import type { Decision, Meeting, SettledDecision } from '../../../shared/domain/meeting/meeting.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { agendaText } from '../text/agenda-text.ts';
import { matterText } from '../text/matter-text.ts';
import { unitDecisionsText } from '../text/unit-decisions-text.ts';
import { decisionWords } from './decision-words.ts';

/** “Lavet om: Tre børn ad gangen i garderoben”: what takes the place of an earlier decision says so. */
export function recordWords(decision: Decision, language: Language): string {
  const words = decisionWords(decision, language);
  return decision.replaces === undefined ? words : unitDecisionsText[language].anew(words);
}

/** For those who have read it already: that it says something else now. */
export function heldWords(decision: Decision, language: Language): string {
  const words = pointedWords(decision, language);
  return decision.corrected ? `${words} · ${agendaText[language].corrected}` : words;
}

/** Where the chair mends it. */
export function pointedWords(decision: Decision, language: Language): string {
  return [recordWords(decision, language), ...pointWords(decision, language)].join(' · ');
}

/** Which of people's own points it was decided at. */
export function pointWords({ point }: Pick<Decision, 'point'>, language: Language): readonly string[] {
  return point ? [matterText[language].decidedAt(point.text)] : [];
}

/** “Gjort: Vi køber nye knager” */
export function settledWords({ state, text }: SettledDecision, language: Language): string {
  return unitDecisionsText[language].settled[state](text);
}

/** Everything a meeting has decided, by whatever button, wherever it is told: the new first, then what is settled. */
export function decidedLines(
  { decisions, settled = [] }: Pick<Meeting, 'decisions' | 'settled'>,
  language: Language,
  words: (decision: Decision, language: Language) => string = heldWords,
): readonly string[] {
  return [
    ...decisions.map((one) => words(one, language)),
    ...settled.map((one) => settledWords(one, language)),
  ];
}
