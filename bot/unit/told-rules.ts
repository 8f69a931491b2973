import { post, someDay, type ToldRule, weekday } from '../feature/sentence-rule.ts';

const ours = '(?:stuen|gruppen|enheden|holdet|teamet|personalet|medlemmer(?:ne)?|kanalen|femuger)';
/** A name, or the name of a post: `tilføj flere puder til stuen` adds things. */
const somebody = `(?!(?:flere|nogle|mere|et|to|tre|fire|nye?|noget|alt) )(?:en |den |min |vores |ny )*[a-z]+(?: (?!til |ind )[a-z]+){0,3}`;

const noName =
  '(?:jeg|vi|det|den|de|man|mig|os|min|mine|vores|en|et|barnet|boernene|legen|moedet|forloebet|punkt\\w*|emne\\w*|note\\w*|maal\\w*|beslutning\\w*|proevehandling\\w*|alle|alt|du|han|hun|film|video\\w*)';

/** Past and done, it has to say when or where: “Oliver stoppede” may be of anything. */
const stoppedThen = `(?:her|hos os|paa stuen|i gaar|i forgaars|${someDay}|(?:i )?sidste (?:uge|maaned|${weekday})|for (?:(?! siden).)+ siden|i (?:sommer|foraaret|efteraaret|vinter))`;
/** Takes in whatever follows, so it stands once and last. */
const onTheDay = 'den \\d.*';
const noColleague = `(?:${noName}|turen|ferien|ugen|dagen|aftalen|perioden|samlingen|projektet|arbejdet|regnen)`;
const stopped = `^(?!${noColleague} )[a-z]+(?: [a-z]+)? (?:stoppede|sluttede|fratraadte|rejste|holdt op|sagde op|havde (?:sin )?sidste (?:arbejds)?dag)(?:(?: ${stoppedThen})+(?: ${onTheDay})?| ${onTheDay})$|^(?:${stoppedThen}|${onTheDay}) (?:stoppede|sluttede|fratraadte|rejste) (?!${noColleague}\\b)[a-z]+(?: [a-z]+)?(?: (?:her|hos os))?$`;

/** “Ditte er alligevel ikke stoppet”, “Ditte bliver her alligevel”: without that word it may be of anything. */
export const staysAfterAll = new RegExp(
  `^(?=.* (?:alligevel|ansat)\\b)(?:(?:nej|og|men|ups|hov) )*(?!${noColleague} )[a-z]+(?: (?!er |bliver )[a-z]+)? (?:er (?:alligevel )?ikke (?:alligevel )?(?:stoppet|holdt op|fratraadt|rejst)|(?:stopper|slutter|rejser|holder) (?:alligevel )?ikke(?: op)?|bliver(?: her| hos os)?|er stadig(?:vaek)? ansat)(?: (?:alligevel|her|hos os))*$`,
);

const onDay = `(?:(?:d|den|paa) )?(?:\\d+(?: [a-z]+| \\d+)?|${someDay})`;
const there = '(?: (?:vaere (?:der|her|med|til stede)|komme|deltage))?';
/** “Jeg kan ikke være der den 22. januar”, “den 22. kan jeg ikke”, “jeg er forhindret på fredag”. */
const notThen = `^jeg kan (?:desvaerre |nok |altsaa )*ikke${there} ${onDay}$|^${onDay} (?:kan|kommer|er) jeg (?:desvaerre |nok )*ikke(?: der| her)?${there}$|^jeg er (?:desvaerre )?(?:forhindret|optaget) ${onDay}$`;

const may = '(?:(?:kan|vil|gider|maa) (?:du|i|jeg) )?(?:(?:lige|godt|gerne|ikke) )*';
const noMore =
  '(?:lade? vaere (?:med )?(?:at )?|hold(?:e)? op med at |stop(?:pe)? med at )(?:skrive|sende (?:noget|beskeder)|forstyrre)(?: (?:til )?mig)?';
const asksForPeace = `${may}(?:(?:lad|lade|giv|give|faa) mig (?:vaere |faa |lidt )*(?:i )?(?:fred|ro)?|(?:ingen|ikke) (?:flere )?beskeder(?: til mig)?|du (?:maa|skal|behoever) ikke (?:skrive|sende noget|forstyrre)(?: mere)?(?: til)?(?: mig)?|skriv ikke(?: mere| noget| flere beskeder)?(?: til)? mig|hold(?:e)? (?:en |lidt )?pause med (?:(?:dine |alle )*beskeder(?:ne)?|at (?:skrive|sende beskeder))(?: til mig)?|${noMore})`;
const wantsPeace =
  '(?:jeg |vi )?(?:vil |oensker |har brug for |kan (?:jeg|vi) (?:faa|have) )(?:gerne |bare )*(?:(?:have |ha |faa )?(?:lidt )?(?:fred|ro)|vaere i fred|ikke forstyrres)';
