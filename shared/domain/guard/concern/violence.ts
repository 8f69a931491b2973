/** A grown-up's violence and its traces. Notation: `../phrases/notation.ts`. */
export const violence = `
  <hjemmevoksen> ~~ <slår>
  storebror*|storesøster*|fætter* ~~ <slår> ~ ham|hende|derhjemme|hjemme|hårdt|alene
  <får> ~ en på ~ kassen|hovedet|siden|øret|tuden|goddag|munden
  en på siden af hovedet
  <personale> ~ <slår>
  voksen|voksne ~ <slår>
  <slår> ~~ af|fra|by ~ <hjemmevoksen>
  <slår> ~ af|by ~ <personale>|voksen|voksne
  <slår> ~~ derhjemme
  <slår> ~~ at|i home|hjemmet
  derhjemme ~~ <slår>
  hjemme|hjemmet ~~ bliver|blev|er ~ <slået>
  bliver|blev|blevet|er|bli'r ~ <slået>
  <slår> ~ gult|gul og|eller blåt|blå
  slår|slog|slået ~ til blods|blod
  <slår> barnet|babyen|børnene|sit|sine
  <slår> (sin) søn|sønnen|datter|datteren|barn|børn
  <slår> sit|sine barn|børn
  <slår> ham|hende|drengen|pigen ~ hårdt|hjemme|derhjemme|ansigtet|hovedet|kinden|ryggen|bælte*|livrem*|knytnæve*|flad|flade|fladen
  hits|beats|slaps|kicks ~ him|her|child
  <får> (et|en|nogle) (par|ordentlig|rigtig|masse) <tæsk>
  <tæsk> ~ af|fra|derhjemme|hjemme ~ <hjemmevoksen>|sin|sine|dem
  <hjemmevoksen> ~~ <tæsk>
  <får> en|et|ham|hende (en|par) (på) kassen|flad|flade|kasser|hovedet
  <hjemmevoksen> ~~ smæk|smækker|bælte|bæltet|livrem*|spanskrør|bøjlen
  smæk ~ i|over|på ~ numse*|numsen|bagdel*|måsen|rumpen|røven|fingrene|derhjemme|hjemme
  truer|truede|truet|trusler|truende ~~ slå|tæsk|tæv|kniv|kniven|bank|livet|ihjel|dræbe|pistol|våben|tage|smide|sende|væk
  <hjemmevoksen> ~~ ihjel|dræber|dræbe|dræbte|kniv|kniven|pistol|våben|kvæler|kvælertag
  slå|slår|slog ~ ihjel ~~ <hjemmevoksen>
  <hjemmevoksen> ~~ smadrer|smadrede|smadret|raserer|raserede|flipper|flippede
  <hjemmevoksen> ~~ kaster|kastede|smed|smider|kyler|kylede|skubber|skubbede|tyrede|slyngede|sparker|hev|flåede|rev ~ efter|ned|ind|væg|væggen|trappen|håret|gulvet|ham|hende|barnet|mor
  hev|hiver|flår|flåede|river|rev|trak|trækker|slæbte|slæber|slæbt|løftede|løfter ~ i|ved ~ håret|øret|nakken|hår
  skubbede|skubber|pressede|presser|slog|slår|kastede|smed|klemte ~ op|ind ad|mod|i ~ væg|væggen|mur|muren|dør|døren|radiator*
  <slår> ~ med ~ bælte*|livrem*|kæp|kæppen|pisk|bøjle*|grydeske|tøffel|tøflen|sko|skoen|stok|stokken|knytnæve*|ledning*
  <mærke> ~ efter|af|fra ~ <redskab>|vold
  <mærke> ~~ ligner|ligne|lignede|formet|form|facon ~ <redskab>
  <mærke> ~~ ligner|ligne|lignede ~ nogen|noget ~ taget|holdt|grebet|slået|kvalt
  aftryk|aftrykket|fingeraftryk ~ <redskab>|voksen|<krop>
  <redskab> ~ aftegnet|aftegner|aftegnede|præget
  blå|blåt|blålige|røde|gule|gulgrønne|friske|nye|mange|runde|lange|aflange|rødt|mystiske|mærkelige|underlige mærker|mærke ~ på|ned|rundt|omkring|langs ~ <krop>|ham|hende
  <mærke> ~ på|rundt|omkring|bag|langs (begge|hele|hans|hendes|sin|sine|den|det) <krop>
  <mærke> ~~ ikke ~ forklare|forklaring
  hæmatom*|blodansamling*
  <mærke> ~~ voksenstørrelse|voksentænder|voksenhånd*|voksne
  igen ~ faldet|faldt|snublet|væltet ~ trappen|sengen|ned
  faldet|faldt ned ~ trappen ~~ weekend*|hjemme|derhjemme|igen|gang|men
  <forælder> ~ bliver|blev ~ vred|rasende|sort|sorte|farlig|farligt|ond|vild|tosset|hidsig
  bliver|blev <forælder> ~ vred|rasende|sort|sorte|farlig|ond|vild|tosset|hidsig
  krig hjemme|derhjemme
  rap|dask|slag|smæk|klask over ~ nallerne|fingrene|hånden|hænderne|numsen|nakken|munden
  flygtet|flygtede|løbet|stukket ~ fra|af ~ ham|manden|far|faren|sin
  storebror*|fætter* ~~ <låst> ~ inde|ude
  blå mærker
  blåt mærke
  blåmærke*
  blåmærker ~ <krop>
  blåt|sort øje
  flækket|sprukken|flænget læbe|øjenbryn
  brandsår*|brændsår*|brandmærke*|forbrænding|forbrændinger|brandvabler
  <mærke> ~~ cigaret*|strygejern*
  brændt|brændte|brænder ~ med|på ~ cigaret*|strygejern*|lighter*|kogeplade*
  brændt|brændte|brænder ~ <barn>|sig ~~ <hjemmevoksen>
  <hjemmevoksen> ~~ brændt|brænder|brændte ~ <barn>
  <krop> ~~ <mærke> ~~ forklar*
  brækket|brækkede|brud ~~ forklar*
  <mærke> ~ hver|efter|igen ~ weekend*|mandag
  weekend*|mandag* ~~ <mærke> ~ <krop>|igen
  nye (blå) mærker
  voldsom|voldsomt|voldsomme|hårdt|hårde ~ <mærke> ~ <krop>
  vold ~ hjemmet|hjemme|familien|derhjemme
  ruske|rusker|ruskede|rusket|rusken ~ <barn>
  ruskede|rusker ~ i ~ <barn>
  hårdhændet|hårdhændede|hårdhændte ~~ <barn>|<voksen>
  <hjemmevoksen>|<personale>|voksen ~~ hårdhændet|hårdhændede
  bruises|bruise|bruised
  he|she ~ afraid|scared ~ go|going ~ home
  afraid|scared ~ of ~ father|mother|dad|mom|mum|parents|him
  `;
