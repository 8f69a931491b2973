import type { Person, Shown } from '../platforms/platform.ts';
import { textOf } from '../platforms/platform.ts';
import { ask } from './ask.ts';
import { worksElsewhere } from './goal-and-note.ts';
import { command, label } from './labels.ts';
import { channelOf, chatOf, type Life, press, submit } from './life.ts';

/** What the group needs, a goal and one activity: written anew or edited, by whoever stands with the children. */
export async function planTogether(life: Life, by: Person): Promise<void> {
  const { oracle, house, words } = life;
  // In the chat of somebody who works in two houses it would be the other house's plan.
  const place = worksElsewhere(life, by) ? channelOf(life) : chatOf(by);
  const shown = await ask(life, by, place, command.planTogether);
  const button = buttonIn(shown, label.writePlan) ?? buttonIn(shown, label.edit);
  const form = button && (await press(life, by, button)).outcome.form;
  if (!form) return;
  if (form.fields.length > mostFields) oracle.complain(`the plan asks ${form.fields.length} things`);
  const mark = words.mark(life.id);
  oracle.ledger.marking(house, by, mark);
  const { saved } = await submit(life, form, {
    need: 'flere veje ind i legen',
    goal: `alle er med i legen ${mark}`,
    sign: 'flere bliver længere',
    activity: 'sanglege i små grupper',
    where: 'salen, tirsdag kl. 9.30',
  });
  oracle.note(saved === true ? 'plan' : 'plan in doubt');
}

/** What the house keeps an eye on in itself: the leader writes it, and every colleague reads it. */
export async function writeFocus(life: Life, by: Person): Promise<void> {
  const { oracle, house, words } = life;
  const leader = oracle.leaderOf(house);
  if (!leader) return;
  const shown = await ask(life, leader, channelOf(life), command.focus);
  const button = buttonIn(shown, label.writeFocus) ?? buttonIn(shown, label.editFocus);
  const form = button && (await press(life, leader, button)).outcome.form;
  if (!form) return;
  const mark = words.mark(life.id);
  oracle.ledger.marking(house, leader, mark);
  const { saved } = await submit(life, form, { point1: `vi går med ind ${mark}`, point2: '', point3: '' });
  oracle.note(saved === true ? 'focus' : 'focus in doubt');
  if (saved === true && !said(await ask(life, by, channelOf(life), command.focus)).includes(mark))
    oracle.note('focus not read back');
}

/** A group on the week, twice a week somewhere in the house. */
export async function putGroup(life: Life, by: Person): Promise<void> {
  const { oracle, random } = life;
  const shown = await ask(life, by, chatOf(by), command.week);
  const button = buttonIn(shown, label.putGroup) ?? buttonIn(shown, label.putOneMore);
  const form = button && (await press(life, by, button)).outcome.form;
  if (!form) return;
  if (form.fields.length > mostFields) oracle.complain(`a group asks ${form.fields.length} things`);
  const adults = form.fields.find(({ id }) => id === 'responsible')?.options ?? [];
  const { saved } = await submit(life, form, {
    group: `${random.pick(['Rød', 'Blå', 'Gul', 'Grøn'])} gruppe`,
    days: random.pick(['1,3', '2,4', '3,5', '1,2,3,4,5']),
    time: random.pick(['09:15', '09:30', '10:00']),
    place: random.pick(['Salen', 'Krogen', 'Legepladsen']),
    responsible: random.pickOr(adults, undefined)?.value ?? '',
    cover: '',
  });
  oracle.note(saved === true ? 'group on the week' : 'group in doubt');
}

/** Held, adjusted or not today: two taps, and nothing is asked in between. */
export async function markGroup(life: Life, by: Person): Promise<void> {
  const { oracle, random } = life;
  const row = await ask(life, by, channelOf(life), command.day);
  const groups = row.flatMap(({ buttons }) => buttons).filter(({ label: name }) => /gruppe$/.test(name));
  const group = random.pickOr(groups, undefined);
  if (!group) return;
  const first = await press(life, by, group);
  if (first.outcome.form) oracle.complain('a form stood between the two taps');
  const what = buttonIn(first.shown, random.pick(label.marks));
  if (!what) return;
  const { outcome, shown } = await press(life, by, what, random.chance(0.2));
  oracle.note(outcome.ok && said(shown).includes('De andre grupper') ? 'group marked' : 'group in doubt');
  if (random.chance(0.4)) await lookAtWeek(life, by);
}

/** Planned and held are a group's: never a rate, never a person's. */
async function lookAtWeek(life: Life, by: Person): Promise<void> {
  const { oracle, house } = life;
  const shown = await ask(life, by, chatOf(by), command.week);
  const counted = said(shown)
    .split('\n')
    .filter((line) => /blev til noget \d+/.test(line));
  for (const line of counted) {
    const named = house.staff.find(({ name }) => line.includes(name));
    if (named || line.includes('%')) oracle.complain(`${house.key}: a rate of somebody: ${line}`);
  }
  if (counted.length > 0) oracle.note('planned and held seen');
}

const mostFields = 6;

function buttonIn(shown: readonly Shown[], wanted: string) {
  return shown.flatMap(({ buttons }) => buttons).find((one) => one.label === wanted);
}

function said(shown: readonly Shown[]): string {
  return shown.map(textOf).join('\n');
}
