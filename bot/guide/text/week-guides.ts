import type { Language } from '../../../shared/domain/person/person.ts';
import type { Setting } from '../../../shared/domain/unit/unit-kind.ts';
import type { WeekGuidesText } from './guide-content.ts';
import { weekGuidesFamilyDaycareText } from './week-guides-family-daycare.ts';
import { weekGuidesInstitutionText } from './week-guides-institution.ts';

export const weekGuidesText = {
  da: { institution: weekGuidesInstitutionText.da, 'family-daycare': weekGuidesFamilyDaycareText.da },
  en: { institution: weekGuidesInstitutionText.en, 'family-daycare': weekGuidesFamilyDaycareText.en },
} satisfies Record<Language, Record<Setting, WeekGuidesText>>;
