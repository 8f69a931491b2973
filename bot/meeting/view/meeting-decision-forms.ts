import { topicWith } from '../../../shared/domain/meeting/agenda.ts';
import { notDecidedAnew } from '../../../shared/domain/meeting/decided-in-meeting.ts';
import { saysSameWords } from '../../../shared/domain/meeting/decision-in-sentence.ts';
import { wordingOf } from '../../../shared/domain/meeting/decision-wording.ts';
import { correctInForm } from '../../../shared/domain/meeting/decisions-in-meeting.ts';
import {
  longestDecision,
  longestWhoElse,
  mayBeDoneBy,
  weeksToPractice,
} from '../../../shared/domain/meeting/limits.ts';
import type { Decision } from '../../../shared/domain/meeting/meeting.ts';
import { handleTrials } from '../../../shared/domain/meeting/meeting.ts';
import { samePerson } from '../../../shared/domain/person/person.ts';
import { addWeeks } from '../../../shared/domain/time/day.ts';
import { timeInId } from '../../../shared/domain/time/time-in-id.ts';
import { datesText } from '../../time/text/dates.ts';
import type { Field } from '../../ui/form.ts';
import { shortened } from '../../ui/shortened.ts';
import { meetingFormsText } from '../text/meeting-forms-text.ts';
import { buildForm, decided, type MeetingForm } from './build-meeting-form.ts';
import { mostOptions, readWords, wordsFields, wordsMeant, wordsRead } from './decision-fields.ts';
import { decisionWords } from './decision-words.ts';

const texts: MeetingForm['texts'] = [
  { id: 'text', longest: longestDecision },
  { id: 'who', longest: longestWhoElse, isAdult: true },
];
export const decisionForm: MeetingForm = {
  texts,
  form(ask) {
    const text = meetingFormsText[ask.unit.language];
    const earlier = notDecidedAnew(ask.meeting, ask.agenda.decisions).slice(0, mostOptions);
    const replaces: Field = {
      kind: 'choice',
      id: 'replaces',
      label: text.decisionReplaces,
      options: earlier.map((kept) => ({
        value: kept.id,
        label: shortened(decisionWords(kept, ask.unit.language)),
      })),
    };
    return buildForm(ask, 'meeting.decision', text.decisionTitle, [
      ...wordsFields(ask, { longestWho: longestWhoElse }),
      ...(earlier.length > 0 ? [replaces] : []),
    ]);
  },
  read({ unit, meeting, agenda, people, texts: written, values, context, op, today, person }) {
    const { plan, language } = unit;
    const filled = readWords(written, values, people, { earliest: today, language });
    if ('errors' in filled) return filled;
    const speaker = people.find((each) => each.person && samePerson(each.person, person));
    const { longDay: spell } = datesText[language];
    const reading = { people, speaker, today, rules: plan, language, spell };
    const { isRead, ...words } = wordsRead(filled, reading);
    const stands = meeting.decisions.find(({ id }) => id === op);
    if (stands && context.decision === op)
      return { meeting: correctInForm(meeting, op, words, timeInId(op)), isRead };
    // “Gem alligevel” was pressed while the form stood open with better words in it.
    if (stands && !saysSameWords(stands.text, words.text)) return { errors: { '': 'otherwise' } };
    const replaces = agenda.decisions.find(({ id }) => id === values.replaces)?.id;
    const decision: Decision = {
      id: op,
      ...words,
      decidedBy: person,
      ...(replaces && { replaces }),
    };
    const made = decided(meeting, decision);
    return 'errors' in made ? made : { ...made, isRead };
  },
};

export const correctForm: MeetingForm = {
  texts,
  stands(meeting, context) {
    const decision = meeting.decisions.find(({ id }) => id === context.decision);
    return { text: decision?.text ?? '', who: decision?.who ?? '' };
  },
  form(ask) {
    const text = meetingFormsText[ask.unit.language];
    const decision = ask.meeting.decisions.find(({ id }) => id === ask.context.decision);
    const values = {
      text: decision?.text ?? '',
      owner: decision?.owner?.id ?? '',
      who: decision?.who ?? '',
      by: decision?.by ?? '',
      ...ask.values,
    };
    // What it says now goes with the form: what a colleague makes of it meanwhile is not written over unseen.
    const context = { ...(decision && { stood: wordingOf(decision) }), ...ask.context };
    return buildForm(
      { ...ask, values, context },
      'meeting.correct',
      text.correctTitle,
      wordsFields(ask, { longestWho: longestWhoElse }),
    );
  },
  read({ unit, meeting, people, texts: written, values, context, op, today }) {
    const known = meeting.decisions.find(({ id }) => id === context.decision);
    if (!known) return { errors: { '': 'gone' } };
    // A day that has passed since may stay.
    const earliest = known.by && known.by < today ? known.by : today;
    const words = readWords(written, values, people, { earliest, language: unit.language });
    if ('errors' in words) return words;
    const { plan: rules, language } = unit;
    const reading = { people, today, rules, language, spell: datesText[language].longDay };
    const { isRead, ...meant } = wordsMeant(known, words, reading);
    const corrected = correctInForm(meeting, known.id, meant, timeInId(op));
    const isOther = context.stood !== undefined && context.stood !== wordingOf(known);
    if (isOther && corrected !== meeting) return { errors: { '': 'changed' } };
    return { meeting: corrected, isRead };
  },
};

/** A trial that is kept becomes what the unit does from now on, in words of its own, with a day to look again. */
export const practiceForm: MeetingForm = {
  texts: [{ id: 'text', longest: longestDecision }],
  form(ask) {
    const text = meetingFormsText[ask.unit.language];
    const trial = ask.context.trial ?? '';
    const line = topicWith(ask.agenda, trial)?.lines.find((each) => each.trial === trial);
    const values = {
      text: line && line.what.length <= longestDecision ? line.what : '',
      by: addWeeks(ask.meeting.day, weeksToPractice),
      ...ask.values,
    };
    return buildForm({ ...ask, values }, 'meeting.practice', text.practiceTitle, [
      {
        kind: 'text',
        id: 'text',
        label: text.practiceText,
        required: true,
        multiline: true,
        maxLength: longestDecision,
      },
      { kind: 'date', id: 'by', label: text.practiceBy, required: true },
    ]);
  },
  read({ meeting, texts: { text }, values, context, op, today, person }) {
    const by = values.by ?? '';
    if (!text) return { errors: { text: 'required' } };
    if (!mayBeDoneBy(by, today)) return { errors: { by: 'badDay' } };
    const practice = context.trial ?? '';
    // What has become everyday is talked through: it does not come up again as a trial.
    const settled = meeting.handled[practice] ? meeting : handleTrials(meeting, { [practice]: 'discussed' });
    return decided(settled, { id: op, text, by, practice, decidedBy: person });
  },
};
