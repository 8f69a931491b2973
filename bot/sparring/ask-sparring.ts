import { samePerson } from '../../shared/domain/person/person.ts';
import {
  isOpen,
  longestSparring,
  mostOpen,
  type Sparring,
  sideOf,
  sparringGoneOn,
} from '../../shared/domain/sparring/sparring.ts';
import { isDay } from '../../shared/domain/time/day.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { form } from '../feature/form.ts';
import { message } from '../feature/message.ts';
import { courseNow } from '../learning/course-now.ts';
import { commit } from '../outbox/commit.ts';
import { endingOn, makeEndingDue } from '../outbox/forget.ts';
import { inserting } from '../rows/row.ts';
import { sparringRow } from '../rows/work-rows.ts';
import { showYou } from '../turn/call.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/names.ts';
import { receiversFor } from './receivers.ts';
import { sparringOf } from './show-sparring.ts';
import { sparringText } from './text/sparring-text.ts';
import { askForm } from './view/sparring-forms.ts';
import { askedView, nobodyView, personName, sparringSentView } from './view/sparring-views.ts';

declare module '../ui/names.ts' {
  interface Actions {
    'sparring.ask': Carries<never, 'unit'>;
  }
  interface Forms {
    'sparring.ask': true;
  }
}
declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    'sparring-asked': { course: string; sparring: string };
  }
}

export const askSparring = form({
  form: 'sparring.ask',
  deed: 'spar',
  ask: async (at, { op }) => {
    const { unit, may, isShared } = at;
    if (isShared) return { instead: showYou(refusalView(unit.language, 'sharedAccount')) };
    const receivers = await receiversFor(at);
    if (!op) return { instead: showYou(sentence(sparringText[unit.language].gone)) };
    if (receivers.length === 0) return { instead: showYou(nobodyView(unit, may('choose-resources'))) };
    return { op, receivers };
  },
  draw: ({ unit }, { receivers }, drawing) => askForm({ unit, receivers, ...drawing }),
  texts: [{ id: 'question', longest: longestSparring }],
  check: ({ unit, call }, { values }) => {
    const { errors } = sparringText[unit.language];
    const { question = '', hopedFor = '' } = values;
    return {
      ...(!question.trim() && { question: errors.question }),
      ...(hopedFor && !(isDay(hopedFor) && hopedFor >= call.today) && { hopedFor: errors.day }),
    };
  },
  send: async (at, { asked: { op, receivers }, values, texts: { question } }) => {
    const { unit, call, member, plan } = at;
    const { errors } = sparringText[unit.language];
    const [only] = receivers;
    const to = receivers.length === 1 ? only : receivers.find(({ id }) => id === values.to);
    if (!question) return { errors: { question: errors.question } };
    if (!to) return { errors: { to: errors.who } };
    const waiting = (await sparringOf(at)).filter(
      (one) => isOpen(one) && sideOf(one, call.person) === 'asker' && samePerson(one.to, to.person),
    );
    if (waiting.filter(({ id }) => id !== op).length >= mostOpen)
      return { errors: { '': errors.full(mostOpen) } };
    const course = courseNow(at);
    const goneOn = sparringGoneOn(plan, course, call.today);
    const { hopedFor = '' } = values;
    const asked: Sparring = {
      v: 1,
      id: op,
      course,
      asker: member?.value.person ?? call.person,
      to: to.person,
      question,
      ...(isDay(hopedFor) && { hopedFor }),
      at: call.ports.clock.now().toISOString(),
      goneOn,
    };
    const row = sparringRow(unit.id, course, op);
    await makeEndingDue(call.ports, unit.id, goneOn);
    const written = await commit(call.ports, unit, [inserting(row, asked), endingOn(row, goneOn)], {
      key: `sparring|${op}`,
      kind: 'sparring-asked',
      to: to.person,
      about: { course: String(course), sparring: op },
    });
    // Somebody pressed twice: the first one is on its way.
    if (!written.ok && written.reason !== 'exists') return showYou(refusalView(unit.language, 'busy'));
    return showYou(sparringSentView(unit, personName(to.person, unit.language)));
  },
});

export const askSparringButton = button('sparring.ask', {
  deed: 'spar',
  press: (at) => askSparring.open(at, { op: at.call.ports.ids.next() }),
});

/** Nothing when it was withdrawn or settled in the meantime. */
export const sparringAsked = message('sparring-asked', async ({ unit, send, read }) => {
  const one = await read(sparringRow(unit.id, Number(send.about.course), send.about.sparring));
  return one && isOpen(one) && !one.answer ? askedView(unit, one) : undefined;
});
