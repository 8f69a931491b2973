import { longestAnswer } from '../../shared/domain/network/limits.ts';
import { type Answer, amongLeaders, answered, type Question } from '../../shared/domain/network/question.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import { actingLeader } from '../../shared/domain/unit/leadership.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { form } from '../feature/form.ts';
import { message } from '../feature/message.ts';
import { commit } from '../outbox/commit.ts';
import { changeRow } from '../rows/change-row.ts';
import { memberUnitRow } from '../rows/network-rows.ts';
import { deleteRow, readRow, readValue } from '../rows/row.ts';
import { questionRow, saidRow } from '../rows/said-rows.ts';
import { sendRow } from '../rows/send-rows.ts';
import { unitRow } from '../rows/unit-rows.ts';
import { instead, showYou } from '../turn/call.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { showQuestions } from './ask-network.ts';
import { joinedNetwork, readingOf } from './joined-networks.ts';
import { remember, settleSaid, unsay } from './keep-what-was-said.ts';
import { questionsOf } from './questions.ts';
import { questionsText } from './text/questions-text.ts';
import { answeredView, answerForm } from './view/questions-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'network.answer': Carries<'unit' | 'network' | 'question'>;
    'network.take-answer-back': Carries<'unit' | 'network' | 'question'>;
  }
  interface Forms {
    'network.answer': true;
  }
}
declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    'network-answered': { network: string; question: string; from: string };
  }
}

const deed = 'share-with-network';

export const answerNetwork = form({
  form: 'network.answer',
  deed,
  ask: async (at, { network = '', question: id = '' }) => {
    const found = await questionFor(at, network, id);
    return found ?? { instead: showYou(sentence(questionsText[at.unit.language].notThere)) };
  },
  draw: ({ unit }, { question, from }, drawing) => {
    const own = ownAnswer(question, unit.id)?.text;
    return answerForm({ language: unit.language, question, from, own, ...drawing });
  },
  texts: [{ id: 'answer', longest: longestAnswer, leavesUnit: true }],
  check: ({ unit }, { values }) =>
    values.answer?.trim() ? {} : { answer: questionsText[unit.language].answerMissing },
  send: async (at, { asked: { network, question }, texts: { answer: words } }) => {
    const { unit, call } = at;
    const { ports } = call;
    const text = questionsText[unit.language];
    if (!words) return { errors: { answer: text.answerMissing } };
    const id = ports.ids.next();
    const earlier = ownAnswer(question, unit.id);
    const { goneOn } = question;
    const said = await remember(at, { id, kind: 'answer', network, of: question.id, text: words, goneOn });
    const answer: Answer = { id, unit: unit.id, text: words, at: said.at };
    const changed = await changeRow(
      ports,
      questionRow(network, question.id),
      (there) => there && (answered(there, answer) ?? there),
    );
    if (!(await settleSaid(ports, unit.id, said))) return showYou(sentence(text.notThere));
    const isThere = changed.ok && changed.row.value.answers.some((each) => each.id === id);
    // Either the new one stands there or the earlier one still does.
    const over = await readValue(ports, saidRow(unit.id, isThere ? (earlier?.id ?? '') : id));
    if (over) await unsay(ports, unit.id, over);
    if (!isThere) return showYou(changed.ok ? sentence(text.answerFull) : refusalView(unit.language, 'busy'));
    if (!earlier) await tellAsker(at, network, question);
    return showQuestions(at);
  },
});

export const answerButton = button('network.answer', {
  deed,
  needs: ['network', 'question'],
  press: (at, { network, question }) => answerNetwork.open(at, { network, question }),
});

export const takeAnswerBackButton = button('network.take-answer-back', {
  deed,
  needs: ['network', 'question'],
  press: async (at, { network, question }) => {
    const { unit, call } = at;
    const { ports } = call;
    const row = questionRow(network, question);
    const there = await readValue(ports, row);
    const own = there && ownAnswer(there, unit.id);
    const said = own && (await readValue(ports, saidRow(unit.id, own.id)));
    if (said) await unsay(ports, unit.id, said);
    // Also what a leader before has answered.
    else if (own)
      await changeRow(
        ports,
        row,
        (each) => each && { ...each, answers: each.answers.filter((answer) => answer.unit !== unit.id) },
      );
    return instead(await showQuestions(at));
  },
});

/**
 * Nothing when it was taken back in the meantime, when one of the two units has left, or when the unit that asked is led
 * by somebody else by now, who is shown it with the question.
 */
export const networkAnswered = message('network-answered', async ({ unit, send, read, now }) => {
  const { network, question: id, from } = send.about;
  const [question, asker, member] = await Promise.all([
    read(questionRow(network, id)),
    read(memberUnitRow(network, unit.id)),
    read(memberUnitRow(network, from)),
  ]);
  if (!question || !asker || !member) return undefined;
  const today = dayOf(now);
  const leads = send.to !== 'channel' && samePerson(send.to, actingLeader(unit.leadership, today));
  const [seen] = amongLeaders([question], [asker, member], today);
  const answer = leads && seen && ownAnswer(seen, from);
  if (!answer) return undefined;
  return answeredView(unit, member.name, question, answer.text);
});

/** To whoever leads the unit that asked; once, however often the answer is edited. */
async function tellAsker({ unit, call }: Standing, network: string, question: Question): Promise<void> {
  const { ports, today } = call;
  const asker = await readValue(ports, unitRow(question.unit));
  if (!asker) return;
  const tell = {
    key: `network-answer|${question.id}|${unit.id}`,
    kind: 'network-answered',
    to: actingLeader(asker.leadership, today),
    about: { network, question: question.id, from: unit.id },
  } as const;
  if ((await commit(ports, asker, [], tell)).ok) return;
  const row = sendRow(asker.id, tell.key);
  const before = await readRow(ports, row);
  // The answer before was taken back ere anybody was told of it.
  if (before?.value.state === 'needless' && (await deleteRow(ports, row, before)).ok)
    await commit(ports, asker, [], tell);
}

async function questionFor({ unit, call: { ports, today } }: Standing, id: string, asked: string) {
  const network = await joinedNetwork(readingOf(ports), unit.id, id);
  if (!network) return undefined;
  const { questions, nameOf } = await questionsOf(ports, network, today);
  const question = questions.find((each) => each.id === asked && each.unit !== unit.id);
  return question && { network: network.id, question, from: nameOf(question.unit) };
}

function ownAnswer({ answers }: Question, unit: string): Answer | undefined {
  return answers.find((answer) => answer.unit === unit);
}
