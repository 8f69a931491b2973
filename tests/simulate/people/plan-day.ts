import type { Person, Shown, ShownButton } from '../platforms/platform.ts';
import { ask, said } from './ask.ts';
import { worksElsewhere } from './goal-and-note.ts';
import { command, label } from './labels.ts';
import { channelOf, chatOf, type Life, press, submit } from './life.ts';

const mostFields = 6;

/** The day's plan of one group, or of the day where it has no groups; then it is looked for where a stand-in would. */
export async function planDay(life: Life, by: Person): Promise<void> {
  const { oracle, house, random, words } = life;
  const place = worksElsewhere(life, by) ? channelOf(life) : chatOf(by);
  const shown = await ask(life, by, place, command.processPlan);
  const group = random.pickOr(groupsIn(shown), undefined);
  const card = group ? (await press(life, by, group)).shown : shown;
  const button = [label.fillIn, label.writeOwn, label.edit]
    .map((wanted) => buttonsIn(card).find((one) => one.label === wanted))
    .find(Boolean);
  const form = button && (await press(life, by, button)).outcome.form;
  if (!form) return;
  if (form.fields.length > mostFields) oracle.complain(`a day’s plan asks ${form.fields.length} things`);
  const mark = words.mark(life.id);
  oracle.ledger.marking(house, by, mark);
  const { saved } = await submit(life, form, {
    activity: `bygge bro ${mark}`,
    start: 'i dag bygger vi en bro',
    close: 'hvad fik den til at holde?',
  });
  oracle.note(saved === true ? 'day planned' : 'day in doubt');
  if (saved === true && group) await lookForIt(life, by, { group: nameOf(group), mark });
}

/** It stands under its group, and under no other. A colleague may have written another one over it meanwhile. */
async function lookForIt(
  life: Life,
  by: Person,
  { group, mark }: { readonly group: string; readonly mark: string },
): Promise<void> {
  const { oracle, house } = life;
  const place = worksElsewhere(life, by) ? channelOf(life) : chatOf(by);
  const day = await ask(life, by, place, command.processPlan);
  for (const each of groupsIn(day)) {
    const isFound = said((await press(life, by, each)).shown).includes(mark);
    if (nameOf(each) === group && isFound) oracle.note('day’s plan read back');
    if (nameOf(each) !== group && isFound)
      oracle.complain(`${house.key}: the plan of ${group} was shown as that of ${nameOf(each)}`);
  }
}

function groupsIn(shown: readonly Shown[]): readonly ShownButton[] {
  return buttonsIn(shown).filter(({ label: name }) => /gruppe(?: kl\. [\d.]+)?$/.test(name));
}

/** “✔ Rød gruppe kl. 9.15” is Rød gruppe. */
function nameOf({ label: name }: ShownButton): string {
  return name.replace(/^✔ /, '').replace(/ kl\. [\d.]+$/, '');
}

function buttonsIn(shown: readonly Shown[]): readonly ShownButton[] {
  return shown.flatMap(({ buttons }) => buttons);
}
