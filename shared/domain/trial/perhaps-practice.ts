/** Fewer words may have been meant as a command. */
const fewestWords = 6;

const children =
  /\b(?:boern(?:ene|enes)?|barn(?:et|ets)?|de (?:smaa|store|yngste|aeldste|mindste|stoerste))\b/;

/** How it feels, an answer, something to take back: whoever begins so tells of nothing that is tried. */
const saidElse =
  /^(?:(?:start|stop|vis|send|giv|find|fortael|aabn|luk|laeg lige et|saet|mind|notat|skriv|slet) |(?:den|det|dem) (?:med|om) |lad os (?:lige |nu |ikke |bare )*(?:gaa|tage|vende|hoppe|springe|slutte|stoppe|starte|begynde|se|snakke|tale) |noej|aah?|oev|suk|puha|pyha|hold da|sikke|ups|hov|hovsa|undskyld|nej|ja|jo|jamen|ok|okay|tak|hej|fedt|super|det (?:er|var|bliver) (?:saa |lidt |ret |meget |bare |virkelig )*(?:haardt|traels|svaert|godt|fint|dejligt|surt|synd|skoent|en god|en haard|min|mig)|hvor er det|jeg (?:er|har (?:det|brug)|kan ikke|ved ikke|synes|tror|haaber|hedder|glemte|mente|mener|forstaar)|vi (?:er|har (?:fri|ferie|lukket|brug)|holder (?:lukket|fri|ferie)|forstaar)|burde|mon)\b/;

/** The bot, the calendar and who works here: none of it is tried with children. */
const ofTheHouse =
  /\b(?:du|dig|dine?|femuger|syge?|sygemeldt|ferie|fridag|kursus|barsel|orlov|tandlaege|laege|vagt(?:plan)?|lukket|lukkedag(?:e)?|(?:status|personale|team)?moede[t]?|moedeleder|dagsorden(?:en)?|referat(?:et)?|beslutning(?:en|er|erne)?|punkt(?:et)?|opslag|pause(?:n)? (?:til|i uge)|forloeb(?:et)?|stedfortraeder(?:en)?|vikar(?:en)?|medhjaelper|paedagogmedhjaelper|stopper|hedder|uge \d+|hver \d+)\b/;

/**
 * Whether words that nobody understood may tell of something tried with children: a whole sentence that asks nothing.
 * “Puttetid: slukker lyset, før de kommer ind”. Without capitals, with æ, ø and å written out.
 */
export function perhapsPractice(plain: string): boolean {
  if (plain.split(' ').length < fewestWords || saidElse.test(plain)) return false;
  return children.test(plain) || !ofTheHouse.test(plain);
}
