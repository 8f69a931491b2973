import { ofChildren } from '../feature/sentence-rule.ts';

/** What people write that is no practice, by its kind; nobody is asked whether it is a trial. */
interface Kind {
  /** Who can do something about it; without one it is only no trial. */
  readonly command?: string;
  readonly says: RegExp;
  readonly not?: RegExp;
  /** “Vi taler med børnene om …” holds the words of this kind, and is a trial. */
  readonly notWithChildren?: true;
}

const wants = '(?:vil|ville|kunne|oensker|skal|boer|burde|traenger|maa|er noedt)';
const toTalk =
  '(?:tale|snakke|droefte|diskutere|talt|snakket|droeftet|diskuteret|debattere|diskuterer|droefter|vende (?:det|den)|vendt|tage en snak|taget en snak|(?:tage|taget) (?:det|den|noget)(?: \\w+)? op|tage op)';
const colleague =
  '(?:kolleg(?:a|aer)|makker|vikar(?:er)?|leder|souschef|medarbejder(?:e)?|paedagog(?:er)?|medhjaelper(?:e)?|studerende|praktikant(?:er)?|elev(?:er)?)';
const toTheBot = /\b(?:du|dig|dine?)\b/;
/** Said to somebody else, and told here. */
const quoted = /\b(?:siger?|sagde|spoerger|spurgte|svarer|synger)\b/;
const ofPosts = /\b(?:beskeder(?:ne)?|besked(?:en)?|guiden?|paamindelser?|notifikationer?|mails?|sms)\b/;

/** Read from the top. */
const kinds: readonly Kind[] = [
  {
    command: 'talk-of',
    says: new RegExp(
      `\\b(?:(?:jeg|vi|man) ${wants}|jeg synes|det (?:er|var|kunne)|maa jeg|kan vi|noget vi|(?:paa|til) (?:\\w+ )?(?:status)?moedet? (?:vil|skal|kan|boer) (?:jeg|vi))\\b.*\\b${toTalk}\\b|^(?:jeg|vi) har (?:et|noget|flere) (?:emne|emner|punkt|til) (?:til|paa)?\\b.*\\bmoede|\\b(?:faa|have|tage) det (?:her )?(?:med )?(?:paa|til) moedet\\b`,
    ),
    not: /\b(?:tale|snakke|taler|snakker|talt|snakket) (?:\w+ ){0,3}med (?:boern|barn|hvert|de |dem|hinanden|en dreng|en pige)|\btale (?:mindre|stille|lang|lav|hoejt|tyde)/,
  },
  {
    command: 'decisions',
    says: /\b(?:den|det|de) (?:kan|skal|maa) (?:godt )?(?:krydses|hakkes|streges) (?:af|ud)\b|\b(?:kryds|hak|streg) (?:den|det|listen) (?:af|ud)\b|\bfejl i (?:moede)?referatet\b/,
  },
  {
    command: 'common-goals',
    says: /\b(?:vores|vi|os|faelles)\b.*\b(?:faelles)?maal(?:et|ene|saetning\w*)?\b|\bmaal(?:et|ene)?\b.*\b(?:vores|vi|os|faelles)\b/,
    not: /\b(?:\w*bold|skyd\w*|spark\w*|scor\w*|maal med|laeringsmaal)\b/,
  },
  {
    command: 'goal',
    says: new RegExp(
      `\\b(?:laerings)?maal(?:et|ene|saetning\\w*)?\\b|^(?:jeg|vi) ${wants} (?:\\w+ ){0,3}(?:blive (?:bedre|klogere|dygtigere)|laere (?:mere|noget|om)|vide mere|dygtiggoere|opkvalificere)\\b`,
    ),
    not: /\b(?:\w*bold|skyd\w*|spark\w*|scor\w*|maal med)\b/,
  },
  {
    command: 'members',
    says: new RegExp(
      `^(?:der|vi|nu|i dag|paa \\w+dag) (?:\\w+ ){0,2}(?:kommer|kommet|faar|faaet|have) (?:\\w+ ){0,3}${colleague}\\b|^(?!(?:jeg|vi|det|den|de|der|man|barnet|boernene|moedet|forloebet|legen|han|hun) )[a-z]+(?: [a-z]+)? (?:er stoppet|stopper|holder op|har sagt op|skifter (?:til|stue|arbejde))\\b`,
    ),
    notWithChildren: true,
  },
  { command: 'edit', says: /^(?:jeg|vi|kan|kunne|du) .*\bpaa (?:engelsk|dansk)\b/, notWithChildren: true },
  {
    command: 'stop',
    says: /^(?:jeg|vi) (?:vil|oensker|gider|behoever) (?:\w+ ){0,2}(?:ikke|slippe|vaere fri) .*\b(?:forstyrres|spoerg\w+|besked\w*|skriv\w*|for spoergsmaal\w*)\b|^(?:jeg|vi) vil (?:\w+ )?(?:ikke forstyrres|have ro)\b|\bdu (?:skal|maa) ikke skrive\b|\bskriv(?:e)? (?:lige |bare |venligst )*ikke (?:mere |flere \w+ |noget |laengere )*(?:til )?mig\b|^(?:kan du |vil du )?lade? mig vaere$|\b(?:slippe|fri) for (?:spoergsmaal|besked|paamind)\w*/,
    notWithChildren: true,
  },
  {
    command: 'who-sees',
    says: /^(?:jeg|vi) (?:vil|oensker) (?:\w+ )?ikke\b.*\b(?:ser?|kan se|laeser?)\b/,
    notWithChildren: true,
  },
  {
    command: 'posts',
    says: new RegExp(
      `^(?=.*${toTheBot.source})(?=.*\\b(?:skriv\\w*|send\\w*|spoerg\\w*|mind\\w*|besked\\w*|hoere)\\b)|^(?:jeg|vi) (?:vil|ville|oensker|kunne) .*${ofPosts.source}`,
    ),
    // A reminder of one's own is nothing that a leader could switch on.
    // “Ane, du skriver et par linjer” is said to Ane.
    not: new RegExp(
      `${quoted.source}|\\bminde?r? mig om\\b|^(?!(?:hej|kan|vil|skal|og|men|saa|nu|maa|at|hvis) )[a-z]+ du (?!(?:maa|skal|behoever)\\b)`,
    ),
    notWithChildren: true,
  },
  { says: toTheBot, not: quoted, notWithChildren: true },
  {
    says: /^(?:jeg|vi) er (?:\w+ ){0,2}(?:bekymre(?:t|de)|nervoese?|urolige?|glade?|bange|spaendte?|usikre?|usikker|nysgerrige?|kede?)\b/,
  },
  {
    says: /^(?:jeg|vi) (?:skal til(?! at)|skal (?:\w+ )?(?:til|paa) (?:moede|kursus)|har (?:moede|kursus|fri|pause)|gaar (?:tidligt|hjem|paa (?:arbejde|barsel|ferie|kursus|moede|orlov|pause)))\b/,
    notWithChildren: true,
  },
  {
    says: new RegExp(`^(?:min|vores|en(?: af vores)?|to) (?:nye? )?${colleague}\\b`),
    notWithChildren: true,
  },
];

/** Which kind of no practice a sentence is; the first that fits. Without capitals, with æ, ø and å written out. */
export function noPractice(plain: string): Pick<Kind, 'command'> | undefined {
  const isOfChildren = ofChildren.test(plain);
  return kinds.find(
    ({ says, not, notWithChildren }) =>
      !(notWithChildren && isOfChildren) && says.test(plain) && !not?.test(plain),
  );
}
