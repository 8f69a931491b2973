import { samePerson } from '../../shared/domain/person/person.ts';
import { longestSparring, type Sparring, sparringGoneOn } from '../../shared/domain/sparring/sparring.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { form } from '../feature/form.ts';
import { courseBegun } from '../learning/course-now.ts';
import { commit } from '../outbox/commit.ts';
import { endingOn, makeEndingDue } from '../outbox/forget.ts';
import { inserting, readRow } from '../rows/row.ts';
import { memberKey } from '../rows/unit-rows.ts';
import { sparringRow } from '../rows/work-rows.ts';
import { personName, sparringSentView } from '../sparring/view/sparring-views.ts';
import { showYou } from '../turn/call.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/names.ts';
import { accounts, optionOf } from '../unit/members.ts';
import { visitText } from './text/visit-text.ts';
import { visitQuestionForm } from './view/visit-views.ts';
import { visitsIn } from './visit.ts';

declare module '../ui/names.ts' {
  interface Actions {
    'visit.ask': Carries<'unit' | 'visit'>;
  }
  interface Forms {
    'visit.ask': true;
  }
}

/** One for each visit, under the visit's own id; from there on it is a question between two like any other. */
export const askAfterVisit = form({
  form: 'visit.ask',
  deed: 'note-visit',
  ask: async (at, { visit: id }) => {
    const { unit, call } = at;
    const text = visitText[unit.language];
    const course = courseBegun(at);
    const visit = (await visitsIn(at, course)).find((each) => each.id === id);
    if (!visit) return { instead: showYou(sentence(text.gone)) };
    const members = await colleagues(at);
    if (members.length === 0) return { instead: showYou(sentence(text.nobody)) };
    const isAsked = await readRow(call.ports, sparringRow(unit.id, course, visit.id));
    return isAsked ? { instead: showYou(sentence(text.asked)) } : { visit, course, members };
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
  send: async (at, { asked: { visit, course, members }, values, texts: { question } }) => {
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
    const row = sparringRow(unit.id, course, visit.id);
    await makeEndingDue(call.ports, unit.id, goneOn);
    const written = await commit(call.ports, unit, [inserting(row, asked), endingOn(row, goneOn)], {
      key: `sparring|${visit.id}`,
      kind: 'sparring-asked',
      to,
      about: { course: String(course), sparring: visit.id },
    });
    if (!written.ok && written.reason !== 'exists') return showYou(refusalView(unit.language, 'busy'));
    return showYou(sparringSentView(unit, personName(to, unit.language)));
  },
});

export const askAfterVisitButton = button('visit.ask', {
  deed: 'note-visit',
  needs: ['visit'],
  press: (at, { visit }) => askAfterVisit.open(at, { visit }),
});

async function colleagues(at: Standing) {
  const all = await accounts(at);
  return all.filter(({ shared, person }) => !shared && !samePerson(person, at.call.person));
}
