import { type ToldRule, weekday } from '../feature/sentence-rule.ts';

/** Nothing but days: “vi holder lukket i dukkekrogen” closes no house. */
const when = `(?:i|den|d|paa|fra|til|og|med|hele|ogsaa|ned|mellem|imellem|dagen|efter|foer|ugerne?|uge|jul|julen|nytaar|nytaaret|kristi|kr|himmelfart(?:sdag)?|grundlovsdag|paasken?|pinsen?|sommeren|\\d+|${weekday}(?:en)?|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|aug|sep|okt|nov|dec)`;

const atHour =
  '(?:kl(?:okken)?|halv|kvart (?:over|i)) (?:halv |kvart (?:over|i) )?(?!halv |kvart )(?:\\d+|[a-z]+)';
const hour = `${atHour}(?: \\d+)?`;
const mt = '(?:status|personale|stue)?moede';
const willBe =
  '(?:skal|bliver|begynder|starter|ligger|holdes|rykkes|flyttes|rykker|flytter|maa|kan|vil|boer)';
/** “I stedet for kl. 13”, “på fredag”, “fremover”: what may stand around an hour that is told. */
const aside = `(?: (?:i ?stedet(?: for)?|fremover|nu|altid|hver gang|fra nu af|paa|om|til|den|gerne|denne gang|naeste gang|${weekday}|formiddagen|eftermiddagen|i dag|${atHour}|\\d+))*`;

const months =
  'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|aug|sep|okt|nov|dec';
/** A day by its date or its name; an hour is of the day's work. */
const untilDay = `(?:og med )?(?:(?:paa|den|d|efter|i) )*(?:\\d{1,2}(?: \\d{1,2}| (?:${months}))|(?:${months})|uge \\d{1,2}|${weekday}|nytaar|jul(?:en)?)(?: \\d{4})?`;

