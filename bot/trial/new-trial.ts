import type { Author, Trial } from '../../shared/domain/trial/trial.ts';
import type { Standing } from '../access/enter.ts';
import { placeOf } from './trial-receipt.ts';
import { asWriter, unnamedWriter } from './writers.ts';

/** A trial that is written now, with what every trial has. A shared one begins on the agenda of the meeting to come. */
export function newTrial(
  { unit, call }: Standing,
  made: Pick<Trial, 'id' | 'author' | 'what' | 'audience'>,
): Trial {
  const now = call.ports.clock.now();
  return {
    v: 1,
    ...made,
    onAgenda: made.audience === 'unit',
    course: placeOf(unit, now).course,
    at: now.toISOString(),
  };
}

/** Whoever writes here, as an author. On a shared account nobody has said yet who it is. */
export async function authorHere(at: Standing): Promise<Author> {
  return at.isShared ? unnamedWriter(at.call) : (await asWriter(at)).person;
}
