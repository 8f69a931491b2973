/** Sexual abuse, and what a child is not allowed to tell. */
export const abuse = `
  <rører> ~~ <intimt>
  <mand> ~~ <rører> ~~ <intimt>|numse|numsen|mellem|nedenunder|dernede|brystet|brysterne
  <rører> ~~ under tøjet|dynen|trusserne|kjolen|blusen|nattøjet|bukserne
  <rører> ~~ trusser|trusserne|underbukser|underbukserne
  <rører> ~~ mellem ~ benene|lårene
  <rører> ~~ forkert|forkerte|mærkelig|mærkeligt|ubehagelig|ubehageligt
  <rører> ~~ ikke ~ (må|vil|ville|have|kan) ~ (li'|lide|sige|fortælle)
  fingre|fingeren|finger|hånd|hånden ~~ <intimt>|trusserne|underbukserne|numsehul*
  <mand> ~~ fingre|finger|fingeren ~~ <intimt>|numse|numsen
  kysser|kyssede|kysse ~~ tungen|tunge|tissekone*|tissemand*|nedenunder
  tungekys*
  <mand> ~~ kysser|kyssede|slikker|slikkede ~~ nedenunder|dernede|munden|halsen|tissekone*|tissemand*
  <mand> ~~ vil|ville|skal|skulle ~~ <intimt>
  vise|viser|viste|vist ~~ <intimt> ~~ <mand>|billede*|telefon*|kamera*
  <mand> ~~ vise|viser|viste|vist ~~ <intimt>
  <intimt> ~~ vokser|stiv|stive
  tager|tog|tage|tages ~ billeder|billede|video|videoer|film ~~ uden ~ tøj|bukser|på
  nøgne|nøgen ~~ <mand>
  <mand> ~~ nøgne|nøgen
  nøgenbillede*
  nøgen|nøgne|nøgent billede|billeder|foto|fotos|video|videoer
  <mand> ~~ filmer|filmede|filmet|fotograf* ~~ badet|nøgen|uden|tøj|bad
  porno*
  frække film|videoer|billeder
  film|filmen|filmene|video|videoer ~~ nøgne|nøgen|bollede|damer
  <mand> ~~ tager|tog|tage ~ tøjet|bukserne|trusserne|underbukserne ~ af ~ <barn>|mig|hver|når|om
  blod|blodplet*|blødning* ~ i ~ trusse*|underbukser*|bleen|underliv*
  ondt|svier|sviede|svie|smerter|øm|hævet ~ i|ved ~ <intimt>
  <intimt> ~~ ondt|øm|sviede|svier|rød|hævet|blod*
  rød|hævet|sår|revne*|blod* ~ <intimt>
  kæreste|kærestelege*|kærestelege ~ med ~ <mand>
  <mand> ~~ sover|sov|ligger|lå|sove|ligge ~~ seng|sengen ~~ nøgen|hemmelig*|uden|må|rører|ubehag*
  kommer|kom ~ ind ~~ natten|nat ~~ <mand>
  <mand> ~~ <henter> ~ ind ~ <barn>|mig ~~ natten|nat
  hemmelig* ~ med|som|mellem ~~ <mand>
  <mand> ~~ hemmelig*
  farfars|morfars|fars|onkels|stedfars|bedstefars|storebrors|fætters|mors ~ hemmelig*
  hemmelig* ~~ ikke ~ <siger>
  ikke ~ <siger> ~~ hemmelig*
  ikke ~~ <siger> ~~ <forælder>|nogen|andre|os|jer ~~ hemmelig*|ellers|<mand>
  må|måtte ikke <siger> ~~ hvad ~ <mand>
  <mand> ~~ ikke ~ <siger> ~~ nogen|<forælder>|andre|os|til
  <mand> ~~ må|måtte ikke <siger> ~ nogen|<forælder>|andre|til
  må|måtte ikke <siger> ~ nogen
  ikke må|måtte <siger> ~~ nogen|<forælder>|andre
  <mand> ~~ ikke må|måtte <siger>
  stikke|stikker|stak|putte|putter|puttede ~~ op|ind|ned i ~ numse*|numsen|tissekone*|rumpe*|rumpen|bagdel*|måsen
  gnider|gned|gnubber|gnubbede ~ sig ~ mod|op|på ~ andre|børn|børnene|ham|hende|barn
  kærester ~~ <mand> ~ vist|lært
  <mand> ~ vist|lært ~~ kærester|sex|voksne
  hvor ~ <mand> ~ rørt|rører|rørte
  <mand>|storebror* ~~ tager|tog|tage ~ tøj|tøjet|bukserne|trusserne ~ af
  slikke|slikker|slikkede|sutte|sutter ~ ham|hende|hans|hendes|tissemand*|tissekone*|mig
  sexleg*|sexlege*|sexspil*
  leger|legede|efterligner|viser|viste ~~ samleje|sex|knepper|kneppe
  sex ~~ <barn>|<mand>
  <barn>|<mand> ~~ sex
  dukker|dukkerne|bamser|bamserne|dukken|bamsen ~~ sex|tissemand*|tissekone*|stønner|stønnede|bollede
  stønner|stønnede ~~ oven|ovenpå|dukke*|dukken
  `;
