import { longestSparring, mayBeProposed } from '../../shared/domain/sparring/limits.ts';
import { isOpen, type Sparring, sideOf } from '../../shared/domain/sparring/sparring.ts';
import { isClock, isDay } from '../../shared/domain/time/day.ts';
import { isOurId } from '../../shared/ports/ids.ts';
import { isHereAlone, placeOf } from '../access/still-here.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { form } from '../feature/form.ts';
import { message } from '../feature/message.ts';
import { commit } from '../outbox/commit.ts';
import { withoutEnding } from '../outbox/delete-ended.ts';
import { changeRow } from '../rows/change-row.ts';
import { deleting, readValue, replacing, writeTogether } from '../rows/row.ts';
import { sparringRow } from '../rows/sparring-rows.ts';
import { memberKey } from '../rows/unit-rows.ts';
import { instead, showYou } from '../turn/call.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { showSparring, sparringNamed } from './show-sparring.ts';

import { sparringText } from './text/sparring-text.ts';
import { answerForm } from './view/sparring-forms.ts';
import { answeredView, personName, withdrawSureView } from './view/sparring-views.ts';

type Named = 'unit' | 'course' | 'sparring';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'sparring.answer': Carries<Named>;
    'sparring.done': Carries<Named>;
    'sparring.withdraw': Carries<Named, 'sure'>;
  }
  interface Forms {
    'sparring.answer': true;
  }
}
declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    'sparring-answered': { course: string; sparring: string };
  }
}

export const answerSparring = form({
  form: 'sparring.answer',
  deed: 'spar',
  ask: async (at, context) => {
    const row = await sparringNamed(at, context);
    const { unit, call } = at;
    const { op = '' } = context;
    const text = sparringText[unit.language];
    if (!row || sideOf(row.value, call.person) !== 'receiver' || !isOurId(op))
      return { instead: showYou(sentence(text.gone)) };
    const { asker } = row.value;
    if (!isOpen(row.value)) return { instead: showYou(sentence(text.settled)) };
    const place = await placeOf((lies) => readValue(call.ports, lies), unit, asker);
    if (!place || place.isShared) {
      const name = personName(asker, unit.language);
      return { instead: showYou(sentence(place ? text.askerShared(name) : text.askerLeft(name))) };
    }
    return { row, op };
  },
  draw: ({ unit }, { row }, drawing) => answerForm({ unit, sparring: row.value, ...drawing }),
  texts: [{ id: 'answer', longest: longestSparring }],
  check: ({ unit, call }, { values }) => {
    const { errors } = sparringText[unit.language];
    const { answer = '', day = '', time = '' } = values;
    return {
      ...(!answer.trim() && !day && { answer: errors.answer }),
      ...((day || time) && !mayBeProposed(day, call.today) && { day: errors.day }),
      ...(time && !isClock(time) && { time: errors.time }),
    };
  },
  send: async (at, { asked: { row, op }, values, texts }) => {
    const { unit, call } = at;
    const { day = '', time = '' } = values;
    const { course, id, asker } = row.value;
    const answered: Sparring = {
      ...row.value,
      answer: {
        ...(texts.answer && { text: texts.answer }),
        ...(isDay(day) && { day }),
        ...(isClock(time) && { time }),
        at: call.ports.clock.now().toISOString(),
      },
    };
    const written = await commit(
      call.ports,
      unit,
      [replacing(sparringRow(unit.id, course, id), row, answered)],
      {
        key: `sparring-answer|${op}`,
        kind: 'sparring-answered',
        to: asker,
        about: { course: String(course), sparring: id },
        askedBy: memberKey(call.person),
      },
    );
    if (!written.ok && written.reason !== 'exists') return showYou(refusalView(unit.language, 'busy'));
    // Somebody pressed twice, and the first answer is on its way. Where it was not this one, the list shows which.
    const isSent = written.ok || row.value.answer?.text === answered.answer?.text;
    if (!isSent) return showSparring(at);
    return showSparring(at, sparringText[unit.language].answered(personName(asker, unit.language)));
  },
});

export const answerSparringButton = button('sparring.answer', {
  deed: 'spar',
  needs: ['course', 'sparring'],
  press: (at, { course, sparring }) =>
    answerSparring.open(at, { course, sparring, op: at.call.ports.ids.next() }),
});

/** Either of the two may say so. */
export const doneSparringButton = button('sparring.done', {
  deed: 'spar',
  needs: ['course', 'sparring'],
  press: async (at, about) => {
    const { unit, call } = at;
    const row = await sparringNamed(at, about);
    if (!row) return showYou(sentence(sparringText[unit.language].gone));
    const doneAt = call.ports.clock.now().toISOString();
    const changed = await changeRow(
      call.ports,
      sparringRow(unit.id, row.value.course, row.value.id),
      (now) => now && (now.doneAt ? now : { ...now, doneAt }),
      row,
    );
    if (!changed.ok && changed.reason === 'busy') return showYou(refusalView(unit.language, 'busy'));
    return instead(await showSparring(at, sparringText[unit.language].wasDone));
  },
});

/** What somebody has asked is theirs: it goes for both. */
export const withdrawSparringButton = button('sparring.withdraw', {
  deed: 'spar',
  needs: ['course', 'sparring'],
  press: async (at, { sure, ...about }) => {
    const { unit, call } = at;
    const text = sparringText[unit.language];
    const row = await sparringNamed(at, about);
    if (!row || sideOf(row.value, call.person) !== 'asker') return showYou(sentence(text.gone));
    if (sure !== 'yes') return showYou(withdrawSureView(unit, row.value));
    const { course, id, goneOn } = row.value;
    const lies = sparringRow(unit.id, course, id);
    await writeTogether(call.ports, unit.id, [deleting(lies), withoutEnding(lies, goneOn)]);
    return instead(await showSparring(at, text.withdrawn));
  },
});

/** Nothing when it was withdrawn or settled in the meantime, or whoever asked has left. */
export const sparringAnswered = message('sparring-answered', async ({ unit, send, read }) => {
  const one = await read(sparringRow(unit.id, Number(send.about.course), send.about.sparring));
  if (!one?.answer || !isOpen(one)) return undefined;
  return (await isHereAlone(read, unit, one.asker)) ? answeredView(unit, one) : undefined;
});
