import { says } from '../people/labels.ts';
import type { Shown } from '../platforms/platform.ts';
import { textOf } from '../platforms/platform.ts';
import { addDays, dayOf, instantOf, isClosed, mondayOf, readMoment, timeOf } from './calendar.ts';
import type { Oracle } from './oracle.ts';
import { whereOf } from './seen-by-whom.ts';

/** The same words in the same place within these days are the same post. */
const sameWithinMs = 6 * 86_400_000;
/** A post that sets out just in time may arrive a moment late. */
const onTheWayMs = 15 * 60_000;

/** By their titles: what the bot says in its rhythm, as opposed to what somebody's own action causes. */
const rhythm =
  /^(Uge \d af 5|Statusmøde$|Før det første forløb|Midt i det hele|I mødes snart$|Pause|Et skub|En dato er flyttet|Noget at undre sig|Halvvejs|Hvem leder mødet|Et spørgsmål til dig|Små grupper|Hvordan gik det)/m;
/** What is about a meeting to come is worth nothing after it. */
const aheadOfMeeting =
  /^(I mødes snart$|Hvem leder mødet|Hvem kan lede statusmødet|Hvordan gik det|En dato er flyttet)/m;

/** Two edits alike are answered alike, also when the queue answers one of them later. */
function messageAnswered({ by }: Shown): string {
  return /"kind":"message".*"delivery":"([^"]+)"/.exec(by.name)?.[1] ?? '';
}

export function isRhythm(shown: Shown): boolean {
  return shown.by.kind === 'job' && !shown.only && !shown.replaced && rhythm.test(textOf(shown));
}

/** What the bot says of its own accord: once, in its time, and about what is still to come. */
export function createPosts(oracle: Oracle) {
  const said = new Map<
    string,
    { readonly at: number; readonly byItself: boolean; readonly marked: boolean }
  >();

  function judgeOnce(shown: Shown, text: string): void {
    const bare = text
      .split('\n')
      .filter((line) => !line.includes(says.maybeAgain))
      .join('\n');
    const key = `${whereOf(shown)}\n${messageAnswered(shown)}\n${bare}`;
    const marked = text.includes(says.maybeAgain);
    const byItself = shown.by.kind !== 'request';
    const before = said.get(key);
    said.set(key, { at: shown.at, byItself, marked });
    if (!before || shown.at - before.at > sameWithinMs || marked || before.marked) return;
    // Whoever asks for the guide gets it, whether or not it has been posted or will be.
    if (byItself && (before.byItself || !rhythm.test(text)))
      oracle.fails(
        text.includes(says.howDidItGo) ? 'asked-once' : 'posted-once',
        undefined,
        `posted twice in ${whereOf(shown)}: ${bare.slice(0, 120)} (${shown.by.name})`,
      );
  }

  return {
    saw(shown: Shown): void {
      if (shown.only || shown.replaced) return;
      const text = textOf(shown);
      judgeOnce(shown, text);
      if (shown.by.kind !== 'job') return;
      const what = `${text.slice(0, 160).replaceAll('\n', ' / ')} in ${whereOf(shown)} (${shown.by.name})`;
      const moment = readMoment(text, shown.at);
      if (aheadOfMeeting.test(text) && moment !== undefined && moment < shown.at - onTheWayMs)
        oracle.fails(
          text.startsWith('Hvem kan lede') ? 'chair-asked-in-time' : 'not-stale',
          undefined,
          `about a meeting that is over: ${what}`,
        );
      if (!isRhythm(shown)) return;
      const week = weekNamedIn(text, shown.at);
      if (week && week !== mondayOf(dayOf(shown.at)))
        oracle.fails('not-stale', undefined, `about another week: ${what}`);
      const isMeetingDay = moment !== undefined && dayOf(moment) === dayOf(shown.at);
      const time = timeOf(shown.at);
      if (!isMeetingDay && (isClosed(dayOf(shown.at)) || time < '06:59' || time > '17:15'))
        oracle.fails('not-stale', undefined, `at a time when nobody is there: ${what}`);
    },
    /** Keeps what can still be repeated. */
    forgetBefore(instant: number): void {
      for (const [key, { at }] of said) if (at < instant - sameWithinMs) said.delete(key);
    },
  };
}

const months = 'januar februar marts april maj juni juli august september oktober november december'.split(
  ' ',
);

/** "Uge 2 af 5 · 28.–31. december": the Monday of the week that is meant. */
function weekNamedIn(text: string, near: number): string | undefined {
  const found = /^Uge \d af 5 · .*?(\d{1,2})\. ([a-z]+)$/m.exec(text);
  const month = months.indexOf(found?.[2] ?? '');
  if (!found || month < 0) return undefined;
  const year = new Date(near).getUTCFullYear();
  const days = [year - 1, year, year + 1].map(
    (each) => `${each}-${String(month + 1).padStart(2, '0')}-${found[1]?.padStart(2, '0')}`,
  );
  const nearest = days.sort(
    (a, b) => Math.abs(instantOf(a, '12:00') - near) - Math.abs(instantOf(b, '12:00') - near),
  )[0];
  return nearest && mondayOf(addDays(nearest, 0));
}
