import type { KeptDecision } from '../../../shared/domain/meeting/kept-decision.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, list, note, paragraph, sentence, strong } from '../../ui/build-view.ts';
import type { Form, Option, Values } from '../../ui/form.ts';
import type { View, ViewNode } from '../../ui/view.ts';
import { leftDecisionsText } from '../text/left-decisions-text.ts';

/** So many stand there with their words; of the others it is said how many they are. */
const mostTold = 5;

type Of = Pick<Unit, 'id' | 'language'>;
type Decisions = readonly KeptDecision[];

/** For whoever leaves: what stays behind with their name on it. */
export function yoursNodes({ language }: Of, decisions: Decisions): readonly ViewNode[] {
  if (decisions.length === 0) return [];
  const text = leftDecisionsText[language];
  const told = decisions.slice(0, mostTold).map((decision) => decision.text);
  const more = decisions.length - told.length;
  return [paragraph(text.yours), list([...told, ...(more > 0 ? [text.andMore(more)] : [])])];
}

/** For whoever leads: each with its two ways out. */
export function leftBehindNodes({ id: unit, language }: Of, decisions: Decisions): readonly ViewNode[] {
  if (decisions.length === 0) return [];
  const text = leftDecisionsText[language];
  const names = [...new Set(decisions.map((decision) => ownerOf(decision, language)))];
  const adult = [...new Set(decisions.map(({ owner }) => owner?.id ?? ''))].join(',');
  const more = decisions.length - mostTold;
  return [
    paragraph(text.theirs(new Intl.ListFormat(language, { type: 'conjunction' }).format(names))),
    ...decisions.slice(0, mostTold).flatMap((decision): ViewNode[] => {
      const words = names.length > 1 ? text.ofOne(decision.text, ownerOf(decision, language)) : decision.text;
      const data = { unit, decision: decision.id, day: decision.day, adult };
      return [
        paragraph(strong(words)),
        buttons(
          { label: text.nobodys, action: 'decision.free', data },
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

/** What the leader is told when somebody has left and had taken something on. */
export function leftBehindView(unit: Unit, decisions: Decisions): View {
  const text = leftDecisionsText[unit.language];
  const words = text.hasLeft(decisions[0]?.owner?.name ?? text.somebody, unit.name);
  return { summary: words, nodes: [paragraph(words), ...leftBehindNodes(unit, decisions)] };
}

/** What was just done with one of them; `to`: who has it now, and nobody if that is missing. */
export interface Placed {
  readonly words: string;
  readonly to?: { readonly name: string; readonly isReader: boolean };
}

/** With what was just done, and what is left to do. */
export function placedView(unit: Of, placed: Placed | undefined, left: Decisions): View {
  const text = leftDecisionsText[unit.language];
  const said = !placed
    ? text.changedSince
    : placed.to
      ? text.isPassedOn(placed.words, placed.to.name)
      : text.isNobodys(placed.words);
  const untold = placed?.to && !placed.to.isReader ? placed.to.name : undefined;
  return {
    summary: said,
    nodes: [
      paragraph(strong(said)),
      ...(untold ? [note(text.tell(untold.split(/\s+/u)[0] ?? untold))] : []),
      ...(left.length > 0 ? leftBehindNodes(unit, left) : [note(text.nothingLeft)]),
    ],
  };
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

function ownerOf({ owner }: KeptDecision, language: Unit['language']): string {
  return owner?.name ?? leftDecisionsText[language].somebody;
}
