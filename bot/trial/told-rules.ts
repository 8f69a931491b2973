import type { ToldRule } from '../feature/sentence-rule.ts';

const asksFor =
  '(?:jeg |vi |du |i )?(?:(?:vil|skal|kan|maa|faa?r?|boer) )?(?:jeg |vi |du |i )?(?:gerne |lige |godt )*';
const whose = `(?:min|mine|den|det|de|denne|en|[a-z]+s) `;
/** Ends what is told of a trial. */
export const went = '(?:gik|gaar|virkede|virker|fungere(?:r|de)|lykkedes|mislykkedes|duede|duer|holdt|hjalp)';

/** “Den med mødet” and “den om beskeder” are no trials. */
const ofTheBot =
  '(?!.*\\b(?:(?:status|personale)?moedet?|noten?|noter|beskeder(?:ne)?|paamindelser(?:ne)?|beslut\\w*|aftal\\w*|referat\\w*|dagsorden\\w*|punkt(?:et)?|ferien?|forloeb\\w*|(?:laerings)?maal(?:et|ene)?|planen)\\b)';
const theOne = '(?:proevehandlingen|(?:min |den |det |vores )(?:proevehandling )?(?:om|med|hvor|der|jeg))\\b';
const oops = '(?:(?:nej|ups|hov|vent|men|forresten|og) )*';
const after = '(?:lige |bare |venligst |alligevel |nu |godt |gerne )*';
/** Where somebody lets go of one of their trials: what is to become of it they choose among the buttons below it. */
const regretted = [
  `${oops}(?:(?:kan|vil) du )?${after}(?:glem(?:me)?|drop(?:pe)?|stryge?|skip(?:pe)?) ${after}${theOne}`,
  `jeg (?:dropper|skipper|opgiver|stryger) ${after}${theOne}`,
  // “Nej forresten, det med bogen skulle du ikke gemme alligevel”.
  `${oops}(?:den|det|proevehandlingen) (?:der )?(?:om|med|hvor) .* (?:skulle|skal|maa|behoever) du ${after}ikke ${after}(?:have )?(?:gemt|gemme|noteret|notere|tage med)(?: alligevel| igen| tak)*$`,
  `${oops}(?:tag|fjern|pil) ${after}${theOne}.* (?:af|ud|vaek)(?: igen| alligevel| tak)*$`,
  `${oops}(?:gem|noter) ${after}ikke ${after}(?:den|det|proevehandlingen) (?:der )?(?:om|med|hvor)\\b`,
  `jeg (?:vil|skal) ${after}ikke ${after}(?:proeve|have) ${theOne}`,
  `${theOne}.* (?:(?:skal|maa|kommer) ${after}(?:ikke ${after}med|udgaa|ud|vaek|droppes|glemmes|stryges)|dropper jeg|vil jeg ${after}ikke(?: proeve| have med)?)(?: alligevel| igen| tak)*$`,
  '(?:please )?(?:forget|drop|withdraw|delete) (?:my trial|the (?:one|trial)) (?:about|with|where)\\b',
]
  .map((each) => `${ofTheBot}${each}`)
  .join('|');

