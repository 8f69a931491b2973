import type { KeptDecision } from '../../../shared/domain/meeting/kept-decision.ts';
import { type Person, samePerson } from '../../../shared/domain/person/person.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, note, paragraph, strong } from '../../ui/build-view.ts';
import type { ViewNode } from '../../ui/view.ts';
import { unitDecisionsText } from '../text/unit-decisions-text.ts';
import { reopenAct } from './correct-decisions-view.ts';
import { decisionWords } from './decision-words.ts';

interface Seen {
  readonly reader: Person;
  /** On the screen of the meeting that is going on. */
  readonly meeting: string | undefined;
}

/**
 * It has left the list of the open ones: what was done, and the way back after a slip of the thumb. Whoever comes second
 * is told who was first.
 */
export function settledNodes(
  unit: Unit,
  { kept, isNew }: { readonly kept: KeptDecision; readonly isNew: boolean },
  { reader, meeting }: Seen,
): readonly ViewNode[] {
  const text = unitDecisionsText[unit.language];
  const words = decisionWords(kept, unit.language);
  const { state, settledBy } = kept;
  if (state === 'open') return [paragraph(strong(`✔ ${text.openAgain(words)}`))];
  const isAnothers = !isNew && settledBy && !samePerson(settledBy, reader);
  return [
    paragraph(strong(`✔ ${text.settled[state](words)}`)),
    ...(isAnothers ? [note(text.settledBy[state](settledBy.name ?? text.somebody))] : []),
    buttons(reopenAct(unit, kept, meeting === undefined ? {} : { meeting })),
  ];
}
