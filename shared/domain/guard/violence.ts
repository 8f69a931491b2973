import { wordPattern } from './patterns.ts';

const grownUps = String.raw`far|faren|faderen|fædre|mor|moren|moderen|mødre|forældre|forældrene|forælder|forælderen|stedfar\p{L}*|stedmor\p{L}*|papfar\p{L}*|papmor\p{L}*|kæresten?|bedstefar|bedstemor|farfar|morfar|mormor|farmor|onkel|en voksen|den voksne|de voksne|voksne|pædagogen?|medhjælperen?|kollegaen?|kollegaer|medarbejderen?|vikaren?|dagplejeren?|dad|father|mom|mum|mother|parents?|stepfather`;
const home = 'derhjemme|hjemme|i hjemmet|at home';
const hitting = `slår|slog|slået|slå|sparker|sparket|sparkede|banker|bankede|banket|tæver|tævede|tævet|klapser|klapsede|kvæler|kvalte|niver|nev|rusker|ruskede|rusket|truer|truede|truet|tæsk|bank|prygl|klø|smæk|klaps|lussing|lussinger|ørefigen|endefuld|slag|pisker|piskede|slår ihjel|hits|hit|beats|beaten|slaps|kicks`;
/** What is hit in a daycare on any day: drums, nails, grass, each other. */
const everydayTarget = String.raw`(?!barnet|ham|hende|drengen|pigen)\p{L}+ op(?! (?:ad|mod|i)(?!\p{L}))|op|til|fast|fra(?! (?:sin|sine|hans|hendes|far|mor))|sammen|ud|hul|søm|knuder?|knude|bold\p{L}*|rytmen?|rytmer|takt\p{L}*|græs\p{L}*|telt\p{L}*|kolbøtter?|streger?|sig|hjul|rod|smut|ring|vejen|fejl|om|følge|frø|kage\p{L}*|dej\p{L}*|en tone|en lyd|et slag|kort|rummy|på (?:\p{L}+ )?(?:tromme\p{L}*|gryde\p{L}*|spande?|pinde|klodser|xylofon\p{L}*|grydelåg|dør\p{L}*|vindue\p{L}*|ruden|bordet|instrument\p{L}*|triangel\p{L}*|klokke\p{L}*|tønde\p{L}*|søm\p{L}*)|med (?:hammer\p{L}*|trommestik\p{L}*|malerrulle\p{L}*)|tromme\p{L}*|i (?:bolden|ludo|jorden|bordet|\p{L}*spil\p{L}*|fodbold|kort)`;
const peers = String.raw`de andre(?: børn)?|andre børn|hinanden|(?:sin|sine|en|deres) (?:lege)?kammerat\p{L}*|et andet barn|en anden (?:dreng|pige)`;
const blow = String.raw`(?:${hitting})(?!\p{L})(?! (?:en |et |den |det )?(?:${everydayTarget}|${peers})(?!\p{L}))`;
const within = String.raw`[^.!?\n]{0,60}?(?<!\p{L})`;
const child = `(?:sit barn|sine børn|sin søn|sin datter|barnet|børnene|babyen|(?:ham|hende|drengen|pigen)(?= (?:hårdt|hjemme|derhjemme|i ansigtet|i hovedet|med)))`;

