/** Words of dark colour, each of them harmless alone: only together, and about one child, they count (`points.ts`). */

/** Those at home. */
export const atHome = `
  babysitter* barnepige* bedstefar* bedstemor* bonusfar* bonusmor* bror* derhjemme eksen eksmand* faderen
  familie* far faren farfar* farmand farmor* fars faster forælder* forældre* fætter* hjemme hjemmefra
  hjemmet konen kæreste* lejlighed* mand manden moderen mor moren morfar* mormor* mors moster nabo* onkel*
  papfar* papmor* stedfar* stedmor* storebror* storesøster* tante*
`;

/** Hitting, shouting, anger. */
export const violent = `
  afstraffelse aggression aggressiv* ballade bandede bandeord bander banke banket bitter brutal* brøl*
  bælte bæltet dask* derude disciplin dræb* dum dundrede dundrer dunk* eksploderede eksploderer fasthold*
  flipp* flåede flår* greb* grib* grydeske* hamr* hev hevet hidser hidsig* hiver hån* hård hårdere
  hårdhændet* hårdt hævede hæver idiot ihjel kastede klaps* klask* klem* knus* knytnæv* koger kommanderer
  konsekvenser krig kval* kvæl* kyl* kæp kæppen lektie lineal* losse* lussing* mobb* myrd* nap* nedgør*
  nev niv* opdrage opdragelse overfald* pisk* prygl* rasede rasende raser rem rev revet river ruske* ryst*
  råben råber råbte saks skammekrog* skold* skrald* skreg skriger skub* skyd* skæld* skændes skændtes skød
  slag slem slog slå* slæb* smadr* smed smid* smæk* spanskrør* spark* stang stangen stikke* straf* streng
  strup* sur temperament tosset trak tru* træske* tude tudede tuder tvang tving* tvunget tyrede
  tålmodighed tæsk* tæv* uartig ulydig voldsom* vred vrede vredesudbrud vrid* væltede ydmyg* ødelagt
  ødelægger
`;

/** What a child is called. */
export const insulting = `
  byrde dum dumme fed fejl fuck* grim* hade hadede hader hæslig* idiot* klam* kælling* lort* luder* møg*
  ond onde pinlig* skuffelse slem svin* tyk uartig* uduelig* ulækker* umulig utaknemmelig* værdiløs*
`;

/** What somebody is hit, burnt or tied with. */
export const weapons = `
  bat brødkniv* bælte* bøjle* cigaret* gevær* hammer* jagtgevær* kniv* kogeplade* kæp* ledning* lighter*
  livrem* pistol* reb riffel* saks* skruetrækker* snor stok* strygejern* sværd tov våben* økse*
`;

/** Hurts, and where. */
export const hurt = `
  aftryk ar bid bidemærk* bidt blod* blå blåmærk* blåt bløder blødte brandmærk* brandsår* brud* brækk*
  brændemærke* brændt bule* fingeraftryk* flæng* forbrænd* forslåede forslået gips gule haltede halter hev
  hudafskrabning* håndled* hæmatom* hævelse* hævet knækket kradset kvalt kvæl* læbe mærke* ondt ramt ramte
  revet revne rift* skade* skamslået skoldet skramme* skubbede skubbet slag slagmærke* slået smerte*
  snitsår* spark sparkede sparker stiksår* streger striber svier sår* vabler øm ømme ømt
`;

/** How fear shows. */
export const afraid = `
  angst* anspændt artig bange beskytter bleg* bønfald* dukke dukkede dukker flakker flygt* forskræk*
  forskræmt fryser frøs gemme* gemt* gråd* hulk* hvid klamr* klyng* klynkede klynker kryber krymp* krøb
  lammet listede listende lister lydig lydigt lydløs lydløst mareridt* musestille nervøs* nægte* panik*
  panisk* paralyseret ryst* ræd sitr* skræm* skælv* skævede skæver spejdende spejder stirrer stiv stivn*
  stum* tavs* tisse* trygle* turde tør ulykkelig* undskyld* urolig utryg* vagtsom* vågen vægre*
`;

/** Naked bodies, and pictures of them. */
export const bodily = `
  ae aer afklæd* badet beføl* benene berør* bryst* filmede filmer frække frækt gned gnid* intim* kamera*
  kild* kyss* kæreste* masserer numse* nøgen nøgenbil* nøgne onaner* pill* porno* røre rører sex* skød
  skødet slikke* tissekone* tissemand* trusse* underbuks*
`;

