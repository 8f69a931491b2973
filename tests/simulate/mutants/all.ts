import { answered } from './list/answered.ts';
import { between } from './list/between.ts';
import { drawn } from './list/drawn.ts';
import { drawnAgain } from './list/drawn-again.ts';
import { drawnByChance } from './list/drawn-by-chance.ts';
import { handedOn } from './list/handed-on.ts';
import { kept } from './list/kept.ts';
import { lately } from './list/lately.ts';
import { lived } from './list/lived.ts';
import { matters } from './list/matters.ts';
import { meeting } from './list/meeting.ts';
import { newest } from './list/newest.ts';
import { outbox } from './list/outbox.ts';
import { platforms } from './list/platforms.ts';
import { recorded } from './list/recorded.ts';
import { rhythm } from './list/rhythm.ts';
import { rows } from './list/rows.ts';
import { toldAndLeft } from './list/told-and-left.ts';
import { trial } from './list/trial.ts';
import type { Mutant } from './mutant.ts';

export const allMutants: readonly Mutant[] = [
  ...outbox,
  ...rows,
  ...trial,
  ...meeting,
  ...matters,
  ...lived,
  ...rhythm,
  ...platforms,
  ...newest,
  ...between,
  ...kept,
  ...drawn,
  ...drawnAgain,
  ...drawnByChance,
  ...toldAndLeft,
  ...lately,
  ...handedOn,
  ...recorded,
  ...answered,
];