/** Patterns of a grown-up's violence, of fear, of a child left without care. */
export const violencePatterns: readonly RegExp[] = [
  `(?:${grownUps})(?!\\p{L})${within}${blow}`,
  `${blow}${within}(?:af (?:sin|sine|hans|hendes|deres|en|by (?:his|her|the)) )?(?:${home})`,
  `(?:${home})(?!\\p{L})${within}${blow}`,
  `${blow}${within}(?:af|fra|by) (?:(?:sin|sine|hans|hendes|deres|barnets|his|her|the) )?(?:${grownUps})`,
  String.raw`(?:bliver|blev|blevet|er) (?:\p{L}+ )?(?:slået|sparket|tævet|banket|rusket|truet|kvalt)(?! (?:af (?:et andet|en anden|de andre|andre|sin kammerat|en kammerat|en dreng|en pige|et barn|hinanden|vind\p{L}*)|${everydayTarget})(?!\p{L}))`,
  `(?:får|fik|fået|giver|gav) (?:et par |nogle |en )?(?:tæsk|bank|prygl|klø|smæk|klaps|lussing|lussinger|ørefigen|endefuld|stryg|øretæver?|en på hovedet)(?! i )`,
  `${blow} ${child}(?! (?:i (?:\\p{L}*spil\\p{L}*|ludo|fodbold)|op|sammen))`,
  String.raw`(?:slået|slog|slår|hits?|beat) (?:\p{L}+ )?(?:gult og blåt|til blods|him|her|the child)`,
  String.raw`(?:mærker|sår|ar) (?:efter|af) (?:slag|fingre|hænder|bælte\p{L}*|cigaret\p{L}*|kvæl\p{L}*|vold|bid fra en voksen)`,
  'mærker på (?:kroppen|armen|armene|ryggen|halsen|benene|maven|låret|lårene|balderne|kinden)',
  'galt (?:der)?hjemme',
  String.raw`(?:mor|far|moren|faren|forældre|forældrene|stedfar|papfar) (?:\p{L}+ ){0,2}drikker(?! (?:\p{L}+ )?(?:kaffe|te|vand|mælk|saft|juice|kop|med|af))`,
  String.raw`(?:ruske\p{L}*|rusket|hårdhænde\p{L}*|hiver|hev|flår|flåede) (?:\p{L}+ )?(?:i |mod |ved |med )?(?:et |en |de )?(?:barn\p{L}*|børn\p{L}*|ham|hende|drengen|pigen|baby\p{L}*)`,
  String.raw`(?:truer|truede|truet|trusler) (?:\p{L}+ ){0,3}(?:med (?:at slå|tæsk|kniv|bank)|på livet)`,
  String.raw`bange for (?:at )?(?:(?:gå|komme|tage|skulle|blive hentet|være) )+(?:med )?(?:hjem\p{L}*|til (?:sin )?(?:far|mor)|af (?:sin )?(?:far|mor))`,
  `(?:bange|ræd|rædselsslagen|skræmt|utryg|angst) (?:for|ved|over for) (?:(?:sin|sine|hans|hendes|deres) )?(?:${grownUps})`,
  `(?:tør|turde|vover) ikke (?:at )?(?:gå|komme|tage|være|tage med)? ?(?:med )?(?:hjem|hjemme)`,
  `(?:afraid|scared) (?:to go home|of going home|of (?:his|her|the) (?:father|mother|dad|mom|mum|parents))`,
  String.raw`(?:rør|rørt|rørte|rører|pillet|piller|pille|befølt|beføler|touch\p{L}*) (?:\p{L}+ ){0,3}?(?:tissemand\p{L}*|tissekone\p{L}*|kønsdel\p{L}*|underliv\p{L}*|skridtet|intimt|private parts)(?! sig)`,
  String.raw`nøgen(?:t|ne)? ?(?:billede\p{L}*|foto\p{L}*|video\p{L}*)|nøgenbilleder?`,
  String.raw`(?:vil|ville|ønsker) (?:\p{L}+ )?(?:ikke leve\p{L}*|hellere dø|gerne dø|tage sit (?:eget )?liv)|tager? sit (?:eget )?liv`,
  `(?:${grownUps})(?!\\p{L})${within}(?:beruset|påvirket|spritstiv|fuld(?! (?:gang|fart|tid|af|vikar|opmærks\\p{L}*))|drikker (?:for meget|sig|hver|meget|tæt)|tager stoffer|drunk)`,
  String.raw`(?:lugter|lugtede|stinker|stank|dufter) (?:\p{L}+ ){0,2}?af (?:alkohol|sprut|spiritus|hash|øl|druk)`,
  String.raw`(?:får|fik|har) ikke (?:fået )?(?:noget |nok )?(?:mad|aftensmad|at spise|morgenmad) (?:\p{L}+ ){0,3}?(?:${home})|sulter|udsultet|sulten derhjemme`,
  `(?:forsømt|forsømmes|forsømmer (?:barnet|børnene|sit|sine))(?! at)|efterladt alene|alene hjemme (?:om natten|hele|i timevis|i flere|uden)|overladt til sig selv (?:${home})`,
  String.raw`(?:låser|låst|låste|spærrer|spærret|spærrede|lukker|lukket|lukkede) (?:\p{L}+ ){0,3}?inde (?:på sit værelse|på værelset|i kælderen|${home}|som straf)`,
  String.raw`negativ social kontrol|æresrelateret\p{L}*|tvangsægteskab\p{L}*|genopdragelses\p{L}*|tvangsfjern\p{L}*|domestic violence`,
  String.raw`(?:far|mor|papfar|stedfar) (?:\p{L}+ ){0,3}?(?:ihjel|slår mor|slår far)`,
].map((pattern) => wordPattern(pattern, 'iu'));