/** What people tell of trials: how they went, and what is to become of them. */
export const trialTold = {
  notYet: {
    // A wish for no trial, and no word of how one went: it stays on the list.
    commands: ['not-yet'],
    says: /^(?:desvaerre |saa |men |nu |hej )*(?=.*\bikke\b)(?=.*\b(?:naar|naaede|naaet|proevet)\b)(?:jeg (?:naar|naaede|fik|har)|(?:naar|naaede|fik|har) jeg)(?: (?:det|den|ikke|desvaerre|nok|lige|at|faaet|naaet|proevet|i dag|i denne uge|denne uge|i gaar|alligevel|endnu|her))+$/,
  },
  notTried: {
    // Before what they have tried, which is asked for with nearly the same words.
    commands: ['not-tried'],
    says: /^(?:hvem|hvor mange|er der (?:nogen|nogle)|hvilke (?:kolleger|medarbejdere))(?: (?:af (?:os|jer)|i|der|som|her))* (?=.*\b(?:ikke|aldrig|mangler)\b)(?:.* )?(?:har|mangler)\b.*\bproev(?:et|e)\b/,
    notWithChildren: true,
  },
  whatWeReached: {
    commands: ['shared-trials'],
    says: /^(?:(?:kan|maa) (?:jeg|vi|man) |(?:kan|vil) du )?(?:lige )?(?:(?:se|vise?) (?:mig |os )?)?hvad (?:de andre|mine kolleger|kollegerne)(?: (?:paa|i|fra) (?:stuen|gruppen|huset|stuerne))? (?:har (?:gang i|skrevet|delt|proevet)|proever|er i ?gang med)\b|^hvordan gaar det (?:egentlig|med (?:det hele|os|proevehandlingerne))\b|^kommer der (?:egentlig |saa )?noget ud af det\b|^(?:(?:kan du |maa jeg |lad mig )?(?:lige )?(?:vise?|se) (?:mig |os )?alle (?:de )?proevehandlinger(?:ne)?\b.*|hvor mange (?:af os |i |der )?har (?:\w+ )?proevet\b.*|hvem har (?:proevet (?:noget|hvad)|gang i noget)|hvordan er det gaaet(?: siden (?:sidst|sidste moede)| med det hele)?$|hvilke ting har (?:personalet|vi|i|de andre|teamet) (?:\w+ )?(?:af)?proevet)\b|^(?:(?:maa|kan) (?:jeg|vi) (?:lige |godt )*(?:se|faa at vide) )?hvad (?:har )?(?:vi|i) (?:har )?(?:lavet|arbejdet med|proevet) (?:i |gennem |over )?(?:de|den) (?:sidste|seneste)(?: \w+)? (?:maaned(?:er)?|uger?|tid)$|^hvad (?:naaede (?:vi|i)|fik (?:vi|i) (?:lavet|gjort|naaet|proevet))\b|^hvad (?:skete der|kom der ud af|er der sket)(?: egentlig| saa| nu)? (?:med|det med)\b/,
  },
  triesToo: {
    // “Den prøver jeg også, den med bålet”: below each trial that was shared stands that button.
    commands: ['shared-trials'],
    says: /^(?:og )?(?:den|det) (?:proever jeg ogsaa|vil jeg (?:(?:gerne|ogsaa) )*proeve|proever vi ogsaa)(?: (?:den|det) (?:med|om) .+)?$/,
  },
  triedBySomebody: {
    commands: ['shared-trials'],
    says: /^(?:og )?hvem (?:er det der )?(?:har|havde) (?:skrevet|delt|fundet paa|proevet) (?:den|det) (?:om|med|hvor)\b|^(?:(?:er|var) der (?:nogen|andre)(?: (?:her|af (?:os|jer)))?|hvem(?: (?:af os|ellers|var det))?|har (?:nogen|andre|de andre|i|nogle)(?: af (?:os|jer))?)(?: der)?(?: (?:har|ellers|egentlig|allerede|ogsaa|lige|foer|tidligere))* (?:proevet?|proevede|proevet af|afproevet|arbejdet|arbejdede|gang i)\b.* (?:med|at|noget) \w/,
  },
  whatBecameOf: {
    commands: ['shared-trials'],
    says: new RegExp(
      `^${ofTheBot}(?:hvad (?:er|blev) der (?:\\w+ ){0,2}?af|hvad (?:skete der|er der (?:\\w+ )??sket) (?:\\w+ )??med|hvordan (?:gik det|er det (?:\\w+ )??gaaet) (?:\\w+ )??med|what (?:has )?(?:became|become|happened) (?:of|to)) (?!(?:den|det(?: hele)?|dig|jer|os|mig|alt|sidst\\w*)$)\\w`,
    ),
  },
  fromColleague: {
    commands: ['shared-trials'],
    says: /^(?:(?:maa|kan) jeg (?:lige |godt |gerne )*(?:se|laese) |vis (?:mig )?(?:lige )?)?(?:hvad|hvilke (?:ting|proevehandlinger)) (?:har )?(?!(?:jeg|vi|i|du|man|nogen|nogle|andre|alle|de|den|det|han|hun|mine|vores|er|der|har)\b)[a-z]+(?: har)?(?: (?:egentlig|selv|nu))*(?: (?:skrevet|delt|gang i|i ?gang med|proevet(?: af)?))?$(?<=(?:proevehandlinger har [a-z]+|[a-z]+ har|skrevet|delt|i|med|proevet|af)$)|^har (?!(?:jeg|vi|i|du|man|nogen|nogle|andre|alle|de|den|det|han|hun) )[a-z]+(?: (?:ogsaa|egentlig|allerede|nu|selv))* (?:skrevet|delt|proevet|afproevet) (?:noget|nogen ting)(?: (?:nyt|endnu|i dag|i denne uge|for nylig|denne gang|i det her forloeb))*(?: om .+)?$|^(?:og )?hvad (?:lavede|proevede|afproevede|delte|skrev) (?!(?:jeg|vi|i|du|man|nogen|nogle|andre|alle|de|den|det|han|hun|boern\w*|barnet) )[a-z]+(?: (?:egentlig|nu|af|sidst|for nylig|i sidste uge|paa det sidste|sidste gang|i det her forloeb))*$/,
  },
  ofTheYear: {
    commands: ['shared-trials'],
    says: /^(?:(?:maa|kan) (?:jeg|vi) (?:lige |godt )*(?:se|faa at vide) )?(?:hvad|hvilke (?:ting|proevehandlinger)|hvor meget) (?:har (?:vi|i)|(?:vi|i) har) (?:\w+ )?(?:af)?(?:proevet|delt|lavet)(?: af)? (?:indtil nu |egentlig )*(?:i aar|siden nytaar|(?:i )?(?:loebet af )?det (?:sidste|seneste) aar)$/,
  },
  howItWent: {
    // Before any other reading: what went well or not is told of a trial.
    commands: ['outcome'],
    says: new RegExp(
      `^(?:jeg|vi) har (?:(?:nu|lige|saa|ogsaa|endelig) )*(?:af)?proevet (?:den|min|proevehandlingen) (?:proevehandling )?(?:med|om|hvor) |^(?:det|den|de|denne|min(?: sidste| foerste)? proevehandling|proevehandlingen)(?: (?:med|om|hvor|jeg|vi|der) .*?)? (?:${went})(?: .*)?$`,
    ),
  },
  renames: {
    // Before the topics of an agenda, and before it is taken for a new one.
    commands: ['mend-trial'],
    says: /^(?:(?:kan|vil|gider) du )?(?:lige |godt )*(?:kalde?|omdoebe?) (?:(?:min|mine|vores|den) )*proevehandling(?:en)? .+ (?:for|til) \w|^(?:(?:min|vores|den) )*proevehandling(?:en)? (?:om|med|hvor|der) .+ (?:skal|skulle|maa|boer) (?:(?:nu|hellere|i stedet|bare) )*(?:hedde|kaldes|lyde) \w|^(?:call|rename) (?:(?:my|the) )?trial .+ to \w/,
  },
  regrets: { commands: ['mend-trial'], says: new RegExp(`^(?:${regretted})`) },
  mend: {
    commands: ['mend-trial'],
    says: new RegExp(
      `^(?:jeg vil (?:gerne )?|kan du |vil du |maa jeg |kan jeg |hvordan (?:kan|skal|faar) (?:jeg|man) |hvordan )?(?:slett?e?r?|fjerne?r?|rette?r?|aendre?r?|traekk?e?r?|skjule?r?) (?:(?:jeg|man) )?(?:${whose})*(?:proevehandling(?:en|er|erne)?|den (?:om|med|hvor|der)|det jeg skrev|den jeg skrev)\\b|^(?:jeg )?fortryde?r? (?:proevehandlingen|(?:min |den |det )(?:proevehandling|om|med|hvor|jeg))\\b|^(?:den|det|min|mine) .*\\b(?:skal|maa|kan|vil)\\b.*\\b(?:slettes|rettes|aendres|skjules|traekkes)\\b|^(?:jeg |vi |kan du |vil du |maa jeg |kan jeg )?${asksFor}(?:slet(?:te)?|fjerne?|ret(?:te)?|aendre?|traek(?:ke)?|skjule?) (?:den|det|min|mine)\\b(?!.*\\b(?:gruppe|kollega|moedet?|note|moedeleder|maal)\\b)`,
    ),
  },
  own: {
    commands: ['trials'],
    says: new RegExp(
      `^(?:hvilken?|hvad for(?: nogle)?) proevehandling(?:er)? (?:har (?:jeg|mine?)|er mine?)\\b(?! (?:\\w+ )?(?:kolleg|andre))|^hvad har jeg (?:(?:selv|egentlig|nu) )*(?:proevet|delt|skrevet)\\b|^hvad (?:var det (?:(?:lige|nu|egentlig) )*jeg (?:(?:selv|sidst|nu|havde|har) )*(?:skrev|skrevet|delte|delt)|skrev jeg)\\b|^hvordan (?:deler|faar) jeg (?:(?:en|min|mine|den) )*proevehandling\\w*\\b.* (?:med|paa|til|delt)\\b|^hvad (?:er|var) det (?:nu |lige |egentlig )*(?:min|mine) (?:egen |egne )?(?:\\w+ )?proevehandling(?:er)?(?: (?:var|er|gik ud paa))?$|\\bglemt hvad jeg (?:skrev|har skrevet)\\b|^(?:jeg |vi |kan du |vil du |maa jeg |kan jeg )?${asksFor}(?:dele?|vise?|fortael(?:le)? (?:de andre )?om) (?:(?:ogsaa|lige|gerne|nu) )*(?:den|det|min|mine|dem(?= alle| (?:allesammen|begge)| med (?:enheden|stuen|de andre|alle)))\\b(?!.*\\b(?:gruppe|kollega|moedet?|note)\\b)|\\bmine? proevehandling(?:en|er|erne)?\\b.*\\bvaek$|^(?:den|det|min|mine) .*\\b(?:skal|maa|kan|vil)\\b.*\\bdeles\\b`,
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
