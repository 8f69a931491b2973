import { wishedTrial } from '../../shared/domain/trial/wished-trial.ts';
import { asksToWriteDown, tellsWhatWasSeen } from '../learning/note.ts';
import { ofChildren, type Rule } from './sentence-rules.ts';

/**
 * What people tell the bot, or ask of it, without a word that asks: “jeg vil gerne tilføje Tim til stuen”, “det regner
 * på onsdag”. Most begin with `jeg` or `vi`, as trials do, so each rule names something that is no practice with
 * children: a colleague, a meeting, a decision, a plan, the weather. Read from the top; without capitals, with æ, ø
 * and å written out.
 */
interface ToldRule extends Rule {
  /** “Vi planlægger turen sammen med børnene” holds the words of this rule, and is a trial. */
  readonly notWithChildren?: true;
}

const weekday = '(?:man|tirs|ons|tors|fre|loer|soen)dag';
const someDay = `(?:i dag|i morgen|i ?overmorgen|(?:paa |naeste |i )?${weekday}s?)`;
const ours = '(?:stuen|gruppen|enheden|holdet|teamet|personalet|medlemmer(?:ne)?|kanalen|femuger)';
const post =
  '(?:leder|stedfortraeder|paedagog|medhjaelper|medarbejder|kollega|studerende|praktikant|elev|vikar|dagplejer)';
/** A name, or the name of a post: `tilføj flere puder til stuen` adds things. */
const somebody = `(?!(?:flere|nogle|mere|et|to|tre|fire|nye?|noget|alt) )(?:en |den |min |vores |ny )*[a-z]+(?: (?!til |ind )[a-z]+){0,3}`;
const asksFor =
  '(?:jeg |vi |du |i )?(?:(?:vil|skal|kan|maa|faa?r?|boer) )?(?:jeg |vi |du |i )?(?:gerne |lige |godt )*';
const whose = `(?:min|mine|vores|den|det|de|denne|en|[a-z]+s) `;
const went = '(?:gik|gaar|virkede|virker|fungere(?:r|de)|lykkedes|mislykkedes|duede|duer|holdt|hjalp)';

