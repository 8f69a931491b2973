import { type ToldRule, weekday } from '../feature/sentence-rule.ts';

/** “Slet den sidste beslutning”: whichever was written down last. */
export const ofLatest = /\b(?:sidste|seneste|nyeste|latest|last) (?:beslutning|decision)(?:en)?\b/;

/** “Hvem skal købe gummistøvler”: a decision is asked about by what is to be done. */
export const asksWho =
  /^hvem (?:er det |var det )?(?:nu |der |som )*(?:skal|skulle|har lovet at|ville|staar for at) (?:lige |selv )*(?:koebe|bestille|skaffe|ordne|soerge for|tage sig af|printe|undersoege|kontakte|ringe)\b/;

const asideAsked = '(?:(?:nu|egentlig|lige|selv|ogsaa|saa|igen|mon) )*';
/** “Planen for skovture” is to be made by somebody; “planen for ugen” is the house's own. */
const ofTime =
  '(?:hele |de |den |det |naeste |vores )*(?:aaret|halvaaret|foraaret|efteraaret|ugen?|dagen|maaneden?|hele|forloeb\\w*|i|denne|vikar\\w*|stuen|[a-z]+dag(?:en)?)\\b';
const ownPlan = `plan(?:en)? (?:for|om|til|over|med) (?!${ofTime})[a-z]`;
/** What is asked about is no decision: the meeting itself, what is written for it, the groups of the day, the plan. */
const notOfHouse = `(?!.*\\b(?:(?:status|personale)?moede\\w*|referat\\w*|dagsorden\\w*|proevehandling\\w*|note(?:r|rne|n)?|maal|procesplan\\w*|(?:aars|uge|dags)plan(?:en)?|(?!${ownPlan})plan(?:en)?|forloeb\\w*|grupper?(?:ne|n)?|\\w+gruppen?|hold(?:et)?|vagt(?:en)?|ferie\\w*|medlem\\w*|stedfortraeder\\w*|femuger|netvaerk\\w*)\\b)`;
/** “Hvem skal med”, “hvem skal i skoven”, “hvem skal passe de små” is of the day; the rest is to be done once. */
const notOfDay =
  '(?!(?:vaere|have|lede|styre|holde|gaa|komme|blive|moede|arbejde|passe|spise|sove|lege|aabne|lukke|proeve|deltage|bestemme|vide|laese|se|faa|hedde|starte|begynde|slutte|hente|cykle|koere|inde|ude|oppe|nede|hjemme|alle|begge|denne|disse|de|samme|noget|nogle|mine|dine|jeres|vores|goere hvad)\\b)';
const infinitive = `${notOfDay}(?:[a-z]{2,}e|staa|saa|sy|naa)`;
/** “Hvem skulle tale med forældrene”, “hvem skulle det nu være der bestilte spande”, “hvem har ansvaret for skuret”. */
export const asksWhoElse = new RegExp(
  `^(?:og |men |saa |nu )*${notOfHouse}hvem (?:(?:er|var) det )?${asideAsked}(?:(?:der|som) )?${asideAsked}(?:(?:skal|skulle|ville) (?:det )?${asideAsked}(?:vaere )?(?:(?:der|som) (?:skal|skulle|ville) )?${asideAsked}(?<verb>${infinitive}) \\w.*|skulle det ${asideAsked}vaere (?:der|som) (?<did>[a-z]+(?:te|ede|er)|tog|skrev|gav|fandt|fik|bad|hang|bar) \\w.*|(?:(?<does>laver(?= (?:den |en )?plan)|koeber|bestiller|skaffer|ordner|spoerger|ringer|kontakter|printer|undersoeger|rydder|finder|medbringer|bager|vasker|reparerer|saetter|haenger|snakker|taler) \\w.*)|(?:har (?:lovet|sagt ja til|paataget sig)|lovede) (?:(?:nu|egentlig|lige) )*at (?<promised>[a-z]+) \\w.*|(?:har (?:ansvaret|ansvar) for|staar for|tager sig af|soerger for) \\w.*)$`,
);

