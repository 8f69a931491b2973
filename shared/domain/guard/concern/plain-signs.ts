/** What is seen in a child or done to it, in plain words of its own. Notation: `../phrases/notation.ts`. */
export const plainSigns = `
  ingen ~ skifter|vasker|trøster|passer|børster|klipper|bader|mader|opdager ~ <barn> ~~ <hjemmet>
  ingen ~ har ~ skiftet|vasket|badet|klippet|børstet|hentet|madet ~ <barn>
  tænder|tænderne ~~ rådne|rådnet|sorte|huller|ødelagte|smuldrer
  aldrig|ikke ~ tandlæge*|læge|lægen ~~ selvom|hjemme|siden|sår|feber|sygdom
  kommer|kom|var|været|komme aldrig ~ til tandlæge*|læge|lægen
  ikke ~ til læge|lægen ~~ selvom|trods|uger|dage|brækket|feber|sår
  sover|sov|sove ~ på ~ gulvet|jorden|sten* ~~ uden|hjemme|derhjemme|ingen|fordi
  sover|sov|sove ~ skabet|badekar*|skuret|bilen|kælderen|garagen ~~ hjemme|derhjemme|når|fordi|natten|dem
  sover|sov|sove ~~ uden ~ madras|dyne|seng|tæppe
  ingen|ikke ~ seng|madras|dyne ~ hjemme|derhjemme|at
  <forælder> ~~ festede|fester|fest|festen|druktur* ~~ <barn>|medicin|alene|passe|glemt
  fordi ~ <forælder> ~ festede|fester|drak
  ikke ~ medicin|medicinen|insulin|spray ~~ hjemme|weekend*|forældre*|fordi|glemt
  fundet|fandt|set|gik|gå|løb ~ alene ~ på|ved|i|ude ~ gaden|vejen|landevej*|trafik*|stationen|parkering*|motorvej*
  alene ~ på gaden|vejen|landevejen|stationen|togskinne*
  ble|bleen ~ fra ~ dagen|går|forleden|aftes
  våd|gennemvåd|tung|fuld|gammel|sprængt ble|natble ~~ fra|igen|hver|morgen|dagen|hjemmefra|siden
  <forælder> ~~ ikke ~ passe|klare|trøste ~ <barn>|barnet|børnene
  <forælder> ~~ orker|magter|gider ikke ~ <barn>|op|stå|mere|længere|have
  ingen|uden|aldrig ~ jakke|flyverdragt|sko|strømper|sokker|støvler|hue|vinterjakke|overtøj|undertøj ~~ frost|sne|sneen|minus|minusgrader|kulde|kulden|vinter|igen|november|december|januar|februar|frosne|blå
  sår|såret|eksem|eksemet|udslæt|udslættet|øret|tanden|feber ~~ betændt|væsker|inficeret|stinker|blødende ~~ uger|dage|uge|månedsvis
  bleudslæt|udslæt|eksem|rød|rødt|røv|numse|numsen ~~ bløder|blødende|blod ~~ skifter|skiftet|igen|hjemme|derhjemme|ingen
  ingen|uden|ikke ~ aftensmad|mad|middag|morgenmad ~~ straf|fordi|uartig|sød|artig|ballade
  ingen varme|strøm|vand|lys|tøj|mad ~ hjemme|derhjemme|lejligheden
  kom|kommer|mødte|møder|møder ~ op ~ uden ~ sko|jakke|mad|tøj|undertøj|strømper|frokost ~~ igen|dag|gang|hver|sne|frost
  muggen|mug|skimmel ~ madpakke|mad|hjem|hjemmet|madkassen
  går|gik|render|rendte ~ rundt ~ alene ~~ nat|aften|aftenen|gaden|kvarteret|mørke
  <forælder> ~~ glemte|glemt|glemmer ~ hente|hentede ~ <barn>|ham|hende
  hentet|hentes ~~ aldrig|ikke ~ lukketid|tiden|nogen|telefon*
  ingen ~ kommer|kom|hentede|henter|svarer|svarede ~ <barn>|ham|hende|efter|telefon* ~~ lukke*|timer|igen|gang
  børnene|barnet|de|han|hun ~~ overlader|overladt|sejler ~ sig selv|egen
  seng|sengen|tøjet|bamsen|huden|håret ~ fuld af ~ væggelus|lus|kakerlakker|rotter|mug
  kakerlak*|væggelus|rotter ~ hjemme|derhjemme|lejligheden|sengen
  <barn>|han|hun ~ bliver|blev|er|var ~ stiv|bleg|hvid|tavs|stum|stille|grå ~~ når|hvis|da|hver|så ~~ hentetid|nøgler*|døren|dør|telefon*|<hjemmevoksen>|mand|mandlige|hentes|afhentning|bil|bilen|hjem|navn
  når|da|hver|hvis ~ telefonen|døren|bilen|nøglerne|klokken|dørtelefonen|<hjemmevoksen>|navnet ~~ bliver|blev|er ~ stiv|bleg|hvid|tavs|stum|bange|grå|panisk
  græder|græd|skriger|skreg|ryster|rystede|tisser|kaster|klamrer|klynger ~~ når|da|hver|ved|inden|før ~~ hentetid|hentes|hentet|afhentning|hjemtur*
  vil|ville|tør|turde|nægter ~ ikke ~ hjem|hentes ~~ <hjemmevoksen>|weekend|weekenden|ham|hende|græder|græd|skreg|bange|klamr*|gemte
  vil|ville|nægter|tør ~ ikke ~ med ~ <hjemmevoksen>|ham ~ hjem
  <gemmer>|<stivner> ~~ inden|før|når|ved ~ hentetid|afhentning|hjemtur*|fyraften
  vil|ville|lade|lader|må ~ ikke ~ nogen|os|vi ~ se|røre ~ maven|ryggen|benene|kroppen|armene|numse*|under
  ikke ~ tage|tager ~ trøje|trøjen|bluse|blusen|tøj|tøjet|bukser|bukserne ~ af ~~ selvom|varm|grader|varmt|nogen
  ikke ~ på toilet|toilettet|wc|puslebordet ~ når|hvis|med ~~ mandlige|manden|vikar*|ham|han|voksen|voksne
  ikke ~ skiftes|skiftet|pusles|puslet|vaskes ~ af ~ nogen|ham|mænd|mandlige|vikar*|manden
  (vil|ville|tør) ikke ~ sove ~ hos ~ <slægtning>|<hjemmevoksen>|ham|hende ~~ fordi|noget|gør|bange|klamt|mere
  <mand> ~ gør|gjorde|laver|lavede ~ noget|ting ~ klamt|ulækkert|dumt|forkert|væmmeligt|grimt|underligt|mærkeligt|ubehageligt|hemmeligt
  gør|gjorde|laver ~ noget klamt|ulækkert|væmmeligt|ubehageligt|grimt
  onaner*
  <mærke> ~ på ~ <krop> ~~ på række|række|samme|ens|igen|hver|forskellig*|nye|gamle
  aldrig ~ var ~ kommet|født|blevet ~~ maven|født|til|verden
  tage|tager|tog|bortføre|flygte|flygter ~ børnene|barnet ~ forsvind*|væk|udlandet|land|pas|passene
  sovepille*|sovemedicin|beroligende|alkohol|snaps|pille|piller|hash ~~ giver|gav|får|fik|give ~ <barn>|ham|hende
  giftes|gifte|gift|bortgifte*|forlove* ~~ når ~ 1*|12|13|14|15|16|elleve|tolv|tretten|fjorten|femten
  skal|skulle|bliver ~ giftes|giftet|bortgift* ~~ fætter*|år|familien|hjemlandet|gammel
  slået|slår|banker|banket|hamrer|dunker|bider|river|kradser|skærer ~~ bløder|blod|blods
  hovedet ~ væggen|gulvet|muren|døren ~~ bløder|blod|dum|dumt|fortjener|ond|gang|igen|straf*
  sove for altid|evigt
  <ansatEn> ~~ kysser|kyssede|slikker|slikkede ~ <barn>|børnene ~ munden|halsen|på
  <ansatEn> ~~ <får> ~~ lussing|endefuld|dask|klask|smæk|klaps|røvfuld|flad|nakkedrag
  <ansatEn> ~~ truer|truede|true ~~ med ~ børn|børnene|<barn>|at|politi*|mørke*|ude|mor
  voksen|pædagog*|vikar*|kollega* ~ sagde|siger|råbte ~ barn|barnet|ham|hende|børnene ~~ politi*|aldrig ~~ hjem|mor|kommer|henter
  hiver|hev|trækker|trak|niver|vrider|vred|river|rev ~ <barn>|dem|børnene ~ ørerne|øret|håret|næsen|kinden|armen
  alene ~ med ~ puslingen|dem|børnene|barnet|ham|hende|pigerne|drengene ~~ låst|lukket|døren|aflåst|mørke*
  låst|aflåst|lukket dør ~~ alene|skifte|puslerum*|badeværelse*|toilet*|barn|barnet|børn
  skrige|skreg|skriger|græde|græd|græder|hyle|hylede ~~ minutter|min|time|timer|halv|kvarter|lang ~~ måtte|må|lære|uden|ingen|ikke|alene|kolleg*|lukket|fordi
  må|måtte|fik ikke ~ trøste|hente|trøstes|hjælpe|ind ~~ lære|skrige|græde|græd|skreg|gå|vokse
  ingen ~ måtte|må|skal|skulle trøste|tage|røre|hjælpe ~ barnet|ham|hende|dem
  <ansatEn> ~~ fuld|beruset|påvirket|snalret|stiv ~~ arbejde|arbejd*|vagt|børn*|igen
  lugter|lugtede|duftede|dufter ~~ alkohol|sprit|øl|vin|pebermynte|hash
  <ansatEn> ~~ for|alt hårdt ~ <barn>|børn*|i|ved
  <ansatEn> ~~ tvinger|tvang|tvunget|presser|pressede ~~ <barn>|barn|børn|dem|spise|mad
  <ansatEn> ~~ ryster|rystede|skubber|skubbede|smider|smed|kaster|kastede|løfter|løftede ~~ <barn>|barn|børn ~~ hårdt|ned|arm|armen|gulvet|seng*|madras*|stol*
  <ansatEn> ~~ råber|skriger|råbte|skreg ~~ børnene|<barn>|barn|små ~~ hver|hele|igen|ansigt*|bange|græder|dag
  båret|løftet|trukket|hevet|slæbt|trækkes|bæres|løftes ~ i ~ håret|armen|arm|øret|benene|nakken|kraven|hætten|trøjen
  holds|held|push|pushed|pins ~~ down ~~ stop|cry*|until|sleep
  tell|told ~ not ~ to tell
  his|her dad|father|mother|mum|mom|uncle|stepdad|stepfather ~~ hurt|hurts|hits|hit|drunk|touches|locks|locked|yells|scares|drinks|angry|screams
  never ~ picked ~ up|wants go ~~ home|scared|afraid|cries
  hungry ~ every|always|monday*|again
  always|every ~~ hungry
  does not want ~ go home
  <hjemmevoksen> ~~ zigzag|slingrede|slingrer|ravede|raver|svajede|svajer|vaklede|pløret|omtåget
  <hjemmevoksen> ~~ støtte|støttede ~ sig ~ væggen|muren|døren|bilen
  blodudtrædning*|prikblødning*|blodsprængt* ~~ øje|øjet|øjnene|hals|halsen|øre|øret|ørerne
  skal|skulle sige ~~ faldt|faldet|trappen|væltede|snublede|gjorde
  lært|øvet|øver ~~ svare|sige ~~ faldt|trappen|politi*|kommunen|spørger
  hvis|når jeg|han|hun ~ siger|fortæller|sladrer|fortalte ~~ politi*|fængsel*|ihjel|dør|skyld|væk|børnehjem*
  politi*|politiet|fængsel|ihjel|dør|børnehjem* ~~ hvis|når ~ siger|fortæller|sladrer|taler
  klemmer|klemte|trykker|trykkede|strammer ~ om ~ egen|sin hals
  <personale>|studerende|praktikant* ~~ slå|daske|nive|ruske|sparke|skubbe ~ barn|barnet|børn|dreng|drengen|pige|pigen|ham|hende
  feber ~~ afleveret|afleveres|afleverer|afleverede ~~ alligevel|besked|stadig|igen|panodil|ikke
  afleveret|afleveres ~~ feber|opkast|syg ~~ alligevel|igen|stadig|hver|besked
  lade som|sige at ~ hun|han|jeg|vi ~ ikke er her
  sige ~~ til far|mor|faren|moren ~~ ikke er her
  klamrede|klamrer|holdt|holder ~~ dørkarm*|bordben*|gelænder*
  <gemmer> ~~ under|bag|ind|ned ~~ når|da|så ~~ telefon*|bil|bilen|dørklokke*|ringer|stemme*|nøgle*
  når|da|så ~~ telefonen|bilen|dørklokken|dørtelefonen|nøglen ~~ under bordet|reolen|sofaen|tæppet|stolen
  tisser|tissede|ryster|rystede|kaster|stivner|stivnede ~~ når|da|så ~~ hører ~ far|stemme*|bil*|bilen|nøgle*
  tør|turde|vil ikke ~~ hjem ~~ til|hos ~ <hjemmevoksen>
  hellere ~ sove|bo|blive ~~ børnehaven|vuggestuen|her|os ~~ end ~ hjem|hjemme
  bytte|skifte ~ familie|forældre|hjem ~~ med|grædende
  alene ~~ hjemme|dagen ~~ fire|tre|fem|seks|tablet*|ipad*|fjernsyn*
  kravler|kryber ~ noget ~~ håret|hår|tøjet
  madtvang*|tvangsmad*|tvangsspis*
  holder|holdt ~ hagen|kæben|næsen ~~ sunket|synke|åbner|spist|slugt
  <ansatEn>|hun|han ~~ spændt|bundet|tapede|tapet ~~ munden|stolen|vognen ~~ barn|dreng|pige|timer|sjov
`;
