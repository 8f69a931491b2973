import type { IdeaWay } from '../../shared/domain/ideas/idea.ts';
import { mostFollowed } from '../../shared/domain/ideas/limits.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import { isOurId } from '../../shared/ports/ids.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { changeRow } from '../rows/change-row.ts';
import { ideaWayRow } from '../rows/idea-rows.ts';
import { readValue } from '../rows/row.ts';
import { openTrialRow } from '../rows/trial-rows.ts';
import { store } from '../trial/store-trial.ts';
import { placeOf } from '../trial/trial-receipt.ts';
import { openEmpty } from '../trial/write-in-form.ts';
import { showYou } from '../turn/call.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { findIdea } from './bank.ts';
import { ideasText } from './text/ideas-text.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'idea.try': Carries<'unit' | 'network' | 'idea' | 'op'>;
    'idea.keep': Carries<'unit' | 'network' | 'idea'>;
  }
}

/** Another house's idea becomes a trial of one's own, to be made one's own with *Ret*; what it came from stays with it. */
export const tryIdeaButton = button('idea.try', {
  deed: 'see-ideas',
  needs: ['network', 'idea', 'op'],
  press: async (at, { network, idea: id, op }) => {
    const { unit, call, isShared } = at;
    if (!isOurId(op)) return showYou(refusalView(unit.language, 'gone'));
    const [found, there] = await Promise.all([
      findIdea(call.ports, unit.id, { network, idea: id }),
      readValue(call.ports, openTrialRow(unit.id, op)),
    ]);
    if (!found || found.own === 'shared') return showYou(sentence(ideasText[unit.language].gone));
    // Another trial lies under the id, so there will be none of this idea for its way to tell of.
    if (there && (there.idea?.id !== id || there.idea.network !== network))
      return showYou(refusalView(unit.language, 'gone'));
    // On a shared account somebody has to say who they are first.
    if (isShared) return openEmpty(at, found.idea.what);
    const now = call.ports.clock.now();
    const { what, theme } = found.idea;
    const trial: Trial = {
      v: 1,
      id: op,
      author: call.person,
      what,
      ...(theme !== 'none' && { theme }),
      audience: 'unit',
      onAgenda: true,
      course: placeOf(unit, now).course,
      at: now.toISOString(),
      idea: { network, id },
    };
    const first: IdeaWay = { v: 1, idea: id, unit: unit.id, stage: 'tried', at: now.toISOString() };
    if (found.followed < mostFollowed)
      await changeRow(call.ports, ideaWayRow(network, id, unit.id), (there) => there ?? first);
    return store(at, trial, {});
  },
});

/** Said by the unit's leader: it has become part of practice. */
export const keepIdeaButton = button('idea.keep', {
  deed: 'share-with-network',
  needs: ['network', 'idea'],
  press: async (at, { network, idea }) => {
    const { unit, call } = at;
    const found = await findIdea(call.ports, unit.id, { network, idea });
    if (found?.own !== 'tried' && found?.own !== 'kept')
      return showYou(sentence(ideasText[unit.language].gone));
    await changeRow(
      call.ports,
      ideaWayRow(network, idea, unit.id),
      (there) => there && { ...there, stage: 'kept' as const },
    );
    return showYou(sentence(ideasText[unit.language].keptSaid));
  },
});
