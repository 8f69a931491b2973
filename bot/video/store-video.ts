import { samePerson } from '../../shared/domain/person/person.ts';
import { mostVideos } from '../../shared/domain/video/limits.ts';
import type { Video } from '../../shared/domain/video/video.ts';
import type { Change, Row } from '../../shared/ports/store.ts';
import type { Standing } from '../access/enter.ts';
import { asCounted, onlyOnce } from '../outbox/as-counted.ts';
import { endingOn, makeEndingDue, withoutEnding } from '../outbox/delete-ended.ts';
import { inserting, readRow, readValue, replacing, writeTogether } from '../rows/row.ts';
import { memberRow } from '../rows/unit-rows.ts';
import { videoRow } from '../rows/video-rows.ts';
import { videosOf } from './show-videos.ts';

/**
 * `gone`: it was taken away, and is not put in again. `other`: under its id there stands another. `out`: whoever puts it
 * in has taken back their yes.
 */
type Stored = 'stored' | 'other' | 'gone' | 'full' | 'out' | 'busy';

/** As many as may put something in at the same moment. */
const attempts = 24;

/** Stores a link, once for each form, or what it is changed to. */
export async function storeVideo(at: Standing, video: Video, row: Row<Video> | undefined): Promise<Stored> {
  const { unit, call } = at;
  const { ports } = call;
  const { goneOn } = video;
  const lies = videoRow(unit.id, video.course, video.id);
  await makeEndingDue(ports, unit.id, goneOn);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const own = await asSaidYes(at, attempt);
    if (!own) return 'out';
    const changes = row ? changing(lies, row, video) : await adding(at, video, attempt);
    if (typeof changes === 'string') return changes;
    const written = await writeTogether(ports, unit.id, [...changes, endingOn(lies, goneOn), own]);
    if (written.ok) return 'stored';
    if (written.reason === 'exists') return storedBefore(video, await readValue(ports, lies));
    if (written.key === lies.key) return written.reason === 'missing' ? 'gone' : 'busy';
    await ports.patience?.pause(attempt);
  }
  return 'busy';
}

/** Their own row as it says yes: whoever takes that back at the same moment takes their links away after this one. */
async function asSaidYes({ unit, call, member }: Standing, attempt: number): Promise<Change | undefined> {
  const lies = memberRow(unit.id, call.person);
  const now = attempt === 0 ? member : await readRow(call.ports, lies);
  return now?.value.video && !now.value.shared ? replacing(lies, now, now.value) : undefined;
}

function changing(lies: ReturnType<typeof videoRow>, row: Row<Video>, video: Video): readonly Change[] {
  const before = row.value.goneOn;
  return [replacing(lies, row, video), ...(before === video.goneOn ? [] : [withoutEnding(lies, before)])];
}

async function adding(
  { unit, row, call }: Standing,
  video: Video,
  attempt: number,
): Promise<readonly Change[] | 'full' | 'gone'> {
  const { ports, today } = call;
  const counted = await asCounted(ports, row, attempt);
  if (!counted) return 'gone';
  const others = (await videosOf(ports, unit.id, today)).filter(({ id }) => id !== video.id);
  if (others.length >= mostVideos) return 'full';
  const lies = videoRow(unit.id, video.course, video.id);
  return [inserting(lies, video), ...onlyOnce(unit.id, video.id, video.goneOn), counted];
}

/** Somebody pressed twice, or sent an old form once more. */
function storedBefore(video: Video, there: Video | undefined): Stored {
  if (!there || !samePerson(there.by, video.by)) return 'gone';
  const asked = ['url', 'consent', 'focus', 'example', 'goneOn'] as const;
  return asked.every((field) => there[field] === video[field]) ? 'stored' : 'other';
}
