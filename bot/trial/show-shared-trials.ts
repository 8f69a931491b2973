import { samePerson } from '../../shared/domain/person/person.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import { likelyTrials } from '../../shared/domain/trial/grouping/likely-trials.ts';
import { mostOffered } from '../../shared/domain/trial/limits.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import { isOurId } from '../../shared/ports/ids.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { plainWords } from '../feature/plain-words.ts';
import { readValues } from '../rows/row.ts';
import { doneTrialsSince, openTrialsIn } from '../rows/trial-rows.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { accounts, staffOf } from '../unit/members.ts';
import { aboutIn, type BecameOf, becameIn, nameIn, type Since, sinceIn } from './asked-of-trials.ts';
import { newTrial } from './new-trial.ts';
import { store } from './store-trial.ts';
import { progressText } from './text/progress-text.ts';
import { placeOf } from './trial-receipt.ts';
import { becameOfView } from './view/became-of-view.ts';
import {
  nothingOfView,
  type SharedTrials,
  sharedShown,
  sharedTrialsView,
} from './view/shared-trials-view.ts';
import { openEmpty } from './write-in-form.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'trial.shared': Carries<'unit', 'course'>;
    'trial.try-too': Carries<'unit' | 'trial' | 'op'>;
  }
}

/** `prøvehandlinger`: what colleagues have shared in this course. */
export const sharedTrialsCommand = command({
  name: 'shared-trials',
  words: {
    da: ['prøvehandlinger', 'vores prøvehandlinger', 'alle prøvehandlinger', 'kollegers prøvehandlinger'],
    en: ['trials', 'our trials', 'all trials'],
  },
  help: {
    group: 'everyday',
    line: {
      da: 'se, hvad I har delt i forløbet, og prøv en kollegas',
      en: 'see what you have shared in the course, and try a colleague’s',
    },
  },
  deed: 'see-agenda',
  run: (at) => {
    const { what } = at.call.intent;
    if (what.kind !== 'words') return showShared(at);
    const name = nameIn(what.text);
    if (name) return showOf(at, name);
    const became = becameIn(what.text);
    if (became) return showWhatBecameOf(at, became);
    const since = sinceIn(what.text, at.call.today);
    if (since) return showSince(at, since);
    const about = aboutIn(what.text);
    return about.length > 0 ? showAbout(at, about) : showShared(at);
  },
});

export const sharedTrialsButton = button('trial.shared', {
  deed: 'see-agenda',
  press: (at, { course = '' }) => showShared(at, /^\d{1,3}$/.test(course) ? Number(course) : undefined),
});

/** Makes a colleague's trial one's own; `from` says which one it was. */
export const tryTooButton = button('trial.try-too', {
  deed: 'see-agenda',
  needs: ['trial', 'op'],
  press: async (at, { trial: id, op }) => {
    const { unit, call, isShared } = at;
    if (!isOurId(op)) return showYou(refusalView(unit.language, 'gone'));
    const found = (await sharedIn(at, 1)).find((trial) => trial.id === id);
    if (!found) return showYou(sentence(progressText[unit.language].gone));
    // On a shared account the form has to ask first who is writing.
    if (isShared) return openEmpty(at, found.what);
    const own: Trial = {
      ...newTrial(at, { id: op, author: call.person, what: found.what, audience: 'unit' }),
      ...(found.where && { where: found.where }),
      ...(found.sign && { sign: found.sign }),
      ...(found.theme && { theme: found.theme }),
      from: found.id,
    };
    return store(at, own, {});
  },
});

/** All that a colleague has shared, in any course. A member is known by their first name, as people say it. */
async function showOf(at: Standing, name: string): Promise<Reply> {
  const { unit, call } = at;
  const isCalled = (full?: string) => isNamed(full, name);
  const trials = withOwn(
    at,
    (await sharedIn(at, 1)).filter(({ author }) => isCalled(author.name)),
  );
  if (trials.length === 0) {
    const known = [
      ...(await accounts(at)).map(({ person }) => person.name),
      ...(await staffOf(at)).map((one) => one.name),
    ];
    return showYou(nothingOfView(unit, name, known.some(isCalled)));
  }
  const ops = opsFor(at, trials);
  const course = placeOf(unit, call.ports.clock.now()).course;
  return showYou(sharedTrialsView({ unit, course, trials, ops, found: 'some', of: name }));
}

