import type { NetworkDeed } from '../../shared/domain/access/network-permissions.ts';
import type { Deed } from '../../shared/domain/access/permissions.ts';
import { firstLanguage } from '../../shared/domain/person/language.ts';
import { enter, type Standing, shutOut } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { ActionName, Actions } from '../ui/button-and-form-names.ts';
import { withUnitNamed } from './name-unit.ts';

export type Data = Readonly<Record<string, string>>;

/** What happens when a button is pressed. */
export interface ButtonFeature {
  readonly action: ActionName;
  /** The deed that the gate is asked for, a unit's or a network's; `anyone` for what needs neither. */
  readonly deed: Deed | NetworkDeed | 'anyone';
  readonly press: (call: Call, data: Data) => Promise<Reply>;
}

/** What a button has to carry, but for the unit, which the gate finds. */
type Needed<A extends ActionName> = Exclude<RequiredKeys<Actions[A]>, 'unit'>;
type RequiredKeys<T> = { [K in keyof T]-?: undefined extends T[K] ? never : K }[keyof T] & string;
type Needs<A extends ActionName> = [Needed<A>] extends [never]
  ? { readonly needs?: readonly [] }
  : { readonly needs: readonly Needed<A>[] };

export function button<A extends ActionName>(
  action: A,
  spec: {
    readonly deed: Deed;
    readonly press: (at: Standing, data: Actions[A]) => Promise<Reply>;
  } & Needs<A>,
): ButtonFeature {
  const { deed, press, needs = [] } = spec;
  return {
    action,
    deed,
    press: (call, data) =>
      needs.every((name) => data[name])
        ? enter(call, { deed, unit: data.unit }, async (at) =>
            withUnitNamed(at, await press(at, data as Actions[A])),
          )
        : Promise.resolve(showYou(refusalView(firstLanguage, 'gone'))),
  };
}

/** Buttons with no data that has to be there, such as `unit.create`. */
type FreeAction = { [A in ActionName]: [RequiredKeys<Actions[A]>] extends [never] ? A : never }[ActionName];

/** For what needs no unit, such as creating one. */
export function freeButton<A extends FreeAction>(
  action: A,
  press: (call: Call, data: Actions[A]) => Promise<Reply>,
): ButtonFeature {
  return { action, deed: 'anyone', press: (call, data) => shutOut(call) ?? press(call, data as Actions[A]) };
}
