import type { Member } from '../../shared/domain/unit/unit.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { changeRow } from '../rows/change-row.ts';
import { readRow, replacing, writeTogether } from '../rows/row.ts';
import { memberRow } from '../rows/unit-rows.ts';
import { instead, showYou } from '../turn/call.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { removingVideosOf } from '../unit/stored-videos.ts';
import { hostsOf, saidYes, showVideos, videoNotSet } from './show-videos.ts';
import { videoText } from './text/video-text.ts';
import { leaveVideoSureView } from './view/video-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'video.join': Carries<'unit'>;
    'video.leave': Carries<'unit', 'sure'>;
  }
}

const attempts = 12;

export const joinVideoButton = button('video.join', {
  deed: 'share-video',
  press: async (at) => {
    const { unit, call, row, member, isShared } = at;
    if (isShared) return showYou(refusalView(unit.language, 'sharedAccount'));
    if (hostsOf(call.ports).length === 0) return showYou(videoNotSet(at));
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

/** Their own links go in the same batch: whoever is out can take none away any more. */
export const leaveVideoButton = button('video.leave', {
  deed: 'share-video',
  press: async (at, { sure }) => {
    const { unit } = at;
    if (!saidYes(at)) return showVideos(at);
    if (sure !== 'yes') return showYou(leaveVideoSureView(unit));
    if (!(await takeBackYes(at))) return showYou(refusalView(unit.language, 'busy'));
    return instead(showYou(sentence(videoText[unit.language].wentOut)));
  },
});

async function takeBackYes({ unit, call, member }: Standing): Promise<boolean> {
  const { ports, person } = call;
  const lies = memberRow(unit.id, person);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const now = attempt === 0 ? member : await readRow(ports, lies);
    // They have left the unit in the meantime, and their links with them.
    if (!now) return true;
    const links = await removingVideosOf(ports, unit.id, person);
    if ((await writeTogether(ports, unit.id, [replacing(lies, now, without(now.value)), ...links])).ok)
      return true;
    await ports.patience?.pause(attempt);
  }
  return false;
}

function without({ video: _, ...member }: Member): Member {
  return member;
}
