import { type KeptDecision, passOn } from '../../shared/domain/meeting/kept-decision.ts';
import type { Attendee } from '../../shared/domain/meeting/meeting.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { form, type Instead } from '../feature/form.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { decisionsWith } from '../unit/left-decisions.ts';
import { leftDecisionsText } from '../unit/text/left-decisions-text.ts';
import {
  passOnForm as drawPassOn,
  nobodyToPassToView,
  placedView,
} from '../unit/view/left-decisions-view.ts';
import { findKept } from './correct-closed.ts';
import { moveKept } from './move-decision.ts';
import { everyone } from './who-takes-part.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    /** `adult`: the ids of those who have left. */
    'decision.free': Carries<'unit' | 'decision' | 'day' | 'adult'>;
    'decision.pass-on': Carries<'unit' | 'decision' | 'day' | 'adult'>;
  }
  interface Forms {
    'decision.pass-on': true;
  }
}

/** What whoever has left had taken on is nobody's for now. */
export const freeButton = button('decision.free', {
  deed: 'see-agenda',
  needs: ['decision', 'day', 'adult'],
  press: (at, which) => place(at, which, undefined),
});

interface Asked {
  readonly kept: KeptDecision;
  readonly colleagues: readonly Attendee[];
}

/** It gets somebody else. */
export const passOnForm = form<Asked | Instead>({
  form: 'decision.pass-on',
  deed: 'see-agenda',
  ask: async (at, { decision = '', day = '', adult = '' }) => {
    const { unit, call } = at;
    const [found, all] = await Promise.all([findKept(call.ports, unit.id, decision, day), everyone(at)]);
    const kept = found?.row.value;
    if (!(kept && standsWith(kept, adult))) return { instead: await shown(at, adult, undefined) };
    const colleagues = all.filter(({ id }) => !idsIn(adult).includes(id));
    return colleagues.length > 0 ? { kept, colleagues } : { instead: showYou(nobodyToPassToView(unit)) };
  },
  draw: ({ unit }, { kept, colleagues }, drawing) => {
    const options = colleagues.map(({ id, name }) => ({ value: id, label: name.slice(0, 75) }));
    return drawPassOn({ unit, kept, options, ...drawing });
  },
  send: (at, { asked: { colleagues }, values, context }) => {
    const to = colleagues.find(({ id }) => id === values.to);
    if (!to) return Promise.resolve({ errors: { to: leftDecisionsText[at.unit.language].choose } });
    const { decision = '', day = '', adult = '' } = context;
    return place(at, { decision, day, adult }, to);
  },
});

export const passOnButton = button('decision.pass-on', {
  deed: 'see-agenda',
  needs: ['decision', 'day', 'adult'],
  press: (at, { decision, day, adult }) => passOnForm.open(at, { decision, day, adult }),
});

interface Which {
  readonly decision: string;
  readonly day: string;
  readonly adult: string;
}

/** Only while it stands with whoever has left: a colleague may have taken it on since. */
async function place(
  at: Standing,
  { decision: id, day, adult }: Which,
  to: Attendee | undefined,
): Promise<Reply> {
  const moved = await moveKept(at, { id, day }, (kept) =>
    standsWith(kept, adult) ? passOn(kept, to) : kept,
  );
  if (moved === 'busy') return showYou(refusalView(at.unit.language, 'busy'));
  if (moved === 'gone' || !moved.isNew) return shown(at, adult, undefined);
  return shown(at, adult, { words: moved.kept.text, to });
}

async function shown(
  at: Standing,
  adult: string,
  placed: { readonly words: string; readonly to: Attendee | undefined } | undefined,
): Promise<Reply> {
  const { unit, call } = at;
  const left = await decisionsWith(call.ports, unit.id, idsIn(adult));
  if (!placed) return instead(showYou(placedView(unit, undefined, left)));
  const { words, to } = placed;
  const isReader = to?.person !== undefined && samePerson(to.person, call.person);
  return instead(showYou(placedView(unit, { words, ...(to && { to: { name: to.name, isReader } }) }, left)));
}

function standsWith({ state, owner }: KeptDecision, adult: string): boolean {
  return state === 'open' && owner !== undefined && idsIn(adult).includes(owner.id);
}

function idsIn(adult: string): readonly string[] {
  return adult.split(',').filter(Boolean);
}
