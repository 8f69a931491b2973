import type { Season } from './season.ts';
import { seasonsFamilyDaycare } from './seasons-family-daycare.ts';
import { seasonsInstitution } from './seasons-institution.ts';

export const seasons: readonly Season[] = [...seasonsInstitution, ...seasonsFamilyDaycare];
