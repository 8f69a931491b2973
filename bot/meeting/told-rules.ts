import { someDay, type ToldRule } from '../feature/sentence-rule.ts';
import { chairTold } from './told-of-chair.ts';
import { decisionsTold } from './told-of-decisions.ts';
import { goalsTold } from './told-of-goals.ts';
import { goesToPoint, keepsForNext, letUs, movesMeeting } from './told-of-moving.ts';
import { topicsTold } from './told-of-topics.ts';

const aheadMeeting =
  '(?:(?:det|vores|naeste|kommende|et|the|our|next) )*(?:(?:status|personale|team)?moede[t]?|(?:status )?meeting)';
const aheadAgenda = '(?:(?:den|vores|naeste|the|our|next) )*(?:dagsorde?n(?:en)?|agenda)';
/** “Kan du ikke lige …”, “jeg vil gerne …”. */
const asking =
  '(?:(?:hej|ok|okay|og|saa|nu|please|kan|kunne|vil|gider|maa|skal|boer|lad|os|can|could|would|will|let|us|du|vi|jeg|i|we|you|ikke|lige|godt|gerne|ogsaa|venligst|huske|naa|have|like|need|want|to|taenke|mig|at) )*';
const mt = '(?:status)?moedet?';

/** “Luk mødet”, “så er vi færdige, tak for i dag”: nothing is closed by words; they lead to where it is. */
export const closesMeeting = new RegExp(
  `^${letUs}(?:vi |du )?(?:lige )?(?:luk|lukke|lukker|afslut|afslutte|afslutter|slut|slutte|slutter|stop|stoppe|stopper|rund|runde|runder) (?:vi |nu )*${mt}(?: (?:af|nu|her|for i dag|for mig|for os|tak))*$|^(?:(?:ok|okay|godt|tak) )*(?:saa|nu) er ${mt} (?:vist |jo )?(?:slut|forbi|faerdigt|ovre)(?: (?:nu|her|for i dag|tak|mange|tusind|alle|sammen|allesammen))*$|^(?:(?:ok|okay|godt|tak|og) )*${mt} er (?:nu |vist |jo |saa |hermed )*(?:slut|forbi|faerdigt|ovre)(?: (?:nu|her|for i dag|tak|mange|tusind|alle|sammen|allesammen))*$|^${letUs}(?<=\\bvi(?: nu)? )(?:slutter|stopper|runder af)(?: (?:nu|her|for i dag|tak))+$|^${letUs}det var (?:(?:saa|vist|nok) )*(?:det hele|alt|det)(?: (?:for i dag|tak|saa|og|nu|her|vi|slutter|lukker|stopper|af|siger|faerdige))*$|^vi naar (?:(?:vist|nok|desvaerre|jo) )*ikke (?:mere|resten|det hele|de sidste (?:punkter|emner))(?: (?:i dag|nu|vist))*$|^${letUs}(?:slutter|stopper|runder) vi(?: (?:af|nu|her|for i dag|tak))+$|^${letUs}(?:er|er vi|vi er)(?: nu| saa| vist| ved at vaere)* faerdige?(?: (?:med ${mt}|for i dag|nu|alle sammen|allesammen))*(?: (?:saa |og |vi |nu )*(?:luk|afslut|slut|lukker|afslutter|slutter|stopper) (?:vi )?(?:det|${mt}|her|af)(?: (?:nu|her|for i dag))*)?(?: (?:mange |tusind )?tak(?: for (?:i dag|moedet)| alle| alle sammen| allesammen)*)?$`,
);

/** “Skal vi gå i gang?”, “så begynder vi”: no meeting is named, and nothing else is either. */
const weBegin =
  '^(?:(?:ok|okay|godt|nu|saa|og|ja) )*(?:(?:er )?(?:vi|alle) (?:er )?(?:her|klar|klare|samlet|samlede|paa plads)(?: alle| alle sammen| nu)*(?: til at)? (?:(?:saa|og|ok) )*)?(?:(?:(?:skal|kan) vi|lad os) (?:ikke |lige |bare |nu )*(?:gaa i ?gang|begynde|starte|fort?saette)|vi (?:gaar i ?gang|begynder|starter|fort?saetter)|gaar vi i ?gang|(?:begynder|starter) vi)(?: med (?:status)?moedet)?(?: nu)?$';

