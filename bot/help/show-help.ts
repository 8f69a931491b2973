import { may, rolesOf } from '../../shared/domain/access/permissions.ts';
import { resolveUnit } from '../access/resolve-unit.ts';
import type { CommandName } from '../front/text/command-words.ts';
import { readMember } from '../rows/rows.ts';
import { type Call, firstLanguage, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { type HelpGroup, helpView } from './view/help-view.ts';

/** What this person can do here and now: nothing on the list answers with a refusal. */
export async function showHelp(call: Call): Promise<Reply> {
  const resolved = await resolveUnit(call);
  const groups = resolved.kind === 'unit' ? await groupsFor(call, resolved.unit) : groupsWithoutUnit(call);
  const language = resolved.kind === 'unit' ? resolved.unit.language : firstLanguage;
  return showYou(
    helpView({ language, platform: call.person.platform, where: call.intent.where.kind, groups }),
  );
}

type Groups = readonly { readonly group: HelpGroup; readonly commands: readonly CommandName[] }[];

async function groupsFor(
  call: Call,
  unit: Parameters<typeof rolesOf>[1] & { readonly id: string },
): Promise<Groups> {
  const isMember = (await readMember(call.ports, unit.id, call.person)) !== undefined;
  const roles = rolesOf(call.person, unit, call.today, { isMember });
  const only = (deed: Parameters<typeof may>[1], command: CommandName): CommandName[] =>
    may(roles, deed) ? [command] : [];
  return [
    {
      group: 'everyday',
      commands: [
        'guide',
        'trial',
        'trials',
        ...only('write-note', 'note'),
        ...only('see-notes', 'overview'),
        ...only('have-goal', 'goal'),
        ...only('see-agenda', 'agenda'),
        ...only('write-process-plan', 'process-plan'),
        'plan',
        ...only('get-calendar', 'calendar'),
        ...only('print', 'print'),
        'help',
      ],
    },
    {
      group: 'unit',
      commands: [
        'leadership',
        ...only('edit-unit', 'edit'),
        ...only('see-members', 'members'),
        ...only('set-common-goals', 'common-goals'),
        ...only('switch-posts', 'posts'),
        ...only('see-operations', 'operations'),
      ],
    },
    { group: 'you', commands: isMember ? only('leave-unit', 'leave') : ['join'] },
  ];
}

function groupsWithoutUnit(call: Call): Groups {
  return [
    { group: 'everyday', commands: ['help'] },
    { group: 'unit', commands: call.intent.where.kind === 'channel' ? ['create'] : [] },
  ];
}
