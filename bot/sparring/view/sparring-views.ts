import type { Language } from '../../../shared/domain/person/language.ts';
import type { Person } from '../../../shared/domain/person/person.ts';
import { weeksKept } from '../../../shared/domain/sparring/limits.ts';
import type { Sparring } from '../../../shared/domain/sparring/sparring.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, note, paragraph, quote, strong } from '../../ui/build-view.ts';
import type { Button, View, ViewNode } from '../../ui/view.ts';
import { sparringText } from '../text/sparring-text.ts';

type SparringUnit = Pick<Unit, 'id' | 'name' | 'language'>;

interface SparringShown {
  readonly unit: SparringUnit;
  /** What others wait for, of whoever reads it. */
  readonly asked: readonly Sparring[];
  /** What the reader has asked. */
  readonly own: readonly Sparring[];
  readonly mayChoose: boolean;
  /** What has just been done. */
  readonly said?: string;
}

export function sparringView({ unit, asked, own, mayChoose, said }: SparringShown): View {
  const text = sparringText[unit.language];
  const data = { unit: unit.id };
  const isEmpty = asked.length + own.length === 0;
  const ask: Button = {
    label: text.ask,
    action: 'sparring.ask',
    data,
    opensForm: true,
    ...(asked.length === 0 && { style: 'primary' as const }),
  };
  const people: Button = { label: text.people, action: 'sparring.people', data, opensForm: true };
  return {
    summary: said ?? text.title,
    nodes: [
      ...(said ? [paragraph(said)] : []),
      note(unit.name),
      heading(text.title),
      ...(isEmpty ? [paragraph(text.intro)] : []),
      ...part(text.asked, asked, (one) => receivedNodes(unit, one, one === asked[0])),
      ...part(text.own, own, (one) => ownNodes(unit, one)),
      ...(isEmpty ? [] : [note(text.goes(weeksKept))]),
      buttons(ask, ...(mayChoose ? [people] : [])),
    ],
  };
}

function part(
  title: string,
  all: readonly Sparring[],
  nodes: (one: Sparring) => readonly ViewNode[],
): readonly ViewNode[] {
  return all.length > 0 ? [heading(title, 2), ...all.flatMap(nodes)] : [];
}

function receivedNodes(unit: SparringUnit, one: Sparring, isFirst: boolean): readonly ViewNode[] {
  const text = sparringText[unit.language];
  const from = text.from(personName(one.asker, unit.language));
  return [
    paragraph(strong(from), stateWords(one, unit.language)),
    quote(one.question),
    ...answerNodes(one, unit.language),
    buttons(...receivedButtons(unit, one, isFirst)),
  ];
}

function receivedButtons(unit: SparringUnit, one: Sparring, isFirst = true): readonly Button[] {
  const text = sparringText[unit.language];
  const data = dataOf(unit, one);
  return [
    {
      label: text.answer,
      action: 'sparring.answer',
      data,
      opensForm: true,
      ...(isFirst && { style: 'primary' as const }),
    },
    { label: text.done, action: 'sparring.done', data },
  ];
}

function ownNodes(unit: SparringUnit, one: Sparring): readonly ViewNode[] {
  const text = sparringText[unit.language];
  const data = dataOf(unit, one);
  const to = text.to(personName(one.to, unit.language));
  return [
    paragraph(strong(to), stateWords(one, unit.language)),
    quote(one.question),
    ...answerNodes(one, unit.language),
    buttons(...(one.answer ? [{ label: text.done, action: 'sparring.done', data } as const] : []), {
      label: text.withdraw,
      action: 'sparring.withdraw',
      data,
    }),
  ];
}

/** “ · gerne tirsdag 3. november · venter på svar” */
function stateWords({ hopedFor, answer }: Sparring, language: Language): string {
  const text = sparringText[language];
  if (answer) return '';
  const hope = hopedFor ? [text.hope(datesText[language].longDay(hopedFor))] : [];
  return ['', ...hope, text.waits].join(' · ');
}

function answerNodes({ answer }: Sparring, language: Language): readonly ViewNode[] {
  if (!answer) return [];
  const { longDay, time } = datesText[language];
  const when = answer.day && [longDay(answer.day), ...(answer.time ? [time(answer.time)] : [])].join(' ');
  return [
    ...(answer.text ? [paragraph(answer.text)] : []),
    ...(when ? [paragraph(strong(sparringText[language].meet(when)))] : []),
  ];
}

/** To the one who was asked. */
export function askedView(unit: SparringUnit, one: Sparring): View {
  const { language } = unit;
  const text = sparringText[language];
  const title = text.askedTitle(personName(one.asker, language));
  const hope = one.hopedFor && capital(text.hope(datesText[language].longDay(one.hopedFor)));
  return {
    summary: title,
    nodes: [
      note(unit.name),
      heading(title, 2),
      quote(one.question),
      ...(hope ? [paragraph(`${hope}.`)] : []),
      buttons(...receivedButtons(unit, one)),
      note(text.onlyYou),
    ],
  };
}

/** To the one who asked. */
export function answeredView(unit: SparringUnit, one: Sparring): View {
  const { language } = unit;
  const text = sparringText[language];
  const title = text.answeredTitle(personName(one.to, language));
  return {
    summary: title,
    nodes: [
      note(unit.name),
      heading(title, 2),
      quote(one.question),
      ...answerNodes(one, language),
      buttons({ label: text.done, action: 'sparring.done', data: dataOf(unit, one) }),
      note(text.onlyYou),
    ],
  };
}

export function sparringSentView(unit: SparringUnit, name: string): View {
  const text = sparringText[unit.language];
  return {
    summary: text.sent(name),
    nodes: [
      paragraph(text.sent(name)),
      buttons({ label: text.show, action: 'sparring.show', data: { unit: unit.id } }),
    ],
  };
}

export function nobodyView(unit: SparringUnit, mayChoose: boolean): View {
  const text = sparringText[unit.language];
  const words = text.nobody[mayChoose ? 'leader' : 'member'];
  const people: Button = {
    label: text.people,
    action: 'sparring.people',
    data: { unit: unit.id },
    opensForm: true,
  };
  return { summary: words, nodes: [paragraph(words), ...(mayChoose ? [buttons(people)] : [])] };
}

export function withdrawSureView(unit: SparringUnit, one: Sparring): View {
  const text = sparringText[unit.language];
  return {
    summary: text.withdrawSure,
    nodes: [
      paragraph(text.withdrawSure),
      buttons({
        label: text.withdrawYes,
        action: 'sparring.withdraw',
        data: { ...dataOf(unit, one), sure: 'yes' },
        style: 'danger',
      }),
    ],
  };
}

export function personName({ name }: Person, language: Language): string {
  return name ?? sparringText[language].somebody;
}

function dataOf(unit: SparringUnit, { course, id }: Sparring) {
  return { unit: unit.id, course: String(course), sparring: id };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