/** “Sang”, “sangen” and “sange” begin alike. */
const lettersAlike = 5;

function isNamed(full = '', name = ''): boolean {
  return full.split(/[\s-]+/u).some((each) => plainWords(each) === plainWords(name));
}

/**
 * The trials that these words are of, in any course, each with how far it has come: those of the colleague they name,
 * where there are any. One's own are among them, shared or not.
 */
async function showWhatBecameOf(at: Standing, { words, whose }: BecameOf): Promise<Reply> {
  const all = (await trialsIn(at, 1)).filter((trial) => trial.audience === 'unit' || isOwn(at, trial));
  const by = whose ? all.filter(({ author }) => isNamed(author.name, whose)) : [];
  const theirs = likelyTrials(by, words);
  const likely = theirs.length > 0 ? theirs : likelyTrials(all, words);
  if (likely.length === 0) return showShared(at, undefined, 'none');
  const trials = withOwn(at, likely.slice(0, mostOffered));
  return showYou(becameOfView(at.unit, trials, opsFor(at, trials)));
}

/** All that was shared since that day, which the words call by its span: “i år”. */
async function showSince(at: Standing, { day, span }: Since): Promise<Reply> {
  const { unit, call } = at;
  const trials = withOwn(
    at,
    (await sharedIn(at, 1)).filter((trial) => dayOf(new Date(trial.at)) >= day),
  );
  const ops = opsFor(at, trials);
  const course = placeOf(unit, call.ports.clock.now()).course;
  return showYou(sharedTrialsView({ unit, course, trials, ops, span }));
}

/** In any course: what was tried last year is worth as much. */
async function showAbout(at: Standing, about: readonly string[]): Promise<Reply> {
  const { unit, call } = at;
  const course = placeOf(unit, call.ports.clock.now()).course;
  const isAbout = ({ what }: Trial) =>
    plainWords(what)
      .split(' ')
      .some((word) => about.some((each) => word.slice(0, lettersAlike) === each.slice(0, lettersAlike)));
  const trials = withOwn(at, (await sharedIn(at, 1)).filter(isAbout));
  const ops = opsFor(at, trials);
  return trials.length > 0
    ? showYou(sharedTrialsView({ unit, course, trials, ops, found: 'some' }))
    : showShared(at, undefined, 'none');
}

function withOwn(at: Standing, trials: readonly Trial[]): SharedTrials['trials'] {
  return trials
    .toSorted((a, b) => b.at.localeCompare(a.at))
    .map((trial) => ({ trial, isOwn: isOwn(at, trial) }));
}

/** An id for each button of those that are shown. */
function opsFor({ call }: Standing, { length }: readonly unknown[]): readonly string[] {
  return Array.from({ length: Math.min(length, sharedShown) }, () => call.ports.ids.next());
}

function isOwn({ call }: Standing, { author }: Trial): boolean {
  return author.platform !== 'none' && samePerson(author, call.person);
}

async function showShared(at: Standing, asked?: number, found?: 'none'): Promise<Reply> {
  const { unit, call } = at;
  const now = placeOf(unit, call.ports.clock.now()).course;
  const named = asked && asked <= now ? asked : undefined;
  const all = await sharedIn(at, named ?? Math.max(1, now - 1));
  const of = (course: number) => all.filter((trial) => trial.course === course);
  // In the days after a meeting nobody has shared anything new: what is asked for is what was just talked of.
  const isEmpty = named === undefined && of(now).length === 0 && of(now - 1).length > 0;
  const course = named ?? (isEmpty ? now - 1 : now);
  const trials = withOwn(at, of(course));
  const ops = opsFor(at, trials);
  return showYou(sharedTrialsView({ unit, course, trials, ops, found, empty: isEmpty ? now : undefined }));
}

/** All shared trials of the unit since a course. */
export async function sharedIn(at: Standing, course: number): Promise<readonly Trial[]> {
  return (await trialsIn(at, course)).filter(({ audience }) => audience === 'unit');
}

async function trialsIn({ unit, call }: Standing, course: number): Promise<readonly Trial[]> {
  const [open, done] = await Promise.all([
    readValues(call.ports, openTrialsIn(unit.id)),
    readValues(call.ports, doneTrialsSince(unit.id, course)),
  ]);
  return [...open, ...done];
}
