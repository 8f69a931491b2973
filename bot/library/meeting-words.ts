import { dealtFrom } from '../../shared/domain/library/deal.ts';
import type { AgendaSection, AgendaVariant } from '../../shared/domain/meeting/agenda-sections.ts';
import type { Language } from '../../shared/domain/person/person.ts';
import type { MeetingType } from '../../shared/domain/plan/plan.ts';
import type { Setting } from '../../shared/domain/unit/unit-kind.ts';
import { textsFor } from './find-text.ts';
import type { MeetingKind } from './text/meeting-guide.ts';
import type { ReflectionQuestion } from './text/reflection-question.ts';

/** Which meeting the words are for. */
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

/** Which of the reflection questions belong to a point; the others are left to the chair's line. */
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

/** The question of one meeting to one point; the next meeting has another until all have been asked. */
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

/** The special kinds first; for what they leave out the meeting's own has a line. */
function kindsFor({ type, length, leaderAbsent }: MeetingAsked): readonly MeetingKind[] {
  const isShort = length === 30;
  return [
    ...(leaderAbsent ? (['leader-absent'] as const) : []),
    ...(isShort ? (['short'] as const) : []),
    type,
  ];
}
