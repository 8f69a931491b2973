import { doersTold } from '../../../shared/domain/meeting/doers-in-sentence.ts';
import type { KeptDecision } from '../../../shared/domain/meeting/kept-decision.ts';
import { type Gone, othersThan, type Part, partWith } from '../../../shared/domain/meeting/left-with.ts';
import { firstName } from '../../../shared/domain/person/first-name.ts';
import { inOneLine } from '../../../shared/domain/person/in-one-line.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, list, note, paragraph, sentence, strong } from '../../ui/build-view.ts';
import type { Form, Option, Values } from '../../ui/form.ts';
import type { View, ViewNode } from '../../ui/view.ts';
import { leftDecisionsText } from '../text/left-decisions-text.ts';

/** So many stand there with their words; of the others it is said how many they are. */
const mostTold = 5;

type Of = Pick<Unit, 'id' | 'language'>;
type Decisions = readonly KeptDecision[];

/** Those who have left, and what stands with them. */
export interface Left {
  readonly people: readonly Gone[];
  readonly decisions: Decisions;
}

/** What a button carries of those who have left: their ids, and their names in the same order, a line each. */
export function goneData(people: readonly Gone[]): { readonly adult: string; readonly names: string } {
  return { adult: people.map(({ id }) => id).join(','), names: people.map(({ name }) => name).join('\n') };
}

export function goneIn({
  adult,
  names = '',
}: {
  adult: string;
  names?: string | undefined;
}): readonly Gone[] {
  const lines = names.split('\n');
  return adult.split(',').flatMap((id, at) => (id ? [{ id, name: lines[at] ?? '' }] : []));
}

/** For whoever leaves: what stays behind with their name on it. */
export function yoursNodes({ language }: Of, decisions: Decisions): readonly ViewNode[] {
  if (decisions.length === 0) return [];
  const text = leftDecisionsText[language];
  const told = decisions.slice(0, mostTold).map((decision) => decision.text);
  const more = decisions.length - told.length;
  return [paragraph(text.yours), list([...told, ...(more > 0 ? [text.andMore(more)] : [])])];
}

/** For whoever leads: each with its two ways out. */
export function leftBehindNodes(of: Of, { people, decisions }: Left): readonly ViewNode[] {
  const { id: unit, language } = of;
  const theirs = decisions.flatMap((decision) => {
    const part = partWith(decision, people);
    return part ? [{ decision, part }] : [];
  });
  if (theirs.length === 0) return [];
  const text = leftDecisionsText[language];
  const had = people.filter(({ id }) => theirs.some(({ part }) => part.of.id === id));
  const names = [...new Set(theirs.map(({ part }) => part.of.name || text.somebody))];
  const more = theirs.length - mostTold;
  return [
    paragraph(text.theirs(inOneLine(names, language))),
    ...theirs.slice(0, mostTold).flatMap(({ decision, part }): ViewNode[] => {
      const others = othersThan(part, decision);
      const { beside } = part;
      const data = {
        unit,
        decision: decision.id,
        day: decision.day,
        ...goneData(had),
        ...(beside !== undefined && { beside }),
      };
      return [
        paragraph(strong(wordsOf(decision, part, names.length > 1, language))),
        buttons(
          { label: freeLabel(others, language), action: 'decision.free', data },
          { label: text.passOn, action: 'decision.pass-on', data, opensForm: true },
        ),
      ];
    }),
    ...(more > 0
      ? [
          note(text.andMore(more)),
          buttons({ label: text.showAll, action: 'decisions.show', data: { unit, below: 'yes' } }),
        ]
      : []),
  ];
}

function freeLabel([first, ...more]: readonly string[], language: Of['language']): string {
  const text = leftDecisionsText[language];
  if (first === undefined) return text.nobodys;
  return more.length > 0 ? text.othersAlone : text.oneAlone(firstName(first));
}

/** Where several have left, or others do it too, it is said who; not where the words begin with all of them. */
function wordsOf(decision: KeptDecision, part: Part, isOfSeveral: boolean, language: Of['language']): string {
  const text = leftDecisionsText[language];
  const others = othersThan(part, decision);
  const gone = part.of.name || text.somebody;
  const all = part.beside === undefined ? [gone, ...others] : [...others, gone];
  const pair = all.map((name) => ({ id: name, name }));
  if (others.length > 0 && doersTold(decision.text, pair).length === all.length) return decision.text;
  return isOfSeveral || others.length > 0
    ? text.ofOne(decision.text, inOneLine(all, language))
    : decision.text;
}

/** What the leader is told when somebody has left and had taken something on. */
export function leftBehindView(unit: Unit, gone: Gone, decisions: Decisions): View {
  const text = leftDecisionsText[unit.language];
  const owned = decisions.find(({ owner }) => owner?.id === gone.id)?.owner?.name;
  const words = text.hasLeft(owned || gone.name || text.somebody, unit.name);
  const left = leftBehindNodes(unit, { people: [gone], decisions });
  return { summary: words, nodes: [paragraph(words), ...left] };
}

/** What was just done with one of them; `to`: who has it now instead. */
export interface Placed {
  readonly words: string;
  readonly to?: { readonly name: string; readonly isReader: boolean };
  /** Who has it without them; with `to` they do it together. */
  readonly others: readonly string[];
}

/** With what was just done, and what is left to do. */
export function placedView(unit: Of, placed: Placed | undefined, left: Left): View {
  const { language } = unit;
  const text = leftDecisionsText[language];
  const said = placed ? saidOf(placed, language) : text.changedSince;
  const untold = placed?.to && !placed.to.isReader ? placed.to.name : undefined;
  return {
    summary: said,
    nodes: [
      paragraph(strong(said)),
      ...(untold ? [note(text.tell(firstName(untold)))] : []),
      ...(left.decisions.length > 0 ? leftBehindNodes(unit, left) : [note(text.nothingLeft)]),
    ],
  };
}

function saidOf({ words, to, others }: Placed, language: Of['language']): string {
  const text = leftDecisionsText[language];
  if (to && others.length > 0) return text.isBeside(words, to.name);
  if (to) return text.isPassedOn(words, to.name);
  return others.length > 0 ? text.isPassedOn(words, inOneLine(others, language)) : text.isNobodys(words);
}

export function nobodyToPassToView({ language }: Of): View {
  return sentence(leftDecisionsText[language].nobodyToPassTo);
}

interface PassAsk {
  readonly unit: Of;
  readonly kept: KeptDecision;
  readonly options: readonly Option[];
  readonly context: Form['context'];
  readonly values?: Values;
  readonly errors?: Form['errors'];
}

export function passOnForm({ unit, kept, options, context, values, errors }: PassAsk): Form {
  const text = leftDecisionsText[unit.language];
  return {
    id: 'decision.pass-on',
    title: text.passOn,
    intro: kept.text,
    fields: [{ kind: 'choice', id: 'to', label: text.field, options, required: true }],
    submitLabel: text.passOn,
    cancelLabel: text.cancel,
    context,
    ...(values && { values }),
    ...(errors && { errors }),
  };
}
