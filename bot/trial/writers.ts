import type { Guarded } from '../../shared/domain/guard/guard.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import { type Author, sharedAuthorPrefix } from '../../shared/domain/trial/trial.ts';
import type { Standing } from '../access/enter.ts';
import { memberKey } from '../rows/unit-rows.ts';
import { type Call, named } from '../turn/call.ts';
import type { Option, Values } from '../ui/form.ts';
import { accounts, optionOf, staffOf, staffOptions } from '../unit/members.ts';

type Texts = Readonly<Record<string, Guarded>>;

/** The colleagues that a leader may write for, with an account or without. */
export async function behalfOptions(at: Standing): Promise<readonly Option[]> {
  const members = (await accounts(at)).filter(
    ({ person, shared }) => !shared && !samePerson(person, at.call.person),
  );
  return [...members.map(optionOf), ...staffOptions(await staffOf(at))].slice(0, 100);
}

export interface Writer {
  readonly author: Author;
  /** True when a leader wrote it down for its author. */
  readonly entered: boolean;
}

/** Who the author is: the person, the colleague who is named on a shared account, or the one the leader writes for. */
export async function writerIn(at: Standing, values: Values, texts: Texts): Promise<Writer | 'missing'> {
  if (at.isShared) {
    const author = await writerOnShared(at, values, texts);
    return author ? { author, entered: false } : 'missing';
  }
  if (!at.may('enter-for-others') || !values.behalf)
    return { author: (await asWriter(at)).person, entered: false };
  const staff = (await staffOf(at)).find(({ id }) => id === values.behalf);
  if (staff) return { author: withoutAccount(staff.id, staff.name), entered: true };
  const member = (await accounts(at)).find(({ person }) => memberKey(person) === values.behalf);
  return member ? { author: member.person, entered: true } : { author: at.call.person, entered: false };
}

async function writerOnShared(at: Standing, values: Values, texts: Texts): Promise<Author | undefined> {
  const staff = (await staffOf(at)).find(({ id }) => id === values.who);
  const name = staff?.name ?? texts.whoElse;
  return name ? withoutAccount(staff?.id ?? `named:${name.toLowerCase()}`, name) : undefined;
}

/** The author of a trial from a shared account, until somebody says who it was. */
export function unnamedWriter({ person }: Call): Author {
  return withoutAccount(`${sharedAuthorPrefix}${person.id}`, person.name ?? '');
}

/** The call with its writer's name. The unit knows its members' names; for others the platform is asked. */
export function asWriter({ member, call }: Standing): Promise<Call> {
  return member ? Promise.resolve(call) : named(call);
}

function withoutAccount(id: string, name: string): Author {
  return { platform: 'none', tenant: '', id, name };
}
