import { anewOf, decideAnew } from '../../shared/domain/meeting/decided-in-meeting.ts';
import { takenOnBy } from '../../shared/domain/meeting/decisions-in-meeting.ts';
import {
  changeDecision,
  inWordsOf,
  type KeptDecision,
  settleDecision,
} from '../../shared/domain/meeting/kept-decision.ts';
import { longestDecision, longestWho, mayBeDoneBy } from '../../shared/domain/meeting/limits.ts';
import type { Attendee, Decision, Meeting } from '../../shared/domain/meeting/meeting.ts';
import type { Row } from '../../shared/ports/store.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { form, type Instead } from '../feature/form.ts';
import { changeRow } from '../rows/change-row.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { readRow } from '../rows/row.ts';
import { datesText } from '../time/text/dates.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { paragraph } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import type { ViewNode } from '../ui/view.ts';
import { atHeldMeeting } from './at-meeting.ts';
import { findKept } from './find-kept.ts';
import { screen } from './meeting-screen.ts';
import { moveKept, tellMeeting } from './move-decision.ts';
import { listedDecisions } from './show-decisions.ts';
import { meetingFormsText } from './text/meeting-forms-text.ts';
import { unitDecisionsText } from './text/unit-decisions-text.ts';
import { whoWritten, wordsMeant } from './view/decision-fields.ts';
import { changeDecisionForm as drawChange } from './view/kept-decision-form.ts';
import { decisionAloneView } from './view/one-decision-view.ts';
import { notedNodes } from './view/saved-view.ts';
import { settledNodes } from './view/ticked-off-view.ts';
import { everyone } from './who-takes-part.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'decision.show': Carries<'unit' | 'decision' | 'day'>;
    'decision.settle': Carries<'unit' | 'decision' | 'day' | 'state', 'past' | 'meeting' | 'alone'>;
    'decision.change': Carries<'unit' | 'decision' | 'day', 'meeting' | 'alone' | 'text' | 'by'>;
  }
  interface Forms {
    'decision.change': true;
  }
}

/** Done, dropped, or open again: one tap, and what was done is said where it was pressed, with the way back. */
export const settleButton = button('decision.settle', {
  deed: 'see-agenda',
  needs: ['decision', 'day', 'state'],
  press: async (at, { decision: id, day, state: wanted, past, meeting, alone }) => {
    const { unit, call } = at;
    const state = wanted === 'done' || wanted === 'dropped' ? wanted : 'open';
    const now = call.ports.clock.now().toISOString();
    const of = { id, day, meeting, isOnCard: !!meeting && !alone };
    const moved = await moveKept(at, of, (kept) =>
      kept.state === state ? kept : settleDecision(kept, state, call.person, now),
    );
    if (moved === 'busy') return showYou(refusalView(unit.language, 'busy'));
    if (alone && alone !== 'list') return shownAlone(at, of, moved !== 'gone');
    const said =
      moved === 'gone'
        ? []
        : settledNodes(unit, moved, { reader: call.person, meeting: alone ? undefined : meeting });
    if (meeting && !alone) return backInMeeting(at, meeting, { said });
    const isGone = moved === 'gone';
    return instead(showYou(await listedDecisions(at, { past: past === 'yes', isGone, said, just: id })));
  },
});

/** One decision, for whoever was reminded of it: the others are a tap away. */
export const decisionButton = button('decision.show', {
  deed: 'see-agenda',
  needs: ['decision', 'day'],
  press: (at, { decision: id, day }) => shownAlone(at, { id, day }, false),
});

async function shownAlone(
  at: Standing,
  { id, day }: Pick<KeptDecision, 'id' | 'day'>,
  isNoted: boolean,
  said: readonly ViewNode[] = [],
): Promise<Reply> {
  const { unit, call } = at;
  const found = await findKept(call.ports, unit.id, id, day);
  return instead(
    showYou(
      found
        ? decisionAloneView(unit, found.row.value, { isNoted, said })
        : await listedDecisions(at, { isGone: true }),
    ),
  );
}

interface Asked {
  /** As it stands: where the meeting that is going on has decided it anew already, in those words. */
  readonly kept: KeptDecision;
  readonly meeting: Row<Meeting> | undefined;
  readonly people: readonly Attendee[];
}

