import type { ToldRule } from '../feature/sentence-rule.ts';

const asksFor =
  '(?:jeg |vi |du |i )?(?:(?:vil|skal|kan|maa|faa?r?|boer) )?(?:jeg |vi |du |i )?(?:gerne |lige |godt )*';
const whose = `(?:min|mine|vores|den|det|de|denne|en|[a-z]+s) `;
/** Ends what is told of a trial. */
export const went = '(?:gik|gaar|virkede|virker|fungere(?:r|de)|lykkedes|mislykkedes|duede|duer|holdt|hjalp)';

/** What people tell of trials: how they went, and what is to become of them. */
export const trialTold = {
  notTried: {
    // Before what they have tried, which is asked for with nearly the same words.
    commands: ['not-tried'],
    says: /^(?:hvem|hvor mange|er der (?:nogen|nogle)|hvilke (?:kolleger|medarbejdere))(?: (?:af (?:os|jer)|i|der|som|her))* (?=.*\b(?:ikke|aldrig|mangler)\b)(?:.* )?(?:har|mangler)\b.*\bproev(?:et|e)\b/,
    notWithChildren: true,
  },
  whatWeReached: {
    commands: ['shared-trials'],
    says: /^(?:(?:kan du |maa jeg |lad mig )?(?:lige )?(?:vise?|se) (?:mig |os )?alle (?:de )?proevehandlinger(?:ne)?\b.*|hvor mange (?:af os |i |der )?har (?:\w+ )?proevet\b.*|hvem har (?:proevet (?:noget|hvad)|gang i noget)|hvordan er det gaaet(?: siden (?:sidst|sidste moede)| med det hele)?$|hvilke ting har (?:personalet|vi|i|de andre|teamet) (?:\w+ )?(?:af)?proevet)\b|^(?:(?:maa|kan) (?:jeg|vi) (?:lige |godt )*(?:se|faa at vide) )?hvad (?:har )?(?:vi|i) (?:har )?(?:lavet|arbejdet med|proevet) (?:i |gennem |over )?(?:de|den) (?:sidste|seneste)(?: \w+)? (?:maaned(?:er)?|uger?|tid)$|^hvad (?:naaede (?:vi|i)|fik (?:vi|i) (?:lavet|gjort|naaet|proevet))\b|^hvad (?:skete der|kom der ud af|er der sket)(?: egentlig| saa| nu)? (?:med|det med)\b/,
  },
  triedBySomebody: {
    commands: ['shared-trials'],
    says: /^(?:(?:er|var) der (?:nogen|andre)(?: (?:her|af (?:os|jer)))?|hvem(?: (?:af os|ellers|var det))?|har (?:nogen|andre|de andre|i|nogle)(?: af (?:os|jer))?)(?: der)?(?: (?:har|ellers|egentlig|allerede|ogsaa|lige|foer|tidligere))* (?:proevet?|proevede|proevet af|afproevet|arbejdet|arbejdede|gang i)\b.* (?:med|at|noget) \w/,
  },
  howItWent: {
    // Before any other reading: what went well or not is told of a trial.
    commands: ['outcome'],
    says: new RegExp(
      `^(?:det|den|de|denne|min(?: sidste| foerste)? proevehandling|proevehandlingen)(?: (?:med|om|hvor|jeg|vi|der) .*?)? (?:${went})(?: .*)?$`,
    ),
  },
  mend: {
    commands: ['mend-trial'],
    says: new RegExp(
      `^(?:jeg vil (?:gerne )?|kan du |vil du |maa jeg |kan jeg |hvordan (?:kan|skal|faar) (?:jeg|man) |hvordan )?(?:slett?e?r?|fjerne?r?|rette?r?|aendre?r?|traekk?e?r?|skjule?r?) (?:(?:jeg|man) )?(?:${whose})*(?:proevehandling(?:en|er|erne)?|den (?:om|med|hvor|der)|det jeg skrev|den jeg skrev)\\b|^(?:jeg )?fortryde?r? (?:proevehandlingen|(?:min |den |det )(?:proevehandling|om|med|hvor|jeg))\\b|^(?:den|det|min|mine) .*\\b(?:skal|maa|kan|vil)\\b.*\\b(?:slettes|rettes|aendres|skjules|traekkes)\\b|^(?:jeg |vi |kan du |vil du |maa jeg |kan jeg )?${asksFor}(?:slet(?:te)?|fjerne?|ret(?:te)?|aendre?|traek(?:ke)?|skjule?) (?:den|det|min|mine)\\b(?!.*\\b(?:gruppe|kollega|moedet?|note|moedeleder|maal)\\b)`,
    ),
  },
  own: {
    commands: ['trials'],
    says: new RegExp(
      `^hvad har jeg (?:(?:selv|egentlig|nu) )*(?:proevet|delt|skrevet)\\b|^hvad (?:var det jeg skrev|skrev jeg)\\b|\\bglemt hvad jeg (?:skrev|har skrevet)\\b|^(?:jeg |vi |kan du |vil du |maa jeg |kan jeg )?${asksFor}(?:dele?|vise?|fortael(?:le)? (?:de andre )?om) (?:den|det|min|mine)\\b(?!.*\\b(?:gruppe|kollega|moedet?|note)\\b)|\\bmine? proevehandling(?:en|er|erne)?\\b.*\\bvaek$|^(?:den|det|min|mine) .*\\b(?:skal|maa|kan|vil)\\b.*\\bdeles\\b`,
    ),
  },
  beforeMeeting: {
    // What waits for oneself, and not what all will talk about.
    commands: ['my-tasks', 'trials'],
    says: /^(?:og |saa )*(?:hvad (?:mangler|skal|boer) jeg (?:selv |nu |lige |egentlig |stadig )*(?:at )?(?:faa )?(?:(?:naa|gjort|goere|have gjort|have klar|lave|huske|ordne|skrive) )?(?:at goere )?|hvilke (?:ting|opgaver) (?:mangler|har) jeg (?:\w+ )?|er der noget (?:som )?jeg (?:mangler|skal (?:naa|goere|huske|have gjort)) )(?:foer|inden|til) (?:naeste |status)?(?:status)?moedet?\b/,
  },
  howToWrite: {
    commands: ['trial'],
    says: /\bhvor (?:skriver|goer) (?:jeg|man|vi)\b.*\b(?:ide|proev(?:e|et))\b|\bhvordan (?:faar|skriver|laver|noterer|opretter|gemmer) (?:jeg|man|vi)\b.*\b(?:proevehandling|proev(?:e|et|er)?)\b/,
  },
} as const satisfies Readonly<Record<string, ToldRule>>;
