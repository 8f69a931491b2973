/** Suspicion: nothing has been seen, but somebody else ought to hear of it. */
export const suspicion = `
  mistænker|mistænkt|mistænkte|mistanke* ... <barn>|<voksen>|han|hun|<hjemmet>|vold|overgreb*|noget
  <barn>|<voksen>|han|hun ~~ mistænker|mistænkt|mistænkte|mistanke*
  mistro ~~ <hjemmevoksen>|<hjemmet>
  suspect*|suspicion
  jeg|vi frygter ~~ <barn>|<hjemmet>|<forælder>
  frygter ~~ <barn> ~~ udsat|slået|<hjemmet>|<forælder>|ondt|liv
  frygter|bange|nervøs|urolig|bekymr* ~ for ~~ <hjemmet>
  bekymr*|urolig|urolige ~~ <hjemmet>
  bekymr*|urolig|urolige ~~ <barn> ~ sikkerhed|liv|helbred|udsat
  dybt|meget|alvorligt|stærkt|virkelig bekymr* ~~ <barn>|<forælder>|<hjemmet> ~~ udsat|hjemme|far|mor|bliver|omsorg*
  alvorligt|dybt|stærkt bekymr*
  bekymret|bekymrede|bekymrer|bekymring|urolig|urolige ~ for|om|over ~ barn|barnet|dreng|drengen|pige|pigen|tvilling*
  bekymret|bekymrede|bekymrer|bekymring|urolig|urolige ~ for|om|over ~ et|en|ét|én|nogle|nogen af børnene|drengene|pigerne|dem
  bekymr* ~~ udsat|udsættes|overgreb|vold|omsorg
  <galt> <hjemmet>
  noget ~ <galt> ~ <hjemmet>|<forælder>
  noget ~ sker|foregår|skete|stemmer ~~ <hjemmet>
  sker|foregår|skete noget|ting ~~ <hjemmet>
  (hvad|noget) der ~ sker|foregår|foregik|skete ~ <hjemmet>
  hvad|noget ~ sker|foregår|foregik ~~ <hjemmet>
  noget ~ ikke ~ stemmer|passer|rigtigt|normalt ~ <hjemmet>
  ikke ~~ godt|rart|trygt ~ <hjemmet>
  ikke ~ trygt|sikkert|sikker|tryg ~ <hjemmet>
  udsat|udsættes for ~ noget|ting|vold|overgreb|slag|grænse*|seksuel*|svigt|psykisk|fysisk
  udsat|udsættes for ~~ <hjemmet>|<hjemmevoksen>
  <forklaring> ~~ passer|hænger|stemmer|holder|skifter|skiftede|ændrer|ændrede|troværdig*|underlig|mærkelig|forskellig*|utroværdig*|vage
  forskellige|tre|to|skiftende|modstridende|ny|anden <forklaring> ~~ på|om|hver ~~ <krop>|<mærke>|gang|det|skaden
  ikke ~ forklare|forklares ~~ <mærke>|<krop>
  vil|ville|kan|kunne ikke forklare|fortælle|sige|svare ~~ <mærke>
  tror|troede ~ ikke på ~ <forklaring>|faldt|faldet|uheld
  tror|troede ikke ~ at ~ faldt|faldet|uheld
  ligner ~ ikke ~~ uheld|fald|tilfælde*
  ikke ~ ligner ~ uheld|fald
  faldt|faldet|væltet|snublet ~~ men ~~ <mærke>|ligner|tror|passer
  omsorg|omsorgen ~ <hjemmet> ~ mangelfuld*|manglende|svigter
  manglende|mangelfuld ~ omsorg
  socialrådgiver*|sagsbehandler*|børnehus*|socialtilsyn* ~~ afhør*|anmeld*|vold|overgreb|akut
  politianmeld*|anmeldt|anmelde|anmeldelse ~~ <forælder>|<barn>|politi*|vold
  politi|politiet ~~ <hjemmet>|<forælder>|dem ~~ nat|natten|skændtes|slog|vold|bange
  politi|politiet ~~ nat|natten ~~ <hjemmet>|<forælder>|dem
  skal|bør|burde|må ~~ underret*
  underretningspligt*
  handlepligt*
  <forælder> ~~ kalder|kaldte|siger|sagde|råber|råbte|skriger ~~ idiot|dum|grim|møgunge*|møgbarn|svin|luder|værdiløs|uduelig|klam|skide*|lort|uønsket|hader|hade|fortryder
  <forælder> ~~ ikke ~ holde|klare|magte|rumme|elske|elsker|orker ~ ham|hende|barnet|sit|sine|mere|længere
  <forælder> ~~ bange for ~~ skade|gøre|slå|miste ~~ barnet|ham|hende|babyen|noget|besindelsen|kontrollen
  <forælder> ~~ til at gøre|slå|ruske|skade ~ <barn>
  <forælder> ~ bange ~ for ~ <forælder>|manden|mand|eks*
  skjuler|flygtede|flygtet|stak ~ fra|for|af ~ <forælder>|mand|manden|eksmand*|ekskæreste*
  <forælder> ~~ skændes|skændtes ~~ blod|politi*|skreg|skriger|bange|gemte|gemmer
  skriger|skreg|råber|råbte ~ hele|hver ~ natten|nat|aften ~~ <forælder>
  `;
