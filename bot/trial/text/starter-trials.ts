import type { Language } from '../../../shared/domain/person/person.ts';
import type { Setting } from '../../../shared/domain/unit/unit-kind.ts';
import type { StarterTrials } from './starter-bank.ts';
import * as familyDaycare from './starter-trials-family-daycare.ts';
import * as institution from './starter-trials-institution.ts';

export const starterTrials: Readonly<Record<Language, Readonly<Record<Setting, StarterTrials>>>> = {
  da: { institution: institution.da, 'family-daycare': familyDaycare.da },
  en: { institution: institution.en, 'family-daycare': familyDaycare.en },
};
