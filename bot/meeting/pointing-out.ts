import { firstName } from '../../shared/domain/person/first-name.ts';
/** What a sentence may begin with: “nej, den om regntøj …”. */
export const opening = '^\\W*(?:(?:nej|ups|hov|og|men|så|nu|ok|okay|ja)\\W+)*';
/** “Den om …”, “det med …”: it speaks of what stands already. */
export const pointedOut = '(?:den|det|beslutningen|opgaven)\\s+(?:(?:her|der)\\s+)?(?:med|om)\\s+(?:at\\s+)?';

/** “Carla er færdig” tells of no decision, though there is one that names her. */
export function withoutNames(said: string, people: readonly { readonly name: string }[]): string {
  const names = people.flatMap(({ name }) => name.split(/\s+/u)).map((name) => RegExp.escape(name));
  if (names.length === 0) return said;
  return said.replace(new RegExp(`(?<!\\p{L})(?:${names.join('|')})s?(?!\\p{L})`, 'giu'), ' ');
}

/** Whether somebody’s first name stands there. */
export function isNamed(said: string, name: string): boolean {
  return withoutNames(said, [{ name: firstName(name) }]) !== said;
}
