import type { Guarded } from '../../shared/domain/guard/guard.ts';
import {
  changeDecision,
  type KeptDecision,
  settleDecision,
} from '../../shared/domain/meeting/kept-decision.ts';
import { correctedUntil, mayCorrect, takenOnBy } from '../../shared/domain/meeting/meeting.ts';
import { addDays, dayOf, isDay } from '../../shared/domain/time/day.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { form, type Instead } from '../feature/form.ts';
import { meetingRow, pastDecisionRow, pastDecisionsIn } from '../rows/meeting-rows.ts';
import { openDecisionRow, openDecisionsIn } from '../rows/meeting-work-rows.ts';
import {
  deleting,
  inserting,
  readRows,
  readValue,
  readValues,
  replacing,
  writeTogether,
} from '../rows/row.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/names.ts';
import { atHeldMeeting, mayRun } from './at-meeting.ts';
import { findKept } from './correct-closed.ts';
import { meetingNow } from './current-agenda.ts';
import { makeReminderDue } from './remind-of-decisions.ts';
import { screen } from './run-meeting.ts';
import { meetingText } from './text/meeting-text.ts';
import { longest } from './view/build-meeting-form.ts';
import { changeDecisionForm as drawChange, longestWho } from './view/kept-decision-form.ts';
import { copyView, decisionsView } from './view/meeting-decisions-view.ts';
import { type Correctable, decisionAloneView, keptDecisionsView } from './view/unit-decisions-view.ts';

declare module '../ui/names.ts' {
  interface Actions {
    'meeting.decisions': Carries<'unit' | 'day'>;
    'meeting.copy': Carries<'unit' | 'day'>;
    'decisions.show': Carries<'unit', 'past'>;
    'decision.show': Carries<'unit' | 'decision' | 'day'>;
    'decision.settle': Carries<'unit' | 'decision' | 'day' | 'state', 'past' | 'meeting' | 'alone'>;
    'decision.change': Carries<'unit' | 'decision' | 'day', 'meeting' | 'alone'>;
  }
  interface Forms {
    'decision.change': true;
  }
}

const attempts = 4;
/** What is shown of earlier ones; all of them stand in the export of one's unit. */
const mostPast = 20;
/** Days that a meeting may stand open after its own before nobody looks for it here. */
const longestOpen = 7;

export const decisionsCommand = command({
  name: 'decisions',
  words: {
    da: [
      ...(['beslutninger'] as const),
      ...['ret beslutning', 'ret beslutningen', 'ret en beslutning', 'ret beslutninger'],
      ...['slet beslutning', 'slet beslutningen'],
    ],
    en: ['decisions', 'correct decision', 'delete decision'],
  },
  help: {
    group: 'everyday',
    line: {
      da: 'se, hvad I har besluttet, og markér det, der er gjort',
      en: 'see what you have decided, and mark what is done',
    },
  },
  deed: 'see-agenda',
  run: async (at) => showYou(await listedDecisions(at)),
});

export const allDecisionsButton = button('decisions.show', {
  deed: 'see-agenda',
  press: async (at, { past }) => instead(showYou(await listedDecisions(at, past === 'yes'))),
});

export async function listedDecisions(at: Standing, past = false) {
  const { unit, call } = at;
  const open = await readValues(call.ports, openDecisionsIn(unit.id));
  const now = await meetingNow(call.ports, unit.id, at.plan, call.today);
  const held = now?.held?.value;
  const settled = past ? await readRows(call.ports, pastDecisionsIn(unit.id)) : undefined;
  return keptDecisionsView({
    unit,
    open,
    correctable: await correctableIn(at, open),
    ...(held && { underWay: { meeting: held, mayRun: mayRun(at, held.id), today: call.today } }),
    past: settled
      ?.slice(-mostPast)
      .map(({ value }) => value)
      .reverse(),
  });
}

/** The newest meeting's record, while whoever held it may still correct it. It costs a read in those days alone. */
async function correctableIn(at: Standing, open: readonly KeptDecision[]): Promise<Correctable | undefined> {
  const { unit, call } = at;
  const day = open
    .map((kept) => kept.day)
    .toSorted()
    .at(-1);
  if (!day || call.today > correctedUntil(addDays(day, longestOpen), unit.plan)) return undefined;
  const meeting = await readValue(call.ports, meetingRow(unit.id, day));
  if (meeting?.state !== 'closed' || !mayRun(at, meeting.id)) return undefined;
  if (!mayCorrect(meeting, call.today, unit.plan)) return undefined;
  const until = correctedUntil(dayOf(new Date(meeting.closedAt ?? meeting.startedAt)), unit.plan);
  return { day, until, decisions: meeting.decisions.map(({ id }) => id) };
}

