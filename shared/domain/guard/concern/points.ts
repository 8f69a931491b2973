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
const mostPlanned = 3;
/** Sentences that are weighed together. */
const span = 3;

/**
 * How much in a text speaks of a child that is not well, where nothing is said outright: one child, its home, what it
 * tells, and dark words near them. Trials speak of plans and of all the children, which counts against it.
 */
export function pointsOfConcern(words: readonly Word[], harmless: ReadonlySet<number>): number {
  const heard = words.filter((_, at) => !harmless.has(at));
  const last = words.at(-1)?.sentence ?? 0;
  let most = 0;
  for (let first = 0; first === 0 || first + span - 1 <= last; first++) {
    most = Math.max(
      most,
      pointsOf(heard.filter(({ sentence }) => sentence >= first && sentence < first + span)),
    );
  }
  return most;
}

function pointsOf(words: readonly Word[]): number {
  const keys = [...new Set(words.map(({ key }) => key))];
  const count = (isOne: (key: string) => boolean, most: number) => Math.min(keys.filter(isOne).length, most);
  const isDark = count(dark, 1);
  const darkness = Math.min(count(dark, mostDark) + count(pale, mostDark) / 2, mostDark);
  if (darkness === 0) return 0;
  const [isOfOne, isOfHome, isTold] = [count(oneChild, 1), count(home, 1), count(tells, 1)];
  if (isDark + isOfHome + isTold === 0) return 0;
  const forIt =
    2 * isOfOne + isOfHome + isTold + isOfOne * isTold + isOfHome * isTold + darkness + count(again, 1) / 2;
  return forIt - (count(plan, mostPlanned) + count(day, mostPlanned) + count(all, 2)) / 2;
}