/** “Hvem har Ibens opgaver nu”: what stands with her, and what did. */
export const asksWhoseTasks =
  /^(?:(?:og|men|nu|saa) )*hvem (?:(?:har|tager|fik|overtager|overtog|skal (?:have|tage|overtage)|staar for|tager sig af) )(?:(?:nu|lige|egentlig|mon|saa) )*(?!boernenes |dagens |moedets |ugens |vores |jeres |mine |deres )[a-z]+s (?:gamle |tidligere )?(?:opgaver?|beslutninger|tjanser)(?: (?:nu|fremover|herefter|hos os))*(?: (?:nu hvor|naar|efter) .*)?$/;

/** Asks for no colleague: “hvad skal vi nå”, “hvad skal lederen gøre”. */
const nobody =
  '(?!(?:vi|jeg|du|i|man|der|det|den|de|han|hun|en|et|alle|boern\\w*|barnet|leder\\w*|moedeleder\\w*|vikar\\w*|stedfortraeder\\w*|foraeldre\\w*|personalet|moedet)\\b)';
const done =
  '(?:koebe|bestille|skaffe|ordne|soerge for|tage sig af|printe|undersoege|kontakte|ringe|spoerge|klare)';
const isFor = '(?!(?:status)?moedet\\b|proevehandling|forloebet|maal|ugeplan|procesplan|dagsorden|note)\\w';

/** “Hvornår skal Hanne være færdig med regntøjet”, “hvornår skal regntøjet være købt”. */
export const asksWhen = new RegExp(
  `^(?:og )?hvornaar (?:skal|skulle) (?:[a-z]+ )(?:[a-z]+ )?(?:(?:senest|nu|lige|egentlig) )*vaere (?:faerdige?|klar)(?: nu)?(?:$| med ${isFor})|^(?:og )?hvornaar (?:skal|skulle) ${nobody}[a-z]+ (?:(?:senest|nu|lige|egentlig) )*(?:${done}|have (?:koebt|bestilt|ordnet|klaret|spurgt|ringet)) ${isFor}|^(?:og )?hvornaar (?:skal|skulle) ${isFor}*(?: \\w+)? (?:senest )?vaere (?:koebt|bestilt|ordnet|klaret|gjort|paa plads|i orden)$`,
);
const particle = '(?: (?:op|ned|ud|ind|frem|vaek|af))?';
/** “Hvornår skal skuret være ryddet”, “hvornår skal skuret ryddes”, “hvornår skal Hanne rydde skuret”. */
export const asksWhenElse = new RegExp(
  `^(?:og )?${notOfHouse}hvornaar (?:skal|skulle) ${asideAsked}(?:${nobody}[a-z]+ (?:[a-z]+ )?${asideAsked}(?:senest )?(?:vaere (?<done>(?!planlagt)[a-z]+(?:et|t|te|de))${particle}|(?<passed>(?!moedes|ses|skiftes|findes|lukkes|aabnes)[a-z]{3,}es)${particle})|${nobody}[a-z]+ ${asideAsked}(?:senest )?(?<does>${infinitive}) \\w.*|${nobody}[a-z]+ (?:for|om|med|til|over) [a-z]+(?: [a-z]+){0,2} (?:senest )?vaere (?:faerdige?|klar|[a-z]{3,}(?:et|t))|der ${asideAsked}(?<happens>(?!lukkes|aabnes|moedes|skiftes)[a-z]{3,}es) \\w.*)$`,
);
/** “Hvad skal Hanne nå”, “hvad har Hanne lovet”. */
export const asksWhat = new RegExp(
  `^(?:og )?hvad (?:skal|skulle|har|mangler) ${nobody}[a-z]+ (?:(?:nu|egentlig|lige|stadig|selv|at|ogsaa) )*(?:naa|huske|goere|lave|${done}|lovet|staa for|have gjort)(?: (?:nu|foer|inden|til|paa) .*| egentlig| nu)?$|^(?:og )?(?:hvad lovede|hvilke opgaver (?:har|fik)) ${nobody}[a-z]+(?: (?:egentlig|nu|faaet|lovet|paataget sig))*$`,
);

