import { type Person, samePerson } from '../person/person.ts';
import type { Day } from '../time/day.ts';
import type { Institution, Leadership } from '../unit/unit.ts';

/** What somebody is to one unit. `visitor`: anyone who can write in its channel. */
export type Role = 'visitor' | 'member' | 'deputy' | 'leader' | 'institution-leader';

const everyone: readonly Role[] = ['visitor', 'member', 'deputy', 'leader', 'institution-leader'];
const members: readonly Role[] = ['member', 'deputy', 'leader', 'institution-leader'];
const leaders: readonly Role[] = ['deputy', 'leader', 'institution-leader'];

/** Who may do and see what. The gate (`bot/access/enter.ts`) asks this table for every command, button and form. */
const allowed = {
  'see-guide': everyone,
  'see-help': everyone,
  'see-leadership': everyone,
  // Open to all, because the deed itself says best why somebody cannot leave.
  'leave-unit': everyone,
  'choose-rest': members,
  'edit-unit': leaders,
  'see-plan': everyone,
  'change-plan': leaders,
  'get-calendar': members,
  'close-calendars': leaders,
  'take-up-deputy': ['member'],
  'end-deputy': ['deputy', 'leader', 'institution-leader'],
  'hand-over': ['leader', 'institution-leader'],
  'undo-claim': ['institution-leader'],
  // Open to all: what may be done to a trial depends on whose it is, which the deed itself checks.
  'write-trial': everyone,
  'see-members': members,
  'ask-for-chair': leaders,
  'take-chair': members,
  'see-operations': leaders,
  'switch-posts': leaders,
  'enter-for-others': leaders,
  'edit-members': leaders,
  // A deputy adds colleagues, but neither shuts anybody out nor takes an account from its owner.
  'remove-members': ['leader', 'institution-leader'],
  'write-note': members,
  'see-notes': members,
  'have-goal': members,
  'see-goals-for-unit': members,
  // A deputy is a colleague who stepped in for some weeks, often by their own wish. Whoever showed a goal to
  // “my leader” chose one person to trust with it, so neither the deputy nor the institution's leader sees it.
  'see-goals-for-leader': ['leader'],
  'set-common-goals': leaders,
  print: members,
  'use-handbook': members,
  // Open to all: a substitute on their first day has to find the number too.
  'see-contacts': everyone,
  'choose-principle': leaders,
  'see-agenda': members,
  'run-meeting': leaders,
  'write-process-plan': members,
  // Whoever is in a unit may know where its figures go.
  'see-networks': members,
  // What has been read cannot be taken out again, and anybody may have stepped in as deputy by their own wish.
  'share-with-network': ['leader', 'institution-leader'],
  // Who tries things is who reads what others have tried.
  'see-ideas': members,
  // Every member may plan, not only the leader. Earlier wordings are kept, so nothing is lost.
  'plan-activities': members,
  // Whoever asks picks who comes; those who lead may move or take back what others have asked for.
  'invite-outside-eye': members,
  'change-all-invitations': leaders,
  // Between two; which two, each question says for itself.
  spar: members,
  'choose-resources': leaders,
  // Only of those who have said yes themselves, which the deed checks.
  'share-video': members,
  // Each sees their own dates alone, whoever leads them; who plans them is one of the two.
  'see-follow-ups': members,
  'plan-follow-ups': leaders,
  // Presence is whoever's who was present.
  'note-visit': leaders,
  organise: leaders,
  // Names and words of everybody at once: not for whoever stepped in by their own wish.
  'fetch-archive': ['leader', 'institution-leader'],
  'see-access-log': ['leader', 'institution-leader'],
} as const satisfies Record<string, readonly Role[]>;

export type Deed = keyof typeof allowed;

export const allDeeds = Object.keys(allowed) as readonly Deed[];

export function rolesAllowed(deed: Deed): readonly Role[] {
  return allowed[deed];
}

export function may(roles: readonly Role[], deed: Deed): boolean {
  const list = rolesAllowed(deed);
  return roles.some((role) => list.includes(role));
}

export function rolesOf(
  person: Person,
  unit: { readonly leadership: Leadership },
  today: Day,
  more: { readonly isMember?: boolean; readonly institution?: Institution | undefined } = {},
): readonly Role[] {
  const { leader, deputy } = unit.leadership;
  const roles: Role[] = ['visitor'];
  if (deputy && samePerson(deputy.person, person) && today <= deputy.until) roles.push('deputy');
  if (samePerson(leader, person)) roles.push('leader');
  else if (more.isMember) roles.push('member');
  if (more.institution && samePerson(more.institution.leader, person)) roles.push('institution-leader');
  return roles;
}
