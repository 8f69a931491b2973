import { dealtFrom } from '../../shared/domain/library/deal.ts';
import type { AgendaSection, AgendaVariant } from '../../shared/domain/meeting/agenda-sections.ts';
import type { Language } from '../../shared/domain/person/language.ts';
import type { MeetingType } from '../../shared/domain/plan/plan.ts';
import type { Setting } from '../../shared/domain/unit/unit-kind.ts';
import { textsFor } from './find-text.ts';
import type { MeetingKind } from './text/meeting-guide.ts';
import type { ReflectionQuestion } from './text/reflection-question.ts';

/** The meeting that words are wanted for. */
export interface MeetingAsked {
  readonly language: Language;
  readonly setting: Setting;
  readonly type: MeetingType;
  readonly length: AgendaVariant;
  readonly leaderAbsent?: boolean;
}

type Item = AgendaSection['item'];

/** What the chair says when a point begins. */
export function chairLine(item: Item, asked: MeetingAsked): string {
  const { setting, language } = asked;
  const lines = textsFor('meetingLines', setting).filter((line) => line.item === item);
  const line = kindsFor(asked)
    .map((kind) => lines.find((each) => each.kind === kind))
    .find((each) => each !== undefined);
  return (line ?? lines[0])?.[language] ?? '';
}

/** What the chair reads before the others come. */
export function chairGuide(asked: MeetingAsked): { readonly title: string; readonly before: string } {
  const guides = textsFor('meetingGuides', asked.setting);
  const [kind = asked.type] = kindsFor(asked);
  const guide = guides.find((each) => each.kind === kind) ?? guides.find((each) => each.kind === asked.type);
  return guide?.[asked.language] ?? { title: '', before: '' };
}

/**
 * The points of an agenda that get a reflection question, and from which shelf. At all others the chair's line is
 * enough.
 */
const questionsAt: Partial<
  Record<Item, Pick<ReflectionQuestion, 'about'> & { view?: 'children' | 'practice' }>
> = {
  trials: { about: 3 },
  'children-benefit': { about: 4, view: 'children' },
  'practice-benefit': { about: 4, view: 'practice' },
  'children-start': { about: 1, view: 'children' },
  'practice-start': { about: 1, view: 'practice' },
  goals: { about: 2, view: 'children' },
  activities: { about: 2, view: 'practice' },
};

/** The reflection question for one point of one meeting. The next meeting gets another, until all have been asked. */
export function meetingQuestion(
  item: Item,
  {
    unit,
    course,
    setting,
    language,
  }: {
    readonly unit: string;
    /** The course that the meeting ends; 0 before the first. */
    readonly course: number;
    readonly setting: Setting;
    readonly language: Language;
  },
): string | undefined {
  const wanted = questionsAt[item];
  if (!wanted) return undefined;
  const { about, view } = wanted;
  const some = textsFor('reflectionQuestions', setting).filter(
    (each) => each.about === about && (!view || each.view === view),
  );
  return dealtFrom(unit, course, some)?.[language];
}

/**
 * Where to look for a line, in this order: the special kinds of meeting (written, without the leader) first, then
 * the plain one.
 */
function kindsFor({ type, length, leaderAbsent }: MeetingAsked): readonly MeetingKind[] {
  const isShort = length === 30;
  return [
    ...(leaderAbsent ? (['leader-absent'] as const) : []),
    ...(isShort ? (['short'] as const) : []),
    type,
  ];
}