/** “Vi er blevet enige om, at alle børn skal ud”, “aftalte vi, at Ditte pakker tasken”, “blev enige om at spise ude”. */
export const agreedThat =
  /^(?:og |saa |nu )*(?:(?:vi|personalet|teamet|alle) (?:nu |saa |lige )*(?:(?:er|blev|bliver) (?:nu |saa |lige |ogsaa )*(?:blevet )?enige om|aftaler|aftalte|har aftalt)|(?:er|blev|bliver) (?:blevet )?enige om|enige om|(?:aftaler|aftalte) vi) (?:ikke )?at\b/;

const asks =
  '(?:jeg vil (?:gerne )?|vi skal |kan (?:du|vi|jeg) |vil du |maa jeg )?(?:(?:lige|gerne|godt|have) )*';
const isDone =
  '(?:er|blev|er blevet) (?:nu |lige |allerede |ogsaa |saa )*(?:klaret|ordnet|gjort|udfoert|i orden|paa plads)(?: nu| tak| i dag| i gaar)*$';

/** “Udskyd den om regntøj til uge 3” */
const moves = '(?:udskyd|udsaet|ryk|flyt|skub)(?:te|ke|be|e)?';

/** What somebody has taken on. */
const task = '(?:opgaven|tjansen|jobbet)';

/** “Nej, det var den 11. januar med regnbukserne”. */
export const saysOtherDay = new RegExp(
  `^(?:(?:nej|hov|ups|men|forresten|undskyld) )+det (?:er|var|bliver|skal vaere|skulle vaere) (?:(?:foerst|senest|paa|i|altsaa|da|jo) )*(?:den \\d|\\d{1,2} |${weekday}).* (?:med|for|vi|jeg) \\w`,
);

