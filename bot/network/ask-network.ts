import { goneAfter, quarterOf } from '../../shared/domain/network/quarter.ts';
import {
  goneOnFrom,
  longestQuestion,
  mostQuestions,
  type Question,
} from '../../shared/domain/network/question.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { form } from '../feature/form.ts';
import { deleteRow, putRow, readValue } from '../rows/row.ts';
import { questionRow, saidRow } from '../rows/said-rows.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/names.ts';
import { joinedNetworks, readingOf } from './joined-networks.ts';
import { byUnit, questionsOf, sweepQuestions } from './questions.ts';
import { remember, unsay } from './say.ts';
import { questionsText } from './text/questions-text.ts';
import { askForm, questionsView } from './view/questions-views.ts';

declare module '../ui/names.ts' {
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
  send: async (at, { asked: { networks }, values, texts: { question: words } }) => {
    const { unit, call } = at;
    const { ports, today } = call;
    const text = questionsText[unit.language];
    const [first] = networks;
    const network = networks.length === 1 ? first : networks.find(({ id }) => id === values.network);
    if (!words) return { errors: { question: text.missing } };
    if (!network) return { errors: { network: text.where } };
    await sweepQuestions(ports, network.id, today);
    const { questions } = await questionsOf(ports, network, today);
    if (byUnit(questions, unit.id).length >= mostQuestions)
      return { errors: { '': text.full(mostQuestions) } };
    const id = ports.ids.next();
    const goneOn = goneOnFrom(today);
    const said = { id, kind: 'question', network: network.id, of: id, text: words } as const;
    const when = await remember(at, { ...said, goneOn: goneAfter(quarterOf(goneOn)) });
    const question: Question = { v: 1, id, unit: unit.id, text: words, at: when, goneOn, answers: [] };
    await putRow(ports, questionRow(network.id, id), question);
    return showQuestions(at);
  },
});

export const askButton = button('network.ask', { deed, press: (at) => askNetwork.open(at) });

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
