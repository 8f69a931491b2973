import type { Person } from '../../shared/domain/person/person.ts';
import { isOwn, type Video } from '../../shared/domain/video/video.ts';
import type { Change } from '../../shared/ports/store.ts';
import { withoutEnding } from '../outbox/delete-ended.ts';
import { endingsIn, whatEnds } from '../rows/ending-rows.ts';
import { deleting, readRows, readValues } from '../rows/row.ts';
import { courseOfVideo, videoRow, videosIn } from '../rows/video-rows.ts';
import type { Outside } from '../turn/ports.ts';

type Reading = Pick<Outside, 'store' | 'log'>;

/**
 * All links to clips, whichever course they were put in during: one whose day was moved outlives its course. Each has a
 * row that says when it ends, and those are few.
 */
export async function storedVideos(ports: Reading, unit: string): Promise<readonly Video[]> {
  const endings = await readRows(ports, endingsIn(unit));
  const courses = new Set(endings.map(({ key }) => courseOfVideo(whatEnds(key))));
  const all = await Promise.all(
    [...courses].map((course) => (course === undefined ? [] : readValues(ports, videosIn(unit, course)))),
  );
  return all.flat();
}

/**
 * The links that somebody put in go with their yes: into one batch with the change of their membership, whose version it
 * names. A link that is stored at the same moment names that version too, so one of the two comes again.
 */
export async function removingVideosOf(
  ports: Reading,
  unit: string,
  person: Person,
): Promise<readonly Change[]> {
  const videos = await storedVideos(ports, unit);
  return videos
    .filter((video) => isOwn(video, person))
    .flatMap(({ course, id, goneOn }): readonly Change[] => {
      const lies = videoRow(unit, course, id);
      return [deleting(lies), withoutEnding(lies, goneOn)];
    });
}
