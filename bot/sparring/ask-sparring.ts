import { longestSparring, mayBeHopedFor, mostOpen } from '../../shared/domain/sparring/limits.ts';
import { isOpen, type Sparring, sparringGoneOn } from '../../shared/domain/sparring/sparring.ts';
import { isDay } from '../../shared/domain/time/day.ts';
import { isOurId } from '../../shared/ports/ids.ts';
import { isHereAlone } from '../access/still-here.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { form } from '../feature/form.ts';
import { message } from '../feature/message.ts';
import { courseNow } from '../learning/course-now.ts';
import { sparringRow } from '../rows/sparring-rows.ts';
import { showYou } from '../turn/call.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { type Receiver, receiversFor } from './receivers.ts';
import { sendQuestion } from './send-question.ts';
import { showSparring } from './show-sparring.ts';

import { sparringText } from './text/sparring-text.ts';
import { askForm } from './view/sparring-forms.ts';
import { askedView, nobodyView, personName, sparringSentView } from './view/sparring-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'sparring.ask': Carries<never, 'unit'>;
  }
  interface Forms {
    'sparring.ask': true;
  }
}
export const askSparring = form({
  form: 'sparring.ask',
  deed: 'spar',
  ask: async (at, { op }) => {
    const { unit, may, isShared } = at;
    if (isShared) return { instead: showYou(refusalView(unit.language, 'sharedAccount')) };
    const receivers = await receiversFor(at);
    if (!op || !isOurId(op)) return { instead: showYou(sentence(sparringText[unit.language].gone)) };
    if (receivers.length === 0) return { instead: showYou(nobodyView(unit, may('choose-resources'))) };
    return { op, receivers };
  },
  draw: ({ unit }, { receivers }, { context, ...drawing }) => {
    const [only, ...more] = receivers;
    // A form that names the one who is asked is sent to nobody else.
    const { to: _, ...rest } = context;
    const named = only && more.length === 0 ? { to: only.id } : {};
    return askForm({ unit, receivers, ...drawing, context: { ...rest, ...named } });
  },
  texts: [{ id: 'question', longest: longestSparring }],
  check: ({ unit, call }, { values }) => {
    const { errors } = sparringText[unit.language];
    const { question = '', hopedFor = '' } = values;
    return {
      ...(!question.trim() && { question: errors.question }),
      ...(hopedFor && !mayBeHopedFor(hopedFor, call.today) && { hopedFor: errors.day }),
    };
  },
  send: async (at, { asked: { op, receivers }, values, context, texts: { question } }) => {
    const { unit, call, member, plan } = at;
    const { errors } = sparringText[unit.language];
    const to = chosenOf(receivers, values.to || context.to);
    if (!question) return { errors: { question: errors.question } };
    if (!to) return { errors: receivers.length > 1 ? { to: errors.who } : { '': errors.receiverLeft } };
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
    const sent = await sendQuestion(at, asked, op);
    switch (sent) {
      case 'sent':
        return showYou(sparringSentView(unit, personName(to.person, unit.language)));
      case 'other':
        return showSparring(at);
      case 'full':
        return { errors: { '': errors.full(mostOpen) } };
      case 'gone':
        return showYou(sentence(sparringText[unit.language].gone));
      case 'busy':
        return showYou(refusalView(unit.language, 'busy'));
      default:
        return sent satisfies never;
    }
  },
});

/** Whom the form was written to. Whoever has left or been erased meanwhile leaves it to nobody else to read. */
function chosenOf(receivers: readonly Receiver[], id: string | undefined): Receiver | undefined {
  const [only, ...more] = receivers;
  if (!id) return more.length === 0 ? only : undefined;
  return receivers.find((each) => each.id === id);
}

export const askSparringButton = button('sparring.ask', {
  deed: 'spar',
  press: (at) => askSparring.open(at, { op: at.call.ports.ids.next() }),
});

/** Nothing when it was withdrawn or settled in the meantime, or whoever was asked has left. */
export const sparringAsked = message('sparring-asked', async ({ unit, send, read }) => {
  const { course, sparring, at } = send.about;
  const one = await read(sparringRow(unit.id, Number(course), sparring));
  if (!one || !isOpen(one) || one.answer || (at && at !== one.at)) return undefined;
  return (await isHereAlone(read, unit, one.to)) ? askedView(unit, one) : undefined;
});
