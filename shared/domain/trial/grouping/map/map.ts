import { arrival } from './arrival.ts';
import { arts, gathering } from './arts.ts';
import { body } from './body.ts';
import { care } from './care.ts';
import { discovery } from './discovery.ts';
import { grownUps, parents, room } from './grown-ups.ts';
import { language } from './language.ts';
import type { Matter } from './matter.ts';
import { meal } from './meal.ts';
import { nature, outdoors } from './outdoors.ts';
import { play } from './play.ts';
import { feelings, together } from './together.ts';
import { transition } from './transition.ts';

/** The map of the day and the work: what staff in a daycare write trials about. */
export const matters: readonly Matter[] = [
  ...arrival,
  ...transition,
  ...meal,
  ...care,
  ...outdoors,
  ...nature,
  ...body,
  ...play,
  ...together,
  ...feelings,
  ...language,
  ...discovery,
  ...arts,
  ...gathering,
  ...room,
  ...grownUps,
  ...parents,
];
