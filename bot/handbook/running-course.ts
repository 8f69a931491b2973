import type { Standing } from '../access/enter.ts';
import { courseNow } from '../learning/course-now.ts';
import type { RunningCourse } from '../library/starters.ts';

export function courseOf(at: Standing): RunningCourse {
  const number = courseNow(at);
  const { theme = 'body' } = at.plan.courses.find((course) => course.number === number) ?? {};
  return { number, theme, principle: at.unit.plan.courses[number]?.principle };
}
