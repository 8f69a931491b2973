import { topicWith } from '../../shared/domain/meeting/agenda.ts';
import { mostFirst, mostWishes } from '../../shared/domain/meeting/limits.ts';
import type { StoredAgenda } from '../../shared/domain/meeting/stored-agenda.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { changeRow } from '../rows/change-row.ts';
import { agendaRow } from '../rows/meeting-rows.ts';
import { type Wish, wishRow } from '../rows/meeting-work-rows.ts';
import { insertRow, readRow, readValue, replaceRow } from '../rows/row.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { atNextMeeting, type NextMeeting } from './at-meeting.ts';
import { type CurrentAgenda, currentAgenda } from './current-agenda.ts';
import { showAgenda } from './show-agenda.ts';
import { meetingText } from './text/meeting-text.ts';
import { firstTopicsView, wishesView } from './view/choose-topics-view.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'agenda.wish': Carries<'unit', 'trial'>;
    'agenda.first': Carries<'unit', 'trial'>;
  }
}

const attempts = 4;

/** *Det vil jeg gerne tale om*: everybody for themselves, in private; only how many is ever shown. */
export const wishButton = button('agenda.wish', {
  deed: 'see-agenda',
  press: (here, { trial }) =>
    beforeIt(here, async (at, { agenda }) => {
      const { unit, call, meeting } = at;
      if (at.isShared) return showYou(refusalView(unit.language, 'sharedAccount'));
      const row = wishRow(unit.id, meeting.id, call.person);
      const topic = trial === undefined ? undefined : topicWith(agenda, trial);
      if (!topic || !trial) {
        const wished = (await readValue(call.ports, row))?.trials ?? [];
        return instead(showYou(wishesView(unit, agenda, wished)));
      }
      const inTopic = new Set(topic.lines.map((line) => line.trial));
      const changed = await changeRow(call.ports, row, (now): Wish => {
        const trials = now?.trials ?? [];
        const others = trials.filter((each) => !inTopic.has(each));
        const wished = others.length < trials.length ? others : [...others, trial].slice(-mostWishes);
        return { v: 1, trials: wished };
      });
      if (!changed.ok) return showYou(refusalView(unit.language, 'busy'));
      return instead(showYou(wishesView(unit, agenda, changed.row.value.trials)));
    }),
});

/** Two or three topics to begin with, chosen by whoever holds the meeting. */
export const firstTopicsButton = button('agenda.first', {
  deed: 'see-agenda',
  press: (here, { trial }) =>
    beforeIt(here, async (at, current) => {
      const { unit } = at;
      if (!at.mayRun) return showYou(sentence(meetingText[unit.language].notChair));
      const first = trial === undefined ? current.stored.first : await chosen(at, current, trial);
      if (!first) return showYou(refusalView(unit.language, 'busy'));
      return instead(showYou(firstTopicsView(unit, current.agenda, first)));
    }),
});

/** Wishes and first topics are chosen before the meeting; once it runs, the agenda stands. */
function beforeIt(
  here: Standing,
  act: (at: NextMeeting, current: CurrentAgenda) => Promise<Reply>,
): Promise<Reply> {
  return atNextMeeting(here, async (at) => {
    const { unit, meeting, before, call, held } = at;
    if (held) return instead(await showAgenda(here));
    return act(at, await currentAgenda(call.ports, unit, { meeting, before, asStored: true }));
  });
}

async function chosen(
  { unit, call: { ports }, meeting }: NextMeeting,
  { agenda, stored, row }: CurrentAgenda,
  trial: string,
): Promise<readonly string[] | undefined> {
  const inTopic = new Set(topicWith(agenda, trial)?.lines.map((line) => line.trial));
  const at = agendaRow(unit.id, meeting.day);
  let known = row;
  let draft: StoredAgenda = stored;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const others = draft.first.filter((each) => !inTopic.has(each));
    const first = others.length < draft.first.length ? others : [...others, trial].slice(-mostFirst);
    const next = { ...draft, first };
    const written = await (known ? replaceRow(ports, at, known, next) : insertRow(ports, at, next));
    if (written.ok) return first;
    known = await readRow(ports, at);
    if (known?.value.v === 2) draft = known.value;
    if (draft.state === 'frozen') return undefined;
  }
  return undefined;
}
