import type { Reply } from '../../../bot/turn/reply.ts';
import type { Values } from '../../../bot/ui/form.ts';
import type { Role, StoryHome } from './cast.ts';
import { actsIn, type Stage } from './stage.ts';

/** The id that the bot gives a trial: that of the message it came from. */
export function idOf({ where, people }: StoryHome, message: string): string {
  const { platform, tenant } = people.bo;
  return `${platform}:${tenant}:${where.conversation}:${message}`;
}

/** Week of the course, open day in it, time. */
type Moment = readonly [week: number, day: number, time: string];

export interface Told {
  readonly on: Moment;
  readonly role: Role;
  readonly does: string;
  readonly play: (
    stage: Stage,
    to: { readonly unit: string; readonly key: string; readonly home: StoryHome },
  ) => Promise<unknown>;
}

export const tells = (role: Role, on: Moment, name: string, words: string): Told => ({
  on,
  role,
  does: 'skriver en prøvehandling',
  play: (stage, { key }) => stage.say(role, `prøvehandling: ${words}`, `${key}-${name}`),
});

export const answers = (role: Role, on: Moment, name: string, values: Values): Told => ({
  on,
  role,
  does: 'fortæller, hvordan det gik',
  play: (stage, { unit, key, home }) =>
    stage.fill(
      role,
      'outcome.open',
      { unit, trial: idOf(home, `${key}-${name}`) },
      { tried: 'yes', ...values },
    ),
});

/** The answers that a note cannot be without. */
export const lively: Values = { part: 'dressing', engagement: '3', strategies: 'grouping,nearness' };

type Fills = (role: Role, on: Moment, values: Values) => Told;

/** Fills in a form of the unit. */
const fills =
  (does: string, action: string): Fills =>
  (role, on, values) => ({
    on,
    role,
    does,
    play: (stage, { unit }) => stage.fill(role, action, { unit }, values),
  });

/** Fills in a form of the course that is running. */
const fillsForCourse =
  (does: string, action: string): Fills =>
  (role, on, values) => ({
    on,
    role,
    does,
    play: async (stage, { unit }) => {
      const course = courseOf(await stage.press(role, 'activity.show', { unit }));
      return stage.fill(role, action, { unit, course }, values);
    },
  });

export const notes = fills('skriver en note om en lille gruppe', 'note.open');
export const spars = fills('beder om sparring', 'sparring.ask');
export const puts = fills('sætter en gruppe i ugeplanen', 'week.slot');
export const plans = fillsForCourse('skriver planen for forløbet', 'activity.plan');
export const focuses = fillsForCourse('skriver fokuspunkter', 'focus.write');

/** Two taps: the group, and what became of it. */
export const marks = (role: Role, on: Moment, group: string, mark: string): Told => ({
  on,
  role,
  does: 'markerer dagens gruppe',
  play: async (stage, { unit }) => {
    const row = actsIn(await stage.press(role, 'day.show', { unit }));
    const found = row.find(({ action, label }) => action === 'day.group' && label.endsWith(group));
    return stage.press(role, 'day.mark', { ...found?.data, unit, mark });
  },
});

function courseOf(reply: Reply): string {
  return actsIn(reply).find(({ action }) => action === 'activity.plan')?.data?.course ?? '';
}