/** What people tell of when meetings and courses are. */
export const planTold = {
  meetingLater: {
    commands: ['move-meeting'],
    says: /\bmoedet?\b.*\b(?:uger?|dage?|timer?) (?:senere|foer|tidligere)\b/,
  },
  everyMeetingAt: {
    // The hour of all of them is the unit's; that of one is the plan's.
    commands: ['edit'],
    says: new RegExp(
      `\\b(?:${mt}rne|alle (?:vores |de )?${mt}r(?:ne)?|vores (?:faste )?${mt}r|hvert ${mt})\\b.* ${hour}${aside}$|^(?=.* (?:fremover|altid|hver gang|fra nu af|fast)\\b)(?:${mt}t ${willBe}\\b|vi (?:holder|har|starter|begynder|tager) (?:altid |fremover |fast )*${mt}t?\\b).* ${hour}${aside}$`,
    ),
    notWithChildren: true,
  },
  meetingAt: {
    commands: ['move-meeting'],
    says: new RegExp(
      `^(?:naeste )?${mt}t? ${willBe}(?: (?:hellere|gerne|nu|foerst|altsaa|vaere|ligge|begynde|starte|holdes|rykkes|flyttes|til|om|paa|${weekday}|den|\\d{1,2}|${months}))* ${hour}${aside}$|^(?:saa |nu )*(?:vi (?:holder|har|tager|starter|begynder|laegger|rykker|flytter|vil gerne (?:holde|have|starte|begynde))|(?:jeg|vi) vil (?:gerne |hellere )*(?:holde|have|starte|begynde)|lad os (?:holde|tage|starte|begynde)|(?:kan|kunne|skal|maa) (?:vi|jeg) (?:(?:ikke|godt|lige|gerne|hellere|bare|ogsaa|have) )*(?:holde|have|tage|starte|begynde|laegge|rykke|flytte)) (?:hellere |nu |foerst |naeste )*${mt}t?(?: (?:til|om|paa|i dag|${weekday}))* ${hour}${aside}$|^(?:(?:kan|kunne|skal|maa) vi|lad os) (?:(?:ikke|godt|lige|gerne|hellere|bare|foerst) )*moedes(?: (?:i dag|hellere|foerst|paa|${weekday}))* ${hour}${aside}$`,
    ),
  },
  nextTheme: {
    commands: ['next-theme'],
    says: /^(?!.*\bnetvaerk)(?:(?:hvad|hvilket|hvornaar|kan|vis|ved|fortael|er|maa|jeg|vi|saa|og)\b.*)?\b(?:(?:naeste|kommende) (?:\w+ )?tema(?:et)?\b|tema(?:et|er)?\b.* (?:(?:efter|til|i|fra) (?:ferien|jul|julen|nytaar|paaske|paasken|sommer\w*|vinter\w*|efteraar\w*|foraar\w*|januar|februar|marts|april|maj|juni|august|september|oktober|november|december|(?:det )?naeste\b.*)|bagefter|derefter|naeste gang|saa)$)/,
  },
  lastOutcome: {
    // What became of it stands in what the last meeting came to.
    commands: ['proceedings', 'decisions'],
    says: /^hvad (?:blev|var|er) (?:egentlig )?(?:resultatet|udbyttet|konklusionen)(?: af)?(?: det)? (?:sidste|forrige|seneste)(?: forloeb| moede| gang)?$|^hvad (?:kom der (?:egentlig )?ud af|blev der (?:egentlig )?ud af|blev det til (?:i|med)|fik vi (?:egentlig )?ud af|laerte vi (?:egentlig )?(?:i|af))(?: det)? (?:sidst|sidste|forrige|seneste)(?: forloeb\w*| gang| moede)?$|^hvad viste (?:det )?(?:sidste|forrige) forloeb$/,
  },
  whyThen: {
    commands: ['next-meeting'],
    says: /^hvorfor (?:ligger|er|skal|holder|holdes|moedes|blev|bliver|kommer)\b.*\bmoede(?:t|r|s)?\b/,
  },
  meetingElsewhen: {
    commands: ['move-meeting'],
    says: /^(?:det |vores |naeste )?(?:status)?moedet? (?:bliver|ligger|holdes|rykkes|flyttes|skal vaere)(?: (?:nu|foerst|hellere|altsaa|paa|til))* (?:(?:man|tirs|ons|tors|fre)dag )?(?:(?:den|d) )?\d{1,2}(?: \d{1,2}| [a-z]+)? i ?stedet\b|^(?:status)?moedet (?:bliver|ligger|holdes|rykkes|flyttes)(?: (?:nu|foerst|hellere|paa|til))* (?:man|tirs|ons|tors|fre)dag i ?stedet\b|\b(?:ret(?:te)?|skift(?:e)?|aendre?|saet(?:te)?|flyt(?:te)?) (?:lige )?(?:(?:status)?moede(?:tid|tiden|tidspunkt|tidspunktet)|tiden (?:for|paa) (?:status)?moedet|(?:status)?moedet)\b.*\btil\b|\b(?:kan|kunne|vil|skal) .*\b(?:status)?moedet (?:\w+ )?(?:vaere|begynde|starte|ligge|holdes) (?:\w+ )?(?:kl(?:okken)? \d|tidligere|senere|en time)|\bmoedet\b.*\b(?:passer (?:ikke|daarligt)|ugen (?:efter|foer)|en anden (?:dag|dato))\b|\bmoedet\b.*\b(?:maa|skal|bliver noedt til at|er noedt til at)\b.*\b(?:flyttes?|aflyses?|udsaettes?|rykkes?)\b|\b(?:flyttet|aflyst|udsat|rykket)\b.*\bmoedet\b/,
  },
  closedThen: {
    commands: ['closures'],
    says: new RegExp(
      `^(?:(?:vi|der|huset|institutionen|boernehaven|vuggestuen|stuen|dagplejen) )?(?:(?:har|holder|er|bliver) )?(?:ogsaa |alle )?(?:ferie|sommer|jule|paaske|efteraars|vinter)?(?:lukket|lukkede|lukker)(?: ${when})*(?: (?:\\d+|uge \\d+|${weekday}(?:en)?|jul|julen|nytaar|nytaaret|himmelfart(?:sdag)?|grundlovsdag|paasken?|pinsen?|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december))$`,
    ),
  },
  openAfterAll: {
    // “Slet lukkedagene i uge 7”, “vi har alligevel åbent den 2. marts”: the closed days, each with its button.
    commands: ['closures'],
    says: /^(?:(?:nej|ups|hov|men|hej|og) )*(?:(?:kan|vil) du )?(?:lige )?(?:slet(?:te)?|fjerne?|annullere?|aflyse?|drop(?:pe)?|tag(?:e)?) (?:lukkedag\w*|lukkeuge\w*|(?:den |de )?(?:jule|sommer|vinter|efteraars|paaske)?ferien? (?:i uge|fra|den|i) .*)|^(?:(?:nej|ups|hov|men|hej|og) )*(?:vi|der|huset|institutionen|boernehaven|vuggestuen) (?:har|holder|er|lukker) (?:alligevel (?:ikke (?:lukket|lukke|ferie)|aabent)|ikke (?:lukket|ferie) alligevel|aabent alligevel)\b(?! (?:i|for|til|efter) (?:garderoben|boernene))/,
  },
  houseOnHoliday: {
    // “Jeg holder juleferie” is one's own.
    commands: ['closures'],
    says: /^(?:vi|huset|institutionen|boernehaven|vuggestuen|stuen|hele huset) (?:holder|har|lukker) (?:ogsaa |alle |ned for |lukket )*(?:jule|sommer|paaske|efteraars|vinter)?ferien?\b.*\b(?:den|uge|fra|til|\d)\b/,
  },
  asksOfPause: {
    // Verb first it asks what the plan says, and changes nothing.
    commands: ['plan'],
    says: /^(?:hvornaar )?(?:holder|har|tager) (?:vi|i|enheden|stuen|huset|femuger|gruppen) (?:egentlig |ogsaa |nu |en )*pause\b(?!.*\b(?:garderobe\w*|legeplads\w*|samling\w*|frokost\w*)\b)/,
    notWithChildren: true,
  },
  asksOfHoliday: {
    // “Hvornår har jeg ferie” asks for one's own.
    commands: ['closures'],
    says: /^(?:(?:hvornaar|hvor laenge|hvilke (?:dage|uger)) )?(?:har|holder|faar) (?:vi|i|enheden|stuen|huset|boernehaven|vuggestuen|institutionen) (?:(?:egentlig|ogsaa|nu|alle) )*(?:jule|sommer|paaske|efteraars|vinter)?ferie(?: (?:i|til|om|naeste|hele|det her) .*)?(?: egentlig| igen)?$|^(?:hvornaar|hvilke dage|hvilke uger|hvor laenge) (?:holder|har|er) (?:vi|i|enheden|stuen|huset|boernehaven|vuggestuen|institutionen|der) (?:\w+ )?lukket\b/,
    notWithChildren: true,
  },
  pauseInWeek: {
    // “Vi holder pause i uge 7”, “kan I holde pause i næste uge?”: the week that is to count for nothing.
    commands: ['skip-week'],
    says: /^(?:(?:hej|ok|saa|nu|og|kan|skal|vil|maa|du|vi|lige|lad|os) )*(?:saet|saette|saetter) (?:det hele|det|alt|forloebet|femuger|planen) paa pause(?: (?:i|om|til) (?:\d|en|to|tre|par|naeste|uge).*)?$|^(?:vi|enheden|stuen|huset) (?:holder|tager) (?:en )?pause i (?:\d|en|to|tre|et par) uger?\b|^(?:(?:hej|ok|saa|nu|og|kan|skal|vil|maa) )*(?:vi|i|enheden|stuen|huset|femuger) (?:(?:godt|gerne|lige|ogsaa|skal|vil|maa|kan) )*(?:holder?|tager?|har) (?:lige |en )*pause(?: (?:fra|med) (?:det her|det hele|femuger|forloebet))? i (?:hele )?(?:uge \d{1,2}|naeste uge)$/,
  },
  writeUsNothing: {
    // “Skriv ikke til os i uge 2”: all of them, and not whoever says it.
    commands: ['skip-week'],
    says: /^(?:(?:hej|kan|vil|du|maa|gider|venligst|lad vaere med at) )*(?:(?:ikke )?(?:skrive?|sende?|spoerge?)(?: ikke)?|ingen beskeder|vi vil (?:gerne )?have (?:fred|ro))(?: (?:noget|beskeder|til|mere))*(?: (?:os|i kanalen|i gruppen))? i (?:hele )?(?:uge \d{1,2}|naeste uge)$(?<=\b(?:ikke|ingen|fred|ro|lad vaere)\b.*)(?<=\b(?:os|vi|kanalen|gruppen)\b.*)/,
  },
  pauseUntil: {
    // “Vi holder en pause med det her, indtil vi er tilbage i januar”: the days that are closed.
    commands: ['closures'],
    says: /^(?!.*\bboern)(?:(?:vi|jeg) har (?:\w+ )?travlt (?:(?:lige|nu|her|for tiden|saa) )*)?(?:(?:hej|ok|okay|saa|nu|og|kan|skal|vil|maa|lad|vi|os|jeg|du|taenker|gerne|bare|lige) )*(?:holde?r?|tage?r?|saette?r?|har|stoppe?r?|pausere?r?) (?:(?:vi|os|lige|nu|en|lille|lang|op|det|det hele|alt|forloebet|femuger|med|fra|paa|her) )*(?:pause|op|femuger|det her)\b(?: (?:med|fra|paa|i) (?:det her|det hele|det|femuger|forloebet|det med aktionslaering|proevehandlingerne|kanalen|beskeder(?:ne)?))*(?: (?:og|saa))? ?(?:til|indtil|over|hen over|frem til|i) (?:og med |efter |vi er |vi kommer |vi ses |ugen |hele )*(?:tilbage|igen|jul\w*|nytaar\w*|paaske\w*|sommer\w*|efteraars\w*|vinter\w*|uge \d|ferien?|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|den \d|\d|efter)/,
  },
  peaceForAll: {
    // “Hele stuen skal have ro indtil 4. januar”: all of them, and not whoever says it.
    commands: ['closures'],
    says: new RegExp(
      `^(?:(?:hej|og|saa|nu) )*(?:(?:hele )?(?:stuen|enheden|gruppen|teamet|huset|personalet)|(?:vi|alle|ingen)(?: (?:i|paa|fra) (?:hele )?(?:stuen|enheden|gruppen|huset|teamet))?) (?:(?:skal|vil|maa|oensker|boer) )(?:(?:gerne|bare|ogsaa|nu|ikke|have|faa|vaere i) )*(?:(?:helt|lidt) )?(?:ro|fred|beskeder|spoergsmaal)(?: (?:fra dig|paa))* (?:(?:ind|frem )?til|foer) ${untilDay}$(?<=(?:\\bro\\b|\\bfred\\b|^(?:(?:hej|og|saa|nu) )*ingen\\b|\\bikke\\b).*)`,
    ),
  },
  whatCourseIs: {
    // Before the glossary, which holds the words of the house and none of the bot's.
    commands: ['plan'],
    says: /^(?:hvad (?:betyder|menes med|er|mener (?:i|du) med)|forklar) (?:det |egentlig |nu |lige |saa |et |ordet |for noget |med )*forloeb(?:et)?(?: \d{1,2})?(?: for noget| egentlig)*$/,
  },
  howManyWeeks: { commands: ['plan'], says: /\bhvor mange uger\b/ },
} as const satisfies Readonly<Record<string, ToldRule>>;
