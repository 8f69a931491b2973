import type { ToldRule } from '../feature/sentence-rule.ts';

const mt = '(?:status)?moedet?';

/** “Jeg leder alligevel selv mødet”, “jeg tager ledelsen tilbage”. */
const asTheyTakeIt = 'selv|nu|lige|saa|bare|alligevel|igen|tilbage|ogsaa|hellere|nok';
/** “Nå, jeg leder selv alligevel”: whoever has asked somebody else. */
const leadsThemselves =
  '^(?:naa|nej)(?: (?:naa|nej|men|saa|ok))*(?: jeg goer| (?:saa|nu) goer jeg) det(?: (?:selv|nok|bare))* alligevel(?: selv)?$|^(?:(?:naa|nu|saa|ok|hej|nej|ja|men|tak|hellere|og|jeg fortryder(?: det)?|jeg har fortrudt(?: det)?|jeg har ombestemt mig) )*(?:jeg tager (?:den|det|moedet|ledelsen) tilbage (?:igen )?(?:og )?)?(?:jeg (?:leder|styrer)|(?<=tilbage og )(?:leder|styrer)|(?:leder|styrer) jeg)(?: (?:det|den))?(?=.* (?:selv|alligevel)\\b)(?: (?:selv|alligevel|hellere|bare|nok|nu|resten|det|igen|videre|tak))+$';
/** “Tak Ane, jeg tager den igen”: to whoever had the meeting meanwhile; “jeg tager den igen” alone may be of anything. */
const takesItAgain =
  '^(?:(?:mange|tusind) )?tak (?:for (?:hjaelpen|det|laanet) )?(?!jeg )[a-z]+ (?:(?:nu|saa|og|men) )*(?:jeg tager|tager jeg)(?: (?:den|det|over))(?: (?:selv|nu|igen|herfra|videre|tilbage|fra nu af))+$';
const inEnglish =
  '^(?:(?:ok|okay|no|now|so|and|well|(?:thanks|thank you)(?: (?!(?:ok|okay|no|now|so|and|well|thanks?) )[a-z]+)?) )*i(?: will| ll| am| m)? (?:take|taking) (?:over|it|the meeting)(?: (?:back|again|now|over|from (?:here|now on)))+$';
/** “Jeg overtager mødet, Bo skal hente et sygt barn”, “nu er jeg her igen, jeg tager selv mødet”: the words themselves take nothing over. */
export const takesMeetingOver = new RegExp(
  [
    `^(?!hv).*\\b(?:jeg (?:(?:kan|vil|skal|maa|godt|gerne|${asTheyTakeIt}) )*(?:overtage?r?|tage?r?|tager over paa|fortsaetter|koerer|styrer|leder)|(?:overtager|tager|koerer|styrer|leder) jeg)(?: (?:${asTheyTakeIt}|over|resten af|roret (?:paa|i)|paa))* (?:status)?moedet\\b(?! (?:op|ned|alvorligt)\\b)`,
    `^(?:(?:nu|saa|ok|hej|nej|ja|tak) )*jeg er (?:tilbage|her igen)(?: (?:igen|nu|og|saa))* (?:jeg (?:tager|overtager)|(?:saa|nu|og) (?:tager|overtager) jeg)(?: (?:den|det|over|mødet))?(?: (?:selv|nu|igen|herfra|videre|tilbage|fra nu af))*$`,
    `^(?:(?:nu|saa|ok|hej|nej|ja|tak) )*(?:jeg (?:tager over|overtager)|(?<=(?:saa|nu|ok|ja) )(?:tager jeg over|overtager jeg))(?: (?:her|herfra|fra nu af|i dag|${asTheyTakeIt}))*(?: (?:for|fra|efter) [a-z]+)?(?:$| (?:bo|for|fordi|da|saa|nu)?\\b(?=.*\\b(?:maatte|skulle|skal|er|blev|har) (?:(?:lige|lidt|ogsaa|nu|desvaerre) )*(?:gaa|gaaet|hjem|hente|koert|koere|syg|hjemme|taget|tage|tale|ringe|svare|ud|paa|vaek|optaget|til)))`,
    `^(?:(?:nu|saa|ok|hej|nej|ja|tak) )*(?:jeg (?:(?:kan|vil|skal|maa|godt|gerne|${asTheyTakeIt}) )*(?:overtage?r?|tage?r?)|(?:overtager|tager) jeg)(?: (?:over|${asTheyTakeIt}))* (?:moede)?(?:ledelsen|lederrollen|styringen|roret)(?: (?:af moedet|paa moedet|i moedet|fra [a-z]+|i dag|${asTheyTakeIt}))*$`,
    leadsThemselves,
    takesItAgain,
    inEnglish,
  ].join('|'),
);

