/** A child without food, care or company, and grown-ups who cannot give it. */
export const neglect = `
  altid|konstant|evigt|hele|tit ~~ <sulten>
  <sulten> ~ hver|hele|altid|konstant
  hver ~ dag|morgen|mandag ~~ <sulten>
  <sulten> ~~ weekend*|derhjemme|mandag|mandage
  weekend*|mandag* ~~ <sulten>|udsultet|hulkinde*|sluger|slugte
  sulter|udsultet|sultede|udsultede|underernær*|fejlernær*
  <får>|har|havde ikke ~ <mad> ~~ hjemme|derhjemme|siden|weekend*|dagevis|dage
  ikke ~ <får>|har ~ <mad> ~~ hjemme|derhjemme|siden|weekend*
  har|havde|får|fik ikke ~~ mad|aftensmad|spise|spist ~ siden|i ~ går|fredag|aftes|forgårs|morges
  ikke ~ spist|fået ~ siden|i ~ går|fredag|aftes|forgårs|weekend*
  ingen|aldrig ~ mad|aftensmad ~ hjemme|derhjemme|hjemmet|køleskabet
  køleskab* ~ tomt|tom
  tom|tomme|intet|tomt ~ madpakke|madpakken|madkasse|madkassen|madpakker ~~ igen|dag|uge|gang|hver|tit|ofte
  madpakke*|madkasse* ~ tom|tomt|mangler|muggen|mugne|rådden
  uden|ingen ~ madpakke|mad|madkasse ~~ igen|dage|uge|gang|hver|tit|ofte|fjerde|tredje|femte
  tigger|tiggede|stjæler|stjal|hamstrer|hamstrede|gemmer|proppede|propper ~~ mad|rugbrød|brød|frugt|rester|maden|madpakke* ~~ lommer|lommerne|tasken|hjem|andre|hjemme|skraldespand*
  spiser|spiste|æder ~~ skraldespand*|skrald*|affald*
  æder ~~ gulvet
  spiser|spiste ~ fra ~ gulvet
  han|hun|ham|hende|barn|barnet|baby|babyen|dreng|drengen|pige|pigen|tvilling*|søskende*|familie* ~~ spiser|spiste ~~ gulvet
  de spiser|spiste ~~ gulvet
  <hjemmevoksen>|<siger>|derhjemme|hjemmet|hjemme ~~ spiser|spiste ~~ gulvet
  spiser|spiste ~~ hjemme|derhjemme|hjemmet|alene|aldrig|ingen|straf* ~~ gulvet
  spiser|spiste ~~ gulvet ~~ <hjemmevoksen>|<siger>|hjemme|derhjemme|hjemmet|alene|ikke|ingen|aldrig|straf*|skældt|skælder|han|hun|spilder|spilde|sulten|sultne
  beskidt|snavset|beskidte|snavsede|uvasket|uvaskede|ildelugtende|forsømt|sjusket ~~ hver|igen|uge|uger|dage|hjemmefra|lugter|altid|dag|tøj
  samme ~ tøj|bukser|trøje|ble|trusser|bluse ~~ uge|ugen|dage|fredag|weekend*|siden|hele|mandag|dag
  ble|bleen ~~ ikke|aldrig ~ skiftet ~~ siden|weekend*|går|nat|natten|aftes|fredag|hele|hjemme|timer
  ble|bleen ~~ fra|siden ~ går|aftes|nat|natten|fredag|weekend*|aften
  ikke|aldrig ~ skiftet ~~ siden|weekend*|går|nat|natten|aftes|fredag|hjemme
  ikke|aldrig ~ bad|badet|vasket ~~ uge|uger|måned*|længe|siden
  <hjemmevoksen>|han|hun|barnet|drengen|pigen ~ lugter|lugtede|stinker|stank|dufter ~ <urin>|<rus>
  lugter|lugtede|stinker|stank|dufter|lugt|lugten ~ af <urin>|<rus>
  smells|smelled ~ of <rus>|<urin>
  blødende|væskende|åbne|betændte|sår|blodig ~~ bleområdet|bagdel*|numsen|underlivet ~~ weekend*|igen|hver|hjemme|uge
  ikke hentet|hentes ~~ telefonen|fat|timer|lukketid*|lukke*|gang|uge
  <forælder> ~ tog|tager|svarer|svarede|svarede ~ ikke ~ telefonen|telefon
  kalder|kaldte ~ alle|hver|enhver ~~ mor|far|mama
  hvem som helst ~~ hjem
  vodka*|whisky*|øldåse*|ølflaske*|spritflaske*|snapseflaske*|vinflaske* ~~ barnevogn*|klapvogn*|tasken|bilen|<forælder>|garderoben
  tomme flasker|dåser ~~ barnevogn*|klapvogn*|tasken|bilen|<forælder>|hjemme
  sugerør* ~ næsen
  bliver|blev|blevet lukket|smidt|sat|sendt ud|udenfor ~~ når|hvis|fordi|mens
  op|ned af|i|fra ~ skraldespand*|affaldsspand*|skraldet
  ingen|ikke ~ voksne ~ hjemme|hjem
  voksne|<forælder> ~ ikke ~ hjemme|hjem ~~ selv|vinduet|nøgle*|alene|lukker|låser
  ingen ~ hjemme ~~ <barn>|han|hun|selv
  hælder|hældte ~~ vasken|toilettet|ud ~~ opdager|smug|ser|<forælder>
  låser|låse ~ selv ~ ind
  lod|lader|efterlod|sad|sidde|sidder ~~ bilen ~~ timer|time|alene|halv
  <får>|har|havde ikke|heller|ingen ~ madpakke*|morgenmad*|aftensmad* ~~ igen|hjemme|hjemmefra|gang|heller
  utøj|lus ~~ månedsvis|måneder
  rådne|sorte|ødelagte|brune tænder
  alene ~ hjemme ~~ nat|natten|aften|aftenen|timer|timevis|flere|hele|weekend*|uden|dag|lillebror|lillesøster|år|søskende|voksne|ofte|selv|mens|tit
  hele|flere|om ~ natten|aftenen|timer|weekend* ~~ alene ~~ hjemme|derhjemme|huset|lejligheden|søskende|lillebror|lillesøster
  <barn>|han|hun|børnene ~~ alene ~ hjemme
  efterladt|efterlod|efterlader ~~ alene|bilen|hjemme|natten
  overladt ~ sig selv
  passer|passede|passe ~~ lillebror|lillesøster|søskende|baby|babyen ~~ alene|nat|natten|aften|sover|mens|fuld|selv
  står|stod ~ selv ~ op ~~ mor|far|forældre* ~ sover|sov|væk|ikke
  <forælder> ~~ sov|sover|ligger|lå ~~ sofaen|gulvet|dagen ~~ alene|fuld|selv|vække|drikker|ikke
  <forælder> ~~ ikke ~ vækkes|vågne|vække
  kunne|kan ikke vække ~ <forælder>
  forsømt|forsømmes|forsømmer|vanrøgtet ~ barnet|børnene|sit|sine|barn|af|hjemme
  <barn>|han|hun ~ forsømt|vanrøgtet
  låst|låser|låste|låse|spærret|spærrede|spærrer|lukket|lukker|lukkede|lukke ~ inde|ude ~~ værelse|værelset|kælder*|skab|skabet|soveværelse*|badeværelset|toilettet|derhjemme|hjemme|straf|altan*|balkon*|natten|kulden|mørke|mørket|regnen|trappe*|trappen|opgangen|haven|garagen|skuret|timevis|timer
  <hjemmevoksen> ~~ <låst> ~ inde|ude
  <låst> ~ inde|ude ~~ af ~ <hjemmevoksen>
  bliver|blev|blevet|er ~ låst|lukket|spærret|smidt ~ inde|ude
  lukket|låst|lukker|låser|spærret ~~ udefra
  smidt|smed|smider ~ ud ~~ natten|kulden|<hjemmevoksen>|hjemmefra
  <hjemmevoksen> ~~ <fuld>
  <hjemmevoksen> ~~ <drikker> ~~ fuld|meget|tæt|tit|hver|altid|igen|øl|vin|sprut|aften|morgen*|dag
  <forælder> (og) (far|mor) (begge|altid|altså) drikker|drak|drukket
  <forælder> (er|var|virker|virkede|blev|kom) (igen|helt|tydeligt|tydeligvis|meget|vist|lidt) skæv|påvirket
  <hjemmevoksen> ~~ <hårdt>
  <hårdt> ~~ <forælder>
  <rus> ~~ <forælder> ~ hentede|henter|kørte|afleverede|ånde
  spritånde|ølånde|alkoholånde|sprutånde
  <hjemmevoksen> ~~ snøvler|snøvlede|vaklede|vakler|slingrer|slingrede|svajede|sejlede|dinglede|vræv*
  <forælder> ~~ ikke ~ stå|gå|holde ~ benene|oprejst|lige|vågen
  kørte|kører|køre ~~ fuld|beruset|påvirket|drukket ~~ <barn>|<forælder>
  <hjemmevoksen> ~~ tager|tog|taget|ryger|røg|sniffer ~~ stoffer|piller|hash|joints
  sprøjte|sprøjter|kanyle|kanyler|hash|joint|stoffer|piller ~~ tasken|lommen|hjemme|derhjemme|jakken|bilen
  `;
