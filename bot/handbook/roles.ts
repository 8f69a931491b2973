import type { Standing } from '../access/enter.ts';
import { command } from '../feature/command.ts';
import { library } from '../library/library.ts';
import type { RoleGuide } from '../library/text/role-guide.ts';
import { showYou } from '../turn/call.ts';
import { roleView } from './view/roles-view.ts';

/** Nobody is shown another's duties, so that nobody holds them up to anybody. */
export const roleCommand = command({
  name: 'role',
  words: { da: ['min rolle', 'rolle'], en: ['my role', 'role'] },
  help: { under: 'handbook' },
  deed: 'use-handbook',
  run: async (at) => {
    const own = ownRole(at);
    const guides = library().texts.roleGuides.filter(({ role }) => role === own);
    return showYou(roleView(at.unit, guides));
  },
});

function ownRole({ roles }: Standing): RoleGuide['role'] {
  if (roles.includes('leader') || roles.includes('institution-leader')) return 'leader';
  return roles.includes('deputy') ? 'deputy' : 'staff';
}