const toLead = `(?:(?:lede|styre|overtage|holde|koere|tage)(?: over(?: paa)?)? (?:resten af |dagens )?${mt}|(?:lede|styre|overtage|tage over)(?: det)?|(?:lede|styre|koere) resten|(?:vaere|blive) moedeleder(?:en)?)(?: (?:nu|i dag|paa [a-z]+dag|denne gang|naeste gang|for mig|for os|i stedet|videre|fra nu af|lidt|et oejeblik|en stund|saa laenge|tak))*$`;
/** “Bed Ane om at lede mødet”, “kan du spørge Ane, om hun vil lede”. */
export const asksSomebody = new RegExp(
  `^(?:(?:kan|vil|gider|maa) (?:du|jeg) |nu |saa |ok |nej |lige |jeg vil |vi vil |gerne |have dig til at )*(?:bed(?:e)?|spoerg(?:e)?) (?:lige )?[a-z]+(?: [a-z]+){0,4} om (?:lige )?(?:(?:at|hun|han|de|vedkommende|kan|vil|kunne|ville|godt|gerne|ikke|lige) )+${toLead}`,
);
/** “Kan Ane overtage”, “Ane tager over nu”: a name, and nothing else that might be led. */
const letsSomebody = `^(?:(?:kan|kunne|vil|maa|skal) (?!(?:jeg|vi|man|i|du|det|den|de|han|hun|boern\\w*) )[a-z]+(?: [a-z]+)? (?:(?:ikke|godt|gerne|lige|saa) )*|lad (?:bare )?[a-z]+(?: [a-z]+)? )${toLead}`;

const forAWhile =
  '(?:lige|nu|saa|her|det|imens|mens|lidt|kort|et oejeblik|to minutter|(?:for|i stedet for) (?:mig|os)|saa laenge|tak)';
const whyAway = `(?: ${forAWhile})*(?: (?:for |fordi |mens |imens |naar |saa )?(?:jeg|vi) .+)?$`;
const aName = '(?!(?:jeg|vi|man|i|du|det|den|de|der|han|hun|hvem|naar|hvis|boern\\w*|alle) )[a-z]+';
/** “Ane tager over, jeg skal tage telefonen”, “Ane, kan du overtage et øjeblik”. */
export const handsOver = new RegExp(
  `^(?:(?:ok|saa|nu) )*${aName} (?:(?:kan|vil|gider) du (?:(?:ikke|godt|lige) )*(?:overtage|tage over)|(?:tager|kan tage|maa tage|skal tage) (?:(?:lige|nu|saa) )*over|overtager)${whyAway}`,
);

/** Who is named, by one name or two; what else begins such a sentence is nobody. */
const somebody =
  '(?!(?:jeg|vi|man|i|du|det|den|de|der|han|hun|hvem|hvad|hvornaar|hvordan|hvor|naar|hvis|boern\\w*|barn\\w*|alle|ingen|mon|kan|kunne|vil|skal|maa|lad|bed|faa|med|at|min|mit|en|et|mens|og) )[a-z]+(?: (?!(?:kan|kunne|vil|skal|maa|til|over|du|godt|gerne|lede|styre|tage|holde|overtage|leder|styrer|tager|holder|overtager) )[a-z]+)?';