/** Done, dropped, or open again: one tap, and the list as it stands then. */
export const settleButton = button('decision.settle', {
  deed: 'see-agenda',
  needs: ['decision', 'day', 'state'],
  press: async (at, { decision: id, day, state: wanted, past, meeting, alone }) => {
    const { unit, call } = at;
    const state = wanted === 'done' || wanted === 'dropped' ? wanted : 'open';
    const now = call.ports.clock.now().toISOString();
    const settled = await moveKept(at, { id, day }, (kept) =>
      kept.state === state ? kept : settleDecision(kept, state, call.person, now),
    );
    if (settled === 'busy') return showYou(refusalView(unit.language, 'busy'));
    if (alone) return shownAlone(at, { id, day }, settled !== 'gone');
    return meeting
      ? backInMeeting(at, meeting, { id, day })
      : instead(showYou(await listedDecisions(at, past === 'yes')));
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
): Promise<Reply> {
  const { unit, call } = at;
  const found = await findKept(call.ports, unit.id, id, day);
  return instead(
    showYou(found ? decisionAloneView(unit, found.row.value, { isNoted }) : await listedDecisions(at)),
  );
}

interface Asked {
  readonly kept: KeptDecision;
}

/** Decided anew: what was decided before stays as its history. */
export const changeDecisionForm = form<Asked | Instead>({
  form: 'decision.change',
  deed: 'see-agenda',
  ask: async ({ unit, call }, { decision = '', day = '' }) => {
    const found = await findKept(call.ports, unit.id, decision, day);
    return found ? { kept: found.row.value } : { instead: showYou(refusalView(unit.language, 'gone')) };
  },
  draw: ({ unit }, { kept }, drawing) => drawChange({ unit, kept, ...drawing }),
  texts: ({ kept }) => [
    { id: 'text', longest, stands: kept.text },
    { id: 'who', longest: longestWho, isAdult: true },
  ],
  send: async (at, { values, texts, context }) => {
    const { unit, call } = at;
    const words = meetingText[unit.language];
    const { text, who } = texts;
    const by = values.by ?? '';
    if (!text) return { errors: { text: words.required } };
    if (by && (!isDay(by) || by < call.today)) return { errors: { by: words.badDay } };
    const { decision: id = '', day = '' } = context;
    const changed = await moveKept(at, { id, day }, (kept) => {
      if (kept.text === text && kept.by === (by || undefined) && takenOnBy(kept) === (who ?? '')) return kept;
      const anew = { text, ...ownerAnew(kept, who), ...(by && { by }) };
      return changeDecision(kept, anew, call.person, call.today);
    });
    if (changed === 'busy') return { errors: { '': words.busy } };
    if (changed === 'gone') return { errors: { '': words.decisionGone } };
    if (context.alone) return shownAlone(at, { id, day }, true);
    return context.meeting ? backInMeeting(at, context.meeting) : instead(showYou(await listedDecisions(at)));
  },
});

export const changeDecisionButton = button('decision.change', {
  deed: 'see-agenda',
  needs: ['decision', 'day'],
  press: (at, { decision, day, meeting, alone }) =>
    changeDecisionForm.open(at, { decision, day, ...(meeting && { meeting }), ...(alone && { alone }) }),
});

/** On the chair's screen, where the open ones are taken up. */
async function backInMeeting(
  at: Standing,
  day: string,
  of?: Pick<KeptDecision, 'id' | 'day'>,
): Promise<Reply> {
  const found = of && (await findKept(at.call.ports, at.unit.id, of.id, of.day));
  const settled = found?.row.value;
  return atHeldMeeting(at, day, (held) => screen(held, held.held.value, { ...(settled && { settled }) }));
}

/** What stood there before means the same people; the owner's name alone is the owner. */
function ownerAnew(kept: KeptDecision, who: Guarded | undefined): Pick<KeptDecision, 'owner' | 'who'> {
  const { owner } = kept;
  if (owner && who === takenOnBy(kept)) return { owner, ...(kept.who && { who: kept.who }) };
  if (owner && who === owner.name) return { owner };
  return who ? { who } : {};
}

/** Changed where it lies, or moved between the open and the past ones, in one batch. */
async function moveKept(
  { unit, call: { ports } }: Standing,
  { id, day }: Pick<KeptDecision, 'id' | 'day'>,
  make: (kept: KeptDecision) => KeptDecision,
): Promise<'done' | 'gone' | 'busy'> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const found = await findKept(ports, unit.id, id, day);
    if (!found) return 'gone';
    const next = make(found.row.value);
    if (next === found.row.value) return 'done';
    const to = next.state === 'open' ? openDecisionRow(unit.id, id) : pastDecisionRow(unit.id, next);
    if (next.state === 'open') await makeReminderDue(ports, unit, next);
    const changes =
      to.key === found.at.key
        ? [replacing(to, found.row, next)]
        : [deleting(found.at, found.row), inserting(to, next)];
    if ((await writeTogether(ports, unit.id, changes)).ok) return 'done';
  }
  return 'busy';
}

export const decisionsButton = button('meeting.decisions', {
  deed: 'see-agenda',
  needs: ['day'],
  press: (at, { day }) => showClosed(at, day, false),
});

/** The same in plain lines, to paste where the parents or the staff group read. */
export const copyButton = button('meeting.copy', {
  deed: 'see-agenda',
  needs: ['day'],
  press: (at, { day }) => showClosed(at, day, true),
});

async function showClosed({ unit, call }: Standing, day: string, toCopy: boolean): Promise<Reply> {
  const meeting = await readValue(call.ports, meetingRow(unit.id, day));
  if (meeting?.state !== 'closed') return showYou(refusalView(unit.language, 'gone'));
  return showYou(toCopy ? copyView({ unit, meeting }) : decisionsView({ unit, meeting }, 'reader'));
}
