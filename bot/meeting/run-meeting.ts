import { type Agenda, spokenWith } from '../../shared/domain/meeting/agenda.ts';
import { matterTalkedOf } from '../../shared/domain/meeting/matter-talked-of.ts';
import { goTo, handleTrials, type Meeting, unfoldCard } from '../../shared/domain/meeting/meeting.ts';
import { meetingSteps } from '../../shared/domain/meeting/steps.ts';
import { findPlace } from '../../shared/domain/meeting/where-the-meeting-is.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import { button } from '../feature/button.ts';
import { changeRow } from '../rows/change-row.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { atHeldMeeting, atNextMeeting, type HeldMeeting } from './at-meeting.ts';
import { isLeftCard } from './may-take-card.ts';
import { change, screen } from './meeting-screen.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    /** `more`: *Mere*, or *Mindre*. `below`: pressed on a receipt, which stays. `takes`: the button said that it takes the meeting from a colleague. */
    'meeting.show': Carries<'unit', 'day' | 'from' | 'more' | 'below' | 'takes'>;
    'meeting.go': Carries<'unit' | 'day' | 'to', 'from'>;
    'meeting.topic': Carries<'unit' | 'day' | 'trial' | 'fate', 'to' | 'from'>;
  }
}

/** Where the meeting has got to. */
export const meetingButton = button('meeting.show', {
  deed: 'see-agenda',
  press: (here, { day, from, more, below }) => {
    const show = async (first: HeldMeeting) => {
      const at = more === undefined ? first : await withMore(first, from, more === 'yes');
      return isHere(at, from)
        ? screen(at, at.held.value, { ...(more && { more: more === 'yes' }), below: below === 'yes' })
        : screen(at, at.held.value, { movedOn: true });
    };
    return day === undefined
      ? atNextMeeting(here, ({ meeting }) => atHeldMeeting(here, meeting.day, show))
      : atHeldMeeting(here, day, show);
  },
});

export const goButton = button('meeting.go', {
  deed: 'see-agenda',
  needs: ['day', 'to'],
  press: (here, { day, to, from }) =>
    atHeldMeeting(here, day, (at) => act(at, { from, to }, (meeting) => meeting)),
});

/** Discussed or passed on: a mark, moved to where it belongs when the meeting closes. */
export const topicButton = button('meeting.topic', {
  deed: 'see-agenda',
  needs: ['day', 'trial', 'fate'],
  press: (here, { day, trial: one, fate: wanted, to, from }) =>
    atHeldMeeting(here, day, (at) => {
      const fate = wanted === 'carried' ? 'carried' : 'discussed';
      const lines = spokenWith(at.agenda, one)?.lines ?? [];
      const fates = Object.fromEntries(lines.map(({ trial }) => [trial, fate] as const));
      return act(at, { from, to }, (meeting) => handleTrials(meeting, fates));
    }),
});

/**
 * A button acts where it was drawn, whichever message it stands in: *Næste* on a card of an hour ago, when the meeting
 * is at the same point again, leads on. Elsewhere it says that the meeting has moved on, and shows where to; but for
 * the second of two taps, which finds done what it asked for.
 */
async function act(
  at: HeldMeeting,
  { from, to }: { readonly from: string | undefined; readonly to: string | undefined },
  make: (meeting: Meeting) => Meeting,
): Promise<Reply> {
  if (isLeftCard(at.call, at.unit, at.held.value)) return screen(at, at.held.value, { counted: false });
  let movedOn = false;
  let counted: boolean | undefined;
  const shift = from === undefined ? 0 : findPlace(at.agenda, from).shift;
  const target = to !== undefined && /^\d+$/.test(to) ? Number(to) + shift : undefined;
  return change(
    at,
    (meeting) => {
      const made = make(meeting);
      movedOn = false;
      counted = false;
      if (isLeftCard(at.call, at.unit, meeting)) return meeting;
      counted = true;
      if (isPlace(at, meeting, from)) return moved(made, at.agenda, target);
      movedOn = made !== meeting || meeting.step !== target;
      // The second of two taps finds done what it asked for.
      counted = !movedOn;
      return meeting;
    },
    { movedOn: () => movedOn, counted: () => counted },
  );
}

/** Whether the meeting is where a button was drawn; one that does not say where it stands acts everywhere. */
export function isHere(at: HeldMeeting, from: string | undefined): boolean {
  return isPlace(at, at.held.value, from);
}

function isPlace({ agenda }: HeldMeeting, { state, step }: Meeting, from: string | undefined): boolean {
  if (from === undefined || state !== 'open') return true;
  return findPlace(agenda, from).step === Math.min(step, meetingSteps(agenda).length - 1);
}

export function moved(meeting: Meeting, agenda: Agenda, step: number | undefined): Meeting {
  return step !== undefined && step >= 0 && step < meetingSteps(agenda).length
    ? goTo(matterTalkedOf(meeting, agenda, step), step)
    : meeting;
}

/** The card remembers it, so that it stays so whatever is put right at the point and whoever draws it anew. */
async function withMore(at: HeldMeeting, from: string | undefined, isUnfolded: boolean) {
  const { unit, held, call } = at;
  const mayUnfold = (meeting: Meeting) =>
    meeting.state === 'open' &&
    meeting.card !== undefined &&
    samePerson(meeting.card.of, call.person) &&
    isPlace(at, meeting, from);
  const row = meetingRow(unit.id, held.value.day);
  const changed = await changeRow(
    call.ports,
    row,
    (meeting) => (meeting && mayUnfold(meeting) ? unfoldCard(meeting, isUnfolded) : meeting),
    held,
  );
  return changed.ok && changed.row.value.state === 'open' ? { ...at, held: changed.row } : at;
}
