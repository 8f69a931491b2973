/** A child that fears those at home, or does not want to live. */
export const fearAndDespair = `
  <bange> for|ved (sin|sine|hans|hendes|deres|at) (egen) <hjemmevoksen>
  <bange> for ~~ hjem|hjemme
  <bange> ~ når|hvis|hver|fordi ~~ <forælder> ~~ vred|sur|råber|skriger|drikker|fuld|kommer|henter|hjem|slår|hæver
  bange|utryg hjemme|derhjemme
  utryg|utrygge ~~ hjem|hjemme
  tør|turde|vover ikke ~~ hjem|hjemme
  ikke tør|turde|vover ~ hjem|hjemme
  <gemmer> ~~ når|da|hver|inden|fordi|hvis ~ <hjemmevoksen> ~ <henter>|står|viser
  <gemmer> sig ~~ <hjemmevoksen> ~ <henter>
  når|da|hver ~ <hjemmevoksen> ~~ <henter> ~~ <gemmer>
  <gemmer> sig ~ for ~ <forælder>
  <stivner> ~~ når|da|hver|inden ~ <hjemmevoksen>|mandestemme* ~ <henter>|råber|stemme|navn|hæver|ringer|døren|viser
  når|da|hver ~ <hjemmevoksen> ~ <henter>|råber|nævnes ~~ stivner|stivnede|ryster|rystede|krymper|krøb|fryser|dukker|tisser|tissede|bleg|forstummer|klamrer
  dukker|dukkede|dukke|krymper|krympede|beskytter|krøb ~ sig|hovedet|nakken|sammen ~~ hånd|hånden|armen|løfter|løftede|rækker|hæver|voksen|råber|hurtigt|hurtig
  løfter|rækker|hæver|hurtig|hurtigt|råber ~~ dukker|dukkede|krymper|krøb ~ sig|hovedet|sammen
  hænder|hænderne|arme|armene|armen ~ for|foran|over ~ ansigt*|hoved* ~~ når|hvis|som ~~ råber|hæver|løfter|rækker|voksen|nogen|vred|skælder
  nægter|nægtede|vægrer|vil|ville ~ ikke ~ hjem ~~ bange|slår|ondt|råber|fordi ~ <hjemmevoksen>
  <barn>|han|hun ~ siger|sagde|fortæller ~~ <hjemmevoksen> ~ ond|farlig|vanvittig
  hader ~~ hjemme
  vil|ville|ønsker|orker|gider|lyst ~ ikke ~ leve|live
  ikke ~ vil|ville|ønsker|orker|gider|lyst ~ leve|live|eksistere
  vil|ville|ønsker (hellere|gerne|bare|helst) (bare|være) dø|død|dødt
  hellere ~ dø|død
  ønske*|ville|gid ~ død
  gid ~ død
  siger|sagde|sige ~~ vil ~ dø
  lyst til at dø
  vil|ville ~ ikke ~ være ~ verden|livet|jorden
  ikke ~ være til mere|længere
  ikke ~ være her mere|længere
  ikke ~ lyst ~ være til
  ikke|aldrig ~ vågne ~ igen|mere
  aldrig ~ vågne*
  aldrig ~ født
  tage|tager|tog ~ sit|livet ~ liv|sig
  slå|slår ~ sig (selv) ihjel
  slå|slår ~ mig (selv) ihjel
  kvæle|hænge|dræbe|drukne|skære ~ sig|mig selv
  reb|rebet|tov|tovet|snor|snoren|sjippetov*|tørklæde*|slange ~ om|rundt|omkring ~ halsen
  binder|bandt|strammer|strammede ~~ om|rundt ~ halsen
  ryster|rystede|skælver|skælvede|sitrer ~~ når|da|hver ~~ <hjemmevoksen>
  stol|stolen|kommode*|reol* ~ foran døren
  skriger|skreg|hyler|hylede|panik* ~~ når|hvis|da|hver ~~ <hjemmevoksen> ~ hjem|<henter>
  hvis ~ ikke ~ fandtes|eksisterede|findes|levede
  sig selv ~ saks|saksen|kniv|kniven|gaffel|blyant|glas|nål
  ondt ~ at ~ dø|falde|springe|drukne|hænges
  falde|springe|hoppe|falder|springer|hopper ~ ned|ud ~ vindue|vinduet|taget|broen|altanen ~~ slipper|slippe|død|dø|ondt|væk
  ikke ~ i live
  gid ~ ikke ~ her|til|født|fandtes
  vil|ville ~ køres over|ned
  vil|ville|gerne|hellere ~ være|blive ~ engel
  tør|turde ikke ~ <siger> ~~ når|fordi|til ~ <hjemmevoksen>
  vil|ville ~ forsvinde
  skader|skadede|skade|skærer|kradser|bider|river ~ sig selv ~ blods|blod|vilje|igen|bevidst
  ingen ~ savne|savner ~ mig|ham|hende
  bedre uden mig|ham|hende
  bedre ~ jeg ~ ikke ~ var|fandtes|findes
  want*|wish* ~ to die
  not ~ want ~ live
  `;
