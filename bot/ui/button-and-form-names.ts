/**
 * The names of buttons and forms, and what data a button carries. Each room adds its own beside the feature:
 * `interface Actions { 'trial.edit': Carries<'unit' | 'trial'> }` in `bot/trial/change-trial.ts`. So a view with a
 * button that has no feature, or lacks data, does not compile.
 */
export interface Actions {
  /** Says in a message's place what its writer typed: for platforms where a message cannot open a form. */
  words: Carries<'text'>;
}

/** Empty here; each room adds its forms, as with `Actions`. */
export interface Forms extends Record<never, never> {}

export type ActionName = keyof Actions & string;
export type FormName = keyof Forms & string;

/** Text under each of the names in `Needs`, and perhaps under those in `May`. */
export type Carries<Needs extends string = never, May extends string = never> = Readonly<
  Record<Needs, string> & Partial<Record<May, string>>
>;
