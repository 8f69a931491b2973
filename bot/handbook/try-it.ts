import { fingerprint } from '../../shared/domain/guard/guard.ts';
import type { Language } from '../../shared/domain/person/language.ts';
import { type Side, sideOf } from '../../shared/domain/plan/principle.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { guardOne } from '../guard/guard-words.ts';
import { textNamed } from '../library/find-text.ts';
import { starterNamed } from '../library/starters.ts';
import { authorHere, newTrial } from '../trial/new-trial.ts';
import { store } from '../trial/store-trial.ts';
import { takenId } from '../trial/take-starter.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'handbook.try': Carries<'words', 'unit'>;
  }
}

interface Suggested {
  readonly what: string;
  readonly sign?: string;
  readonly side: Side;
}

/** A rung, a starter or a principle's own starter becomes a trial with one tap; its words can be changed afterwards. */
export const tryItButton = button('handbook.try', {
  deed: 'write-trial',
  needs: ['words'],
  press: (at, { words }) => tryIt(at, words),
});

async function tryIt(at: Standing, id: string): Promise<Reply> {
  const { unit, call, isShared } = at;
  const isPrivate = call.intent.where.kind === 'personal';
  if (isPrivate && isShared) return showYou(refusalView(unit.language, 'sharedAccount'));
  const suggested = suggestedBy(id, unit.language);
  const what = suggested && (await guarded(at, suggested.what));
  if (!what) return showYou(refusalView(unit.language, 'gone'));
  const sign = suggested.sign && (await guarded(at, suggested.sign));
  const audience = isPrivate ? 'private' : 'unit';
  const trial: Trial = {
    ...newTrial(at, { id: takenId(at, what), author: await authorHere(at), what, audience }),
    ...(sign && { sign }),
    side: suggested.side,
  };
  return store(at, trial, { thread: call.intent.where.thread });
}

function suggestedBy(id: string, language: Language): Suggested | undefined {
  const rung = textNamed('ladder', id);
  if (rung) return { what: rung[language].trial, side: rung.side };
  const principle = textNamed('principles', id);
  if (principle) return { what: principle[language].starter, side: sideOf[principle.principle] };
  const starter = starterNamed(id);
  if (!starter) return undefined;
  const { trial, sign } = starter[language];
  return { what: trial, sign, side: sideOf[starter.principle] };
}

/** Ours pass as they are; a municipality's own words are taken at their word, but for what nobody may store. */
async function guarded({ call, unit }: Standing, text: string) {
  const verdict = await guardOne(call.ports, unit, text, [fingerprint(text)]);
  return verdict.ok ? verdict.text : undefined;
}
