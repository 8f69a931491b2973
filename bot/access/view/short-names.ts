import { firstName } from '../../../shared/domain/person/first-name.ts';
export type NameOf = (adult: string | undefined) => string | undefined;

/** The first name where nobody else has it: a cell is narrow, and colleagues know each other. */
export function shortNames(names: readonly { readonly id: string; readonly name: string }[]): NameOf {
  const shared = Map.groupBy(names, ({ name }) => firstName(name).toLowerCase());
  return (wanted) => {
    const name = names.find(({ id }) => id === wanted)?.name;
    if (name === undefined) return undefined;
    const [first = name, ...rest] = name.split(' ');
    const isAlone = shared.get(first.toLowerCase())?.length === 1;
    return isAlone || rest.length === 0 ? first : `${first} ${rest.at(-1)?.charAt(0)}.`;
  };
}

/** Who has a name here is of the unit. */
export function isNamed(nameOf: NameOf): (adult: string) => boolean {
  return (adult) => nameOf(adult) !== undefined;
}
