import { topicWith } from '../../../shared/domain/meeting/agenda.ts';
import { holderOf } from '../../../shared/domain/meeting/holder-of.ts';
import type { TrialFate } from '../../../shared/domain/meeting/meeting.ts';
import { handleTrials } from '../../../shared/domain/meeting/meeting.ts';
import type { Person } from '../../../shared/domain/person/person.ts';
import { shortened } from '../../ui/shortened.ts';
import { meetingFormsText } from '../text/meeting-forms-text.ts';
import { buildForm, type MeetingForm, type MeetingFormAsk } from './build-meeting-form.ts';

export const attendanceForm: MeetingForm = {
  texts: [],
  form(ask) {
    const text = meetingFormsText[ask.unit.language];
    const here = (ask.meeting.present ?? [chairThere(ask)]).map(({ id }) => id).join(',');
    return buildForm(
      { ...ask, values: { present: here, ...ask.values } },
      'meeting.attendance',
      text.attendanceTitle,
      [
        { kind: 'words', words: text.attendanceHint },
        {
          kind: 'choices',
          id: 'present',
          label: text.attendanceText,
          options: ask.people.map(({ id, name }) => ({ value: id, label: shortened(name) })),
        },
      ],
    );
  },
  read({ meeting, people, values }) {
    const ticked = new Set((values.present ?? '').split(','));
    const present = people.filter(({ id }) => ticked.has(id));
    const { present: _, ...without } = meeting;
    // Nobody is ticked: then it is as if nobody had noted it.
    return { meeting: present.length > 0 ? { ...meeting, present } : without };
  },
};

/** Nobody else is known to be there before somebody says so: the leader may be ill. */
function chairThere({ unit, meeting }: MeetingFormAsk): Person {
  return holderOf(unit, meeting) ?? meeting.startedBy;
}

/** Some of a topic may be done with and the rest not. */
export const eachForm: MeetingForm = {
  texts: [],
  form(ask) {
    const text = meetingFormsText[ask.unit.language];
    const lines = topicWith(ask.agenda, ask.context.trial ?? '')?.lines ?? [];
    const carried = lines.filter(({ trial }) => ask.meeting.handled[trial] === 'carried');
    const values = { carried: carried.map(({ trial }) => placeOf(lines, trial)).join(','), ...ask.values };
    return buildForm({ ...ask, values }, 'meeting.each', text.eachTitle, [
      {
        kind: 'choices',
        id: 'carried',
        label: text.eachText,
        hint: text.eachHint,
        options: lines.map(({ trial, what }) => ({ value: placeOf(lines, trial), label: shortened(what) })),
      },
    ]);
  },
  read({ meeting, agenda, values, context }) {
    const lines = topicWith(agenda, context.trial ?? '')?.lines ?? [];
    const carried = new Set((values.carried ?? '').split(','));
    const fates = lines.map(({ trial }): [string, TrialFate] => [
      trial,
      carried.has(placeOf(lines, trial)) ? 'carried' : 'discussed',
    ]);
    return { meeting: handleTrials(meeting, Object.fromEntries(fates)) };
  },
};

/** Ids can be longer than a platform's options may be. The agenda is frozen, so a place in it is as sure. */
function placeOf(lines: readonly { readonly trial: string }[], trial: string): string {
  return String(lines.findIndex((line) => line.trial === trial));
}
