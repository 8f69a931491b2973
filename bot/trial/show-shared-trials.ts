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
import { accounts, staffOf } from '../unit/members.ts';
import { newTrial } from './new-trial.ts';
import { store } from './store-trial.ts';
import { progressText } from './text/progress-text.ts';
import { trialTold } from './told-rules.ts';
import { placeOf } from './trial-receipt.ts';
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
    const name = what.kind === 'words' ? nameIn(what.text) : undefined;
    if (name) return showOf(at, name);
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

/** “Hvad har Emil prøvet?”: whose trials are asked for. */
function nameIn(words: string): string | undefined {
  const name = asksOfOne.exec(words.trim())?.groups?.name ?? '';
  return nobodysName.test(plainWords(name))
    ? undefined
    : name.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}

const asksOfOne =
  /^(?:vis (?:mig |os )?)?(?:hvad|hvilke (?:ting|prøvehandlinger))(?: er det)? (?:har )?(?<name>\p{L}+(?:-\p{L}+)?) (?:har )?(?:(?:egentlig|nu|selv|så|ellers) )*(?:prøvet|delt|afprøvet)(?: af)?[\s?.!]*$/iu;
/** Everybody, or whoever is called what they do here. */
const nobodysName =
  /^(?:|jeg|du|han|hun|vi|i|de|den|det|man|alle|andre|nogen|nogle|ingen|os|dem|mine|vores|har|kolleger(?:ne)?|kollegaer(?:ne)?|personalet|teamet|huset|stuen|enheden|leder(?:en)?|stedfortraeder(?:en)?|vikar(?:en|er|erne)?|paedagog(?:en|er|erne)?|medhjaelper(?:en|e|ne)?|boern(?:ene)?)$/;

/** All that a colleague has shared, in any course. A member is known by their first name, as people say it. */
async function showOf(at: Standing, name: string): Promise<Reply> {
  const { unit, call } = at;
  const isCalled = (full = '') => full.split(/[\s-]+/u).some((each) => plainWords(each) === plainWords(name));
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
  const ops = trials.slice(0, sharedShown).map(() => call.ports.ids.next());
  const course = placeOf(unit, call.ports.clock.now()).course;
  return showYou(sharedTrialsView({ unit, course, trials, ops, found: 'some', of: name }));
}

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
  const named = asked && asked <= now ? asked : undefined;
  const all = await sharedIn(at, named ?? Math.max(1, now - 1));
  const of = (course: number) => all.filter((trial) => trial.course === course);
  // In the days after a meeting nobody has shared anything new: what is asked for is what was just talked of.
  const isEmpty = named === undefined && of(now).length === 0 && of(now - 1).length > 0;
  const course = named ?? (isEmpty ? now - 1 : now);
  const trials = withOwn(at, of(course));
  const ops = trials.slice(0, sharedShown).map(() => call.ports.ids.next());
  return showYou(sharedTrialsView({ unit, course, trials, ops, found, empty: isEmpty ? now : undefined }));
}

/** All shared trials of the unit since a course. */
export async function sharedIn({ unit, call }: Standing, course: number): Promise<readonly Trial[]> {
  const [open, done] = await Promise.all([
    readValues(call.ports, openTrialsIn(unit.id)),
    readValues(call.ports, doneTrialsSince(unit.id, course)),
  ]);
  return [...open, ...done].filter(({ audience }) => audience === 'unit');
}
