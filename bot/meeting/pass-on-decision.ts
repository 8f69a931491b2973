import type { KeptDecision } from '../../shared/domain/meeting/kept-decision.ts';
import { othersThan, type Part, partWith, passOn } from '../../shared/domain/meeting/left-with.ts';
import type { Attendee } from '../../shared/domain/meeting/meeting.ts';
import { peopleWritten } from '../../shared/domain/meeting/people-written.ts';
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
  goneIn,
  nobodyToPassToView,
  type Placed,
  placedView,
} from '../unit/view/left-decisions-view.ts';
import { changeDecidedNow, decidedNow } from './decided-now.ts';
import { findKept } from './find-kept.ts';
import { moveKept } from './move-decision.ts';
import { everyone } from './who-takes-part.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    /** `adult`, `names`: those who have left. `beside`: the words one of them is named by beside whoever has it. */
    'decision.free': Carries<'unit' | 'decision' | 'day' | 'adult', 'names' | 'beside'>;
    'decision.pass-on': Carries<'unit' | 'decision' | 'day' | 'adult', 'names' | 'beside'>;
  }
  interface Forms {
    'decision.pass-on': true;
  }
}

/** What whoever has left had taken on is nobody's for now, or with those alone who had it beside them. */
export const freeButton = button('decision.free', {
  deed: 'see-agenda',
  needs: ['decision', 'day', 'adult'],
  press: async (at, which) => place(at, which, undefined, await everyone(at)),
});

interface Asked {
  readonly kept: KeptDecision;
  readonly people: readonly Attendee[];
  /** Those who can take it: neither gone nor in on it already. */
  readonly colleagues: readonly Attendee[];
}

/** It gets somebody else. */
export const passOnForm = form<Asked | Instead>({
  form: 'decision.pass-on',
  deed: 'see-agenda',
  ask: async (at, { decision = '', day = '', adult = '', names, beside }) => {
    const { unit, call } = at;
    const [found, all] = await Promise.all([findKept(call.ports, unit.id, decision, day), everyone(at)]);
    const kept = found ? found.row.value : await decidedNow(at, { id: decision, day });
    const which = { decision, day, adult, names, beside };
    const part = kept && standsWith(kept, which);
    if (!part) return { instead: await shown(at, which, undefined) };
    const gone = goneIn(which).map(({ id }) => id);
    const others = othersThan(part, kept);
    const people = all.filter(({ id }) => !gone.includes(id));
    const isIn = (each: Attendee) =>
      each.id === kept.owner?.id || others.some((name) => peopleWritten(name, [each]).length > 0);
    const colleagues = people.filter((each) => !isIn(each));
    return colleagues.length > 0
      ? { kept, people, colleagues }
      : { instead: showYou(nobodyToPassToView(unit)) };
  },
  draw: ({ unit }, { kept, colleagues }, drawing) => {
    const options = colleagues.map(({ id, name }) => ({ value: id, label: name.slice(0, 75) }));
    return drawPassOn({ unit, kept, options, ...drawing });
  },
  send: (at, { asked: { people, colleagues }, values, context }) => {
    const to = colleagues.find(({ id }) => id === values.to);
    if (!to) return Promise.resolve({ errors: { to: leftDecisionsText[at.unit.language].choose } });
    const { decision = '', day = '', adult = '', names, beside } = context;
    return place(at, { decision, day, adult, names, beside }, to, people);
  },
});

export const passOnButton = button('decision.pass-on', {
  deed: 'see-agenda',
  needs: ['decision', 'day', 'adult'],
  press: (at, { decision, day, adult, names, beside }) =>
    passOnForm.open(at, {
      decision,
      day,
      adult,
      ...(names && { names }),
      ...(beside && { beside }),
    }),
});

interface Which {
  readonly decision: string;
  readonly day: string;
  readonly adult: string;
  readonly names?: string | undefined;
  readonly beside?: string | undefined;
}

/** Only while it stands with whoever has left: a colleague may have taken it on since. */
async function place(
  at: Standing,
  which: Which,
  to: Attendee | undefined,
  people: readonly Attendee[],
): Promise<Reply> {
  const { unit, call } = at;
  const gone = goneIn(which).map(({ id }) => id);
  const among = { people: people.filter(({ id }) => !gone.includes(id)), language: unit.language };
  let others: readonly string[] = [];
  const of = { id: which.decision, day: which.day };
  const make = (kept: KeptDecision): KeptDecision => {
    const part = standsWith(kept, which);
    others = part ? othersThan(part, kept) : [];
    return part ? passOn(kept, part, to, among) : kept;
  };
  const kept = await moveKept(at, of, make);
  const moved = kept === 'gone' ? await changeDecidedNow(at, of, make) : kept;
  if (typeof moved === 'object' && 'instead' in moved) return moved.instead;
  if (moved === 'busy') return showYou(refusalView(unit.language, 'busy'));
  if (moved === 'gone' || !moved.isNew) return shown(at, which, undefined);
  const isReader = to?.person !== undefined && samePerson(to.person, call.person);
  const taken = to && { to: { name: to.name, isReader } };
  const beside = which.beside !== undefined || !to ? others : [];
  return shown(at, which, { words: moved.kept.text, ...taken, others: beside });
}

async function shown(at: Standing, which: Which, placed: Placed | undefined): Promise<Reply> {
  const { unit, call } = at;
  const people = goneIn(which);
  const decisions = await decisionsWith(call.ports, unit, people);
  return instead(showYou(placedView(unit, placed, { people, decisions })));
}

/** The part that the button was about, if it is still so. */
function standsWith(kept: KeptDecision, which: Which): Part | undefined {
  const part = partWith(kept, goneIn(which));
  return part?.beside === which.beside ? part : undefined;
}