const theLeader = '(?:vores |jeres |min )?(?:leder(?:en)?|chef(?:en)?)';
/** “Jeg afløser lederen”, “i dag dækker jeg for lederen”, “jeg er lederens afløser”. */
const inLeadersPlace = `^(?:hej |nu )*(?:i dag )?(?:jeg|det er (?:mig|jeg) der) (?:i dag |lige )*(?:afloeser|erstatter|(?:daekker|traeder|springer|er traadt|hopper) (?:ind |til )?for) ${theLeader}\\b|^(?:i dag|nu|lige nu) (?:afloeser|erstatter|daekker|traeder|springer) jeg (?:ind |til )?(?:for )?${theLeader}\\b|^(?:hej |nu )*jeg er (?:i dag )?(?:(?:leders|lederens|chefens) (?:afloeser|vikar)|i (?:lederens|chefens) sted)\\b|^(?:hej |nu )*jeg (?:er|skal vaere) (?:leder|chef) (?:i dag|imens|mens)\\b`;
/** What people tell of meetings: who leads them, their points and their decisions. */
export const meetingTold = {
  ...decisionsTold,
  ...topicsTold,
  ...chairTold,
  ...goalsTold,
  keepForNext: {
    commands: ['meeting-now'],
    says: keepsForNext,
  },
  writePoint: {
    // A note is seen by nobody: what is for the meeting is told what comes on its agenda.
    commands: ['agenda-point'],
    says: /^(?:(?:kan|vil|gider|kunne) du |jeg vil |vi skal )?(?:lige |godt |gerne |have )*(?:skriv(?:e)?|notere?|husk(?:e)?|gem(?:me)?)\b(?: (?:det|dette|lige|her|ned|mig|os|om|paa|dem))* (?:ned )?(?:til|paa) (?:det |vores )?(?:naeste )?(?:status|personale)?moede(?:t)?\b/,
  },
  writeInMinutes: {
    commands: ['decide'],
    says: /^(?:(?:kan|vil|gider|kunne) du |jeg vil )?(?:lige |godt |gerne |have )*(?:skrive?|notere?|tilfoeje?|saette?|faa) (?:lige |det |her |ned |ogsaa |ind )*(?:i|til|paa) (?:moede)?referatet\b/,
  },
  passPoint: {
    // The chair passes a point with `Næste` on the meeting's own screen.
    commands: ['meeting-now'],
    says: /^(?:(?:vi|lad os|kan vi|skal vi|saa) )*spring(?:er|e)? (?:(?:vi|lige|bare) )*(?:dilemmaet|maalene|aktiviteterne|vores praksis|boernenes laering|laeringsmaalene|det her|den her|den) over\b|^(?:(?:vi|lad os|kan vi|skal vi|saa) )*spring(?:er|e)? (?:(?:vi|lige|bare) )*\w+(?: \w+){0,2} over\b|\bspring(?:e|er)? (?:lige |vi |jeg )*(?:over )?(?:det her |det |dette |naeste |et )?(?:punkt|emne)(?:et|t)?\b/,
    notWithChildren: true,
  },
  shortMeeting: {
    // Before the reflection card, which is called `kort` as well.
    commands: ['agenda'],
    says: /^(?:(?:ok|saa|nu|og|kan|skal|lad os|vi|jeg|vil|maa|gerne|tager?|holder?|har|have|lige|bare|ogsaa|godt|ikke|naeste gang|denne gang|i dag|paa \w+dag) )*(?:(?:et|det|en) )?(?:kort|kortere|halvt|short|shorter) (?:status)?(?:moede[t]?|meeting)(?: (?:naeste gang|denne gang|i dag|paa \w+dag|tak|i stedet|nu|next time))*$|^(?:kan|skal|maa|boer) (?:det )?(?:naeste )?(?:status)?moedet? (?:godt |ikke |gerne |lige )*(?:vaere|blive|goeres|holdes) (?:(?:lidt|en halv time|et kvarter|\d+ min(?:utter)?) )?kort(?:ere)?\b/,
  },
  ownPoint: {
    // “Sæt garderoben på dagsordenen”, “jeg vil gerne have larmen med på mødet”, “slet punktet om ture”.
    commands: ['agenda-point'],
    says: new RegExp(
      `^(?!hv|how |what |who |when )(?=.*\\b(?:saet(?:te)?|skriv(?:e)?|tilfoej(?:e)?|laeg(?:ge)?|tage?|faa|komme|staa|skal|boer|vil (?:jeg|vi) gerne|(?:jeg|vi) vil gerne|put|add|i would|i want|be)\\b)(?:.* )?(?:paa|til|on|to) ${aheadAgenda}(?: til ${aheadMeeting})?(?: tak| om .*| about .*)?$|^${asking}(?:have|faa) .+ (?:med|op|som (?:et )?punkt) (?:paa|til) ${aheadMeeting}$|^(?:kan|maa|skal) (?!jeg |vi |du |i |man )(?:.+) (?:med|op) (?:paa|til) ${aheadMeeting}$|^.+ vil jeg gerne have (?:med |op )?(?:paa|til) ${aheadMeeting}$|^${asking}(?:saet|skriv|tilfoej|laeg)(?:te|e|ge)? (?!det |den |dette |referatet).+ (?:paa|til) ${aheadMeeting}$|^(?:(?:jeg har|et|nyt|nye|mit|mine|endnu|a|new) )*(?:punkt(?:er)?|emner?|point|points|topics?) (?:paa|til|for|mere|om) |^${asking}(?:slet|fjern|drop|tag|ret|aendr|remove|delete|mend|change)(?:te|e|pe)? (?:(?:mit|det|my|the) )*punkt(?:et)?\\b(?! \\d)|^${asking}(?:tag|fjern|slet|take|remove)(?:te|e)? .+ (?:af|fra|off|from) ${aheadAgenda}$|^(?:new|another|one more) point\\b|^${asking}(?:saet|skriv|tilfoej|laeg|tag|lav|put|add)(?:te|e|ge)? (?:(?:et|nyt|lige|a|new) )*(?:punkt|emne|point|topic) (?:paa|til|med|on)\\b|^(?:endnu )?(?:et )?(?:nyt )?punkt(?:er)? \\D`,
    ),
  },
  pointOnAgenda: {
    commands: ['agenda-point'],
    says: /\b(?:have|faa (?:et|noget|mit|vores)|saet(?:te)?|skriv(?:e)?|tilfoej(?:e)?|laeg(?:ge)?|tag(?:e)?|fjern(?:e)?|slet(?:te)?)\b(?! (?:et )?(?:kig|blik)).*\b(?:paa|til|af|fra) (?:den )?(?:naeste )?dagsorde?n(?:en)?\b/,
    notWithChildren: true,
  },
  talkAtMeeting: {
    // “Husk, at vi skal tale om ture næste gang”: it may be a topic that stands there already.
    commands: ['talk-of'],
    says: new RegExp(
      `^(?:paa (?:dagens )?moedet?|paa moedet i dag) (?:i dag )?(?:vil|skal|kan) (?:jeg|vi) (?:gerne |ogsaa )*(?:tale|snakke|have vendt) |^vi mangler (?:ogsaa |lige )*at (?:faa )?(?:talt|snakket|vendt|tale|snakke|vende) |^kan vi (?:lige |ogsaa |godt )*(?:vende|tale om|snakke om) .+ (?:paa|til) dagens moede$|^(?!hv|how |what |who |when |vi (?:taler|snakker|talte|snakkede) )(?:husk (?:lige )?(?:at )?|remember (?:that )?)?${asking}(?:tale|snakke|talt|snakket|droefte[t]?|vende|vendt|diskuteret?|talk|discuss|speak|tage) .*\\b(?:(?:paa|til|under|at|in) ${aheadMeeting}|naeste gang(?: vi .*)?|naar vi moedes|next time(?: we meet)?)$|^(?:husk (?:lige )?(?:at )?)?(?:(?:paa|til) ${aheadMeeting}|naeste gang|next time) (?:skal|vil|kan|boer|should) (?:vi|jeg|we|i) (?:gerne |ogsaa |have |lige )*(?:tale|snakke|talt|snakket|droefte[t]?|vende|vendt|diskuteret?|talk|discuss) `,
    ),
  },
  /** Before any farewell: “så er vi færdige, tak for i dag”. */
  closes: { commands: ['meeting-now'], says: closesMeeting },
  starts: {
    // Begun it is with a button alone: of the agenda, or of the meeting that is going on already.
    commands: ['meeting-now'],
    says: new RegExp(
      `^${letUs}(?:start|starte|starter|begynd|begynde|begynder|aabn|aabne|aabner|fort?saet|fort?saette|fort?saetter|genoptag|gaar? (?:vi )?(?:nu )?i ?gang) (?:vi |nu |med )*${mt}(?: (?:nu|op|igen|i ?gang))*$|${weBegin}|^${letUs}(?:faa|faar|saet|saette|saetter) (?:vi )?${mt} (?:i ?gang|op)(?: nu)?$|^hvor(?:dan)? (?:faar|starter|begynder|saetter|aabner|fortsaetter) (?:jeg|vi|man) (?:\\w+ )?${mt}(?: (?:i ?gang|op|nu|igen))*$|^hvordan kommer vi i ?gang med ${mt}$|^hvor (?:langt )?(?:er|var|kom) (?:vi|i)(?: nu)?(?: henne| kommet| naaet)?(?: paa| i| til| med)* ${mt}$`,
    ),
  },
  goesToPoint: { commands: ['meeting-now'], says: goesToPoint },
  doneWithPoint: {
    commands: ['meeting-now'],
    says: movesMeeting,
    notWithChildren: true,
  },
  standInForLeader: {
    // Before a stand-in of any other kind, and before the cry for help.
    commands: ['lead-meeting'],
    says: new RegExp(
      `^(?:hej |hjaelp |nu )*jeg (?:er |vikarierer |staar )(?:i dag |lige |ny )*(?:(?:vikar|afloeser|stedfortraeder) )?(?:for|i stedet for) (?:vores |jeres |min )?(?:leder(?:en)?|chef(?:en)?)\\b|^(?:hej |hjaelp |nu )*jeg (?:skal|er sat til at|maa) (?:lige |i dag |pludselig |selv )*(?:lede|holde|styre|tage|overtage|staa for|koere) (?:det |dagens |vores )?${mt}\\b.*\\b(?:hv(?:ad|ordan)|foerste gang|om lidt|hjaelp|aldrig)\\b|^hjaelp jeg skal (?:lede|holde|styre|tage|overtage) ${mt}|^hvordan (?:holder|leder|styrer|koerer|klarer) (?:jeg|man|vi) (?:et |det |vores |saadan et )*${mt}$|^(?:jeg har )?aldrig (?:har jeg )?(?:ledt|holdt|styret) (?:et )?${mt}|${inLeadersPlace}`,
    ),
  },
  isItThey: {
    commands: ['is-it-they'],
    says: new RegExp(
      `^(?:mon |og |saa )*er det (?:stadig |nu |virkelig |ogsaa )*(?!(?:her|det|en|et|noget|os|dem|boern\\w*) )[a-z]+(?: [a-z]+)? (?:der|som) (?:(?:skal|kan|vil|har|stadig|ogsaa) )*(?:holder?|leder?|styrer?|koerer?|tager?|staar? for|overtager?) (?:det |naeste |dagens )*${mt}\\b|^(?:mon |og |saa )*er det (?!(?:her|det|en|et|noget|os|dem) )[a-z]+(?: [a-z]+)? (?:der|som) (?:er|skal vaere) moedeleder\\b`,
    ),
  },
  aulaText: {
    // The text for the parents, of the latest meeting.
    commands: ['aula-text'],
    says: /(?<!^(?:og |men |saa )*hvem (?:skal|skulle|var|er|har|ville)\b.*)(?<!^(?:.*\b(?:beslutter|besluttede|besluttet|beslutning|aftaler|aftalte|aftalt|enige om)\b|(?!(?:du|i|hvad|hvordan|hvor|skal|kan|jeg|vi)\b)[a-z]+(?: og [a-z]+)? (?:skriver|laegger|sender)\b).*)(?!(?<=^(?!(?:du|i|hvad|hvordan|hvor|skal|kan|jeg|vi)\b)[a-z]+(?: og [a-z]+)? )(?:skriver|laegger|sender)\b)\b(?:tekst(?:en)?|opslag(?:et)?|besked|skriv(?:e|er)?|noget|indlaeg|laegge?r?|sende?)\b.*\b(?:(?:paa|til|i) aula\b|til foraeldrene\b.*\b(?:moedet?|beslut\w*|aftal\w*|enige)\b)|\b(?:aulatekst\w*|aulaopslag\w*)\b|^(?:aula|(?:tekst(?:en)?|opslag(?:et)?) til (?:aula|foraeldrene))$|\bkommer? .*\bpaa aula\b|^(?:har|er der|findes der) (?:du |vi )?(?:noget|en tekst) (?:som |at )?(?:(?:vi|jeg|man) )?(?:(?:kan|maa|skal) )?(?:sende?|skrive?|laegge ud) til foraeldrene$|^(?:vis|hent|find|send|giv)(?:e)? (?:mig |os )?(?:lige )?(?:den |vores )?(?:tekst(?:en)?|opslag(?:et)?) til (?:aula|foraeldrene)\b/,
  },
  ownTasks: {
    // One's own open decisions and trials.
    commands: ['my-tasks'],
    says: /^jeg naar det ikke (?:(?:men|saa|og) )?(?:kan|maa|skal) (?:det|den|jeg) |^(?:og |saa |nu |hej )*(?:hvad staar jeg (?:selv |nu |egentlig )*for\b|hvad er det (?:nu |egentlig )*jeg skal (?:selv |lige )*(?:goere|huske) efter moedet\b|hvad (?:skal jeg$|er det (?:nu |lige )?jeg (?:har (?:lovet|sagt ja til|paataget mig)|skal (?:huske|goere)$)|skulle jeg (?:nu |egentlig |lige |selv )*(?:goere$|huske\b)|skal jeg (?:selv |lige |nu |egentlig )*(?:huske|have gjort|foelge op paa)|har jeg (?:selv |egentlig |nu |alt )*(?:lovet|paataget mig|sagt ja til)|var det (?:nu )?(?:at )?jeg (?:skulle|havde lovet|lovede)(?: goere)?|mangler jeg (?:selv |stadig |egentlig )*(?:at )?(?:faa )?(?:gjort|goere|lave|ordne|noget)|staar jeg for|er mine opgaver|er min opgave|haenger jeg paa)|hvilke (?:opgaver|ting|aftaler|beslutninger) (?:har jeg|staar jeg for|skal jeg|er mine)|har jeg (?:noget|nogen opgaver|opgaver)(?: \w+)? (?:jeg )?(?:skal|mangler|til gode)|er der noget (?:som )?jeg (?:skal (?:huske|naa|goere)|mangler)|(?:kan|maa|vil|skal) (?!du\b|jeg\b|vi\b|i\b|man\b)[a-z]+ (?:godt |gerne |ikke |lige )*(?:overtage|faa|tage) (?:min|mine) opgaver?|mine opgaver|vis (?:mig )?mine opgaver)\b(?!.*\b(?:foer|inden|til|paa) (?:status)?moedet\b)(?!.*\bferien?\b)(?!.*\bpaa \w+dag\b)/,
  },
  toRemember: {
    // “Hvad skal jeg huske til mødet i dag”: what it will talk of, and not what waits for oneself.
    commands: ['agenda'],
    says: /^(?:og |saa |hej |nu )*hvad (?:skal|boer) (?:jeg|vi|man) (?:selv |lige |nu |egentlig )*(?:huske|have med|tage med|medbringe)(?: at (?:have|tage) med)? (?:til|paa) (?:det |vores |naeste |dagens )*(?:status|personale)?moede[t]?\b/,
  },
  leaderAway: {
    commands: ['chair'],
    says: /^(?:nu |desvaerre )*(?:vores |min )?(?:leder(?:en)?|moedeleder(?:en)?|chef(?:en)?) (?:er|kommer|kan|har|ligger|bliver) (?:\w+ ){0,3}?(?:syg\w*|ikke|ferie|fravaerende|vaek|fri|kursus)\b/,
    notWithChildren: true,
  },
  whereAreWe: {
    // During a meeting at which of its points, else how far in the course.
    commands: ['meeting-now'],
    says: /^hvad (?:(?:er|var) det )?(?:nu )?(?:(?:vi|jeg) skal|skal vi) (?:snakke|tale) om (?:under|ved|i|paa|til) (?:det her|dette|det) (?:punkt|emne)(?:et|t)?$|^hvad (?:handler|drejer) (?:det her|dette|det) (?:punkt|emne)(?:et|t)? (?:sig )?om$|^hvor (?:langt )?(?:er|var|kom) (?:vi|i)(?: (?:nu|henne|kommet|naaet|lige|egentlig))*$/,
  },
  howManyLeft: {
    commands: ['meeting-now'],
    says: /^(?:hvor langt er vi (?:og )?|jeg fik ikke (?:svaret|svar) paa )?hvor (?:meget tid|lang tid|mange minutter) (?:er der|har vi|vi har|der er)(?: (?:endnu|tilbage|igen|nu))+$|^er der mere(?: (?:til|paa|om) (?:det her|punktet|emnet))?(?: eller er vi faerdige.*)?$|^er vi (?:saa |nu |ved at vaere )*faerdige? med (?:det her |dette |det )?(?:punkt|emne)(?:et|t)?\b|^(?:og |men |saa |nu )*(?:hvor (?:lang|meget) tid er der (?:(?:endnu|igen|tilbage) )*(?:til|foer|inden) (?:(?:status)?moedet (?:er )?(?:slutter|slut|faerdigt?|stopper)|vi (?:er faerdige|slutter|stopper))(?: i dag)?|hvor (?:lang|meget) tid (?:har vi|er der)(?: (?:tilbage|endnu|igen|nu|til det her|til den her|paa det her punkt))+|(?:hvad tid|hvornaar|hvad klokken) (?:slutter|stopper|er) vi(?: (?:egentlig|nu|faerdige?|i dag|igen))*|(?:(?:giv os|vi skal bruge|kan vi faa|vi tager) )?(?:lige )?(?:\d+|fem|ti|et par|lidt) (?:min|minutter|minutters tid)? ?(?:mere|ekstra|laengere)(?: (?:til|paa) .*)?)$|^(?:og |men |saa |nu )*(?:(?:hvor mange|hvilke) (?:punkter|emner|ting) (?:(?:er|har|mangler|vi|der|nu|stadig|egentlig|endnu) )*(?:tilbage|igen|mangler|vi|der)|hvad mangler vi)(?: (?:nu|endnu|stadig|at naa|i dag|paa moedet))*$/,
  },
  howToLead: {
    commands: ['lead-meeting'],
    says: /^(?:hvordan|hvad)\b.*\b(?:jeg|man|moedeleder(?:en)?)\b.*\b(?:leder?|styrer?|holder?|moedeleder(?:en)?|goer)\b(?:.*\bmoede(?:t|leder(?:en)?)?)?$(?<=moede(?:t|leder(?:en)?)?|moedeleder(?:en)? goer)/,
  },
  now: {
    commands: ['meeting-now'],
    says: /^(?:hvad er (?:det )?)?naeste (?:punkt|emne)\b|^(?:vis|se|find|hent) (?:mig |os )?(?:status)?moedet(?: igen| nu| tak)*$|^(?:lad os |kan vi |skal vi |vi skal )?gaa tilbage til (?!at\b)|^(?:lad os |kan vi |skal vi |vi skal |vi )?(?:lige |godt )?(?:gaar?|hop(?:per)?|ryk(?:ker)?) (?:(?:et|til det forrige) (?:punkt|emne|skridt|trin) )?tilbage(?: (?:et|til det forrige) (?:punkt|emne|skridt|trin))?(?: igen| nu| tak)*$|^(?:er|hvornaar er) (?:status)?moedet (?:slut|faerdigt?|i gang|begyndt|startet)\b|^(?:nu )?(?:skal|holder) vi (?:holde )?(?:status)?moede(?:t)?(?: nu)?$|^hvad sker der (?:nu )?paa (?:status)?moedet(?: nu| lige nu)?$|^hvor (?:langt )?er (?:vi|i) (?:kommet |naaet )?(?:paa|i|til|med) (?:status)?moedet$/,
  },
  backToIt: {
    commands: ['meeting-now'],
    says: /^(?:kan (?:du|jeg|vi) |vil du |jeg vil (?:gerne )?|faa |lad mig )?(?:lige )?(?:komme |gaa |se |vise? |tilbage |igen )*(?:mig )?(?:til |paa )?(?:status)?moedet(?: igen| frem| tilbage)$|^(?:kan (?:du|jeg|vi) |jeg vil (?:gerne )?)?(?:lige )?(?:komme |gaa )?tilbage til (?:status)?moedet(?: igen)?$/,
  },
  wantsTalkOf: {
    commands: ['talk-of'],
    says: /^(?:kan|kunne|skal|maa) (?:vi|jeg) (?:ikke |lige |godt |gerne )*(?:faa|have) noget (?:med )?(?:paa|til) (?:det )?(?:naeste )?(?:status)?moede[t]? om \w|^(?:det |noget )?(?:som )?(?:jeg|vi) (?:gerne |ogsaa |godt )*(?:vil|kunne taenke (?:mig|os)|skal) (?:gerne |godt |ogsaa |at |lige |have )*(?:snakke|tale|vende|droefte) (?:om )?(?:paa |til )(?:det naeste |naeste )?(?:status)?moede(?:t)? er\b|^kan vi (?:ogsaa |lige |godt )*(?:tage|vende|snakke om|tale om) (?:det |noget )?(?:med |om )?\w+.*\b(?:op|paa moedet|til moedet)\b/,
  },
  promised: {
    commands: ['decisions'],
    says: /^(?:og )?hvad (?:fik|naaede|har) vi ikke (?:(?:faaet|naaet) )?(?:gjort|at goere|lavet|fulgt op paa)(?: (?:fra|siden|efter) (?:sidst|sidste (?:gang|moede)))?$|^(?:og |mon )*(?:fik|har|naaede) (?!(?:jeg|vi|i|du|man|boern\w*|barnet|han|hun|de) )[a-z]+ (?:(?:egentlig|nu|lige|allerede) )*(?:faaet )?(?:koebt|ringet|talt|snakket|spurgt|bestilt|ordnet|skaffet|hentet|malet|ryddet|haengt|printet|aftalt)\b|\bhvad (?:(?:var|er) det )?(?:nu )?(?:det )?(?:nu )?(?:vi|i) (?:nu )?(?:lovede|har lovet)\b|^hvad (?:har|lovede) (?:vi|i) (?:egentlig |nu |selv )*(?:lovet|hinanden)\b|^(?:og )?hvem (?:har|havde) (?:nu |egentlig )*(?:lovet|paataget sig|sagt ja til|meldt sig til) (?:noget|hvad|at goere (?:noget|hvad))(?: (?:her|i dag|paa moedet|til moedet|nu))*$|^(?:og )?hvem lovede (?:noget|hvad)\b|^(?:og )?hvad (?:skal|skulle) (?!(?:vi|jeg|du|i|man|der|det|den|de|boernene|barnet|han|hun)\b)[a-z]+ (?:nu |egentlig |lige )*(?:goere|ordne|huske)\b|^(?:og )?hvad skulle (?!(?:vi|jeg|du|i|man|der|det|den|de|boernene|barnet|han|hun)\b)[a-z]+$|\bmangler (?:vi |i |at )?(?:at )?(?:faa |blive )?fulgt op(?: paa)?\b|^hvad var det (?:vi|i) (?:snakkede|talte) om\b/,
  },
  toTalkOf: {
    commands: ['agenda'],
    says: /^(?:(?:kan|maa) (?:jeg|vi|man) (?:lige |godt )*(?:se|faa at vide) |vis (?:mig |os )?(?:lige )?)?hvad (?:(?:vi|i) (?:skal|mangler at)|(?:mangler|skal) (?:vi|i)) (?:nu |stadig )?(?:at )?(?:snakke|tale) om\b|^hvad (?:mangler|skal) (?:jeg|vi) (?:(?:nu|stadig|at|have|naa|goere|gjort|klaret|klar|lave) )*(?:foer|inden) (?:det |vores |naeste )*(?:status)?moede[t]?\b|^(?:skal|hvad skal|boer) (?:jeg|vi|man) (?:lige )?(?:forberede|goere klar)\b.*\bmoede|^skal (?:jeg|vi|man) (?:lige |selv )*forberede (?:noget|mig|os)(?: til (?:paa )?\w+dag| til (?:det|i morgen|i dag))*$/,
  },
  goalOfCourse: {
    // “Vores mål for næste forløb er at …”: told, it goes into the form that it is written in.
    commands: ['goal-in-words'],
    says: /^maal(?:et)? (?:til|for) (?:det )?naeste (?:gang|forloeb|periode) (?:er |bliver )?(?:at )?(?!(?:er|hvad|skal|kan)\b)\w+ \w+ \w|^(?:og |saa |nu |ok )*(?:vi (?:vil|skal) (?:gerne |ogsaa |nu )*(?:have|saette(?: os)?)|vi saetter(?: os)?|saetter vi(?: os)?|lad os (?:have|saette(?: os)?)) (?:ogsaa |nu )*(?:et|det) (?:(?:nyt|nye|faelles|andet|foerste) )*maal(?: for (?:det )?naeste (?:forloeb|periode))?(?: om)? \w+ \w+ \w|^(?:og |saa |nu |ok )*maalet (?:er|bliver|skal vaere) at (?!jeg\b|vaek\b)\w|^(?:og |saa |nu |ok )*(?:(?:vores|et) (?:nye |naeste |faelles |foerste )*maal|(?:vores )?(?:faelles)?maalet for (?:det |vores )?(?:naeste|nye|kommende)? ?(?:forloeb|periode))\b.* (?:er|bliver|skal vaere) (?:at )?(?!(?:vaek|forkert|slettet|ikke|naaet|for)\b)\w|^(?!hv|hva |er |kan |skal )\w+ \w+ \w.* (?:det|dette) (?:er|bliver|skal vaere) (?:vores|det|et) (?:nye? )?maal(?:et)?(?: (?:for|til|i))?(?: det)? (?:naeste|nye|kommende) (?:gang|forloeb|periode)$/,
  },
  whoIsHere: {
    // Before who is of the unit, which is asked for with nearly the same words.
    commands: ['attendance'],
    says: new RegExp(
      `^(?:og |saa |nu |men )*hvem (?:er|kommer|deltager|mangler|moeder op)(?: (?:der|her|med|til stede|egentlig|alle|ikke|vi|alle sammen))*(?: (?:i dag|(?:til|paa) (?:det her |dagens |vores )?${mt}(?: i dag)?))$`,
    ),
  },
  whoWasHere: {
    // “Alle var med i dag undtagen Gitte, hun er syg”: of the meeting, and not of how few they are; “hvem var med” asks.
    commands: ['attendance'],
    says: new RegExp(
      `^(?:(?:og|saa|nu|i dag) )*(?:alle (?:er|var|deltog|moedte)|vi er alle)(?: (?:her|med|op|til stede|til moedet|paa moedet|i ?dag|nu|alle))* (?:undtagen|bortset fra|paa naer|ud over) [a-z]+\\b|^(?:og |saa )*hvem (?:var|deltog|moedte)(?: (?:der|her|med|op|til stede|egentlig|alle))* (?:i dag|(?:til|paa|i) (?:(?:det|sidste|seneste|dagens|vores) )*${mt}(?: i dag)?)$`,
    ),
  },
  somebodyIsIll: {
    // The command knows whether whoever is ill chairs a meeting these days; else it shows the day's groups.
    commands: ['chair', 'day'],
    says: new RegExp(
      `^(?:nu |desvaerre )?(?!(?:jeg|barn|barnet|vi|han|hun|de|man|det|der|et|en|hvem) )[a-z]+(?: [a-z]+){0,4}?(?: (?:er|bliver)(?: blevet| desvaerre| stadig)* syg(?:e|emeldt)?| (?:har )?(?:meldt|lagt|meldte) sig syg)(?: ${someDay})?(?:$| (?:hvem|hvad|og|saa|kan|men) )`,
    ),
    notWithChildren: true,
  },
  begins: {
    commands: ['agenda'],
    says: /\b(?:midt i|under|inde i) (?:status)?moedet\b|\bmoedet (?:skal til at |skal |er ved at )?(?:begynder?|starter?|gaar i ?gang|er i ?gang)\b|\b(?:klar til|i gang med|skal til) (?:at )?(?:holde |starte )?(?:vores |et )?(?:status)?moede[t]?\b/,
  },
  bare: {
    commands: ['agenda', 'next-meeting'],
    says: /^moedet (?:er|var|blev|bliver)\b/,
  },
} as const satisfies Readonly<Record<string, ToldRule>>;
