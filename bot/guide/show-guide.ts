import { guideFor } from '../../shared/domain/guide/guide.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { instead, showAll, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/names.ts';
import { guideView } from './view/guide-view.ts';

declare module '../ui/names.ts' {
  interface Actions {
    'guide.show': Carries<never, 'unit'>;
    'guide.meeting': Carries<never, 'unit' | 'minutes'>;
  }
}

export const guideCommand = command({
  name: 'guide',
  words: {
    da: ['guide', 'mødeguide', 'ugeguide', 'ugens guide', 'vis guide', 'uge'],
    en: ['guide', 'meeting guide', 'this week'],
  },
  help: {
    group: 'everyday',
    line: {
      da: 'hvor I er, hvad ugen er til, og hvornår I mødes',
      en: 'where you are, what the week is for, and when you meet',
    },
  },
  deed: 'see-guide',
  run: async (at) => showGuide(at),
});

export const guideButton = button('guide.show', {
  deed: 'see-guide',
  press: async (at) => switched(showGuide(at), at),
});

export const meetingGuideButton = button('guide.meeting', {
  deed: 'see-guide',
  press: async (at, { minutes }) => switched(showGuide(at, minutes), at),
});

function showGuide({ unit, plan, others, call }: Standing, minutes?: string): Reply {
  const where = call.intent.where.kind;
  const view = guideView({
    unit,
    guide: guideFor({ settings: unit.plan, plan, today: call.today }),
    others,
    audience: where,
    ...(minutes && { minutes: Number(minutes) }),
  });
  return where === 'channel' ? showAll(view) : showYou(view);
}

/** In the personal chat the chosen unit's guide takes the place of the one whose button was pressed. */
function switched(reply: Reply, { call }: Standing): Reply {
  return call.intent.where.kind === 'personal' ? instead(reply) : reply;
}
