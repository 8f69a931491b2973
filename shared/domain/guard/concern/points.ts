import { wordClass } from '../phrases/word-class.ts';
import type { Word } from '../words.ts';
import {
  afraid,
  angry,
  atHome,
  bodily,
  despairing,
  dim,
  doubtful,
  drunken,
  hurt,
  neglected,
  nightly,
  official,
  secret,
} from './dark-words.ts';

const oneChild = wordClass('han hun ham hende hans hendes drengen pigen drengens pigens');
const tells = wordClass(`
  siger sagde fortæller fortalte forklarer forklarede hvisker hviskede spurgte svarer svarede råbte sige fortælle tegner tegnede
  nævner nævnte gentager gentog mumler mumlede påstår påstod
`);
const again = wordClass(`
  igen altid gang hver aldrig anden tredje fjerde torsdag torsdagen mandag fredag weekend weekenden konstant plejer stadig gange
  efterhånden pludselig siden længe
`);
const dark = wordClass(
  [afraid, angry, bodily, despairing, doubtful, drunken, hurt, neglected, nightly, official, secret].join(
    ' ',
  ),
);
const pale = wordClass(dim);
const home = wordClass(atHome);
/** What people write who try something out, and what they try it in. */
const plan = wordClass(`
  prøver prøve prøvede øver øve vil lader lade laver lave starter sætter deler hænger skiftes venter vente tester øvelse skal gentage kigger næste
  uge ugen idé ide mål tager giver bruger viser læser går lægger spiser
`);
const day = wordClass(`
  samling samlingen garderoben garderobe frokost frugt leger legen legepladsen tur turen stuen rytmik sange synger bøger bog højtlæsning
  puslebordet bleskift kasse kasser kort klodser sandkassen krea værksted værkstedet pakke kurv hold grupper spil puslespil gåtur skoven
  maling farver aktivitet overgange overgangen tavlen
`);
const all = wordClass('vi os vores jeg børnene børn alle gruppen dem de');

const mostDark = 4;
const fewestAlone = 2;
const mostPlanned = 3;
/** Two sentences are weighed together as well, but what they make up has that much further to go. */
const acrossSentences = 1;

/**
 * How much in a text speaks of a child that is not well, where nothing is said outright: one child, its home, what it
 * tells, and dark words near them. Trials speak of plans and of all the children, which counts against it.
 */
export function pointsOfConcern(words: readonly Word[], harmless: ReadonlySet<number>): number {
  const colours = new Map<string, Colours>();
  const sentences: Colours[][] = [];
  for (const [at, { key, sentence }] of words.entries()) {
    const colour = colours.get(key) ?? coloursOf(key);
    colours.set(key, colour);
    sentences[sentence] ??= [];
    if (!harmless.has(at)) sentences[sentence].push(colour);
  }
  let most = 0;
  for (let at = 0; at < sentences.length; at++) {
    const [one, next] = [sentences[at] ?? [], sentences[at + 1] ?? []];
    most = Math.max(most, pointsOf(one), pointsOf([...one, ...next]) - acrossSentences);
  }
  return most;
}

const classes = { oneChild, home, tells, dark, pale, again, plan, day, all };
/** What a word counts as, if anything; one object for each word, however often it stands there. */
type Colours = Readonly<Record<keyof typeof classes, boolean>>;

function coloursOf(key: string): Colours {
  return Object.fromEntries(
    Object.entries(classes).map(([name, isOne]) => [name, isOne(key)]),
  ) as unknown as Colours;
}

function pointsOf(words: readonly Colours[]): number {
  const different = [...new Set(words)];
  const count = (colour: keyof Colours, most: number) =>
    Math.min(different.filter((word) => word[colour]).length, most);
  const isDark = count('dark', 1);
  const darkness = Math.min(count('dark', mostDark) + count('pale', mostDark) / 2, mostDark);
  const [isOfOne, isOfHome, isTold] = [count('oneChild', 1), count('home', 1), count('tells', 1)];
  // `han skal have knust mad`: one dark word about a child is not enough, where neither home nor telling is near.
  if (darkness < (isOfHome + isTold === 0 ? fewestAlone : 0.5) || isDark + isTold === 0) return 0;
  const forIt =
    2 * isOfOne + isOfHome + isTold + isOfOne * isTold + isOfHome * isTold + darkness + count('again', 1) / 2;
  return forIt - (count('plan', mostPlanned) + count('day', mostPlanned) + count('all', 2)) / 2;
}