/** Decided anew: what was decided before stays as its history. While a meeting is going on, it is the meeting's. */
export const changeDecisionForm = form<Asked | Instead>({
  form: 'decision.change',
  deed: 'see-agenda',
  ask: async (at, { decision = '', day = '', meeting: on }) => {
    const { unit, call } = at;
    const [found, meeting, members] = await Promise.all([
      findKept(call.ports, unit.id, decision, day),
      readRow(call.ports, meetingRow(unit.id, on ?? call.today)),
      everyone(at),
    ]);
    if (!found) return { instead: showYou(await listedDecisions(at, { isGone: true })) };
    const open = meeting?.value.state === 'open' ? meeting : undefined;
    const anew = open && anewOf(open.value, decision);
    const kept = anew ? inWordsOf(found.row.value, anew) : found.row.value;
    return { kept, meeting: open, people: withOwner(members, kept.owner) };
  },
  draw: ({ unit }, { kept, people }, drawing) => drawChange({ unit, kept, people, ...drawing }),
  texts: ({ kept }) => [
    { id: 'text', longest: longestDecision, stands: kept.text },
    { id: 'who', longest: longestWho, isAdult: true },
  ],
  send: async (at, { asked: { kept, meeting, people }, values, texts, context }) => {
    const { unit, call } = at;
    const words = meetingFormsText[unit.language];
    const { text, who } = texts;
    const by = values.by ?? '';
    if (!text) return { errors: { text: words.required } };
    if (by && !mayBeDoneBy(by, call.today)) return { errors: { by: words.badDay } };
    const { decision: id = '', day = '' } = context;
    const chosen = people.find(({ id: one }) => one === values.owner);
    const filled = { text, ...(chosen && { owner: chosen }), ...(who && { who }), ...(by && { by }) };
    const written = whoWritten(filled, people, unit.language);
    const { plan: rules, language } = unit;
    const reading = { people, today: call.today, rules, language, spell: datesText[language].longDay };
    const { isRead, closed, ...anew } = wordsMeant(kept, written, reading);
    const isSame = kept.text === text && kept.by === anew.by && takenOnBy(kept) === takenOnBy(anew);
    const done = isSame
      ? 'done'
      : await writeAnew(at, { id, day }, anew, {
          kept,
          meeting,
          isOnCard: !!context.meeting && !context.alone,
        });
    if (done === 'busy') return { errors: { '': words.busy } };
    if (done === 'gone') return { errors: { '': words.decisionGone } };
    if (done === 'full') return { errors: { '': words.full } };
    // It was open when the form was opened, and a colleague has settled it since.
    const { state } = kept;
    const { settledMeanwhile } = unitDecisionsText[unit.language];
    const said = [
      ...(!isSame && (state === 'done' || state === 'dropped') ? [paragraph(settledMeanwhile[state])] : []),
      ...(isRead ? notedNodes(unit, call.today, { ...anew, ...(closed && { closed }) }) : []),
    ];
    if (context.alone) return shownAlone(at, { id, day }, true, said);
    return context.meeting
      ? backInMeeting(at, context.meeting, { decided: !isSame, said })
      : instead(showYou(await listedDecisions(at, { said })));
  },
});

export const changeDecisionButton = button('decision.change', {
  deed: 'see-agenda',
  needs: ['decision', 'day'],
  press: (at, { decision, day, meeting, alone, text, by }) =>
    changeDecisionForm.open(
      at,
      { decision, day, ...(meeting && { meeting }), ...(alone && { alone }) },
      text ? { text, ...(by && { by }) } : undefined,
    ),
});

type Words = Pick<Decision, 'text' | 'who' | 'owner' | 'by'>;

/** In the meeting's record while it is open, and it is kept when the meeting is closed; else where it lies. */
async function writeAnew(
  at: Standing,
  of: Pick<KeptDecision, 'id' | 'day'>,
  words: Words,
  { kept, meeting, isOnCard }: Pick<Asked, 'kept' | 'meeting'> & { readonly isOnCard: boolean },
): Promise<'done' | 'busy' | 'gone' | 'full'> {
  const { unit, call } = at;
  const { ports, person: decidedBy } = call;
  if (meeting) {
    const id = ports.ids.next();
    let isFull = false;
    const changed = await changeRow(
      ports,
      meetingRow(unit.id, meeting.value.day),
      (now) => {
        if (now?.state !== 'open') return now;
        const made = decideAnew(now, { ...kept, id: of.id }, { id, ...words, decidedBy });
        isFull = made === 'full';
        return made === 'full' ? now : made;
      },
      meeting,
    );
    if (isFull) return 'full';
    if (!changed.ok) return 'busy';
    if (changed.row.value.state === 'open') {
      await tellMeeting(at, meeting.value, changed.row.value, isOnCard);
      return 'done';
    }
  }
  const moved = await moveKept(at, of, (now) => changeDecision(now, words, decidedBy, call.today));
  return moved === 'busy' || moved === 'gone' ? moved : 'done';
}

/** On the chair's screen, where the open ones are taken up. */
function backInMeeting(
  at: Standing,
  day: string,
  more: { readonly said?: readonly ViewNode[]; readonly decided?: boolean },
): Promise<Reply> {
  return atHeldMeeting(at, day, (held) => screen(held, held.held.value, more));
}

/** Whoever took it on and is of the unit no more stays with it until somebody else is chosen. */
function withOwner(members: readonly Attendee[], owner: Attendee | undefined): readonly Attendee[] {
  return !owner || members.some(({ id }) => id === owner.id) ? members : [...members, owner];
}
