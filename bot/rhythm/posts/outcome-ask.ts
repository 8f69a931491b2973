import { openTrialRow } from '../../rows/trial-rows.ts';
import { outcomeAskView } from '../../trial/view/outcome-views.ts';
import { post } from '../build-post.ts';
import { withChairQuestion } from './facilitator-check.ts';
import { withChecklist } from './organise-list.ts';

declare module '../../../shared/domain/posts/post-kinds.ts' {
  interface PostKinds {
    'outcome-ask': true;
  }
}

export const outcomeAsk = post({
  kind: 'outcome-ask',
  audience: 'author',
  timing: {
    in: 'before-meeting',
    // Early enough to be part of the agenda, late enough to have tried.
    day: (openDays) => openDays.at(-4) ?? openDays[0],
  },
  until: 'meeting',
  byDefault: true,
  words: {
    da: { name: 'spørgsmål om, hvordan prøvehandlingerne gik', when: 'fire åbne dage før mødet' },
    en: { name: 'question about how the trials went', when: 'four open days before the meeting' },
  },
  say: async (asked) => {
    const { unit, send, read } = asked;
    const { trials: ids = '', day } = send.about;
    const found = await Promise.all(ids.split(' ').map((id) => read(openTrialRow(unit.id, id))));
    // The trials that still have no answer at the moment of sending.
    const waiting = found.filter((trial) => trial !== undefined).filter(({ outcome }) => !outcome);
    const ask = waiting.length > 0 ? outcomeAskView(unit, waiting, day) : undefined;
    return withChecklist(await withChairQuestion(ask, asked), asked);
  },
});
