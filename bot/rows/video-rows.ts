import type { Video } from '../../shared/domain/video/video.ts';
import { courseWork } from './course-keys.ts';
import type { RowAt, RowsIn } from './row.ts';
import { allIn, inUnit } from './unit-rows.ts';

/** A meeting reads them along with everything else and tells how many there are. */
export const videoRow = (unit: string, course: number, id: string): RowAt<Video> =>
  inUnit(unit, `${videoPrefix(course)}${id}`);
export const videosIn = (unit: string, course: number): RowsIn<Video> => allIn(unit, videoPrefix(course));
export const videoPrefix = (course: number): string => `${courseWork(course)}video|`;

/** The course of a clip by its key; none of what is no clip. */
export function courseOfVideo(key: string): number | undefined {
  const course = /^work\|(\d+)\|video\|/.exec(key)?.[1];
  return course === undefined ? undefined : Number(course);
}
