/** Violence by colleagues. */
export const staffViolence = `
  <ansat> ~~ <tager> ~ hårdt ~ <barn>|fat|arm|armen|skulder*|nakken
  <ansat> ~~ <tager> ~ hårdt ~ i|fat
  <personale>|voksen ~~ hiver|hev|slæber|slæbte|slæbt|flår|flåede|rev|river ~~ <barn>|armen|arm|gulvet
  hiver|hev|hevet|flåede|flår|slæbte|slæber|slæbt|river|rev|revet ~ <barn> ~ armen|arm|håret|gulvet|håndleddet|ud|hen|op
  <personale>|voksen ~~ niver|nev|nap|nappede|napper|sparkede|skubbede ~ <barn>
  <personale>|voksen ~~ holdt|holder|holde|fastholdt|fastholder|fastholde ~ <barn> ~ fast|nede|gulvet|ned
  holdt|holder|fastholdt|holde|holdes|fastholdes ~ fast|nede|ned ~~ græd|skreg|skriger|græder|hylede|ondt|blå|mærker|panik
  fastholdt|fastholdes ~~ græd|skreg|skriger|græder|hylede|ondt|blå|mærker|panik
  <barn> ~~ holdt|holdes|fastholdt ~ nede|fast|gulvet ~~ af|med ~ <personale>|voksne|voksen|magt
  trykket|trykkede|trykker|presset|pressede|presser|klemt|klemte ~ <barn>|hovedet|ned|ansigtet ~ ned|stolen|gulvet|jorden|madrassen|puden|dynen
  sad|sidder|satte|lagde|lægger|ligger ~ oven|ovenpå ~ <barn>
  <personale>|voksen ~~ råber|råbte|skriger|skreg|skælder|skældte ~ <barn> ~ ansigtet|hovedet|ud|hver|igen|græd
  råber|råbte|skriger|skreg ~~ op|ind i ansigtet|hovedet|ørerne
  <personale>|voksen ~~ kalder|kaldte|kaldt ~~ idiot|dum|dumme|grim|møgunge*|møgbarn|svin|klam|tosse|abekat|ulækker|umulig
  holder|holdt|holde ~ for ~ munden|næsen
  hånd|hånden|pude|puden|dyne|dynen|tæppe|tæppet ~ over|for ~ munden|ansigtet|hovedet ~~ græd|græder|skriger|stille|ham|hende|barnet|børnene
  <personale>|voksen ~~ nægter|nægtede ~ <barn> ~ mad|vand|ble|trøst|drikke|toilet*
  <personale>|voksen ~~ lader|lod|ladet ~ <barn> ~ græde|skrige|sidde ~~ timer|halv|timevis|alene|gangen|time
  hælder|hældte|sprøjtede ~ vand ~ hovedet|ansigtet
  <personale>|voksen ~~ smækkede|smed|kylede|kastede|plantede|dumpede|rystede|skubbede|væltede ~ <barn>
  rystede|ryster ~ barnet|babyen|ham|hende ~ hårdt|voldsomt|skuldrene|armene
  greb|grebet ~ om ~ arm|armen|håndled*|nakken|overarm*
  ikke ~ lov ~ drikke|tisse|toilettet ~~ før|indtil
  <personale>|voksen ~~ ydmyger|ydmygede|latterliggør|latterliggjorde|håner|hånede|nedgør|nedgjorde|mobber|kalder ~ <barn>
  <personale>|voksen ~~ tvang|tvinger|tvunget|tvinge ~~ spise|mad|maden|sove|sidde|skeen|ned
  tvang|tvinger|tvunget|tvangsfodr* ~ <barn>|mad|maden ~ at|ned|i|til|spise
  maden|mad|skeen ~ tvunget|presset|mast ~ ned|ind|i
  <personale>|voksen ~~ låste|låser|lukkede|lukker|låst ~ <barn> ~ ude|inde
  <barn> ~ låst|lukket|låses ~ inde|ude ~~ <personale>|voksen|badeværelset|depotet|rummet|gangen|skuret|toilettet
  skammekrog*|skammehjørne*|skammestol*
  hårdt|hårdere fat ~~ <barn>|arm|armen|håndled*
  hård hånd
  <personale>|voksen ~~ slår|slog|lussing|dask|daskede|dasker|smæk|klaps ~ <barn>
  alene ~ på badeværelset|toilettet|gangen|garderoben ~~ skreg|skriger|straf|timer|halv|længe ~ time|timer|straf
  binder|bandt|bundet|spændt|spænder ~ <barn>|fast ~ fast|stolen|barnevognen|klapvogn*|timevis|timer|straf
  <barn> ~ sat|bundet|spændt ~ fast ~~ timer|timevis|straf|græd|skreg|halv
  `;
