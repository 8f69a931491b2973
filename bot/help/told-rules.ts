import { post, type ToldRule } from '../feature/sentence-rule.ts';

/** What people tell of the bot itself: of being lost, weary or new, of mistakes, and what is said for politeness. */
export const helpTold = {
  whatAreYou: {
    commands: ['who'],
    says: /\b(?:hvad|hvem) er du(?: \w+)? for (?:en|noget)\b|^(?:mon |er |og )*du (?:nu |egentlig |bare )*(?:en )?(?:robot|bot|maskine|computer|rigtig person|rigtigt menneske|menneske|kunstig intelligens|ai)\b|\bsidder der (?:en|nogen|et menneske)\b.*\blaese?r? med\b/,
  },
  whatBotWordMeans: {
    // Before the glossary, which holds the words of the house, and before the form. “Hvad er dagsordenen” asks for it.
    commands: ['explain'],
    says: /^(?:(?:hvad (?:betyder|menes med|mener (?:i|du) med)|forklar) (?:(?:det|egentlig|nu|lige|saa|et|en|ordet|for noget|med) )*(?:(?:status)?moede|dagsorden|refleksionsnote|note|fokuspunkt(?:er)?|fokus)(?:t|en|n)?|hvad er (?:(?:egentlig|nu|lige|saa|for noget) )*(?:(?:en|et) (?:statusmoede|dagsorden|refleksionsnote|note|fokuspunkt)|fokuspunkter))(?: for noget| egentlig| igen)*$/,
  },
  typedYes: {
    // “Ja, skriv den med kassen”: said to a question that has its buttons.
    commands: ['yes-or-no'],
    says: /^(?:ja|jo|jep) (?:tak )?(?:det (?:kan|vil|goer|maa) (?:jeg|du)(?: (?:godt|gerne|da))*$|goer (?:det|bare)\b|det (?:er|var) (?:rigtigt|fint|godt|det)$|spoerg (?:\w+|bare)$|ret (?:den|det)$)|^nej (?:det (?:skal|maa) (?:du |den |det )*ikke(?: staa der| slettes| aendres)?|lad (?:den|det) (?:bare )?(?:vaere|staa)|behold (?:den|det))$|^(?:ja|jo|jep) (?:tak )?(?:(?:du maa |lige |bare )*)(?:skriv|gem|slet|ret|noter|fjern) (?:den|det)\b/,
  },
  startColleague: {
    commands: ['start-colleague'],
    says: /^(?:(?:kan|vil|gider) du (?:ikke |lige |godt )*)?hjaelpe? (?!(?:mig|os|til|med) )(?:[a-z]+ ){1,4}(?:godt )?i ?gang\b|^(?:(?:kan|vil|gider) du (?:ikke |lige |godt )*)?hjaelpe? (?!(?:mig|os|til|med) )(?:[a-z]+ ){1,3}(?:hun|han|vedkommende|som|der) er (?:helt )?ny\b/,
    notWithChildren: true,
  },
  notThen: {
    // Hours and days of one's own: which of the ways to less may do is chosen there.
    commands: ['stop'],
    says: /^(?:(?:hej|og|saa|kan|vil|gider) )*(?:du )?(?:(?:maa|skal|kan) (?:du )?)?(?:ikke )?(?:skriv(?:e)?|send(?:e)?|spoerg(?:e)?|forstyr(?:re)?|kontakt(?:e)?|lad(?:e)? vaere med at (?:skrive|sende|spoerge|forstyrre))(?: ikke| venligst| ogsaa)*(?: (?:til )?(?:mig|os))?(?: (?:ikke|noget|beskeder|mere))*(?: (?:efter|foer|om|i|uden for|udenfor|naar) (?:kl(?:okken)? \d\S*(?: \d+)?|aftenen|morgenen|weekende(?:n|r|rne)?|arbejdstid\w*|min arbejdstid|fyraften|jeg har fri))+$(?<=ikke.*|lad(?:e)? vaere.*)/,
  },
  whoWrote: {
    commands: ['who-wrote'],
    says: /\bhvem (?:der )?(?:\w+ )?mangler at (?:skrive|dele|svare|goere)\b|\b(?:er der )?(?:nogen|nogle) (?:der )?(?:\w+ )?mangler at (?:skrive|dele|svare)\b|\b(?:er der|ved du om) (?:nogen|nogle) (?:der )?(?:\w+ )?(?:ikke har|har ikke) (?:skrevet|delt|svaret)\b|\bhvem (?:der )?har ikke (?:skrevet|delt|svaret)\b/,
  },
  parentsRead: {
    commands: ['who-sees'],
    says: /^(?:laeser|ser|foelger|kigger) (?:boernenes )?foraeldre(?:ne)? med\b|^(?:maa|kan|skal|har) (?:boernenes )?foraeldre(?:ne)? (?:ogsaa )?(?:laese med|foelge med|kigge med|adgang|se det)\b/,
  },
  remindOther: {
    // “Mind mig om mødet” asks for oneself.
    commands: ['remind'],
    says: /^(?:(?:kan|vil|kunne|gider) du (?:lige |godt |ikke |venligst )*|du maa (?:gerne |godt )*|husk at )?(?:minde?|paaminde?|rykke?|prikke? til) (?!(?:mig|os|min|mit|mine|vores|det|den|moedet|punktet|emnet)\b)[a-z]+(?: (?!om|paa|for|til)[a-z]+){0,2} (?:om|paa|for|i forhold til)\b(?!.* (?:nedad|opad|frem|tilbage)$)|\bremind (?!me|us)[a-z]+ (?:of|about|to)\b/,
    notWithChildren: true,
  },
  remindMe: {
    // “Jeg har ikke tid nu, kan du minde mig om det?” Of its meetings the bot reminds; of nothing else.
    commands: ['remind'],
    says: /^(?!.*\b(?:om|paa) (?:(?:det|vores|naeste) )*(?:status|personale)?moede[tr]?\b)(?!.*\bom (?:hvad|hvem|hvor\w*|hvilke\w*)\b)(?:(?:kan|vil|kunne|gider) du (?:lige |godt |venligst )*|du maa (?:gerne |godt )*|husk (?:at )?)?(?:minde?|paaminde?) (?:mig|os) (?:\w+ ){0,3}?(?:om|paa)\b|^(?!.*\b(?:om|paa) (?:(?:det|vores|naeste) )*(?:status|personale)?moede[tr]?\b).*\b(?:kan|vil|kunne|gider) du (?:lige |godt |venligst |ikke )*(?:minde|paaminde) (?:mig|os) (?:\w+ )?(?:om|paa) (?:det|den|dem|at)\b|^husk mig paa\b|^remind (?:me|us) (?:of|about|to)\b(?! the meeting)/,
  },
  sendOn: {
    commands: ['send-on'],
    says: /^(?:(?:kan|vil|kunne|gider) (?:du|jeg|vi) (?:lige |godt |venligst )*|du maa (?:gerne |godt )*|jeg vil (?:gerne )?)?(?:(?:sende?|skrive?) (?:lige |en |et |den |denne |faelles )*(?:faelles)?(?:besked(?:en)?|sms|mail|opslag|meddelelse)(?: (?:ud|rundt|videre))*|giv(?:e)? (?:en )?besked(?: videre)?) til (?!(?:mig|os|aula)\b)[a-z]+|^send (?:a )?message to (?!me\b)[a-z]+/,
    notWithChildren: true,
  },
  childrensNames: {
    commands: ['names'],
    says: /^(?:maa|kan|skal|boer) (?:jeg|vi|man)\b.*\b(?:skrive|bruge|naevne)\b.*\bnavne?(?:ne|t)?\b|^er det (?:ok|okay|i orden|tilladt) (?:at|hvis)\b.*\b(?:skriver?|bruger?|naevner?)\b.*\bnavne?(?:ne|t)?\b/,
  },
  never: {
    // What was written just before is taken back where it was kept.
    commands: ['undo'],
    says: /^(?:naa |nej |aeh |hov |ups |ok )*(?:glem (?:det|den)|lad (?:vaere|det ligge|det vaere))(?: (?:igen|alligevel|sidste|her|med det|om det|nu|bare|hele|jeg skrev))*$|^(?:naa |nej |aeh |hov |ups |ok )*glem (?:det|den) (?:(?!hv|ikke\b)\w+ ){1,6}(?:skal|skulle) (?:alligevel )?ikke (?:(?:have vaeret|vaere|have) )?(?:med|gemmes|gemt|noteres|noteret)(?: alligevel| igen| tak)*$|^(?:nej |hov |ups |aeh )*slet (?:den|det) igen(?: jeg (?:fortroed|har fortrudt))?(?: det)?$/,
  },
  lost: {
    // “Jeg forstår ikke, hvorfor børnene …” wonders about something else.
    commands: ['lost'],
    says: /^(?:jeg|vi) (?:forstaar (?:slet )?(?:ikke (?:noget|en disse|det her)|ingenting|intet)|kan (?:slet )?ikke finde ud af (?:det|noget)(?: her)?)(?: (?:af|om) (?:det her|det hele|dette|det))?$|^(?:det|dette|den) forstaar (?:jeg|vi) (?:altsaa |desvaerre |slet )?ikke(?: (?:kan|vil) du .*| helt)?$|\bsig(?:e)? det (?:paa en anden maade|anderledes|paa dansk|enklere)\b|^hvad mener du(?: med det)?$/,
    notWithChildren: true,
  },
  hadEnough: {
    commands: ['weary'],
    says: /^(?:(?:jeg|vi) er (?:\w+ )?(?:traett?e?|led) af (?:det(?: her| hele)?|dig|femuger|alt det her|dine beskeder)|du er (?:\w+ ){0,2}(?:dum|irriterende|traels|haabloes|ubrugelig|elendig|idiot|umulig))$/,
  },
  wantsPeace: {
    commands: ['weary'],
    says: /^(?:(?:jeg|vi) (?:vil (?:gerne )?have|har brug for) |kan (?:jeg|vi) faa |bare )?(?:lidt |noget )?(?:ro|fred)(?: og (?:ro|fred))?(?: (?:nu|i dag|tak|fra dig|for dig))*$|^(?:kan du |vil du |gider du |hold )(?:ikke )?(?:lige )?(?:holde? )?(?:mund|kaeft|fred|stille)\b.*$/,
  },
  wasAMistake: {
    // “Det var en fejl, jeg ville ikke trække den tilbage”, “den skal hedde kl. 9.30 i stedet for kl. 10”.
    commands: ['undo'],
    says: /^(?:(?:nej|ups|hov|hovsa|oev|aah) )*(?:kan|vil|gider) du (?:lige |godt )*slette (?:det|den) (?:der )?jeg (?:lige |netop )*(?:har )?(?:skrev|skrevet|sendte|sendt)\b|^(?:(?:nej|ups|hov) )*jeg (?:mente|mener) (?!(?:at|det|den|bare|ikke) )[a-z]+(?: [a-z]+)? (?:og )?ikke [a-z]+(?: [a-z]+)?$|^(?:ups|hov|hovsa|aah? nej|nej|oev)\b.*\b(?:det|den) var (?:en fejl|ikke meningen|forkert)\b|\b(?:det|den) skulle (?:jeg|vi) (?:nok |slet )?ikke have (?:skrevet|sendt|gemt|delt)\b|^(?:det|den) var (?:en fejl|ikke meningen)\b|\b(?:jeg|vi) (?:ville|mente|skulle) (?:slet )?ikke (?:at )?(?:have )?(?:trukket|traekke|slettet|slette|fjernet|fjerne)\b|^(?:nej |hov |ups )?(?:den|det|der) (?:skal|skulle) (?:i stedet )?(?:hedde|staa)\b.*\bi stedet for\b/,
    notWithChildren: true,
  },
  madeMistakes: {
    commands: ['undo'],
    says: /^(?:(?:ups|hov|nej) )*jeg (?:kom til at skrive|har skrevet|skrev) (?:det|den|noget) (?:helt )?(?:forkert|galt)$|^(?:jeg|vi) (?:kom til at |har |har lige |fik )?(?:lavede?|lave|lavet|begik|begaaet) (?:en|et par|nogle|flere) fejl\b/,
    notWithChildren: true,
  },
  takeBack: {
    // “Fortryd flytningen”, “kan jeg lave det om”: what can be taken back, and where.
    commands: ['undo'],
    says: /^(?:(?:hov|ups|nej|det var (?:forkert|en fejl)) )*(?:fortryd|annuller)\b(?!.*\b(?:proevehandling|beslutning))|\b(?:fortryde|annullere)\b(?!.*\b(?:proevehandling|beslutning))|\b(?:tage|tag|lave|goere|goer) (?:det|den) (?:tilbage|om igen|ugjort)\b|\bkan (?:jeg|man|vi) (?:lave|goere) (?:\w+ ){1,3}om$|\b(?:trykke(?:t|de)?|valgte?|kom) (?:til at (?:trykke|vaelge) )?forkert\b/,
  },
  goodbye: {
    // “Tak for mødet” asks for no meeting; “tak, kan du vise dagsordenen” asks for something.
    commands: ['goodbye'],
    says: /^(?:(?:mange |tusind )?tak )?(?:og |saa )*(?:(?:rigtig|hav en|fortsat) )*(?:god|glaedelig) (?:weekend|ferie|sommer|paaske|jul|aften|fyraften|dag)(?: (?:til|alle|allesammen|med|og)\b.*)?$|^(?:(?:mange|tusind|1000|super|ok) )*tak for i (?:dag|aften)\b(?!.*\b(?:kan|vil|maa) (?:du|jeg|vi)\b)/,
  },
  thanks: {
    commands: ['thanks'],
    says: /^(?:(?:mange|tusinde?|1000|hjertelig|stort?|super|fint|fedt|dejligt|ok|okay|ja|nej|jo|naa|og|men|saa) )*tak(?: (?:for|det|du|skal du|fordi|alle|saa|til|femuger|i lige maade|selv|kaere|mange gange|tak)\b.*)?$|^[^?]*\b(?:skal (?:du|i) (?:bare )?have (?:mange |tusind )?tak|mange tak|tusind tak|tak skal (?:du|i) have)$|^det var (?:en )?(?:stor |god |rigtig |virkelig |saa )*(?:fint|godt|dejligt|hjaelp|soedt|rart)(?: .{0,30})?(?: tak)?$|^(?:skal (?:du|i)|(?:du|i) skal) have (?:mange |tusind )?tak\b/,
  },
  praise: {
    commands: ['thanks'],
    // Few words and all of them kind; “det var godt at se dem hjælpe hinanden” tells more.
    says: /^(?=(?:\w+ ?){1,7}$)(?:det (?:er|var)|du er|dejligt?|perfekt|super|flot|sejt|skoent)\b.*\b(?:tak|hjaelp|sej|soedt?|glad for)\b/,
    notWithChildren: true,
  },
  newHere: {
    commands: ['help'],
    says: new RegExp(
      `^(?:mit navn er|jeg hedder)\\b|\\bkommer (?:jeg|vi|man) i ?gang\\b|\\bhvor(?:dan)? (?:starter|begynder) (?:jeg|man)\\b|\\bjeg er (?:lige |helt )*(?:en |den )?(?:nye? (?:her\\b|som |i (?:huset|jobbet|det her)|${post})|ny$|startet|begyndt|blevet ansat|ansat)|\\bjeg er (?:lige |nu )*(?:startet|begyndt|blevet ansat)\\b`,
    ),
  },
  whatIsTrial: {
    commands: ['what'],
    says: /^hvad (?:handler|drejer) (?:det|alt det)(?: her| hele)?(?: egentlig)? (?:sig )?om$|\b(?:forklare?|fortael(?:le)?) (?:mig |os |lige |igen )*hvad (?:en |et )?(?:proevehandling(?:er|en)?|aktionslaering) (?:er|betyder)\b|\b(?:hvad (?:betyder|menes med|er|mener i med|mener du med)|forklar) (?:det |for noget |i |de |kalder |nu |egentlig |lige |saa |en |ordet )*(?:proevehandling(?:er|en)?|aktionslaering)\b|\b(?:hvad er (?:egentlig )?(?:pointen|meningen|formaalet|ideen)|hvorfor (?:skal|goer) (?:vi|jeg) det|hvad skal (?:jeg|vi) bruge .*(?:det|dette|femuger)|hvad gaar (?:alt )?det)\b/,
  },
  unseen: {
    commands: ['who-sees'],
    says: /\buden at (?:(?:nogen|andre|lederen|min|leder|alle|hele|stuen|huset|kollegerne|mine|kolleger|foraeldre(?:ne)?|man|det|de|hun|han|enheden|kanalen) )+(?:\w+ )?(?:kan se|ser|ved|opdager)\b|\banonymt?e?\b|\buden navn\b|\bhvem der har skrevet\b|^(?:og |mon )*(?:kan|maa|ser|laeser) (?!(?:jeg|vi|du|man|boern\w*) )[a-z]+(?: [a-z]+)? (?:(?:godt|ogsaa|mon) )*(?:(?:se|laese) )?(?:(?:med|det|hvad|alt) )*(?:jeg|vi) (?:skriver|sender|har skrevet)\b/,
  },
} as const satisfies Readonly<Record<string, ToldRule>>;
