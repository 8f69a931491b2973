import { readMoment } from '../oracle/calendar.ts';
import type { Person, Place, Shown } from '../platforms/platform.ts';
import { textOf } from '../platforms/platform.ts';
import { command, label, says } from './labels.ts';
import { type Life, platformOf, press, shownBy } from './life.ts';

/** Any question that changes nothing. */
export async function askAnything(life: Life, by: Person, place: Place): Promise<readonly Shown[]> {
  const words = life.random.pick([
    command.guide,
    command.plan,
    command.agenda,
    command.agenda,
    command.mine,
    command.members,
    command.leadership,
    command.help,
    'kalender',
    'overblik',
    'mål',
    command.sparring,
    command.outsideEye,
    command.followUp,
    command.video,
    command.week,
    command.processPlan,
    'guiden',
  ]);
  const shown = await ask(life, by, place, words);
  if (words !== command.agenda) return shown;
  const more = shown.flatMap(({ buttons }) => buttons).find((button) => button.label === label.more);
  return more ? (await press(life, by, more)).shown : shown;
}

export async function ask(life: Life, by: Person, place: Place, words: string): Promise<readonly Shown[]> {
  const outcome = await platformOf(life).ask(by, place, words);
  life.oracle.asked(by, words, outcome);
  return shownBy(life, by, outcome);
}

/** When the next meeting is, as the agenda tells. */
export async function nextMeeting(
  life: Life,
  by: Person,
  place: Place,
): Promise<{ readonly at: number; readonly shown: readonly Shown[] } | undefined> {
  const shown = await ask(life, by, place, command.agenda);
  const line = shown
    .flatMap(({ lines }) => lines)
    .find(({ text }) => text.includes(says.chairedBy) && readMoment(text, life.world.scheduler.now()));
  const at = line && readMoment(line.text, life.world.scheduler.now());
  return at === undefined ? undefined : { at, shown };
}

export function said(shown: readonly Shown[]): string {
  return shown.map(textOf).join('\n');
}
