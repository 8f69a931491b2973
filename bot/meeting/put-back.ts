import { isTakenOff, setOnAgenda } from '../../shared/domain/meeting/taken-off.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { changeRow } from '../rows/change-row.ts';
import { readRow } from '../rows/row.ts';
import { openTrialRow } from '../rows/trial-rows.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { atHeldMeeting, atNextMeeting, type HeldMeeting, type NextMeeting } from './at-meeting.ts';
import { currentAgenda } from './current-agenda.ts';
import { putBackInMeeting } from './edit-topics-in-meeting.ts';
import { screen } from './meeting-screen.ts';
import { meetingText } from './text/meeting-text.ts';
import { takenOffText } from './text/taken-off-text.ts';
import { sourcesView } from './view/sources-view.ts';
import { putBackNodes } from './view/taken-off-view.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'topic.put-back': Carries<'unit' | 'trial'>;
  }
}

/** The way back from *Tag af dagsordenen*, until the meeting it was taken off is closed. */
export const putBackButton = button('topic.put-back', {
  deed: 'see-agenda',
  needs: ['trial'],
  press: (here, { trial }) =>
    atNextMeeting(here, async (at) => {
      const { unit, call, meeting, held, mayRun } = at;
      if (!mayRun) return showYou(sentence(meetingText[unit.language].notChair));
      if (held) return atHeldMeeting(here, meeting.day, (meets) => backInMeeting(meets, trial));
      const text = takenOffText[unit.language];
      const changed = await changeRow(call.ports, openTrialRow(unit.id, trial), (now) =>
        now && isTakenOff(now, meeting.id) ? setOnAgenda(now, true) : now,
      );
      if (!changed.ok)
        return showYou(changed.reason === 'busy' ? refusalView(unit.language, 'busy') : sentence(text.gone));
      const now = changed.row.value;
      const whyNot = stays(now, meeting.id);
      return whyNot ? showYou(sentence(text[whyNot])) : onTheList(at, now);
    }),
});

/** Why it stays off; nothing when it stands on the agenda. */
function stays({ audience, onAgenda, takenOff }: Trial, meeting: string) {
  if (audience !== 'unit') return 'gone';
  if (onAgenda) return undefined;
  if (takenOff === undefined) return 'authorsWish';
  return takenOff.meeting === meeting ? undefined : 'closed';
}

async function onTheList({ unit, call, meeting, before, mayRun }: NextMeeting, trial: Trial): Promise<Reply> {
  const { agenda } = await currentAgenda(call.ports, unit, { meeting, before });
  const said = putBackNodes(unit, trial);
  return instead(showYou(sourcesView({ unit, agenda, mayRun, said })));
}

async function backInMeeting(at: HeldMeeting, id: string): Promise<Reply> {
  const { unit, call, held } = at;
  const text = takenOffText[unit.language];
  const trial = (await readRow(call.ports, openTrialRow(unit.id, id)))?.value;
  const whyNot = trial ? stays(trial, held.value.id) : 'gone';
  if (!trial || whyNot) return showYou(sentence(text[whyNot ?? 'gone']));
  if (held.value.state !== 'open') return showYou(sentence(text.closed));
  if (!isTakenOff(trial, held.value.id)) return screen(at, held.value, { said: putBackNodes(unit, trial) });
  const back = await putBackInMeeting(at, id);
  return 'errors' in back ? showYou(refusalView(unit.language, 'busy')) : back;
}
