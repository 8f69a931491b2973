import type { ReflectionCard } from './reflection-card.ts';
import { acuteCards } from './reflection-cards-acute.ts';
import { crossProfessionalCards } from './reflection-cards-cross-professional.ts';
import { ethicalCards } from './reflection-cards-ethical.ts';
import { inclusionCards } from './reflection-cards-inclusion.ts';
import { parentCards } from './reflection-cards-parents.ts';

/** The whole deck: one for each week of a year. */
export const reflectionCards: readonly ReflectionCard[] = [
  ...inclusionCards,
  ...parentCards,
  ...crossProfessionalCards,
  ...acuteCards,
  ...ethicalCards,
];
