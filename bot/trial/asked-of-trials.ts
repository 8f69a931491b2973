import { addWeeks, type Day } from '../../shared/domain/time/day.ts';
import { plainWords } from '../feature/plain-words.ts';
import { trialTold } from './told-rules.ts';
import type { Span } from './view/shared-trials-view.ts';

const shortestWord = 4;

/** “Hvem har prøvet det med sang?”: the words that tell what it is about. */
export function aboutIn(words: string): readonly string[] {
  const plain = plainWords(words);
  if (!trialTold.triedBySomebody.says.test(plain)) return [];
  const about = / (?:med|at|noget) (?<about>.+)$/.exec(plain.replace(saysWhen, ''))?.groups?.about ?? '';
  return about.split(' ').filter((word) => word.length >= shortestWord && !/^(?:noget|med|have)$/.test(word));
}

/** “Hvem har prøvet noget indtil nu”: when it was is nothing that it was about. */
const saysWhen =
  /(?: (?:indtil (?:nu|videre|i dag)|til nu|hidtil|endnu|allerede|siden (?:sidst|sidste moede|mandag|jul|ferien)|i dag|i gaar|(?:i|paa) det sidste|(?:i )?(?:den her|denne|sidste|hele) (?:uge|maaned)|i (?:ugen|forloebet|det her forloeb|dette forloeb)|paa det seneste|for nylig|lige nu|her|egentlig))+$/;

/** “Hvad har Emil prøvet?”: whose trials are asked for. */
export function nameIn(words: string): string | undefined {
  const asked = words.trim();
  const groups = (
    asksOfOne.exec(asked) ??
    asksForTrialsOf.exec(asked) ??
    wroteSomething.exec(asked) ??
    didLast.exec(asked)
  )?.groups;
  const name = groups?.name ?? groups?.named ?? '';
  return nobodysName.test(plainWords(name))
    ? undefined
    : name.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}

const asksOfOne =
  /^(?:vis (?:mig |os )?(?:lige )?|(?:må|kan) jeg (?:lige |godt |gerne )*(?:se|læse),? )?(?:hvad|hvilke (?:ting|prøvehandlinger))(?: er det)? (?:har )?(?<name>\p{L}+(?:-\p{L}+)?) (?:har )?(?:(?:egentlig|nu|selv|så|ellers) )*(?:prøvet|delt|afprøvet|skrevet|gang i|i ?gang med)(?: af)?[\s?.!]*$/iu;
/** “Hvilke prøvehandlinger har Ditte?” */
const asksForTrialsOf =
  /^(?:vis (?:mig |os )?(?:lige )?|(?:må|kan) jeg (?:lige |godt |gerne )*(?:se|læse),? )?hvilke prøvehandlinger (?:har (?<name>\p{L}+(?:-\p{L}+)?)|(?<named>\p{L}+(?:-\p{L}+)?) har)(?: (?:egentlig|nu))*[\s?.!]*$/iu;
/** “Har Ditte skrevet noget?” */
const wroteSomething =
  /^har (?<name>\p{L}+(?:-\p{L}+)?)(?: \p{L}+)?? (?:skrevet|delt|prøvet|afprøvet) (?:noget|nogen ting)(?!\p{L})/iu;
/** “Hvad lavede Ditte sidst?” */
const didLast =
  /^(?:og )?hvad (?:lavede|prøvede|afprøvede|delte|skrev) (?<name>\p{L}+(?:-\p{L}+)?)(?!\p{L}|-)/iu;
/** Everybody, or whoever is called what they do here. */
const nobodysName =
  /^(?:|jeg|du|han|hun|vi|i|de|den|det|man|alle|andre|nogen|nogle|ingen|os|dem|mine|vores|har|kolleger(?:ne)?|kollegaer(?:ne)?|personalet|teamet|huset|stuen|enheden|leder(?:en)?|stedfortraeder(?:en)?|vikar(?:en|er|erne)?|paedagog(?:en|er|erne)?|medhjaelper(?:en|e|ne)?|boern(?:ene)?)$/;

/** What became of a trial is asked by its words. */
export interface BecameOf {
  readonly words: string;
  /** “Emils lommelygter”: of somebody called that, where there is one. */
  readonly whose?: string | undefined;
}

export function becameIn(asked: string): BecameOf | undefined {
  if (!trialTold.whatBecameOf.says.test(plainWords(asked))) return undefined;
  const words = asked.replace(/^.*?\s(?:af|med|of|to)\s+/isu, '');
  const whose = /^(?<name>\p{L}{2,}?)['’]?s\s+\p{L}/u.exec(words)?.groups?.name;
  return { words, whose };
}

/** From which day on, and how that is called. */
export interface Since {
  readonly day: Day;
  readonly span: Span;
}

export function sinceIn(asked: string, today: Day): Since | undefined {
  const plain = plainWords(asked);
  if (!trialTold.ofTheYear.says.test(plain)) return undefined;
  return / aar$/.test(plain) && !/ i aar$/.test(plain)
    ? { day: addWeeks(today, -52), span: 'last-year' }
    : { day: `${today.slice(0, 4)}-01-01` as Day, span: 'this-year' };
}
