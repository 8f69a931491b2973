import type { Language } from '../../../shared/domain/person/language.ts';
import type { PlannedPost } from '../../../shared/domain/posts/post-kinds.ts';
import type { Send } from '../../../shared/domain/posts/send.ts';
import { dayOf, timeOf } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, list, note, paragraph, strong } from '../../ui/build-view.ts';
import type { View, ViewNode } from '../../ui/view.ts';
import { operationsText, type Trouble } from '../text/operations-text.ts';
import { type ListedPost, switchAct } from './switch-posts-view.ts';

const troublesShown = 5;

export interface OperationsViewAsk {
  readonly unit: Unit;
  readonly next: readonly PlannedPost[];
  readonly sends: readonly Send[];
  /** The oldest moment whose work is not done. */
  readonly overdue?: string | undefined;
  /** What the kinds of post are called. */
  readonly posts: readonly ListedPost[];
}

export function operationsView({ unit, next, sends, posts, overdue }: OperationsViewAsk): View {
  const { language, silentSince } = unit;
  const text = operationsText[language];
  const waiting = sends.filter(({ state }) => state === 'waiting' || state === 'claimed');
  const coming = next.map((post) => postLine(post, posts, language));
  const status = statusOf(unit, coming, waiting.length > 0, overdue);
  const lost = sends.filter(({ state }) => isLost(state)).toSorted(newestFirst);
  return {
    summary: status,
    nodes: [
      heading(text.title(unit.name)),
      paragraph(status),
      ...(silentSince ? [note(text.silentHint)] : overdue ? [note(text.overdueHint)] : []),
      ...section(
        text.waiting,
        waiting.map((send) => sendLine(send, posts, language)),
      ),
      ...section(
        text.lost,
        lost.map((send) => sendLine(send, posts, language)),
        troublesShown,
      ),
      ...section(silentSince ? text.nextOnceBack : text.next, coming),
      buttons(switchAct(unit)),
    ],
  };
}

function statusOf(
  { language, silentSince }: Unit,
  [next]: readonly string[],
  isWaiting: boolean,
  overdue: string | undefined,
): string {
  const text = operationsText[language];
  if (silentSince) return text.silent(moment(new Date(silentSince), language));
  if (overdue) return text.overdue(moment(new Date(overdue), language));
  if (isWaiting) return text.held;
  return next ? text.fine(next) : text.fineAndOver;
}

/** What went to several people in private is one line. Who they are is not told here. */
function section(title: string, lines: readonly string[], most = lines.length): ViewNode[] {
  const shown = [...new Set(lines)].slice(0, most);
  return shown.length > 0 ? [paragraph(strong(title)), list(shown)] : [];
}

function postLine(
  { kind, audience, at }: PlannedPost,
  posts: readonly ListedPost[],
  language: Language,
): string {
  const where = operationsText[language].audience[audience];
  return `${nameOf(kind, posts, language)}, ${moment(at, language)}, ${where}`;
}

function sendLine(
  { kind, about, state, to, settledAt }: Send,
  posts: readonly ListedPost[],
  language: Language,
): string {
  const text = operationsText[language];
  const name = nameOf(kind, posts, language);
  const day = 'day' in about ? about.day : dayOf(new Date(settledAt ?? 0));
  return `${name}, ${datesText[language].longDay(day)}: ${fateOf(state, to === 'channel', text)}`;
}

function nameOf(kind: Send['kind'], posts: readonly ListedPost[], language: Language): string {
  return posts.find((post) => post.kind === kind)?.words[language].name ?? '';
}

function fateOf(state: Send['state'], toChannel: boolean, text: (typeof operationsText)[Language]): string {
  if (state === 'gone' && !toChannel) return text.gonePrivate;
  return isLost(state) ? text.states[state] : text.states.waiting;
}

function isLost(state: Send['state']): state is Exclude<Trouble, 'waiting'> {
  return state === 'ambiguous' || state === 'gone' || state === 'failed' || state === 'dropped';
}

function newestFirst(a: Send, b: Send): number {
  return b.key.localeCompare(a.key);
}

function moment(at: Date, language: Language): string {
  const { longDay, time } = datesText[language];
  return `${longDay(dayOf(at))} ${time(timeOf(at))}`;
}
