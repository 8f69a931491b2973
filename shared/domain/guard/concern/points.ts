import { wordClass } from '../phrases/word-class.ts';
import type { Word } from '../words.ts';
import * as darkWords from './dark-words.ts';

const { atHome, dim, ...darkLists } = darkWords;
const classes = {
  oneChild: wordClass(`
  drengen drengens ham han hans hende hendes hun pigen pigens
  `),
  /** Any child. Not `jeg`: that is whoever writes. */
  child: wordClass(`
  baby babyen barn barnet barnets dreng drengen drengens ham han hans hende hendes hun pige
  pigen pigens
  `),
  tells: wordClass(`
  bad beder forklarede forklarer fortalt fortalte fortæller hviskede hvisker mumler nævner nævnte påstår
  råber sagde siger spurgte spørger svarede svarer tegnede tegner
  `),
  home: wordClass(atHome),
  staff: wordClass(`
  ansat* dagplejer* ekspert kollega* leder lederen makker* medarbejder* medhjælper* personale*
  praktikant* pædagog* studerende vikar* voksen voksne
  `),
  again: wordClass(`
  aldrig altid dagligt fjerde flere gang gange gentagne hver igen jævnligt konstant mandag* ofte stadig
  tit tredje weekend*
  `),
  no: wordClass('ikke aldrig ingen uden nægter'),
  dark: wordClass(Object.values(darkLists).join(' ')),
  pale: wordClass(dim),
  /** What people write who try something out, and what they try it in. */
  plan: wordClass(`
  afprøv* aftale* bruger deler flytter flyttet forsøg* gentage* hvordan hænger ide ideer idé laver lavet
  lægger læser mål næste plan* prøve prøvede prøver prøvet skal skiftes starter sætter tester uge
  virkede virker viser øve øver
  `),
  day: wordClass(`
  aktivitet* bamse* bleskift* bog* bøger dukke* eventyr* farver fastelavn film frokost* frugt*
  garderobe* gruppe* gåtur hold højtlæs* kasse* klods* kort krea kursus* leg legede legen legepladsen
  leger læste maling oprydning* overgang* pjece* puslebord* puslespil rollespil* rundkreds* rytmik*
  samling* sandkasse* sang* skoven spil stuen synger tavle* teater* tur turen værksted*
  `),
  all: wordClass('alle børn børnene de dem os vi vores'),
};
type Colour = keyof typeof classes;
const allColours = Object.keys(classes) as readonly Colour[];
const none = Object.fromEntries(allColours.map((colour) => [colour, 0])) as Readonly<Record<Colour, number>>;
/** What a word counts as, if anything; one list for each word, however often it stands there. */
type Colours = readonly Colour[];

/**
 * What each word is worth, and what two sorts of words in one place are worth on top. Fitted to some thousand texts,
 * then rounded: with finer figures it hears no better on texts it has not seen.
 */
const worth: Readonly<Record<Colour, number>> = {
  oneChild: 0,
  child: 0.75,
  tells: 0.75,
  home: 0.5,
  staff: 0.25,
  again: 0.5,
  no: 1,
  dark: 0.75,
  pale: 0.5,
  plan: -0.5,
  day: -0.5,
  all: -0.75,
};
const childTells = 0.75;
const homeIsTold = 0.5;
const darkHome = 0.5;
const darkChild = 0.5;
/** The third word of a sort says nothing new. */
const most = 2;
const mostDark = 6;
const fewestTelling = 2;
const mostDarkTogether = 3;

/**
 * How much in a text speaks of a child that is not well, where nothing is said outright: one child, its home, what it
 * tells, and dark words near them. Trials speak of plans and of all the children, which counts against it.
 * Two sentences that follow each other are weighed together, a longer text by its heaviest two.
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
  let heaviest = 0;
  for (let at = 0; at < sentences.length; at++) {
    const [one, next] = [sentences[at] ?? [], sentences[at + 1] ?? []];
    heaviest = Math.max(heaviest, pointsOf(one), pointsOf([...one, ...next]));
  }
  return heaviest;
}

function coloursOf(key: string): Colours {
  return allColours.filter((colour) => classes[colour](key));
}

function pointsOf(words: readonly Colours[]): number {
  const counts = { ...none };
  for (const word of new Set(words)) for (const colour of word) counts[colour]++;
  const { oneChild, home, tells, dark, again, no } = counts;
  // `Hans mor kom, og hans jakke var våd`: one dark word, and nobody makes anything of it.
  if (dark + tells + again + no < fewestTelling) return 0;
  let points = 0;
  for (const colour of allColours) {
    const isOfMany = colour === 'dark' || colour === 'pale';
    points += worth[colour] * Math.min(counts[colour], isOfMany ? mostDark : most);
  }
  const near = Math.min(dark, mostDarkTogether);
  if (oneChild > 0) points += darkChild * near + (tells > 0 ? childTells : 0);
  if (home > 0) points += darkHome * near + (tells > 0 ? homeIsTold : 0);
  return points;
}
