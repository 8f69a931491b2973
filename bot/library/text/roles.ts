import type { RoleGuide } from './role-guide.ts';
import { rolesForAllChildren } from './roles-all-children.ts';
import { rolesAcrossProfessions } from './roles-cross-professional.ts';
import { rolesWithKnowledge } from './roles-knowledge.ts';
import { ownRoles } from './roles-own.ts';

export const roleGuides: readonly RoleGuide[] = [
  ...rolesForAllChildren,
  ...rolesWithKnowledge,
  ...rolesAcrossProfessions,
  ...ownRoles,
];