const itself = `(?:(?:det |vores |dagens )?(?:(?:naeste|kommende) ${mt}|(?:status)?moedet)|resten af (?:dagens )?${mt})`;
const laterOn =
  '(?: (?:nu|i dag|herfra|fra nu af|videre|faerdigt?|imens|saa laenge|denne gang|naeste gang|i stedet|for (?:mig|os)|paa [a-z]+dag|lidt|et oejeblik|en stund|tak))*$';
const kindly = '(?:(?:ikke|godt|gerne|lige|saa|nu|hellere) )*';
const leading = `(?:(?:lede|styre|overtage|holde|koere|tage)(?: over(?: paa)?)? ${itself}|(?:lede|styre) resten|(?:vaere|blive) moedeleder(?:en)?|(?:tage over|overtage)(?: herfra)?)${laterOn}`;
const leadingNow = `(?:(?:leder|styrer|overtager|holder|koerer|tager)(?: (?:over paa|lige|nu|saa|selv))* ${itself}|(?:leder|styrer) resten|tager over (?:herfra|fra nu af|resten))${laterOn}`;
const whatIf =
  '(?:(?:hvad (?:med|nu|siger du til)|hvad hvis|hvis|om|at|kan vi sige|jeg (?:vil|ville) (?:gerne |godt |hellere )*have) )*';
const have = '(?:(?:godt|gerne|lige|hellere|at|have|ha|faa|bede|saette|spoerge) )*';
/** “Ditte, vil du styre resten af mødet”, “Ditte tager over herfra”, “hvordan får jeg Ditte til at være mødeleder”. */
export const handsMeeting = new RegExp(
  [
    `${somebody} (?:kan|kunne|vil|ville|gider|maa) du ${kindly}${leading}`,
    `${whatIf}${somebody} (?:(?:styrer|leder|koerer|overtager|tager)(?: lige| nu| bare)*(?: over paa)? ${itself}(?: (?:nu|lige|herfra|imens|lidt|videre|fra nu af))* (?:for |fordi )?jeg (?:skal|maa|er noedt til) .+|${leadingNow}|(?:kan|skal|vil|maa) ${kindly}${leading})`,
    `jeg (?:skal|maa|bliver noedt til) (?:[a-z]+ ){1,6}?${somebody} (?:styrer|leder|koerer|overtager|tager over)(?: moedet| det)? (?:imens|saa laenge|herfra|resten)`,
    `(?:kan|kunne|vil|maa|skal|mon) ${somebody} (?:kan |vil )?${kindly}${leading}`,
    // “Kan Carla ikke lige tage over og styre mødet lidt, jeg skal ud til en mor”.
    `(?:kan|kunne|vil|gider) ${somebody} (?:ikke )?${kindly}(?:tage over|overtage|lede|styre)(?: (?:og|lidt|nu|styre|lede|moedet|resten|imens))* jeg (?:skal|maa) \\w.*$`,
    `giv (?:ordet|moedet|det) til ${somebody} saa (?:hun|han) (?:leder|styrer)(?: moedet| resten)?$`,
    `(?:(?:(?:jeg|vi) (?:vil|ville|kunne taenke (?:mig|os)|skal|oensker)|(?:kan|kunne|maa) (?:jeg|vi)|hvordan (?:faar|kan) (?:jeg|vi|man)|lad os) )?${have}${somebody} til (?:lige )?(?:at )?${leading}`,
  ]
    .map((each) => `^(?:(?:ok|okay|saa|nu|hej|naa|ja|nej|og|men) )*${each}`)
    .join('|'),
);
/** Of the one after, while a meeting is going on. */
export const ofNextMeeting = /\bnaeste (?:gang|(?:status)?moedet?)\b/;

