import type { Trial } from '../trial/trial.ts';

/** Taken off the agenda by whoever holds the meeting. It stays its author's, and nothing of it is lost. */
export function takeOff(trial: Trial, meeting: string, at: string): Trial {
  return trial.onAgenda ? { ...trial, onAgenda: false, takenOff: { meeting, at } } : trial;
}

/** Shared still, and off by no wish of its author's. */
export function isTakenOff(trial: Trial, meeting: string): boolean {
  return takenOffAt(trial, meeting) !== undefined;
}

export function takenOffAt({ audience, onAgenda, takenOff }: Trial, meeting: string): string | undefined {
  return audience === 'unit' && !onAgenda && takenOff?.meeting === meeting ? takenOff.at : undefined;
}

/** What its author or the chair decides now holds, whatever was done with it before. */
export function setOnAgenda({ takenOff: _, ...trial }: Trial, onAgenda: boolean): Trial {
  return { ...trial, onAgenda };
}