const staysQuiet = `${may}(?:${wantsPeace}|(?:du skal )?(?:vaere? |holde? dig |ti |tie )?(?:helt )?(?:stille|ro|fred)|lade? mig vaere|holde? (?:mund|kaeft)|${asksForPeace})`;
/** “Skriv ikke mere til mig i dag”: said to the bot outright, so that the day alone is enough. */
const forToday = `(?:${asksForPeace}|${may}(?:lade? mig vaere|spoerg mig ikke(?: om (?:mere|noget))?|${noMore}))(?: (?:mere|noget|lige|nu|tak))* (?:i dag|i aften|resten af (?:dagen|aftenen))(?: (?:tak|mere))*$`;
/** “Ro til at lege”, “ro til samling” is no day. */
const untilADay = `(?:til|indtil|foer) (?:og med )?(?:efter )?(?:paa )?(?:(?:den |d )?\\d|${someDay}|uge|naeste|jul|nytaar|paaske|pinse|weekend|\\w+ferie|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))`;
const until = '(?:til|indtil|foer)(?: efter)?(?: paa)? (?!kl\\b|klokken|mig\\b|at\\b)';
const during = `(?:${untilADay}|(?:resten af|hele|i hele|i resten af|i naeste|i denne|i uge|denne|naeste) (?:uge|maaned|dag|\\d)|i \\d+ |(?:i )?(?:de )?(?:naeste )?(?:\\d+|en|et par|par|to|tre|fire|fem|seks|syv|otte|ti) (?:dage?|uger?)\\b)`;

