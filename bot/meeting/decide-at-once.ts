import { decisionSaid } from '../../shared/domain/meeting/decision-said.ts';
import { longestDecision } from '../../shared/domain/meeting/limits.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import { deadlineTold, doerTold } from '../../shared/domain/meeting/told-details.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import type { Standing } from '../access/enter.ts';
import { type GuardedWords, guardOne } from '../guard/guard-words.ts';
import { concernView, cprView, sureView } from '../guard/view/guard-views.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { View } from '../ui/view.ts';
import { atHeldMeeting } from './at-meeting.ts';
import { everyone } from './everyone.ts';
import { decideText } from './text/decide-text.ts';
import { decided } from './view/build-meeting-form.ts';
import { keepDecisionButtons } from './view/decide-view.ts';
import { save } from './write-in-meeting.ts';

/**
 * Somebody who leads the meeting says what is decided: it is written down as it was said, with who does it and by when
 * where the sentence plainly tells. The guard stands before it, and asks as it asks anywhere.
 */
export async function decideAtOnce(
  here: Standing,
  day: Day,
  said: string,
  {
    asked = [],
    id = here.call.ports.ids.next(),
  }: { readonly asked?: readonly string[]; readonly id?: string | undefined } = {},
): Promise<Reply> {
  const { unit, call } = here;
  const { words, owner, by } = await readTold(here, said);
  if (words.length > longestDecision)
    return showYou(sentence(decideText[unit.language].tooLong(longestDecision)));
  const guarded = await guardOne(call.ports, unit, words, asked);
  if (!guarded.ok) return showYou(askFirst(here, day, words, guarded));
  const { text } = guarded;
  const decision = { id, text, ...(owner && { owner }), ...(by && { by }), decidedBy: call.person };
  const read = (meeting: Meeting) => decided(meeting, decision);
  return atHeldMeeting(here, day, async (at) => {
    const saved = await save(at, 'meeting.decision', read, { id, alone: true, told: true });
    return 'errors' in saved ? showYou(sentence(saved.errors[''] ?? '')) : { ...saved, replace: false };
  });
}

/** The decision as a sentence of its own, and what it plainly tells of who and when. */
export async function readTold(at: Standing, said: string) {
  const people = await everyone(at);
  const names = people.map(({ name }) => name.split(' ')[0] ?? '');
  const words = decisionSaid(said, names, at.unit.language);
  return { words, owner: doerTold(words, people), by: deadlineTold(words, at.call.today) };
}

function askFirst(
  { unit, call, may }: Standing,
  day: Day,
  text: string,
  found: Exclude<GuardedWords, { ok: true }>,
): View {
  const inChannel = call.intent.where.kind === 'channel';
  switch (found.why) {
    case 'concern':
      return concernView(unit.language, { inChannel, leads: may('edit-unit') });
    case 'cpr':
      return cprView(unit.language, inChannel);
    case 'ask': {
      // Whichever of the two is taken first is the decision: the other does not lay its words over it, or beside it.
      const choices = keepDecisionButtons(unit, { unit: unit.id, day, text, op: call.ports.ids.next() });
      return sureView(unit.language, found, { choices, inChannel, isEdit: false });
    }
    default:
      return found satisfies never;
  }
}
