import { longestQuestion, mostQuestions } from '../../shared/domain/network/limits.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { form } from '../feature/form.ts';
import { deleteRow, readValue } from '../rows/row.ts';
import { questionRow, saidRow } from '../rows/said-rows.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { joinedNetworks, readingOf } from './joined-networks.ts';
import { unsay } from './keep-what-was-said.ts';
import { questionsOf, sweepQuestions } from './questions.ts';
import { questionId, storeQuestion } from './store-question.ts';
import { questionsText } from './text/questions-text.ts';
import { askForm, questionsView } from './view/questions-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'network.ask': Carries<'unit'>;
    'network.take-question-back': Carries<'unit' | 'network' | 'question'>;
  }
  interface Forms {
    'network.ask': true;
  }
}

const deed = 'share-with-network';

/** From leader to leader; whoever looks after the network is shown nothing of it. */
export const askCommand = command({
  name: 'ask-network',
  words: {
    da: ['spørg netværket', 'spørg de andre ledere'],
    en: ['ask the network', 'ask the other leaders'],
  },
  help: { under: 'network' },
  wordsInto: { field: 'question', via: 'network.ask' },
  deed,
  run: (at) => showQuestions(at),
});

export const askNetwork = form({
  form: 'network.ask',
  deed,
  ask: async (at) => {
    const networks = await joinedNetworks(readingOf(at.call.ports), at.unit.id);
    const { noNetwork } = questionsText[at.unit.language];
    return networks.length === 0 ? { instead: showYou(sentence(noNetwork)) } : { networks };
  },
  draw: ({ unit: { language } }, { networks }, drawing) => askForm({ language, networks, ...drawing }),
  texts: [{ id: 'question', longest: longestQuestion, leavesUnit: true }],
  check: ({ unit }, { values }) =>
    values.question?.trim() ? {} : { question: questionsText[unit.language].missing },
  send: async (at, { asked: { networks }, values, texts: { question: words }, context: { op } }) => {
    const { unit, call } = at;
    const { ports, today } = call;
    const text = questionsText[unit.language];
    const [first] = networks;
    const network = networks.length === 1 ? first : networks.find(({ id }) => id === values.network);
    if (!words) return { errors: { question: text.missing } };
    if (!network) return { errors: { network: text.where } };
    await sweepQuestions(ports, network.id, today);
    const id = questionId(unit.id, op ?? ports.ids.next());
    const stored = await storeQuestion(at, network, { id, text: words });
    if (stored === 'full') return { errors: { '': text.full(mostQuestions) } };
    if (stored !== 'asked') return showYou(refusalView(unit.language, stored));
    return showQuestions(at);
  },
});

export const askButton = button('network.ask', {
  deed,
  press: (at) => askNetwork.open(at, { op: at.call.ports.ids.next() }),
});

/** With its answers; also what a leader before has asked. */
export const takeQuestionBackButton = button('network.take-question-back', {
  deed,
  needs: ['network', 'question'],
  press: async (at, { network, question: id }) => {
    const { unit, call } = at;
    const { ports } = call;
    const text = questionsText[unit.language];
    const there = await readValue(ports, questionRow(network, id));
    if (there?.unit !== unit.id) return showYou(sentence(text.notThere));
    const said = await readValue(ports, saidRow(unit.id, id));
    if (said) await unsay(ports, unit.id, said);
    else await deleteRow(ports, questionRow(network, id));
    return instead(showYou(sentence(text.takenBack)));
  },
});

export async function showQuestions({ unit, call: { ports, today } }: Standing): Promise<Reply> {
  const networks = await joinedNetworks(readingOf(ports), unit.id);
  if (networks.length === 0) return showYou(sentence(questionsText[unit.language].noNetwork));
  const all = await Promise.all(networks.map((network) => questionsOf(ports, network, today)));
  return showYou(questionsView(unit, all));
}