const rules: readonly ToldRule[] = [
  {
    // “Jeg forstår ikke, hvorfor børnene …” wonders about something else.
    commands: ['lost'],
    says: /^(?:jeg|vi) (?:forstaar (?:slet )?(?:ikke (?:noget|en disse|det her)|ingenting|intet)|kan (?:slet )?ikke finde ud af (?:det|noget)(?: her)?)(?: (?:af|om) (?:det her|det hele|dette|det))?$/,
    notWithChildren: true,
  },
  {
    commands: ['weary'],
    says: /^(?:(?:jeg|vi) er (?:\w+ )?(?:traett?e?|led) af (?:det(?: her| hele)?|dig|femuger|alt det her|dine beskeder)|du er (?:\w+ ){0,2}(?:dum|irriterende|traels|haabloes|ubrugelig|elendig|idiot|umulig))$/,
    notWithChildren: true,
  },
  {
    commands: ['weary'],
    says: /^(?:(?:jeg|vi) (?:vil (?:gerne )?have|har brug for) |kan (?:jeg|vi) faa |bare )?(?:lidt |noget )?(?:ro|fred)(?: og (?:ro|fred))?(?: (?:nu|i dag|tak|fra dig|for dig))*$/,
  },
  {
    // A note is seen by nobody: what is for the meeting is told what comes on its agenda.
    commands: ['agenda-point'],
    says: /^(?:(?:kan|vil|gider|kunne) du |jeg vil |vi skal )?(?:lige |godt |gerne |have )*(?:skriv(?:e)?|notere?|husk(?:e)?|gem(?:me)?)\b(?: (?:det|det her|dette|lige|her|ned|mig|os|om|paa|dem))* (?:ned )?(?:til|paa) (?:det |vores )?(?:naeste )?(?:status|personale)?moede(?:t)?\b/,
  },
  { commands: ['note'], says: tellsWhatWasSeen },
  { commands: ['note'], says: asksToWriteDown },
  {
    // “Det var en fejl, jeg ville ikke trække den tilbage”, “den skal hedde kl. 9.30 i stedet for kl. 10”.
    commands: ['undo'],
    says: /^(?:ups|hov|hovsa|aah? nej|nej|oev)\b.*\b(?:det|den) var (?:en fejl|ikke meningen|forkert)\b|^(?:det|den) var (?:en fejl|ikke meningen)\b|\b(?:jeg|vi) (?:ville|mente|skulle) (?:slet )?ikke (?:at )?(?:have )?(?:trukket|traekke|slettet|slette|fjernet|fjerne)\b|^(?:nej |hov |ups )?(?:den|det|der) (?:skal|skulle) (?:i stedet )?(?:hedde|staa)\b.*\bi stedet for\b/,
    notWithChildren: true,
  },
  {
    // Who asks what the stand-in needs has one already: the process plan is written for them.
    commands: ['process-plan'],
    says: /\bvikar(?:en|er|erne)?\b.*\bhvad (?:skal|boer|maa) (?:hun|han|de|vedkommende|vikaren) (?:vide|kende|goere|laese|have)\b|\bhvad (?:skal|boer) (?:en |den |vores )?(?:nye )?vikar(?:en|erne)? (?:vide|kende|goere|laese|have)\b/,
  },
  {
    // The chair passes a point with `Næste` on the meeting's own screen.
    commands: ['meeting-now'],
    says: /\bspring(?:e|er)? (?:lige |vi |jeg )*(?:over )?(?:det her |det |dette |naeste |et )?(?:punkt|emne)(?:et|t)?\b/,
    notWithChildren: true,
  },
  {
    commands: ['plan-b'],
    says: /\bsygdom\b|\b(?:mange|flere|nogen|to|tre|fire)\b.*\b(?:syge?|sygemeldte?)\b|\bmangler (?:vi )?(?:voksne|personale|folk|haender)\b|\bvikar(?:en|er|erne)? (?:i ?dag|i ?morgen)\b|\bhvem (?:er|kommer som) vikar\b|\bhvem kan (?:tage|overtage|passe|have|vaere) .*\bi stedet for\b|\b(?:han|hun) er syg\b/,
    notWithChildren: true,
  },
  {
    commands: ['undo'],
    says: /^(?:jeg|vi) (?:kom til at |har |har lige |fik )?(?:lavede?|lave|lavet|begik|begaaet) (?:en|et par|nogle|flere) fejl\b/,
    notWithChildren: true,
  },
  {
    commands: ['agenda-point'],
    says: /\b(?:have|faa (?:et|noget|mit|vores)|saet(?:te)?|skriv(?:e)?|tilfoej(?:e)?|laeg(?:ge)?|tag(?:e)?|fjern(?:e)?|slet(?:te)?)\b(?! (?:et )?(?:kig|blik)).*\b(?:paa|til|af|fra) (?:den )?(?:naeste )?dagsorde?n(?:en)?\b/,
    notWithChildren: true,
  },
  { commands: ['move-meeting'], says: /\bmoedet?\b.*\b(?:uger?|dage?|timer?) (?:senere|foer|tidligere)\b/ },
  {
    commands: ['shared-trials'],
    says: /^hvad (?:naaede (?:vi|i)|fik (?:vi|i) (?:lavet|gjort|naaet|proevet))\b/,
  },
  {
    commands: ['guide', 'week'],
    says: /^hvad (?:sker der|skal (?:vi|der ske)|laver (?:vi|i)) (?:i )?naeste uge$/,
  },
  {
    commands: ['agenda'],
    says: /\b(?:faerdige?|klar) med (?:det her |dette |det |vores )?(?:punkt(?:et)?|emne(?:t)?)\b/,
    notWithChildren: true,
  },
  {
    // “Det var mig, der skulle købe kasser”: a decision names somebody else.
    commands: ['decisions'],
    says: /^(?:nej |men )?det (?:var|er) (?:ikke )?[a-z]+(?: [a-z]+)?(?: og [a-z]+)? der (?:skulle|skal)\b/,
    notWithChildren: true,
  },
  {
    // “Fortryd flytningen”, “kan jeg lave det om”: what can be taken back, and where.
    commands: ['undo'],
    says: /^(?:fortryd|annuller)\b(?!.*\b(?:proevehandling|beslutning))|\b(?:fortryde|annullere)\b(?!.*\b(?:proevehandling|beslutning))|\b(?:tage|tag|lave|goere|goer) (?:det|den) (?:tilbage|om igen|ugjort)\b|\bkan (?:jeg|man|vi) (?:lave|goere) (?:\w+ ){1,3}om$|\b(?:trykke(?:t|de)?|valgte?|kom) (?:til at (?:trykke|vaelge) )?forkert\b/,
  },
  {
    // “Tak for mødet” asks for no meeting; “tak, kan du vise dagsordenen” asks for something.
    commands: ['goodbye'],
    says: /^(?:(?:mange |tusind )?tak )?(?:og |saa )*(?:(?:rigtig|hav en|fortsat) )*(?:god|glaedelig) (?:weekend|ferie|sommer|paaske|jul|aften|fyraften|dag)(?: (?:til|alle|allesammen|med|og)\b.*)?$|^(?:(?:mange|tusind|1000|super|ok) )*tak for i (?:dag|aften)\b(?!.*\b(?:kan|vil|maa) (?:du|jeg|vi)\b)/,
  },
  {
    commands: ['thanks'],
    says: /^(?:(?:mange|tusinde?|1000|hjertelig|stort?|super|fint|fedt|dejligt|ok|okay|ja|nej|jo|naa|og|men|saa) )*tak(?: (?:for|det|du|skal du|fordi|alle|saa|til|femuger|i lige maade|selv|kaere|mange gange|tak)\b.*)?$|^[^?]*\b(?:skal (?:du|i) (?:bare )?have (?:mange |tusind )?tak|mange tak|tusind tak|tak skal (?:du|i) have)$|^det var (?:en )?(?:stor |god |rigtig |virkelig |saa )*(?:fint|godt|dejligt|hjaelp|soedt|rart)(?: .{0,30})?(?: tak)?$|^(?:skal (?:du|i)|(?:du|i) skal) have (?:mange |tusind )?tak\b/,
  },
  {
    commands: ['thanks'],
    // Few words and all of them kind; “det var godt at se dem hjælpe hinanden” tells more.
    says: /^(?=(?:\w+ ?){1,7}$)(?:det (?:er|var)|du er|dejligt?|perfekt|super|flot|sejt|skoent)\b.*\b(?:tak|hjaelp|sej|soedt?|glad for)\b/,
    notWithChildren: true,
  },
  {
    commands: ['substitute'],
    says: /^jeg er (?:en )?(?:den )?(?:nye? )?vikar(?:en)?\b/,
  },
  {
    commands: ['back'],
    says: /^(?:saa |nu )*(?:jeg er|er jeg|er) (?:nu |lige |saa |ogsaa )*(?:kommet )?(?:rask|tilbage|hjemme|paa arbejde)(?: igen)?(?: (?:nu|i dag|paa arbejde|her))*(?: (?:fra|efter) .*)?$|^(?:saa |nu |er )*jeg\b.* igen (?:fra|efter) (?:barsel|ferien?|orlov|sygdom|min )|^(?:saa |nu )*er jeg\b.* igen (?:fra|efter) (?:barsel|ferien?|orlov|sygdom|min )/,
  },
  {
    commands: ['help'],
    says: new RegExp(
      `^(?:mit navn er|jeg hedder)\\b|\\bkommer (?:jeg|vi|man) i ?gang\\b|\\bhvor(?:dan)? (?:starter|begynder) (?:jeg|man)\\b|\\bjeg er (?:lige |helt )*(?:en |den )?(?:nye? (?:her\\b|som |i (?:huset|jobbet|det her)|${post})|ny$|startet|begyndt|blevet ansat|ansat)|\\bjeg er (?:lige |nu )*(?:startet|begyndt|blevet ansat)\\b`,
    ),
  },
  {
    commands: ['own-data'],
    says: /\b(?:gemmer|opbevarer|ved) du\b.*\bom (?:mig|os)\b/,
  },
  {
    commands: ['move-meeting'],
    says: /\bmoedet\b.*\b(?:passer (?:ikke|daarligt)|ugen (?:efter|foer)|en anden (?:dag|dato))\b|\bmoedet\b.*\b(?:maa|skal|bliver noedt til at|er noedt til at)\b.*\b(?:flyttes?|aflyses?|udsaettes?|rykkes?)\b|\b(?:flyttet|aflyst|udsat|rykket)\b.*\bmoedet\b/,
  },
  {
    commands: ['lead-meeting'],
    says: /^(?:hvordan|hvad)\b.*\b(?:jeg|man|moedeleder(?:en)?)\b.*\b(?:leder?|styrer?|holder?|moedeleder(?:en)?|goer)\b(?:.*\bmoede(?:t|leder(?:en)?)?)?$(?<=moede(?:t|leder(?:en)?)?|moedeleder(?:en)? goer)/,
  },
  {
    commands: ['meeting-now'],
    says: /^(?:hvad er (?:det )?)?naeste punkt\b|^(?:er|hvornaar er) (?:status)?moedet (?:slut|faerdigt?|i gang|begyndt|startet)\b|^(?:nu )?(?:skal|holder) vi (?:holde )?(?:status)?moede(?:t)?(?: nu)?$|^hvad sker der (?:nu )?paa (?:status)?moedet(?: nu| lige nu)?$|^hvor (?:langt )?er (?:vi|i) (?:kommet |naaet )?(?:paa|i|til|med) (?:status)?moedet$/,
  },
  {
    commands: ['chair'],
    says: /\b(?:kan|kunne|skal|maa|vil) (?!(?:jeg|vi|man|i|du|det|den) )[a-z]+(?: [a-z]+)? (?:godt |gerne )*(?:lede|styre|tage|holde) (?:status)?moedet\b|^(?!(?:vi|man|i|du|hvem|hvordan|hvad) )[a-z]+ (?:kan|skal|vil|maa|leder) (?:godt |gerne )*(?:lede |styre )?(?:status)?moedet\b|^(?!hvem ).*\bmoedeleder(?:en)?\b|\b(?:lede|styre|tage|overtage|holde) (?:status)?moedet (?:i stedet|for mig)\b|\bstaar? for (?:status)?moedet\b/,
  },
  {
    commands: ['absent'],
    says: new RegExp(
      `\\bjeg (?:kommer (?:desvaerre )?ikke|kan (?:desvaerre )?ikke (?:komme|deltage|vaere med|naa|vaere der)) .*(?:moedet?|${someDay})\\b(?!.*\\bboern)|\\b(?:melde?r?|sende?r?) (?:jeg )?(?:desvaerre )?afbud\\b|\\b(?:forsinket til|for sent til|naar (?:desvaerre )?ikke) .*moedet?\\b`,
    ),
  },
  {
    commands: ['decisions'],
    says: /\b(?:slet(?:tet?)?|forsvundet|hente?|vis|ret(?:te)?s?|forkert|aendres?|finde|se)\b.*\bbeslutning|\bbeslutning\w*\b.*\b(?:slettet?|forsvundet|vaek|hente|forkert|rettes?|aendres?|laves om|finde|hvor)\b|\b(?:hvad|hvem)\b.*\b(?:sagt|talt om|snakket om|talte|kom vi frem til|var med|deltog|moedte op)\b.*\bmoede|\bhvad (?:vi|i|de) (?:aftalte|besluttede|blev enige om)\b|^hvem (?:var med|deltog|var der)\b|\bhvad kom (?:vi|i|de) frem til\b/,
  },
  {
    // Past and done: “hvad besluttede vi” asks for the list and begins otherwise.
    commands: ['decide', 'decisions'],
    says: /^beslut\b|\b(?:det|der) (?:er|blev|var)(?: ogsaa)? (?:besluttet|vedtaget|aftalt)\b|\bat (?:vi|i) (?:ogsaa )?(?:har )?(?:besluttede|besluttet)\b|^(?:og |saa |paa moedet )*(?:har )?(?:vi|i|personalet|teamet|alle)(?: har)?(?: ogsaa| lige| nu| saa| i dag| i gaar| paa moedet)* (?:besluttede|besluttet|vedtog|vedtaget|blev enige|er (?:blevet )?enige om|(?:har )?aftalt(?:e)?)\b|\b(?:glemte|mangler|faa med|skrive|tilfoeje|notere)\b.*\bbeslutning\b/,
    notWithChildren: true,
  },
  {
    commands: ['members'],
    says: new RegExp(
      `^hvem er (?:\\w+ )?med(?: i (?:det her|det|enheden|gruppen|forloebet))?$|^(?:hvordan|hvor|kan|kunne|maa)\\b.*\\b(?:min|vores|en|den) (?:nye? )?(?:kollega|medarbejder|paedagog|medhjaelper|studerende)\\b.*\\b(?:med|ind|herind(?:e)?|adgang)\\b|\\bpaa listen$|\\bpaa listen over\\b|\\b(?:ud|vaek|af) (?:af|fra) (?:listen|${ours})\\b|\\b(?:tilfoeje?|inviter(?:e|er)?|laegge?|saette?|skrive|faa|have|melde) ${somebody} (?:til|ind i|ind paa|med i|med paa|paa) ${ours}\\b|\\b(?:tilfoeje?|invitere?|fjerne?|slet(?:te)?) (?:en |min |vores |ny )*(?:kollega|medarbejder|medlem|paedagog|medhjaelper|person)\\b|\\b(?:har|faar) (?:vi )?(?:faaet |ansat )?(?:en )?(?:ny|nye) (?:kollega|medarbejder|paedagog|medhjaelper|studerende|elev|praktikant)[a-z]*\\b|^(?!(?:jeg|vi|det|den|de|barnet|legen|man|boernene|moedet|forloebet) )[a-z]+ (?:er (?:stoppet|startet|holdt op|begyndt)|stopper|starter) (?:hos os|her|paa (?:arbejde|stuen)|${someDay}|som ${post})\\b`,
    ),
    notWithChildren: true,
  },
  {
    // `dagens grupper hele ugen`, `grupper næste uge`, `ret grupperne`: the week is where they stand.
    commands: ['week'],
    says: /\bhvem (?:der )?(?:er|skal vaere) hvor\b.*\buge|^(?:vis )?(?:dagens |smaa ?)?grupper(?:ne)?\b.*\b(?:uge|ugen|alle dage)\b|^(?:ret|aendr|skift|lav|flyt)[a-z]* (?:i |paa |om paa )?(?:smaa ?|vores |dagens )?grupper(?:ne)?$|\b(?:planlaegge?|lagt en plan|lave? en plan|lavet en plan|plan(?:en)? for|saette|inddele) (?:\w+ ){0,3}(?:smaa ?)?(?:grupper(?:ne)?|hold(?:ene)?|ugen|uge)\b/,
    notWithChildren: true,
  },
  {
    commands: ['day'],
    says: new RegExp(
      `^(?:vis )?(?:dagens |smaa ?)?grupper(?:ne)? (?:for |til )?${someDay}$|\\bhvem (?:der )?(?:er|skal vaere) (?:hvor|(?:paa|i|med) hvilke[nt])\\b|\\bhvem (?:har|tager|staar for|passer|overtager|er med|skal have) .*(?:gruppen?|grupper|hold|holdet|boern)\\b`,
    ),
  },
  {
    commands: ['plan-together'],
    says: /^(?:vi|jeg) (?:skal|vil|mangler at|har brug for at) (?:gerne |have |faa )*(?:planlagt|planlaegge)\b/,
    notWithChildren: true,
  },
  {
    commands: ['process-plan'],
    says: new RegExp(
      `\\b(?:der kommer|vi (?:har|faar)|kommer der|har vi|faar vi) (?:en |to |nye? )*vikar(?:er)?\\b|^vikar(?:en|erne)? (?:${someDay}|kommer|skal)\\b|\\bhvad skal vikaren\\b`,
    ),
  },
  {
    // The command knows whether whoever is ill chairs a meeting these days; else it shows the day's groups.
    commands: ['chair', 'day'],
    says: new RegExp(
      `^(?:nu |desvaerre )?(?!(?:jeg|barn|barnet|vi|han|hun|de|man|det|der|et|en|hvem) )[a-z]+(?: [a-z]+){0,4}?(?: (?:er|bliver)(?: blevet| desvaerre| stadig)* syg(?:e|emeldt)?| (?:har )?(?:meldt|lagt|meldte) sig syg)(?: ${someDay})?(?:$| (?:hvem|hvad|og|saa|kan|men) )`,
    ),
    notWithChildren: true,
  },
  {
    // Before the weather: a group or a day that did not happen is told on that day's card.
    commands: ['day'],
    says: new RegExp(
      `\\b(?:blev|bliver|er) (?:ikke til noget|aflyst|droppet|ikke holdt)\\b|\\bkommer ikke\\b.*\\b(?:han|hun) er syg\\b|\\bmaatte (?:vi )?(?:aflyse|droppe)\\b|^det (?:regner|oeser|sner|stormer|blaeser|bliver .*vejr|er .*vejr)\\b.*\\b(?:i morgen|i ?overmorgen|${weekday})\\b`,
    ),
    notWithChildren: true,
  },
  {
    commands: ['plan-b'],
    says: /\b(?:vi er (?:kun )?(?:en|to|tre|faa|for faa)|mangler (?:vi )?(?:voksne|personale|folk|haender)|underbemandet|faa (?:paa arbejde|voksne))\b.*\b(?:i dag|i morgen|paa arbejde|voksne|personale)\b/,
    notWithChildren: true,
  },
  {
    commands: ['rain', 'plan-b'],
    says: /^det er (?:alt |meget |rigtig |saa |helt )*(?:for )?(?:koldt|vaadt|glat|varmt|blaesende)\b|^der er (?:torden|storm|sne|regn|glat|lyn|snestorm|haglvejr|skybrud|daarligt vejr)\b|^(?:nu |i dag )*(?:det|her) (?:regner|oeser|oesregner|styrter|sner|stormer|haglder|tordner|blaeser|fryser)\b|\b(?:pga|paa grund af|grundet) (?:det daarlige )?(?:regn(?:vejr)?|vejret|storm|sne|kulde)\b/,
    notWithChildren: true,
  },
  {
    // Before any other reading: what went well or not is told of a trial.
    commands: ['outcome'],
    says: new RegExp(
      `^(?:det|den|de|denne|min(?: sidste| foerste)? proevehandling|proevehandlingen)(?: (?:med|om|hvor|jeg|vi|der) .*?)? (?:${went})(?: .*)?$`,
    ),
  },
  {
    commands: ['mend-trial'],
    says: new RegExp(
      `^(?:jeg vil (?:gerne )?|kan du |vil du |maa jeg |kan jeg |hvordan (?:kan|skal|faar) (?:jeg|man) |hvordan )?(?:slett?e?r?|fjerne?r?|rette?r?|aendre?r?|traekk?e?r?|skjule?r?) (?:(?:jeg|man) )?(?:${whose})*(?:proevehandling(?:en|er|erne)?|den (?:om|med|hvor|der)|det jeg skrev|den jeg skrev)\\b|^(?:jeg )?fortryde?r? (?:min |den |det )(?:proevehandling|om|med|hvor|jeg)\\b|^(?:den|det|min|mine) .*\\b(?:skal|maa|kan|vil)\\b.*\\b(?:slettes|rettes|aendres|skjules|traekkes)\\b|^(?:jeg |vi |kan du |vil du |maa jeg |kan jeg )?${asksFor}(?:slet(?:te)?|fjerne?|ret(?:te)?|aendre?|traek(?:ke)?|skjule?) (?:den|det|min|mine)\\b(?!.*\\b(?:gruppe|kollega|moedet?|note|moedeleder|maal)\\b)`,
    ),
  },
  {
    commands: ['trials'],
    says: new RegExp(
      `^hvad (?:har jeg skrevet|var det jeg skrev|skrev jeg)\\b|\\bglemt hvad jeg (?:skrev|har skrevet)\\b|^(?:jeg |vi |kan du |vil du |maa jeg |kan jeg )?${asksFor}(?:dele?|vise?|fortael(?:le)? (?:de andre )?om) (?:den|det|min|mine)\\b(?!.*\\b(?:gruppe|kollega|moedet?|note)\\b)|\\bmine? proevehandling(?:en|er|erne)?\\b.*\\bvaek$|^(?:den|det|min|mine) .*\\b(?:skal|maa|kan|vil)\\b.*\\bdeles\\b`,
    ),
  },
  {
    commands: ['trial'],
    says: /\bhvor (?:skriver|goer) (?:jeg|man|vi)\b.*\b(?:ide|proev(?:e|et))\b|\bhvordan (?:faar|skriver|laver|noterer|opretter|gemmer) (?:jeg|man|vi)\b.*\b(?:proevehandling|proev(?:e|et|er)?)\b/,
  },
  {
    commands: ['what'],
    says: /\b(?:hvad (?:betyder|menes med|er|mener i med|mener du med)|forklar) (?:det |for noget |i |de |kalder |nu |egentlig |lige |saa |en |ordet )*(?:proevehandling(?:er|en)?|aktionslaering)\b|\b(?:hvad er (?:egentlig )?(?:pointen|meningen|formaalet|ideen)|hvorfor (?:skal|goer) (?:vi|jeg) det|hvad skal (?:jeg|vi) bruge .*(?:det|dette|femuger)|hvad gaar (?:alt )?det)\b/,
  },
  {
    commands: ['concept'],
    says: /^hvad (?:betyder|menes med|mener (?:i|du) med)\b/,
  },
  {
    commands: ['who-sees'],
    says: /\buden at .*\b(?:kan se|ser|ved|opdager)\b|\banonymt?e?\b|\buden navn\b|\bhvem der har skrevet\b/,
  },
  {
    commands: ['guide'],
    says: /\bhvad er (?:det )?(?:nu )?(?:det )?(?:vi|i) (?:nu )?(?:er )?i ?gang med\b|\bden(?:ne)? her uge\b/,
  },
  {
    commands: ['agenda'],
    says: /\b(?:midt i|under|inde i) (?:status)?moedet\b|\bmoedet (?:skal til at |skal |er ved at )?(?:begynder?|starter?|gaar i ?gang|er i ?gang)\b|\b(?:klar til|i gang med|skal til) (?:at )?(?:holde |starte )?(?:vores |et )?(?:status)?moede[t]?\b/,
  },
  {
    commands: ['summary'],
    says: /\bhvordan (?:gik|gaar)\b.*\bde andre (?:huse|institutioner|boernehaver|vuggestuer|steder|enheder)\b/,
  },
  { commands: ['plan'], says: /\bhvor mange uger\b/ },
  {
    // Only a deputy makes a deputy; the answer says how.
    commands: ['leadership'],
    says: /\bstedfortraeder(?:en)?\b/,
    notWithChildren: true,
  },
  {
    commands: ['agenda', 'next-meeting'],
    says: /^moedet (?:er|var|blev|bliver)\b/,
  },
];

