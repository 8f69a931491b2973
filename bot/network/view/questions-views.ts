import { longestAnswer, longestQuestion, weeksAsked } from '../../../shared/domain/network/limits.ts';
import type { Network } from '../../../shared/domain/network/network.ts';
import type { Question } from '../../../shared/domain/network/question.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { concernLine } from '../../library/concern-answer.ts';
import { buttons, heading, note, paragraph, quote, strong } from '../../ui/build-view.ts';
import type { Form, Values } from '../../ui/form.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { questionsText } from '../text/questions-text.ts';

type Asked = Pick<Unit, 'id' | 'language'>;

/** The questions of one network, and what its units are called. */
export interface Questions {
  readonly network: Network;
  readonly questions: readonly Question[];
  readonly nameOf: (unit: string) => string;
}

/** As many of the others’ as one reads; the newest, and first those that wait for an answer from here. */
const mostShown = 6;

/** For the leader of one unit: their own with the answers, and what the others ask. */
export function questionsView(unit: Asked, all: readonly Questions[]): View {
  const text = questionsText[unit.language];
  return {
    summary: text.title,
    nodes: [
      heading(text.title),
      paragraph(text.intro),
      ...all.flatMap((each) => [
        ...(all.length > 1 ? [heading(each.network.name, 2)] : []),
        ...each.questions
          .filter((question) => question.unit === unit.id)
          .flatMap((question) => ownNodes(unit, each, question)),
        ...othersNodes(unit, each),
      ]),
      buttons({
        label: text.ask,
        action: 'network.ask',
        data: { unit: unit.id },
        opensForm: true,
        style: 'primary',
      }),
      note(text.gone(weeksAsked)),
    ],
  };
}

function ownNodes(unit: Asked, { network, nameOf }: Questions, question: Question): readonly ViewNode[] {
  const text = questionsText[unit.language];
  const data = { unit: unit.id, network: network.id, question: question.id };
  return [
    paragraph(strong(text.yours)),
    quote(question.text),
    ...(question.answers.length > 0
      ? question.answers.map((answer) => paragraph(strong(text.answers(nameOf(answer.unit))), answer.text))
      : [paragraph(text.noAnswers)]),
    buttons({ label: text.takeBack, action: 'network.take-question-back', data }),
  ];
}

function othersNodes(unit: Asked, each: Questions): readonly ViewNode[] {
  const others = othersFor(unit.id, each.questions).slice(0, mostShown);
  if (others.length === 0) return [paragraph(questionsText[unit.language].nobodyAsks)];
  return others.flatMap((question) => othersQuestion(unit, each, question));
}

/** What the others ask: first what this unit has not answered, and of each the newest first. */
function othersFor(unit: string, questions: readonly Question[]): readonly Question[] {
  const isAnswered = (question: Question) => Number(question.answers.some((answer) => answer.unit === unit));
  return questions
    .filter((question) => question.unit !== unit)
    .toSorted((a, b) => isAnswered(a) - isAnswered(b) || b.at.localeCompare(a.at));
}

export function waitingFor(unit: string, questions: readonly Question[]): number {
  return questions.filter(
    (question) => question.unit !== unit && !question.answers.some((answer) => answer.unit === unit),
  ).length;
}

function othersQuestion(
  unit: Asked,
  { network, nameOf }: Questions,
  question: Question,
): readonly ViewNode[] {
  const text = questionsText[unit.language];
  const data = { unit: unit.id, network: network.id, question: question.id };
  const own = question.answers.find((answer) => answer.unit === unit.id);
  const answer: Act = {
    label: own ? text.edit : text.answer,
    action: 'network.answer',
    data,
    opensForm: true,
  };
  return [
    paragraph(strong(text.asks(nameOf(question.unit)))),
    quote(question.text),
    ...(own ? [paragraph(strong(text.yourAnswer), own.text)] : []),
    buttons(
      answer,
      ...(own
        ? [{ label: text.takeAnswerBack, action: 'network.take-answer-back', data } satisfies Act]
        : []),
    ),
  ];
}

/** To whoever leads the unit that asked, when somebody has answered. */
export function answeredView(unit: Asked, from: string, question: Question, answer: string): View {
  const text = questionsText[unit.language];
  const title = text.got(from);
  return {
    summary: title,
    nodes: [
      paragraph(strong(title)),
      paragraph(question.text),
      quote(answer),
      buttons({ label: text.see, action: 'command', data: { command: 'ask-network', unit: unit.id } }),
    ],
  };
}

interface Drawn {
  readonly language: Language;
  readonly context: Form['context'];
  readonly values?: Values;
  readonly errors?: Form['errors'];
}

/** With one network there is no choosing. */
export function askForm(ask: Drawn & { readonly networks: readonly Network[] }): Form {
  const { language, networks, context, values, errors } = ask;
  const text = questionsText[language];
  const options = networks.map(({ id, name }) => ({ value: id, label: name }));
  const [first] = options;
  return {
    id: 'network.ask',
    title: text.title,
    intro: text.formIntro,
    fields: [
      ...(options.length > 1
        ? [{ kind: 'choice', id: 'network', label: text.where, required: true, options } as const]
        : []),
      {
        kind: 'text',
        id: 'question',
        label: text.question,
        hint: text.questionHint,
        maxLength: longestQuestion,
        multiline: true,
        required: true,
      },
    ],
    foot: concernLine(language),
    submitLabel: text.send,
    cancelLabel: text.cancel,
    context,
    values: { ...(first && options.length > 1 && { network: first.value }), ...values },
    ...(errors && { errors }),
  };
}

export function answerForm(
  ask: Drawn & { readonly question: Question; readonly from: string; readonly own: string | undefined },
): Form {
  const { language, question, from, own, context, values, errors } = ask;
  const text = questionsText[language];
  return {
    id: 'network.answer',
    title: text.answerTitle,
    intro: text.answerIntro(from, question.text),
    fields: [
      {
        kind: 'text',
        id: 'answer',
        label: text.answerLabel,
        maxLength: longestAnswer,
        multiline: true,
        required: true,
      },
    ],
    foot: concernLine(language),
    submitLabel: text.sendAnswer,
    cancelLabel: text.cancel,
    context,
    values: { ...(own && { answer: own }), ...values },
    ...(errors && { errors }),
  };
}
