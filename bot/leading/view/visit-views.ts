import { type Presence, presenceIn, type Visit } from '../../../shared/domain/leading/visits.ts';
import { type NotePart, partsOfDay } from '../../../shared/domain/learning/note.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { Principle } from '../../../shared/domain/plan/principle.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { leadingText } from '../../guide/text/leader-part-text.ts';
import { presenceWords } from '../../guide/view/leader-part.ts';
import { library } from '../../library/library.ts';
import type { PrincipleText } from '../../library/text/principles.ts';
import { buttons, heading, list, note, paragraph, quote, strong } from '../../ui/build-view.ts';
import type { Form, Option } from '../../ui/form.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { visitText } from '../text/visit-text.ts';

type VisitUnit = Pick<Unit, 'id' | 'name' | 'language'>;

interface VisitsShown {
  readonly unit: VisitUnit;
  readonly visits: readonly Visit[];
  /** Names the next visit, so that a tap that comes twice is one visit. */
  readonly op: string;
  readonly said?: string;
}

/** Where the leader has been, and a button for each part of the day. */
export function visitsView({ unit, visits, op, said }: VisitsShown): View {
  const text = visitText[unit.language];
  const { parts } = leadingText[unit.language];
  const presence = presenceIn(visits);
  return {
    summary: said ?? text.title,
    nodes: [
      ...(said ? [paragraph(said)] : []),
      note(unit.name),
      heading(text.title),
      ...presenceNodes(presence, unit.language),
      paragraph(text.intro),
      buttons(
        ...partsOfDay.map(
          (part): Act => ({
            label: capital(parts[part]),
            action: 'visit.note',
            data: { unit: unit.id, part, op },
          }),
        ),
      ),
    ],
  };
}

function presenceNodes(presence: Presence, language: Language): readonly ViewNode[] {
  const text = visitText[language];
  if (presence.count === 0) return [note(text.none)];
  const { parts } = leadingText[language];
  return [
    paragraph(strong(presenceWords(presence, language))),
    list(presence.seen.map(({ part, times }) => text.seen(capital(parts[part]), times))),
  ];
}

/** Where the course practises nothing in particular, or something else was looked for. */
export function choosePrincipleView(unit: VisitUnit, part: NotePart, op: string): View {
  const title = visitText[unit.language].whichPrinciple(leadingText[unit.language].parts[part]);
  return {
    summary: title,
    nodes: [
      heading(title, 2),
      buttons(
        ...library().texts.principles.map(
          (each): Act => ({
            label: each[unit.language].title,
            action: 'visit.note',
            data: { unit: unit.id, part, op, principle: each.principle },
          }),
        ),
      ),
    ],
  };
}

export function visitNotedView(unit: VisitUnit, visit: Visit, visits: readonly Visit[]): View {
  const text = visitText[unit.language];
  const { parts } = leadingText[unit.language];
  const words = principleNamed(visit.principle)?.[unit.language];
  const data = { unit: unit.id, visit: visit.id };
  const noted = text.noted(parts[visit.part]);
  return {
    summary: noted,
    nodes: [
      paragraph(noted),
      ...(words ? [paragraph(strong(`${text.principle}: `), words.title), quote(words.visit)] : []),
      note(presenceWords(presenceIn(visits), unit.language)),
      buttons(
        { label: text.ask, action: 'visit.ask', data, opensForm: true },
        {
          label: text.other,
          action: 'visit.principle',
          data: { unit: unit.id, part: visit.part, op: visit.id },
        },
        { label: text.undo, action: 'visit.undo', data },
        { label: text.more, action: 'visit.show', data: { unit: unit.id } },
      ),
    ],
  };
}

export function visitQuestionForm(ask: {
  readonly unit: VisitUnit;
  readonly principle: Principle;
  readonly options: readonly Option[];
  readonly context: Form['context'];
  readonly values?: Form['values'];
  readonly errors?: Form['errors'];
  readonly longest: number;
}): Form {
  const { unit, principle, options, context, values, errors, longest } = ask;
  const text = visitText[unit.language];
  const example = principleNamed(principle)?.[unit.language].leaderQuestion;
  return {
    id: 'visit.ask',
    title: text.askTitle,
    intro: text.askIntro,
    fields: [
      { kind: 'choice', id: 'to', label: text.who, required: true, options },
      {
        kind: 'text',
        id: 'question',
        label: text.question,
        ...(example && { hint: text.questionHint(example) }),
        maxLength: longest,
        multiline: true,
        required: true,
      },
    ],
    submitLabel: text.send,
    cancelLabel: text.cancel,
    context,
    ...(values && { values }),
    ...(errors && { errors }),
  };
}

export function principleNamed(wanted: string | undefined): PrincipleText | undefined {
  return library().texts.principles.find(({ principle }) => principle === wanted);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