/** “Jeg prøver at vente”: whoever says that they try tells of a trial, whatever else the sentence names. */
const tries =
  /^(?:i dag |i gaar |i morgen )?(?:(?:jeg|vi)(?: har| vil| skal)?(?: gerne| nu| ogsaa)? proev(?:er|ede|et|e)|(?:proevede|proever) (?:jeg|vi))\b(?! (?:at )?(?:finde|slette|trykke|logge|skrive (?:til )?dig|komme ind|gemme|dele|fortryde))/;

const triedAndTold = new RegExp(
  `^(?:i dag |i gaar |i morges )?(?:(?:jeg|vi) (?:har )?(?:proevede|proevet)|(?:proevede|har) (?:jeg|vi)(?: proevet)?)\\b.*\\b(?:det|de|alle|boernene) (?:${went})\\b`,
);

export function isTried(plain: string): boolean {
  return tries.test(plain) || isWished(plain);
}

/** “Kan vi ikke prøve at have to ture om ugen” wishes for a trial; “kan vi prøve at flytte mødet” for something else. */
export function isWished(plain: string): boolean {
  return wishedTrial(plain) !== undefined && !ofTheBot.test(plain) && !ofHandling.test(plain);
}

/** The names of the commands for what is told or asked without asking, the likeliest first. */
export function commandsTold(plain: string): readonly string[] {
  // “Jeg prøvede at vente, og det gik godt” tells how a trial went, or of a new one that has been tried.
  if (triedAndTold.test(plain)) return ['outcome'];
  if (isTried(plain)) return [];
  const isOfChildren = ofChildren.test(plain);
  return rules
    .filter(({ says, notWithChildren }) => !(notWithChildren && isOfChildren) && says.test(plain))
    .flatMap(({ commands }) => commands);
}

