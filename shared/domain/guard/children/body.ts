/** Weight, height, the toilet and small ailments, told of one child. Classes: `health.ts`. */
export const body = `
  vejer|vejede|vægter ~ <antal>|kilo|kg|for|alt|kun|meget|lidt
  <ét> ~ vejer|vejede
  <ét> ~~ kg|kilo
  <ét> ~ må|kan|kunne|skal ~ ikke ~ få|spise|drikke|have|smage ~ <føde>
  <ét> ~~ klør|kløer|kløede|hævede|hæver ~~ hvis|når|af|op
  overfølsom*|astmatisk|atopisk|spektret|spektrum|bogstavdiagnose*|psykiater*|specialvogn*
  plet|lap ~ for|over ~ øje|øjet
  <ét> ~~ apparat|apparatet ~ på|bag|i|til ~ øre*|tænder|ben*
  <ét> ~~ maske|masken ~~ hoste*|ilt|hvæs*|vejr*
  <ét> ~ bagud|forsinket|forsinkelse|efter ~ sprog*|motorik*|udvikling*|alder*|jævnaldrende
  <ét> ~~ født|mangler ~ uden|en|sin ~ hånd|arm|finger|fingre|ben|øre|øje|fod|tå
  <ét> ~ kaster|kastede ~ op ~~ når|igen|hver|tit
  <ét> ~~ støtte|hjælp ~ spise|gå|sidde|tale|høre ~ selv|uden
  <ét> ~~ <antal> cm|centimeter
  <ét> ~~ tage|taget|tager|tog|tabt|taber|tabe på|sig ~ vægt|kilo|kg|inden
  <ét> ~ skal|må (ikke) tage|tabe|spare ~ på|sig
  diætist*|vægttab*|tynd|slank ~ <ét>
  <ét> ~ er|var (alt|meget|lidt|ret) (for) tyk|tynd|tung|lille|buttet ~ for|til|sin|af
  vægt|vægten|højde|højden ~ kurve*|alder*
  vokser|vokset ~ ikke|nok ~ <ét>|kurve*
  <ét> ~ (slet|endnu|stadig|heller|helt) (ikke) renlig
  <ét> ~~ ikke ~ renlig
  renlig|renlighed ~~ <ét>
  <ét> ~ bruger|bruge|har|går|sover ~ ble|natble|bleer|svømmeble
  stadig|stadigvæk|endnu ~ ble|bleen|natble
  <ét> ~~ tisser|tissede|tisset|tisse|skider|sked|skidt ~ i|på|stående|sig|bukserne|sengen|gulvet
  tisser|tissede|tisset ~ i bukserne|sengen|puden|sig
  tissede|tisset|tisse|tisser|lavede ~ i ~ bukserne|sengen|trusserne
  uheld ~ i bukserne|sengen|trusserne
  <ét> ~~ uheld ~ toilettet|bukserne|seng*
  <ét> ~ holder|holdt|holde ~ sig|tis*|afføring* ~~ toilet*|hele|dagen|tisse|lave
  <ét> ~ (ikke) ~ lave|tisse|skide|gå ~ på toilet*|potten
  tør ikke ~ toilet*|potten|wc
  sengevæd*|vådligg*|inkontinen*|tarmproblem*|blæreproblem*|blærebetænd*|urinvejs*|diarré|diarre|afføring|afføringen|diaré
  ufrivillig* vandladning
  <ét> ~~ lus|fnat|vorter|orm|børneorm|svamp|forkølelsessår|brok|feber|influenza|halsbetænd*|ørebetænd*|skarlagensfeber|kighoste|roskildesyge|børnesår
  <ét> ~~ brækket|brækkede|forstuvet|slået ~ ben|benet|arm|armen|finger|fingeren|tand|tanden|håndled*|kraveben*|næsen|foden|tå
  <ét> ~~ fjernet ~ mandler|mandlerne|polypper|polypperne|tand|tænder|blindtarm*
  mandler|mandlerne|polypper|polypperne ~ fjernet|ud|opereret
  <ét> ~~ næsespray|*spray|dråber|*dråber|tabletter|piller|hostesaft|panodil|*creme|salve
  får|får'en|fik ~ udslæt|kløe|hævelser|nældefeber|vejrtrækning* ~ af
  <ét> ~~ udslæt ~ af
  <ét> ~~ briller|brillerne|linser|hjelmen
  hjelm|hjelmen ~~ <ét> ~~ anfald*|falder
  <ét> ~ ikke ~ selv ~ gå|stå|rejse|sidde|sluge|trække|tale|se|høre
  <ét> ~ ~ for tidligt
  <ét> ~ født ~ uger|måneder ~ for
  <ét> ~~ blev|bliver|er ~ svimmel|besvimet|besvimede|bevidstløs
  besvimede|besvimer|kramper ~ <ét>
  <ét> ~~ puster|pusten|piber|pibende|hvæser ~ når|bryst*|vejrtræk*
  <ét> ~~ bliver|blev ~ scannet|røntgen*|undersøgt|testet|udredt|opereret|henvist
  <ét> ~~ læge|lægen|speciallæge*|hospital*|ambulatori*|scanning|blodprøve*|hudlæge*|børnelæge*|tandlæge* ~ hver|igen|på|i|om|og
  <ét> ~~ sover ~ dårligt ~ pga|fordi|grundet
  stofskift*|blodtryk*|blodmangel|jern|jernpiller
  venter på svar ~ på|fra ~ udredning*|test*|læge*|hospital*
  <ét> ~~ særlig|speciel|streng diæt
  diæt|diætmad|sondeernær*|fortykn*
  halter|haltede|halt
`;
