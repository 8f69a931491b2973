import { wordClass } from '../phrases/word-class.ts';
import type { Word } from '../words.ts';
import * as darkWords from './dark-words.ts';

const { atHome, dim, ...darkLists } = darkWords;
const classes = {
  oneChild: wordClass(`
  drengen drengens ham han hans hende hendes hun pigen pigens
  `),
  /** A child. Not `jeg`, who is the writer. */
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
  /** Words that people use of trials, and of the day they try something in. */
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
/** The sorts that a word belongs to. One list object for each word, so that a repeated word counts once. */
type Colours = readonly Colour[];

/**
 * Points for a word of each sort; below, extra points for two sorts in one place. Fitted to some thousand texts and
 * rounded: finer figures do no better on texts that were not among them.
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
/** At most two words of a sort count. */
const most = 2;
const mostDark = 6;
const fewestTelling = 2;
const mostDarkTogether = 3;

/**
 * How much in a text speaks of a child that is not well, without saying so outright: one child, its home, what it
 * tells, and dark words near them. Words about plans and about all the children, as in trials, count against it. The
 * text is weighed by the heaviest one or two sentences in a row.
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
  // `Hans mor kom, og hans jakke var våd`: a single telling word is not enough.
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
