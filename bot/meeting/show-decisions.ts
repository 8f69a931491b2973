import { correctedUntil, mayCorrect } from '../../shared/domain/meeting/decisions-in-meeting.ts';
import type { KeptDecision } from '../../shared/domain/meeting/kept-decision.ts';
import { longestOpen, mostPast } from '../../shared/domain/meeting/limits.ts';
import { addDays, dayOf } from '../../shared/domain/time/day.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { meetingRow, pastDecisionsIn } from '../rows/meeting-rows.ts';
import { openDecisionsIn } from '../rows/meeting-work-rows.ts';
import { readRows, readSome, readValue, readValues } from '../rows/row.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { buttons } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import type { View, ViewNode } from '../ui/view.ts';
import { latestMeetingDay, mayRun } from './at-meeting.ts';
import { showToCopy } from './aula-text.ts';
import { meetingNow } from './current-agenda.ts';
import { recordAt } from './decisions-now.ts';
import { decisionsView } from './view/meeting-decisions-view.ts';
import { type Correctable, showAllAct } from './view/settle-decisions-view.ts';
import { keptDecisionsView } from './view/unit-decisions-view.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    /** `mend`: with the buttons that put each right. */
    'meeting.decisions': Carries<'unit' | 'day', 'mend'>;
    'meeting.copy': Carries<'unit' | 'day'>;
    /** `below`: pressed on the card of a meeting, which stays. */
    'decisions.show': Carries<'unit', 'past' | 'below' | 'after'>;
  }
}

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
  run: async (at) => showYou((await ofLatestMeeting(at)) ?? (await listedDecisions(at))),
});

export const allDecisionsButton = button('decisions.show', {
  deed: 'see-agenda',
  press: async (at, { past, below, after }) => {
    if (after) return showYou(await listedDecisions(at, { after }));
    const list = showYou(await listedDecisions(at, { past: past === 'yes' }));
    return below ? list : instead(list);
  },
});

const ofMeeting: RegExp =
  /^\W*(?:hvad|what)\s.*(?:beslutte|aftalt|enige|frem til|decide).*\s(?:på|til|at)\s.*(?:møde|mødet|meeting)(?:\s(?:i dag|i går|sidst|today))?\W*$/iu;

/**
 * “Hvad besluttede vi på mødet?” asks for what came of the latest one, its goals too. While one is going on, the list
 * shows that first.
 */
async function ofLatestMeeting(at: Standing): Promise<View | undefined> {
  const { unit, call } = at;
  const { what } = call.intent;
  if (what.kind !== 'words' || !ofMeeting.test(what.text)) return undefined;
  const meeting = await readValue(call.ports, meetingRow(unit.id, latestMeetingDay(at)));
  if (meeting?.state !== 'closed') return undefined;
  const { summary, nodes } = decisionsView(await recordAt(at, meeting), 'reader');
  return { summary, nodes: [...nodes, buttons(showAllAct(unit))] };
}

interface Listed {
  readonly past?: boolean;
  /** The one that was pressed has been deleted since the list was shown. */
  readonly isGone?: boolean;
  /** What was just done with one of them. */
  readonly said?: readonly ViewNode[];
  readonly just?: string;
  /** The last one that was shown already. */
  readonly after?: string;
}

export async function listedDecisions(
  at: Standing,
  { past = false, isGone = false, said = [], just, after }: Listed = {},
) {
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
    isGone,
    said,
    just,
    ...(after && { after }),
    // Read only where there would else be nothing to see.
    hasPast:
      open.length === 0 && (settled ?? (await readSome(call.ports, pastDecisionsIn(unit.id), 1))).length > 0,
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

export const decisionsButton = button('meeting.decisions', {
  deed: 'see-agenda',
  needs: ['day'],
  press: (at, { day, mend }) => showClosed(at, day, { isMended: mend === 'yes' }),
});

/** The same in plain lines, to paste where the parents or the staff group read. */
export const copyButton = button('meeting.copy', {
  deed: 'see-agenda',
  needs: ['day'],
  press: (at, { day }) => showClosed(at, day, { toCopy: true }),
});

async function showClosed(
  at: Standing,
  day: string,
  { toCopy = false, isMended = false }: { readonly toCopy?: boolean; readonly isMended?: boolean },
): Promise<Reply> {
  const { unit, call } = at;
  const meeting = await readValue(call.ports, meetingRow(unit.id, day));
  if (meeting?.state !== 'closed') return showYou(refusalView(unit.language, 'gone'));
  if (toCopy) return showToCopy(at, meeting);
  const mayMend = isMended && mayRun(at, meeting.id) && mayCorrect(meeting, call.today, unit.plan);
  return showYou(decisionsView(await recordAt(at, meeting), mayMend ? 'mender' : 'reader'));
}