/** Secrets that a child must keep. */
export const secret = `
  afpresser afslør* forbudt fortrolig hemmelig* hvisk* indviet lyv* løfte løgn* presser presset
  skjul* sladr* smugle smuglede sneg snige sniger tie tier tys* vide
`;

/** Hunger, dirt, cold, nobody there. */
export const neglected = `
  affald* afpillet aften alene beskidt* ble bleen dagevis efterlad* fedtet filtret forfrosne forfrossen
  forhutlet forkommen forkomne forlad* forsømmelse forsømt frosset frost fryser gaden gennemblødt glemm*
  glemt* hentet hulkindet hullede ildelugtende klam klaprede klistret kold* krummer kulde lasede lugt*
  lukketid* lus lægebesøg madkasse* madpakke* madras* mager mangler mug muggen mugne nat natten negle
  overladt pjusket rester rådden rådne seng* skiftet skorper skrald* skrumpet sluger slugte snavs* snusket
  stank stinker sulten* sultne tandlæge* tigger tilsølet tom tomme tomt træt tynd udmattet udslæt*
  udsultet underernær* usoigneret usundt uvasket vasket våd våde
`;

/** Drink and drugs, and how they show. */
export const drunken = `
  alkohol* balancen bedøvet beruset* blanke bodega* drak drikk* drink drinks druk* dåse* døsede døsig*
  fjern flaske* fraværende fuld fulde gebrokkent glasagtige hash* joint* kanyle* klirrede klirrer kokain*
  lattergas* lommelærke* ludende lugtede lugter løb matte mint pastil* pebermynt* pille* promille* pulver
  påvirk* rattet rus ryger rystende røg sjusket skæv skævt slingr* sløret sløv* snaps* snorkede snublede
  snøvl* sodavand sovepille* spirit* sprit* sprøjte* stank stof* sugerør* svajede svimmel sving* svømmede
  svømmer tjald* tåget tømmermænd usammenhængende ustabil ustabilt utydeligt vakl* vin vodka* vrøvl
  vrøvlede værtshus* whisky* ånde øl
`;

/** Not wanting to live. */
export const despairing = `
  afsked afskyr altid begrave* besvær byrde drukne* dø død døde døden dødt dødtræt dør eksister* engel
  evigt fandtes farvel findes forfærdelig forkert forladt forsvand* forsvind* fortjener født grav* hader
  hoppe hænge* ihjel kirkegård* kniv leve levende ligegyldig liv livet ondskab opgiv* overflødig reb
  selvmord* skam skamfuld skammer skyld skylden snor springe uelsket usynlig værdiløs
`;

/** Whom one calls about a child, and explanations that do not fit an injury. */
export const doubtful = `
  advokat* alarm* alvorlig* ambulance* anholdt anmeld* bekymr* betjent* bortforklar* bortfør* dommer*
  forbud fordækt* forkert* forklaring* fornemmelse foruroli* frygt* fængsel* krisecent* mavefornem*
  misbrug* mistanke* mistænk* myndighed* mærkelig* overgreb* politi* retsmed* retten sagsbehandl*
  skadestue* skyld skyldes sociale socialrådgiv* tilhold* truende trusler tvivl* uforklarlig* underlig*
  underret* urolig* utroværdig* utryg* vold voldelig* volden
`;

/** Being locked in or held. */
export const shut = `
  altan* badekarret badeværelse* balkon* bandt binder bundet bur fast gangen garage* indespær* kælder*
  loftet lukk* lås* midnat mørke mørket mørklagt mørkt nat natten nætter nøgle* reb skab skabet skur*
  spændt spærr* toilet* udenfor værelse*
`;

/** Weaker words: they count less. */
export const dim = `
  aftenen ansigtet arm arme armen armene bad bestemmer bil bilen blikket brød bukser bukserne dage dukken
  dynen døren elske elsker fest film forsigtig fred fredag gul gulvet halsen hovedet hår hårde håret ingen
  jakke kinden kommunen konsekvens krop kroppen kun kørte langsomt lignede ligner lillebror lillesøster
  lommen lommer lover lovet lytter lår låret læge lægen lære mad maden mandag maven nakken nogen næsen
  passer plet pletter portioner putter ryggen rød røde rødt samme savne savnede savner sko skuldre sofaen
  sov sover sovet spist spænder stemmer stille stryger støttede støtter søskende tabte telefon trappen
  trækker tungen tænder tøj tøjet uger verden virkede virker vågner væk weekend weekenden øjne øjnene øret
`;
