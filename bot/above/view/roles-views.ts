import type { NetworkRole, RoleAbove } from '../../../shared/domain/access/network-permissions.ts';
import type { Appointment, WriteBack } from '../../../shared/domain/network/above.ts';
import type { Network } from '../../../shared/domain/network/network.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { Person } from '../../../shared/domain/person/person.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import { aboveText } from '../../network/text/role-names-above.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, list, note, paragraph, strong } from '../../ui/build-view.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { rolesText } from '../text/roles-text.ts';
import { trendsText } from '../text/trends-text.ts';

export interface SeenFromAbove {
  readonly network: Network;
  readonly roles: readonly NetworkRole[];
  readonly own: RoleAbove | undefined;
  readonly holders: readonly Appointment[];
  readonly mayName: readonly RoleAbove[];
  readonly maySeeTrends: boolean;
  readonly mayWriteBack: boolean;
  readonly written: WriteBack | undefined;
}

/** What this person is, who else is what, and what they can do about it. */
export function rolesView(language: Language, seen: readonly SeenFromAbove[]): View {
  const text = rolesText[language];
  const code: Act = { label: text.haveCode, action: 'network.code', opensForm: true };
  if (seen.length === 0)
    return { summary: text.title, nodes: [heading(text.title), paragraph(text.none), buttons(code)] };
  return {
    summary: text.title,
    nodes: [heading(text.title), ...seen.flatMap((each) => seenNodes(each, language))],
  };
}

function seenNodes(seen: SeenFromAbove, language: Language): readonly ViewNode[] {
  const { network, own, holders, mayName, written } = seen;
  const text = rolesText[language];
  const roles = aboveText[language].roles;
  const data = { network: network.id };
  const acts: Act[] = [];
  if (seen.maySeeTrends) acts.push({ label: trendsText[language].show, action: 'trends.show', data });
  if (seen.mayWriteBack) acts.push({ label: text.writeBack, action: 'above.write', data, opensForm: true });
  if (written) acts.push({ label: text.takeBack, action: 'above.unwrite', data });
  const naming: Act[] = mayName.map((role) => ({
    label: text.invite(roles[role]),
    action: 'above.invite',
    data: { ...data, role },
  }));
  const ending: Act[] = holders
    .filter(({ role }) => mayName.includes(role))
    .map((each) => ({
      label: text.end(nameOf(each.person, language)),
      action: 'above.end',
      data: { ...data, holder: keyOf(each.person) },
    }));
  return [
    paragraph(strong(network.name)),
    ...(own ? [paragraph(text.you(roles[own], network.name))] : []),
    ...(written ? [note(text.stands(written.text))] : []),
    ...(acts.length > 0 ? [buttons(...acts)] : []),
    ...(mayName.length > 0
      ? [
          holders.length > 0
            ? list(holders.map(({ role, person }) => `${nameOf(person, language)}: ${roles[role]}`))
            : paragraph(text.nobody),
        ]
      : []),
    ...(naming.length > 0 ? [buttons(...naming)] : []),
    ...(ending.length > 0 ? [buttons(...ending)] : []),
    ...(own ? [buttons({ label: text.endOwn, action: 'above.end', data: { ...data, holder: 'me' } })] : []),
  ];
}

function nameOf({ name }: Person, language: Language): string {
  return name ?? rolesText[language].somebody;
}

export function keyOf({ platform, tenant, id }: Person): string {
  return `${platform}|${tenant}|${id}`;
}

/** Shown once: only the code's hash is kept. */
export function roleCodeView(
  network: Network,
  role: RoleAbove,
  { code, until }: { readonly code: string; readonly until: Day },
): View {
  const { language } = network;
  const text = rolesText[language];
  const title = text.codeTitle(aboveText[language].roles[role], network.name);
  return {
    summary: title,
    nodes: [
      heading(title),
      paragraph(strong(code)),
      paragraph(text.code),
      note(text.once(datesText[language].longDay(until))),
    ],
  };
}
