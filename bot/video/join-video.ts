import type { Member } from '../../shared/domain/unit/unit.ts';
import { isOwn } from '../../shared/domain/video/video.ts';
import type { Change } from '../../shared/ports/store.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { courseNow } from '../learning/course-now.ts';
import { withoutEnding } from '../outbox/delete-ended.ts';
import { changeRow } from '../rows/change-row.ts';
import { deleting, writeTogether } from '../rows/row.ts';
import { memberRow } from '../rows/unit-rows.ts';
import { videoRow } from '../rows/video-rows.ts';
import { instead, showYou } from '../turn/call.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/names.ts';
import { hostsOf, saidYes, showVideos, videosOf } from './show-videos.ts';
import { videoText } from './text/video-text.ts';
import { leaveVideoSureView, videoNotSetView } from './view/video-views.ts';

declare module '../ui/names.ts' {
  interface Actions {
    'video.join': Carries<'unit'>;
    'video.leave': Carries<'unit', 'sure'>;
  }
}

export const joinVideoButton = button('video.join', {
  deed: 'share-video',
  press: async (at) => {
    const { unit, call, row, member, isShared } = at;
    if (isShared) return showYou(refusalView(unit.language, 'sharedAccount'));
    if (hostsOf(call.ports).length === 0) return showYou(videoNotSetView(unit));
    const lies = memberRow(unit.id, call.person);
    const changed = await changeRow(
      call.ports,
      lies,
      (now) => now && { ...now, video: true as const },
      member,
    );
    if (!changed.ok) return showYou(refusalView(unit.language, 'busy'));
    return instead(await showVideos({ ...at, row, member: changed.row }));
  },
});

/** Their own links go first: whoever is out can take none away any more. */
export const leaveVideoButton = button('video.leave', {
  deed: 'share-video',
  press: async (at, { sure }) => {
    const { unit, call, member } = at;
    const { ports, person, today } = call;
    if (!saidYes(at)) return showVideos(at);
    if (sure !== 'yes') return showYou(leaveVideoSureView(unit));
    const videos = await videosOf(ports, unit.id, { course: courseNow(at), today });
    const changes = videos
      .filter((video) => isOwn(video, person))
      .flatMap(({ course, id, goneOn }): readonly Change[] => {
        const lies = videoRow(unit.id, course, id);
        return [deleting(lies), withoutEnding(lies, goneOn)];
      });
    if (changes.length > 0) await writeTogether(ports, unit.id, changes);
    const changed = await changeRow(ports, memberRow(unit.id, person), (now) => now && without(now), member);
    if (!changed.ok) return showYou(refusalView(unit.language, 'busy'));
    return instead(showYou(sentence(videoText[unit.language].wentOut)));
  },
});

function without({ video: _, ...member }: Member): Member {
  return member;
}
