import type { Guide } from '../../shared/domain/guide/guide.ts';
import type { Language } from '../../shared/domain/person/language.ts';
import type { Plan, PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import type { PostKind } from '../../shared/domain/posts/post-kinds.ts';
import type { Send } from '../../shared/domain/posts/send.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { ReadRow, ReadRows } from '../turn/ports.ts';

/** What a post is made from on the day it is sent. */
export interface PostMaterial {
  readonly unit: Unit;
  readonly language: Language;
  readonly today: Day;
  readonly plan: Plan;
  readonly guide: Guide;
  readonly meeting: PlannedMeeting | undefined;
  readonly send: Send<PostKind>;
  readonly read: ReadRow;
  readonly readAll: ReadRows;
}
