/**
 * Words of dark colour, each of them harmless alone: only together, and about one child, they count (`points.ts`).
 * Some stand in two lists, which makes no difference.
 */

/** Those at home. */
export const atHome = `
  far faren farmand mor moren moderen forældre forældrene mors fars papfar* stedfar* papmor* stedmor*
  bonusfar* kæreste kæresten kærestens onkel* bedstefar* bedstemor* morfar* farfar* mormor* farmor* hjemme
  derhjemme hjemmet hjemmefra familien bror broren storebror* naboen faster moster fætter* eksmand* eksen
  babysitter* manden konen mand
`;

/** How fear shows. */
export const afraid = `
  bange ræd skræmt utryg nervøs urolig angst ryster rystede rystende gemmer gemte gemme flygter flygtede
  stivner stivnede frøs kryber krøb krymper klamrer klamrede panik mareridt spejder vagtsom anspændt tavs
  stum musestille bleg sitrer lydløst lydløs undskylder undskyld flakker stirrer beskytter paralyseret
  lammet skæver skævede spejdende forskræmt forskrækket hulker hulkede hulken ulykkelig ulykkeligt grådkvalt
  klynker klynkede trygler tryglede bønfalder bønfaldt lydigt lydig artig vagtsomt skælver skælvede lister
  listede listende kaster
`;

/** Hurts, and where. */
export const hurt = `
  ondt svier blåt hævet sår ar blod blodig blødte skoldet brændt brækket blåmærke* rift rifter halter bule
  slag slået ramt ramte skubbet skubbede sparkede sparker spark hev smerte øm ømt smerter håndled* læbe
  brændemærke* forbrænding* kradset revet revne skadestuen hæmatom* slagmærke* forslået forslåede
  hudafskrabning* blodigt skamslået brandmærk* bidt bid kvalt kvælt kvæl* snitsår* stiksår* brud brækkede
`;

/** Anger and punishment. */
export const angry = `
  krig idiot skrald* stak saks vred vrede sur rasende gal råber råbte skriger skreg skælder skældte skændes
  skændtes smækker smækkede smadrer smadrede kaster kastede truer truede streng straf straffet straffes
  uartig slem dum hårdere flipper flippede tosset råben hidsig hidser ballade ulydig tålmodighed eksploderer
  eksploderede koger bitter bandede bander kommanderer konsekvenser hævede hæver brøler brølede brøl raser
  rasede ødelægger ødelagt knust knuste hamrede hamrer dundrede dundrer stangen stang kæp kæppen bælte
  bæltet rem træske* grydeske* lineal* straffe afstraffelse lektie opdrage opdragelse disciplin spanskrør*
  tude tudede tuder derude skammekrog* bandeord vredesudbrud temperament aggressiv* aggression brutal*
  voldsomme voldsomt
`;

/** Night, beds and doors. */
export const nightly = `
  nat natten nætter lås låst låser låse nøgle kælder kælderen badeværelset mørke mørkt mørket loftet
  badekarret skuret altanen midnat
`;

/** What must not be told. */
export const secret = `
  hemmelig hemmelighed hemmeligt hemmeligheder hvisker sladre skjuler afsløre indviet løfte tys hviskede
  fortrolig smugle smuglede snige sniger sneg forbudt afpresser presser presset
`;

/** Bodies without clothes, and pictures of them. */
export const bodily = `
  nøgen nøgne trusser trusserne kilder kilde kysser kysse rører røre ae aer filmer filmede tissemand*
  tissekone* underbukser* masserer berører afklædt intime
`;

/** Hunger, dirt, cold, nobody there. */
export const neglected = `
  sulten tom tomme beskidt beskidte snavset lugter lugtede lugt lus negle udmattet glemt glemte vasket
  dagevis madpakke madpakken madkasse* skraldespand* sluger slugte tigger tynd mager udslæt skorper fedtet
  filtret uvasket klam gennemblødt lægebesøg tandlæge* usoigneret forsømt klistret ildelugtende snusket
  mugne mug rådden rådne pjusket tilsølet lasede hullede udsultet underernær* skrumpet afpillet hulkindet
  forkommen forkomne forhutlet forsømmelse usundt mangler forfrossen forfrosne klaprede
`;

/** Drink and drugs, and how they show. */
export const drunken = `
  øl vin flasker flaskerne dåser snøvler snøvlede vakler vaklede pulver piller pillerne ånde mint pastil*
  pebermynte lugtede lugter stank klirrede klirrer slingrede drukket drikker drak hash røg snublede svajede
  svimmel tåget sløret utydeligt kanyle* sprøjte* alkohol druk snaps sodavand bodega* værtshus* tømmermænd
  promille rattet svømmede svømmer blanke glasagtige matte fjern fraværende sløv sløve døsig døsede snorkede
  drinks drink vodka* lommelærke* sugerør* påvirket påvirkede skæv skævt rystende løb ludende sjusket
  gebrokkent vrøvlede vrøvl usammenhængende ustabil ustabilt balancen
`;

/** Not wanting to be. */
export const despairing = `
  dø død døde forsvinde forsvandt forsvinder himlen forkert levende grav graven hader skyld skylden
  fortjener ondskab overflødig besvær byrde ligegyldig springe hoppe reb snor kniv ihjel dødt dødtræt livet
  usynlig værdiløs uelsket forladt afskyr fandtes findes eksistere opgiver opgivet
  forfærdelig skammer skam skamfuld
`;

/** Those who are called then. */
export const official = `
  politi politiet betjente ambulance* underretning* sagsbehandler* tilhold* forbud polititilhold* dommer*
  advokat* krisecenter* skadestue* anmeldt anmeldelse bortfør* truende trusler voldelig* tilholdet sociale
  myndigheder* retsmed* vold volden misbrug* overgreb* fængsel* anholdt
`;

/** Explanations that do not fit. */
export const doubtful = `
  forklaring forklaringen forklaringer bortforklar* mistænkelig* utroværdig* bekymret bekymrende
  mavefornemmelse fornemmelse frygter alarm*
`;

/** Of a paler colour: two count as one. */
export const dim = `
  stille ingen kun alene nogen rød røde rødt gul gule blå armen arm arme armene hovedet kinden ansigtet øret
  lår låret nakken ryggen halsen kroppen savner savne savnede sover sov sovet maven bil bilen døren dør
  spist mad maden brød hår håret tøj tøjet sko jakke ble bleen dage uger mandag fredag weekend weekenden
  dukke dukken dukker skød skødet film kamera telefon værelset værelse sofaen gulvet trappen aftenen vågen
  vågner seng sengen dynen passer søskende lillebror lillesøster hentet læge lægen tænder træt våd våde kold
  kolde fryser fest øjne øjnene kørte næsen støtter støttede langsomt fred født tov elsker elske leve
  verden kommunen virker virkede ligner lignede underligt mærkeligt mærkelig underlig bekymring tomt trækker
  lytter blikket krop bukser bukserne bad badet hvisken lover lovet vide tie flaske flasken lommen lommer
  numse numsen tungen konsekvens lære bestemmer spændt spænder forsigtig tavst kulde frost slår slog hård
  hårdt hårde samme rester portioner nøgler nøglerne nøglen garagen tabte fuld fulde mærke mærker plet
  pletter stemmer tvivl putter stryger skuldre skab skabet væk
`;
