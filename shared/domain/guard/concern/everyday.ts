import { phrases } from '../phrases/phrases.ts';
import { concernWords } from './phrase-words.ts';

const words = {
  ...concernWords,
  andreBørn: `hinanden kammerat* legekammerat* ven venner vennen veninde* andre lillesøster lillebror søskende søster bror tvilling*`,
  lærer: `kursus kurset kurser oplæg oplægget temadag* temamøde* foredrag* retningslinje* procedure* handlevejledning* vejledning*
    pjece pjecen pjecer folder folderen plakat* artikel artiklen bog bogen bøger undervisning* førstehjælp* webinar* konference*
    politik beredskabsplan* materiale* netværk* fagdag* uddannelse* e-læring modul forebygge* forebyggelse*`,
  leger: `leg lege leger legede legen sjov gemmeleg* gemmeleje* titte* bøh tittebøh griner grinede grinte fniser fnisede ler lo
    rollespil* rolleleg* eventyr* historie* historien bog bogen bamse* dukke* hånddukke* teater* sang sangen synger sang
    trold* heks* ulv ulven drage* spøgelse* monster* røver røvere politileg* riddere`,
  materiale: `maleri* papir* tavle* stempl* klistermærke* tegning* kort kortet tusch* maling* male maler malede malet post poster
    posterne rute* ruten knage* gulv gulvet kasse* hylde* æble* banan* krea skab* skuffe* skuffer* garderob* perler tape kridt asfalt* fliser
    farve* pap sten stenene krukke* løb løbet orienteringsløb* refleks* mærkat*`,
} as const;

/** Phrases about learning: `kursus om vold`. The whole sentence does not count. */
export const learning = phrases(
  words,
  `
  <lærer> ~ om|i|for|vedrørende
  i bogen|eventyret|filmen|historien|sangen|fortællingen|teaterstykket
  pigen|drengen med ~ svovlstik*
  vi ~ taler|talte|tale|drøfter|drøftede|drøfte|snakker|snakkede|snakke|diskuterer ~ om ~~ personalemøde*|teammøde*|p-møde*|stuemøde*|temadag*|supervision*
  personalemøde*|teammøde*|stuemøde*|temadag*|supervision* ~~ om ~~ vold|overgreb*|underret*|omsorgssvigt|seksual*|misbrug*|krænk*
  `,
);

