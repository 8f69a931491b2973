/** Which command a whole sentence belongs to: without capitals, with æ, ø and å written out (`moede`). */
export interface SentenceRule {
  /** The commands that answer; of several, the first that there is. */
  readonly commands: readonly [string, ...string[]];
  readonly says: RegExp;
}

/**
 * What people tell the bot, or ask of it, without a word that asks: “jeg vil gerne tilføje Tim til stuen”, “det regner
 * på onsdag”. Most begin with `jeg` or `vi`, as trials do, so each rule names something that is no practice with
 * children: a colleague, a meeting, a decision, a plan, the weather. The rules stand in their rooms'
 * `told-rules.ts`; `front` says in which order they are read.
 */
export interface ToldRule extends SentenceRule {
  /** “Vi planlægger turen sammen med børnene” holds the words of this rule, and is a trial. */
  readonly notWithChildren?: true;
}

export const weekday = '(?:man|tirs|ons|tors|fre|loer|soen)dag';
export const someDay = `(?:i dag|i morgen|i ?overmorgen|(?:paa |naeste |i )?${weekday}s?)`;
/** What people are employed as. */
export const post =
  '(?:leder|stedfortraeder|paedagog|medhjaelper|medarbejder|kollega|studerende|praktikant|elev|vikar|dagplejer)';
/** Words of those whom a trial is tried out with. */
export const ofChildren = /\b(?:boern(?:ene|enes)?|barn(?:et|ets)?|de (?:smaa|store|yngste|aeldste)|legen)\b/;
