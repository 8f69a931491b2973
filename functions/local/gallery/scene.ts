import type { Values } from '../../../bot/ui/form.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { Role } from '../story/cast.ts';
import type { Place } from '../story/stage.ts';

export const links = {
  calendar: () => 'https://femuger.example/kalender',
  print: (kind: string) => `https://femuger.example/${kind}`,
};

type Told<T> = Readonly<Record<Language, T>>;

/** Somebody writes to the bot, presses what was offered, or sends the form that opened; in their own chat, if nothing else is said. */
export type Line = { readonly who: Role; readonly place?: Place } & (
  | { readonly says: Told<string> }
  /** The first such button of the latest answer that offers one. `over`: what this one is to carry instead. */
  | { readonly presses: string; readonly over?: Values }
  | { readonly writes: Told<Values> }
);

export interface Scene {
  readonly name: string;
  /** In the third week of a course; well before the meeting's time; at it; on the first day of the next course. */
  readonly when: 'week' | 'early' | 'meeting' | 'after';
  readonly lines: readonly Line[];
}

export const says = (who: Role, da: string, en: string, place?: Place): Line => ({
  who,
  says: { da, en },
  ...(place && { place }),
});
export const presses = (who: Role, action: string, place?: Place, over?: Values): Line => ({
  who,
  presses: action,
  ...(place && { place }),
  ...(over && { over }),
});
export const writes = (who: Role, da: Values, en: Values, place?: Place): Line => ({
  who,
  writes: { da, en },
  ...(place && { place }),
});
