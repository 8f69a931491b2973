import { samePerson } from '../../shared/domain/person/person.ts';
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
import { newTrial } from './new-trial.ts';
import { store } from './store-trial.ts';
import { progressText } from './text/progress-text.ts';
import { trialTold } from './told-rules.ts';
import { placeOf } from './trial-receipt.ts';
import { type SharedTrials, sharedShown, sharedTrialsView } from './view/shared-trials-view.ts';
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
    const about = what.kind === 'words' ? aboutIn(what.text) : [];
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

/** “Hvem har prøvet det med sang?”: the words that tell what it is about. */
function aboutIn(words: string): readonly string[] {
  const plain = plainWords(words);
  if (!trialTold.triedBySomebody.says.test(plain)) return [];
  const about = / (?:med|at|noget) (?<about>.+)$/.exec(plain.replace(saysWhen, ''))?.groups?.about ?? '';
  return about.split(' ').filter((word) => word.length >= shortestWord && !/^(?:noget|med|have)$/.test(word));
}

/** “Hvem har prøvet noget indtil nu”: when it was is nothing that it was about. */
const saysWhen =
  /(?: (?:indtil (?:nu|videre|i dag)|til nu|hidtil|endnu|allerede|siden (?:sidst|sidste moede|mandag|jul|ferien)|i dag|i gaar|(?:her )?(?:i|paa) det sidste|(?:i )?(?:den her|denne|sidste|hele) (?:uge|maaned)|i (?:ugen|forloebet|det her forloeb|dette forloeb)|paa det seneste|for nylig|lige nu|her|egentlig))+$/;

const shortestWord = 4;
/** “Sang”, “sangen” and “sange” begin alike. */
const lettersAlike = 5;

/** In any course: what was tried last year is worth as much. */
async function showAbout(at: Standing, about: readonly string[]): Promise<Reply> {
  const { unit, call } = at;
  const course = placeOf(unit, call.ports.clock.now()).course;
  const isAbout = ({ what }: Trial) =>
    plainWords(what)
      .split(' ')
      .some((word) => about.some((each) => word.slice(0, lettersAlike) === each.slice(0, lettersAlike)));
  const trials = withOwn(at, (await sharedIn(at, 1)).filter(isAbout));
  const ops = trials.slice(0, sharedShown).map(() => call.ports.ids.next());
  return trials.length > 0
    ? showYou(sharedTrialsView({ unit, course, trials, ops, found: 'some' }))
    : showShared(at, undefined, 'none');
}

function withOwn({ call }: Standing, trials: readonly Trial[]): SharedTrials['trials'] {
  return trials
    .toSorted((a, b) => b.at.localeCompare(a.at))
    .map((trial) => {
      const { author } = trial;
      return { trial, isOwn: author.platform !== 'none' && samePerson(author, call.person) };
    });
}

async function showShared(at: Standing, asked?: number, found?: 'none'): Promise<Reply> {
  const { unit, call } = at;
  const now = placeOf(unit, call.ports.clock.now()).course;
  const course = asked && asked <= now ? asked : now;
  const ofCourse = (await sharedIn(at, course)).filter((trial) => trial.course === course);
  const trials = withOwn(at, ofCourse);
  const ops = trials.slice(0, sharedShown).map(() => call.ports.ids.next());
  return showYou(sharedTrialsView({ unit, course, trials, ops, found }));
}

/** All shared trials of the unit since a course. */
async function sharedIn({ unit, call }: Standing, course: number): Promise<readonly Trial[]> {
  const [open, done] = await Promise.all([
    readValues(call.ports, openTrialsIn(unit.id)),
    readValues(call.ports, doneTrialsSince(unit.id, course)),
  ]);
  return [...open, ...done].filter(({ audience }) => audience === 'unit');
}