/** What is tried with the bot, and with no children. */
const ofHandling =
  /\bproeve?(?:r|de)? at (?:finde|slette|trykke|logge|skrive (?:til )?dig|komme ind|gemme|dele|fortryde|aabne|sende|hente|vise|se|rette|flytte|rykke)\b|\bproevehandling/;

/** What whoever uses the bot says of the bot, of meetings and of themselves; nobody tries it out with children. */
const ofTheBot =
  /^(?:og |men |saa )*(?:jeg|vi) (?:kan ikke (?:finde|se|huske|logge|aabne|komme ind|forstaa)|forstaar|ved ikke|har (?:lige )?(?:glemt|mistet|slettet|trykket|et spoergsmaal|ikke faaet|problemer)|savner|vil (?:gerne )?(?:vide|hoere|melde|rette|slette|oprette)|hedder|kom(?:mer)? til at (?:slette|trykke|skrive|sende)|faar (?:ikke )?(?:beskeder|en fejl)|haaber|tror|fortryder|har (?:lukket|fri|ferie|travlt|brug for)|mangler|er (?:saa |lidt |meget |helt |ogsaa |ikke |virkelig |ret )*(?:ny|leder|vikar|syge?|paa ferie|i tvivl|forvirret|traet(?:te)?|kede?|sure?|stress(?:et|ede)|udbraendt(?:e)?|frustrere(?:t|de)|ramt|bagud|forsinkede?|uenige?|faerdige?))\b|\b(?:femuger|teams|slack|app(?:en)?|knap(?:pen)?|beskeder|konto(?:en)?|login|kodeord|dagsorden(?:en)?|(?:status|personale)?moedet?|beslutning(?:en|er|erne)?|referat(?:et)?|medlem(?:mer)?|procesplan(?:en)?|ugeplan(?:en)?)\b|\bkan du (?:hente|vise|sende|hjaelpe|slette|rette|fortaelle|goere|skrive)\b|\b(?:hvad|hvordan|hvornaar|hvorfor) (?:skal|goer|kan|maa) (?:jeg|vi|man)\b/;

/** A decision, a deputy, a mistake, something to take back or put right: whoever writes of it has tried nothing. */
const ofWhatStands =
  /\b(?:beslut\w+|aftalt\w*|stedfortraeder\w*|deputy|decision\w*)\b|\b(?:fejl|forkert|ikke meningen|mistake|wrong)\b|\b(?:traekke?r?|trukket|trak) .*\btilbage\b|\bfortry(?:de?r?|dt|doed)\b|\b(?:den|det|der) (?:skal|skulle) (?:i stedet )?(?:hedde|staa)\b/;

export function isOfWhatStands(plain: string): boolean {
  return !isTried(plain) && !ofChildren.test(plain) && ofWhatStands.test(plain);
}

export function isOfTheBot(plain: string): boolean {
  return isOfWhatStands(plain) || (!isTried(plain) && !ofChildren.test(plain) && ofTheBot.test(plain));
}
