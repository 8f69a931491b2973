/**
 * What makes one uneasy without naming anything: `hun sover med en stol foran døren`. Each is a sign, and none is enough:
 * it has to meet a circle (`circles.ts`) in the same text, or another sign.
 */
export const unease = `
  arme|armene|armen|hænder|hænderne|hånden ~~ foran|for|over ~ ansigt*|hoved*
  græder|græd uden lyd|lyde
  græder|græd|hulker lydløst
  ondt ~ maven ~~ <henter>|weekend*|hjem
  maven ~ ondt|pine ~~ <henter>|weekend*|hjem|op
  <henter>|weekend*|hjem ~~ ondt ~ maven
  <henter>|weekend* ~~ maven ~ ondt
  kaster|kastede|kaste op ~~ <henter>|weekend*
  <henter>|weekend* ~~ kaster|kastede|kaste op
  musestille|mussestille|lammet|stivnet|forstenet|stiv ~ skræk
  spjætter|farer|fór|trækker ~ sammen|sig ~~ hånd|hånden|mand|manden|rører|nærmer|råber|stemme*
  kigger|kiggede|ser|så|skeler|skelede ~~ mod|på|over ~ døren|lågen|skulderen|parkeringspladsen
  trækker|trak|hiver|hev ~ ærmer|ærmerne|ærmet|trøjen|blusen ~ ned|ud|over
  lange ærmer ~~ varm|varmt|varmen|sol|solen|hedebølge|grader
  vil|ville|må|måtte|nægter ~ ikke ~ vise|se ~ arm|armen|armene|ryggen|maven|benene
  knuger|kniber|klemmer|presser ~ benene ~ sammen|hårdt
  sover|sov|sove ~ tøj|tøjet|sko|skoene|jakken ~ på
  sover|sov|sove ~~ bag|under|i|på ~ sofaen|skabet|sengen|badekarret|badeværelset|kælderen|bilen|trappen|naboen
  gemmer|gemte|kryber|kravler|krøb ~ sig ~ i|under|bag ~ skabet|sengen|sofaen|bordet|trappen
  mareridt ~~ <hjemmevoksen>|mand|manden|nogen
  bo|sove|flytte|blive|overnatte ~ hos|med|her ~ jer|dig|mig|os|natten|altid
  med mig|dig|jer|os hjem ~~ ikke|bo|mor|far
  kan|vil du ikke ~ min ~ mor|far|mama
  spørger|spurgte|spørge ~~ hvem ~ <henter>
  undskyld|undskylder|undskyldte ~~ hele|hver|alt|alting|inden|før|tiden|igen
  skal nok være sød|god|stille|artig|rar|pæn
  skal nok opføre mig
  må|måtte du ikke ~ hente|sige|ringe|slå|skælde
  dukke*|bamse*|dukkehus* ~~ kæft|straf*|lære|tæsk|stang*|bælte*|hjørnet|tude|slem|slemme|uartig*|dum|mund|derude|taget|gulvet
  hold kæft|mund|bøtte
  holder|holdt|hold op ~ at tude|tudbrøle|hyle|græde
  kan|skal du|den|han|hun|de lære ~ det|noget
  lære ~ på ~ den|hårde
  hårde måde
  fordi ~ jeg|han|hun ~ var|er|har ~ slem|uartig|dum|umulig|ond
  fortjener|fortjente ~ det|den|tæsk
  må|skal|skulle ~ sove|sidde|stå|blive ~ derude|bilen|kælderen|trappen|badekarret|altanen|mørket|skuret|skammekrog*
  hånd|hånden|hænder|hænderne ~ vred|vrede|flyver|fløj|smutter|smuttede|hård|hårde|hurtig|hurtige|løs
  <forælder> ~~ monster|løve|farlig|mørk ~~ øjne|øjnene|bliver|hjemme
  <forælder> bliver|blev ~ (en|til) (et|en) anden|monster|farlig|trold|bølle
  træske*|grydeske*|bæltet|bælte|kæppen|kæp|stangen|riset|livrem*|fluesmækker*|tøflen|badetøffel*|pisken|linealen ~~ hente|hentes|frem|smager|får|fik|skuffen|igen|lære|ondt|rød|røde
  hente|henter|får|fik|smage|smager|finder|tager ~ træske*|grydeske*|bæltet|kæppen|stangen|riset|livrem*|fluesmækker*|tøflen|pisken|linealen
  hoved|hovedet ~ ramte|hamrede|ramlede|knaldede|bankede|hamret
  ramte|hamrede|knaldede ~ hoved|hovedet
  hul|huller i ~ døren|væggen|dørene
  knust|smadret|splintret|smadrede|knuste ~~ dør|døren|spejl*|tallerken*|telefon*|fjernsyn*|tv|glas|vindue*|møbler*
  gik|gået|går ~ ind i ~ døren|skabet|bordet|dør|skab|dørkarm*
  faldt|falder|faldet|væltet ~ ned ~ trappen|trapperne ~~ igen|gang|siger|sagde
  igen ~ faldt|faldet|snublet|væltet ~ (ned) ~ trappen|trapperne|sengen
  klodset|klodsede|kluntet ~~ siger|sagde|<forælder>|igen|altid
  <forælder>|siger|sagde ~~ klodset|klodsede|kluntet
  historie|historien|version|versionen ~ anden|ny|forskellig*|skiftede|ændrede|skifter
  forskellige historier|versioner
  ny historie|version|forklaring
  tot|totter ~ hår
  skoldet|brændt|forbrændt|opsvulmet|hævet ~~ læge|lægen|skadestuen|ikke
  ikke ~ (til|ved|på) læge|lægen|skadestuen|skadestue|tandlægen ~ med
  ikke ~ været ~ læge|lægen|skadestuen|tandlæge*
  som om ~~ fredag|weekend*|aldrig|dagevis|dage
  spiser|spiste|sluger|slugte|proppede ~~ som om
  gemmer|gemte|putter|puttede|stikker|stak|propper|fylder ~~ brød|brødet|mad|maden|rugbrød*|frugt|boller|kiks|rester ~~ lomme|lommen|lommer|lommerne|ærmet|tasken|strømp*|flyverdragt*|skabet|støvl*
  ingen ~ kigget|vasket|redt|skiftet|børstet|vasker|skifter ~ ham|hende|på
  ingen|intet ~ kigget|set ~ ham|hende ~ dage|uger|weekend*
  negle|neglene ~ lange|sorte|beskidte|knækkede|hår|ører
  håret ~ filtret|fedtet|filtre|utøj
  passer|passede|passe ~~ små|lillebror|lillesøster|babyen|baby|søskende|mindre
  koge|koger|varme|varmer|lave|laver|blande|blander ~ flaske|flasken|sutteflaske*|modermælk*
  laver|lave selv ~ mad|aftensmad|morgenmad|madpakke
  <forælder> ~ (bare|altid) sover|sov
  <forælder> ~ ligger ~~ sengen|seng|sofaen ~~ hele|dagen|altid
  putter|putte|vækker|vække ~ sig selv
  vække|vækkes|vækker ~ <forælder>
  kalder|kaldte ~ alle|hver|enhver|fremmede ~~ mor|far|mama
  med ~ hvem ~ helst ~ hjem
  hvem som helst ~ hjem|hånden|skødet|væk
  alle|fremmede|fremmed|enhver ~ skød|skødet
  uden|ingen ~ jakke|sko|strømper|flyverdragt|støvler|hue|overtøj|undertøj ~~ frost*|sne|sneen|kulde|kulden|minusgrader|minus|vinter*|uge|igen|februar|januar
  sko|støvler|skoene|støvlerne|tøjet ~~ for små
  numre for små
  bliver|blev|blevet ikke hentet|hentede
  ikke ~ hentet|hentede ~~ telefon*|lukke*|gang|timer
  ingen ~ (tager|tog|svarer|svarede) ~ telefonen
  tager|tog|svarer ~ (ikke|aldrig) telefonen
  øjne|øjnene|blikket|pupiller|pupillerne ~ svømmede|svømmende|svømmer|blanke|røde|glasagtige|matte|flakkede|rullede|store|sløret|slørede|bittesmå
  <hjemmevoksen>|han|hun ~ ikke ~ helt ~ stede|tilstede|vågen|nærværende|klar
  talte|snakkede|taler|snakker|sproget ~ langsomt|utydeligt|sløret|grødet|usammenhængende|sort|snøvlende|slæbende
  klirrer|klirrede|klirren|klirre
  tomme flasker|dåser
  lugter|lugtede|duftede|dufter|stank ~ af ~ fest|pebermynte|mint|tyggegummi|sødt|bar|værtshus|mundskyl|kirsebær|krydderi|gårsdagen
  støttede|støtter|holdt|hev ~ sig ~ til|op|fast|i ~ væg|væggen|hegnet|rækværk*|lågen|bilen|klapvognen|dørkarmen|bordet
  ramlede|vaklede|dinglede|snublede|slingrede|ramte ~ ind|i|mod|over ~ dørkarm*|hegnet|lågen|reolen|dørtrin*|egne
  kørte|bakkede|påkørte ~ (op|hen|ind) ~ over|på|i ~ kantsten*|hækken|fortovet|lågen|porten|skiltet|bedet
  nøgler|nøglerne|nøglen ~ faldt|tabte|gulvet ~ gange|gang|gulvet|igen
  tabte ~ nøgler|nøglerne|tasken|telefonen ~ gange|gang|igen
  sugerør* ~ næsen
  næsen ~ sugerør*|pulver
  hvidt|hvide pulver|piller|streger
  sov|sover|faldt ~ søvn ~~ bænken|bilen|rattet|garderoben|stolen|siddende
  glemte|glemt ~ (sit|sin) barnevognen|klapvognen|barnet|barn|navnet|lillebror|lillesøster
  solbriller* ~~ indenfor|inde|regnvejr*|gråvejr|hele
  voksensodavand*|voksensaft*|voksenvand*
  fars|mors|morfars|hans|hendes ~ (særlige|sjove|stærke|hemmelige|brune|klare|gule) vand|saft|sodavand|juice|dåser|flasker|pulver|planter
  bedre ~~ uden mig|ham|hende
  bedre ~ for ~ alle ~ hvis|uden
  hvis jeg|han|hun ~ (blev|var|forsvandt|ikke) væk|forsvandt|fandtes|død|født
  aldrig ~ kom|komme|kommer ~ hjem|tilbage ~ igen|mere
  forsvinde|forsvandt|forsvinder ~ altid|helt|evigt
  jeg|han|hun er ~ forkert|ond|ingenting|besvær|vejen|uønsket|værdiløs
  skulle ~ smidt|givet|sendt|ladet ~ mig|ham|hende|være
  smidt|smide|smider|sendt ~ mig|ham|hende ~ ud|væk
  så er ~ der fred|stille
  sove|sover ~ for altid|evigt
  op ~ til|i ~ himlen ~~ vil|ville|gerne|bo|hos
  vil|ville|gerne ~~ op ~ himlen
  vil|ville|gerne ~~ i himlen
  ingen ~ elsker|elskede|savner|savne|opdager|opdage ~ mig|ham|hende|jeg
  hovedet ~ i|mod|ind ~ væggen|gulvet|bordet|muren|døren
  tegner|tegnede|tegning ~~ død|døde|grav|graven|kiste|blod|blodig|galge|kniv ~~ sig|ham|hende|selv|mor|far|mig
  grav|gravsten|kiste ~ (til) ~ sig selv|mig
  løbe|løb|springe|hoppe|hopper|sprang ~ ud ~ (foran|fra|af) ~ bil|bilen|biler|toget|vinduet|taget|altanen|broen ~ selv|død|mig|væk|så
  stol|stolen|kommode*|skab|skabet|bord|bordet|reol* ~ foran|for ~ døren|dør
  låser|låste|låse ~ døren|værelset|sig ~~ natten|far|han|indefra|inde|når
  gemmer|gemte|gemt|skjuler ~ (alle) nøgler*|pas|passet|passene|penge*|telefon*|knive*|kuffert*
  knivene ~ gemt|væk
  kuffert* ~ pakket|klar|døren
  nattøj|nattøjet|bare ~~ naboen|gaden|bilen|natten ~~ løb|stod|kom|over
  løb|løbe|flygtede|flygte|kørte|gik ~ (over) ~ naboen|mormor|farmor ~~ natten|nattøj*|midt
  midt om natten ~~ kørte|løb|gik|politi*|nabo*|bilen|vække*|vækket
  lade være ~ at sige|fortælle ~ til|det ~ ham|faren|far|manden|hende
  ikke ~ sige|fortælle|nævne ~ til|det ~ ham|faren|manden|far|hende ~ hvad|hvornår|hvor|at|hvem
  må|måtte|skal ikke vide ~ at|hvad|hvor|hvornår|det
  hviskede|hvisker|hviskende|lavmælt|stille|gange ~~ ham|manden|faren|bilen ~~ ikke|venter|ude|se|høre
  svarer|svarede|taler|talte|snakker ~ (altid) for hende
  må|måtte ~ ikke ~ for ham|manden|faren|far
  får ikke lov ~~ for|af ~ ham|manden|sin
  skruer|skruede|skrue ~ (højt) op ~~ musik*|fjernsyn*|tv|høje|skændes|råber|høre
  bedst|rart|hyggeligt|rolig|roligt|stille ~ når|hvis ~ <forælder>|han ~ sover|arbejde|rejst|væk|ikke
  lister|liste|liste|tæer|musestille ~~ når|fordi|så|for ~ <forælder>|han|hun ~ sover|hjemme|vred|sur|vågner|hører
  leg|lege|leger ~~ kun ~ os|vi|de|ham|hende ~ to|må
  kun (for) os|vi|de to
  uden tøj ~~ <mand>|film|filme|seng|sengen|sofaen|billede*|telefon*
  <mand>|seng|sengen|film|filme ~~ uden tøj
  slik|penge|gave|gaver|is|ipad|tablet|mobil|dukke ~ når|hvis|for|fordi ~~ stille|ikke|ligger|sidder|lov|sagde|siger
  stille ~ natten|sengen|nat
  kilder|kilde|kildeleg*|massage|masserer|masserede|smører|creme|doktor|doktorleg* ~~ <mand> ~~ natten|seng|sengen|dynen|alene|nede|dernede|døren|lov
  <mand> ~~ kilder|kilde|kildeleg*|massage|masserer|masserede|doktor|doktorleg* ~~ natten|seng|sengen|dynen|alene|nede|dernede|døren|lov|ikke
  <mand> ~~ vaske|vasker|bade|bader|tørre|putte|putter ~~ alene|længe|lukket|låst|låser|døren
  lukker|låser|lukkede|låste døren ~~ bad|bade|bader|skifter|putter|putte|seng
  ikke burde vide|kende|kunne
  burde ikke vide|kende|kunne
  voksenting|voksenleg*|kæresteting|kærestelege|kæresteleg
  voksne|kæreste ting ~~ <mand>|sengen|natten
  børnene|barnet|de|alle ~ bliver|blev|er ~ stille|tavse|stive ~ når ~ hun|han|kollega*|vikar*|pædagog* ~ kommer|træder|går|åbner
  græd|græder ~~ dage ~ hvor|hun|han ~ åbner|møder|vagt|arbejde
  lukket|lukkede|lukker dør|døren ~~ skreg|skriger|græd|græder|hylede|råb*
  bag lukket dør|døre
  for hårdt|håndfast|hårdhændet|voldsomt
  hårdere ~ end ~ nødvendig*|skulle|plejer
  rødt|rød|røde ~ arm|armen|håndled*|nakken|kind|kinden|øre|øret|ører ~~ tilbage|efter|toilet*|puslerum*|bad*|hun|han
  fortæl|sig ~ det ~ ikke ~ til|nogen
`;
