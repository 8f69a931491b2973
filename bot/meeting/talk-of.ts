import type { AgendaTopic } from '../../shared/domain/meeting/agenda-topics.ts';
import { longestMatter } from '../../shared/domain/meeting/limits.ts';
import { matterSaid, pointWished, worded } from '../../shared/domain/meeting/matter-said.ts';
import { topicsNamed } from '../../shared/domain/meeting/topics-named.ts';
import type { Standing } from '../access/enter.ts';
import { command } from '../feature/command.ts';
import { wordsAfter } from '../feature/words-after.ts';
import { guardOne } from '../guard/guard-words.ts';
import { wishRow } from '../rows/meeting-work-rows.ts';
import { readValue } from '../rows/row.ts';
import { showYou } from '../turn/call.ts';
import { putFrom } from './agenda-point.ts';
import { currentAgenda, meetingNow } from './current-agenda.ts';
import { talkOfView } from './view/talk-of-view.ts';

const spelled: { readonly da: readonly [string, ...string[]]; readonly en: readonly [string, ...string[]] } =
  {
    da: ['jeg vil gerne tale om', 'det vil jeg gerne tale om', 'vi skal tale om', 'jeg vil gerne snakke om'],
    en: ['i would like to talk about', 'i want to talk about'],
  };

/**
 * “Jeg vil gerne tale om larmen ved frokosten”: leads to what one would like to talk about on the agenda. The words
 * stand in the answer and travel in its buttons; nothing is kept until one is pressed.
 */
export const talkOfCommand = command({
  name: 'talk-of',
  words: spelled,
  help: { under: 'agenda' },
  answersForWords: true,
  deed: 'see-agenda',
  run: async (at) => {
    const { unit, call } = at;
    const { what } = call.intent;
    const text = what.kind === 'words' ? what.text.trim() : '';
    const guarded = await guardOne(call.ports, unit, text);
    const words = guarded.ok ? text : undefined;
    const { topics, isThere } = await topicsAhead(at, text);
    const said = matterSaid(text);
    const points = said?.kind === 'talk' || said?.kind === 'put' ? said.points : [];
    // The meeting is named, and no topic stands there that may be meant.
    if (points.length > 0 && !isThere) return putFrom(at, points);
    const point = points[0] ?? (worded(wordsAfter(at, [...spelled.da, ...spelled.en])) || pointWished(text));
    const mayBePut = guarded.ok && point !== '' && point.length <= longestMatter;
    return showYou(talkOfView(unit, { words, topics, point: mayBePut ? point : undefined }));
  },
});

/** The topics of the next meeting that are named; once a meeting runs, its agenda stands. */
async function topicsAhead(
  { unit, plan, call: { ports, today, person } }: Standing,
  said: string,
): Promise<{ readonly topics: readonly AgendaTopic[]; readonly isThere: boolean }> {
  const now = await meetingNow(ports, unit.id, plan, today);
  if (!now || now.held) return { topics: [], isThere: false };
  const { meeting, before } = now;
  const { agenda } = await currentAgenda(ports, unit, { meeting, before, asStored: true });
  const wished = (await readValue(ports, wishRow(unit.id, meeting.id, person)))?.trials ?? [];
  // Pressed once more, a topic's button takes the wish back.
  const isWished = ({ lines }: AgendaTopic) => lines.some(({ trial }) => wished.includes(trial));
  const named = topicsNamed(agenda.topics, said);
  return { topics: named.filter((topic) => !isWished(topic)), isThere: named.length > 0 };
}
