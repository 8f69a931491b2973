import { addDays, dayOf, instantOf } from '../oracle/calendar.ts';
import type { Person, Shown } from '../platforms/platform.ts';
import { ask, said } from './ask.ts';
import { command, label, says } from './labels.ts';
import { channelOf, type Life, press, submit } from './life.ts';

/** Somebody from outside comes to look: everybody in the house may see it, until the day is over. */
export async function inviteOutsideEye(life: Life, by: Person): Promise<void> {
  const { oracle, house, random, words, world } = life;
  const shown = await ask(life, by, channelOf(life), command.outsideEye);
  const button = buttonIn(shown, label.inviteEye) ?? buttonIn(shown, label.inviteAnotherEye);
  const form = button && (await press(life, by, button)).outcome.form;
  if (!form) return;
  const mark = words.mark(life.id);
  const marked = oracle.ledger.marking(house, by, mark);
  const day = addDays(dayOf(world.scheduler.now()), random.between(1, 12));
  const { saved, shown: ready } = await submit(life, form, {
    who: `vores vejleder ${mark}`,
    day,
    from: '09:30',
    to: '10:30',
    look: 'hvordan vi venter ved frugten',
  });
  oracle.note(saved === true ? 'outside eye' : 'outside eye in doubt');
  if (saved !== true) return;
  marked.goneFrom = instantOf(addDays(day, 1), '00:00');
  const fate = random.pick(['stays', 'moves', 'goes'] as const);
  if (fate === 'moves') await move(life, by, ready, { mark, day });
  else if (fate === 'goes') await takeBack(life, by, mark);
  else await look(life, day);
}

/** A colleague sees it on the week, on that day and on the days after. */
async function look(life: Life, day: string): Promise<void> {
  const { house, random, world } = life;
  await ask(life, random.pick(house.staff), channelOf(life), command.week);
  const after = instantOf(addDays(day, 1), '07:00') - world.scheduler.now();
  await world.scheduler.pause(Math.max(0, after));
  await ask(life, random.pick(house.staff), channelOf(life), random.pick([command.week, command.outsideEye]));
}

async function move(
  life: Life,
  by: Person,
  ready: readonly Shown[],
  { mark, day }: { readonly mark: string; readonly day: string },
): Promise<void> {
  const { oracle, random, world } = life;
  const marked = oracle.ledger.marks.get(mark);
  const change = buttonIn(ready, label.changeEye);
  const form = change && (await press(life, by, change)).outcome.form;
  if (!form || !marked) return;
  // Until the answer is there, either day may hold.
  marked.goneFrom = Number.POSITIVE_INFINITY;
  const today = dayOf(world.scheduler.now());
  const next = addDays(day > today ? day : today, random.between(1, 5));
  const { saved } = await submit(life, form, { day: next });
  if (saved === true) marked.goneFrom = instantOf(addDays(next, 1), '00:00');
  else if (saved === false) marked.goneFrom = instantOf(addDays(day, 1), '00:00');
  oracle.note('outside eye moved');
}

async function takeBack(life: Life, by: Person, mark: string): Promise<void> {
  const { oracle, world } = life;
  const mine = (await ask(life, by, channelOf(life), command.outsideEye)).filter(({ lines }) =>
    lines.some(({ text }) => text.includes(mark)),
  );
  const buttons = mine.flatMap((one) => one.buttons).filter((one) => one.label === label.withdraw);
  // Several may stand in one list: only the one that says so asks about this one.
  for (const button of buttons) {
    const asked = await press(life, by, button);
    if (!said(asked.shown).includes(mark)) continue;
    const yes = buttonIn(asked.shown, label.yesTakeEyeBack);
    const done = yes && (await press(life, by, yes));
    const marked = oracle.ledger.marks.get(mark);
    if (marked && done && said(done.shown).includes(says.eyeTakenBack)) {
      // The list that says so still names whom to tell.
      marked.goneFrom = world.scheduler.now();
      oracle.note('outside eye taken back');
    }
    return;
  }
}

function buttonIn(shown: readonly Shown[], wanted: string) {
  return shown.flatMap(({ buttons }) => buttons).find((one) => one.label === wanted);
}
