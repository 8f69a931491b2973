import type { Language } from '../../../shared/domain/person/language.ts';
import { type CurriculumVersion, curricula } from '../../../shared/domain/plan/curriculum.ts';
import { addWeeks, type Day, mondayOf } from '../../../shared/domain/time/day.ts';
import { weeksAhead, weeksBack } from '../../../shared/domain/unit/limits.ts';
import type { Institution } from '../../../shared/domain/unit/unit.ts';
import type { UnitKind } from '../../../shared/domain/unit/unit-kind.ts';
import type { Form, Values } from '../../ui/form.ts';

export const kinds: readonly UnitKind[] = ['kindergarten', 'nursery', 'integrated', 'family-daycare'];
export const newInstitution = 'new';

export interface UnitFormAsk {
  readonly mode: 'create' | 'edit';
  readonly language: Language;
  readonly today: Day;
  /** Institutions that the person leads already. Only the form that creates a unit asks for one. */
  readonly institutions: readonly Institution[];
  readonly context: Form['context'];
  /** False once the first course has begun. */
  readonly anchorOpen?: boolean;
  /** The edited unit's own Monday, which stays among the choices however old it is. */
  readonly ownAnchor?: Day;
  readonly values?: Values;
  /** What is wrong, by field, as a sentence. */
  readonly errors?: Values;
}

export const versions = Object.keys(curricula) as CurriculumVersion[];

export function defaultsOf(ask: UnitFormAsk): Values {
  return {
    kind: 'kindergarten',
    anchor: addWeeks(mondayOf(ask.today), 1),
    weekday: '5',
    time: '13:00',
    minutes: '60',
    curriculum: 'styrket-2018',
    language: ask.language,
    ...(ask.institutions[0] && { institution: ask.institutions[0].id }),
  };
}

export function anchorsOffered(ask: UnitFormAsk): readonly Day[] {
  const offered = anchorsFrom(ask, weeksBack, weeksAhead);
  const { ownAnchor } = ask;
  return ownAnchor && !offered.includes(ownAnchor) ? [ownAnchor, ...offered] : offered;
}

export function anchorsFrom({ today }: UnitFormAsk, back: number, ahead: number): readonly Day[] {
  const monday = mondayOf(today);
  return Array.from({ length: back + ahead + 1 }, (_, i) => addWeeks(monday, i - back));
}
