import { type FollowUp, followUpGoneOn, otherOf } from '../../shared/domain/follow-up/follow-up.ts';
import { isTooFarAhead, lengths, mayBeDated, mostFollowUps } from '../../shared/domain/follow-up/limits.ts';
import type { Language } from '../../shared/domain/person/language.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import { type Day, isClock } from '../../shared/domain/time/day.ts';
import { isOurId } from '../../shared/ports/ids.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { form } from '../feature/form.ts';
import { commit } from '../outbox/commit.ts';
import { endingOn, makeEndingDue, withoutEnding } from '../outbox/delete-ended.ts';
import { makeFollowUpDue } from '../outbox/follow-up-due.ts';
import { followUpRow } from '../rows/follow-up-rows.ts';
import { deleting, replacing } from '../rows/row.ts';
import { memberKey } from '../rows/unit-rows.ts';
import { instead, showYou } from '../turn/call.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import type { Values } from '../ui/form.ts';
import { accounts, optionOf } from '../unit/members.ts';
import { ownFollowUp, showFollowUps } from './show-follow-ups.ts';
import { storeFollowUp } from './store-follow-up.ts';
import { followUpText } from './text/follow-up-text.ts';
import { moveForm, setForm } from './view/follow-up-forms.ts';
import { callOffSureView, nameOf } from './view/follow-up-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'follow-up.set': Carries<'unit'>;
    'follow-up.move': Carries<'unit' | 'date'>;
    'follow-up.call-off': Carries<'unit' | 'date', 'sure'>;
  }
  interface Forms {
    'follow-up.set': true;
    'follow-up.move': true;
  }
}

export const setFollowUp = form({
  form: 'follow-up.set',
  deed: 'plan-follow-ups',
  ask: async (at, { op = '' }) => {
    const { unit, isShared } = at;
    const text = followUpText[unit.language];
    if (isShared) return { instead: showYou(refusalView(unit.language, 'sharedAccount')) };
    if (!isOurId(op)) return { instead: showYou(sentence(text.gone)) };
    const members = await colleagues(at);
    return members.length > 0 ? { op, members } : { instead: showYou(sentence(text.nobody)) };
  },
  draw: ({ unit }, { members }, drawing) => setForm({ unit, people: members.map(optionOf), ...drawing }),
  check: ({ unit, call }, { asked: { members }, values }) => ({
    ...(!members.some(({ person }) => memberKey(person) === values.who) && {
      who: followUpText[unit.language].errors.who,
    }),
    ...dateErrors(values, call.today, unit.language),
  }),
  send: async (at, { asked: { op, members }, values }) => {
    const { unit, call, member } = at;
    const text = followUpText[unit.language];
    const other = members.find(({ person }) => memberKey(person) === values.who)?.person;
    if (!other) return { errors: { who: text.errors.who } };
    const date: FollowUp = {
      v: 1,
      id: op,
      by: member?.value.person ?? call.person,
      with: other,
      ...dateIn(values),
      at: call.ports.clock.now().toISOString(),
      revision: 0,
    };
    switch (await storeFollowUp(at, date)) {
      case 'set':
        return showFollowUps(at, text.saved(nameOf(other, unit.language)));
      case 'other':
        return showFollowUps(at, text.other);
      case 'full':
        return { errors: { '': text.errors.full(mostFollowUps) } };
      case 'left':
        return { errors: { who: text.errors.who } };
      case 'gone':
        return showYou(sentence(text.gone));
      case 'busy':
        return showYou(refusalView(unit.language, 'busy'));
    }
  },
});

export const setFollowUpButton = button('follow-up.set', {
  deed: 'plan-follow-ups',
  press: (at) => setFollowUp.open(at, { op: at.call.ports.ids.next() }),
});

/** Either of the two may move it; the other one is told. */
export const moveFollowUp = form({
  form: 'follow-up.move',
  deed: 'see-follow-ups',
  ask: async (at, { date }) => {
    const row = await ownFollowUp(at, date);
    const isThere = row && row.value.day >= at.call.today;
    return isThere ? { row } : { instead: showYou(sentence(followUpText[at.unit.language].gone)) };
  },
  draw: ({ unit }, { row }, drawing) => moveForm({ unit, date: row.value, ...drawing }),
  check: ({ unit, call }, { values }) => dateErrors(values, call.today, unit.language),
  send: async (at, { asked: { row }, values }) => {
    const { unit, call } = at;
    const { ports, person } = call;
    const text = followUpText[unit.language];
    const before = row.value;
    const revision = before.revision + 1;
    const date: FollowUp = { ...before, ...dateIn(values), at: ports.clock.now().toISOString(), revision };
    const lies = followUpRow(unit.id, date.id);
    const [ended, goneOn] = [followUpGoneOn(before), followUpGoneOn(date)];
    const other = otherOf(date, person);
    await makeEndingDue(ports, unit.id, goneOn);
    await makeFollowUpDue(ports, unit, date);
    const written = await commit(
      ports,
      unit,
      [
        replacing(lies, row, date),
        ...(ended === goneOn ? [] : [withoutEnding(lies, ended)]),
        endingOn(lies, goneOn),
      ],
      {
        key: `follow-up-moved|${date.id}|${revision}`,
        kind: 'follow-up-moved',
        to: other,
        about: { date: date.id, revision: String(revision) },
        askedBy: memberKey(person),
      },
    );
    if (!written.ok) return showYou(refusalView(unit.language, 'busy'));
    return showFollowUps(at, text.moved(nameOf(other, unit.language)));
  },
});

export const moveFollowUpButton = button('follow-up.move', {
  deed: 'see-follow-ups',
  needs: ['date'],
  press: (at, { date }) => moveFollowUp.open(at, { date }),
});

export const callOffButton = button('follow-up.call-off', {
  deed: 'see-follow-ups',
  needs: ['date'],
  press: async (at, { date: id, sure }) => {
    const { unit, call } = at;
    const text = followUpText[unit.language];
    const row = await ownFollowUp(at, id);
    if (!row || row.value.day < call.today) return showYou(sentence(text.gone));
    const date = row.value;
    const other = otherOf(date, call.person);
    if (sure !== 'yes') return showYou(callOffSureView(unit, { date, other }));
    const lies = followUpRow(unit.id, date.id);
    const changes = [deleting(lies, row), withoutEnding(lies, followUpGoneOn(date))];
    const written = await commit(call.ports, unit, changes, {
      key: `follow-up-off|${date.id}`,
      kind: 'follow-up-off',
      to: other,
      about: { day: date.day, time: date.time },
      askedBy: memberKey(call.person),
    });
    if (!written.ok) return showYou(refusalView(unit.language, 'busy'));
    return instead(await showFollowUps(at, text.calledOff(nameOf(other, unit.language))));
  },
});

function dateIn({ day = '', time = '', length }: Values): Pick<FollowUp, 'day' | 'time' | 'minutes'> {
  return { day, time, minutes: Number(length) };
}

function dateErrors({ day = '', time = '', length }: Values, today: Day, language: Language): Values {
  const { errors } = followUpText[language];
  const isGood = mayBeDated(day, today);
  const isFar = isGood && isTooFarAhead(day, today);
  return {
    ...(!isGood && { day: errors.day }),
    ...(isFar && { day: errors.far }),
    ...(!isClock(time) && { time: errors.time }),
    ...(!lengths.some((each) => String(each) === length) && { length: errors.length }),
  };
}

async function colleagues(at: Standing) {
  const all = await accounts(at);
  return all.filter(({ shared, person }) => !shared && !samePerson(person, at.call.person));
}
