/** What a family lives through. Notation: `../phrases/notation.ts`. */
export const familyLife = `
  skilt|skilte|skilles|skilsmisse*|separeret|separerede|separation|fraskilt*
  gået ~ fra ~ hinanden
  går ~ fra hinanden
  <forælder> ~ gået|gå|flyttet|flytte ~ hinanden|hjemmefra
  <forælder> (er|var) (lige|netop|nylig) flyttet ~ ud|hjemmefra|væk|sammen
  delebarn|delebarnet|samværs*|samvær ~ <forælder>|far|mor
  overvåget|støttet samvær
  anbragt|anbringelse*|anbringes|plejefamilie*|plejebarn*|plejebørn*|plejemor*|plejefar|plejefaren|plejeforældre*|*aflastning|aflastningsfamilie*|døgninstitution*|døgnpleje*|opholdssted*
  gået hver (til) sit
  <familie>|han|hun ~ i pleje
  <forælder> ~ mistet|mistede|mister ~ arbejde*|job*|jobbet
  forældremyndighed*|bopælsforælder*|statsforvaltning*|familieretten*|familieretshus*
  <person> ~ bor|boede ~ hos|med ~ <forælder>|<slægt>
  bor|boede|bo (kun|nu|mest|fast|midlertidigt|skiftevis) hos (sin|sine|hans|hendes) <forælder>|<slægt>
  bor alene med (sin|sine) <forælder>
  <person> ~~ bor ~~ skift|skiftevis|7/7|hver
  hver anden weekend|uge ~ hos|til|ved|sin|med ~ <forælder>
  uge|weekend|weekenden|ugen hos (sin|hans|hendes) <forælder>
  faruge*|moruge*|farweekend*|morweekend*
  <forælder> ~ er|var|blev|skal ~ flyttet (ud|fra|væk|hjemmefra|sammen)
  alenemor*|alenefar*|enlig|eneforsørger*|aleneforælder*|aleneforsørger*
  <forælder> ~ alene ~ med ~ <barn>|børn|tre|fire|to|ham|hende
  <forælder> (nye|ny) kæreste*
  ny|nye kæreste* ~ <forælder>
  tvangsfjern*|tvangsanbragt|tvangsadopt*|adopter*|adoption*|adoptiv*|fosterbarn*|familiepleje*|netværkspleje*|børnehjem*
  <familie> ~~ <fængsel>
  sidder|sad|siddet|kommet|kom ~ <fængsel>
  <fængsel> ~~ <familie>
  <familie> ~ sidder|sad ~ inde
  mistede|mistet|mister ~ sin|sit|sine|deres ~ <familie>|barn
  dødsfald* ~~ familien|hjemmet
  <forælder> ~~ kontanthjælp*|arbejdsløs*|ledig|fyret|fyringen|hjemløs*|gæld|konkurs|førtidspension*|sygemeldt|bistand|socialhjælp|fattig*|udsat af
  kontanthjælp* ~~ <familie>
  hjemløs*|herberg*|forsorgshjem*|sat ud af (lejligheden|huset|boligen)
  <person> ~~ flyttet|flytter|flyttede ~~ kvindehjem*|herberg*|campingplads*|kolonihave*
  <person> ~~ kommunen ~~ inde
  sagsbehandler*|socialrådgiver*|familiekonsulent*|familierådgiver*|familieterapeut*|støttekontaktperson*|børnesag|børnesagen|familiebehandl*|familiehus*
  børnefaglig undersøgelse
  paragraf 50|52|11
  kommunen ~~ <familie> ~ støtte|aflastning|inde
  <forælder> ~ syg|indlagt|depression*
  <forælder> ~ <fag>
  deleordning*|delefamilie*|bopæl hos
  blevet|bliver|blev|er storebror|storesøster
  lillebror|lillesøster|søskende|baby|babyen ~ født|fødsel*|kommet|hjem
  født|fødslen|fødsel ~ lillebror|lillesøster|baby
  hos (sin|sine|hans|hendes) <forælder>|<slægt> ~ uge|uger|weekend*|hverdage*|nat|natten|aften*|jul|ferien|denne|mandag*|onsdag*|torsdag*
  (i) lige|ulige uger
  to mødre|fædre|mammaer
  adopteret|adopteres|bortadopt*
  <forælder> ~ venter ~ nummer|barn|tvillinger|trillinger|sig|nummer|baby
  <forælder> ~ går|bærer|har ~ tørklæde|tørklædet|hijab|niqab|turban|kippa|kors
  <forælder> ~ muslim|muslimer|kristne|kristen|jøder|hinduer|vidner|asatro|ateister|veganere|veganer
  familien|forældrene|mor|far|moren|faren ~ flytter|flytte|flyttede ~ til|fra|tilbage
  de|han|hun skal flytte ~ til|fra|væk
  papsøskende|halvsøskende|papbror|papsøster|halvbror|halvsøster|halvsøskende*|stedsøskende|bonussøskende|plejesøskende
  <forælder> ~ driver|ejer|bestyrer ~ *et|*en|pizza*|kiosk*|frisør*|restaurant*|butik*|gård*
  <forælder> ~ gravid|højgravid|føder|fødte|født|aborterede|aborteret|barsel
  gravid|tvillinger|barn nummer|nr ~ fire|fem|seks|syv|otte
  nummer|nr fire|fem|seks|syv|otte ~ vej|børneflok*|søskende
  en af fire|fem|seks|syv|otte|ti ~ søskende
  fire|fem|seks|syv|otte|ti søskende
  <familie> ~~ død|døde|dør|omkom|begravet|begraves|bisat|afdøde|druknede
  <familie> ~ gået|gik bort
  døden|dødsfald*|begravelse|begravelsen|bisættelse* ~ <familie>|hans|hendes
  død|døde|afdøde <familie>
  hans|hendes|deres|sin|sit <dør> ~ <familie>
  savner|savnede|savn ~ <familie>
  miste|mistede|mistet|mister|tabte|tabt ~ sin|sit|sine|deres ~ <familie>|barn
  <familie> ~ i himlen|graven
  kirkegården ~ <familie>|hans|hendes
  barnepige*|au-pair|aupair|sagsøg*|retssag*|retten ~~ <familie>
  <familie> ~~ retssag*|retten|dommen|dom|advokat*
  <familie> ~~ politi|politiet
  politi|politiet ~~ <familie>
  <familie> ~~ truet|bolig|huslejen|udsat|sættes ~~ ud|boligen|lejligheden
  <familie> ~ (om) nat|natten|natarbejde|nattevagt*|natholdet|havet|søen|boreplatform*|udlandet|lastbil*
  <forælder> ~ bor|arbejder|rejser|rejste|rejst ~~ udlandet|norge|tyskland|grønland|jylland|england|langt
  <forælder> ~~ offshore|orlov|barsel*|langtur*|skifteholds*|nattevagt*|vagter|udstationer*|udsendt|militæret|forsvaret|nattog*|praktik|efteruddannelse|fjernundervisning
  <forælder> ~~ fyret|ledig|arbejdsløs*|opsagt|afskediget|sygemeldt|stress|jobsøgende|konkurs
  <forælder> ~~ læser|studerer|uddanner ~~ til|på|universitet*|lærer|sygeplejerske|pædagog
  <forælder> ~~ væk ~~ uger|måneder|dage|gangen|ad
  <forælder> ~~ i|fra|til <land>|udlandet
  <forælder> ~~ bor|boede|lever|levede ikke ~ sammen|her|hjemme|danmark
  <forælder> og <forælder> bor|boede ~~ sammen|hinanden|hver
  bor ikke sammen
  bor|boede hver for sig|sit
  hvis hus|hjem
  <forælder> ~~ spiller|spillede ~ professionel*|landshold*|superliga*
  <forælder> ~~ startet|åbnet|overtaget|ejer|driver ~ firma|firmaet|virksomhed*|forretning*|butik*|café*|*stedet|*riet
  <forælder> ~~ uenige ~~ skole*|om|flytning*
  <forælder>|de skal|skulle giftes|gifte|skilles
  <familie> ~~ giftes|gift|bryllup*
  aldrig mødt|set|kendt ~ <familie>
  har|havde aldrig mødt|haft ~ <forælder>|far|mor
  har|have kun ~ far|mor|én forælder
  <søskende> ~~ efterskole*|kostskole*|specialskole*|militæret|udsendt|institution|indlagt|kørestol
  <person> ~ flyttet|flyttede|flytter ~ sammen|for ~ med|sig
  flyttet for sig selv
  <forælder> ~~ flygtede|flygtet|flugt*
  <slægt>|<forælder> ~ bor|boede ~~ hos ~ dem|ham|hende|familien
  <forælder> ~~ i|til behandling|genoptræning|terapi|afvænning|kemo*
  <forælder> ~~ blind|blinde|døv|døve|kørestol*|handicap*
  svar ~~ opholds*|blive ~ landet
  <person> ~~ adopteret|adoption*
`;
