import { samePerson } from '../../shared/domain/person/person.ts';
import { longestSparring, mostOpen } from '../../shared/domain/sparring/limits.ts';
import { type Sparring, sparringGoneOn } from '../../shared/domain/sparring/sparring.ts';
import { isOurId } from '../../shared/ports/ids.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { form } from '../feature/form.ts';
import { courseBegun } from '../learning/course-now.ts';
import { readRow } from '../rows/row.ts';
import { sparringRow } from '../rows/sparring-rows.ts';
import { memberKey } from '../rows/unit-rows.ts';
import { sendQuestion } from '../sparring/send-question.ts';
import { sparringText } from '../sparring/text/sparring-text.ts';
import { personName, sparringSentView } from '../sparring/view/sparring-views.ts';
import { showYou } from '../turn/call.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { accounts, optionOf } from '../unit/members.ts';
import { visitText } from './text/visit-text.ts';
import { visitQuestionForm } from './view/visit-views.ts';
import { visitsIn } from './visit.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'visit.ask': Carries<'unit' | 'visit'>;
  }
  interface Forms {
    'visit.ask': true;
  }
}

/**
 * One for each visit, under the visit's own id; from there on it is a question between two like any other. Withdrawn, it
 * may be asked anew: each asking has a message of its own.
 */
export const askAfterVisit = form({
  form: 'visit.ask',
  deed: 'note-visit',
  ask: async (at, { visit: id, op = '' }) => {
    const { unit, call } = at;
    const text = visitText[unit.language];
    const course = courseBegun(at);
    const visit = (await visitsIn(at, course)).find((each) => each.id === id);
    if (!visit || !isOurId(op)) return { instead: showYou(sentence(text.gone)) };
    const members = await colleagues(at);
    if (members.length === 0) return { instead: showYou(sentence(text.nobody)) };
    const isAsked = await readRow(call.ports, sparringRow(unit.id, course, visit.id));
    return isAsked ? { instead: showYou(sentence(text.asked)) } : { visit, course, members, op };
  },
  draw: ({ unit }, { visit, members }, drawing) =>
    visitQuestionForm({
      unit,
      principle: visit.principle,
      options: members.map(optionOf),
      longest: longestSparring,
      ...drawing,
    }),
  texts: [{ id: 'question', longest: longestSparring }],
  check: ({ unit }, { asked: { members }, values }) => {
    const { errors } = visitText[unit.language];
    return {
      ...(!values.question?.trim() && { question: errors.question }),
      ...(!members.some(({ person }) => memberKey(person) === values.to) && { to: errors.who }),
    };
  },
  send: async (at, { asked: { visit, course, members, op }, values, texts: { question } }) => {
    const { unit, call, plan, member } = at;
    const { errors } = visitText[unit.language];
    const to = members.find(({ person }) => memberKey(person) === values.to)?.person;
    if (!question || !to) return { errors: { question: errors.question } };
    const goneOn = sparringGoneOn(plan, course, call.today);
    const asked: Sparring = {
      v: 1,
      id: visit.id,
      course,
      from: 'visit',
      asker: member?.value.person ?? call.person,
      to,
      question,
      at: call.ports.clock.now().toISOString(),
      goneOn,
    };
    const sent = await sendQuestion(at, asked, op);
    switch (sent) {
      case 'sent':
        return showYou(sparringSentView(unit, personName(to, unit.language)));
      case 'other':
        return showYou(sentence(visitText[unit.language].asked));
      case 'full':
        return { errors: { '': sparringText[unit.language].errors.full(mostOpen) } };
      case 'gone':
        return showYou(sentence(sparringText[unit.language].gone));
      case 'busy':
        return showYou(refusalView(unit.language, 'busy'));
      default:
        return sent satisfies never;
    }
  },
});

export const askAfterVisitButton = button('visit.ask', {
  deed: 'note-visit',
  needs: ['visit'],
  press: (at, { visit }) => askAfterVisit.open(at, { visit, op: at.call.ports.ids.next() }),
});

async function colleagues(at: Standing) {
  const all = await accounts(at);
  return all.filter(({ shared, person }) => !shared && !samePerson(person, at.call.person));
}
