import type { Day } from '../../shared/domain/time/day.ts';
import { type Video, videosToSee } from '../../shared/domain/video/video.ts';
import type { Row } from '../../shared/ports/store.ts';
import type { Standing } from '../access/enter.ts';
import { notSet } from '../access/not-set.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { courseIn } from '../learning/course-now.ts';
import { readRow } from '../rows/row.ts';
import { videoRow } from '../rows/video-rows.ts';
import { showYou } from '../turn/call.ts';
import { pageLink } from '../turn/page-link.ts';
import type { Outside } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import type { View } from '../ui/view.ts';
import { storedVideos } from '../unit/stored-videos.ts';
import { videoText } from './text/video-text.ts';
import { videoIntroView, videosView } from './view/video-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'video.show': Carries<never, 'unit'>;
  }
}

export const videoCommand = command({
  name: 'video',
  words: { da: ['video', 'videoer', 'videoklip'], en: ['video', 'videos', 'video clips'] },
  help: {
    group: 'everyday',
    line: {
      da: 'se klip af jeres egen praksis sammen; kun for dem, der har sagt ja',
      en: 'look at clips of your own practice together; only for those who have said yes',
    },
  },
  deed: 'share-video',
  run: (at) => showVideos(at),
});

export const videosButton = button('video.show', { deed: 'share-video', press: (at) => showVideos(at) });

export async function showVideos(at: Standing, said?: string): Promise<Reply> {
  const { unit, call, isShared } = at;
  if (isShared) return showYou(refusalView(unit.language, 'sharedAccount'));
  if (hostsOf(call.ports).length === 0) return showYou(videoNotSet(at));
  if (!saidYes(at)) return showYou(videoIntroView(unit));
  const videos = await videosOf(call.ports, unit.id, call.today);
  const page = pageLink(call.ports, call.person, 'videos', unit.id);
  return showYou(videosView({ unit, videos, self: call.person, page, ...(said && { said }) }));
}

export function videoNotSet({ unit, call }: Standing): View {
  return sentence(notSet(call, videoText[unit.language].nobodySet, 'FEMUGER_VIDEO_HOSTS'));
}

export function hostsOf({ videoHosts = [] }: Pick<Outside, 'videoHosts'>): readonly string[] {
  return videoHosts;
}

/** Their own word, and nobody gives it for them: it stands on their membership and ends with it. */
export function saidYes({ member, isShared }: Standing): boolean {
  return member?.value.video === true && !isShared;
}

export async function videosOf(
  ports: Pick<Outside, 'store' | 'log'>,
  unit: string,
  today: Day,
): Promise<readonly Video[]> {
  return videosToSee(await storedVideos(ports, unit), today);
}

/** What a button or form names, for those who have said yes. */
export async function videoNamed(
  at: Standing,
  { course: typed, video: id }: { readonly course?: string; readonly video?: string },
): Promise<Row<Video> | undefined> {
  const course = courseIn(typed);
  if (course === undefined || !id || !saidYes(at)) return undefined;
  const row = await readRow(at.call.ports, videoRow(at.unit.id, course, id));
  return row && videosToSee([row.value], at.call.today).length > 0 ? row : undefined;
}