/** What people tell of the unit: who is in it, who is away and who leads it. */
export const unitTold = {
  quietForDays: {
    // With a day it ends by itself, like a holiday.
    commands: ['holiday'],
    says: new RegExp(`^(?:${asksForPeace} ${until}|${staysQuiet}(?: |(?<= ))${during}|${forToday})`),
    notWithChildren: true,
  },
  atCourse: {
    // Whoever is at a course is asked nothing meanwhile, as in a holiday.
    commands: ['holiday'],
    says: new RegExp(
      `^(?:(?:hej|og|saa|nu) )*jeg (?:er|skal|tager) (?:(?:desvaerre|lige|ogsaa|hele|dagen|vaek|${someDay}) )*(?:paa|til) (?:et )?(?:kursus\\w*|seminar\\w*|efteruddannelse\\w*|konference\\w*)(?: (?:paa|i|fra|til|om|den|d|hele|resten|${someDay}) .*| ${someDay})?$`,
    ),
    notWithChildren: true,
  },
  endsHoliday: {
    // “Slet min ferie”: the one that is kept, with its button.
    commands: ['holiday'],
    says: /^(?:(?:kan|vil) du )?(?:slet(?:te)?|fortryde?|glem(?:me)?|annullere?|aflyse?|fjerne?) (?:det (?:der )?med )?(?:(?:min |ferien?$|juleferien$|sommerferien$)(?:(?:jule|sommer|vinter|efteraars|paaske)?ferie)?|min (?:[a-z]+)?ferie (?:igen|alligevel|i uge \d+|fra .*|den \d.*|i .*|til .*))$|^(?:nej |men )?jeg (?:har|holder|skal) alligevel ikke (?:have |holde |paa )?(?:fri|ferie)\b/,
  },
  colleagueStays: { commands: ['colleague-gone'], says: staysAfterAll },
  colleagueGone: {
    commands: ['colleague-gone'],
    says: new RegExp(
      `^(?!${noName} )[a-z]+(?: [a-z]+)? (?:er (?:lige |nu |desvaerre |ogsaa )*(?:stoppet|holdt op|fratraadt)|stopper|holder op|(?:har|er) sagt op(?: (?:og|saa) (?:(?:hun|han|vedkommende) )?(?:stopper|holder op|slutter|rejser))?|slutter (?=her\\b|hos os|til|den|om)|rejser (?=fra os|til sommer|til nytaar)|(?:arbejder|er)(?: (?:her|hos os|med|ansat|paa stuen))* ikke(?: (?:her|hos os|med|ansat|paa stuen))* (?:mere|laengere)|har (?:faaet )?(?:nyt|et andet) (?:job|arbejde)|er (?:rejst|flyttet til en anden stue|ikke laengere \\w+))(?: (?:hos os|her|paa (?:arbejde|stuen)|${someDay}|nu|i (?:for|efter)middags|(?:i )?sidste (?:uge|maaned)|for (?:(?! siden).)+ siden|i (?:sommer|foraaret|efteraaret|vinter)))*(?: (?:til|fra) .*)?$|^(?!${noName} )[a-z]+(?: [a-z]+)? skal ikke (?:laengere )?(?:vaere (?:med|her)|med)(?: (?:mere|laengere|her))*$|^(?!${noName} )[a-z]+ (?:er|har) .*\\bog (?:hun |han )?(?:stopper|holder op)(?: (?:her|hos os))?(?: .*)?$|^(?!${noName} )[a-z]+ .*\\b(?:hun|han) skal ikke (?:laengere )?vaere med(?: (?:mere|laengere|her))*$|^vi har (?:lige |desvaerre )*sagt farvel til (?!${noName}\\b)[a-z]+(?: [a-z]+)?(?: .*)?$|^(?:kan du |vil du |du maa gerne )?(?:fjerne?|tage?) (?!${noName}\\b)[a-z]+(?: [a-z]+)?(?: (?:ud|vaek|af|fra)\\b(?! (?:den|det|opgaven|tjansen|beslutningen) (?:med|om) ).*)$|^fjern (?!${noName}\\b)[a-z]+$|${stopped}`,
    ),
    notWithChildren: true,
  },
  colleagueOnLeave: {
    commands: ['colleague-away'],
    says: new RegExp(
      `^(?:nu )?(?!${noName} )[a-z]+(?: [a-z]+)? (?:er|gaar|skal|har|gik|holder|starter)(?: (?:nu|lige|desvaerre|ogsaa|gaaet|stadig|paa))* (?:barsel\\w*|\\w*orlov\\w*|langtidssyg\\w*|langtidssygemeldt)\\b`,
    ),
    notWithChildren: true,
  },
  colleagueMoved: {
    // “Flyt Hanne til stue Blå”: there are no rooms for people to be moved between.
    commands: ['colleague-moved'],
    says: new RegExp(
      `^(?:(?:kan|vil|skal) (?:du|jeg|vi) |jeg (?:vil|skal) |du maa )?(?:gerne |lige |godt )*(?:flyt(?:te)?|ryk(?:ke)?|overfoer(?:e)?) (?:(?:en |den |min |vores )?(?:kollega|medarbejder|paedagog|medhjaelper|vikar|studerende|medlem)(?:en|et|er|erne|ne)?\\b|(?!${noName} )[a-z]+(?: [a-z]+)? (?:til|over (?:i|til|paa)) (?:stue|stuen|gruppe|enhed|enheden|afdeling|den anden (?:stue|gruppe|enhed)|en anden (?:stue|gruppe|enhed))\\b)`,
    ),
    notWithChildren: true,
  },
  liesIll: {
    // “Jeg er syg” is the command itself.
    commands: ['ill'],
    says: /^(?:(?:hej|oev|puha|desvaerre) )*jeg (?:ligger|gaar) (?:desvaerre )?(?:syg|hjemme med (?:feber|influenza|sygt barn|syge boern)|(?:syg )?i sengen|ned med (?:feber|influenza|noget))\b/,
  },
  backAgain: {
    commands: ['back'],
    says: /^(?:(?:ok|okay|saa|nu|men|og) )*(?:(?:du|i) maa|(?:maa|kan) du) (?:(?:nu|godt|gerne|lige|ogsaa) )*(?:skrive|spoerge|sende (?:mig )?beskeder)(?: (?:til mig|mig|os|noget|beskeder|spoergsmaal|om (?:noget|ting)))* igen(?: (?:nu|tak|fra nu af))*$|^(?:saa |nu )*tilbage (?:paa arbejde|fra (?:ferie\w*|barsel|orlov|sygdom))(?: (?:igen|nu|i dag))*\b|\b(?:er jeg|jeg er) gaaet glip af\b|^(?:saa |nu )*(?:jeg er|er jeg|er) (?:nu |lige |saa |ogsaa )*(?:kommet )?(?:rask|tilbage|hjemme|paa arbejde)(?: igen)?(?: (?:nu|i dag|paa arbejde|her))*(?: (?:fra|efter) .*)?$|^(?:saa |nu |er )*jeg\b.* igen (?:fra|efter) (?:barsel|ferien?|orlov|sygdom|min )|^(?:saa |nu )*er jeg\b.* igen (?:fra|efter) (?:barsel|ferien?|orlov|sygdom|min )/,
  },
  notComing: {
    commands: ['absent'],
    says: new RegExp(
      `\\bjeg (?:kommer (?:desvaerre )?ikke|kan (?:desvaerre )?ikke (?:komme|deltage|vaere med|naa|vaere der)) .*(?:moedet?|${someDay})\\b(?!.*\\bboern)|^jeg (?:kan|er|kommer)(?: desvaerre| nok| der| her)* ikke(?: der| her)?(?: til)?(?: (?:d|den|paa))? (?:naeste (?:status)?moede|\\d+(?: [a-z]+| \\d+)?|${someDay})$|\\b(?:melde?r?|sende?r?) (?:jeg )?(?:desvaerre )?afbud\\b|^(?!.*\\bboern).*\\b(?:forsinket til|for sent til|naar (?:desvaerre )?ikke) .*moedet?\\b|^(?:jeg (?:kommer|bliver|er)|vi (?:kommer|bliver|er)) (?:desvaerre |nok |lidt |\\w+ minutter |et kvarter |en halv time )*(?:forsinkede?|for sent|senere)\\b.*moedet?\\b|${notThen}`,
    ),
  },
  whoIsIn: {
    commands: ['members'],
    says: new RegExp(
      `^(?:(?:vi|der) (?:har|faar|kommer) (?:faaet )?)?(?:en )?nye? (?:mand|kollega|medarbejder|paedagog|(?:paedagog)?medhjaelper|dame|ansigt) (?:paa|i|til) (?:stuen|teamet|holdet|huset|gruppen)\\b|^hvem er (?:\\w+ )?med(?: i (?:det her|det|enheden|(?:vores )?gruppen?|forloebet|(?:vores )?stuen?|stue [a-z]+|teamet))?$|^(?:hvordan|hvor|kan|kunne|maa)\\b.*\\b(?:min|vores|en|den) (?:nye? )?(?:kollega|medarbejder|paedagog|medhjaelper|studerende)\\b.*\\b(?:med|ind|herind(?:e)?|adgang)\\b|\\bpaa listen$|\\bpaa listen over\\b|\\b(?:ud|vaek|af) (?:af|fra) (?:listen|${ours})\\b|\\b(?:tilfoeje?|inviter(?:e|er)?|laegge?|saette?|skrive|faa|have|melde) ${somebody} (?:til|ind i|ind paa|med i|med paa|paa) ${ours}\\b|\\b(?:tilfoeje?|invitere?|fjerne?|slet(?:te)?) (?:en |min |vores |ny )*(?:kollega|medarbejder|medlem|paedagog|medhjaelper|person)\\b|\\b(?:har|faar) (?:vi )?(?:faaet |ansat )?(?:en )?(?:ny|nye) (?:kollega|medarbejder|paedagog|medhjaelper|studerende|elev|praktikant)[a-z]*\\b|^(?!(?:jeg|vi|det|den|de|barnet|legen|man|boernene|moedet|forloebet) )[a-z]+ (?:er (?:stoppet|startet|holdt op|begyndt)|stopper|starter) (?:hos os|her|paa (?:arbejde|stuen)|${someDay}|som ${post})\\b`,
    ),
    notWithChildren: true,
  },
  leadsMeanwhile: {
    // “Jeg har ferie i uge 44, kan Ane være tovholder imens?”
    commands: ['leadership'],
    says: /^jeg (?:skal paa|har|holder|er paa) (?:\w+ )?ferie\b.* hvem (?:tager over|leder|overtager|styrer)\b|^hvem (?:tager over|leder|overtager) (?:imens|mens|naar) jeg (?:er|har|holder)\b|\b(?:kan|skal|maa|vil) (?!(?:jeg|vi|du|man|det|den) )[a-z]+ (?:(?:godt|gerne|lige) )*(?:vaere (?:tovholder|leder|ansvarlig)|tage over|passe det|styre det) (?:imens|mens (?:jeg|vi)|saa laenge)\b/,
  },
  deputy: {
    // Only a deputy makes a deputy; the answer says how.
    commands: ['leadership'],
    says: /\bstedfortraeder(?:en)?\b/,
    notWithChildren: true,
  },
} as const satisfies Readonly<Record<string, ToldRule>>;