/** What people tell of decisions: made, put right, given to others, asked about. */
export const decisionsTold = {
  regrets: {
    // “Nej, det fortryder jeg, slet den igen”: what they did last is shown, with the way back.
    commands: ['undo'],
    says: /^(?:(?:kan|vil) du )?(?:lige )?(?:slet|fjern)(?:te)? (?:lige )?(?:den|det) (?:sidste|seneste)(?: (?:jeg|vi|du) (?:lige )?(?:har )?(?:skrev|skrevet|noterede))?$|^(?:ups |hov |nej )*(?:det|den)(?: der)? (?:skal|skulle|maa) (?:altsaa )?ikke (?:staa |med |vaere )*i (?:moede)?referatet$|^(?:hov |nej |ups |vent )+lad (?:det|den) (?:bare )?staa(?: alligevel)?$|^(?:ups|hov|hovsa|undskyld) det var (?:ikke )?.* jeg mente (?:det var )?\w|^(?:nej |aah |ups |hov |vent )*(?:det )?fortryder jeg(?: (?:det|den|alligevel|igen|nu|lige))*(?: (?:saa )?(?:slet|fjern) (?:den|det)(?: igen)?)?$|^(?:nej |ups |hov |vent )+(?:tak |det |vi |jeg |vil )*alligevel ikke$|^(?:nej |ups |hov |vent )*(?:slet|fjern) (?:den|det) igen$|^(?:nej |ups |hov |vent |forresten |men )*(?:(?:den|det) (?:skulle|skal|maa|behoever|behoevede) du (?:ikke|alligevel ikke) (?:have gemt|gemme|have noteret|notere)|(?:gem|noter) (?:den|det) ikke|(?:den|det) (?:skulle|skal) ikke (?:have vaeret |vaere )?(?:gemmes|gemt))(?: alligevel| igen| tak)*$/,
  },
  latestDecision: {
    commands: ['mend-decision'],
    says: /^(?:(?:kan|vil|gider) du )?(?:lige )?lave? (?:det|den) om til (?:at )?(?!(?:tre|to|fire|en|et)\b)[a-z]+ (?:skriver|goer|tager|koeber|ringer|spoerger|laver|ordner|henter|sender|bestiller|rydder|maler)\b|^jeg (?:sagde|skrev) forkert (?:det|den) (?:er|var|bliver|skal vaere) [a-z]+(?: [a-z]+)?$|^(?:(?:kan|vil|gider) du |jeg vil (?:gerne )?)?(?:lige |gerne )*(?:slet|fjern|drop|ret|aendr)(?:tet?|pe|e)? (?:lige )?(?:den |vores |min )?(?:sidste|seneste|nyeste) beslutning(?:en)?\b/,
  },
  takesOne: {
    // “Må jeg tage den?”, “den tager jeg”: whatever was decided last.
    commands: ['mend-decision'],
    says: /^(?:maa|kan|skal) jeg (?:(?:godt|gerne|lige|ikke|bare) )*(?:tage|faa|have|staa for) (?:den|det|opgaven)$|^(?:den|det) (?:tager|ordner|klarer) jeg(?: (?:gerne|selv|bare|saa))*$|^jeg (?:vil gerne|kan godt|kan|vil) (?:tage|ordne|klare) (?:den|det|opgaven)$/,
  },
  whoDoesIt: { commands: ['mend-decision'], says: asksWho, notWithChildren: true },
  whoIsToDoWhat: {
    commands: ['mend-decision'],
    says: new RegExp(`${asksWhen.source}|${asksWhat.source}`),
    notWithChildren: true,
  },
  whoseTasks: { commands: ['mend-decision'], says: asksWhoseTasks, notWithChildren: true },
  asksOfDecision: {
    // Read last: what is asked of the meeting, the day and the members is answered there.
    commands: ['mend-decision'],
    says: new RegExp(`${asksWhoElse.source}|${asksWhenElse.source}`),
    notWithChildren: true,
  },
  changedToElse: {
    // “Den med to børn har vi lavet om til tre”: said of children, it is of what stands all the same.
    commands: ['mend-decision'],
    says: /^(?:(?:nej|ups|hov|og|men|saa|nu) )*(?:den|det|beslutningen|aftalen|(?:min |vores )?proevehandling(?:en)?) (?:her )?(?:med|om) .+ (?:(?:har vi|har jeg|er|er blevet|blev|bliver|vil vi|skal(?: vi)?) (?:(?:nu|lige|jo|ogsaa|allerede|gerne|helt) )*(?:lavet|lave|laves|aendret|aendre|aendres)(?: om)?|laver (?:vi|jeg) (?:(?:nu|lige) )*om|aendrer (?:vi|jeg)) til \w/,
  },
  otherDoer: {
    // “Beslutningen om gløgg er forkert, det er Ditte og ikke Emil”: before the list of them all.
    commands: ['mend-decision'],
    says: /^det (?:er|var|bliver) [a-z]+(?: [a-z]+)? og [a-z]+ der .+ ikke [a-z]+$|\bbeslutning\w*\b.*\bdet (?:er|var|bliver) (?:ikke [a-z]+ (?:men|det (?:er|var|bliver)) [a-z]+|[a-z]+ og ikke [a-z]+)\b|\bdet (?:var|er) [a-z]+ der (?:skulle|skal)\b.*\bikke [a-z]+$/,
    notWithChildren: true,
  },
  somebodyElseShould: {
    // “Det var mig, der skulle købe kasser”: a decision names somebody else.
    commands: ['decisions'],
    says: /^(?:nej |men )?det (?:var|er) (?:ikke )?[a-z]+(?: [a-z]+)?(?: og [a-z]+)? der (?:skulle|skal)\b/,
    notWithChildren: true,
  },
  mendDecision: {
    // “Slet den med kopperne” may be a trial as well: the command looks which there is.
    commands: ['mend-decision'],
    says: new RegExp(
      `^(?:fjern|tag) ${nobody}[a-z]+ (?:fra|af) (?:den|det|opgaven|tjansen|beslutningen) (?:med|om) \\w|^(?:fristen|datoen|deadlinen?) (?:paa|for|til) (?:den|det|beslutningen) (?:med|om) \\w|^(?:en )?rettelse (?!til )\\w|^${asks}(?:slet|fjern|ret|aendr|drop|annuller|fortryd)(?:tet?|pe|e|er?)? (?:lige )?(?:den|(?:min |vores |den )?beslutning(?:en)?) (?:om|med|hvor|der|at|for|til|paa) \\w|^${asks}(?:giv|flyt|ryk|overdrag)(?:te|ke|e)? (?:over )?${task} (?:om|med) .+ til \\w|^${asks}(?:giv|lad)e? ${nobody}[a-z]+(?: og [a-z]+)* (?:(?:faa|tage|overtage|have) )?${task} (?:om|med) \\w|^${asks}${moves} (?:(?:datoen|dagen|fristen|deadlinen?) (?:paa|for) )?(?:den|beslutningen) (?:om|med) \\w|\\bbeslutningen (?:om|med|at) .+ ${isDone}|^(?!(?:(?:det|den|de|alt|alle|moedet)(?: hele| her)? ${isDone}|(?:jeg|vi|du|hvad|hvem|er|har) ))(?!.*\\bproevehandling).+ ${isDone}|^(?:den|beslutningen) (?:om|med) .+ (?:er|bliver|blev) (?:nu |ogsaa )*droppet$|^(?:jeg|vi) (?:har |fik )(?:nu |lige |ogsaa )*(?:klaret|ordnet)(?: det med)? (?!det$|den$|alt$)\\w`,
    ),
    notWithChildren: true,
  },
  mendsNamed: {
    // “Ret den om taskerne til: børnene pakker selv”: most of what is decided names the children.
    commands: ['mend-decision'],
    says: /^(?:(?:nej|hov|ups|og|men) )*(?:(?:kan|vil|gider) du )?(?:lige )?(?:ret|rette|aendr|aendre) (?:lige )?(?:den|beslutningen|aftalen) (?:om|med) \w.* til \w|^(?:(?:nej|hov|ups|og|men) )*(?:den|beslutningen|aftalen) (?:om|med) .+ (?:skal|skulle|boer) (?:(?:lige|nu|hellere) )*(?:hedde|lyde) \w|^(?:den|det|beslutningen) (?:med|om) (?:.+ (?:den )?)?(?:koerer (?:bare|fint|godt|af sig selv)|er blevet (?:en del af )?hverdag\w*)(?: nu)?$/,
  },
  pointsAtWrong: {
    // “Den med krogene skal rettes, det er Ditte og ikke Emil” may be a trial as well: the command looks which there is.
    commands: ['mend-decision'],
    says: /^(?:(?:nej|ups|hov|og|men|vent) )*(?:den|beslutningen) (?:med|om) .+ (?:skal|maa|boer) (?:(?:lige|da|nu|jo|ogsaa) )*(?:rettes|aendres|laves om|slettes|fjernes|droppes)\b/,
  },
  otherDay: {
    // “Nej, det var den 11. januar med regnbukserne”: a decision, or else a trial, tells another day.
    commands: ['mend-decision'],
    says: saysOtherDay,
    notWithChildren: true,
  },
  findDecision: {
    commands: ['decisions'],
    says: /\b(?:slet(?:tet?)?|forsvundet|hente?|vis|ret(?:te)?s?|forkert|aendres?|finde|se)\b.*\bbeslutning|\bbeslutning\w*\b.*\b(?:slettet?|forsvundet|vaek|hente|forkert|rettes?|aendres?|laves om|finde|hvor)\b|\b(?:hvad|hvem)\b.*\b(?:sagt|talt om|snakket om|talte|kom vi frem til|var med|deltog|moedte op)\b.*\bmoede|\bhvad (?:vi|i|de) (?:aftalte|besluttede|blev enige om)\b|^hvem (?:var med|deltog|var der)\b|\bhvad kom (?:vi|i|de) frem til\b|\blaese? (?:det|den|dem) (?:lige )?(?:op|hoejt)\b/,
  },
  decidedFirmly: {
    // “Vi beslutter, at børnene går først”: said outright, it may well be of the children.
    commands: ['decide', 'decisions'],
    says: /^(?:(?:nej|jo|og|men|saa) )*(?:(?:du skal|skal du|du maa|kan du|vil du) )(?:(?:lige|gerne|godt) )*(?:skrive?|notere?)(?: (?:lige|ned|det|ind|her))* at (?!(?:jeg|du)\b|vi (?:holder|har) (?:lukket|ferie|pause|fri)\b)\w|^(?:saa |nu |og )*(?:skal vi|vi skal)(?: (?:ogsaa|lige))* have (?:aftalt|besluttet) at\b|^(?:og |saa |nu |paa moedet )*(?:har )?(?:vi|i|personalet|teamet|alle)(?: har)?(?: ogsaa| lige| nu| saa| i dag| paa moedet)* (?:beslutter|besluttede|besluttet|vedtager|vedtog|vedtaget)(?: os for)?(?: ogsaa| nu)* (?:ikke )?at\b|^(?:(?:saa|nu|ok|okay|og) )*(?:det er|er det)(?: ogsaa| hermed| nu)* (?:besluttet|vedtaget|aftalt) (?:at\b|(?!(?:det|den|saa|nu|tak|her|i|og|men|med)\b)\w+ \w+ \w)|^(?:besluttet|(?:vores |ny )?aftalen? er) \b|^(?:(?:og|saa|nu|ok|godt|men) )*(?:beslutter|besluttede|vedtager|vedtog) vi\b(?! (?:noget|det|ikke|nok|selv)\b)(?!.*\bsammen med boern)/,
  },
  thatIsDecided: {
    // “Emil laver en sangmappe inden jul, det har vi besluttet”
    commands: ['decide', 'decisions'],
    says: /^(?!hv).+ det (?:har vi|er vi|blev vi|er|blev) (?:(?:nu|lige|saa) )*(?:besluttet|aftalt|vedtaget|(?:blevet )?enige om)$|^(?!hv).+ det (?:besluttede|aftalte|vedtog) vi(?: (?:jo|ogsaa|i dag|paa moedet))*$/,
  },
  agreed: {
    // Of the children it is a decision while a meeting is going on, and else perhaps a trial: the command sees which.
    commands: ['decide', 'decisions'],
    says: agreedThat,
  },
  decided: {
    // Past and done: “hvad besluttede vi” asks for the list and begins otherwise.
    commands: ['decide', 'decisions'],
    says: /^(?:beslut|aftalt (?!med\b)\w+ \w)|^beslutte (?:ikke )?at\b|\b(?:det|der) (?:er|blev|var)(?: ogsaa)? (?:besluttet|vedtaget|aftalt)\b|\bat (?:vi|i) (?:ogsaa )?(?:har )?(?:besluttede|besluttet)\b|^(?:og |saa |paa moedet )*(?:har )?(?:vi|i|personalet|teamet|alle)(?: har)?(?: ogsaa| lige| nu| saa| i dag| i gaar| paa moedet)* (?:besluttede|besluttet|vedtog|vedtaget|blev enige|er (?:blevet )?enige om|(?:har )?aftalt(?:e)?)\b|^(?:og |saa |nu |paa moedet )*(?:vi|personalet|teamet|alle) (?:nu |ogsaa |saa )*(?:(?:beslutter(?: os for)?|vedtager|aftaler|bliver enige om) (?:ikke )?at\b|beslutter (?:nu )?(?:vi|alle)\b)|\b(?:glemte|mangler|faa med|skrive|tilfoeje|notere)\b.*\bbeslutning\b|^(?:og |hov |ups )*(?:endnu en beslutning|en beslutning (?:mere|til)) \S/,
    notWithChildren: true,
  },
} as const satisfies Readonly<Record<string, ToldRule>>;