/** Dark words in everyday phrases, which do not count: `slår søm i`. */
export const everyday = phrases(
  words,
  `
  <slår> op|til|fast|sammen|ud|hul|hovedet|hovederne|om|an|ned|an|over|bro|takten|takt|følge|fejl|smut|ring|vejen|rod|kolbøtter|kolbøtte|streg|streger|rytmer|rytmen|søm|knude|knuder|skår|mønt|flik-flak|alarm
  <slår> et|en|den|det ~ slag|tone|tonen|lyd|streg|ring|knude|kolbøtte|takt|rytme|hul|bog|søm|telt|hjul
  <slår> ~ op
  slag for
  trækker|trak|hiver|hev|river ~ håret ~ andre|hinanden|kammerat*
  <mærke>|bule|skramme ~~ af|på ~ gren|grenen|gyngen|gynge|klods|klodsen|cykel|cyklen|løbehjul*|rutsjebane*|hjørne*|kat|katten|tornebusk*|brombær*
  <mærke>|bule|skramme ~~ fordi ~~ løb|faldt|snublede|væltede
  gav|giver ~ andet|anden ~ blåt|bule|rift mærke
  <sulten> når|efter ~~ ind|skoven|tur|turen|lur|svømning|svømme*
  dø|dør|døde|død ~ af ~ grin|latter|skræk|kedsomhed
  vi|os voksne|andre ~ hiver|råber|trækker|skælder|haster
  <slået> af hvor|at|tanken|en|deres
  slår|slog|slået|slå sig
  <slår> ~ på|med ~ tromme*|gryde*|spand*|pinde|klods*|xylofon*|grydelåg*|dør*|vindue*|rude*|bord*|instrument*|triangel*|klokke*|tønde*|søm*|hammer*|hamre|trommestik*|malerrulle*|rasle*|bækken*|krukke*|plade*|træ|træet|boldtræ*|bat|ketsjer*
  <slår> ~ i ~ bolden|ludo|jorden|bordet|fodbold|kort|vendespil*|spil*|gulvet|puder|puden|sækken|boksepude*
  <slår> ~ telt*|græs*|tromme*|bold*|frø|kage*|dej*|brød*|hjul|koldbøtte*|katte*|søm*|pinde*|pæle*
  <slår> ~ andre|andet|anden (børn|barn|dreng|pige)
  <slår> ~ <andreBørn>
  <andreBørn> ~ <slår>
  <slået> ~~ af ~ andet|anden|andre|<andreBørn>|barn|dreng|pige|vinden|bølge*|gren*
  slår|slog|slået|bider|sparker|sparkede ~ når|hvis ~ andre|bliver|legetøj*|tager
  jeg|vi slår|slog|banker|bankede|sparker|sparkede
  jeg|vi har|havde slået|banket|sparket
  vi ~ tæver
  banker|bankede|banke på
  hjerte* ~ <slår>
  <slår> ~ hjerte*
  banken|bank ~ konto|penge|sparekasse*
  bank|banke på
  klø ~ på|sig|hvor
  smæk ~ på
  ridder*|drage*|heks*|trold*|konge*|pirat*|sørøver*|røver*|ulv* ~~ prygl|tæv|tæsk|klø
  tæv|tæsk|prygl ~ i ~ fodbold|kamp*|kort|ludo|spil*
  blå|røde|gule|grønne mærker ~ betyder|skal|hænges|sættes|klistres
  bestil*|køb|klippet|klippede ~~ mærker
  hug ~ på
  blå|blåt mærker|mærke ~~ <materiale>
  <materiale> ~~ blå|blåt mærker|mærke
  blåmærke* ~~ bamse*|dukke*
  <mærke> ~~ <materiale>
  klistermærker|stempler|tatoveringer|plastre ~~ på ~ <krop>
  <leger> ~~ <slår>
  <leger> ~~ <bange>
  <leger> ~~ <gemmer>
  <leger> ~~ <låst>
  <leger> ~~ truer|truede|ihjel|dræber|dræbt|pistol|våben|kniv
  <leger> ~~ hemmelig*
  <leger> ~~ <mærke>
  <leger> ~~ <stivner>
  <gemmer> ~~ <leger>
  <bange> ~~ <leger>
  hemmelig* ~~ <leger>
  <låst> ~~ <leger>
  pistol*|våben*|sværd*|kniv* ~~ <leger>
  børnene|alle|vi|børn <gemmer>
  ansigts* ~~ <mærke>
  vi|os|jeg ~~ låst|lukket ~ ude|inde
  høns|hønsene|dyr|dyrene|kaninen|kaninerne|låge|lågen|porten|katten|hunden|marsvin* ~ <låst>
  <låst> ~ høns*|dyr*|kanin*|låge*|port*|skraldespand*|vinduer*|vinduet|cykler|katten|hunden|legetøj*|materialer*|marsvin*
  <bange> for ~ hund*|edderkop*|mørke*|vand*|lyd|lyde|dyr|insekt*|støvsuger*|høj|høje|fuglen|bier|hvepse|masker|nissen|julemanden|klovn*|ballon*|snegl*|torden*
  bange ~ for at ~ mor|far|forældrene ~ går|ikke|forlader|glemmer|skal|tager
  drikker|drak|drikke ~~ kaffe|te|vand|mælk|saft|juice|kop|kakao|med|smoothie|sin|flaske
  fuld|fulde ~ af|fart|gang|tid|opmærksom*|fokus|skrald|knald|plade|besætning|bemanding|stue|stuen|hus|vikar|tilfreds*|enig*|tilstede*|krukke*|kurv|spand*|gryde*
  fuldt|fuld ~ ud|optaget|booket|bord
  påvirket|påvirkede ~ af
  gerne|hellere ~~ død ~~ <leger>
  døde|død ~ dyr*|fugl*|mus|bi|bier|orm*|snegl*|mariehøne*|gren*|blad*|træ*|solsort|edderkop*|flue*|humlebi*
  misbrug* ~ ordet|ord|begreb*|tillid*|tid*|data|adgang*|papir*|sæbe*|vand*|legetøj*|materiale*|regl*|pausen|pause|ipad*|strøm*|skærm*
  krænk* ~~ ophavsret*|regl*|aftal*|gdpr|persondata*|datasikkerhed*
  på|ad|over|ved|bag|langs|fra|til|omkring|under|op|ned|mod ~ volden
  en|vores|den (gamle|grønne|høje|lille|store) vold ~ bag|ved
  volden ~ bag|ved|ligger|sner*|kælk*|rutsj*
  vold og magt
  <lærer> ~~ vold|overgreb*|underret*|misbrug*|krænk*|omsorgssvigt|selvskade*|seksual*|seksuel*|mistanke*|bekymr*|brandsår*|forbrænding*|bange|sorg|mishandl*
  underret*|vold|overgreb*|misbrug*|krænk*|omsorgssvigt|bekymr* ~~ <lærer>
  underrette|underretter|underrettet|underrettede ~ forældre*|alle|personalet|kolleg*|hinanden|leder*|køkkenet|om
  udsat for ~ regn|sol|vind|vejr*|blæst|træk|støj|larm|kulde|frost
  udsatte ~ position*|børn|familier
  bekymr* ~ for|over|om ~ sprog*|motorik*|larm*|støj*|vikar*|bemanding*|normering*|skolestart*|udtale*|vejret|tid|tiden
  rører|rørte|rør|røre|rørt ~ i|rundt|om|ved ~ gryde*|dej*|skål*|gulv*|gulvet|stjerne*|suppe*|mad*|bål*|sig|sin|egen|egne|hinanden*|dyr*|kanin*|vand*|ler|maling*|jorden|tingene
  stryger|strøg|aede|ager|ae ~ ~ kanin*|hund*|kat*|dyr*|marsvin*|hesten
  kilder|kildede ~ ~ tæer|maven|foden|under
  ingen|ikke ~ sulten|sultne
  han|hun beder|bad mig|os ~ sige|skrive|hilse|fortælle|melde ~~ når|nåede|kommer|kan|skriver
  `,
);