/** “Hvem ledte mødet?”, “hvem holdt mødet sidst?”. */
export const whoLed =
  /^(?:og |saa |men )*hvem (?:ledte|ledede|styrede|holdt|(?:var det der|har) (?:ledte?|styrede|styret|holdt)) (?:egentlig )?(?:det sidste |sidste |det )?(?:status)?moedet?(?: (?:sidst|sidste gang|egentlig))*$|^(?:og |saa |men )*hvem var (?:egentlig )?moedeleder(?:en)?(?: (?:sidst|sidste gang|paa (?:det )?sidste moede))*$/;

/** What people tell of who leads the meeting. */
export const chairTold = {
  takesOver: { commands: ['chair'], says: takesMeetingOver },
  handsMeeting: { commands: ['chair'], says: handsMeeting },
  whoLeadsNow: {
    commands: ['chair'],
    says: /^(?:og |saa |men )*hvem (?:leder|styrer|holder|er det der leder) (?:egentlig )?(?:(?:status)?moedet|resten)(?: egentlig)?(?: (?:lige )?nu)$|^(?:hvem er|er der nogen der er) (?:blevet )?spurgt om at (?:lede|styre|overtage) (?:status)?moedet$|^(?:og |saa |men )*hvem er (?:egentlig )?ordstyrer(?:en)?(?: (?:i dag|nu|paa moedet|til moedet))*$/,
  },
  whoLed: {
    // The minutes name the chair of the meeting that was closed last.
    commands: ['proceedings'],
    says: whoLed,
  },
  takesQuestionBack: {
    // Where nobody is asked, the answer tells the way to what else can be undone.
    commands: ['unask-chair'],
    says: /^(?:(?:naa|nu|saa|ok|nej|men|hov|ups) )*(?:jeg (?:tager|traekker) |traek(?:ke)? |tag |(?:kan|vil|maa) (?:jeg|du) (?:godt |gerne |lige )*(?:tage|traekke) )(?:lige )?(?:(?:mit |det )?spoergsmaal(?:et)?|forespoergslen|det at jeg spurgte)(?: (?:til|om|fra) [a-z]+)? tilbage(?: igen| alligevel| tak)*$|^(?:(?:naa|nu|saa|ok|nej|men|hov|ups) )*(?:jeg tager (?:den|det)|(?:den|det) tager jeg) tilbage(?: igen| alligevel)*$|^(?:(?:naa|nu|saa|ok|nej|men) )*(?:spoerg ikke|du skal ikke spoerge) [a-z]+ alligevel$/,
  },
  whoLeads: {
    commands: ['chair'],
    says: new RegExp(
      [
        asksSomebody.source,
        letsSomebody,
        handsOver.source,
        /^(?:jeg )?(?:selv )?(?:overtager|tager over paa|tager)(?: jeg)?(?: selv)? (?:status)?moedet(?: (?:fra|efter|for) [a-z]+)?(?: nu| i dag| igen| selv| tilbage)*$|\b(?:kan|kunne|skal|maa|vil) (?!(?:jeg|vi|man|i|du|det|den) )[a-z]+(?: [a-z]+)? (?:godt |gerne )*(?:lede|styre|tage|holde) (?:status)?moedet\b|^(?!(?:vi|man|i|du|hvem|hvordan|hvad|naar|hvis|fordi|den|det|de|der|min|mit|mine|en|et|alle) )[a-z]+(?: [a-z]+)? (?:kan|skal|vil|maa|leder) (?:godt |gerne )*(?:lede |styre )?(?:status)?moedet\b|^(?!hvem ).*\bmoedeleder(?:en)?\b|\b(?:lede|styre|tage|overtage|holde) (?:status)?moedet (?:i stedet|for mig)\b|\bstaar? for (?:status)?moedet\b/
          .source,
      ].join('|'),
    ),
  },
} as const satisfies Readonly<Record<string, ToldRule>>;
