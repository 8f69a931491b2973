import { fingerprint, type Guarded } from '../../shared/domain/guard/guard.ts';
import { longestMatter, mostMatters } from '../../shared/domain/meeting/limits.ts';
import { isSameMatter, type Matter, openMatters } from '../../shared/domain/meeting/matter.ts';
import type { Standing } from '../access/enter.ts';
import { guardOne } from '../guard/guard-words.ts';
import { sureView } from '../guard/view/guard-views.ts';
import { matterRow, mattersIn } from '../rows/meeting-work-rows.ts';
import { insertRow, readValues } from '../rows/row.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { ViewNode } from '../ui/view.ts';
import { addToMeeting } from './add-matter-to-meeting-now.ts';
import { refusedView } from './decide-at-once.ts';
import { aheadOf } from './meeting-for-matter.ts';
import { matterText } from './text/matter-text.ts';
import { keepMatterButtons, type Put, putView } from './view/matter-views.ts';

interface Said {
  /** Words that their writer has been asked about. */
  readonly asked?: readonly string[];
  /** Of the message or form they come from, so that one that comes twice finds itself. */
  readonly id: string;
}

/** As they were said: what the guard has a word about is left out, and it says which. */
export async function putSaid(
  at: Standing,
  said: readonly string[],
  { asked = [], id }: Said,
): Promise<Reply> {
  const { unit, call } = at;
  const text = matterText[unit.language];
  const texts: Guarded[] = [];
  const nodes: ViewNode[] = [];
  for (const words of said) {
    if (words.length > longestMatter) {
      nodes.push(...sentence(text.tooLong(longestMatter)).nodes);
      continue;
    }
    const guarded = await guardOne(call.ports, unit, words, asked);
    if (guarded.ok) texts.push(guarded.text);
    else if (guarded.why !== 'ask') nodes.push(...refusedView(at, guarded.why).nodes);
    else {
      const choices = keepMatterButtons(unit, words);
      const inChannel = call.intent.where.kind === 'channel';
      const { readBy } = text;
      nodes.push(...sureView(unit.language, guarded, { choices, inChannel, isEdit: false, readBy }).nodes);
    }
  }
  if (texts.length === 0) return showYou({ summary: text.put, nodes });
  const { view } = await putMatters(at, texts, id);
  return showYou({ ...view, nodes: [...view.nodes, ...nodes] });
}

/** `Gem`, below the guard's question; `Ja, sæt det på`, below ours. */
export function putKept(
  at: Standing,
  words: string,
  { isAsked }: { readonly isAsked: boolean },
): Promise<Reply> {
  return putSaid(at, [words], {
    id: at.call.ports.ids.next(),
    ...(isAsked && { asked: [fingerprint(words)] }),
  });
}

/** Past the guard. The same words are there once, whoever puts them on. */
export async function putMatters(at: Standing, texts: readonly Guarded[], id: string) {
  const { unit, call } = at;
  const { ports, person } = call;
  const [ahead, all] = await Promise.all([aheadOf(at), readValues(ports, mattersIn(unit.id))]);
  const open = [...openMatters(all)];
  const put: Put[] = [];
  let isFull = false;
  for (const [nth, text] of texts.entries()) {
    const known = open.find((each) => isSameMatter(each.text, text));
    if (known) {
      if (!put.some(({ matter }) => matter.id === known.id)) put.push({ matter: known, isNew: false });
      continue;
    }
    if (open.length >= mostMatters) {
      isFull = true;
      continue;
    }
    const matter: Matter = {
      v: 1,
      id: nth === 0 ? id : `${id}+${nth + 1}`,
      text,
      author: person,
      at: ports.clock.now().toISOString(),
    };
    // One that came twice lies there already.
    await insertRow(ports, matterRow(unit.id, matter.id), matter);
    open.push(matter);
    put.push({ matter, isNew: true });
  }
  const fresh = put.filter(({ isNew }) => isNew).map(({ matter }) => matter);
  const isToday = ahead.meeting?.day === call.today;
  // It may have begun since.
  const isIn = fresh.length > 0 && isToday && (await addToMeeting(at, ahead.meeting?.day ?? '', fresh));
  const where = { ...ahead, isNow: fresh.length > 0 ? isIn : ahead.isNow };
  return { view: putView({ unit, where, put, isFull }), put, isFull };
}
